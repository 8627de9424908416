from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.filtering import Filter, rows_in
from mapviewer.gui.lists.event_list import EventList
from mapviewer.gui.lists.statement_list import StatementList
from mapviewer.gui.window.filter_bar import FilterBar
from mapviewer.gui.window.search_box import SearchBox
from mapviewer.store.finding import Finder


def test_words_are_found_by_their_beginnings_whatever_the_accents():
    finder = Finder(
        [("a", "Élysée palace, Paris"), ("b", 'He said "no" -- AND left'), ("c", "Paris OR Lima")]
    )
    assert finder.find("elys par") == {"a"}
    assert finder.find("PARIS") == {"a", "c"}
    assert finder.find("and") == {"b"}
    assert finder.find('"') == finder.find("") == frozenset()
    assert finder.find("NEAR(") == frozenset()
    finder.close()


def test_nothing_asked_keeps_everything(full):
    session = full()
    kept, story = session.showing.kept, session.story
    assert (kept.events, kept.statements, kept.unplaced) == (story.events, story.statements, story.unplaced)


def test_all_views_follow_the_words_typed(qtbot, full, appearance):
    session = full()
    box, events, statements = (
        SearchBox(session),
        EventList(session, appearance),
        StatementList(session, appearance),
    )
    for widget in (box, events, statements):
        qtbot.addWidget(widget)
    session.showing.show(session.story)
    all_events = events.model().rowCount()
    word = session.story.statements[0].words.split()[0].strip("“”\"'’,.")
    with qtbot.waitSignal(session.showing.changed, timeout=2000):
        QTest.keyClicks(box, word)
    assert session.story.statements[0].id in session.showing.kept.ids
    assert events.model().rowCount() <= all_events
    shown = {
        statements.model().index(row).data(Qt.ItemDataRole.UserRole)
        for row in range(statements.model().rowCount())
    }
    assert shown - {""} == {row.id for row in session.showing.kept.statements}
    with qtbot.waitSignal(session.showing.changed, timeout=2000):
        QTest.keyClick(box, Qt.Key.Key_Escape)
    assert session.showing.wanted.is_empty and events.model().rowCount() == all_events


def test_a_speaker_chosen_leaves_what_that_person_said(qtbot, full):
    session = full()
    bar = FilterBar(session)
    qtbot.addWidget(bar)
    session.story_changed.emit()
    name = session.story.statements[0].speaker
    at = bar.speaker.findData(name)
    assert at > 0
    bar.speaker.setCurrentIndex(at)
    bar.speaker.activated.emit(at)
    assert {row.speaker for row in session.showing.kept.statements} == {name}
    assert not bar.isHidden()
    bar.clear.click()
    assert session.showing.wanted.is_empty and bar.isHidden()


def test_places_and_days_narrow_too(full):
    session = full()
    showing, story = session.showing, session.story
    event = next(row for row in story.events if row.place_ids and row.earliest)
    showing.alter(place=event.place_ids[0])
    assert event in showing.kept.events
    assert all(event.place_ids[0] in row.place_ids for row in showing.kept.events)
    day = date.fromisoformat(event.earliest)
    showing.ask(Filter(earliest=day, latest=day))
    assert event in showing.kept.events
    assert all(row.earliest or row.latest for row in showing.kept.events)
    showing.ask(Filter(box=(-0.5, -0.5, 0.5, 0.5)))
    assert not showing.kept.events


def test_the_map_is_sent_only_what_is_left(qtbot, full):
    session = full()
    event = next(row for row in session.story.events if row.place_ids)
    with qtbot.waitSignal(session.showing.map_changed, timeout=5000) as sent:
        session.showing.alter(place=event.place_ids[0], words=event.summary.split()[0])
    assert event.id in sent.args[0] and len(sent.args[0]) < len(session.story.geojson)
    with qtbot.waitSignal(session.showing.map_changed, timeout=5000) as sent:
        session.showing.clear()
    assert sent.args[0] == session.story.geojson


@pytest.mark.parametrize("is_hidden", [True, False])
def test_an_article_is_hidden_and_shown_again(qtbot, full, is_hidden):
    session = full()
    key = session.article_id
    session.showing.hide_article(key, is_hidden=True)
    assert not session.showing.kept.ids
    session.showing.hide_article(key, is_hidden=is_hidden)
    assert bool(session.showing.kept.ids) is not is_hidden


def test_rows_are_parted_by_what_people_and_the_machine_think(full):
    session = full()
    story = session.story
    rows = {row.id for row in (*story.events, *story.statements, *story.unplaced)}
    assert rows_in(story, "unchecked") == rows, "nobody has looked at any"
    assert rows_in(story, "sure") | rows_in(story, "doubtful") == rows
    assert not rows_in(story, "sure") & rows_in(story, "doubtful")
    assert {row.id for row in story.unplaced} <= rows_in(story, "doubtful")
    assert rows_in(story, "") == frozenset()


def test_what_was_accepted_leaves_the_unchecked(qtbot, full):
    session = full()
    corrector = Corrector(session)
    bar = FilterBar(session)
    qtbot.addWidget(bar)
    event = session.story.events[0].id
    subject = corrector.subject(event)
    assert subject is not None
    corrector.accept(subject)
    bar.state.setCurrentIndex(bar.state.findData("accepted"))
    bar.state.activated.emit(bar.state.currentIndex())
    assert [row.id for row in session.showing.kept.events] == [event]
    session.showing.alter(state="unchecked")
    assert event not in session.showing.kept.ids
    assert session.showing.kept.unplaced == session.story.unplaced
    session.showing.clear()
    assert bar.state.currentIndex() == 0
    session.shut()
