"""Fits weights: logistic regression for yes or no, softmax for one of several. Only training needs it."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
_MEMORY = 10


def fit_logistic(
    rows: Sequence[dict[str, float]],
    targets: Sequence[float],
    importance: Sequence[float],
    ridge: float,
    least: int,
) -> dict[str, float]:
    """Fit a logistic regression on sparse rows.

    Parameters
    ----------
    rows : sequence of dict
        Traits by name.
    targets : sequence of float
        1 or 0 for each row.
    importance : sequence of float
        How much each row counts; rows of 0 are ignored.
    ridge : float
        Penalty on the squared weights.
    least : int
        Traits in fewer rows than this get no weight.
    """
    counts: dict[str, int] = {}
    for row in rows:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    column = {
        name: at for at, name in enumerate(sorted(name for name, count in counts.items() if count >= least))
    }
    found = [
        (at, column[name], value)
        for at, row in enumerate(rows)
        for name, value in row.items()
        if name in column
    ]
    where, which, value = (np.array(each) for each in zip(*found, strict=True))
    target, weight = np.array(targets, dtype=float), np.array(importance, dtype=float)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        sums = np.bincount(where, value * weights[which], minlength=len(rows))
        chances = 1 / (1 + np.exp(-np.clip(sums, -500, 500)))
        total = float(
            (weight * (np.logaddexp(0, sums) - target * sums)).sum() + ridge / 2 * weights @ weights
        )
        slope = np.bincount(which, value * (weight * (chances - target))[where], minlength=len(column))
        return total, slope + ridge * weights

    return dict(zip(column, minimise(loss, len(column)).tolist(), strict=True))


def fit_softmax(groups: Sequence[tuple[Numbers, Numbers, float]], ridge: float) -> Numbers:
    """Fit weights by which the right row of each group comes out on top.

    Parameters
    ----------
    groups : sequence of (rows, right, importance)
        `rows` has a row for each choice, `right` a 1 for each choice that is right; groups in which all or none are
        right are ignored.
    """
    kept = [group for group in groups if 0 < group[1].sum() < len(group[1])]
    rows = np.vstack([group[0] for group in kept])
    right = np.concatenate([group[1] for group in kept])
    sizes = np.array([len(group[1]) for group in kept])
    begin = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    group = np.repeat(np.arange(len(sizes)), sizes)
    weight = np.array([each[2] for each in kept])

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        sums = rows @ weights
        powers = np.exp(sums - np.maximum.reduceat(sums, begin)[group])
        total = np.add.reduceat(powers, begin)
        good = np.maximum(np.add.reduceat(powers * right, begin), 1e-300)
        value = float((weight * (np.log(total) - np.log(good))).sum() + ridge / 2 * weights @ weights)
        slope = rows.T @ ((powers / total[group] - powers * right / good[group]) * weight[group])
        return value, slope + ridge * weights

    return minimise(loss, rows.shape[1])


def minimise(loss: Callable[[Numbers], tuple[float, Numbers]], size: int, rounds: int = 300) -> Numbers:
    """Minimise a smooth convex function with L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5)."""
    at = np.zeros(size)
    value, slope = loss(at)
    steps: list[tuple[Numbers, Numbers]] = []
    for _ in range(rounds):
        direction = _direction(slope, steps)
        length = 1.0 if steps else float(1 / max(np.abs(slope).sum(), 1e-12))
        while True:
            after = at - length * direction
            new_value, new_slope = loss(after)
            if new_value <= value - 1e-4 * length * float(slope @ direction) or length < 1e-10:
                break
            length /= 2
        if (after - at) @ (new_slope - slope) > 1e-10:
            steps = [*steps, (after - at, new_slope - slope)][-_MEMORY:]
        if abs(value - new_value) < 1e-7 * abs(value):
            break
        at, value, slope = after, new_value, new_slope
    return at


def _direction(slope: Numbers, steps: Sequence[tuple[Numbers, Numbers]]) -> Numbers:
    direction = slope.copy()
    shares = []
    for step, change in reversed(steps):
        share = float(step @ direction / (change @ step))
        shares.append(share)
        direction -= share * change
    if steps:
        step, change = steps[-1]
        direction *= float(step @ change / (change @ change))
    for (step, change), share in zip(steps, reversed(shares), strict=True):
        direction += step * (share - float(change @ direction / (change @ step)))
    return direction
