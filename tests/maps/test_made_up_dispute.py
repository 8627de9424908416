"""A dispute that is in no book: added by rows of the tables alone, and drawn in page, note, names and figure."""

import json
import shutil
import sys
from dataclasses import replace
from datetime import date

import pytest

from mapviewer.atlas.files import geodata_path
from mapviewer.atlas.political import borders, problems, state_json, tables
from mapviewer.layers import make_layers
from mapviewer.maps.web import layers_geojson
from mapviewer.workflow import ExportOptions, stand_layers
from mapviewer.workflow.drawing import picture_bytes
from tests.stories import make_story

ROWS = {
    "control.csv": (
        "JEY,,2000-01-01,JEY,state,day,,a novel",
        "JEY,2000-01-01,,FRA,occupied,day,Landed at dawn.,a novel",
        "nowhere,,,FRA,occupied,day,,a novel",
    ),
    "views.csv": (
        "un,JEY,2000-01-01,,JEY,dotted,yes,,a novel",
        "united_kingdom,JEY,2000-01-01,,GBR,dashed,yes,,a novel",
        "united_kingdom,nowhere,,,GBR,,,,a novel",
    ),
    "names.csv": ("JEY,un,Bailiwick of Jersey,Jersey,,,a novel",),
}
ROCK = "- {id: nowhere, label: Rock of Nowhere, error_km: 1, point: [-2.9, 48.95]}"
VIEW = (-3.4, 48.6, -1.4, 49.7)


def forget():
    """Whatever was read from the tables is read again."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("mapviewer.atlas.political", "mapviewer.maps")):
            for value in list(vars(module).values()):
                if callable(getattr(value, "cache_clear", None)):
                    value.cache_clear()


@pytest.fixture
def novel(tmp_path, monkeypatch):
    for path in geodata_path("boundaries").iterdir():
        if path.suffix in (".csv", ".yaml"):
            shutil.copy(path, tmp_path)
    for name, rows in ROWS.items():
        with (tmp_path / name).open("a", encoding="utf-8") as file:
            file.write("\n".join(rows) + "\n")
    pieces = tmp_path / "pieces.yaml"
    text = pieces.read_text(encoding="utf-8").replace("\npieces:\n", f"\npieces:\n{ROCK}\n", 1)
    pieces.write_text(text, encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(tables, "geodata_path", lambda name: tmp_path.joinpath(*name.split("/")[1:]))
        forget()
        yield
    forget()


def figure(layers):
    options = ExportOptions(frame=VIEW, as_of=layers.as_of, viewpoint=layers.viewpoint)
    return picture_bytes(layers, "svg", options, "[]").decode("utf-8")


def test_a_made_up_dispute_is_drawn(novel):
    assert problems() == ()
    assert borders(-2.13, 49.21, "2001-01-01").controlled_by == "FRA"
    state = json.loads(state_json("2001-06-01", "un"))
    found = {each["id"]: each for each in state["disputes"]}
    jersey, rock = found["JEY"], found["nowhere"]
    assert jersey["brief"] == "Occupied by France since 1 January 2000. Claimed by United Kingdom."
    assert (jersey["more"], jersey["sources"]) == ("Landed at dawn.", ["a novel"])
    assert jersey["hatch"]
    assert jersey["open"]
    assert (rock["face"], rock["at"]) == (None, [-2.9, 48.95])
    names = {each["code"]: (each["name"], each["second"]) for each in state["countries"]}
    assert names["JEY"] == ("Bailiwick of Jersey", "Jersey")

    project = make_story()
    layers = replace(make_layers(project, date(2001, 6, 1), "un"), view=VIEW)
    stood = stand_layers(layers, project, date(2001, 6, 2), "un")
    assert {"JEY", "nowhere"} <= set(stood.areas["id"])
    assert "Jersey: occupied by France since 1 January 2000" in stood.note
    assert '"brief":"Occupied by France since 1 January 2000' in layers_geojson(stood)

    drawn = figure(stood)
    assert "occupied by France since 1 January 2000" in drawn
    assert "Rock of Nowhere" in drawn
    before = figure(stand_layers(layers, project, date(1999, 6, 1), "un"))
    assert "since 1 January 2000" not in before
    assert hatches(drawn) > hatches(before)


def hatches(svg):
    return svg.count("<pattern") + svg.count("url(#")
