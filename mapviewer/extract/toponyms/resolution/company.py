"""The numbers by which namesakes are told apart, the second half: what the article's other names say of each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mapviewer.extract.toponyms.facts import Facts
from mapviewer.extract.toponyms.resolution.evidence import LARGE, SMALL, Numbers
from mapviewer.extract.toponyms.resolution.senses import Sense

TOGETHER = (
    "others in its country",
    "others in its state",
    "others in its county",
    "others within 30 km",
    "others within 100 km",
    "others within 300 km",
    "others within 1000 km",
    "other is its part",
    "no other within 1000 km, village",
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
_AT = {name: column for column, name in enumerate(TOGETHER)}
_AROUND = _AT["somewhere there"]
_NEAR_KM = (30, 100, 300, 1000)
# From where on a place is out of the way.
_FAR_KM = {"village": 1000, "small town": 300, "town": 300, "city": 1000}
_OF_PLACES_ONLY = [
    _AT[name] for name in TOGETHER[:_AROUND] if name.startswith(("other is", "others mean", "no other"))
]
_MOST_VOICES = 250


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
        rows[-1, _OF_PLACES_ONLY] = 0
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
    """Fill the columns before "somewhere there"; the voices of the sense itself are silent."""
    rows = np.zeros((len(places), len(TOGETHER)))
    weight = np.where(voices.sense == number, 0.0, voices.weight)
    total = weight.sum()
    if not total or not len(rows):
        return rows
    within = np.array([place.within for place in places])
    for level, name in enumerate(("county", "state", "country")):
        same = (within[:, level, None] == voices.within[None, :, level]) & (within[:, level, None] >= 0)
        rows[:, _AT[f"others in its {name}"]] = (same * weight).sum(axis=1) / total
    sizes = np.array([place.size / 5 for place in places])
    rows[:, _AT["others in its country, population"]] = rows[:, _AT["others in its country"]] * sizes
    near = _distances(places, voices)
    narrow = np.where(voices.is_wide, 0.0, weight)
    for reach in _NEAR_KM:
        rows[:, _AT[f"others within {reach} km"]] = np.minimum(((near < reach) * narrow).sum(axis=1), 4) / 4
    keys = np.array([place.key for place in places])
    parts = (voices.within[None, :, :] == keys[:, None, None]).any(axis=2)
    rows[:, _AT["other is its part"]] = np.minimum((parts * weight).sum(axis=1), 3) / 3
    same_place = voices.key[None, :] == keys[:, None]
    rows[:, _AT["others mean it too"]] = np.minimum((same_place * weight).sum(axis=1), 2) / 2
    _fill_loneliness(rows, places)
    return rows


def _fill_loneliness(rows: Numbers, places: Sequence[Facts]) -> None:
    """Mark the places that no other name of the article lies near; which way that counts hangs on their sort."""
    sorts = np.array([place.sort for place in places])
    for sort, reach in _FAR_KM.items():
        is_alone = rows[:, _AT[f"others within {reach} km"]] == 0
        rows[:, _AT[f"no other within {reach} km, {sort}"]] = is_alone & (sorts == sort)
    is_small = np.isin(sorts, sorted(SMALL))
    has_area = bool(np.isin(sorts, ("country", "state")).any())
    has_city = max(place.size for place in places) > LARGE
    for reach in (30, 100):
        is_lonely = is_small & (rows[:, _AT[f"others within {reach} km"]] == 0)
        rows[:, _AT[f"no other within {reach} km, a state or country of that name"]] = is_lonely & has_area
        rows[:, _AT[f"no other within {reach} km, a large city of that name"]] = is_lonely & has_city


def _distances(places: Sequence[Facts], voices: Voices) -> Numbers:
    """Return the distances in km from each place to each voice, on a sphere."""
    lon, lat = np.radians([[place.lon for place in places], [place.lat for place in places]])
    far_lon, far_lat = np.radians(voices.lon), np.radians(voices.lat)
    across = np.sin((lon[:, None] - far_lon) / 2) ** 2 * np.cos(lat)[:, None] * np.cos(far_lat)
    along = np.sin((lat[:, None] - far_lat) / 2) ** 2
    found: Numbers = 2 * 6371.0 * np.arcsin(np.sqrt(np.minimum(along + across, 1.0)))
    return found
