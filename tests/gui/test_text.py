import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from mapviewer.gui.story import Story
from mapviewer.gui.text.pane import ArticlePane
from mapviewer.model import Project, make_article, with_article
from tests.stories import OSLO, TEXT

HOSTILE = (
    "<script>alert('x')</script> </style> javascript:alert(1) \"'\u202e\u2028 <img src=x onerror=y> \x07"
)


@pytest.fixture
def pane(qtbot, session, appearance):
    made = ArticlePane(session, appearance)
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


def lit_words(view):
    return [each.cursor.selectedText() for each in view.extraSelections()]


def test_the_words_are_shown_as_they_are(pane, full):
    full()
    assert pane.words.toPlainText() == TEXT
    assert pane.source_line.title.text() == "Oslo talks"
    assert pane.source_line.source.text() == "The Daily Test · 5 Mar 2024 · t.txt"


def test_a_click_on_a_word_selects_its_place(pane, full):
    session = full()
    cursor = QTextCursor(pane.words.document())
    cursor.setPosition(TEXT.index("Oslo") + 2)
    point = pane.words.cursorRect(cursor).center()
    QTest.mouseClick(pane.words.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert session.selected == {OSLO.id}


def test_a_selection_lights_the_words_and_esc_unlights_them(pane, full):
    session = full()
    session.select([OSLO.id])
    assert lit_words(pane.words).count("Oslo") == 2
    session.select([])
    assert lit_words(pane.words) == []


def test_hostile_text_is_plain_everywhere(pane, session):
    article = make_article(HOSTILE, title=HOSTILE, outlet=HOSTILE, origin=HOSTILE)
    session.story = Story(with_article(Project(), article))
    session.article_id = article.id
    session.story_changed.emit()
    session.article_changed.emit()
    assert "<script>alert('x')</script>" in pane.words.toPlainText()
    assert "<img src=x onerror=y>" in pane.words.toPlainText()
    assert pane.words.document().blockCount() == 1
    for label in (pane.source_line.title, pane.source_line.source):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert "<script>" in label.text()
        assert "\u202e" not in label.text()


def test_a_date_that_is_none_is_told_and_nothing_changes(pane, full):
    session = full()
    line = pane.source_line
    line.edit()
    line.fields["published"].setText("soon")
    line.keep()
    assert not line.problem.isHidden()
    assert line.problem.text()
    assert session.article.published.isoformat() == "2024-03-05"
    line.leave()
    assert not line.is_edited


def test_the_source_can_be_corrected(qtbot, pane, full):
    session = full()
    line = pane.source_line
    line.edit_button.click()
    line.fields["outlet"].setText("Another <b>paper</b>")
    with qtbot.waitSignal(session.was_read, timeout=30_000):
        line.keep()
    assert line.source.text().startswith("Another <b>paper</b> · 5 Mar 2024")


def test_words_are_brought_into_view(qtbot, pane, session, full):
    text = "\n".join(f"Line {number} of a long story." for number in range(300))
    article = make_article(text)
    session.story = Story(with_article(Project(), article))
    session.article_id = article.id
    session.article_changed.emit()
    from mapviewer.model import Span

    start = text.index("Line 250")
    span = Span(start, start + 8)
    assert not pane.words._is_visible(span)
    session.point_at(article.id, span)
    assert pane.words._is_visible(span)
    assert lit_words(pane.words) == ["Line 250"]
    qtbot.waitUntil(lambda: not lit_words(pane.words), timeout=5000)
