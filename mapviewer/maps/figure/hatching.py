"""Hatching at 45 degrees as real lines, so that PNG, SVG and PDF hatch alike and at every scale."""

from typing import Any

import numpy as np
import shapely


def hatch(shape: Any, spacing: float) -> Any:
    """Return the lines at 45 degrees, `spacing` pixels apart, that lie within a polygon in pixels.

    The lines are counted from the origin of the page, so that neighbours and the key hatch in step.
    """
    left, top, right, bottom = shapely.bounds(shape)
    if not np.isfinite(left):
        return np.array([], object)
    step = spacing * np.sqrt(2)
    first, last = np.floor((left + top) / step), np.ceil((right + bottom) / step)
    sums = np.arange(first, last + 1) * step  # each line is x + y = sum
    ends = np.stack(
        [
            np.column_stack([sums - top, np.full_like(sums, top)]),
            np.column_stack([sums - bottom, np.full_like(sums, bottom)]),
        ],
        axis=1,
    )
    cut = shapely.intersection(shapely.linestrings(ends), shape)
    return cut[~shapely.is_empty(cut)]
