import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapviewer.gui.story import make_story
from mapviewer.gui.text.tabs import ArticleTabs
from mapviewer.model import with_article
from mapviewer.store import article_from_text
from tests.stories import make_story as make_project


@pytest.fixture
def tabs(qtbot, session):
    project = with_article(make_project(), article_from_text("Second.\n\nNothing much <b>here</b>.", "b.txt"))
    made = ArticleTabs(session)
    qtbot.addWidget(made)
    session.article_id = project.articles[0].id
    session._take(make_story(project))
    made.resize(600, 30)
    made.show()
    return made


def ids(session):
    return [each.id for each in session.story.project.articles]


def test_a_tab_closes_and_comes_back_where_it_stood(qtbot, tabs, session):
    before, found = ids(session), session.story.project.annotations_of(session.article_id)
    QTest.mouseClick(tabs.tabButton(0, ArticleTabs.ButtonPosition.RightSide), Qt.MouseButton.LeftButton)
    assert ids(session) == before[1:] and session.article_id == before[1] and tabs.count() == 1
    assert not session.is_saved and session.has_work
    session.reading.cancel()
    tabs.shelf.open_again()
    assert ids(session) == before and session.article_id == before[0]
    assert session.story.project.annotations_of(before[0]) == found
    session.reading.cancel()


def test_the_last_article_stays(tabs, session):
    for key in ids(session):
        tabs.shelf.close(key)
        session.reading.cancel()
    assert len(ids(session)) == 1


def test_a_middle_click_closes(tabs, session):
    at = tabs.tabRect(1).center()
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=at)
    assert len(ids(session)) == 1
    session.reading.cancel()


def test_another_order_is_the_storys(qtbot, tabs, session):
    before = ids(session)
    with qtbot.waitSignal(session.article_changed):
        tabs.shelf.order(before[::-1])
    assert ids(session) == before[::-1]
    session.reading.cancel()


def test_the_dot_takes_an_article_off_the_lists(tabs, session):
    key = ids(session)[0]
    QTest.mouseClick(tabs.tabButton(0, ArticleTabs.ButtonPosition.LeftSide), Qt.MouseButton.LeftButton)
    assert session.showing.wanted.hidden == {key}
    assert not any(row.article == key for row in session.showing.kept.events)


def test_a_tip_tells_title_and_outlet_as_characters(tabs, session):
    assert session.story.project.articles[0].title in tabs.tabToolTip(0)
    assert "<b>" not in tabs.tabToolTip(1)


def test_rows_say_whose_they_are_when_there_are_several(tabs, session):
    assert all(row.source for row in session.story.events)
    assert not any(row.source for row in make_story(make_project()).events)
