"""Day and viewpoint of the boundaries in the bar: what they change, what is remembered, what follows."""

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


def test_the_day_follows_the_article_until_somebody_sets_it(choice, session, qtbot):
    day = choice.findChild(QDateEdit, "asOf")
    assert day.date().toPython() == session.story.layers.as_of
    assert not choice.follow.isEnabled()
    with qtbot.waitSignal(session.was_read, timeout=30_000):
        day.setDate(QDate(1999, 1, 1))
    assert session.story.layers.as_of == date(1999, 1, 1)
    assert choice.follow.isEnabled()
    with qtbot.waitSignal(session.was_read, timeout=30_000):
        choice.follow.click()
    assert session.story.layers.as_of != date(1999, 1, 1)


def test_the_viewpoint_is_shown_everywhere_and_remembered(choice, session, qtbot):
    box = choice.findChild(QComboBox, "viewpoint")
    assert box.currentData() == "de_facto"
    box.setCurrentIndex(box.findData("armenia"))
    with qtbot.waitSignal(session.was_read, timeout=30_000):
        box.activated.emit(box.currentIndex())
    assert session.story.layers.viewpoint == "armenia"
    assert '"viewpoint":"armenia"' in session.story.geojson
    again = BordersChoice(session, Memory())
    qtbot.addWidget(again)
    assert again.viewpoint.currentData() == "armenia"


def test_the_day_of_the_selected_event_is_one_step(choice, session, qtbot):
    row = next(row for row in session.story.events if len(row.earliest) == 10)
    session.select([row.id])
    choice.show_event_day()
    assert session.standing.as_of == date.fromisoformat(row.earliest)
    session.select([])
    with qtbot.waitSignal(session.said):
        choice.show_event_day()


def test_a_page_that_is_not_ready_is_sent_no_boundaries(qtbot):
    bridge = MapBridge(lambda _: True)
    with qtbot.assertNotEmitted(bridge.political_changed):
        bridge.send_political("{}")
    bridge.ready()
    with qtbot.waitSignal(bridge.political_changed):
        bridge.send_political("{}")


def test_bad_rows_of_the_tables_are_told(qtbot, full, monkeypatch):
    sentence = 'control.csv, line 7: the row "x" has no source.'
    monkeypatch.setattr(workflow, "borders_problems", lambda: (sentence,))
    session = full()
    with qtbot.waitSignal(session.said) as told:
        made = BordersChoice(session, Memory())
        qtbot.addWidget(made)
        session.was_read.emit()
    with qtbot.assertNotEmitted(session.said):
        session.was_read.emit()
    assert told.args == [sentence]
