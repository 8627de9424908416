"""Places made of others: where they are, checked against the ellipsoid and against what any atlas shows."""

import itertools

import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mapviewer.atlas import (
    DIRECTIONS,
    Distance,
    Relation,
    country_at,
    derive,
    geodesy,
    open_gazetteer,
    read_relation,
)

GEOD = pyproj.Geod(ellps="WGS84")
LONS = st.floats(-180, 180)
LATS = st.floats(-89.5, 89.5)
UNITS = st.sampled_from(["km", "mi", "nmi", "m", "yd"])
NUMBERS = st.integers(1, 4000).map(float) | st.sampled_from([0.5, 2.5, 7.25])


def key(name, code=None):
    gazetteer = open_gazetteer()
    found = gazetteer.find(name)
    return gazetteer.id(next(each for each in found if code is None or gazetteer.country(each) == code))


@st.composite
def relations(draw):
    low, more = draw(NUMBERS), draw(st.integers(0, 50))
    distance = draw(st.none() | st.just(Distance(low, low + more, draw(UNITS))))
    sort = draw(
        st.sampled_from(["offset", "ring", "border", "coast", "part", "outskirts", "road", "halfway"])
    )
    anchors = draw(
        st.lists(st.sampled_from(["gn:1", "ne:ARM", "mv:x-y", "ne1:USA-3"]), min_size=1, max_size=2)
    )
    direction = draw(st.sampled_from(["", "central", *DIRECTIONS]))
    return Relation(sort, tuple(anchors), direction, distance)


@given(relations())
def test_an_id_holds_the_whole_relation(relation):
    again = read_relation(relation.id)
    assert again is not None
    assert (again.sort, again.direction, again.distance) == (
        relation.sort,
        relation.direction,
        relation.distance,
    )
    assert sorted(again.anchors) == sorted(relation.anchors)
    assert again.id == relation.id


@pytest.mark.parametrize(
    "other", ["", "gn:1", "at:", "at:nothing/gn:1", "at:offset-up-3km/gn:1", "at:border", "x/y"]
)
def test_other_ids_are_no_relations(other):
    assert read_relation(other) is None
    assert derive(other) is None


def test_the_order_of_two_sides_does_not_matter():
    assert Relation("border", ("ne:ARM", "ne:AZE")).id == Relation("border", ("ne:AZE", "ne:ARM")).id


@given(LONS, LATS, st.floats(0, 359.9), st.floats(0.1, 5000))
def test_a_step_has_its_length_everywhere(lon, lat, turn, km):
    there = geodesy.step((lon, lat), turn, km)
    assert -180 <= there[0] <= 180
    assert GEOD.inv(lon, lat, *there)[2] / 1000 == pytest.approx(km, rel=0.002, abs=0.01)


@given(LONS, LATS, st.floats(0.5, 1500))
@settings(max_examples=60, deadline=None)
def test_a_disc_lies_on_the_globe_and_holds_its_middle(lon, lat, km):
    disc = geodesy.disc((lon, lat), km)
    west, south, east, north = disc.bounds
    assert disc.is_valid
    assert not disc.is_empty
    assert -180.000001 <= west <= east <= 180.000001
    assert -90.000001 <= south <= north <= 90.000001
    assert disc.distance(shapely.Point(lon, lat)) < 1e-6 or disc.distance(shapely.Point(-lon, lat)) < 1e-6


@given(LONS, LATS, LONS, LATS)
@settings(max_examples=60, deadline=None)
def test_a_line_over_the_antimeridian_is_cut_there(lon, lat, lon2, lat2):
    line = geodesy.great_circle((lon, lat), (lon2, lat2))
    for part in shapely.get_parts(line):
        xs = [x for x, _ in part.coords]
        assert all(abs(b - a) <= 180 for a, b in itertools.pairwise(xs))


@given(
    st.sampled_from(sorted(DIRECTIONS)),
    NUMBERS,
    UNITS,
    st.sampled_from(["Suva", "Longyearbyen", "Goris", "Quito"]),
)
@settings(max_examples=80, deadline=None)
def test_distance_and_direction_are_right(direction, number, unit, town):
    anchor = key(town)
    place = derive(Relation("offset", (anchor,), direction, Distance(number, number, unit)).id).place
    gazetteer = open_gazetteer()
    start = gazetteer.point(gazetteer.key_of(anchor))
    turn, _, metres = GEOD.inv(*start, place.lon, place.lat)
    wanted = number * {"km": 1.0, "mi": 1.609344, "nmi": 1.852, "m": 0.001, "yd": 0.0009144}[unit]
    assert metres / 1000 == pytest.approx(wanted, rel=0.001, abs=0.01)
    if 1 < wanted < 5000:
        assert abs((turn - DIRECTIONS[direction] + 180) % 360 - 180) < 0.5
    assert place.radius_km > 0


