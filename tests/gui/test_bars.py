import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mapviewer.errors import ArticleError
from mapviewer.gui.window.memory import Memory
from mapviewer.gui.window.status import StatusLine
from mapviewer.gui.window.toast import Toast


@pytest.fixture
def status(qtbot, session):
    line = StatusLine(session)
    qtbot.addWidget(line)
    line.show()
    return line


def test_the_status_line_counts(status, full):
    full()
    assert status.counts.text() == "3 places · 3 events · 1 statement"
    assert status.unplaced.text() == "2 unplaced"
    assert status.bar.isHidden()


def test_reading_can_be_cancelled_and_begun_again(qtbot, status, session, tmp_path):
    import threading

    gate = threading.Event()
    session.reading.start(lambda progress, cancelled: gate.wait(10))
    assert not status.cancel.isHidden()
    status.cancel.click()
    gate.set()
    assert not session.reading.is_busy
    assert status.cancel.isHidden()


def test_a_toast_tells_an_error_and_its_hint_as_plain_words(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(700, 400)
    around.show()
    toast = Toast(around)
    toast.blame(ArticleError("<b>x</b>.txt is empty.", "Choose another."))
    assert not toast.isHidden()
    assert toast.sentence.text() == "<b>x</b>.txt is empty."
    assert toast.sentence.textFormat() == Qt.TextFormat.PlainText
    assert toast.hint.text() == "Choose another."
    toast.tell("Second")
    assert toast.sentence.text() != "Second"
    toast._next()
    assert toast.sentence.text() == "Second"
    toast._next()
    assert toast.isHidden()


def test_memory_keeps_recent_files_newest_first(qapp, settings, tmp_path):
    memory = Memory()
    assert memory.recent() == memory.last() == []
    files = [tmp_path / f"{number}.txt" for number in range(12)]
    for path in files:
        path.write_text("x", "utf-8")
        memory.remember([path])
    assert memory.recent() == files[:1:-1]
    assert memory.last() == [files[-1]]
    memory.remember([files[0]], is_added=True)
    assert memory.last() == [files[-1], files[0]]
    files[0].unlink()
    assert memory.last() == [files[-1]]
    memory.forget_recent()
    assert memory.recent() == []
