"""The exported page in a real web engine, from a file, with every request refused."""

import json
from dataclasses import replace
from datetime import date

import geopandas as gpd
import pytest
from PySide6.QtCore import QUrl
from shapely.geometry import Point

from mapviewer.gui.engine import set_up_engine
from mapviewer.gui.map.scheme import register_scheme
from mapviewer.layers import make_layers
from mapviewer.maps.web import standalone_html
from tests.stories import FRONTIER, LIMA, NORWAY, OSLO, QUITO, make_frontier_story, make_story

PATIENCE_MS = 60_000
OVERLAPS = """(() => {
  const seen = [...document.querySelectorAll('.word, .pin, .chip, .leaflet-control')]
    .filter(e => e.getClientRects().length && !e.closest('.fold-list'));
  const bad = [];
  seen.forEach((a, i) => seen.slice(0, i).forEach(b => {
    const p = a.getBoundingClientRect(), q = b.getBoundingClientRect();
    if (p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1)
      bad.push(a.textContent + ' | ' + b.textContent);
  }));
  return bad;
})()"""


@pytest.fixture
def open_page(qtbot, tmp_path):
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineUrlRequestInterceptor
    from PySide6.QtWebEngineWidgets import QWebEngineView

    set_up_engine()
    register_scheme()  # of no use here, but it must come before the first profile of the whole run
    complaints = []

    class Guard(QWebEngineUrlRequestInterceptor):
        def interceptRequest(self, info):  # noqa: N802 - Qt's name
            if not info.requestUrl().toString().endswith("story.html"):
                complaints.append(info.requestUrl().toString())
                info.block(True)

    class Page(QWebEnginePage):
        def javaScriptConsoleMessage(self, level, message, line, source):  # noqa: N802 - Qt's name
            complaints.append(message)

    kept = []

    def build(layers, compared=None):
        path = tmp_path / "story.html"
        path.write_text(standalone_html(layers, compared=compared), "utf-8")
        view, profile, guard = QWebEngineView(), QWebEngineProfile(), Guard()
        profile.setUrlRequestInterceptor(guard)
        page = Page(profile, view)
        kept.extend((view, page, profile, guard))
        view.setPage(page)
        view.resize(1200, 720)
        view.show()
        with qtbot.waitSignal(page.loadFinished, timeout=PATIENCE_MS):
            view.load(QUrl.fromLocalFile(str(path)))

        def ask(expression):
            answers = []
            page.runJavaScript(f"JSON.stringify({expression})", answers.append)
            qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)
            return json.loads(answers[0]) if answers[0] else None

        def wait_for(expression):
            qtbot.waitUntil(lambda: bool(ask(expression)), timeout=PATIENCE_MS)

        ask.wait_for = wait_for
        ask.complaints = complaints
        ask.view = view
        wait_for("mapviewer.story.items.length > 0 && mapviewer.story.map.getSize().x > 0")
        return ask

    yield build
    for view, page, _, _ in zip(*[iter(kept)] * 4, strict=True):
        view.close()
        page.deleteLater()
        view.deleteLater()
    qtbot.wait(20)


def crowd(layers, count):
    rows = layers.places.iloc[[0] * count].reset_index(drop=True)
    rows = rows.assign(
        id=[f"gn:{i}" for i in range(count)],
        number=range(1, count + 1),
        name=[f"Place {i}" for i in range(count)],
    )
    points = gpd.GeoSeries([Point((i * 37) % 300 - 150, (i * 17) % 110 - 50) for i in range(count)], crs=4326)
    return replace(layers, places=rows.set_geometry(points), view=(-170, -58, 190, 78))


def test_map_and_list_are_linked(open_page):
    ask = open_page(make_layers(make_story()))
    elements = ask(
        "[...document.querySelectorAll('[data-id]')].map(e => [e.dataset.id, e.getAttribute('aria-label')])"
    )
    labels = dict(elements)
    assert len(labels) == len(elements) == 4, "each place once: pin, name or chip"
    assert labels[OSLO.id].startswith("Oslo")
    ask(f"document.querySelector('[data-id=\"{OSLO.id}\"]').click()")
    ask.wait_for(f"document.querySelector('[data-id=\"{OSLO.id}\"]').getAttribute('aria-pressed') === 'true'")
    text = ask("document.getElementById('list').textContent")
    assert "Said there" in text
    assert "Lima must wait" in text
    ask("document.querySelector('.back').click()")
    ask("[...document.querySelectorAll('[data-item]')].find(e => e.textContent.includes('Quito')).click()")
    ask.wait_for(f"document.querySelector('[data-id=\"{QUITO.id}\"]').classList.contains('is-selected')")
    assert ask(OVERLAPS) == []
    assert ask.complaints == []


