"""Day and viewpoint of the boundaries in the bar: what they change, what is remembered, what follows."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit

from mapviewer import workflow
from mapviewer.gui.map.bridge import MapBridge
from mapviewer.gui.window.borders import BordersChoice
from mapviewer.gui.window.memory import Memory


@pytest.fixture
def choice(qtbot, full):
    made = BordersChoice(full(), Memory())
    qtbot.addWidget(made)
    return made


def dated(session):
    return next(row for row in session.story.events if len(row.earliest) == 10)


def set_by_hand(choice, session, qtbot, day):
    with qtbot.waitSignal(session.standing.stood, timeout=30_000):
        choice.day.setDate(QDate(day.year, day.month, day.day))


def test_the_day_follows_the_event_or_the_article_until_somebody_sets_it(choice, session, qtbot):
    day = choice.findChild(QDateEdit, "asOf")
    of_article = session.story.layers.as_of
    assert day.date().toPython() == of_article
    row = dated(session)
    with qtbot.waitSignal(session.standing.stood, timeout=30_000):
        session.select([row.id])
    assert day.date().toPython() == session.story.layers.as_of == date.fromisoformat(row.earliest)
    set_by_hand(choice, session, qtbot, date(1999, 1, 1))
    assert session.story.layers.as_of == date(1999, 1, 1)
    session.select([])
    session.select([row.id])
    assert day.date().toPython() == date(1999, 1, 1), "what was set by hand stays"
    with qtbot.waitSignal(session.standing.stood, timeout=30_000):
        choice.turn.click()
    assert session.story.layers.as_of == date.fromisoformat(row.earliest)
    with qtbot.waitSignal(session.standing.stood, timeout=30_000):
        session.select([])
    assert session.story.layers.as_of == of_article


def test_todays_borders_under_an_event_and_back_are_one_click_each(choice, session, qtbot):
    row = dated(session)
    session.select([row.id])
    choice.turn.click()
    assert (session.standing.as_of, session.standing.day) == (date.today(), date.today())
    assert session.selected == {row.id}
    choice.turn.click()
    assert (session.standing.as_of, session.standing.day) == (None, date.fromisoformat(row.earliest))


def test_a_selection_changes_no_export(choice, session, qtbot):
    session.select([dated(session).id])
    assert session.standing.over(workflow.ExportOptions()).as_of is None
    set_by_hand(choice, session, qtbot, date(1999, 1, 1))
    assert session.standing.over(workflow.ExportOptions()).as_of == date(1999, 1, 1)


def test_days_without_tables_and_days_to_come_are_not_followed(choice, session):
    row = dated(session)
    for earliest in ("1921-03-16", "2999-01-01", "", "soon"):
        story = replace(session.story, events=(replace(row, earliest=earliest),))
        session.select([])
        session.story = story
        session.select([row.id])
        assert session.standing.day is None


def test_what_was_set_by_hand_is_kept_with_the_project(choice, session, qtbot):
    assert choice.settings() == {"as_of": None, "viewpoint": "de_facto"}
    session.is_saved = True
    set_by_hand(choice, session, qtbot, date(1994, 6, 1))
    assert not session.is_saved
    kept = choice.settings()
    assert kept == {"as_of": "1994-06-01", "viewpoint": "de_facto"}
    session.settings_found.emit({})
    assert session.standing.as_of is None, "another project follows its own events"
    session.settings_found.emit(kept | {"viewpoint": "azerbaijan"})
    assert session.standing.wanted == (date(1994, 6, 1), "azerbaijan")
    assert choice.viewpoint.currentData() == "azerbaijan"
    session.settings_found.emit({"as_of": "31 June", "viewpoint": "atlantis"})
    assert session.standing.wanted == (None, "azerbaijan"), "a file may say anything"


def test_the_viewpoint_is_shown_everywhere_and_remembered(choice, session, qtbot):
    box = choice.findChild(QComboBox, "viewpoint")
    assert box.currentData() == "de_facto"
    box.setCurrentIndex(box.findData("armenia"))
    with qtbot.waitSignal(session.standing.stood, timeout=30_000):
        box.activated.emit(box.currentIndex())
    assert session.story.layers.viewpoint == "armenia"
    assert '"viewpoint":"armenia"' in session.story.geojson
    again = BordersChoice(session, Memory())
    qtbot.addWidget(again)
    assert again.viewpoint.currentData() == "armenia"


def test_a_page_that_is_loaded_anew_has_the_note_that_came_last(qtbot):
    bridge = MapBridge(lambda _: True)
    bridge.ready()
    bridge.send_layers("{}")
    with qtbot.waitSignal(bridge.note_changed) as told, qtbot.assertNotEmitted(bridge.layers_changed):
        bridge.send_note("as of today", '{"note": "as of today"}')
    assert told.args == ["as of today"]
    bridge.forget_page()
    with qtbot.waitSignal(bridge.layers_changed) as sent:
        bridge.ready()
    assert sent.args == ['{"note": "as of today"}']


def test_a_page_that_is_not_ready_is_sent_no_boundaries(qtbot):
    bridge = MapBridge(lambda _: True)
    with qtbot.assertNotEmitted(bridge.political_changed):
        bridge.send_political("{}")
    bridge.ready()
    with qtbot.waitSignal(bridge.political_changed):
        bridge.send_political("{}")


def test_bad_rows_of_the_tables_are_told(qtbot, full, monkeypatch):
    sentence = 'control.csv, line 7: the row "x" has no source.'
    monkeypatch.setattr(workflow, "borders_problems", lambda: (sentence,) * 5)
    said = []
    session = full()
    session.said.connect(said.append)
    with qtbot.waitSignal(session.said):
        made = BordersChoice(session, Memory())
        qtbot.addWidget(made)
        session.was_read.emit()
    with qtbot.assertNotEmitted(session.said):
        session.was_read.emit()
    assert said == [*[sentence] * 3, "2 more rows of the boundary tables are left out."]


def test_two_days_side_by_side(choice, session, qtbot):
    assert choice.other_day.isHidden()
    with qtbot.waitSignal(session.standing.compared_changed):
        choice.swipe.click()
    assert session.standing.compared == date.today()
    assert not choice.other_day.isHidden()
    assert choice.swipe.isChecked()
    choice.other_day.setDate(QDate(1994, 6, 1))
    assert session.standing.compared == date(1994, 6, 1)
    assert session.standing.as_of is None, "the first day goes on following"
    assert session.standing.over(workflow.ExportOptions()).compared == date(1994, 6, 1)
    choice.swipe_days()
    assert session.standing.compared is None
    assert choice.other_day.isHidden()
    assert not choice.swipe.isChecked()
