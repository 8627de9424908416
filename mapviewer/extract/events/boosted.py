"""Learnt numbers and how they are used: weighted sums of named features, and boosted trees over rows of numbers.

They stand in ``weights.npz``, fitted by ``training.events``. An absent number (NaN) goes the way that training found
best. Nothing but numpy is needed here.
"""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("weights.npz")
_DEEPEST = 64
Floats = NDArray[np.float64]
Arrays = Mapping[str, NDArray[np.generic]]


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
    """Boosted trees as flat arrays; a leaf's children are itself.

    Attributes
    ----------
    names : tuple of str
        The columns of a row.
    roots : array of int
        The first node of each tree.
    """

    names: tuple[str, ...]
    base: float
    roots: NDArray[np.int64]
    feature: NDArray[np.int64]
    threshold: Floats
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    absent_left: NDArray[np.bool_]
    value: Floats

    def chances(self, rows: Sequence[Mapping[str, float]]) -> Floats:
        """Return the probability of each row; a column that a row lacks is absent."""
        if not rows:
            return np.zeros(0)
        table = tabulate(rows, self.names)
        lines = np.arange(len(rows))[:, None]
        node = np.repeat(self.roots[None, :], len(rows), axis=0)
        for _ in range(_DEEPEST):
            given = table[lines, self.feature[node]]
            goes_left = np.where(np.isnan(given), self.absent_left[node], given <= self.threshold[node])
            after = np.where(goes_left, self.left[node], self.right[node])
            if (after == node).all():
                break
            node = after
        return squash(self.base + self.value[node].sum(axis=1))


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
    ints = {
        part: np.asarray(arrays[f"{name}.{part}"], np.int64) for part in ("roots", "feature", "left", "right")
    }
    return Trees(
        names=tuple(str(each) for each in arrays[f"{name}.names"]),
        base=float(np.asarray(arrays[f"{name}.base"], float)),
        threshold=np.asarray(arrays[f"{name}.threshold"], float),
        absent_left=np.asarray(arrays[f"{name}.absent_left"], bool),
        value=np.asarray(arrays[f"{name}.value"], float),
        **ints,
    )
