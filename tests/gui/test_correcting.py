"""Each correction by real key and mouse events, with a fake page."""

import contextlib
import json
import sqlite3
import struct
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mapviewer.gui.engine import set_up_engine
from mapviewer.gui.lists import ID_ROLE
from mapviewer.gui.map.scheme import register_scheme
from mapviewer.gui.session import Session
from mapviewer.gui.story import make_story
from mapviewer.gui.window.main_window import MainWindow
from mapviewer.model import Project, Span, link_mentions, with_article
from mapviewer.store import save_project
from tests.stories import LIMA, OSLO, QUITO
from tests.stories import make_story as make_project

PATIENCE = 60_000


@pytest.fixture(scope="module")
def linked():
    project = make_project()
    return make_story(with_article(Project(), project.articles[0], link_mentions(project.annotations[0])))


@pytest.fixture
def window(qtbot, linked, appearance, settings, tmp_path, monkeypatch):
    monkeypatch.setenv("MAPVIEWER_DATA", str(tmp_path / "data"))
    set_up_engine()
    register_scheme()
    session = Session()
    session.article_id = linked.project.articles[0].id
    session._take(linked)
    made = MainWindow(session, appearance)
    made.resize(1366, 768)
    made.show()
    session.story_changed.emit()
    session.article_changed.emit()
    made.article_key = linked.project.articles[0].key
    yield made
    session.has_work = False
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def found(window):
    return window.session.story.project.annotations[0]


def part(window, kind, name):
    """The visible part of the panel of that object name."""
    return next(
        each for each in window.corrections.panel.findChildren(kind, name) if each.isVisibleTo(window)
    )


def open_on(window, number, letter="e"):
    window.session.select([f"{window.article_key}.{letter}{number}"])
    QTest.keyClick(window, Qt.Key.Key_F2)
    panel = window.findChild(QWidget, "correctionPanel")
    assert panel.isVisible()
    return panel


