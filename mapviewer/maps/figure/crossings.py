"""Which boxes and lines touch, for many at once.

Boxes are rows left, top, right, bottom; lines are rows x0, y0, x1, y1. A line that is not there is a row of nan: it
touches nothing. Every function returns a boolean array (n, m): row of the first against row of the second.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float64]
Touches = npt.NDArray[np.bool_]


def boxes_meet(a: Rows, b: Rows) -> Touches:
    """Tell which boxes overlap; touching edges do not count."""
    a, b = a[:, None, :], b[None, :, :]
    meets: Any = (
        (a[..., 0] < b[..., 2]) & (a[..., 2] > b[..., 0]) & (a[..., 1] < b[..., 3]) & (a[..., 3] > b[..., 1])
    )
    return np.asarray(meets, bool)


def lines_meet_boxes(lines: Rows, boxes: Rows) -> Touches:
    """Tell which lines pass through which boxes (Liang and Barsky's clipping, 1984)."""
    start, step = lines[:, None, :2], (lines[:, 2:] - lines[:, :2])[:, None, :]
    low, high = boxes[None, :, :2], boxes[None, :, 2:]
    with np.errstate(divide="ignore", invalid="ignore"):
        first, second = (low - start) / step, (high - start) / step
        enters, leaves = np.minimum(first, second), np.maximum(first, second)
        is_flat = step == 0
        is_beside = is_flat & ((start < low) | (start > high))
        enters = np.where(is_flat, -np.inf, enters).max(axis=2)
        leaves = np.where(is_flat, np.inf, leaves).min(axis=2)
        meets = (np.maximum(enters, 0.0) < np.minimum(leaves, 1.0)) & ~is_beside.any(axis=2)
    return np.asarray(meets & np.isfinite(lines).all(axis=1)[:, None], bool)


def lines_cross(a: Rows, b: Rows) -> Touches:
    """Tell which lines cross or touch."""
    p, q = a[:, None, :2], a[:, None, 2:]
    r, s = b[None, :, :2], b[None, :, 2:]
    with np.errstate(invalid="ignore"):
        sides = [_side(p, q, r), _side(p, q, s), _side(r, s, p), _side(r, s, q)]
        crosses = (sides[0] * sides[1] <= 0) & (sides[2] * sides[3] <= 0)
        near = boxes_meet(
            _grown(a), _grown(b)
        )  # lines on one straight line cross only where their boxes meet
    return np.asarray(crosses & near, bool)


def _side(a: Any, b: Any, c: Any) -> Any:
    return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
        c[..., 0] - a[..., 0]
    )


def _grown(lines: Rows) -> Rows:
    low, high = np.minimum(lines[:, :2], lines[:, 2:]), np.maximum(lines[:, :2], lines[:, 2:])
    return np.hstack([low - 1e-9, high + 1e-9])
