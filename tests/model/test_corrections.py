"""Corrections are values: applied in order, undone, redone and taken back, they leave no trace but those that count."""

import itertools
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from mapviewer.model import (
    Project,
    Span,
    ToponymKind,
    What,
    active_corrections,
    as_correction_json,
    as_json,
    check_annotations,
    corrected,
    from_json,
    link_mentions,
    made_together,
    make_article,
    place_json,
    read_correction,
    redo,
    relocated,
    shown,
    taking_back,
    unapplied,
    undo,
    with_article,
    with_corrections,
    with_log,
    words_of,
)
from mapviewer.model.states import EVERY, RECENT
from tests.model.making import GEORGIA, WHEN, days, make, moves, possible
from tests.stories import LIMA, OSLO, QUITO, TEXT, make_story, span_of


def linked_story() -> Project:
    story = make_story()
    return with_article(Project(), story.articles[0], link_mentions(story.annotations[0]))


STORY = linked_story()
ARTICLE = STORY.articles[0]
KEY = ARTICLE.key
CHOICES = possible(STORY)


def apply(*corrections):
    return with_corrections(STORY, corrections).annotations[0]


def oslo(**words):
    return make(
        ARTICLE, "toponym", f"{KEY}.t1", "place", {"place": place_json(GEORGIA)}, Span(17, 21), **words
    )


def test_every_kind_of_correction_changes_something_and_fits_the_text():
    for correction in CHOICES:
        changed = with_corrections(STORY, [correction])
        assert not unapplied(changed), correction
        assert changed.annotations != STORY.annotations or changed.articles != STORY.articles, correction
        check_annotations(changed.articles[0], changed.annotations[0])
        assert undo(changed) == replace(STORY, undone=(correction,))


def test_what_hangs_on_a_name_moves_with_it():
    found = apply(oslo())
    assert found.toponyms[0].resolution.place == GEORGIA.id
    assert found.events[0].places == (GEORGIA.id,), "the event rests on the first Oslo"
    assert found.statements[0].said_at == OSLO.id, "the statement rests on the second"
    both = apply(oslo(scope="article"))
    assert both.statements[0].said_at == GEORGIA.id
    assert OSLO.id not in {place.id for place in both.places}
    assert both.toponyms[1].resolution.place == "ne:NOR"


def test_no_place_leaves_what_hung_on_it_unplaced():
    found = apply(make(ARTICLE, "toponym", f"{KEY}.t1", "exists", None, Span(17, 21), scope="article"))
    assert [each.surface for each in found.toponyms] == ["Norwegian", "Lima", "Quito", "Zubrowka"]
    assert found.events[0].places == ()
    assert found.statements[0].said_at is None


def test_a_day_moves_what_rests_on_it_and_keeps_what_was_written():
    found = apply(make(ARTICLE, "timex", f"{KEY}.x1", "days", days("2024-03-05", "2024-03-05", "2024-03-05"),
                       span_of("Monday")))  # fmt: skip
    assert found.events[0].earliest == date(2024, 3, 5)
    assert found.statements[0].latest == date(2024, 3, 5)
    event = apply(
        make(ARTICLE, "event", f"{KEY}.e1", "days", days("199X", "1990-01-01", "1999-12-31"), span_of("met"))
    )
    assert (event.events[0].edtf, event.events[0].earliest) == ("199X", date(1990, 1, 1))


def test_people_and_machine_are_told_apart_in_the_json():
    found = apply(oslo(), make(ARTICLE, "event", f"{KEY}.e2", "accepted", True, span_of("enter")))
    value = as_json(ARTICLE, found)
    assert (value["toponyms"][0]["by"], value["toponyms"][0]["corrected"]) == ("human", ["place"])
    assert value["events"][1]["accepted"] is True
    assert all("by" not in each for each in value["toponyms"][1:])
    assert from_json(value)[1] == found


