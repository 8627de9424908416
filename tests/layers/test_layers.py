import math
from dataclasses import replace
from datetime import date

import pytest
from geopandas.testing import assert_geodataframe_equal

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.layers import make_layers, pole_of
from mapviewer.layers.happenings import role_in_words
from mapviewer.layers.view import WORLD, story_view
from mapviewer.maps.web import layers_geojson
from mapviewer.model import Actor, Place, Project, Resolution
from tests.stories import (
    FRONTIER,
    LIMA,
    NORTH,
    NORWAY,
    OSLO,
    QUITO,
    SOUTH,
    make_frontier_story,
    make_story,
)


def test_numbers_follow_first_mention_and_countries_have_none():
    places = make_layers(make_story()).places.set_index("id")
    assert list(places["number"]) == [1, 0, 2, 3]
    assert places.loc[NORWAY.id, "kind"] == "country"
    assert places.loc[OSLO.id, "mentions"] == 2
    assert (places.loc[OSLO.id, "n_here"], places.loc[LIMA.id, "n_about"]) == (1, 1)
    assert places.crs.to_epsg() == 4326


def test_a_summary_says_what_happened_and_who_said_what():
    layers = make_layers(make_story())
    places = layers.places.set_index("id")
    assert places.loc[OSLO.id, "summary"].startswith("Ministers meet in Oslo. Kari Dahl: that")
    assert places.loc[OSLO.id, "dates"] == "4 Mar 2024"
    assert "hypothetical" in places.loc[QUITO.id, "summary"], "never shown as a fact"
    assert places.loc[LIMA.id, "summary"].startswith("Norwegian envoy"), "else the sentence that names it"


def test_what_can_not_be_placed_or_dated_keeps_its_reason():
    layers = make_layers(make_story())
    events = layers.events
    assert list(events["number"]) == [1, 3, 0]
    assert list(events["reason"] == "") == [True, False, False]
    assert "no place" in events["reason"][2]
    assert "no date" in events["reason"][2]
    assert events["speaker"][2] == "Kari Dahl"
    assert events.geometry[2] is None
    assert list(layers.unplaced["surface"]) == ["Zubrowka"]


def test_only_what_is_asserted_is_told_in_the_alt_text():
    text = make_layers(make_story()).alt_text
    assert "Ministers meet" in text
    assert "Troops" not in text


def test_an_empty_project_has_empty_frames_with_the_same_columns():
    empty, full = make_layers(Project()), make_layers(make_story())
    assert empty.view == WORLD
    for name in ("places", "areas", "events", "statements", "relations"):
        assert list(getattr(empty, name).columns) == list(getattr(full, name).columns)
        assert name == "areas" or len(getattr(empty, name)) == 0
    assert set(empty.areas["is_disputed"]) == {True}, "what is disputed is hatched on the world too"


def test_the_view_holds_most_of_the_story_and_leaves_the_far_ones_out():
    near = [(lon, 40.0, lon, 40.0) for lon in (33.0, 44.0, 47.0, 50.0)]
    west, south, east, north = story_view([*near, (-77.0, 39.0, -77.0, 39.0)], [5, 3, 3, 3, 1])
    assert 20 < west < 33
    assert 50 < east < 60
    assert south < 40 < north


def test_a_region_stays_large_when_going_farther_would_add_little():
    near = [(lon, 40.0, lon, 40.0) for lon in (33.0, 44.0, 47.0, 50.0)]
    far = [(37.6, 55.7, 37.6, 55.7), (-77.0, 39.0, -77.0, 39.0)]
    _, _, _, north = story_view([*near, *far], [3, 3, 3, 3, 1, 3])
    assert north < 50, "the place at 55.7 is for the inset"


def test_a_view_over_the_antimeridian_goes_east_of_180():
    west, _, east, _ = story_view([(178.4, -18.1, 178.4, -18.1), (-171.8, -13.8, -171.8, -13.8)], [1, 1])
    assert 170 < west < 178.4
    assert east > 188


