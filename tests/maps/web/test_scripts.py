"""The pure JavaScript, run by Qt's own engine: what is placed never overlaps."""

import json
import math
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import Geod, Proj
from PySide6.QtQml import QJSEngine

from mapviewer.maps.web.assets import read_file


def encode(points, steps):
    """As `geodata/steps/tiles.py` writes a line: whole steps, the first point and then the differences."""
    whole = [(round(lon * steps), round(lat * steps)) for lon, lat in points]
    moves = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(whole)]
    return [each for at in [whole[0], *(move for move in moves if move != (0, 0))] for each in at]


@pytest.fixture(scope="module")
def script(qapp):
    engine = QJSEngine()
    engine.evaluate("var globalThis = this")  # Qt's engine lacks the name
    for name in ("geometry.js", "plane.js", "field.js", "placing.js", "marking.js"):
        result = engine.evaluate(read_file(name), name)
        assert not result.isError(), result.toString()

    def run(code: str, **values):
        for key, value in values.items():
            engine.evaluate(f"var {key} = JSON.parse({json.dumps(json.dumps(value))})")
        found = engine.evaluate(f"JSON.stringify({code})")
        assert not found.isError(), found.toString()
        return json.loads(found.toString())

    return run


quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
VIEW = {"x": 10, "y": 10, "w": 720, "h": 710}


def overlap(a, b):
    return (
        a["x"] < b["x"] + b["w"]
        and b["x"] < a["x"] + a["w"]
        and a["y"] < b["y"] + b["h"]
        and b["y"] < a["y"] + a["h"]
    )


def clear(boxes):
    return not any(overlap(a, b) for i, a in enumerate(boxes) for b in boxes[:i])


MARKS = """(function () {
  var list = places.map(function (p, i) {
    var anchor = {x: p.x * scale, y: p.y * scale};
    return {id: "p" + i, ux: p.x, uy: p.y, rank: i + 1, order: i, label: p.label || "Place " + i, isArea: !!p.isArea,
      spots: function (s, isMore) {
        return isMore ? [-60, -30, 30, 60].map(function (d) { return {x: anchor.x + d, y: anchor.y + d}; }) : [anchor]; },
      holds: function () { return true; }};
  });
  return mapviewer.marking.decide(list, scale, function (text) { return {w: 7 * text.length, h: 16}; }).map(function (m) {
    return {kind: m.kind, x: m.x, y: m.y, w: m.w, h: m.h, home: m.of.home, label: m.label, isArea: m.of.isArea,
            members: m.of.members.map(function (each) { return each.id; })};
  });
})()"""
places = st.lists(
    st.fixed_dictionaries({"x": st.floats(0, 0.9999), "y": st.floats(0.1, 0.9), "isArea": st.booleans()}),
    min_size=1,
    max_size=60,
)


def gap_between(a, b):
    across = max(a["x"] - b["x"] - b["w"], b["x"] - a["x"] - a["w"], 0)
    up = max(a["y"] - b["y"] - b["h"], b["y"] - a["y"] - a["h"], 0)
    return math.hypot(across, up)


@quick
@given(places, st.sampled_from([512.0, 2048.0, 65536.0]))
def test_marks_stand_where_their_places_are_and_cover_nothing(script, places, scale):
    marks = script(MARKS, places=places, scale=scale)
    names = [mark["label"] for mark in marks if mark["label"]]
    assert clear(marks + names)
    shown = [each for mark in marks for each in mark["members"]]
    assert len(shown) == len(set(shown)), "each place has one mark"
    for mark in marks:
        x, y = mark["x"] + mark["w"] / 2, mark["y"] + mark["h"] / 2
        if mark["kind"] != "area":
            assert math.hypot(x - mark["home"]["x"], y - mark["home"]["y"]) <= 30
        if mark["isArea"]:
            assert all(places[int(each[1:])]["isArea"] for each in mark["members"]), "no area with a town"
        if mark["label"]:
            others = [other for other in marks if other is not mark]
            own = gap_between(mark["label"], mark)
            assert all(gap_between(mark["label"], other) > own for other in others), "nearest to its own"


