"""Nothing of the user's is lost when something else is opened or the window closes; with real events."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mapviewer.gui.engine import set_up_engine
from mapviewer.gui.map.scheme import register_scheme
from mapviewer.gui.session import Session
from mapviewer.gui.story import Opened
from mapviewer.gui.window.main_window import MainWindow
from mapviewer.workflow import open_files, open_project

PATIENCE = 60_000
SAVE, DISCARD, CANCEL = (
    QMessageBox.StandardButton.Save,
    QMessageBox.StandardButton.Discard,
    QMessageBox.StandardButton.Cancel,
)


@pytest.fixture
def window(qtbot, story, appearance, settings):
    """The window with the hand-made story in it."""
    set_up_engine()
    register_scheme()
    session = Session()
    session.article_id = story.project.articles[0].id
    session._take(story)
    made = MainWindow(session, appearance)
    made.show()
    yield made
    session.has_work = False
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "other.txt"
    path.write_text("Nothing much happened.", "utf-8")
    return path


def correct(window, **fields):
    window.session.edit_source(window.session.article_id, **fields)


def question(window):
    return window.leaving.question


def answer(qtbot, window, button):
    qtbot.waitUntil(lambda: question(window) is not None and question(window).isVisible(), timeout=PATIENCE)
    QTest.mouseClick(question(window).button(button), Qt.MouseButton.LeftButton)


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def open_recent(window, path):
    window._memory.remember([path])
    window.top_bar._fill_recent()
    window.top_bar.recent_menu.actions()[0].trigger()


def name_file(qtbot, window, path):
    """Answer the file dialog."""
    qtbot.waitUntil(
        lambda: any(each.isVisible() for each in window.findChildren(QFileDialog)), timeout=PATIENCE
    )
    dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    if path is None:
        dialog.reject()
    else:
        dialog.selectFile(str(path))
        dialog.accept()


WAYS = [
    drop,
    open_recent,
    lambda window, path: window.open([path]),
    lambda window, path: window.files.take([str(path)], is_added=False),
]


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.reading.is_busy, timeout=PATIENCE)


@pytest.mark.parametrize("way", WAYS, ids=["drop", "recent", "open", "dialog"])
def test_without_work_another_file_opens_at_once(qtbot, window, other, way):
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        way(window, other)
    assert question(window) is None
    assert window.session.article.text == "Nothing much happened."


@pytest.mark.parametrize("way", WAYS, ids=["drop", "recent", "open", "dialog"])
def test_cancelling_keeps_the_work(qtbot, window, other, way):
    correct(window, outlet="The Corrected")
    settled(qtbot, window)
    way(window, other)
    answer(qtbot, window, CANCEL)
    qtbot.wait(100)
    settled(qtbot, window)
    assert window.session.article.outlet == "The Corrected"
    assert window.session.has_work


def test_discarding_opens_the_other(qtbot, window, other):
    correct(window, outlet="The Corrected")
    drop(window, other)
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        answer(qtbot, window, DISCARD)
    assert window.session.article.text == "Nothing much happened."
    assert not window.session.has_work


def test_saving_asks_for_a_name_saves_and_opens(qtbot, window, other, tmp_path):
    correct(window, outlet="The Corrected")
    settled(qtbot, window)
    drop(window, other)
    answer(qtbot, window, SAVE)
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        name_file(qtbot, window, tmp_path / "kept.gpkg")
    assert window.session.article.text == "Nothing much happened."
    assert open_project(tmp_path / "kept.gpkg").articles[0].outlet == "The Corrected"


def test_a_project_that_has_a_name_is_saved_under_it(qtbot, window, other, tmp_path):
    path = tmp_path / "story.gpkg"
    window.session.save(path)
    qtbot.waitUntil(lambda: window.session.is_saved and window.session.path == path, timeout=PATIENCE)
    assert not window.session.has_work
    correct(window, outlet="The Corrected")
    settled(qtbot, window)
    drop(window, other)
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        answer(qtbot, window, SAVE)
    assert open_project(path).articles[0].outlet == "The Corrected"


def test_giving_no_name_stays(qtbot, window, other):
    correct(window, outlet="The Corrected")
    settled(qtbot, window)
    drop(window, other)
    answer(qtbot, window, SAVE)
    name_file(qtbot, window, None)
    qtbot.wait(200)
    assert window.session.article.outlet == "The Corrected"
    assert window.session.has_work
    drop(window, other)
    answer(qtbot, window, CANCEL)


def test_a_save_that_fails_stays(qtbot, window, other, tmp_path):
    correct(window, outlet="The Corrected")
    settled(qtbot, window)
    drop(window, other)
    answer(qtbot, window, SAVE)
    with qtbot.waitSignal(window.session.failed, timeout=PATIENCE):
        window.session.save(tmp_path / "missing" / "story.gpkg")
    qtbot.wait(100)
    assert window.session.article.outlet == "The Corrected"
    assert window.session.has_work


def test_closing_asks_and_escape_stays(qtbot, window):
    correct(window, title="A better title")
    window.close()
    qtbot.waitUntil(lambda: question(window) is not None, timeout=PATIENCE)
    assert window.isVisible()
    assert "A better title" in question(window).text()
    QTest.keyClick(question(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: question(window) is None, timeout=PATIENCE)
    assert window.isVisible()
    assert window.session.article.title == "A better title"


def test_closing_twice_asks_once(qtbot, window):
    correct(window, outlet="The Corrected")
    window.close()
    window.close()
    assert len([each for each in window.findChildren(QMessageBox) if each.isVisible()]) == 1
    answer(qtbot, window, CANCEL)
    assert window.isVisible()


def test_discarding_closes(qtbot, window):
    correct(window, outlet="The Corrected")
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: question(window) is not None, timeout=PATIENCE)
    answer(qtbot, window, DISCARD)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)


def test_saving_closes_once_it_is_written(qtbot, window, tmp_path):
    correct(window, outlet="The Corrected")
    settled(qtbot, window)
    window.close()
    answer(qtbot, window, SAVE)
    name_file(qtbot, window, tmp_path / "kept.gpkg")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert open_project(tmp_path / "kept.gpkg").articles[0].outlet == "The Corrected"


def test_what_is_still_in_the_fields_counts(qtbot, window, other):
    line = window.desk.article.source_line
    QTest.mouseClick(line.edit_button, Qt.MouseButton.LeftButton)
    line.fields["outlet"].clear()
    QTest.keyClicks(line.fields["outlet"], "Half typed")
    window.close()
    answer(qtbot, window, CANCEL)
    assert window.isVisible()
    assert window.session.article.outlet == "Half typed"


def test_pasted_words_are_work_and_stay_beside_the_story(qtbot, window, other):
    window.session.paste("Somebody said something in Lima.")
    settled(qtbot, window)
    assert len(window.session.story.project.articles) == 2
    drop(window, other)
    answer(qtbot, window, CANCEL)
    assert len(window.session.story.project.articles) == 2


def test_what_was_only_read_is_not_asked_for(qtbot, window):
    assert not window.session.is_saved
    window.close()
    assert question(window) is None
    assert not window.isVisible()


def opened_before(session, path, *, is_added):
    """What the job that opens a file hands over, begun before the next correction."""
    project, errors = open_files([path])
    return Opened(project, (path,), errors, is_added, session._edits)


def test_adding_keeps_a_correction_made_while_the_file_was_opened(qtbot, full, other):
    session = full()
    opened = opened_before(session, other, is_added=True)
    session.edit_source(session.article_id, outlet="The Corrected")
    session._show(opened)
    qtbot.waitUntil(lambda: not session.reading.is_busy, timeout=PATIENCE)
    assert [each.outlet for each in session.story.project.articles] == ["The Corrected", ""]


def test_a_correction_made_while_another_was_opened_is_not_swept_away(qtbot, full, other):
    session = full()
    opened = opened_before(session, other, is_added=False)
    session.edit_source(session.article_id, outlet="The Corrected")
    with qtbot.waitSignal(session.said, timeout=PATIENCE):
        session._show(opened)
    qtbot.waitUntil(lambda: not session.reading.is_busy, timeout=PATIENCE)
    assert [each.outlet for each in session.story.project.articles] == ["The Corrected"]


def test_the_same_words_again_do_not_undo_a_correction(qtbot, session):
    session.paste("Somebody said something in Lima.")
    session.edit_source(session.article_id, outlet="The Corrected")
    session.paste("Somebody said something in Lima.")
    qtbot.waitUntil(lambda: not session.reading.is_busy, timeout=PATIENCE)
    assert [each.outlet for each in session.story.project.articles] == ["The Corrected"]


def test_a_new_date_is_read_even_when_something_is_added_at_once(qtbot, full):
    session = full()
    first = session.article_id
    session.edit_source(first, published=date(2023, 1, 5))
    session.paste("Somebody said something in Lima.")
    qtbot.waitUntil(lambda: not session.reading.is_busy, timeout=2 * PATIENCE)
    assert session.story.project.annotations_of(first).published == date(2023, 1, 5)


def test_a_file_saved_before_it_is_read_again_has_nothing_stale(qtbot, full, tmp_path):
    session = full()
    first = session.article_id
    session.edit_source(first, published=date(2023, 1, 5))
    session.reading.cancel()
    session.save(tmp_path / "story.gpkg")
    qtbot.waitUntil(lambda: session.path is not None, timeout=PATIENCE)
    saved = open_project(tmp_path / "story.gpkg")
    assert saved.article(first).published == date(2023, 1, 5)
    assert saved.annotations_of(first) is None, "it is read when it is opened"


def test_fields_belong_to_the_article_they_were_opened_for(qtbot, window):
    session, line = window.session, window.desk.article.source_line
    first = session.article_id
    session.paste("Somebody said something in Lima.")
    second = session.article_id
    settled(qtbot, window)
    session.show_article(first)
    line.edit()
    line.fields["outlet"].setText("The First")
    session.show_article(second)
    settled(qtbot, window)
    outlets = {each.id: each.outlet for each in session.story.project.articles}
    assert outlets == {first: "The First", second: ""}
    assert not line.is_edited


def test_the_question_can_be_read_aloud(qtbot, window):
    correct(window, title="<b>Bold</b> & co")
    window.close()
    assert question(window).textFormat() == Qt.TextFormat.PlainText
    assert "<b>Bold</b> & co" in question(window).text()
    answer(qtbot, window, CANCEL)
