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
    """Tell which lines pass through which boxes.

    By separating axes (Gottschalk 1996): they are apart if their bounding boxes are, or if the box lies on one side.
    """
    found = np.zeros((len(lines), len(boxes)), bool)
    rows = np.flatnonzero(np.isfinite(lines[:, 0]))
    if not len(rows) or not len(boxes):
        return found
    some = lines[rows]
    low, high = np.minimum(some[:, :2], some[:, 2:]), np.maximum(some[:, :2], some[:, 2:])
    found[rows] = _close(low, high, boxes)
    line, box = np.nonzero(found)
    x, y, x1, y1 = lines[line].T
    left, top, right, bottom = boxes[box].T
    across, along = y1 - y, x - x1  # the normal of the line
    off = across * ((left + right) / 2 - x) + along * ((top + bottom) / 2 - y)
    reach = np.abs(across) * (right - left) / 2 + np.abs(along) * (bottom - top) / 2
    found[line, box] = np.abs(off) < reach
    return found


def _close(low: Rows, high: Rows, boxes: Rows) -> Touches:
    """Tell which bounding boxes of lines meet which boxes, a flat line counting as one."""
    return np.asarray(
        (low[:, None, 0] < boxes[:, 2])
        & (high[:, None, 0] > boxes[:, 0])
        & (low[:, None, 1] < boxes[:, 3])
        & (high[:, None, 1] > boxes[:, 1]),
        bool,
    )


def lines_cross(a: Rows, b: Rows) -> Touches:
    """Tell which lines cross or touch."""
    found = boxes_meet(_grown(a), _grown(b))  # lines on one straight line cross only where their boxes meet
    one, other = np.nonzero(found)
    p, q, r, s = a[one, :2], a[one, 2:], b[other, :2], b[other, 2:]
    apart = (_side(p, q, r) * _side(p, q, s) > 0) | (_side(r, s, p) * _side(r, s, q) > 0)
    found[one, other] = ~apart
    return found


def _side(a: Any, b: Any, c: Any) -> Any:
    return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
        c[..., 0] - a[..., 0]
    )


def _grown(lines: Rows) -> Rows:
    low, high = np.minimum(lines[:, :2], lines[:, 2:]), np.maximum(lines[:, :2], lines[:, 2:])
    return np.hstack([low - 1e-9, high + 1e-9])
