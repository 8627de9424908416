"""What the keyboard does to the views: stepping, closing, sizes, order."""

import itertools
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.gui.window.actions import Command
from mapviewer.gui.window.desk import Desk


def view_commands(
    session: Session, desk: Desk, appearance: Appearance, tr: Callable[[str], str]
) -> tuple[Command, ...]:
    """Return the commands that change what the views show, and how large."""
    shelf, statements = desk.article.tabs.shelf, desk.statements
    return (
        Command("close", tr("Close this article"), ("Ctrl+W",), lambda: shelf.close(session.article_id)),
        Command("reopen", tr("Open the closed article again"), ("Ctrl+Shift+T",), shelf.open_again),
        Command("clear", tr("Clear the selection"), ("Esc",), lambda: session.select([])),
        Command("next", tr("Next event"), ("Ctrl+Down",), lambda: desk.events.step(1)),
        Command("previous", tr("Previous event"), ("Ctrl+Up",), lambda: desk.events.step(-1)),
        Command("play", tr("Play through the events"), ("Ctrl+Space",), desk.time.play),
        Command(
            "speakers",
            tr("Group statements by speaker"),
            ("Ctrl+G",),
            lambda: statements.group_by_speaker(not statements.by_speaker),
        ),
        Command("everything", tr("Show everything"), (), session.showing.clear),
        Command("again", tr("Read again"), ("F5",), session.read),
        Command("larger", tr("Larger text"), ("Ctrl++", "Ctrl+="), lambda: appearance.enlarge(1)),
        Command("smaller", tr("Smaller text"), ("Ctrl+-",), lambda: appearance.enlarge(-1)),
        Command("usual", tr("Usual size of text"), ("Ctrl+0",), lambda: appearance.enlarge(0)),
        Command("theme", tr("Light or dark"), ("Ctrl+T",), appearance.toggle),
    )


def put_in_order(search: QWidget, desk: Desk) -> None:
    """Let the Tab key go through the views as one reads: search, words, map, events, statements, timeline."""
    views = (search, desk.article.words, desk.map, desk.events, desk.statements, desk.time.timeline)
    for before, after in itertools.pairwise(views):
        QWidget.setTabOrder(before, after)
