"""What the keyboard does to the views: stepping, closing, sizes, order."""

import itertools

from PySide6.QtWidgets import QWidget

from mapviewer.gui.language import mark
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.gui.window.actions import Command
from mapviewer.gui.window.desk import Desk


def view_commands(session: Session, desk: Desk, appearance: Appearance) -> tuple[Command, ...]:
    """Return the commands that change what the views show, and how large."""
    shelf, statements = desk.article.tabs.shelf, desk.statements
    return (
        Command("close", mark("Close this article"), ("Ctrl+W",), lambda: shelf.close(session.article_id)),
        Command("reopen", mark("Open the closed article again"), ("Ctrl+Shift+T",), shelf.open_again),
        Command("clear", mark("Clear the selection"), ("Esc",), lambda: session.select([])),
        Command("next", mark("Next event"), ("Ctrl+Down",), lambda: desk.events.step(1)),
        Command("previous", mark("Previous event"), ("Ctrl+Up",), lambda: desk.events.step(-1)),
        Command("play", mark("Play through the events"), ("Ctrl+Space",), desk.time.play),
        Command(
            "speakers",
            mark("Group statements by speaker"),
            ("Ctrl+G",),
            lambda: statements.group_by_speaker(not statements.by_speaker),
        ),
        Command("everything", mark("Show everything"), (), session.showing.clear),
        Command("again", mark("Read again"), ("F5",), session.read),
        Command("larger", mark("Larger text"), ("Ctrl++", "Ctrl+="), lambda: appearance.enlarge(1)),
        Command("smaller", mark("Smaller text"), ("Ctrl+-",), lambda: appearance.enlarge(-1)),
        Command("usual", mark("Usual size of text"), ("Ctrl+0",), lambda: appearance.enlarge(0)),
        Command("theme", mark("Light or dark"), ("Ctrl+T",), appearance.toggle),
    )


def put_in_order(search: QWidget, desk: Desk) -> None:
    """Let the Tab key go through the views as one reads: search, words, map, events, statements, timeline."""
    views = (search, desk.article.words, desk.map, desk.events, desk.statements, desk.time.timeline)
    for before, after in itertools.pairwise(views):
        QWidget.setTabOrder(before, after)
