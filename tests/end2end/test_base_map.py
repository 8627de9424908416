"""A base map of the reader's own in the real window, and the ground when it is zoomed and when its day changes."""

import json
from datetime import date

from mapviewer.atlas.political import state_json
from mapviewer.model import BaseMap
from tests.store.test_tiles import make_mbtiles, png

LOADED = "document.querySelectorAll('.leaflet-tile-loaded').length"
IS_COVERED = "mapviewer.story.map.getContainer().classList.contains('has-base-map')"


def test_a_file_lies_under_the_story_and_goes_again(briefing, tmp_path):
    tiles = [(z, x, y, png("teal")) for z in range(6) for x in range(2**z) for y in range(2**z)]
    path = make_mbtiles(tmp_path / "teal.mbtiles", tiles, attribution="© Teal")
    pins = briefing.ask("document.querySelectorAll('[data-id]').length")
    briefing.window.base_maps.choose(BaseMap("file", str(path), "© Teal"))
    briefing.wait_for(f"{LOADED} > 3")
    assert briefing.ask(IS_COVERED) is True
    assert briefing.ask("document.querySelector('.base-credits').textContent") == "© Teal"
    assert briefing.ask("document.querySelectorAll('[data-id]').length") >= pins - 2  # the story stays
    assert briefing.window.base_maps.settings()["base_map"]["attribution"] == "© Teal"
    briefing.window.base_maps.choose(BaseMap(relief=True))
    briefing.wait_for(f"{LOADED} === 0 && mapviewer.story.canvas.relief.isOn")
    assert briefing.ask(IS_COVERED) is False
    briefing.window.base_maps.choose(BaseMap())
    assert not briefing.errors
    assert not briefing.complaints


def test_a_host_that_is_not_there_leaves_the_built_in_ground(briefing):
    briefing.window.base_maps.choose(BaseMap("xyz", "http://127.0.0.1:9/{z}/{x}/{y}.png", "© Nobody"))
    briefing.wait(lambda: bool(briefing.errors))
    assert "127.0.0.1:9 does not answer" in briefing.errors.pop().message
    briefing.wait_for(f"!{IS_COVERED}")
    assert briefing.ask("mapviewer.story.ground.isSettled()") is True
    assert not any("refused" in each for each in briefing.complaints)  # the engine itself asked nobody
    briefing.complaints.clear()


def test_closer_ground_comes_in_tiles_and_nothing_is_missing(briefing):
    briefing.ask("mapviewer.story.map.setView([40.2, 44.5], 8, {animate: false}) && 1")
    briefing.wait_for("mapviewer.story.ground.isSettled()")
    names = briefing.ask("[...mapviewer.story.ground._tiles.keys()].filter(name => name.startsWith('fine/'))")
    assert len(names) >= 2
    assert not briefing.complaints


def test_another_day_has_other_owners_and_other_hatches(briefing):
    text = json.dumps(state_json(date(1985, 6, 1)))
    briefing.ask(f"mapviewer.story.canvas.setState({text}) || 1")
    owner = "(face => mapviewer.story.ground.state.ownerOf(mapviewer.story.ground.faces.indexOf(face)))"
    assert briefing.ask(f"{owner}('ARM')") == "ne:SUN"
    assert briefing.ask(f"{owner}('crimea')") == "ne:SUN"
    text = json.dumps(state_json(date(2024, 8, 27)))
    briefing.ask(f"mapviewer.story.canvas.setState({text}) || 1")
    assert briefing.ask(f"{owner}('ARM')") == "ne:ARM"
    assert briefing.ask(f"{owner}('kosovo')") == "ne:KOS"
    faces = "mapviewer.story.ground.faces.indexOf('abkhazia.rest')"
    assert briefing.ask(f"mapviewer.story.ground.state.isHatched({faces})") is True
