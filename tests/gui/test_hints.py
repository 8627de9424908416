"""First-run hints, the empty window, messages that can be read again, the About box."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from mapviewer.errors import MapviewerError
from mapviewer.gui.engine import calm_engine
from mapviewer.gui.look import wants_calm
from mapviewer.gui.text.article_text import ArticleText
from mapviewer.gui.window.dialogs import AboutDialog, MessagesDialog
from mapviewer.gui.window.hints import HINTS, Hints
from mapviewer.gui.window.memory import Memory
from mapviewer.gui.window.toast import MOST_TOLD, Toast


@pytest.fixture
def hints(qtbot, session, settings):
    made = Hints(session, Memory())
    qtbot.addWidget(made)
    return made


def test_a_hint_waits_for_a_story(hints, full):
    assert hints.isHidden()
    full()
    assert not hints.isHidden()
    assert hints.words.text() == HINTS["place"]


def test_what_was_done_is_not_said_again(hints, full):
    session = full()
    session.select([session.story.statements[0].id])
    assert hints.words.text() == HINTS["place"], "the first is still to be done"
    session.select([next(iter(session.story.links.details))])
    assert hints.words.text() == HINTS["export"]
    hints.follow("export")
    assert hints.isHidden()
    again = Hints(session, Memory())
    session.story_changed.emit()
    assert again.isHidden(), "for good"
    again.deleteLater()


def test_all_are_put_away_by_the_cross(hints, full):
    full()
    QTest.mouseClick(hints.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert hints.next == "" and hints.isHidden()


def test_an_empty_window_says_what_to_do(qtbot, session, appearance):
    view = ArticleText(session, appearance)
    qtbot.addWidget(view)
    assert "Ctrl+O" in view.placeholderText() and not view.toPlainText()


def test_messages_can_be_read_again(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    toast = Toast(around)
    toast.tell("A quote is on the clipboard.")
    toast.blame(MapviewerError("It can't be read.", "Try another."))
    dialog = MessagesDialog(toast.told, around)
    lines = dialog.list.toPlainText().split("\n\n")
    assert [line.split("  ", 1)[1] for line in lines] == [
        "It can't be read. Try another.",
        "A quote is on the clipboard.",
    ]
    for _ in range(MOST_TOLD + 5):
        toast.tell("More.")
    assert len(toast.told) == MOST_TOLD


def test_about_tells_licences_and_how_far_the_data_go(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    told = "\n".join(label.text() for label in AboutDialog(around).findChildren(QLabel))
    for words in ("MIT", "Natural Earth", "GeoNames", "CC BY 4.0", "PySide6 6", "LGPL", "2024"):
        assert words in told


def test_animations_are_left_to_the_system(qapp):
    assert [wants_calm(qapp) for _ in range(3)] == [False] * 3


def test_the_engine_is_told_to_be_calm():
    environment = {"QTWEBENGINE_CHROMIUM_FLAGS": "--one"}
    calm_engine(environment)
    assert environment == {"QTWEBENGINE_CHROMIUM_FLAGS": "--one --force-prefers-reduced-motion"}


def test_the_help_fits_one_screen():
    done = subprocess.run(
        [sys.executable, "-m", "mapviewer", "--help"],
        capture_output=True,
        text=True,
        env={**os.environ, "COLUMNS": "80"},
    )
    lines = done.stdout.splitlines()
    assert done.returncode == 0 and len(lines) <= 24
    assert max(map(len, lines)) <= 80
