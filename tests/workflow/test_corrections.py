"""Corrections as a person asks for them, and as other programs see them."""

import contextlib
import json
import sqlite3
from dataclasses import replace

import pytest

from mapviewer import export, open_project
from mapviewer.atlas import outline_of
from mapviewer.errors import ArticleError, MapviewerError
from mapviewer.layers import make_layers
from mapviewer.maps.figure.design import make_design
from mapviewer.maps.figure.entries import make_entries
from mapviewer.maps.web.carry import layers_geojson
from mapviewer.model import (
    Project,
    Span,
    link_mentions,
    make_article,
    relocated,
    span_value,
    unapplied,
    undo,
    with_article,
    with_corrections,
    with_replaced_article,
)
from mapviewer.model.losing import why_unapplied
from mapviewer.workflow import areas, choosing, correcting, marking, save_project
from mapviewer.workflow.annotating import annotate_files, corrections_text
from tests.stories import LIMA, NORTH, NORWAY, QUITO, make_frontier_story, make_story, span_of


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


def given_area(project, value):
    subject = correcting.find_subject(project, QUITO.id)
    change = subject.what_of_place(QUITO.id, "outline"), areas.outline_value(subject.place), value
    return with_corrections(project, correcting.make_step([change]))


RING = "-1, -79; 0.5, -79; 0.5, -77; -1, -77"


def test_an_area_drawn_by_hand_is_in_every_file(project, tmp_path):
    drawn = given_area(project, areas.drawn_value(areas.read_corners(RING)))
    for name in ("story.gpkg", "story.geojson", "story.svg", "story.html"):
        export(drawn, tmp_path / name)
    features = json.loads((tmp_path / "story.geojson").read_text("utf-8"))["features"]
    outline = next(each for each in features if each["id"] == f"{QUITO.id}#outline")
    assert [-79, 0.5] in outline["geometry"]["coordinates"][0]
    assert f'id="{QUITO.id}"' in (tmp_path / "story.svg").read_text("utf-8").partition('id="areas"')[2]
    assert "[-79.0,0.5]" in (tmp_path / "story.html").read_text("utf-8")
    opened = open_project(tmp_path / "story.gpkg")
    assert opened == drawn
    with contextlib.closing(sqlite3.connect(tmp_path / "story.gpkg")) as connection:
        assert QUITO.id in {key for (key,) in connection.execute("SELECT id FROM areas")}
    assert undo(opened).annotations == project.annotations


def test_the_outline_of_a_known_area_is_taken(project):
    (lake,) = areas.areas_to_take("Lake Van", None)
    layers = make_layers(given_area(project, areas.taken_value(lake.place)))
    row = layers.areas.set_index("id").loc[QUITO.id]
    assert row["kind"] == "area" and row["name"] == "Quito"
    assert row.geometry.equals(outline_of(lake.place.id))
    with pytest.raises(MapviewerError, match="has no outline"):
        areas.taken_value(QUITO)


def test_a_country_given_an_area_is_drawn_as_one(project):
    subject = correcting.find_subject(project, NORWAY.id)
    value = areas.drawn_value([(5, 58), (12, 58), (12, 62)])
    change = subject.what_of_place(NORWAY.id, "outline"), areas.outline_value(subject.place), value
    layers = make_layers(with_corrections(project, correcting.make_step([change])))
    told = json.loads(layers_geojson(layers))["features"]
    assert next(each for each in told if each["id"] == NORWAY.id and each["properties"]["layer"] == "areas")[
        "geometry"
    ]


def test_an_area_over_the_antimeridian_is_cut_there(project):
    drawn = given_area(project, areas.drawn_value([(178, -18), (-178, -18), (-178, -15), (178, -15)]))
    shape = make_layers(drawn).areas.set_index("id").loc[QUITO.id].geometry
    assert shape.area == pytest.approx(12)
    assert shape.bounds == (-180, -18, 180, -15)


