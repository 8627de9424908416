"""The numbers by which namesakes are told apart: what the words say of each, and what the other names say."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mapviewer.extract.places.facts import Facts
from mapviewer.extract.places.nouns import ARTICLE
from mapviewer.extract.places.senses import Sense

Numbers = NDArray[np.float64]

SORTS = (
    "country",
    "state",
    "county",
    "district",
    "capital",
    "metropolis",
    "city",
    "town",
    "small town",
    "village",
    "region",
    "water",
    "feature",
)
ALONE = (
    "first of its namesakes",
    "place in the gazetteer's order",
    "population",
    "population behind the largest",
    "usual name",
    "in the container named beside it",
    "not in the container named beside it",
    "its country is named",
    "its state is named",
    "its county is named",
    "share of country names",
    "share of state names",
    "noun beside it fits",
    "noun beside it doesn't fit",
    "small, a state or country of that name",
    "small, a large city of that name",
    "small, a large city of that name, in the container named beside it",
    "with an article, a town or state",
    "with an article, a country",
    "with an article, a region, water or feature",
    "without an article, a region, water or feature",
    *(f"is a {sort}" for sort in SORTS),
    *(f"is a {sort}, usual name" for sort in SORTS),
)
TOGETHER = (
    "others in its country",
    "others in its state",
    "others in its county",
    "others within 30 km",
    "others within 100 km",
    "others within 300 km",
    "others within 1000 km",
    "other is its part",
    "no other near, village",
    "others in its country, population",
    "others mean it too",
    "no other within 300 km, small town",
    "no other within 300 km, town",
    "no other within 1000 km, city",
    "no other within 100 km, a state or country of that name",
    "no other within 100 km, a large city of that name",
    "no other within 30 km, a state or country of that name",
    "no other within 30 km, a large city of that name",
    "somewhere there",
    "somewhere there, built name",
    "somewhere there, no namesake",
    "somewhere there, marked GPE",
    "somewhere there, marked LOC",
    "somewhere there, marked FAC",
    "somewhere there, marked ORG",
    "somewhere there, marked PERSON",
    "somewhere there, part of a name",
    "somewhere there, in a town",
    "somewhere there, in a country",
    "somewhere there, population of the largest",
    "somewhere there, a country or region of that name",
)
_NEAR_KM = (30.0, 100.0, 300.0, 1000.0)
_MOST_VOICES = 250
_SMALL = frozenset({"town", "small town", "village"})
_LARGE = 5.3  # log10 of the inhabitants
_FIRST_SORT = ALONE.index(f"is a {SORTS[0]}")
_AROUND = TOGETHER.index("somewhere there")


@dataclass(frozen=True, slots=True)
class Named:
    """How often countries, states and counties are named in the article: counts by the keys they may mean."""

    count: Counter[int]
    countries: int
    states: int


def named_areas(senses: Sequence[Sense]) -> Named:
    """Count the names of countries, states and counties, demonyms included."""
    count: Counter[int] = Counter()
    totals = Counter[str]()
    for sense in senses:
        for place in sense.places[:4]:
            if place.sort in {"country", "state", "county"}:
                count[place.key] += len(sense.mentions)
        if sense.places:
            totals[sense.places[0].sort] += len(sense.mentions)
    return Named(count, totals["country"], totals["state"])


def evidence_alone(sense: Sense, named: Named, nouns: Mapping[str, int]) -> Numbers:
    """Return a row for each place of the sense, a column for each of `ALONE`.

    Parameters
    ----------
    nouns : mapping
        How often a noun that tells the sort stands beside the name ("the city of", "province"), by sort.
    """
    rows = np.zeros((len(sense.places), len(ALONE)))
    largest = max((place.size for place in sense.places), default=0.0)
    own = len(sense.mentions)
    has_area = any(
        place.sort in {"country", "state"} and usual
        for place, usual in zip(sense.places, sense.is_usual, strict=True)
    )
    for row, place in enumerate(sense.places):
        inside = not sense.containers.isdisjoint(place.within)
        country = named.count[place.country] - (own if place.sort == "country" else 0)
        state = named.count[place.state] - (own if place.sort == "state" else 0)
        county = named.count[place.county] - (own if place.sort == "county" else 0)
        fits = _fits(place, nouns)
        is_small = place.sort in _SMALL
        is_outshone = is_small and largest > _LARGE
        rows[row, :_FIRST_SORT] = (
            row == 0,
            min(row, 10) / 10,
            place.size / 5,
            (place.size - largest) / 5,
            sense.is_usual[row],
            bool(sense.containers) and inside,
            bool(sense.containers) and not inside,
            country > 0,
            state > 0,
            county > 0,
            country / max(named.countries, 1),
            state / max(named.states, 1),
            fits > 0,
            fits < 0,
            is_small and has_area,
            is_outshone,
            is_outshone and bool(sense.containers) and inside,
            *_article_evidence(place, nouns.get(ARTICLE, 0) / own),
        )
        at = _FIRST_SORT + SORTS.index(place.sort)
        rows[row, at] = 1
        rows[row, at + len(SORTS)] = sense.is_usual[row]
    return rows


def _article_evidence(place: Facts, share: float) -> tuple[float, float, float, float]:
    """Return how often the name stands with an article, beside what sort of place this is."""
    if place.sort in {"region", "water", "feature"}:
        return 0.0, 0.0, share, 1.0 - share
    return (0.0, share, 0.0, 0.0) if place.sort == "country" else (share, 0.0, 0.0, 0.0)


def _fits(place: Facts, nouns: Mapping[str, int]) -> int:
    if not nouns.keys() - {ARTICLE}:
        return 0
    kind = "city" if SORTS.index(place.sort) in range(4, 10) else place.sort
    return 1 if nouns.get(kind) else -1


@dataclass(frozen=True, slots=True)
class Around:
    """Where a name without an entry may lie.

    Attributes
    ----------
    place : Facts
        The nearest containing place by the words around it.
    shape : str
        `Mention.shape` of the first mention.
    marks : frozenset of str
        The model's labels of the mentions.
    is_part : bool
        Whether the first mention is part of a longer name.
    """

    place: Facts
    shape: str
    marks: frozenset[str]
    is_part: bool


@dataclass(frozen=True, slots=True)
class Voices:
    """Places of the article's names with the weight that each has as evidence for the others."""

    sense: NDArray[np.int64]
    key: NDArray[np.int64]
    weight: Numbers
    lon: Numbers
    lat: Numbers
    within: NDArray[np.int64]
    is_wide: NDArray[np.bool_]


