"""The numbers by which namesakes are told apart, the first half: what the words themselves say of each."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mapviewer.extract.toponyms.facts import Facts
from mapviewer.extract.toponyms.resolution.nouns import ARTICLE
from mapviewer.extract.toponyms.resolution.senses import Sense

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
SMALL = frozenset({"town", "small town", "village"})
LARGE = 5.3  # log10 of the inhabitants
_FIRST_SORT = ALONE.index(f"is a {SORTS[0]}")


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
        is_small = place.sort in SMALL
        is_outshone = is_small and largest > LARGE
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