@pytest.mark.parametrize(
    ("distance", "slack"),
    [
        (Distance(35, 35, "km"), 0.5),
        (Distance(30, 30, "km"), 3.0),
        (Distance(30, 40, "km"), 9.0),
        (Distance(2.5, 2.5, "km"), 0.05),
        (Distance(200, 200, "km"), 20.0),
    ],
)
def test_round_numbers_hide_more(distance, slack):
    assert distance.slack_km == pytest.approx(slack)


@pytest.mark.parametrize(
    ("names", "on_it", "off_it"),
    [  # points that any atlas shows on the border, and one far from it
        (("Armenia", "Azerbaijan"), [(45.98, 40.22), (46.5, 39.5)], (44.0, 40.1)),
        (("Mexico", "United States"), [(-117.12, 32.53), (-106.5, 31.75)], (-100.0, 25.0)),
        (("Chile", "Argentina"), [(-70.0, -32.8)], (-65.0, -35.0)),
        (("Vietnam", "China"), [(106.7, 22.0)], (105.8, 16.0)),
        (("Ethiopia", "Kenya"), [(39.05, 3.53)], (36.8, -1.3)),
    ],
)
def test_two_countries_meet_where_they_do(names, on_it, off_it):
    derived = derive(Relation("border", tuple(map(key, names))).id)
    for point in on_it:
        assert derived.shape.distance(shapely.Point(point)) < 0.15
    assert derived.shape.distance(shapely.Point(off_it)) > 0.7
    assert derived.shape.distance(shapely.Point(derived.place.lon, derived.place.lat)) < 0.01


@pytest.mark.parametrize(("sort", "names"), [("border", ("France", "Armenia")), ("coast", ("Mongolia",)),
                                             ("coast", ("Colorado",)), ("border", ("Iceland",)), ("ring", ("Goris",))])  # fmt: skip
def test_what_is_not_there_is_no_place(sort, names):
    assert derive(Relation(sort, tuple(map(key, names))).id) is None


@pytest.mark.parametrize(
    ("name", "inland", "shore"),
    [
        ("Somalia", (44.0, 4.5), (45.34, 2.03)),
        ("Yemen", (46.0, 16.5), (45.03, 12.8)),
        ("Norway", (10.0, 61.5), (5.0, 61.0)),
    ],
)
def test_a_coast_is_where_the_sea_is(name, inland, shore):
    line = derive(Relation("coast", (key(name),)).id).shape
    assert line.distance(shapely.Point(shore)) < 0.3
    assert line.distance(shapely.Point(inland)) > 0.9


@pytest.mark.parametrize(
    ("name", "side", "inside", "outside"),
    [
        ("Ukraine", "south", (32.6, 46.6), (31.3, 51.5)),
        ("Democratic Republic of the Congo", "east", (28.8, -2.5), (15.3, -4.3)),
        ("Italy", "north", (9.2, 45.5), (16.6, 39.0)),
        ("Turkey", "east", (43.3, 38.5), (28.0, 39.0)),
        ("United States", "northwest", (-122.3, 47.6), (-81.0, 28.0)),
        ("Somalia", "central", (46.0, 4.5), (49.0, 11.0)),
        ("Fiji", "north", (179.3, -16.6), (178.0, -18.1)),
    ],
)
def test_parts_are_the_right_part(name, side, inside, outside):
    area = derive(Relation("part", (key(name),), side).id).shape
    assert area.is_valid
    assert area.distance(shapely.Point(inside)) < 0.1
    assert area.distance(shapely.Point(outside)) > 0.3


@pytest.mark.parametrize(
    ("lon", "lat", "name"), [(44.5, 40.2, "Armenia"), (-58.4, -34.7, "Argentina"), (0.0, 0.0, "")]
)
def test_the_country_at_a_point(lon, lat, name):
    assert country_at(lon, lat).name == name


def test_every_name_and_reason_can_be_said():
    two = ("gn:174895", "gn:587084")
    for sort in ("offset", "ring", "border", "coast", "part", "outskirts", "road", "between", "halfway"):
        for direction in ("", "north", "central"):
            for distance in (None, Distance(1, 1, "mi"), Distance(30, 40, "km")):
                anchors = two if sort in ("road", "between", "halfway") else ("ne:GEO",)
                derived = derive(Relation(sort, anchors, direction, distance).id)
                if derived is not None:
                    assert "{" not in derived.place.name + derived.reason
                    assert derived.place.name[0].isupper() or derived.place.name[0].isdigit()


def test_names_take_their_article():
    assert derive(Relation("coast", (key("Philippines"),)).id).place.name == "Coast of the Philippines"
    assert derive(Relation("border", ("ne:ARM", "ne:AZE")).id).place.name == "Armenia–Azerbaijan border"
