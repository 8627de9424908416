from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapviewer.gui.story import make_story
from mapviewer.gui.text.display import make_display
from mapviewer.gui.text.source_line import SourceLine
from mapviewer.model import Extractor, Project, Span, Timex, TimexType, with_article
from mapviewer.model.annotations import Annotations
from mapviewer.store import article_from_text

TEXT = "They met on Tuesday."


@pytest.fixture
def line(qtbot, session, appearance):
    article = article_from_text(TEXT, "wire.txt")
    timex = Timex(f"{article.key}.x1", Span(12, 19), TimexType.DATE, "XXXX-WXX-2")
    found = Annotations(article.id, Extractor("test", "1"), timexes=(timex,), sentences=(Span(0, len(TEXT)),))
    made = SourceLine(session, appearance)
    qtbot.addWidget(made)
    made.show()
    session.file_days = {"wire.txt": date(2025, 4, 8)}
    session.article_id = article.id
    session._take(make_story(with_article(Project(), article, found)))
    return made


def test_it_asks_with_the_day_of_the_file_and_reads_anew(line, session):
    assert line.question.isVisible() and "8 Apr 2025" in line.question.words.text()
    QTest.mouseClick(line.question.yes, Qt.MouseButton.LeftButton)
    session.reading.cancel()
    assert session.article.published == date(2025, 4, 8) and not line.question.isVisible()


def test_unknown_is_asked_once(line, session):
    QTest.mouseClick(line.question.unknown, Qt.MouseButton.LeftButton)
    session.article_changed.emit()
    assert not line.question.isVisible() and session.article.published is None


def test_another_day_is_typed(line):
    QTest.mouseClick(line.question.other, Qt.MouseButton.LeftButton)
    assert line.is_edited


def test_a_headline_stands_once():
    text = "A headline\n\nThe words."
    shown = make_display(text, is_markdown=False, title="A headline")
    assert [each.runs[0].shown for each in shown.paragraphs] == ["The words."]
    assert shown.offset(shown.position(text.index("words"))) == text.index("words")
    assert shown.position(3) == 0
    assert len(make_display(text, is_markdown=False, title="Another").paragraphs) == 3
    assert len(make_display("Only", is_markdown=False, title="Only").paragraphs) == 0
