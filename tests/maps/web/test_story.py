import json
import re
from dataclasses import replace

import pytest

from mapviewer.layers import make_layers
from mapviewer.layers.filtering import only
from mapviewer.maps.web import layers_geojson, narrowed_geojson, standalone_html
from mapviewer.model import Project
from tests.stories import LIMA, NORWAY, OSLO, make_story

HOSTILE = (
    "</script><script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}{% endraw %}{% raw %}",
    "javascript:alert(1)",
    "\"'`<!--]]>",
    "\u202eتل أبيب\u2069 \u2028\u2029",
    "x" * 300,
)


@pytest.fixture(scope="module")
def layers():
    return make_layers(make_story())


def with_names(layers, name):
    """Layers in which every word is `name`."""
    frames = {
        "places": ("name", "label", "summary", "dates", "note"),
        "events": ("summary", "reason", "speaker"),
        "statements": ("speaker", "role", "words", "said_at_name"),
        "areas": ("name", "note"),
    }
    changed = {
        frame: getattr(layers, frame).assign(**dict.fromkeys(columns, name))
        for frame, columns in frames.items()
    }
    return replace(layers, title=name, note=name, credits=name, source_line=name, alt_text=name, **changed)


def test_every_row_is_a_feature(layers):
    data = json.loads(layers_geojson(layers))
    assert data["type"] == "FeatureCollection"
    assert len(data["view"]) == 4
    found = {(each["properties"]["layer"], each["id"]) for each in data["features"]}
    for name in ("places", "events", "statements", "relations"):
        assert {key for layer, key in found if layer == name} == set(getattr(layers, name)["id"])
    areas = layers.areas[~layers.areas["is_disputed"]]
    assert {key for layer, key in found if layer == "areas"} == set(areas["id"]), "disputes are the ground's"
    assert data["articles"] == [make_story().articles[0].id]
    assert [words for words, _ in data["unplaced"]] == ["Zubrowka"], "nothing is dropped in silence"


def test_points_are_lon_lat_and_properties_plain(layers):
    features = {each["id"]: each for each in json.loads(layers_geojson(layers))["features"][::-1]}
    oslo = features[OSLO.id]
    assert oslo["geometry"] == {"type": "Point", "coordinates": [OSLO.lon, OSLO.lat]}
    assert oslo["properties"]["number"] == 1
    assert oslo["properties"]["is_capital"] is True
    event = next(each for each in features.values() if each["properties"]["layer"] == "events")
    assert isinstance(event["properties"]["place_ids"], list)


def test_a_country_travels_without_the_outline_that_the_page_has(layers):
    features = json.loads(layers_geojson(layers))["features"]
    norway = [each for each in features if each["id"] == NORWAY.id]
    assert {
        each["properties"]["layer"]: each["geometry"] and each["geometry"]["type"] for each in norway
    } == {
        "places": "Point",
        "areas": None,
    }


def test_the_text_is_the_same_each_time_and_small(layers):
    assert layers_geojson(layers) == layers_geojson(make_layers(make_story()))
    assert len(layers_geojson(layers)) < 90_000  # of which 65 kB are the borders of the day


def test_a_project_without_articles_is_an_empty_map():
    data = json.loads(layers_geojson(make_layers(Project())))
    assert {each["properties"]["layer"] for each in data["features"]} <= {"areas"}
    assert data["articles"] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_one_file_with_a_policy_and_no_address(layers, theme):
    page = standalone_html(layers, theme)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'")
    assert "unsafe" not in policy[1]
    assert page.index("Content-Security-Policy") < page.index("<script")
    bare = re.sub(r"<script[^>]*>.*?</script>", "", page, flags=re.DOTALL)
    assert not re.findall(r"src=|href=|url\([^#]|@import", bare)
    assert len(page.encode()) < 3_000_000
    assert page == standalone_html(layers, theme)
    assert LIMA.name in page


def test_the_policy_knows_every_script_and_style(layers):
    page = standalone_html(layers)
    assert len(re.findall(r"<(?:script|style)>", page)) == page.count("'sha256-")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_stay_words(layers, name):
    strange = with_names(layers, name)
    data = json.loads(layers_geojson(strange))
    assert data["features"][0]["properties"]["name"] == name
    page = standalone_html(strange)
    plain = standalone_html(layers)
    for tag in ("<script", "</script", "<style", "</style", "<img"):
        assert page.count(tag) == plain.count(tag)
    story = re.search(r'<script type="application/json" id="story">(.*?)</script>', page, re.DOTALL)
    assert story is not None
    assert json.loads(story[1])["title"] == name


def test_half_a_surrogate_pair_can_be_sent(layers):
    page = standalone_html(with_names(layers, "a\ud800b"))
    assert "a?b" in page
    page.encode("utf-8")


def test_a_narrowed_story_is_the_one_made_of_a_part():
    layers = make_layers(make_story())
    text = layers_geojson(layers)
    kept = frozenset(layers.events["id"][:1]) | frozenset(layers.statements["id"][:1])
    for by_rows in (True, False):
        part = only(layers, kept, frozenset(), by_rows=by_rows)
        narrowed = json.loads(narrowed_geojson(text, part))
        assert narrowed == json.loads(layers_geojson(part))
    assert len(narrowed["features"]) < len(json.loads(text)["features"])