def test_a_name_in_all_articles_counts_in_those_that_come_later():
    project = with_corrections(STORY, [oslo(scope="project")])
    other = make_article("In Oslo it rained.", id="other")
    toponym = replace(STORY.annotations[0].toponyms[0], id=f"{other.key}.t1", span=Span(3, 7))
    found = replace(STORY.annotations[0], article_id="other", toponyms=(toponym,), statements=(), events=(),
                    actors=(), timexes=(), sentences=())  # fmt: skip
    project = with_article(project, other, found)
    assert project.annotations_of("other").toponyms[0].resolution.place == GEORGIA.id
    assert undo(project).annotations_of("other") == found


def test_a_hidden_thing_is_kept_but_not_shown():
    found = apply(
        make(ARTICLE, "place", OSLO.id, "hidden", True),
        make(ARTICLE, "event", f"{KEY}.e2", "hidden", True, span_of("enter")),
    )
    assert len(found.events) == 3
    left = shown(found)
    assert [each.id for each in left.events] == [f"{KEY}.e1", f"{KEY}.e3"]
    assert left.events[0].places == ()
    assert OSLO.id not in {place.id for place in left.places}


def test_a_better_reading_keeps_the_corrections_by_their_words():
    project = with_corrections(
        STORY, [oslo(), make(ARTICLE, "event", f"{KEY}.e2", "summary", "Troops came", span_of("enter"))]
    )
    reading = STORY.annotations[0]
    renumbered = replace(
        reading,
        toponyms=tuple(replace(each, id=f"{KEY}.t{n + 7}") for n, each in enumerate(reading.toponyms)),
        events=tuple(
            replace(each, id=f"{KEY}.e{n + 7}", place_mentions=()) for n, each in enumerate(reading.events)
        ),
    )
    again = with_article(project, ARTICLE, renumbered)
    assert again.annotations[0].toponyms[0].resolution.place == GEORGIA.id
    assert again.annotations[0].events[1].summary == "Troops came"
    poorer = replace(renumbered, events=())
    lost = unapplied(with_article(project, ARTICLE, poorer))
    assert [each.what.quote for each in lost] == ["enter"]


def test_an_edited_text_moves_corrections_to_their_words():
    correction = oslo()
    moved = relocated(correction, "Today, it is said: " + TEXT)
    assert moved.what.start == correction.what.start + 19
    second = make(ARTICLE, "toponym", f"{KEY}.t3", "kind", "demonym", span_of("Oslo", 1))
    edited = TEXT.replace("met in Oslo", "met there")
    assert relocated(second, edited).what.start == edited.index("Oslo")
    assert relocated(make(ARTICLE, "event", "e", "type", None, span_of("met")), "Nothing.") is None


@pytest.mark.parametrize(
    "value", [{}, {"item": None}, {"item": {"content": []}}, {"item": {"mentions": [3]}, "speaker": {}}]
)
def test_a_hostile_value_moved_along_hurts_nothing(value):
    broken = make(ARTICLE, "statement", f"{KEY}.s9", "exists", value, span_of("met"))
    edited = "Today: " + TEXT
    project = with_corrections(
        with_article(
            Project(),
            make_article(edited, id=ARTICLE.id),
            replace(
                STORY.annotations[0],
                toponyms=(),
                places=(),
                actors=(),
                timexes=(),
                statements=(),
                events=(),
                sentences=(),
            ),
        ),
        [broken],
    )
    assert unapplied(project) == (broken,)


def test_a_log_survives_json():
    for correction in CHOICES:
        assert read_correction(as_correction_json(correction)) == correction
    for broken in ({}, {"id": "x"}, {"id": "x", "what": {"start": "?", "end": 2}}):
        with pytest.raises((KeyError, TypeError, ValueError)):
            read_correction(broken)


def test_taking_back_leaves_the_others():
    first, second = CHOICES[5], make(ARTICLE, "event", f"{KEY}.e1", "summary", "They met", span_of("met"))
    project = with_corrections(with_corrections(STORY, [first]), [second])
    back = with_corrections(project, [taking_back(first, "z", WHEN)])
    assert back.annotations[0] == apply(second)
    assert active_corrections(back.corrections) == (second,)
    assert undo(back).annotations == project.annotations
    again = with_corrections(back, [taking_back(back.corrections[-1], "y", WHEN)])
    assert again.annotations == project.annotations


