"""Corrections as a person asks for them, and as other programs see them."""

import json
from dataclasses import replace

import pytest

from mapviewer.errors import ArticleError
from mapviewer.model import (
    Project,
    Span,
    link_mentions,
    make_article,
    relocated,
    unapplied,
    with_article,
    with_corrections,
    with_replaced_article,
)
from mapviewer.workflow import choosing, correcting, marking, save_project
from mapviewer.workflow.annotating import annotate_files, corrections_text
from tests.stories import LIMA, NORTH, QUITO, make_frontier_story, make_story, span_of


def linked(project: Project) -> Project:
    return with_article(Project(project.title), project.articles[0], link_mentions(project.annotations[0]))


@pytest.fixture
def project():
    return linked(make_story())


def corrected(project, number, field, value, letter="e"):
    subject = correcting.find_subject(project, f"{project.articles[0].key}.{letter}{number}")
    return with_corrections(project, correcting.make_step([correcting.set_field(subject, field, value)]))


def test_the_commands_print_what_people_corrected(project, tmp_path, capsys):
    path = tmp_path / "p.gpkg"
    save_project(corrected(project, 1, "summary", "They met"), path)
    (told,) = json.loads(corrections_text([path]))
    assert (told["what"]["field"], told["old"], told["new"]) == (
        "summary",
        "Ministers meet in Oslo",
        "They met",
    )
    assert told["is_active"]
    assert told["is_applied"]
    assert annotate_files([path], None, None, 1, print)
    events = json.loads(capsys.readouterr().out)["events"]
    assert [each.get("by") for each in events] == ["human", None, None]
    assert events[0]["summary"] == "They met"


def test_a_phrase_moves_with_the_name_in_it():
    project = linked(make_frontier_story())
    subject = correcting.find_subject(project, f"{project.articles[0].key}.t1")
    value = choosing.place_value(subject.found, frozenset({subject.item.id}), LIMA)
    project = with_corrections(project, correcting.make_step([correcting.set_field(subject, "place", value)]))
    found = project.annotations[0]
    moved = NORTH.replace(QUITO.id, LIMA.id)
    assert found.locatives[0].place == moved
    assert found.events[0].places == (moved,), "what fell 30 km north of it fell there"
    assert not unapplied(project)


def test_the_gazetteer_is_searched_by_name_place_within_and_degrees():
    assert choosing.search_places("Paris, Texas")[0].place.country == "US"
    assert choosing.search_places("Paris")[0].place.country == "FR"
    (own,) = choosing.search_places("41.7, 44.8", name="The house")
    assert (own.place.name, own.place.lat, own.place.country) == ("The house", 41.7, "GE")
    assert choosing.search_places("Qwxyzzy") == ()
    assert choosing.search_places("95, 200") == ()


@pytest.mark.parametrize(
    ("text", "first"), [("2024-08~", "2024-08-01"), ("27 August 2024", "2024-08-27"), ("", None)]
)
def test_days_are_written_in_edtf_or_in_words(text, first):
    assert correcting.days_value(text)["earliest"] == first


def test_what_is_no_day_is_told():
    with pytest.raises(ArticleError, match="is no date"):
        correcting.days_value("soon")


def test_words_that_are_marked_become_annotations_of_every_sort(project):
    article = project.articles[0]
    for sort in marking.LETTERS:
        change, fresh = marking.add_marked(project, article.id, sort, span_of("Troops"))
        project = with_corrections(project, correcting.make_step([change]))
        assert correcting.find_subject(project, fresh).span.of(article.text) == "Troops"
    assert not unapplied(project)
    event = project.annotations[0].events[-2]
    assert event.places == (QUITO.id,), "the place that its sentence names"


def test_an_edited_text_keeps_what_still_stands_in_it(project):
    old = project.articles[0]
    project = corrected(project, 1, "summary", "They met")
    project = corrected(project, 2, "summary", "Troops came")
    fresh = make_article("Late edition. " + old.text.replace("Troops may enter Quito. ", ""), id=old.id)
    assert [relocated(each, fresh.text) is not None for each in project.corrections] == [True, False]
    unread = with_replaced_article(project, fresh)
    assert unread.annotations == ()
    shifted = make_story().annotations[0]

    def later(span):
        return Span(span.start + 14, span.end + 14)

    met = replace(shifted.events[0], trigger=later(shifted.events[0].trigger), evidence=(), participants=())
    reading = replace(
        shifted, events=(met,), toponyms=(), locatives=(), actors=(), timexes=(), statements=(), sentences=()
    )
    again = with_article(unread, fresh, reading)
    assert again.annotations[0].events[0].summary == "They met"
    assert [each.what.quote for each in unapplied(again)] == ["enter"]
