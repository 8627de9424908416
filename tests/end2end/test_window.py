"""What the window does beyond its views: remembering, dropping, keys."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from mapviewer.gui.window.memory import Memory


def drop(window, mime):
    event = QDropEvent(
        QPoint(300, 300).toPointF(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_views_have_the_names_that_tests_and_readers_rely_on(briefing):
    for name in ("mapView", "eventList", "statementList", "articleText"):
        view = briefing.window.findChild(QWidget, name)
        assert view is not None, name
        assert view.accessibleName(), name


def test_a_file_is_dropped_and_remembered(briefing, seeds, tmp_path):
    session = briefing.window.session
    path = tmp_path / "dropped.txt"
    path.write_text("Ministers met in Lima on Monday.", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(briefing.window, mime)
    briefing.wait(lambda: session.article and session.article.text.startswith("Ministers met in Lima"))
    briefing.wait(lambda: session.story.layers is not None)
    assert Memory().recent()[0] == path
    assert Memory().last() == [path]


def test_words_are_dropped_as_an_article_beside_the_first(briefing):
    session = briefing.window.session
    mime = QMimeData()
    mime.setText("Envoys met in Quito.")
    drop(briefing.window, mime)
    briefing.wait(lambda: len(session.story.project.annotations) == 2)
    tabs = briefing.window.desk.article.tabs
    assert tabs.count() == 2
    assert session.article.text == "Envoys met in Quito."
    tabs.setCurrentIndex(0)
    assert session.article.text.startswith("The foreign ministers")


def test_without_files_the_last_story_is_opened_and_first_the_briefing(open_window, tmp_path):
    QSettings().clear()
    eyes = open_window([])
    eyes.wait(lambda: eyes.window.session.article is not None)
    assert eyes.window.session.article.origin == "ankara-talks.md"
    path = tmp_path / "mine.txt"
    path.write_text("Nothing in Oslo.", "utf-8")
    eyes.window.session.open([path])
    eyes.wait(lambda: eyes.window.session.article.origin == "mine.txt")
    other = open_window([])
    other.wait(lambda: other.window.session.article is not None)
    assert other.window.session.article.origin == "mine.txt"


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_question_mark_shows_the_shortcuts(briefing, key):
    QTest.keyClick(briefing.window, key)
    briefing.wait(lambda: briefing.window.findChild(QDialog) is not None)
    briefing.window.findChild(QDialog).close()


def test_reading_does_not_block_the_window(open_window, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("Ministers met in Oslo on Monday. " * 3000, "utf-8")
    eyes = open_window([path])
    eyes.wait(lambda: eyes.window.session.article is not None)
    assert eyes.window.session.reading.is_busy
    assert not eyes.window.status_line.cancel.isHidden()
    eyes.window.status_line.cancel.click()
    eyes.wait(lambda: not eyes.window.session.reading.is_busy, timeout=10_000)
    assert eyes.window.desk.article.words.toPlainText().startswith("Ministers met in Oslo")
    assert not eyes.window.status_line.again.isHidden()
