"""Our own articles against their gold, each half apart, and the first article against the gold of ``../shared``."""

import json
from datetime import date
from pathlib import Path

import pytest

from mapviewer.extract import annotate
from mapviewer.model import as_json, make_article
from tests.extract.own_articles import agrees, measure, overlap, read_own_articles

SHARED = Path(__file__).parents[3] / "shared"
# Events are chosen as an editor would (../shared/gold/editor), not by a list of words: of two acts in one clause one is
# shown, and acts without a PLOVER type are shown that the gold of these articles, made for the list, does not have.
FLOORS = {  # a little below what was measured when the articles were written, events when they were learnt
    "places found": (0.86, 0.83),
    "places right of those shown": (0.9, 0.9),
    "within tolerance, of found": (0.88, 0.86),
    "kind right, of found": (0.85, 0.85),
    "times found": (0.9, 0.9),
    "times right of those shown": (0.95, 0.95),
    "value right, of gold": (0.88, 0.85),
    "statements found (half the words agree)": (0.8, 0.8),
    "speaker right, of found": (0.8, 0.8),
    "events found": (0.62, 0.66),
    "events with place and dates": (0.5, 0.52),
    "modality right, of found": (0.95, 0.95),
    "events right of those shown": (0.8, 0.84),
    "unreal events not shown as facts": (1.0, 0.96),
}


@pytest.fixture(scope="module", params=["before", "after"])
def half(request):
    return request.param, measure(read_own_articles(request.param))


@pytest.mark.parametrize("figure", FLOORS)
def test_figures_of_each_half(half, figure):
    written, figures = half
    floor = FLOORS[figure][written == "after"]
    assert figures[figure] >= floor, f"{figure}, articles written {written}: {figures[figure]:.3f}"


@pytest.fixture(scope="module")
def first_article():
    text = SHARED / "seeds" / "turkey-azerbaijan-talks.txt"
    if not text.exists():
        pytest.skip("../shared is not there")
    gold = json.loads((SHARED / "gold" / "turkey-azerbaijan-talks.json").read_text("utf-8"))
    article = make_article(text.read_text("utf-8"), published=date(2024, 8, 27))
    return gold, as_json(article, annotate(article))


def test_events_of_the_first_article(first_article):
    gold, found = first_article
    places = {place["id"]: place for place in found["places"]}
    right = [
        one["what"]
        for one in gold["events"]
        for other in found["events"]
        if overlap(one["trigger"], other["trigger"]) and agrees(one, other, places)
    ]
    assert len(set(right)) >= 7, right
    assert len(found["events"]) <= 14


def test_events_of_the_first_article_are_of_the_right_type(first_article):
    gold, found = first_article
    types = {tuple(each["trigger"]): each["type"] for each in found["events"]}
    expected = {tuple(each["trigger"]): each["type"] for each in gold["events"] if each["type"].isupper()}
    assert {span: types[span] for span in expected if span in types} == {
        span: name for span, name in expected.items() if span in types
    }
