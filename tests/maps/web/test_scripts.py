"""The pure JavaScript, run by Qt's own engine: what is placed never overlaps."""

import json
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import Geod
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
    for name in ("geometry.js", "placing.js"):
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
points = st.lists(
    st.fixed_dictionaries({"x": st.floats(0, 700), "y": st.floats(0, 700)}), min_size=1, max_size=60
)
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


@quick
@given(points)
def test_pins_never_cover_each_other(script, pins):
    offsets = script("mapviewer.placing.spread(pins)", pins=pins)
    spots = [(p["x"] + o["dx"], p["y"] + o["dy"]) for p, o in zip(pins, offsets, strict=True)]
    for i, (x, y) in enumerate(spots):
        assert all((x - a) ** 2 + (y - b) ** 2 >= 26**2 for a, b in spots[:i])


def test_a_pin_alone_stays_where_it_is(script):
    assert script("mapviewer.placing.spread([{x: 5, y: 5}])") == [{"dx": 0, "dy": 0}]


def test_two_hundred_pins_at_one_point(script):
    offsets = script("mapviewer.placing.spread(pins)", pins=[{"x": 300, "y": 300}] * 200)
    assert max(max(abs(o["dx"]), abs(o["dy"])) for o in offsets) < 300


@quick
@given(points, st.integers(20, 220))
def test_names_keep_clear_of_everything(script, pins, width):
    placed = script(
        "(function () {"
        "  var taken = pins.map(function (p) { return {x: p.x - 13, y: p.y - 13, w: 26, h: 26}; });"
        "  return mapviewer.placing.placeLabels(pins.map(function (p) {"
        "    return {positions: mapviewer.placing.positions(p.x, p.y, width, 18, 13)}; }), taken, view);"
        "})()",
        pins=pins,
        width=width,
        view=VIEW,
    )
    names = [box for box in placed if box]
    assert clear(names)
    circles = [{"x": p["x"] - 13, "y": p["y"] - 13, "w": 26, "h": 26} for p in pins]
    assert not any(overlap(name, circle) for name in names for circle in circles)
    for name in names:
        assert name["x"] >= 10
        assert name["x"] + name["w"] <= 730


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
    result = script(
        "mapviewer.placing.placeChips(chips, controls.slice(), view, {left: 12, right: 12, top: 2, bottom: 2})",
        chips=chips,
        controls=controls,
        view=VIEW,
    )
    boxes = [box for box in result["boxes"] if box]
    assert clear(boxes + controls)
    assert len(result["sides"]) == len(chips)
    for box in boxes:
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
        "(function () { var part = mapviewer.geometry.decodeRing(flat, 1000);"
        "  return Array.from(part.xs, function (x, i) {"
        "    return [mapviewer.geometry.toLon(x), mapviewer.geometry.toLat(part.ys[i])]; }); })()",
        flat=encode(ring, 1000),
    )
    assert len(back) == 4
    for found, meant in zip(back, [ring[0], ring[1], ring[3], ring[4]], strict=True):
        assert found == pytest.approx(meant, abs=1e-9)


def test_a_name_lies_wholly_in_its_country(script):
    found = script(
        "(function () {"
        "  var g = mapviewer.geometry, grid = g.makeGrid(400, 300, 8);"
        "  var part = {xs: [0.25, 0.75, 0.75, 0.25], ys: [0.25, 0.25, 0.75, 0.75]};"
        "  g.fillGrid(grid, [part], 1, {scale: 400, left: 0, top: 0});"
        "  g.blockGrid(grid, {x: 180, y: 140, w: 60, h: 30});"
        "  return [g.countCells(grid, 1), g.roomFor(grid, 1, 80, 18, {x: 200, y: 150}), g.roomFor(grid, 1, 390, 18, {x: 0, y: 0}),"
        "          g.roomFor(grid, 2, 8, 8, {x: 0, y: 0})]; })()"
    )
    cells, box, too_wide, nobody = found
    assert cells["count"] == pytest.approx(25 * 25, rel=0.05)
    assert box["x"] >= 100
    assert box["x"] + box["w"] <= 300
    assert not overlap(box, {"x": 180, "y": 140, "w": 60, "h": 30})
    assert too_wide is None
    assert nobody is None
