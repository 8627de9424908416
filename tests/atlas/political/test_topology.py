"""Faces tile the world, at three scales, from the same arcs."""

import json

import numpy
import pytest
import shapely
import yaml
from pyproj import Geod

from mapviewer.atlas import geodata_path
from mapviewer.atlas.political import SCALES, political, state_json, topology_json
from mapviewer.atlas.political.topology import face_shapes, read_faces, read_topology

PIECES = yaml.safe_load((geodata_path("boundaries") / "pieces.yaml").read_text("utf-8"))["pieces"]


def km2(shape):
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 1e6


@pytest.fixture(scope="module")
def outlines():
    return dict(zip(read_faces(), face_shapes("10m"), strict=True))


@pytest.mark.parametrize("piece", [each for each in PIECES if "shape" in each], ids=lambda each: each["id"])
def test_towns_lie_on_their_side(piece, outlines):
    for kind, wanted in (("inside", True), ("outside", False)):
        for town, point in piece.get(kind, {}).items():
            assert outlines[piece["id"]].contains(shapely.Point(point)) == wanted, town


@pytest.mark.parametrize(
    ("pieces", "area"),
    [
        (
            {"nk.core", "nk.shusha_hadrut", "nk.talish", "nk.outside_1994", "nk.corridor"},
            4282 + 50,
        ),  # the oblast and the corridor
        (
            {
                each["id"]
                for each in PIECES
                if each["id"].startswith("nk.") and each["id"] != "nk.outside_1994"
            },
            11927,
        ),
        ({"abkhazia.rest", "abkhazia.upper_kodori"}, 8638),
        ({"south_ossetia.rest", "south_ossetia.akhalgori"}, 4465),
        ({"crimea"}, 27096),
        ({"germany.east", "germany.east_berlin"}, 108145 + 400),
    ],
)
def test_areas_are_what_they_must_be(pieces, area, outlines):
    assert sum(km2(outlines[each]) for each in pieces) == pytest.approx(area, rel=0.015)


def test_the_pieces_of_a_country_tile_it(outlines):
    azerbaijan = [each["id"] for each in PIECES if each.get("of") == "AZE" and "shape" in each] + ["AZE"]
    together = shapely.union_all([outlines[each] for each in azerbaijan])
    assert sum(km2(outlines[each]) for each in azerbaijan) == pytest.approx(km2(together), rel=0.001)


@pytest.mark.parametrize("scale", SCALES)
def test_faces_are_whole_valid_and_none_is_lost(scale):
    shapes = face_shapes(scale)
    assert len(shapes) == len(read_faces())
    assert shapely.is_valid(shapes).all()
    assert not shapely.is_empty(shapes).any()
    west, south, east, north = shapely.total_bounds(shapes)
    assert (west, east) == (-180, 180)
    assert south >= -90
    assert north <= 90


@pytest.mark.parametrize("scale", SCALES)
def test_each_arc_divides_what_lies_beside_it(scale):
    held = read_topology(scale)
    assert held.sides.min() == -1
    assert (held.sides[:, 0] != held.sides[:, 1]).all()  # no seam inside a face
    used = numpy.bincount(numpy.where(held.rings < 0, ~held.rings, held.rings), minlength=len(held.sides))
    assert set(used.tolist()) == {1, 2}
    assert ((held.sides >= 0).sum(axis=1) == used).all()


def test_the_soviet_union_has_no_seam():
    frame = political("1990-05-01").countries("10m").set_index("code")
    union = frame.geometry["SUN"]
    assert km2(union) == pytest.approx(22_134_000, rel=0.005)
    holes = [hole for part in shapely.get_parts(union) for hole in part.interiors]
    assert all(km2(shapely.Polygon(hole)) < 400_000 for hole in holes)  # the Caspian alone may be one
    lines = political("1990-05-01").lines("10m")
    republics = {"RUS", "KAZ", "UKR", "BLR", "GEO", "AZE", "ARM"}
    between = lines[lines["left"].isin(republics) & lines["right"].isin(republics)]
    assert set(between["style"]) == {"inner"}


