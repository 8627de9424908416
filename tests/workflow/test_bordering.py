"""`mapviewer borders` as other programs call it."""

import json
from datetime import date

import pyogrio
import pytest

from mapviewer.workflow import ExportOptions, export
from tests import commands
from tests.stories import make_story


def run(*words):
    return commands.run("borders", *words)


def test_an_answer_has_the_keys_of_the_contract():
    told = run("46.7528", "39.8177", "--on", "2010-01-01", "--viewpoint", "un")
    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout)
    assert list(found) == ["on", "viewpoint", "country", "name", "controlled_by", "disputed", "pieces"]
    assert (found["country"], found["controlled_by"], found["disputed"]) == ("AZE", "nkr", True)
    keys = [
        "id",
        "label",
        "controller",
        "how",
        "since",
        "until",
        "claimed_by",
        "recognised_by",
        "note",
        "sources",
        "error_km",
    ]
    assert list(found["pieces"][0]) == keys
    assert (found["pieces"][0]["since"], found["pieces"][0]["until"]) == ("1994-05-12", "2020-09-27")


def test_negative_degrees_are_no_options():
    told = run("-58.4", "-51.8", "--viewpoint", "argentina")
    assert json.loads(told.stdout)["country"] == "ARG"


def test_the_list_has_viewpoints_and_pieces():
    found = json.loads(run("--list").stdout)
    assert {"de_facto", "un", "armenia", "united_states"} <= {each["id"] for each in found["viewpoints"]}
    assert {"nk.core", "crimea", "golan"} <= {each["id"] for each in found["pieces"]}


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("200", "0"), 1, "outside the world"),
        (("20", "0", "--viewpoint", "mars"), 1, "no viewpoint 'mars'"),
        (("20", "0", "--on", "1994-15-01"), 1, "'1994-15-01' is no date"),
        (("20",), 2, "give LON and LAT"),
    ],
)
def test_what_is_refused(words, code, sentence):
    told = run(*words)
    assert told.returncode == code
    assert sentence in told.stderr
    assert "Traceback" not in told.stderr
    assert told.stdout == ""


@pytest.mark.parametrize("ending", [".geojson", ".gpkg", ".html"])
def test_data_follow_day_and_viewpoint(tmp_path, ending):
    told = {}
    for viewpoint in ("de_facto", "morocco"):
        path = tmp_path / f"{viewpoint}{ending}"
        export(make_story(), path, ExportOptions(as_of=date(2016, 5, 1), viewpoint=viewpoint))
        if ending == ".gpkg":
            areas = pyogrio.read_dataframe(path, layer="areas").set_index("id")
            told[viewpoint] = bool(areas.loc["western_sahara.west", "is_hatched"])
        else:
            told[viewpoint] = "Boundaries de facto as of 1 May 2016." in path.read_text("utf-8")
    assert told == {"de_facto": True, "morocco": False}