def test_a_step_of_several_is_undone_at_once():
    step = made_together(
        [(What(ARTICLE.id, "event", f"{KEY}.e1", name, **words_of(TEXT, span_of("met"))), "a", "b c")
         for name in ("summary", "summary")], "s1", WHEN,
    )  # fmt: skip
    project = with_corrections(with_corrections(STORY, [CHOICES[0]]), step)
    assert len(undo(project).corrections) == 1
    assert redo(undo(project)) == project


def test_many_steps_are_undone_from_their_states_and_from_a_log_alone():
    project, before = STORY, []
    for number in range(150):
        before.append(project)
        line = make(ARTICLE, "event", f"{KEY}.e1", "summary", f"Line {number}", span_of("met"))
        project = with_corrections(project, [line])
    assert len(project.states) <= RECENT + 150 // EVERY + 1
    opened = with_log(STORY, project.corrections, ())
    for earlier in reversed(before):
        project, opened = undo(project), undo(opened)
        assert project.annotations == opened.annotations == earlier.annotations
        assert project.readings == opened.readings == earlier.readings


def test_states_of_another_reading_are_not_taken_up():
    project = with_corrections(STORY, [oslo()])
    fewer = replace(STORY.annotations[0], events=STORY.annotations[0].events[:1])
    assert undo(with_article(project, ARTICLE, fewer)).annotations == (fewer,)


def test_what_does_not_fit_is_passed_over_and_listed():
    bad = [
        make(ARTICLE, "event", "nothing", "summary", "x"),
        make(ARTICLE, "event", f"{KEY}.e1", "type", "NONSENSE", span_of("met")),
        make(
            ARTICLE,
            "statement",
            f"{KEY}.s1",
            "content",
            [{"start": 9000, "end": 9009, "quote": "x"}],
            span_of('that "Lima'),
        ),
        make(ARTICLE, "toponym", f"{KEY}.t1", "kind", "demonym", Span(17, 21)),
    ]
    project = with_corrections(STORY, bad)
    assert unapplied(project) == tuple(bad[:3])
    assert project.annotations[0].toponyms[0].kind is ToponymKind.DEMONYM


@settings(max_examples=60, deadline=None)
@given(moves(STORY))
def test_any_sequence_ends_where_its_log_says(steps):
    project, numbers = STORY, itertools.count()
    for step in steps:
        before = project
        if step == "undo":
            assert undo(replace(project, states=())) == undo(project), "as after opening a file"
            project = undo(project)
            if before.corrections:
                assert redo(project) == before
        elif step == "redo":
            project = redo(project)
        elif step == "take back" and project.corrections:
            project = with_corrections(
                project, [taking_back(project.corrections[0], f"b{next(numbers)}", WHEN)]
            )
        elif isinstance(step, int):
            fresh = replace(CHOICES[step], id=f"n{next(numbers)}")
            project = with_corrections(project, [fresh])
            assert undo(project) == replace(before, undone=(fresh,))
    whole = with_corrections(STORY, project.corrections)
    assert whole.annotations == project.annotations
    assert whole.readings == project.readings
    assert (corrected(STORY.annotations[0], project.corrections) is STORY.annotations[0]) == (
        not whole.readings
    )
    for article, found in zip(project.articles, project.annotations, strict=True):
        check_annotations(article, found)


def test_moving_a_pin_keeps_the_place():
    found = apply(make(ARTICLE, "place", QUITO.id, "point", {"lon": -78.0, "lat": 0.1}))
    place = next(each for each in found.places if each.id == QUITO.id)
    assert (place.lon, place.lat, place.name) == (-78.0, 0.1, "Quito")
    assert unapplied(
        with_corrections(STORY, [make(ARTICLE, "place", LIMA.id, "point", {"lon": 999, "lat": 0})])
    )