@pytest.mark.parametrize(
    ("code", "day", "area"),
    [
        ("YUG", "1991-01-01", 254_831),
        ("CSK", "1992-01-01", 127_217),
        ("SCG", "2004-01-01", 102_269 - 10_913),
        ("ETH", "1992-01-01", 1_249_914),
        ("SDN", "2010-01-01", 2_482_476),
        ("DDR", "1990-01-01", 108_500),
    ],
)
def test_states_that_ended_are_unions(code, day, area):
    frame = political(day).countries("10m").set_index("code")
    assert km2(frame.geometry[code]) == pytest.approx(area, rel=0.01)


def test_json_for_the_page_is_the_same_topology():
    read = json.loads(topology_json("110m"))
    held = read_topology("110m")
    assert len(read["arcs"]) == len(read["sides"]) // 3 == len(held.sides)
    assert len(read["rings"]) == len(held.ring_faces)
    assert read["faces"] == list(read_faces())
    first = numpy.array(read["arcs"][0]).reshape(-1, 2).cumsum(axis=0)
    assert (first == held.arc(0)).all()
    assert len(topology_json("50m")) < 1_000_000


def test_state_for_the_page():
    read = json.loads(state_json("2016-01-01", "un"))
    assert (read["on"], read["viewpoint"], read["label"]) == ("2016-01-01", "un", "United Nations")
    assert len(read["owners"]) == len(read_faces())
    owner = {
        face: read["countries"][number] for face, number in zip(read_faces(), read["owners"], strict=True)
    }
    assert owner["crimea"]["name"] == "Ukraine"
    assert {each["id"] for each in read["disputes"]} >= {"crimea", "nk.core", "golan", "kosovo"}
    crimea = next(each for each in read["disputes"] if each["id"] == "crimea")
    assert crimea["label"] == "Crimea with Sevastopol"
    assert crimea["brief"].startswith("Occupied by Russia since 27 February 2014. Claimed by Ukraine.")
    assert crimea["open"]
    assert crimea["hatch"]
    assert set(read["styles"][3::4]) <= {1, 2, 3}


def test_a_line_at_sea_is_drawn_by_those_who_draw_it():
    read = json.loads(state_json("2024-01-01", "china"))
    (line,) = read["sea_lines"]
    assert len(line["dashes"]) == 9
    assert all(105 < lon < 123 and 2 < lat < 23 for dash in line["dashes"] for lon, lat in dash)
    told = next(each for each in read["disputes"] if each["id"] == "nine_dash_line")
    assert told["brief"] == "Drawn by China and Taiwan."
    assert "12 July 2016" in told["more"]
    for viewpoint in ("de_facto", "un", "philippines", "vietnam"):
        assert json.loads(state_json("2024-01-01", viewpoint))["sea_lines"] == []


def test_lines_follow_day_and_viewpoint():
    def style(on, viewpoint, one, other):
        lines = political(on, viewpoint).lines("50m")
        found = lines[(lines["left"].isin({one, other})) & (lines["right"].isin({one, other}))]
        return set(found["style"])

    assert style("2013-01-01", "de_facto", "crimea", "UKR") == set()
    assert style("2016-01-01", "de_facto", "crimea", "UKR") | style(
        "2016-01-01", "de_facto", "crimea", "ua.kherson"
    ) == {"dashed"}
    assert style("2016-01-01", "russia", "crimea", "ua.kherson") == {"solid"}
    assert style("2016-01-01", "ukraine", "crimea", "ua.kherson") == set()
    assert style("2024-01-01", "un", "kashmir.azad", "kashmir.jammu_ladakh") == {"dotted"}
    assert style("2024-01-01", "india", "kashmir.azad", "kashmir.jammu_ladakh") == set()
    assert style("2024-01-01", "de_facto", "FRA", "BEL") == {"solid"}
    assert style("2024-01-01", "de_facto", "PRK", "KOR") == {"dashed"}
    assert style("1989-06-01", "de_facto", "LTU", "BLR") == {"inner"}, "of Soviet republics"
    assert style("1989-06-01", "de_facto", "nk.core", "AZE") == set()
    assert style("1989-06-01", "un", "crimea", "ua.kherson") == set()
    assert style("1991-01-01", "un", "SRB", "MNE") == {"inner"}
    assert style("2024-01-01", "israel", "golan", "ISR") == set()
