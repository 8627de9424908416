"""What the map promises (``ground.md``), looked over in the real window on eight stories from all parts of the world, at two sizes."""

import json
import math
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import QSettings

from mapviewer.app import build_window
from mapviewer.atlas import outline_of, read_boundaries
from tests.end2end.conftest import Eyes, discard

STORIES = sorted((Path(__file__).parents[1] / "ground_articles").glob("*.md"))
SIZES = ((1366, 768), (2560, 1440))
MARKS = ("pin", "dot", "group")
NEAR_PX = 30
SLACK_PX = 2.5  # the page draws coarser outlines than the atlas has
SETTLED = "mapviewer.story.ground.isSettled() && !mapviewer.story.flight"


@pytest.fixture(scope="module")
def window_once(qapp):
    QSettings().clear()
    window = build_window([STORIES[0]])
    window.resize(*SIZES[0])
    window.show()
    yield window
    discard(window, None)


@pytest.fixture
def eyes(window_once, qtbot):
    return Eyes(window_once, qtbot)


class Sight:
    """What is drawn at one moment, and where that is on the earth."""

    def __init__(self, eyes):
        eyes.wait_for(SETTLED)
        seen = eyes.ask("[JSON.parse(mapviewer.drawn()), mapviewer.story.frame()]")
        self.items, self.frame = seen
        self.by_id = {item["id"]: item for item in self.items}

    def of(self, *kinds):
        return [item for item in self.items if item["kind"] in kinds]

    def pixel(self, lon, lat):
        """The point nearest to the middle of the view, for longitudes come round again."""
        frame = self.frame
        if frame["plane"] != "mercator":
            return self._polar_pixel(lon, lat)
        x = (lon / 360 + 0.5) * frame["scale"] - frame["left"]
        x += frame["scale"] * round((frame["w"] / 2 - x) / frame["scale"])
        sine = math.sin(math.radians(max(-85.0511, min(85.0511, lat))))
        return x, (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * frame["scale"] - frame["top"]

    def _polar_pixel(self, lon, lat):
        frame, sign = self.frame, 1 if self.frame["plane"] == "north" else -1
        reach, turn = (
            math.tan(math.radians(45 - sign * lat / 2)) / 2,
            math.radians(lon - frame["lon"]),
        )
        x, y = 0.5 + reach * math.sin(turn), 0.5 + sign * reach * math.cos(turn)
        return x * frame["scale"] - frame["left"], y * frame["scale"] - frame["top"]

    def _polar_lonlat(self, x, y):
        frame, sign = self.frame, 1 if self.frame["plane"] == "north" else -1
        east = (x + frame["left"]) / frame["scale"] - 0.5
        south = sign * ((y + frame["top"]) / frame["scale"] - 0.5)
        lon = frame["lon"] + math.degrees(math.atan2(east, south))
        return (lon + 180) % 360 - 180, sign * (90 - 2 * math.degrees(math.atan(2 * math.hypot(east, south))))

    def lonlat(self, x, y):
        frame = self.frame
        if frame["plane"] != "mercator":
            return self._polar_lonlat(x, y)
        lon = ((x + frame["left"]) / frame["scale"] - 0.5) * 360
        north = (0.5 - (y + frame["top"]) / frame["scale"]) * 2 * math.pi
        return (lon + 180) % 360 - 180, math.degrees(math.atan(math.sinh(north)))

    def rim(self, box):
        """Points all round a box, in degrees."""
        x, y, w, h = box
        return [self.lonlat(x + w * i / 4, y + h * j / 2) for i in range(5) for j in range(3)]

    def degrees(self, pixels):
        return pixels * 360 / self.frame["scale"]


def see(eyes, act=""):
    if act:
        eyes.ask(f"({act}, 1)")
    return Sight(eyes)


def look_over(sight, layers, story):
    nothing_overlaps(sight, story)
    names_lie_inside(sight, story)
    assert sight.frame["plane"] == ("north" if story.startswith("arctic") else "mercator")
    marks_stand_where_their_places_are(sight, layers, story)
    chips_are_few(sight, story)
    everything_is_somewhere(sight, layers, story)


def nothing_overlaps(sight, story):
    boxes = [(item["kind"], item["name"], item["box"]) for item in sight.items]
    boxes += [("label", item["name"], item["label"]) for item in sight.items if item.get("label")]
    for i, (kind, name, a) in enumerate(boxes):
        for other_kind, other, b in boxes[:i]:
            is_apart = (
                a[0] >= b[0] + b[2] - 0.5
                or b[0] >= a[0] + a[2] - 0.5
                or a[1] >= b[1] + b[3] - 0.5
                or b[1] >= a[1] + a[3] - 0.5
            )
            assert is_apart, f"{story}: {kind} {name} covers {other_kind} {other}"


def names_lie_inside(sight, story):
    seas = read_boundaries("seas").set_index("id").geometry
    for item in sight.of("country", "region"):
        area = outline_of(item["id"])
        if area is None:
            continue
        points = shapely.points(sight.rim(item["box"]))
        outside = points[~shapely.contains(area, points)]
        near = shapely.distance(area, outside) <= sight.degrees(SLACK_PX)
        assert near.all(), f"{story}: {item['name']} leaves its area"
        if item["kind"] == "country":
            assert len(item.get("iso", "..")) == 2
    for item in sight.of("sea"):
        if item["id"] in seas.index:
            x, y, w, h = item["box"]
            middle = shapely.Point(sight.lonlat(x + w / 2, y + h / 2))
            assert seas[item["id"]].distance(middle) < 0.4, f"{story}: {item['name']} is off its sea"


def marks_stand_where_their_places_are(sight, layers, story):
    places = layers.places.set_index("id")
    for item in sight.of(*MARKS):
        left, top, w, h = item["box"]
        px, py = sight.pixel(item["lon"], item["lat"])
        off = math.hypot(left + w / 2 - px, top + h / 2 - py)
        assert off <= NEAR_PX, f"{story}: {item['name']} is {off:.0f} px from its place"
        members = item.get("members", [item["id"]])
        own = [sight.pixel(places.geometry[each].x, places.geometry[each].y) for each in members]
        round_px = sight.frame["scale"]
        own = [
            (x - round_px * round((x - px) / round_px), y) for x, y in own
        ]  # some may lie beyond the antimeridian
        middle = [sum(each) / len(own) for each in zip(*own, strict=True)]
        assert math.hypot(middle[0] - px, middle[1] - py) < 2, f"{story}: {item['name']} tells another point"
    outlined = set(layers.areas["id"][layers.areas["kind"] != "arc"])
    for item in sight.of("group"):
        kinds = {each in outlined for each in item["members"]}
        assert len(kinds) == 1, f"{story}: an area is grouped with a town"
    assert not [item for item in sight.of("pin", "dot") if places.kind[item["id"]] == "country"]


def chips_are_few(sight, story):
    sides = {"left": 0, "right": 0, "top": 0, "bottom": 0}
    for item in sight.of("chip"):
        x, y, w, h = item["box"]
        gaps = {
            "left": x,
            "top": y,
            "right": sight.frame["w"] - x - w,
            "bottom": sight.frame["h"] - y - h,
        }
        sides[min(gaps, key=gaps.get)] += 1
    assert max(sides.values()) <= 5, f"{story}: {sides}"


def everything_is_somewhere(sight, layers, story):
    story_kinds = (*MARKS, "chip", "outline")
    told = {each for item in sight.items for each in item.get("members", [item["id"]])}
    marked = {each for item in sight.of(*story_kinds) for each in item.get("members", [item["id"]])}
    shown = layers.places[layers.places["on_map"]]
    assert set(shown["id"]) <= told, f"{story}: {set(shown['id']) - told} is nowhere"
    hidden = set(layers.places["id"]) - set(shown["id"])
    assert not hidden & marked, f"{story}: {hidden & marked} is not to be shown"


def chiefs_have_names(sight, layers, story):
    """The three of which most is told: a name of their own beside the mark, or on a chip."""
    shown = layers.places[layers.places["on_map"] & (layers.places["number"] > 0)]
    for row in shown.sort_values("rank").head(3).itertuples():
        item = next(each for each in sight.items if row.id in each.get("members", [each["id"]]))
        if item["kind"] == "chip":
            assert not item["name"].startswith("+"), f"{story}: {row.label} is behind a {item['name']}"
            continue
        assert item["label"], f"{story}: {row.label} has no name"
        assert item["id"] == row.id or item["name"] == row.name, f"{story}: {row.label} is one of a group"


def elements_bear_names(eyes, sight, layers, story):
    names = dict(zip(layers.places["id"], layers.places["name"], strict=True))
    labels = eyes.ask(
        "[...document.querySelectorAll('[data-id]')].map(e => [e.dataset.id, e.getAttribute('aria-label')])"
    )
    for key, label in labels:
        if key in names:
            assert label.startswith(names[key]), f"{story}: {label}"
    known = {key for key, _ in labels}
    for item in sight.of(*MARKS, "chip"):
        assert item["id"] in known, f"{story}: {item['name']} is no element"
    groups = {key: label for key, label in labels if key.startswith("group:")}
    for item in sight.of("group"):
        assert f"{len(item['members'])} places" in groups[item["id"]]
        assert set(item["members"]) <= known


def pan(x, y):
    return f"mapviewer.story.map.panBy([{x}, {y}], {{animate: false}})"


def panning_moves_nothing(eyes, before, story):
    across, up = round(before.frame["w"] * 0.3), round(before.frame["h"] * 0.2)
    there = see(eyes, pan(across, up))
    for key, item in there.by_id.items():
        old = before.by_id.get(key)
        if old and item["kind"] in MARKS and old["kind"] in MARKS:
            assert item["kind"] == old["kind"], f"{story}: {item['name']} changes when the map is panned"
            assert item["at"] == pytest.approx(old["at"], abs=before.degrees(1.5)), (
                f"{story}: {item['name']} moves"
            )
    moved = [there.frame[key] - before.frame[key] for key in ("left", "top")]  # less at the world's end
    back = see(eyes, pan(-moved[0], -moved[1]))
    assert back.frame == before.frame
    assert back.items == before.items, f"{story}: there and back is another picture"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_map_keeps_what_it_promises(eyes, path, size):
    window, session = eyes.window, eyes.window.session
    window.resize(*size)
    if session.article is None or session.article.origin != path.name:
        eyes.wait(lambda: not session.reading.is_busy)
        session.open([path])
    eyes.wait(lambda: session.article is not None and session.article.origin == path.name)
    eyes.wait_until_read()
    eyes.wait_for(
        f"mapviewer.story.articles === {json.dumps(json.dumps([session.article.id], separators=(',', ':')))}"
    )
    wide = window.desk.map.width()
    eyes.wait_for(f"window.innerWidth === {wide} && mapviewer.story.map.getSize().x === {wide}")
    layers = session.story.layers
    first = see(eyes, "mapviewer.story.fit()")
    look_over(first, layers, path.stem)
    chiefs_have_names(first, layers, path.stem)
    elements_bear_names(eyes, first, layers, path.stem)
    panning_moves_nothing(eyes, first, path.stem)
    for act in (
        "mapviewer.story.map.setZoom(mapviewer.story.map.getZoom() + 2, {animate: false})",
        "mapviewer.story.map.setZoom(mapviewer.story.map.getZoom() - 4, {animate: false})",
        "mapviewer.story.showEverything()",
    ):
        look_over(see(eyes, act), layers, f"{path.stem} {act[24:40]}")
    assert eyes.complaints == []