@pytest.mark.parametrize("lat", [-89.9, 0.0, 89.9])
def test_a_single_place_opens_on_its_surroundings(lat):
    west, south, east, north = story_view([(10.0, lat, 10.0, lat)], [1])
    assert (east - west) * 111.3 * math.cos(math.radians((south + north) / 2)) == pytest.approx(300, rel=0.05)
    assert -85 <= south < north <= 85


def test_one_far_mention_never_opens_a_continent():
    near = [(12 + n / 10, 50.0, 12 + n / 10, 50.0) for n in range(6)]
    west, south, east, north = story_view([*near, (101.0, 3.0, 101.0, 3.0)], [1] * 7)
    assert west < 12
    assert 12.5 < east < 14
    assert north - south < 3


def test_each_article_has_a_frame_of_its_own():
    one = make_story()
    frames = dict(make_layers(one).frames)
    assert frames == {one.articles[0].id: make_layers(one).view}


def test_the_chief_place_is_where_most_is_told():
    places = make_layers(make_story()).places.set_index("id")
    assert places.loc[OSLO.id, "rank"] == 1
    assert sorted(places["rank"]) == [1, 2, 3, 4]
    assert places.loc[OSLO.id, "weight"] == 2 + 1 + 1, "mentions, an event, a statement"
    assert places["on_map"].all()


def test_a_doubtful_place_is_told_from_the_others():
    project = make_story()
    found = project.annotations[0]
    unsure = [
        replace(each, resolution=replace(each.resolution, score=0.3)) if each.surface == "Quito" else each
        for each in found.toponyms
    ]
    places = make_layers(replace(project, annotations=(replace(found, toponyms=tuple(unsure)),))).places
    assert list(places.loc[~places["on_map"], "id"]) == [QUITO.id]


def make_shusha_story():
    shusha = Place("gn:148565", "Shusha", "P", "PPL", "AZ", 46.746, 39.758, 3.0, 4000)
    project = make_story()
    found = project.annotations[0]
    swap = replace(found.toponyms[0], resolution=Resolution(shusha.id, 0.9, ()))
    again = replace(found.toponyms[2], resolution=Resolution(shusha.id, 0.9, ()))
    found = replace(
        found,
        toponyms=(swap, again),
        places=(shusha,),
        statements=(),
        events=(),
    )
    return replace(project, annotations=(found,))


def test_layers_that_stand_on_another_day_are_those_made_for_it():
    project = make_shusha_story()
    made = make_layers(project, date(2024, 1, 1))
    for day, viewpoint in ((date(1993, 8, 1), "un"), (date(2016, 1, 1), "armenia"), (None, "de_facto")):
        stood = workflow.stand_layers(made, project, day, viewpoint)
        anew = make_layers(project, day, viewpoint)
        assert layers_geojson(stood) == layers_geojson(anew)
        assert stood.note == anew.note
        assert stood.places["note"].tolist() == anew.places["note"].tolist()
        assert_geodataframe_equal(stood.areas, anew.areas)
    assert workflow.stand_layers(made, project, date(2024, 1, 1), "de_facto") is made


def test_a_disputed_area_in_the_view_brings_its_note():
    layers = make_layers(make_shusha_story())
    assert "nk.core" in set(layers.areas["id"])
    assert layers.note.startswith("Boundaries de facto as of ")
    assert (
        "2024. Nagorno-Karabakh, south (Shusha, Hadrut): held by Azerbaijan since 10 November 2020"
        in layers.note
    )
    assert not layers.areas["is_hatched"].any()  # no party claims what another holds any more


