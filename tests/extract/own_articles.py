"""Our own articles with gold beside them, and how far what is read of them agrees with it.

Beside ``NN-name.md`` stands ``NN-name.json``: places (span, point, tolerance in km, kind), times (TIMEX3), statements
and events. ``written: before`` in the front matter marks articles written before the rules were tuned, and looked at
while tuning; those ``after`` were written when the rules stood, and no rule was changed for them.
"""

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from mapviewer import read_article
from mapviewer.extract import annotate
from mapviewer.model import as_json

FOLDER = Path(__file__).parent / "articles"
Json = dict[str, Any]
Span = list[int]


@dataclass(frozen=True)
class OwnArticle:
    """An article's gold and what was found in it, as the JSON of ``mapviewer annotate``."""

    name: str
    written: str
    gold: Json
    found: Json


def read_own_articles(written: str = "") -> list[OwnArticle]:
    """Annotate the articles of one half ("before" or "after"), or all."""
    articles = []
    for path in sorted(FOLDER.glob("*.md")):
        half = yaml.safe_load(path.read_text("utf-8").split("---")[1])["written"]
        if written in ("", half):
            article = read_article(path)
            gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
            articles.append(OwnArticle(path.stem, half, gold, as_json(article, annotate(article))))
    return articles


def measure(articles: Iterable[OwnArticle]) -> dict[str, float]:
    """Return the figures over all the articles together, each from 0 to 1."""
    counts: dict[str, list[int]] = {}

    def count(measure: str, hits: int, of: int) -> None:
        pair = counts.setdefault(measure, [0, 0])
        pair[0] += hits
        pair[1] += of

    for each in articles:
        _count_places(each, count)
        _count_times(each, count)
        _count_statements(each, count)
        _count_events(each, count)
    return {name: hits / of if of else 0.0 for name, (hits, of) in counts.items()}


def _count_places(each: OwnArticle, count: Any) -> None:
    gold, found = each.gold["places"], each.found["toponyms"]
    pairs = [
        (one, other)
        for one in gold
        for other in found
        if one["start"] < other["end"] and other["start"] < one["end"]
    ]
    count("places found", len({one["start"] for one, _ in pairs}), len(gold))
    count("places right of those shown", len({other["start"] for _, other in pairs}), len(found))
    count("within tolerance, of found", sum(is_near(one, other) for one, other in pairs), len(pairs))
    count("kind right, of found", sum(one["kind"] == other["kind"] for one, other in pairs), len(pairs))


def _count_times(each: OwnArticle, count: Any) -> None:
    gold, found = each.gold["times"], each.found["timexes"]
    pairs = [
        (one, other)
        for one in gold
        for other in found
        if one["start"] < other["end"] and other["start"] < one["end"]
    ]
    count("times found", len({one["start"] for one, _ in pairs}), len(gold))
    count("times right of those shown", len({other["start"] for _, other in pairs}), len(found))
    count("value right, of gold", sum(one["value"] == other["value"] for one, other in pairs), len(gold))


def _count_statements(each: OwnArticle, count: Any) -> None:
    names = {actor["id"]: actor["name"] for actor in each.found["actors"]}
    found = list(each.found["statements"])
    hits = speakers = named = 0
    for one in each.gold["statements"]:
        best = max(found, key=lambda other: agreement(one["content"], other["content"]), default=None)
        if best is None or agreement(one["content"], best["content"]) < 0.5:
            continue
        hits += 1
        if one["speaker"]:
            named += 1
            speakers += one["speaker"].lower() == names.get(best["speaker"], "").lower()
    count("statements found (half the words agree)", hits, len(each.gold["statements"]))
    count("speaker right, of found", speakers, named)


def _count_events(each: OwnArticle, count: Any) -> None:
    places = {place["id"]: place for place in each.found["places"]}
    claimed: set[str] = set()
    for one in each.gold["events"]:
        told = [
            other
            for other in each.found["events"]
            if any(overlap(span, other["trigger"]) for span in one["triggers"])
        ]
        claimed |= {other["id"] for other in told}
        if one["optional"]:
            continue
        count("events found", bool(told), 1)
        count("events with place and dates", any(agrees(one, other, places) for other in told), 1)
        if told:
            count("modality right, of found", any(one["modality"] == other["modality"] for other in told), 1)
    shown = each.found["events"]
    count("events right of those shown", len(claimed), len(shown))
    fake = [one for one in each.gold["events"] if one["modality"] != "asserted"]
    wrongly = [
        one
        for one in fake
        for other in shown
        if other["modality"] == "asserted"
        and any(overlap(span, other["trigger"]) for span in one["triggers"])
    ]
    count("unreal events not shown as facts", len(fake) - len(wrongly), len(fake))


def agrees(gold: Json, event: Json, places: dict[str, Json]) -> bool:
    """Tell whether place and days are those of the gold, as far as the gold has them."""
    if gold["place"] and (not event["places"] or not is_near(gold, places[event["places"][0]])):
        return False
    for mine, its in (("begin", "earliest"), ("end", "latest")):
        if gold[mine] and gold[mine] != event[its]:
            return False
    return True


def overlap(one: Span, other: Span) -> bool:
    """Tell whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def agreement(one: Iterable[Span], other: Iterable[Span]) -> float:
    """Return the characters that two sets of spans share, over all that they cover (Jaccard)."""
    mine = {at for start, end in one for at in range(start, end)}
    its = {at for start, end in other for at in range(start, end)}
    return len(mine & its) / len(mine | its) if mine | its else 0.0


def is_near(gold: Json, point: Json) -> bool:
    """Tell whether a point lies within the gold's tolerance; both without a point agree."""
    if gold["lat"] is None or point["lat"] is None:
        return bool(gold["lat"] is None and point["lat"] is None)
    lat, lon, lat2, lon2 = map(math.radians, (gold["lat"], gold["lon"], point["lat"], point["lon"]))
    half = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return bool(2 * 6371 * math.asin(math.sqrt(half)) <= gold["tol_km"])
