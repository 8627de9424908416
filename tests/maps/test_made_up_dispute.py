"""A dispute that is in no book: added by rows of the tables alone, and drawn in page, note, names and figure."""

import json
import re
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
BROKEN = {
    "control.csv": (
        "FRA,,1999-01-01,FRA,state,day,,a book",
        "FRA,2000-01-01,,FRA,state,day,,a book",
        "crimea,2020-01-01,,UKR,state,day,,a book",
        "atlantis,,,GRC,state,day,,a book",
        "JEY,1990-02-30,,FRA,state,day,,a book",
    ),
    "views.csv": ("mars,crimea,,,UKR,solid,no,,a book",),
}
TOLD = (
    r'control\.csv, line \d+: the row "crimea,.*" overlaps with line \d+\.',
    r'control\.csv, line \d+: the row "atlantis,.*" names a piece that there is not',
    r'control\.csv, line \d+: the row "JEY,1990-02-30,.*" has .*, which is no date',
    r'views\.csv, line \d+: the row "mars,.*" names a viewpoint that there is not',
    r"control\.csv, line \d+: nobody holds FRA from 1999-01-01 until 2000-01-01\.",
    r'pieces\.yaml, line \d+: the entry "rock" has a point outside the world',
)
VIEW = (-3.4, 48.6, -1.4, 49.7)


def forget():
    """Whatever was read from the tables is read again."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("mapviewer.atlas.political", "mapviewer.maps")):
            for value in list(vars(module).values()):
                if callable(getattr(value, "cache_clear", None)):
                    value.cache_clear()


@pytest.fixture
def with_rows(tmp_path, monkeypatch):
    """Go on with more rows in a copy of the tables, and one more piece."""
    for path in geodata_path("boundaries").iterdir():
        if path.suffix in (".csv", ".yaml"):
            shutil.copy(path, tmp_path)

    def add(more, piece):
        for name, rows in more.items():
            with (tmp_path / name).open("a", encoding="utf-8") as file:
                file.write("\n".join(rows) + "\n")
        pieces = tmp_path / "pieces.yaml"
        text = pieces.read_text(encoding="utf-8").replace("\npieces:\n", f"\npieces:\n{piece}\n", 1)
        pieces.write_text(text, encoding="utf-8")
        monkeypatch.setattr(tables, "geodata_path", lambda name: tmp_path.joinpath(*name.split("/")[1:]))
        forget()

    yield add
    monkeypatch.undo()
    forget()


def figure(layers):
    options = ExportOptions(frame=VIEW, as_of=layers.as_of, viewpoint=layers.viewpoint)
    return picture_bytes(layers, "svg", options, "[]").decode("utf-8")


def test_a_made_up_dispute_is_drawn(with_rows):
    with_rows(ROWS, ROCK)
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


def test_the_map_opens_with_what_is_sound(with_rows):
    with_rows(BROKEN, "- {id: rock, label: Rock, error_km: 1, point: [10, 95]}")
    told = problems()
    assert len(told) == len(TOLD)
    for pattern in TOLD:
        assert any(re.match(pattern, each) for each in told), pattern
    layers = make_layers(make_story(), date(2016, 6, 1), "ukraine")
    assert "Western Sahara west of the berm: occupied by Morocco" in layers.note
    assert json.loads(layers_geojson(layers))["political"]["viewpoint"] == "ukraine"
    assert borders(2.35, 48.86, "1999-06-01").controlled_by == "FRA"
