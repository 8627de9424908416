"""What no weight may overrule: the container named beside a name, a city before its province, a building with its article.

The ranker's weights are fitted to corpora in which a namesake close to other places mostly is the right one; where the words
themselves decide, they go first.
"""

from collections.abc import Mapping

import numpy as np

from mapviewer.extract.toponyms.resolution.evidence import Numbers
from mapviewer.extract.toponyms.resolution.nouns import ARTICLE
from mapviewer.extract.toponyms.resolution.senses import Sense

_TOWNS = frozenset({"capital", "metropolis", "city", "town", "small town", "village"})
_AREAS = frozenset({"state", "county", "district"})
_UNDONE = 1e-4  # to which the chance of what the words exclude is reduced


def give_precedence(sense: Sense, chances: Numbers, nouns: Mapping[str, int]) -> Numbers:
    """Return the chances of the places of a sense with those reduced that the words beside the name exclude.

    "Portland, Maine" lies in Maine; "in Haifa" is the city, not the district round it, unless a noun says "district"; "the
    White House" is no town.
    """
    if len(sense.places) < 2 or len(chances) < len(sense.places):
        return chances
    found: Numbers = chances.copy()
    found[list(_excluded(sense, nouns))] *= _UNDONE
    best = int(np.argmax(found[: len(sense.places)]))
    if (seat := _seat_of(sense, best, nouns)) is not None:
        found[[best, seat]] = found[[seat, best]]
    return found / found.sum() if found.sum() > 0 else chances


def _excluded(sense: Sense, nouns: Mapping[str, int]) -> set[int]:
    inside = {
        index for index, place in enumerate(sense.places) if not sense.containers.isdisjoint(place.within)
    }
    if any(sense.is_usual[index] for index in inside):
        return set(range(len(sense.places))) - inside
    if nouns.get(ARTICLE, 0) == len(sense.mentions) and any(
        place.sort == "feature" for place in sense.places
    ):
        return {index for index, place in enumerate(sense.places) if place.sort in _TOWNS}
    return set()


def _seat_of(sense: Sense, best: int, nouns: Mapping[str, int]) -> int | None:
    """Return the town that gave an area its name and lies in it, unless nouns or articles mostly say that the area is meant."""
    area = sense.places[best]
    half = len(sense.mentions) / 2
    if area.sort not in _AREAS or any(nouns.get(sort, 0) >= half for sort in (*_AREAS, ARTICLE)):
        return None
    return next(
        (
            index
            for index, place in enumerate(sense.places)
            if place.sort in _TOWNS and sense.is_usual[index] and area.key in place.within
        ),
        None,
    )
