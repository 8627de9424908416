"""Open the source, compare it, take back a table, cite."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mapviewer.gui.window.sources import Sources
from mapviewer.workflow import ExportOptions, export_bytes
from tests.stories import TEXT, make_story

PATIENCE = 60_000


@pytest.fixture
def sources(qtbot, full):
    window = QWidget()
    qtbot.addWidget(window)
    session = full()
    yield Sources(session, window)
    qtbot.waitUntil(lambda: not session.reading.is_busy, timeout=PATIENCE)


def test_the_source_is_opened_as_a_file(monkeypatch, tmp_path, sources):
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path))
    opened = []
    sources.open_file = opened.append
    sources.open_source()
    assert opened[0].read_text() == TEXT


def test_a_table_is_shown_before_the_story_is_corrected(tmp_path, sources):
    session = sources._session
    content = export_bytes(make_story(), ".events.csv", ExportOptions()).decode("utf-8-sig")
    (tmp_path / "a.csv").write_text(content.replace("CONSULT", "AID"), "utf-8")
    sources.take_back(tmp_path / "a.csv")
    assert "type “CONSULT” → “AID”" in sources.dialog.findChild(QPlainTextEdit, "changes").toPlainText()
    assert not session.story.project.corrections
    sources.dialog.accept()
    assert [each.what.field for each in session.story.project.corrections] == ["type"]
    assert session.has_work


def test_the_text_as_it_is_now_is_shown_and_taken(qtbot, tmp_path, sources):
    session = sources._session
    (tmp_path / "t.txt").write_text(TEXT.replace("must wait", "can wait"))
    sources.compare(tmp_path / "t.txt")
    assert "− must" in sources.dialog.findChild(QPlainTextEdit, "changes").toPlainText()
    with qtbot.waitSignal(session.was_read, timeout=PATIENCE):
        sources.dialog.accept()
    assert "can wait" in session.article.text
    assert session.article.title == "Oslo talks"


def test_the_citation_is_copied(sources):
    sources.cite()
    assert QGuiApplication.clipboard().text() == "“Oslo talks”, The Daily Test, 5 March 2024"