def type_into(window, name, text):
    edit = part(window, QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def take(window, name, words):
    box = part(window, QComboBox, name)
    number = next(each for each in range(box.count()) if box.itemText(each) == words)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    while (now := box.view().currentIndex().row()) != number:
        QTest.keyClick(box.view(), Qt.Key.Key_Down if now < number else Qt.Key.Key_Up)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def press(window, name):
    QTest.mouseClick(part(window, QPushButton, name), Qt.MouseButton.LeftButton)


def select_words(window, words):
    text = window.desk.article.words
    start = text.toPlainText().index(words)
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    text.setFocus()
    text.setTextCursor(cursor)


def right_click(view, point):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
    QCoreApplication.sendEvent(view, event)


def event(window, number):
    return next(each for each in found(window).events if each.id == f"{window.article_key}.e{number}")


def test_enter_on_a_candidate_applies_it_and_what_hangs_on_it_moves(window):
    window.session.select([OSLO.id])
    QTest.keyClick(window, Qt.Key.Key_F2)
    search = part(window, QLineEdit, "placeSearch")
    search.setFocus()
    QTest.keyClicks(search, "Lima")
    candidates = part(window, QListView, "candidateList")
    first = candidates.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.startswith("Lima\n")
    assert candidates.model().index(0).data(ID_ROLE) == LIMA.id
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(candidates, Qt.Key.Key_Return)
    assert found(window).toponyms[0].resolution.place == LIMA.id
    assert found(window).events[0].places == (LIMA.id,)
    assert "Lima" in window.desk.events.model().index(0).data(), "the list shows it before the map is made"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert found(window).events[0].places == (OSLO.id,)
    QTest.keyClick(
        window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert found(window).events[0].places == (LIMA.id,)


def test_a_name_in_this_article(window):
    window.session.select([OSLO.id])
    QTest.keyClick(window, Qt.Key.Key_F2)
    take(window, "scope", "“Oslo” in this article (2)")
    window.session.story_changed.emit()  # as when a job has made the map anew
    search = part(window, QLineEdit, "placeSearch")
    search.setFocus()
    QTest.keyClicks(search, "Quito")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert [each.resolution.place for each in found(window).toponyms if each.surface == "Oslo"] == [
        QUITO.id
    ] * 2
    assert found(window).statements[0].said_at == QUITO.id


def test_not_a_place(window):
    open_on(window, 5, "t")
    press(window, "notPlace")
    assert "Quito" not in {each.surface for each in found(window).toponyms}
    assert event(window, 2).places == ()


def test_a_place_of_my_own_by_its_degrees_or_by_dragging(window):
    open_on(window, 6, "t")
    search = part(window, QLineEdit, "placeSearch")
    search.setFocus()
    QTest.keyClicks(search, "59.9, 10.7")
    QTest.keyClick(search, Qt.Key.Key_Return)
    place = next(each for each in found(window).places if each.id.startswith("own:"))
    assert (place.name, place.lat, place.lon, place.country) == ("Zubrowka", 59.9, 10.7, "NO")
    open_on(window, 6, "t")
    press(window, "ownPlace")
    window.desk.map.bridge.place_put("", -70.0, -33.0)
    place = next(each for each in found(window).places if each.id.startswith("own:"))
    assert (place.name, place.lat) == ("Zubrowka", -33.0)


def test_a_pin_is_dragged(window):
    window.session.select([QUITO.id])
    QTest.keyClick(window, Qt.Key.Key_F2)
    state = json.loads(window.desk.map.bridge._kept["correcting"])
    assert state["movable"][0] == QUITO.id
    window.desk.map.bridge.place_put(QUITO.id, -78.2, 0.1)
    assert next(each for each in found(window).places if each.id == QUITO.id).lat == 0.1


def place(window, place_id):
    return next(each for each in found(window).places if each.id == place_id)


def area(window, place_id):
    areas = window.session.story.layers.areas
    return areas[areas["id"] == place_id].geometry.iloc[0]


def begin_area(window, place_id):
    window.session.select([place_id])
    QTest.keyClick(window, Qt.Key.Key_F2)
    button = part(window, QPushButton, "placeArea")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_an_area_is_typed_corner_by_corner(qtbot, window):
    begin_area(window, QUITO.id)
    type_into(window, "areaCorners", "-1, -79; 0.5, -79; 0.5, -77; -1")
    assert "“-1” is no corner" in window.corrections.panel.item.area_page.hint.text()
    type_into(window, "areaCorners", "-1, -79; 0.5, -77; 0.5, -79; -1, -77")
    assert "crosses itself" in window.corrections.panel.item.area_page.hint.text()
    assert not place(window, QUITO.id).has_own_area
    type_into(window, "areaCorners", "-1, -79; 0.5, -79; 0.5, -77; -1, -77")
    assert place(window, QUITO.id).outline == ((-79, -1), (-79, 0.5), (-77, 0.5), (-77, -1))
    with qtbot.waitSignal(window.session.was_read, timeout=PATIENCE):
        pass
    assert area(window, QUITO.id).bounds == (-79, -1, -77, 0.5)
    assert window.actions_by_name["undo"].text() == "Undo outline of “Quito”"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not place(window, QUITO.id).has_own_area
    assert place(window, QUITO.id).lat == QUITO.lat


def test_an_area_is_drawn_on_the_map_and_taken_away_again(window):
    begin_area(window, QUITO.id)
    press(window, "drawArea")
    bridge = window.desk.map.bridge
    assert json.loads(bridge._kept["correcting"])["is_drawing"]
    bridge.area_drawn("[[-79, -1], [-77, 0.5], [-79, 0.5], [-77, -1]]")
    state = json.loads(bridge._kept["correcting"])
    assert (len(state["outline"]), state["is_drawing"]) == (4, False), (
        "what crosses itself stays to be mended"
    )
    bridge.area_drawn("[[-79, -1], [-79, 0.5], [-77, 0.5]]")
    assert len(place(window, QUITO.id).outline) == 3
    for nonsense in ("[[1, 2, 3]]", "{}", "[[0, 99], [1, 1], [2, 2]]", "[[null, 0]]", "?"):
        bridge.area_drawn(nonsense)
    assert len(place(window, QUITO.id).outline) == 3
    press(window, "noArea")
    assert not place(window, QUITO.id).has_own_area


def test_the_outline_of_a_known_area_is_taken(qtbot, window):
    begin_area(window, QUITO.id)
    areas = part(window, QListView, "areaList")
    rows = [areas.model().index(n).data(ID_ROLE) for n in range(areas.model().rowCount())]
    assert rows[-1] == "ne:ECU" and len(rows) == 2, "the province and the country that hold it"
    search = part(window, QLineEdit, "areaSearch")
    search.setFocus()
    QTest.keyClicks(search, "Lake Van")
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(areas, Qt.Key.Key_Return)
    assert place(window, QUITO.id).area.startswith("lake:")
    with qtbot.waitSignal(window.session.was_read, timeout=PATIENCE):
        pass
    row = window.session.story.layers.places.set_index("id").loc[QUITO.id]
    assert row["kind"] == "area" and area(window, QUITO.id).contains(row.geometry)


def test_a_name_without_a_place_gets_an_area_of_its_own(window):
    open_on(window, 6, "t")
    press(window, "placeArea")
    type_into(window, "areaCorners", "60, 10; 60, 11; 61, 10.5")
    own = place(window, found(window).toponyms[-1].resolution.place)
    assert (own.name, len(own.outline), own.country) == ("Zubrowka", 3, "NO")


def test_the_fields_of_an_event(window):
    open_on(window, 1)
    type_into(window, "summaryField", "Ministers sat together")
    type_into(window, "daysField", "2024-03~")
    take(window, "typeField", "aid")
    take(window, "modalityField", "planned")
    changed = event(window, 1)
    assert (changed.summary, changed.edtf, changed.type.value, changed.modality.value) == (
        "Ministers sat together", "2024-03~", "AID", "planned",
    )  # fmt: skip
    assert changed.earliest.isoformat() == "2024-03-01"
    press(window, "placesPlace")
    search = part(window, QLineEdit, "placeSearch")
    QTest.keyClicks(search, "Quito")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert event(window, 1).places == (QUITO.id,)
    assert found(window).review(changed.id).corrected == ("days", "modality", "places", "summary", "type")


def test_what_is_being_typed_stays_when_the_map_is_made(qtbot, window):
    open_on(window, 1)
    take(window, "modalityField", "planned")
    edit = part(window, QLineEdit, "summaryField")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Half a li")
    with qtbot.waitSignal(window.session.was_read, timeout=PATIENCE):
        pass
    assert part(window, QLineEdit, "summaryField").text() == "Half a li"


def test_somebody_takes_part(window):
    open_on(window, 2)
    take(window, "addParticipant", "Kari Dahl")
    assert [each.role for each in event(window, 2).participants] == ["agent"]


def test_what_people_set_is_marked_with_its_history(qtbot, window):
    open_on(window, 1)
    type_into(window, "summaryField", "They <b>met</b>")

    def tip():
        return window.desk.events.model().index(0).data(Qt.ItemDataRole.ToolTipRole) or ""

    assert "line: Ministers meet in Oslo → They &lt;b&gt;met&lt;/b&gt;" in tip()
    qtbot.waitUntil(lambda: not window.session.reading.is_busy, timeout=PATIENCE)
    assert "They &lt;b&gt;met" in tip(), "and when the whole story was made anew"
    assert "set by people" in window.desk.events.model().index(0).data()


def test_a_day_that_is_none_is_told_and_nothing_is_lost(window):
    open_on(window, 1)
    type_into(window, "daysField", "some day")
    assert event(window, 1).earliest.isoformat() == "2024-03-04"
    assert part(window, QLineEdit, "daysField").text() == "some day"


def test_the_fields_of_a_statement(window):
    open_on(window, 1, "s")
    take(window, "speakerField", "nobody named")
    take(window, "stanceField", "denied")
    take(window, "kindField", "quoted")
    select_words(window, '"Lima must wait"')
    press(window, "contentWords")
    changed = found(window).statements[0]
    text = window.session.article.text
    assert (changed.speaker, changed.stance.value, changed.kind.value) == (None, "denied", "direct")
    assert [span.of(text) for span in changed.content] == ['"Lima must wait"']
    select_words(window, "must wait")
    press(window, "split")
    assert [each.content[0].of(text) for each in found(window).statements] == ['"Lima ', 'must wait"']


def test_a_person_is_renamed_and_removed(window):
    open_on(window, 1, "a")
    type_into(window, "nameField", "Kari M. Dahl")
    assert found(window).actors[0].name == "Kari M. Dahl"
    press(window, "remove")
    assert found(window).actors == ()
    assert found(window).statements[0].speaker is None


def test_events_are_merged(window):
    open_on(window, 1)
    take(window, "mergeBox", "Troops enter Quito")
    assert len(found(window).events) == 2
    assert event(window, 1).places == (OSLO.id, QUITO.id)


def test_an_event_is_split_into_two_with_their_own_words_and_participants(window):
    open_on(window, 1)
    take(window, "mergeBox", "Troops enter Quito")
    press(window, "split")
    type_into(window, "splitWords", "nowhere said")
    assert "does not say that" in window.corrections.panel.item.split_page.hint.text()
    press(window, "splitDo")
    assert len(found(window).events) == 2, "nothing is split without a word"
    type_into(window, "splitWords", "enter")
    parts = window.corrections.panel.item.split_page._split.parts
    assert [(each.sort, each.words, each.to) for each in parts[:3]] == [
        ("participant", "Kari Dahl (agent)", "stays"),
        ("place", "Oslo", "stays"),
        ("place", "Quito", "goes"),
    ]
    take(window, "part0", "both have it")
    type_into(window, "splitFirst", "Ministers sit together")
    type_into(window, "splitSecond", "Troops go into Quito")  # Enter splits
    first, second = event(window, 1), event(window, "h1")
    assert (first.summary, first.places, len(first.participants)) == ("Ministers sit together", (OSLO.id,), 1)
    assert (second.summary, second.places, len(second.participants)) == (
        "Troops go into Quito",
        (QUITO.id,),
        1,
    )
    text = window.session.article.text
    assert second.trigger.of(text) == "enter"
    assert first.evidence != second.evidence
    assert window.corrections.panel.item.subject.item == second, "the panel turns to the other one"
    assert window.session.selected == {second.id}
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert event(window, 1).places == (OSLO.id, QUITO.id)


def test_a_person_is_split_into_two(window):
    select_words(window, "Ministers")
    QTest.keyClick(window.desk.article.words, Qt.Key.Key_F2)
    QTest.keyClick(window.corrections.panel.mark, "5")
    open_on(window, 1, "a")
    take(window, "mergeBox", "Ministers")
    (both,) = found(window).actors
    assert len(both.mentions) == 2
    window.corrections.panel.leave()
    open_on(window, 1, "a")
    select_words(window, "quiet")
    press(window, "split")
    press(window, "splitDo")
    assert "needs a mention" in window.corrections.panel.item.split_page.hint.text()
    take(window, "part0", "goes to the other")
    assert part(window, QLineEdit, "splitSecond").text() == "Ministers"
    press(window, "splitDo")
    assert {each.name: len(each.mentions) for each in found(window).actors} == {
        "Kari Dahl": 1,
        "Ministers": 1,
    }
    assert found(window).statements[0].speaker == both.id


def test_an_event_is_hidden_and_a_place_too(qtbot, window):
    open_on(window, 2)
    press(window, "hide")
    assert len(found(window).events) == 3
    qtbot.waitUntil(lambda: len(window.session.story.events) == 2, timeout=PATIENCE)
    open_on(window, 5, "t")
    press(window, "hide")
    assert found(window).review(QUITO.id).is_hidden


def test_what_is_hidden_is_listed_and_shown_again(window):
    panel = window.corrections.panel
    open_on(window, 2)
    press(window, "hide")
    open_on(window, 5, "t")
    press(window, "hide")
    assert panel.tabs.tabText(3) == "Hidden 2" and panel.tabs.isTabVisible(3)
    window.actions_by_name["hidden"].trigger()
    hidden = part(window, QListView, "hiddenThings")
    assert [row.title for row in panel.hidden.rows] == ["Troops enter Quito", "Quito"]
    assert panel.hidden.rows[1].below == "place"
    hidden.setFocus()
    QTest.keyClick(hidden, Qt.Key.Key_Return)
    assert len(window.session.story.events) == 3, "the list shows it at once"
    press(window, "showAgain")
    assert not any(each.is_hidden for each in found(window).reviews)
    assert panel.hidden.rows[0].title == "Nothing is hidden."
    assert window.actions_by_name["undo"].text() == "Undo shown again “Quito”"


def take_text(qtbot, window, old, new):
    """Edit the article's text in the window and have it read anew."""
    window.actions_by_name["edit_text"].trigger()
    dialog = window.sources.dialog
    words = dialog.findChild(QPlainTextEdit, "textToEdit")
    cursor = words.textCursor()
    cursor.setPosition(words.toPlainText().index(old))
    cursor.setPosition(cursor.position() + len(old), QTextCursor.MoveMode.KeepAnchor)
    words.setTextCursor(cursor)
    words.setFocus()
    QTest.keyClicks(words, new)
    box = dialog.findChild(QDialogButtonBox)
    button = next(
        each for each in box.buttons() if box.buttonRole(each) == QDialogButtonBox.ButtonRole.AcceptRole
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def is_read():
        session = window.session
        read = session.story.project.annotations
        is_fresh = bool(read) and read[0].toponyms[0].id.startswith(session.article.key)
        return is_fresh and not session.reading.is_busy

    qtbot.waitUntil(is_read, timeout=PATIENCE)
    assert new in window.session.article.text


@pytest.fixture
def reads(monkeypatch):
    """Reading finds again what the story has, where its words still stand: without a model, for a window without a page."""

    def annotate(article, _progress, _cancelled):
        read = make_project().annotations[0]
        kept = tuple(
            replace(each, id=f"{article.key}.t{number}", span=Span(at, at + len(each.surface)))
            for number, each in enumerate(read.toponyms, start=1)
            if (at := article.text.find(each.surface, each.span.start - 40 if each.span.start > 40 else 0))
            >= 0
        )
        used = {each.resolution.place for each in kept}
        places = tuple(each for each in read.places if each.id in used)
        bare = replace(
            read, article_id=article.id, toponyms=kept, places=places, actors=(), timexes=(), statements=()
        )
        return replace(bare, events=(), sentences=())

    monkeypatch.setattr("mapviewer.workflow.annotate_apart", annotate)


def test_an_edited_text_lists_what_could_not_be_applied_to_be_put_again_or_dismissed(qtbot, window, reads):
    panel = window.corrections.panel
    window.session.select([LIMA.id])
    QTest.keyClick(window, Qt.Key.Key_F2)
    take(window, "kindField", "its people")
    open_on(window, 1)
    type_into(window, "summaryField", "They met")
    open_on(window, 5, "t")
    take(window, "kindField", "its government")
    take_text(qtbot, window, "Quito", "Santiago")
    assert "2 corrections could not be applied" in window.offer.sentence.text()
    assert next(each for each in found(window).toponyms if each.surface == "Lima").kind.value == "demonym"
    QTest.mouseClick(window.offer.buttons[0], Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    assert not window.offer.isVisible()
    rows = {row.title: row.below for row in panel.lost.rows}
    assert "The text no longer says “Quito”." in rows["meaning of “Quito”"]
    assert "Nothing of that kind is read there any more." in rows["line of “met”"]
    lost = part(window, QListView, "lostCorrections")
    lost.setFocus()
    QTest.keyClick(lost, Qt.Key.Key_Down)
    QTest.keyClick(lost, Qt.Key.Key_Up)
    assert panel.lost.current_key() == panel.lost.rows[0].key
    QTest.keyClick(lost, Qt.Key.Key_Delete)
    assert [row.title for row in panel.lost.rows] == ["meaning of “Quito”"]
    select_words(window, "Oslo")
    press(window, "putAgain")
    assert found(window).toponyms[0].kind.value == "associative"
    assert panel.lost.rows[0].title == "Every correction is applied."
    assert window.actions_by_name["undo"].text() == "Undo meaning of “Oslo”"
    window.actions_by_name["undo"].trigger()
    assert [row.title for row in panel.lost.rows] == ["meaning of “Quito”"]


def test_what_people_set_keeps_its_mark_and_history_when_the_text_is_edited(qtbot, window, reads):
    open_on(window, 4, "t")
    take(window, "kindField", "its people")
    take_text(qtbot, window, "Ministers", "Two ministers")
    lima = next(each for each in found(window).toponyms if each.surface == "Lima")
    assert lima.kind.value == "demonym" and not lima.id.startswith(window.article_key)
    window.corrections.open_on(lima.id)
    assert "meaning: associative → demonym" in window.corrections.panel.item.state.text()


@pytest.mark.parametrize(
    ("key", "plural"),
    [("1", "toponyms"), ("2", "statements"), ("3", "events"), ("4", "timexes"), ("5", "actors")],
)
def test_selected_words_are_marked(window, key, plural):
    before = {each.id for each in getattr(found(window), plural)}
    select_words(window, "Troops")
    QTest.keyClick(window.desk.article.words, Qt.Key.Key_F2)
    QTest.keyClick(window.corrections.panel.mark, key)
    fresh = [each for each in getattr(found(window), plural) if each.id not in before]
    assert len(fresh) == 1
    assert found(window).review(fresh[0].id).corrected == ("exists",)
    assert window.corrections.panel.item.subject.item == fresh[0]


def middle_of(text, words, *, is_end=False):
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index(words) + (len(words) if is_end else 0))
    return text.cursorRect(cursor).center()


def test_words_are_marked_by_dragging_and_by_the_keyboard_alone(window):
    text, panel = window.desk.article.words, window.corrections.panel
    view = text.viewport()
    start, end = middle_of(text, "accord"), middle_of(text, "accord", is_end=True)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert text.textCursor().selectedText() == "accord"
    QTest.keyClick(text, Qt.Key.Key_F2)
    assert "accord" in panel.mark.quote.text()
    QTest.keyClick(panel.mark, "4")
    assert found(window).timexes[-1].span.of(window.session.article.text) == "accord"
    panel.leave()
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("quiet"))
    text.setTextCursor(cursor)
    for _ in range(5):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(text, Qt.Key.Key_F2)
    QTest.keyClick(panel.mark, "3")
    assert panel.item.subject.item.summary == "quiet"


def test_a_place_shows_what_people_set_in_it_on_hover(qtbot, window):
    window.session.select([QUITO.id])
    QTest.keyClick(window, Qt.Key.Key_F2)
    window.desk.map.bridge.place_put(QUITO.id, -78.2, 0.1)
    heading = window.desk.statements.model().index(0)
    assert heading.data().startswith("Quito")
    assert "position: -0.230, -78.525 → 0.100, -78.200" in heading.data(Qt.ItemDataRole.ToolTipRole)
    text = window.desk.article.words
    assert "position: " in text.tips.tip_at(middle_of(text, "Quito"))
    assert text.tips.tip_at(middle_of(text, "Ministers")) == ""


def test_right_clicks_on_word_row_and_card_open_the_panel(qtbot, window):
    panel = window.corrections.panel
    text = window.desk.article.words
    cursor = text.textCursor()
    cursor.setPosition(text.toPlainText().index("Lima") + 1)
    right_click(text.viewport(), text.cursorRect(cursor).center())
    assert panel.item.subject.item.surface == "Lima"
    panel.leave()
    qtbot.wait(50)  # the lists are laid out again
    events = window.desk.events
    right_click(events.viewport(), events.visualRect(events.model().index(0)).center())
    assert panel.item.subject.item.id == f"{window.article_key}.e1"
    panel.leave()
    qtbot.wait(50)
    statements = window.desk.statements
    window.session.select([])
    right_click(statements.viewport(), statements.visualRect(statements.model().index(1)).center())
    assert panel.item.subject.sort == "statement"
    panel.leave()
    qtbot.wait(50)
    window.session.hover(QUITO.id)
    point = QPoint(5, 5)  # a view without a page passes no events on
    window.desk.map.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point))
    assert panel.item.subject.item.surface == "Quito"