def test_a_chip_flies_to_its_place_by_keyboard_and_escape_clears(open_page):
    ask = open_page(replace(make_layers(make_story()), view=(5.0, 57.0, 16.0, 62.0)))
    chip = "document.querySelector('.chip[data-id]')"
    far = ask(f"{chip}.dataset.id")
    assert "km" in ask(f"{chip}.textContent")
    ask(
        f"({chip}.focus(), {chip}.dispatchEvent(new KeyboardEvent('keydown', {{key: 'Enter', bubbles: true}})))"
    )
    ask.wait_for(f"document.querySelector('[data-id=\"{far}\"]:not(.chip)') !== null")
    assert ask("document.activeElement.dataset.id") == far, "the focus goes along"
    ask("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    ask.wait_for("document.querySelector('.is-selected') === null")
    ask("document.querySelector('.everything a').click()")
    ask.wait_for("[...document.querySelectorAll('.chip .far')].every(e => !e.textContent)")
    assert ask.complaints == []


IDS = "[...document.querySelectorAll('[data-id^=\"gn:\"]')].map(e => e.dataset.id)"


@pytest.mark.parametrize("count", [200, 3000])
def test_a_crowd_of_places_is_marks_and_groups(open_page, count):
    ask = open_page(crowd(make_layers(make_story()), count))
    drawn = ask("JSON.parse(mapviewer.drawn())")
    told = [each for item in drawn for each in item.get("members", [item["id"]])]
    assert len({each for each in told if each.startswith("gn:")}) == count
    ids = ask(IDS)
    assert len(ids) == len(set(ids))
    assert count > 300 or len(ids) == count, "only long lists are made when they are opened"
    assert ask(OVERLAPS) == []
    ask("mapviewer.choose('gn:7')")
    ask.wait_for("document.querySelector('[data-id=\"gn:7\"]').classList.contains('is-selected')")
    assert ask.complaints == []


def test_a_group_opens_by_mouse_and_keyboard(open_page):
    layers = crowd(make_layers(make_story()), 12)
    points = gpd.GeoSeries([Point(10 + i / 100, 60) for i in range(11)] + [Point(20, 60)], crs=4326)
    layers = replace(
        layers, places=layers.places.set_geometry(points).assign(rank=range(1, 13)), view=(5, 57, 22, 62)
    )
    ask = open_page(layers)
    group = "document.querySelector('.group')"
    count = ask(f"{group}.querySelectorAll('[data-id]').length")
    assert count >= 4
    label = ask(f"{group}.getAttribute('aria-label')")
    assert f"{count} places" in label
    assert label.startswith(
        ask(f"{group}.querySelector('[data-id]').getAttribute('aria-label')").partition(",")[0]
    )
    press = "dispatchEvent(new KeyboardEvent('keydown', {key: '%s', bubbles: true}))"
    ask(f"({group}.focus(), {group}.{press % 'Enter'})")
    assert ask(f"{group}.contains(document.activeElement) && document.activeElement !== {group}"), (
        "focus goes in"
    )
    first = ask("document.activeElement.dataset.id")
    ask(f"document.activeElement.{press % 'ArrowDown'}")
    second = ask("document.activeElement.dataset.id")
    assert second not in (first, None)
    ask(f"document.activeElement.{press % 'Escape'}")
    assert ask(f"document.activeElement === {group}"), "and back"
    assert ask("document.querySelector('.members:not([hidden])') === null")
    ask(f"{group}.click()")
    ask(f"{group}.querySelector('[data-id=\"{second}\"]').click()")
    assert ask("[...mapviewer.story.selected]") == [second]
    assert ask(f"{group}.classList.contains('is-selected')")
    zoom = ask("mapviewer.story.map.getZoom()")
    ask("(mapviewer.story.map.setView([60, 10.05], 12, {animate: false}), 1)")
    assert zoom < 12
    assert ask("document.querySelectorAll('.pin:not(.group)').length") >= 8, "it opens on zoom"
    assert ask.complaints == []


def test_panning_there_and_back_moves_nothing(open_page):
    layers = crowd(make_layers(make_story()), 60)
    points = gpd.GeoSeries(
        [Point(36 + (i * 37) % 150 / 10, 36 + (i * 17) % 80 / 10) for i in range(60)], crs=4326
    )
    ask = open_page(replace(layers, places=layers.places.set_geometry(points), view=(38, 37, 48, 43)))
    before = {item["id"]: item for item in ask("JSON.parse(mapviewer.drawn())")}
    ask("(mapviewer.story.map.panBy([137, -61], {animate: false}), 1)")
    moved = {item["id"]: item for item in ask("JSON.parse(mapviewer.drawn())")}
    marks = ("pin", "dot", "group")
    still = [
        key for key in moved if key in before and moved[key]["kind"] in marks and before[key]["kind"] in marks
    ]
    assert len(still) > 5
    for key in still:
        assert moved[key]["kind"] == before[key]["kind"]
        assert moved[key]["at"] == pytest.approx(before[key]["at"], abs=0.02)
    ask("(mapviewer.story.map.panBy([-137, 61], {animate: false}), 1)")
    assert {item["id"]: item for item in ask("JSON.parse(mapviewer.drawn())")} == before


@pytest.mark.parametrize("point", [None, Point(10, 95), Point(float("nan"), float("nan")), Point()])
def test_a_place_without_a_proper_point_breaks_nothing(open_page, point):
    layers = make_layers(make_story())
    points = gpd.GeoSeries([point, *layers.places.geometry[1:]], crs=4326)
    ask = open_page(replace(layers, places=layers.places.set_geometry(points)))
    assert ask("document.querySelectorAll('.pin, .chip').length") >= 2
    ask(f"mapviewer.choose('{OSLO.id}')")
    assert "Said there" in ask("document.getElementById('list').textContent")
    assert ask.complaints == []


@pytest.mark.parametrize("size", [(740, 730), (1366, 768), (2560, 1440)])
def test_nothing_covers_anything_at_any_size(open_page, size):
    layers = crowd(make_layers(make_story()), 60)
    points = gpd.GeoSeries(
        [Point(36 + (i * 37) % 150 / 10, 36 + (i * 17) % 80 / 10) for i in range(60)], crs=4326
    )
    layers = replace(
        layers, places=layers.places.set_geometry(points), view=(38, 37, 48, 43), note="Disputed. " * 9
    )
    ask = open_page(layers)
    ask.view.resize(*size)
    width = f"(document.documentElement.clientWidth === {size[0]})"
    ask.wait_for(
        f"{width} && mapviewer.story.map.getSize().x === mapviewer.story.map.getContainer().clientWidth"
    )
    ids = ask(IDS)
    assert len(ids) == len(set(ids)) == 60
    for level in (
        "",
        "mapviewer.story.map.setZoom(7, {animate: false})",
        "mapviewer.story.map.setZoom(3, {animate: false})",
    ):
        ask(f"({level or 1}, 1)")
        assert ask(OVERLAPS) == []
    assert ask.complaints == []


def test_hostile_words_are_shown_as_words(open_page):
    layers = make_layers(make_story())
    name = "<img src=x onerror=document.title='got'></script>\u202e\"'"
    layers = replace(
        layers, title=name, note=name, places=layers.places.assign(name=name, label=name, summary=name)
    )
    ask = open_page(layers)
    assert ask("document.querySelectorAll('img').length") == 0
    assert ask("document.querySelector('h1').textContent") == name
    assert ask("document.querySelector('[data-id]').getAttribute('aria-label')").startswith(name)
    assert ask("document.title") == name
    assert ask.complaints == []


def test_a_story_across_the_antimeridian_is_whole(open_page):
    layers = make_layers(make_story())
    points = gpd.GeoSeries(
        [Point(178.4, -18.1), Point(178, -17.8), Point(-171.8, -13.8), Point(-175.2, -21.1)], crs=4326
    )
    layers = replace(
        layers,
        places=layers.places.set_geometry(points),
        areas=layers.areas.iloc[:0],
        view=(172, -24, 191, -11),
    )
    ask = open_page(layers)
    assert ask("document.querySelectorAll('.pin').length") == 3
    chips = ask("[...document.querySelectorAll('.chip[data-id]')].map(e => e.dataset.id)")
    assert chips == [NORWAY.id], "a country whose outline is elsewhere"
    x = ask(
        f"['{OSLO.id}', '{LIMA.id}', '{QUITO.id}'].map(id => document.querySelector('[data-id=\"' + id + '\"]').getBoundingClientRect().x)"
    )
    assert x[0] < x[2] < x[1]
    assert ask.complaints == []


def test_what_phrases_make_is_drawn_dashed_and_says_why(open_page):
    ask = open_page(make_layers(make_frontier_story()))
    ask.wait_for("document.querySelectorAll('.outline-line').length === 1")
    assert ask("document.querySelectorAll('.outline-disc').length") == 0, (
        "no ring that reads as a blast radius"
    )
    assert ask("document.querySelectorAll('.outline-part').length") == 1
    for name in ("line", "part", "arc"):
        style = f"getComputedStyle(document.querySelector('.outline-{name}'))"
        assert ask(f"{style}.strokeDasharray") != "none"
    assert ask("getComputedStyle(document.querySelector('.outline-line')).fill") == "none"
    ask(f"document.querySelector('[data-id=\"{FRONTIER}\"]').click()")
    ask.wait_for("document.querySelector('.outline-line').classList.contains('is-selected')")
    text = ask("document.getElementById('list').textContent")
    assert "where the outlines of Ecuador and Peru meet" in text
    assert "good to about 10 km" in text
    assert ask.complaints == []


DISPUTES = "JSON.parse(mapviewer.drawn()).filter(each => each.kind === 'dispute')"
MARK = "document.querySelector('[data-dispute=\"crimea\"].dispute-mark')"
NOTE = "document.querySelector('.dispute-note')"


def test_a_dispute_has_a_mark_whose_note_opens_on_the_map(open_page):
    layers = make_layers(make_story(), date(2016, 1, 1))
    ask = open_page(replace(layers, view=(28.0, 44.0, 42.0, 50.0), note="Crimea with Sevastopol: held."))
    by_id = {each["id"]: each for each in ask(DISPUTES)}
    assert {"crimea", "donbas_2015", "transnistria"} & set(by_id) >= {"crimea"}
    assert len(by_id) >= 3
    assert ask(OVERLAPS.replace(".pin,", ".pin, .dispute-mark,")) == []
    label = ask(f"{MARK}.getAttribute('aria-label')")
    assert label.startswith("Crimea with Sevastopol, disputed. Occupied by Russia since 27 February 2014.")
    enter = "new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true})"
    ask(f"({MARK}.focus(), {MARK}.dispatchEvent({enter}), 1)")
    assert ask(f"document.activeElement === {NOTE}"), "the keyboard goes into the note"
    lines = ask(f"[...{NOTE}.querySelectorAll('.dispute-head, .dispute-line')].map(e => e.textContent)")
    assert lines[0] == "Crimea with Sevastopol"
    assert lines[1] == "Occupied by Russia since 27 February 2014. Claimed by Ukraine."
    assert lines[2].startswith("Recognised by ")
    assert lines[-1].startswith("Source: ")
    share = ask(
        f"{NOTE}.offsetWidth * {NOTE}.offsetHeight / "
        "(mapviewer.story.map.getSize().x * mapviewer.story.map.getSize().y)"
    )
    assert 0.005 < share < 0.1, "it never covers a tenth of the map"
    ask("(document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'})), 1)")
    assert ask(f"{NOTE}.hidden && document.activeElement === {MARK}"), "and back to where it was"
    ask("(document.querySelector('.note .dispute-name').click(), 1)")
    assert ask(f"!{NOTE}.hidden && {NOTE}.textContent.includes('Sevastopol')"), "from the key too"
    ask(f"({MARK}.click(), 1)")
    assert ask(f"{NOTE}.hidden")
    assert ask.complaints == []


HALVES = """JSON.parse(mapviewer.drawn()).filter(each => each.kind === 'country' || each.kind === 'dispute')
  .map(each => [each.name, each.box[0] + each.box[2] <= mapviewer.story.swipe.x() + 1 ? 'then' : 'now', each.box])"""
GRIP = "document.querySelector('.swipe-grip')"


def sides_of(ask):
    found = {}
    for name, side, _ in ask(HALVES):
        found.setdefault(name, set()).add(side)
    return found


def test_two_days_stand_side_by_side(open_page):
    layers = replace(make_layers(make_story(), date(1990, 6, 1)), view=(20.0, 38.0, 60.0, 60.0))
    ask = open_page(layers, date(2024, 8, 27))
    sides = sides_of(ask)
    assert sides["Soviet Union"] == {"then"}
    assert sides["Kazakhstan"] == {"now"}
    assert sides["Abkhazia"] == {"now"}, "in 1990 it was no dispute"
    assert ask(OVERLAPS.replace(".pin,", ".pin, .dispute-mark, .swipe-box,")) == []
    assert ask(f"[{GRIP}.getAttribute('role'), {GRIP}.getAttribute('aria-valuenow')]") == ["slider", "50"]
    key = "new KeyboardEvent('keydown', {{key: '{}', bubbles: true, cancelable: true}})"
    ask(f"({GRIP}.focus(), {GRIP}.dispatchEvent({key.format('ArrowLeft')}), 1)")
    assert ask(f"{GRIP}.getAttribute('aria-valuenow')") == "48"
    ask(f"({GRIP}.dispatchEvent({key.format('Home')}), 1)")
    ask.wait_for("JSON.parse(mapviewer.drawn()).some(each => each.name === 'Ukraine')")
    assert set().union(*sides_of(ask).values()) == {"now"}
    ask(f"({GRIP}.dispatchEvent({key.format('End')}), 1)")
    ask.wait_for("!JSON.parse(mapviewer.drawn()).some(each => each.name === 'Kazakhstan')")
    assert sides_of(ask)["Soviet Union"] == {"then"}
    ask("(mapviewer.story.setSwipe(null), 1)")
    assert ask("document.querySelector('.swipe') === null && mapviewer.story.swipe === null")
    assert ask.complaints == []
