"""Logistic regression over sparse named features: numpy only, the same weights for the same input."""

from collections.abc import Sequence
from typing import Any

import numpy as np

ROUNDS = 250
RATE = 0.08


def fit(
    rows: Sequence[Sequence[str]], targets: Sequence[float], least: int = 4, ridge: float = 1.0
) -> tuple[float, dict[str, float]]:
    """Learn a weight for each feature.

    Parameters
    ----------
    rows : sequence of sequences of str
        Names of the features that hold, one row for each example.
    targets : sequence of float
        0 to 1, how right each example is.
    least : int
        Features seen in fewer rows are left out.
    ridge : float
        Strength of the pull towards zero.

    Returns
    -------
    tuple of float and dict
        The bias, and the weight of each feature.
    """
    names = _frequent(rows, least)
    number = {name: place for place, name in enumerate(names)}
    columns = [[number[name] for name in row if name in number] for row in rows]
    flat = np.fromiter((place for row in columns for place in row), dtype=np.int64)
    owner = np.repeat(np.arange(len(rows)), [len(row) for row in columns])
    weights, bias = _descend(flat, owner, np.asarray(targets, dtype=float), len(names), ridge)
    return round(bias, 3), {name: round(float(weights[place]), 3) for place, name in enumerate(names)}


def _frequent(rows: Sequence[Sequence[str]], least: int) -> list[str]:
    """Return the names that stand in at least `least` rows, sorted."""
    seen: dict[str, int] = {}
    for row in rows:
        for name in row:
            seen[name] = seen.get(name, 0) + 1
    return sorted(name for name, count in seen.items() if count >= least)


def _descend(flat: Any, owner: Any, targets: Any, width: int, ridge: float) -> tuple[Any, float]:
    """Minimise the logistic loss by Adam over all rows at once."""
    count = len(targets)
    weights = np.zeros(width + 1)
    mean, spread = np.zeros(width + 1), np.zeros(width + 1)
    for step in range(1, ROUNDS + 1):
        scores = np.bincount(owner, weights[flat], count) + weights[width]
        wrong = 1.0 / (1.0 + np.exp(-np.clip(scores, -30, 30))) - targets
        slope = np.append(np.bincount(flat, wrong[owner], width) + ridge * weights[:width], wrong.sum())
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        rate = RATE * (1 - step / (ROUNDS + 1))
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights[:width], float(weights[width])
