from mapviewer.gui.text.marks import Mark, MarkIndex, find_marks, flatten, lit_marks
from mapviewer.model import Span
from tests.stories import FRONTIER_TEXT, NORTH, OSLO, QUITO, TEXT, make_frontier_story, make_story


def found():
    return make_story().annotations[0]


def words(marks, kind):
    return [mark.span.of(TEXT) for mark in marks if mark.kind == kind]


def test_every_sort_of_evidence_is_marked():
    marks = find_marks(found(), TEXT)
    assert words(marks, "toponym") == ["Oslo", "Norwegian", "Oslo", "Lima", "Quito"]
    assert words(marks, "unplaced") == ["Zubrowka"]
    assert words(marks, "cue") == ["said"]
    assert words(marks, "speaker") == ["Kari Dahl"]
    assert words(marks, "timex") == ["Monday"]
    assert words(marks, "trigger") == ["met", "accord", "enter"]


def test_a_place_lights_its_names_and_what_was_said_there():
    annotations = found()
    statement = annotations.statements[0].id
    lit = lit_marks(annotations, {OSLO.id}, {OSLO.id, statement})
    assert words(lit, "strong") == ["Oslo", "Oslo"]
    assert 'that "Lima must wait" for the accord' in words(lit, "soft")


def test_an_event_lights_its_evidence():
    annotations = found()
    lit = lit_marks(annotations, {annotations.events[0].id}, ())
    assert words(lit, "soft") == ["Ministers met in Oslo on Monday."]
    assert words(lit, "strong") == ["met"]


def test_overlaps_are_cut_into_pieces():
    marks = [Mark(Span(0, 10), "a"), Mark(Span(4, 6), "b"), Mark(Span(12, 14), "a")]
    assert flatten(marks) == [
        (0, 4, frozenset("a")),
        (4, 6, frozenset("ab")),
        (6, 10, frozenset("a")),
        (12, 14, frozenset("a")),
    ]


def test_a_toponym_is_hit_before_the_statement_around_it():
    annotations = found()
    index = MarkIndex(find_marks(annotations, TEXT))
    assert index.at(TEXT.index("Lima")).kind == "toponym"
    assert index.at(TEXT.index("must")).target == annotations.statements[0].id
    assert index.at(TEXT.index("was quiet")) is None


def test_a_phrase_is_clicked_beside_the_names_in_it_and_lights_as_a_whole():
    annotations = make_frontier_story().annotations[0]
    marks = find_marks(annotations, FRONTIER_TEXT)
    index = MarkIndex(marks)
    assert index.at(FRONTIER_TEXT.index("30 km")).target == NORTH
    assert index.at(FRONTIER_TEXT.index("Quito")).target == QUITO.id
    lit = lit_marks(annotations, {NORTH}, {NORTH})
    assert [mark.span.of(FRONTIER_TEXT) for mark in lit] == ["30 km north of Quito"]
