"""`mapviewer borders` as other programs call it."""

import json
import subprocess
import sys

import pytest


def run(*words):
    return subprocess.run(
        [sys.executable, "-m", "mapviewer", "borders", *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


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