@pytest.mark.parametrize(
    "words",
    ["", "1, 2; 3, 4", "1, 2; 3, 4; five", "1, 2; 99, 4; 5, 6", "1,1; 1,1; 1,1", '{"type": "Point"}', "{", '{"a": NaN}',
     '{"type": "Polygon", "coordinates": [[1, 2], 3]}', "0,0; 0,2; 1,0; 1,2", "1,1;" * 600],
)  # fmt: skip
def test_what_is_no_area_is_told(words):
    with pytest.raises(MapviewerError):
        areas.read_corners(words)


def test_corners_are_read_back_and_geojson_too():
    corners = areas.read_corners(RING)
    assert areas.read_corners(areas.write_corners(corners)) == corners
    ring = [*corners, corners[0]]
    assert areas.read_corners(json.dumps({"type": "Polygon", "coordinates": [ring]})) == corners


def test_a_place_is_corrected_in_every_article_that_names_it(project):
    article = make_article(project.articles[0].text + " Again.", id="second")
    both = with_article(project, article, replace(project.annotations[0], article_id="second"))
    drawn = given_area(both, areas.drawn_value(areas.read_corners(RING)))
    assert [next(each for each in found.places if each.id == QUITO.id).has_own_area for found in drawn.annotations] == [
        True, True,
    ]  # fmt: skip


@pytest.mark.parametrize("sort", ["toponym", "statement", "event", "timex", "actor"])
def test_what_people_marked_stays_at_its_words_in_an_edited_text(project, sort):
    words = span_of("Quito") if sort == "toponym" else span_of("enter Quito")
    change, fresh = marking.add_marked(project, project.articles[0].id, sort, words)
    marked = with_corrections(project, correcting.make_step([change]))
    text = "Late at night, it is reported: " + marked.articles[0].text
    edited = with_replaced_article(marked, make_article(text, id=marked.articles[0].id))
    bare = replace(
        project.annotations[0], toponyms=(), places=(), actors=(), timexes=(), statements=(), events=()
    )
    read = with_article(
        edited, edited.articles[0], replace(bare, sentences=(Span(0, 40), Span(40, len(text) - 1)))
    )
    assert unapplied(read) == ()
    subject = correcting.find_subject(read, fresh)
    assert subject.span.of(text) == words.of(marked.articles[0].text)
    if sort == "event":
        assert all(each.contains(subject.span) for each in subject.item.evidence)
    assert subject.review.corrected == ("exists",)


def test_a_place_that_no_article_is_about_any_more_is_told(project):
    drawn = given_area(project, areas.drawn_value(areas.read_corners(RING)))
    bare = replace(
        project.annotations[0], toponyms=(), places=(), actors=(), timexes=(), statements=(), events=()
    )
    read = with_article(drawn, drawn.articles[0], bare)
    (lost,) = unapplied(read)
    assert why_unapplied(read, lost) == "no place"


def test_a_lost_correction_is_put_at_other_words(project):
    text = project.articles[0].text
    told = correcting.set_field(
        correcting.find_subject(project, f"{project.articles[0].key}.s1"),
        "content",
        [span_value(text, span_of("accord"))],
    )
    (content,) = correcting.make_step([told])
    (back, again) = correcting.make_replacement(
        content, make_article("Nothing new, all quiet."), Span(12, 22)
    )
    assert back.what.id == content.id and back.step == again.step
    assert again.value == [{"start": 13, "end": 22, "quote": "all quiet"}]
    assert again.what.quote == "all quiet"


def key_of(project):
    """What the printed key says at each place."""
    entries = make_entries(make_layers(project), make_design("narrative", "wide", "light"))
    return " ".join(run.text for entry in entries for paragraph in entry.paragraphs for run in paragraph)


def test_the_printed_key_says_what_a_person_wrote(project):
    assert "Ministers met in Oslo on Monday." in key_of(project), "else the article's own sentence"
    told = key_of(corrected(project, 1, "summary", "Two ministers sit down in Oslo"))
    assert "Two ministers sit down in Oslo." in told
    assert "Ministers met in Oslo on Monday." not in told
    told = key_of(corrected(corrected(project, 1, "summary", "They may sit down"), 1, "modality", "planned"))
    assert "Planned: They may sit down." in told, "what else is known of it is not lost"
