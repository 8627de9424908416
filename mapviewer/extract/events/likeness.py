"""How likely two tellings are of one and the same happening."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mapviewer.extract.events.boosted import Floats, Trees
from mapviewer.extract.events.outline import Outline
from mapviewer.extract.events.pairing import BACK, Ints, overlaps, pair_columns, pairs_of
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.telling import Telling


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely each two of an article's tellings are one; 0 for those that lie too far apart to be compared.

    Attributes
    ----------
    band : array of float
        A row for each telling, a column for each of the `BACK` tellings before it, the nearest first.
    """

    band: Floats

    def to(self, number: int, others: Sequence[int]) -> Floats:
        """Return how like a telling is to each of the others, by their numbers."""
        far = np.asarray(others, np.int64)
        back = np.abs(number - far) - 1
        near = (back >= 0) & (back < BACK)
        found: Floats = np.where(near, self.band[np.maximum(far, number), np.clip(back, 0, BACK - 1)], 0.0)
        return found


def to_likeness(scene: Scene, tellings: Sequence[Telling], chances: Floats) -> Likeness:
    """Return the chances of all pairs, in the order of `pairs_of`, without those that their own words put apart."""
    first, second = pairs_of(len(tellings))
    band = np.zeros((len(tellings), BACK))
    band[second, second - first - 1] = np.where(are_apart(scene, tellings, first, second), 0.0, chances)
    return Likeness(band)


def weigh_pairs(scene: Scene, outline: Outline, tellings: Sequence[Telling], trees: Trees) -> Likeness:
    """Return for each pair of tellings how likely the two are one."""
    if len(tellings) < 2:
        return Likeness(np.zeros((len(tellings), BACK)))
    columns = pair_columns(scene, outline, tellings)
    return to_likeness(scene, tellings, trees.chances_of(columns))


def are_apart(scene: Scene, tellings: Sequence[Telling], first: Ints, second: Ints) -> NDArray[np.bool_]:
    """Tell which pairs their own words put on different days, or at places of which neither holds the other."""
    apart: NDArray[np.bool_] = overlaps(tellings, first, second) == -1
    is_placed = np.array([bool(each.places) for each in tellings], bool)
    for pair in np.flatnonzero(~apart & is_placed[first] & is_placed[second]):
        one, other = tellings[first[pair]], tellings[second[pair]]
        apart[pair] = not any(_is_in(scene, here, there) for here in one.places for there in other.places)
    return apart


def _is_in(scene: Scene, one: str, other: str) -> bool:
    """Tell whether two places are one, or one may lie in the other."""
    here, there = scene.places.get(one), scene.places.get(other)
    if one == other or here is None or there is None:
        return True
    is_wide = here.feature_class != "P" or there.feature_class != "P"
    return is_wide and (here.country == there.country or "" in (here.country, there.country))