def test_the_doubtful_are_gone_through_with_the_arrows_and_enter(window):
    QTest.keyClick(window, Qt.Key.Key_F8)
    check = window.corrections.panel.check
    check.setFocus()
    first = check.rows[0].key
    count = len(check.rows)
    assert check.rows[0].title == "Zubrowka", "what could not be placed comes first"
    QTest.keyClick(check, Qt.Key.Key_Down)
    assert window.session.selected
    QTest.keyClick(check, Qt.Key.Key_Up)
    QTest.keyClick(check, Qt.Key.Key_Return)
    assert found(window).review(first).is_accepted
    assert len(check.rows) == count - 1
    assert f"{count - 1}" in window.corrections.panel.tabs.tabText(1)


def test_one_correction_in_the_list_is_taken_back(window):
    open_on(window, 1)
    type_into(window, "summaryField", "One")
    take(window, "modalityField", "planned")
    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    log = window.findChild(QListView, "corrections")
    assert [log.model().index(n).data().splitlines()[0] for n in (0, 1)] == [
        "modality of “met”",
        "line of “met”",
    ]
    log.setFocus()
    QTest.keyClick(log, Qt.Key.Key_Down)
    QTest.keyClick(log, Qt.Key.Key_Return)
    assert event(window, 1).summary == "Ministers meet in Oslo"
    assert event(window, 1).modality.value == "planned"
    assert "taken back" in log.model().index(1).data()
    assert window.actions_by_name["undo"].text() == "Undo taking back"