def test_a_pin_alone_stays_where_it_is(script):
    (mark,) = script(MARKS, places=[{"x": 0.5, "y": 0.4}], scale=1000)
    assert (mark["kind"], mark["x"], mark["y"]) == ("pin", 487, 387)
    assert mark["label"]


def test_the_weightier_keeps_its_pin_and_the_other_becomes_a_dot(script):
    marks = script(MARKS, places=[{"x": 0.5, "y": 0.5}, {"x": 0.522, "y": 0.5}], scale=1000)
    assert [(mark["kind"], mark["members"]) for mark in marks] == [("pin", ["p0"]), ("dot", ["p1"])]


@pytest.mark.parametrize("count", [2, 200, 10_000])
def test_many_places_at_one_point_are_a_group(script, count):
    marks = script(MARKS, places=[{"x": 0.3, "y": 0.3}] * count, scale=4096)
    assert sum(len(mark["members"]) for mark in marks) == count
    assert len(marks) <= 6, "no spider: the chief ones, and the others in a group or two"
    assert clear(marks)


def test_places_on_both_sides_of_the_antimeridian_keep_clear(script):
    marks = script(MARKS, places=[{"x": 0.0005, "y": 0.5}, {"x": 0.9995, "y": 0.5}], scale=1024)
    assert [mark["kind"] for mark in marks] == ["pin", "dot"], "a pixel apart"


far = st.lists(
    st.fixed_dictionaries(
        {
            "x": st.floats(-9000, 9000),
            "y": st.floats(-9000, 9000),
            "w": st.integers(60, 240),
            "h": st.just(26),
        }
    ),
    max_size=60,
)


@quick
@given(far)
def test_chips_keep_clear_of_each_other_and_of_the_controls(script, chips):
    controls = [{"x": 700, "y": 10, "w": 30, "h": 95}, {"x": 10, "y": 660, "w": 470, "h": 60}]
    rows = script(
        "(function () { var taken = new mapviewer.Field(); controls.forEach(function (box) { taken.add(box); });"
        " return mapviewer.placing.placeChips(chips, taken, view, {left: 5, right: 5, top: 3, bottom: 3}, 62); })()",
        chips=chips,
        controls=controls,
        view=VIEW,
    )
    assert clear([row["box"] for row in rows] + controls)
    assert sorted(i for row in rows for i in row["chips"]) == list(range(len(chips))), "none is lost"
    for side, most in {"left": 5, "right": 5, "top": 3, "bottom": 3}.items():
        on = [row for row in rows if row["side"] == side]
        assert len(on) <= most + 1, "a fold from another side may come on top"
    for row in rows:
        box = row["box"]
        assert box["x"] >= 10
        assert box["y"] >= 10
        assert box["x"] + box["w"] <= 730.001
        assert box["y"] + box["h"] <= 720.001


def test_a_chip_stands_where_its_place_lies(script):
    exits = script(
        "[[-900, 360], [2000, 360], [370, -900], [370, 9000]].map(function (p) {"
        " return mapviewer.placing.exitOf(view, p[0], p[1]).side; })",
        view=VIEW,
    )
    assert exits == ["left", "right", "top", "bottom"]


def test_distances_and_their_words(script):
    km = script("mapviewer.geometry.distanceKm(44.5, 40.2, -77.04, 38.9)")
    _, _, metres = Geod(ellps="WGS84").inv(44.5, 40.2, -77.04, 38.9)
    assert km == pytest.approx(metres / 1000, rel=0.005)
    words = script("[9287, 1935, 431, 43.4, 7, 0].map(mapviewer.geometry.kmInWords)")
    assert words == ["9,300 km", "1,900 km", "430 km", "43 km", "7 km", "0 km"]


