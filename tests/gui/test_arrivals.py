"""What is dropped on the window or pasted into it."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from mapviewer.gui.window.arrivals import Arrivals
from mapviewer.gui.window.memory import Memory
from tests.store import documents as made

PATIENCE = 20_000


@pytest.fixture
def arrivals(qtbot, session):
    window = QWidget()
    qtbot.addWidget(window)
    return Arrivals(session, Memory(), session.open, window)


def mime(*, text="", html="", paths=()):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return data


def titles(session):
    return [each.title for each in session.story.project.articles]


@pytest.mark.parametrize(
    ("name", "make"), [("a.html", made.html_page), ("a.pdf", made.pdf_file), ("a.docx", made.docx_file)]
)
def test_a_dropped_document_is_opened(qtbot, session, arrivals, tmp_path, name, make):
    path = tmp_path / name
    path.write_bytes(make())
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        arrivals.take(mime(paths=[path]), is_added=False)
    assert titles(session) == [made.TITLE]


def test_pasted_rich_text_becomes_an_article_without_its_markup(session, arrivals):
    arrivals.take(mime(text="x", html=f"<h1>{made.TITLE}</h1><p>{made.LEAD}</p>"), is_added=True)
    assert titles(session) == [made.TITLE]
    assert session.article.text == made.LEAD
    assert session.has_work


def test_markup_without_words_falls_back_to_the_words(session, arrivals):
    arrivals.take(mime(text="Floods hit Jakarta.", html="<img src='x'>"), is_added=True)
    assert titles(session) == ["Floods hit Jakarta."]


def test_a_link_is_followed_only_after_yes(monkeypatch, session, arrivals):
    fetched = []
    monkeypatch.setattr(session, "fetch", fetched.append)
    arrivals.take(mime(text=" https://news.example/a?b=c "), is_added=True)
    question = arrivals.question
    assert "news.example" in question.text()
    assert not question.isModal()
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert not fetched
    arrivals.take(mime(text="https://news.example/a?b=c"), is_added=True)
    question = arrivals.question
    question.checkBox().setChecked(True)
    next(each for each in question.buttons() if each.text() == "Fetch").click()
    assert fetched == ["https://news.example/a?b=c"]
    arrivals.take(mime(text="https://other.example/"), is_added=True)
    assert fetched[1:] == ["https://other.example/"]
    assert arrivals.question is None


def test_what_arrives_in_a_watched_folder_is_added(qtbot, session, arrivals, tmp_path):
    (tmp_path / "old.txt").write_text("Old words from Quito.")
    arrivals.watch(tmp_path)
    (tmp_path / "new.txt").write_text("Floods hit Jakarta.")
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        arrivals._look()
        arrivals._look()
    assert titles(session) == ["Floods hit Jakarta."]