def test_steps_are_named_and_saved_with_the_window(qtbot, window, tmp_path):
    open_on(window, 1)
    type_into(window, "summaryField", "One")
    assert window.actions_by_name["undo"].text() == "Undo line of “met”"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.actions_by_name["redo"].text() == "Redo line of “met”"
    window.actions_by_name["redo"].trigger()
    window.session.select([QUITO.id])
    window._appearance.choose("dark")
    window.desk.map.box = (-80.0, -3.0, -76.0, 2.0)
    path = tmp_path / "kept.gpkg"
    window.session.save(path)
    qtbot.waitUntil(lambda: window.session.is_saved and window.session.path == path, timeout=PATIENCE)
    assert window._memory.last() == [path]
    other = tmp_path / "other.txt"
    other.write_text("Nothing much happened.", "utf-8")
    window._appearance.choose("light")
    for file in (other, path):
        with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
            window.session.open([file])
    assert window._memory.recent()[0] == path, "it is the first of Open Recent"
    assert window._appearance.choice == "dark"
    qtbot.waitUntil(lambda: "view" in window.desk.map.bridge._kept, timeout=PATIENCE)
    assert window.session.selected == {QUITO.id}
    assert json.loads(window.desk.map.bridge._kept["view"]) == [-80.0, -3.0, -76.0, 2.0]
    assert window.actions_by_name["undo"].text() == "Undo line of “met”"
    window.actions_by_name["undo"].trigger()
    assert event(window, 1).summary == "Ministers meet in Oslo"


def test_the_source_line_is_undone_too(qtbot, window):
    window.session.edit_source(window.session.article_id, outlet="The Weekly")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.article.outlet == "The Daily Test"


def test_a_place_that_qgis_moved_is_offered_as_a_correction(qtbot, window, tmp_path):
    path = tmp_path / "p.gpkg"
    save_project(window.session.story.project, path)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (blob,) = connection.execute("SELECT geom FROM places WHERE id = ?", (QUITO.id,)).fetchone()
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        moved = blob[:-16] + struct.pack("<dd", -78.0, 0.5)
        connection.execute("UPDATE places SET geom = ? WHERE id = ?", (moved, QUITO.id))
        connection.commit()
    other = tmp_path / "other.txt"
    other.write_text("Nothing much happened.", "utf-8")
    for file in (other, path):
        with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
            window.session.open([file])
    qtbot.waitUntil(window.offer.isVisible, timeout=PATIENCE)
    QTest.mouseClick(window.offer.buttons[0], Qt.MouseButton.LeftButton)
    assert next(each for each in found(window).places if each.id == QUITO.id).lat == 0.5
    assert window.actions_by_name["undo"].text() == "Undo position of “Quito”"
