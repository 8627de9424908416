"""The ground on its way to the page: what a tile holds, which tiles a frame needs, what a wrong address gives."""

import json
import re
from dataclasses import replace
from datetime import date
from functools import reduce
from itertools import accumulate

import pytest
import shapely

from mapviewer.atlas import ground_tile, open_gazetteer
from mapviewer.layers import make_layers
from mapviewer.maps.web import layers_geojson, standalone_html, web_assets
from mapviewer.maps.web.ground import (
    country_ids,
    ground_asset,
    relief_of,
    squares_in,
    tiles_of,
    world_text,
)
from tests.stories import make_story

FINE = 2000
UKRAINE = (22.0, 44.0, 41.0, 53.0)


def points_of(flat, steps=FINE):
    return [
        (x / steps, y / steps) for x, y in zip(accumulate(flat[::2]), accumulate(flat[1::2]), strict=True)
    ]


def ring_of(flat):
    return shapely.make_valid(shapely.Polygon(points_of(flat)))


def tile(name):
    return json.loads(ground_tile(name))


def test_the_whole_world_has_names_seas_and_coarse_outlines():
    world = json.loads(world_text())
    state = world["state"]
    names = {row["code"]: row["name"] for row in state["countries"]}
    assert names["RUS"] == "Russia"
    assert len(names) > 230
    drawn = {world["faces"][row[0]] for row in world["areas"]}  # the smallest islands show from nearer on
    assert drawn >= {"RUS", "BRA", "ATA", "crimea", "western_sahara.west"}
    assert len(state["owners"]) == len(world["faces"])
    assert "Black Sea" in {row[1] for row in world["seas"]}


def test_countries_are_known_by_the_ids_of_places():
    gazetteer = open_gazetteer()
    places = json.loads(world_text())["places"]
    assert places["XKX"] == "ne:KOS"
    assert all(gazetteer.key_of(place) is not None for place in places.values())
    known = [place for place in country_ids() if gazetteer.key_of(place) is not None]
    assert len(known) > 210
    assert {"ne:SDS", "ne:PSX", "ne:SAH", "ne:FRA"} <= set(known)


@pytest.mark.parametrize("name", ["fine/37/22.json", "fine/36/21.json", "fine/41/25.json"])  # Ukraine, Iran
def test_no_line_runs_inside_a_country(name):
    """A line parts two pieces of the world or a piece and the sea; the seams of clipped ones once ran through Ukraine."""
    found = tile(name)
    areas = {
        row[0]: reduce(shapely.symmetric_difference, [ring_of(flat) for flat in row[1]])
        for row in found["areas"]
    }
    for one, other, _, lines in found["edges"]:
        assert one != other
        inner = areas[one].buffer(-0.02)
        for line in lines:
            assert not shapely.LineString(points_of(line)).intersects(inner), (one, other)


def test_every_edge_stands_once():
    found = tile("fine/37/22.json")
    lines = [shapely.LineString(points_of(line)) for *_, lines in found["edges"] for line in lines]
    whole = shapely.union_all(lines).length
    assert sum(line.length for line in lines) == pytest.approx(whole, rel=1e-6)


def test_towns_bear_names_of_the_gazetteer_and_capitals_come_first():
    towns = tile("fine/37/21.json")["towns"]
    assert towns[0][1] == "Kyiv"
    assert towns[0][5] == 2
    gazetteer = open_gazetteer()
    for place_id, name, *_ in towns[:50]:
        assert gazetteer.name(gazetteer.key_of(place_id)) == name


def test_rivers_and_first_level_lines_carry_the_zoom_from_which_they_show():
    found = tile("fine/37/22.json")
    names = {row[1] for row in found["rivers"]}
    assert names >= {"Danube", "Dnipro", "Prut"}
    assert not any("(" in name or "." in name for name in names)
    assert all(2.5 <= row[3] <= 8 for row in found["rivers"])
    assert all(3.5 <= row[0] <= 9 for row in found["admin1"])


def test_a_square_with_nothing_in_it_is_an_empty_tile():
    assert ground_asset("ground/fine/26/40.json") == ("application/json", b"{}")
    media, content = ground_asset("relief/5/1/16.webp")
    assert (media, content[:3]) == ("image/gif", b"GIF")


@pytest.mark.parametrize(
    "path",
    [
        "ground/world.json.bak",
        "ground/../tiles.zip",
        "ground/fine/1/2/3.json",
        "relief/5/1/1.json",
        "ground/5/1/1.webp",
        "fine/1/1.json",
        "ground/fine/111/1.json",
    ],
)
def test_other_addresses_have_no_tile(path):
    assert ground_asset(path) is None
    assert web_assets().get(path) is None


def test_the_frame_s_middle_comes_first_and_the_antimeridian_is_crossed():
    squares = squares_in((170.0, -20.0, 195.0, -10.0), 3)
    assert (7, 4) in squares
    assert (0, 4) in squares
    assert squares[0] in ((7, 4), (0, 4))
    assert len(set(squares_in((-400.0, -80.0, 400.0, 80.0), 3))) == 64


def test_a_file_holds_the_tiles_of_its_frame_and_no_others():
    held = json.loads(tiles_of(UKRAINE, [(-77.0, 38.9)]))
    assert {"fine/37/21", "fine/37/22", "medium/9/5"} <= set(held)
    assert not any(name.startswith("fine/") and int(name.split("/")[1]) > 44 for name in held)
    html = standalone_html(make_layers(make_story()))
    assert '<script type="application/json" id="tiles">{"medium/' in html


def test_relief_is_given_at_the_scale_of_the_frame():
    names = [name for name, _ in relief_of((5.0, 44.0, 17.0, 48.0))]
    assert names
    assert {name[0] for name in names} <= {"4", "5"}


def test_a_story_carries_the_borders_of_its_day():
    told = json.loads(layers_geojson(replace(make_layers(make_story()), as_of=date(2010, 6, 1))))
    assert told["political"]["on"] == "2010-06-01"
    assert told["political"]["viewpoint"] == "de_facto"
    owners = dict(zip(json.loads(world_text())["faces"], told["political"]["owners"], strict=True))
    codes = [country["code"] for country in told["political"]["countries"]]
    assert codes[owners["crimea"]] == "UKR"
    assert codes[owners["kosovo"]] == "XKX"


def test_relief_stands_in_a_file_that_asks_for_it():
    layers = make_layers(make_story())
    assert 'id="relief"' not in standalone_html(layers)
    html = standalone_html(layers, relief=True)
    pictures = json.loads(re.search(r'id="relief">(.*?)</script>', html)[1])
    assert pictures
    assert all(address.startswith("data:image/webp;base64,") for address in pictures.values())
