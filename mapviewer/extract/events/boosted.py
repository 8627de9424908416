"""Learnt numbers and how they are used: weighted sums of named features, and boosted trees over rows of numbers.

They stand in ``weights.npz``, fitted by ``training.events``. An absent number (NaN) goes the way that training found
best. Nothing but numpy is needed here.
"""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("weights.npz")
LEAVES = 16  # of a tree at most
_AT_ONCE = 256  # rows
_ALL = np.uint16(0xFFFF)
Floats = NDArray[np.float64]
Arrays = Mapping[str, NDArray[np.generic]]
_BITS = np.arange(1, 0x10000, dtype=np.int64)
_FIRST = np.append(LEAVES, np.log2(_BITS & -_BITS).astype(np.int64))  # the lowest bit of each number


@dataclass(frozen=True, slots=True)
class Sums:
    """A logistic regression: weights of named features, and of the numbers of words."""

    named: dict[str, float]
    dense: Floats

    def chances(self, rows: Sequence[Mapping[str, float]], dense: Floats) -> Floats:
        """Return the probability of each row; features without a weight count nothing."""
        known = self.named.get
        sums = [sum(known(name, 0.0) * value for name, value in row.items()) for row in rows]
        return squash(np.array(sums) + dense @ self.dense)


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees of at most `LEAVES` leaves, all questions of all trees side by side.

    Each question strikes the leaves that its answer excludes; the first leaf that no question of a tree strikes counts
    (QuickScorer, Lucchese et al. 2015). So every question is asked of all rows at once.

    Attributes
    ----------
    names : tuple of str
        The columns of a row.
    feature, threshold, absent_left : array
        Of each question: its column, the number up to which the answer is yes, and whether it is yes for an absent number.
    struck : array of uint16
        The leaves that remain when the answer is no, a bit each.
    starts : array of int
        The first question of each tree.
    leaves : array of float
        The values of the leaves of each tree.
    """

    names: tuple[str, ...]
    base: float
    feature: NDArray[np.int64]
    threshold: Floats
    absent_left: NDArray[np.bool_]
    struck: NDArray[np.uint16]
    starts: NDArray[np.int64]
    leaves: Floats

    def chances(self, rows: Sequence[Mapping[str, float]]) -> Floats:
        """Return the probability of each row; a column that a row lacks is absent."""
        return self._chances(tabulate(rows, self.names)) if rows else np.zeros(0)

    def chances_of(self, columns: Mapping[str, Floats]) -> Floats:
        """Return the probability of each row of a table that is given column by column."""
        return self._chances(np.column_stack([columns[name] for name in self.names]))

    def _chances(self, table: Floats) -> Floats:
        found = [self._sums(table[at : at + _AT_ONCE].T) for at in range(0, len(table), _AT_ONCE)]
        return squash(self.base + np.concatenate(found))

    def _sums(self, columns: Floats) -> Floats:
        """Return the sum of the leaves that each row falls into; rows stand side by side."""
        is_yes = columns[self.feature] <= self.threshold[:, None]
        absent = np.isnan(columns)
        if absent.any():
            is_yes |= absent[self.feature] & self.absent_left[:, None]
        left = np.where(is_yes, _ALL, self.struck[:, None])
        remain = np.bitwise_and.reduceat(left, self.starts, axis=0)
        found: Floats = self.leaves[np.arange(len(self.leaves))[:, None], _FIRST[remain]].sum(axis=0)
        return found


def tabulate(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Floats:
    """Return rows as numbers: a "sort=kind" that a row does not name is 0, another column that it lacks is absent."""
    lacking = [(name, 0.0 if "=" in name else np.nan) for name in names]
    return np.array([[row.get(*column) for column in lacking] for row in rows], dtype=float)


def squash(sums: Floats) -> Floats:
    """Turn sums into probabilities."""
    return 1 / (1 + np.exp(-np.clip(sums, -500, 500)))


@dataclass(frozen=True, slots=True)
class Weights:
    """All that is learnt about happenings: which words tell of one, which tell of the same, where, when, what to show."""

    salience: Sums
    likeness: Trees
    location: Trees
    days: Trees
    worth: Trees


@functools.cache
def open_weights() -> Weights:
    """Read the learnt numbers, once."""
    with np.load(FILE, allow_pickle=False) as arrays:
        return weights_of(arrays)


def weights_of(arrays: Arrays) -> Weights:
    """Return the weights that arrays hold, by the names that `training.events` gives them."""
    names = [str(name) for name in arrays["salience.names"]]
    salience = Sums(
        dict(zip(names, np.asarray(arrays["salience.weights"], float).tolist(), strict=True)),
        np.asarray(arrays["salience.dense"], float),
    )
    return Weights(
        salience,
        _trees(arrays, "likeness"),
        _trees(arrays, "location"),
        _trees(arrays, "days"),
        _trees(arrays, "worth"),
    )


def _trees(arrays: Arrays, name: str) -> Trees:
    kinds = {"feature": np.int64, "starts": np.int64, "absent_left": np.bool_, "struck": np.uint16}
    parts: dict[str, Any] = {part: np.asarray(arrays[f"{name}.{part}"], kind) for part, kind in kinds.items()}
    return Trees(
        names=tuple(str(each) for each in arrays[f"{name}.names"]),
        base=float(np.asarray(arrays[f"{name}.base"], float)),
        threshold=np.asarray(arrays[f"{name}.threshold"], float),
        leaves=np.asarray(arrays[f"{name}.leaves"], float),
        **parts,
    )
