import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from mapviewer.gui.lists import ROW_ROLE
from mapviewer.gui.lists.event_list import EventList
from mapviewer.gui.lists.statement_list import StatementList
from mapviewer.gui.story import make_story as make_gui_story
from tests.stories import LIMA, NORTH, OSLO, QUITO, make_frontier_story

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def texts(view):
    model = view.model()
    return [model.index(row, 0).data(SPOKEN) for row in range(model.rowCount())]


def row_with(view, words):
    model = view.model()
    return next(
        model.index(row, 0) for row in range(model.rowCount()) if words in model.index(row, 0).data(SPOKEN)
    )


def click(view, index):
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        view.visualRect(index).topLeft() + QPoint(30, 12),
    )


@pytest.fixture
def events(qtbot, full, session, appearance):
    view = EventList(session, appearance)
    qtbot.addWidget(view)
    view.resize(320, 500)
    view.show()
    full()
    return view


@pytest.fixture
def statements(qtbot, full, session, appearance):
    view = StatementList(session, appearance)
    qtbot.addWidget(view)
    view.resize(320, 500)
    view.show()
    full()
    return view


def test_events_stand_in_order_and_nothing_is_dropped(events):
    assert [text.splitlines()[0] for text in texts(events)] == [
        "1. Ministers meet in Oslo",
        "Undated",
        "3. Troops enter Quito (hypothetical)",
        "Unplaced",
        "The accord",
        "Zubrowka",
    ]
    assert "4 Mar 2024 · Oslo" in texts(events)[0]
    assert "Kari Dahl says" in texts(events)[4]
    assert "no such name" in texts(events)[5]


def test_a_click_on_a_row_selects(events, session):
    index = row_with(events, "Quito")
    click(events, index)
    assert session.selected == {index.data(ROW_ROLE).id}


def test_up_and_down_step_over_headings(events, session):
    QTest.keyClick(events, Qt.Key.Key_Down)
    first = session.selected
    QTest.keyClick(events, Qt.Key.Key_Down)
    assert session.selected != first
    assert events.currentIndex().data(ROW_ROLE).summary.startswith("Troops")
    QTest.keyClick(events, Qt.Key.Key_Up)
    assert session.selected == first


def test_enter_shows_the_words(qtbot, events, session):
    QTest.keyClick(events, Qt.Key.Key_Down)
    with qtbot.waitSignal(session.pointed_at, timeout=1000) as pointed:
        QTest.keyClick(events, Qt.Key.Key_Return)
    assert pointed.args[1].of(session.article.text) == "Ministers met in Oslo on Monday."


def test_a_selection_elsewhere_makes_the_row_current_without_rebuilding(events, session):
    resets = []
    events.model().modelReset.connect(lambda: resets.append(1))
    wanted = session.story.events[0].id
    session.select([wanted])
    assert events.currentIndex().data(ROW_ROLE).id == wanted
    session.select([OSLO.id])
    assert session.selected == {OSLO.id}
    assert resets == []


def test_without_a_selection_all_statements_are_shown(statements):
    shown = texts(statements)
    assert shown[0].startswith("Statements")
    assert "Kari Dahl, envoy, Norway (said)" in shown[1]
    assert 'that "Lima must wait" for the accord' in shown[1]
    assert "in Oslo · 4 Mar 2024 · about Lima · partly quoted" in shown[1]


def test_a_place_shows_what_was_said_there_and_its_sentences(statements, session):
    session.select([OSLO.id])
    shown = texts(statements)
    assert shown[0] == "Oslo, 1 statement here"
    assert "Kari Dahl" in shown[1]
    assert shown[2:] == [
        "In the text",
        "Ministers met in Oslo on Monday.",
        'Norwegian envoy Kari Dahl said in Oslo that "Lima must wait" for the accord.',
    ]


def test_a_place_that_is_only_spoken_of(statements, session):
    session.select([LIMA.id])
    assert texts(statements)[:2] == ["Lima, 1 about", "About Lima"]
    session.select([QUITO.id])
    assert texts(statements)[0] == "Quito, no statements"


def test_an_event_shows_its_place(statements, session):
    session.select([session.story.events[0].id])
    assert texts(statements)[0].startswith("Oslo")


def test_a_click_on_a_card_selects_it_and_leaves_the_cards(statements, session):
    session.select([OSLO.id])
    before = texts(statements)
    click(statements, row_with(statements, "Kari Dahl"))
    assert session.selected == {session.story.statements[0].id}
    assert texts(statements) == before


def test_a_place_named_on_a_card_can_be_clicked(statements, session):
    index = row_with(statements, "Kari Dahl")
    area = statements.visualRect(index)
    found = {
        statements._card_at(QPoint(x, y))[1]
        for x in range(area.left(), area.right(), 4)
        for y in range(area.top(), area.bottom(), 3)
    }
    assert found == {"", OSLO.id, LIMA.id}


def test_a_quote_is_copied_with_its_source(statements, session):
    statements.setCurrentIndex(row_with(statements, "Kari Dahl"))
    statements.copy_quote()
    assert QGuiApplication.clipboard().text().splitlines() == [
        'that "Lima must wait" for the accord',
        "— Kari Dahl, envoy",
        "Oslo talks, The Daily Test · 5 Mar 2024",
    ]


def test_a_place_that_a_phrase_makes_says_why_it_lies_there(statements, session):
    session._take(make_gui_story(make_frontier_story()))
    session.select([NORTH])
    shown = texts(statements)
    assert shown[0].startswith("30 km north of Quito")
    assert shown[1].startswith("30 km north of Quito (point in Ecuador) · good to about ")
    assert shown[1].endswith(" km")
    assert shown[-1] == "Shells fell 30 km north of Quito."
    assert statements.sizeHintForRow(1) > 20
    statements.grab()


@pytest.mark.parametrize("order", ["date", "place", "type"])
def test_events_are_put_in_order_and_none_is_lost(events, session, order):
    told = texts(events)
    events.sort_by(order)
    rows = [events.model().index(row).data(ROW_ROLE) for row in range(events.model().rowCount())]
    assert sorted(texts(events)) == sorted(told) and events.order == order
    dated = [row for row in rows if row.place_names and row.dates]
    key = {
        "date": lambda row: row.earliest,
        "place": lambda row: row.place_names[0].casefold(),
        "type": lambda row: row.type,
    }
    assert [key[order](row) for row in dated] == sorted(key[order](row) for row in dated)


def test_what_one_person_said_stands_together(statements, session):
    plain = [text for text in texts(statements) if "\n" in text]
    statements.group_by_speaker(True)
    grouped = texts(statements)
    speakers = {row.speaker for row in session.story.statements}
    assert sorted(text for text in grouped if "\n" in text) == sorted(plain)
    for name in speakers - {""}:
        assert any(text.startswith(name) and "\n" not in text for text in grouped)