def gather_voices(senses: Sequence[Sense], chances: Sequence[Numbers]) -> Voices:
    """Take from each sense the places that it may well mean; at most 250 in all, the weightiest."""
    found = [
        (number, float(chance) * min(len(sense.mentions), 4) ** 0.5, place)
        for number, sense in enumerate(senses)
        for chance, place in zip(chances[number], sense.places, strict=True)
        if chance > 0.05
    ]
    found = sorted(found, key=lambda voice: -voice[1])[:_MOST_VOICES]
    return Voices(
        sense=np.array([number for number, _, _ in found], dtype=np.int64),
        key=np.array([place.key for _, _, place in found], dtype=np.int64),
        weight=np.array([weight for _, weight, _ in found]),
        lon=np.array([place.lon for _, _, place in found]),
        lat=np.array([place.lat for _, _, place in found]),
        within=np.array([place.within for _, _, place in found], dtype=np.int64).reshape(-1, 3),
        is_wide=np.array(
            [place.sort in {"country", "region", "water", "state"} for _, _, place in found], dtype=bool
        ),
    )


def evidence_together(number: int, sense: Sense, voices: Voices, around: Around | None) -> Numbers:
    """Return a row for each place of the `number`-th sense, a column for each of `TOGETHER`.

    With `around` a last row stands for a place that the gazetteer doesn't know, somewhere there.
    """
    places = (*sense.places, around.place) if around else sense.places
    rows = _company(number, places, voices)
    if around:
        rows[-1, [7, 8, *range(10, _AROUND)]] = 0
        rows[-1, _AROUND:] = (
            1,
            around.shape == "built",
            not sense.places,
            *(label in around.marks for label in ("GPE", "LOC", "FAC", "ORG", "PERSON")),
            around.is_part,
            around.place.sort not in {"country", "state", "region"},
            around.place.sort == "country",
            max((place.size for place in sense.places), default=0.0) / 5,
            any(place.sort in {"country", "region", "state"} for place in sense.places[:1]),
        )
    return rows


def _company(number: int, places: Sequence[Facts], voices: Voices) -> Numbers:
    rows = np.zeros((len(places), len(TOGETHER)))
    weight = np.where(voices.sense == number, 0.0, voices.weight)
    total = weight.sum()
    if not total or not len(rows):
        return rows
    within = np.array([place.within for place in places])
    for column, level in enumerate((2, 1, 0)):
        same = (within[:, level, None] == voices.within[None, :, level]) & (within[:, level, None] >= 0)
        rows[:, column] = (same * weight).sum(axis=1) / total
    largest = max(place.size for place in places)
    has_area = any(place.sort in {"country", "state"} for place in places)
    near = _distances(places, voices)
    narrow = np.where(voices.is_wide, 0.0, weight)
    for column, reach in enumerate(_NEAR_KM, start=3):
        rows[:, column] = np.minimum(((near < reach) * narrow).sum(axis=1), 4) / 4
    keys = np.array([place.key for place in places])
    parts = (voices.within[None, :, :] == keys[:, None, None]).any(axis=2)
    rows[:, 7] = np.minimum((parts * weight).sum(axis=1), 3) / 3
    rows[:, 8] = [
        place.sort == "village" and not near_by for place, near_by in zip(places, rows[:, 6], strict=True)
    ]
    rows[:, 9] = rows[:, 0] * [place.size / 5 for place in places]
    rows[:, 10] = np.minimum(((voices.key[None, :] == keys[:, None]) * weight).sum(axis=1), 2) / 2
    sorts = [place.sort for place in places]
    for column, (sort, reach) in enumerate((("small town", 5), ("town", 5), ("city", 6)), start=11):
        rows[:, column] = [
            each == sort and not near_by for each, near_by in zip(sorts, rows[:, reach], strict=True)
        ]
    is_small = np.array([sort in _SMALL for sort in sorts])
    for column, reach in ((14, 4), (16, 3)):
        is_lonely = is_small & (rows[:, reach] == 0)
        rows[:, column], rows[:, column + 1] = is_lonely * has_area, is_lonely * (largest > _LARGE)
    return rows


def _distances(places: Sequence[Facts], voices: Voices) -> Numbers:
    """Return the distances in km from each place to each voice, on a sphere."""
    lon, lat = np.radians([[place.lon for place in places], [place.lat for place in places]])
    far_lon, far_lat = np.radians(voices.lon), np.radians(voices.lat)
    across = np.sin((lon[:, None] - far_lon) / 2) ** 2 * np.cos(lat)[:, None] * np.cos(far_lat)
    along = np.sin((lat[:, None] - far_lat) / 2) ** 2
    found: Numbers = 2 * 6371.0 * np.arcsin(np.sqrt(np.minimum(along + across, 1.0)))
    return found