def test_day_and_viewpoint_decide_what_is_disputed():
    then = make_layers(make_story(), date(1999, 1, 1), "un")
    assert (then.as_of, then.viewpoint) == (date(1999, 1, 1), "un")
    project = replace(make_story(), annotations=())
    assert make_layers(project, date(2016, 5, 1)).as_of == date(2016, 5, 1)
    notes = {
        viewpoint: make_layers(project, date(2016, 5, 1), viewpoint).note
        for viewpoint in ("de_facto", "un", "russia")
    }
    assert notes["un"].startswith("Boundaries by the United Nations as of 1 May 2016.")
    assert notes["russia"].startswith("Boundaries as drawn by Russia as of 1 May 2016.")
    assert all("Crimea with Sevastopol" in note for note in notes.values())
    shusha = make_layers(make_shusha_story(), date(2021, 6, 1)).note
    assert "Outlines typed by hand: " in shusha
    assert "to about 4 km" in shusha


def test_an_unknown_viewpoint_is_told():
    with pytest.raises(MapviewerError, match="no viewpoint 'mars'"):
        make_layers(Project(), None, "mars")


def test_what_phrases_make_is_numbered_and_drawn_as_what_it_is():
    layers = make_layers(make_frontier_story())
    places = layers.places.set_index("id")
    areas = layers.areas.set_index("id")
    assert list(places.loc[[NORTH, FRONTIER, SOUTH], "number"]) == [1, 3, 4], "Quito is number 2"
    assert list(areas.loc[[NORTH, FRONTIER, SOUTH], "kind"]) == ["arc", "line", "part"]
    assert list(places.loc[[NORTH, FRONTIER, SOUTH], "kind"]) == ["point", "area", "area"]
    assert areas.geometry[FRONTIER].geom_type in ("LineString", "MultiLineString")
    assert areas.geometry[NORTH].distance(places.geometry[NORTH]) < 0.001, "the mark stands on its arc"
    assert areas.geometry[SOUTH].contains(places.geometry[SOUTH])
    assert places.loc[NORTH, "reason"] == "30 km north of Quito (point in Ecuador)"
    assert places.loc[NORTH, "score"] == 0.9
    assert places.loc[QUITO.id, "reason"] == ""
    assert list(layers.events["place_names"]) == [
        ("30 km north of Quito",),
        ("Ecuador–Peru border",),
        ("Southern Peru",),
    ]


def test_an_unplaced_name_says_where_it_lies_when_the_text_tells():
    project = make_story()
    found = project.annotations[0]
    told = [
        replace(each, resolution=Resolution(None, 0.4, (), within=NORWAY.id))
        if each.surface == "Zubrowka"
        else each
        for each in found.toponyms
    ]
    project = replace(project, annotations=(replace(found, toponyms=tuple(told)),))
    unplaced = make_layers(project).unplaced
    assert list(unplaced["surface"]) == ["Zubrowka"]
    assert unplaced["reason"][0].endswith("the words around it tell where it lies: Norway.")


@pytest.mark.parametrize(
    ("name", "role", "affiliation", "line"),
    [
        ("Kari Dahl", "Foreign Minister", "Norway", "Foreign Minister, Norway"),
        ("Kamala Oli", "teacher from Khalanga", "Khalanga", "teacher from Khalanga"),
        ("the embassy in Kathmandu", "", "Kathmandu", ""),
        ("Kari Dahl", "", "", ""),
    ],
)
def test_a_role_line_says_nothing_twice(name, role, affiliation, line):
    assert role_in_words(Actor("a", name, role=role, affiliation=affiliation)) == line


@pytest.mark.parametrize(
    ("view", "pole"),
    [
        ((-85.0, 50.0, 82.0, 84.0), "north"),
        ((-70.0, -83.0, 60.0, -55.0), "south"),
        ((14.0, 77.6, 18.0, 78.8), ""),  # few kilometres across: Web Mercator is true enough
        ((4.0, 57.0, 32.0, 71.5), ""),
        ((-170.0, -58.0, 190.0, 78.0), ""),
    ],
)
def test_a_frame_near_a_pole_is_drawn_round_it(view, pole):
    assert pole_of(view) == pole
