"""Boosted trees as questions side by side, and likeness as a band: small ones that can be checked by hand."""

import math

import numpy as np
import pytest

from mapviewer.extract.events.boosted import Trees
from mapviewer.extract.events.likeness import Likeness
from mapviewer.extract.events.pairing import BACK, pairs_of


@pytest.fixture
def trees() -> Trees:
    """Return a tree of three leaves (a <= 1: 1; else b <= 5: 2, else 4) and one of two (b <= 0: 8, else 16)."""
    return Trees(
        names=("a", "b"),
        base=-10.0,
        feature=np.array([0, 1, 1]),
        threshold=np.array([1.0, 5.0, 0.0]),
        absent_left=np.array([False, True, True]),
        struck=np.array([0xFFFF & ~1, 0xFFFF & ~2, 0xFFFF & ~1], np.uint16),
        starts=np.array([0, 2]),
        leaves=np.array([[1.0, 2.0, 4.0], [8.0, 16.0, 0.0]]),
    )


@pytest.mark.parametrize(
    ("row", "total"),
    [
        ({"a": 0, "b": 9}, 1 + 16),
        ({"a": 2, "b": 3}, 2 + 16),
        ({"a": 2, "b": 9}, 4 + 16),
        ({"a": 2, "b": -1}, 2 + 8),
        ({"a": 2}, 2 + 8),  # absent: yes to both questions about b
        ({"b": 9}, 4 + 16),  # absent: no to the question about a
    ],
)
def test_a_row_falls_into_one_leaf_of_each_tree(trees: Trees, row: dict[str, float], total: float) -> None:
    (chance,) = trees.chances([row])
    assert chance == pytest.approx(1 / (1 + math.exp(10 - total)))


def test_rows_side_by_side_are_as_each_alone(trees: Trees) -> None:
    rows = [{"a": float(number % 3), "b": float(number % 11) - 2} for number in range(600)]
    alone = [float(trees.chances([row])[0]) for row in rows]
    assert trees.chances(rows).tolist() == pytest.approx(alone)
    columns = {name: np.array([row[name] for row in rows]) for name in trees.names}
    assert trees.chances_of(columns).tolist() == pytest.approx(alone)


def test_each_pair_within_reach_is_compared_once() -> None:
    first, second = pairs_of(BACK + 3)
    pairs = list(zip(first.tolist(), second.tolist(), strict=True))
    assert len(set(pairs)) == len(pairs)
    assert all(0 < later - earlier <= BACK for earlier, later in pairs)
    assert (0, 1) in pairs and (2, BACK + 2) in pairs and (1, BACK + 2) not in pairs


def test_likeness_is_the_same_both_ways_and_none_beyond_reach() -> None:
    band = np.zeros((BACK + 3, BACK))
    band[2, 1] = 0.7  # of the third telling to the one two before it
    likeness = Likeness(band)
    assert likeness.to(2, [0, 1, 2]).tolist() == [0.7, 0.0, 0.0]
    assert likeness.to(0, [2, BACK + 2]).tolist() == [0.7, 0.0]