def test_rings_come_back_as_they_were(script):
    ring = [(44.5, 40.1), (45.123, 40.2), (45.123, 40.2), (44.0, -41.0), (-179.999, 84.0)]
    back = script(
        "(function () { var part = mapviewer.shapes.decodeFlat(flat, 1000);"
        "  return Array.from(part.xs, function (x, i) {"
        "    return [mapviewer.geometry.toLon(x), mapviewer.geometry.toLat(part.ys[i])]; }); })()",
        flat=encode(ring, 1000),
    )
    assert len(back) == 4
    for found, meant in zip(back, [ring[0], ring[1], ring[3], ring[4]], strict=True):
        assert found == pytest.approx(meant, abs=1e-9)


def test_the_polar_plane_is_pyprojs(script):
    """Stereographic on the sphere, true to the millionth of the hemisphere's half width, and back again."""
    points = [(-51.7, 64.2), (15.6, 78.2), (179.9, 71.0), (-179.9, 71.0), (100.0, -20.0), (0.0, 90.0)]
    for pole, sign in (("north", 1), ("south", -1)):
        there = Proj(f"+proj=stere +lat_0={90 * sign} +lon_0=20 +R=1")
        at = script(
            "(function () { var plane = mapviewer.planeFor(pole, [0, 0, 40, 0]);"
            " return points.map(function (p) { var at = plane.at(p[0], sign * p[1]); var back = plane.lonLat(at.x, at.y);"
            "   return [at.x, at.y, back.lon, back.lat]; }); })()",
            pole=pole,
            sign=sign,
            points=points,
        )
        for (lon, lat), (x, y, back_lon, back_lat) in zip(points, at, strict=True):
            east, north = there(lon, sign * lat)
            assert (x - 0.5) * 4 == pytest.approx(east, abs=1e-6)
            assert (0.5 - y) * 4 == pytest.approx(north, abs=1e-6)
            assert back_lat == pytest.approx(sign * lat, abs=1e-9)
            assert lat == 90 or math.cos(math.radians(back_lon - lon)) == pytest.approx(1)


def test_a_parallel_is_round_on_the_polar_plane(script):
    part = script(
        "(function () { mapviewer.plane = mapviewer.planeFor('north', [0, 0, 0, 0]);"
        " var part = mapviewer.shapes.decodePolygons({type: 'Polygon', coordinates: [[[-90, 70], [90, 70], [90, 60], [-90, 60]]]})[0];"
        " mapviewer.plane = mapviewer.planeFor('', []);"
        " return {xs: Array.from(part.xs), ys: Array.from(part.ys)}; })()"
    )
    off = [math.hypot(x - 0.5, y - 0.5) for x, y in zip(part["xs"], part["ys"], strict=True)]
    near, far = (0.5 * math.tan(math.radians(45 - lat / 2)) for lat in (70, 60))
    assert min(off) == pytest.approx(near)
    assert max(off) == pytest.approx(far)
    assert len(off) > 180


def test_a_name_lies_wholly_in_its_country(script):
    found = script(
        "(function () {"
        "  var g = mapviewer.geometry, grid = g.makeGrid(400, 300, 8);"
        "  var part = {xs: [0.25, 0.75, 0.75, 0.25], ys: [0.25, 0.25, 0.75, 0.75]};"
        "  g.fillGrid(grid, [part], 1, {scale: 400, left: 0, top: 0});"
        "  g.blockGrid(grid, {x: 180, y: 140, w: 60, h: 30});"
        "  return [g.surveyGrid(grid, 1)[1], g.roomFor(grid, 1, 80, 18, {x: 200, y: 150}), g.roomFor(grid, 1, 390, 18, {x: 0, y: 0}),"
        "          g.roomFor(grid, 2, 8, 8, {x: 0, y: 0})]; })()"
    )
    cells, box, too_wide, nobody = found
    assert cells["count"] == pytest.approx(25 * 25, rel=0.05)
    assert (cells["x"], cells["y"]) == pytest.approx((200, 200), abs=9), "its pole"
    assert box["x"] >= 100
    assert box["x"] + box["w"] <= 300
    assert not overlap(box, {"x": 180, "y": 140, "w": 60, "h": 30})
    assert too_wide is None
    assert nobody is None
