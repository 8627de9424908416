"""Which sides of countries are coasts and which are borders.

Neighbours share their vertices in Natural Earth: a side that stands in two countries is a border, one that stands in a
single country is a coast. Where detailed and coarse countries meet, vertices differ, and nearness decides.
"""

from typing import Any

import numpy as np
import shapely

Shapes = Any  # an array of shapely geometries
_CUT = 179.99  # sides along the antimeridian are where Natural Earth was cut, no coasts
_SEAM = 0.06  # degrees between the same border at 1:10m and 1:50m


def sort_sides(shapes: Shapes, is_detailed: Any) -> tuple[Shapes, Shapes]:
    """Return the coasts and the borders of countries as merged lines, in degrees.

    `is_detailed` tells which of the countries are at 1:10m; their sides hold where both kinds meet.
    """
    if is_detailed.all() or not is_detailed.any():
        return _sorted(shapes)
    fine_coasts, fine_borders = _sorted(shapes[is_detailed])
    coarse_coasts, coarse_borders = _sorted(shapes[~is_detailed])
    seam, fine_edge = _widened(coarse_coasts), _widened(fine_coasts)
    coasts = [shapely.difference(fine_coasts, seam), shapely.difference(coarse_coasts, fine_edge)]
    return np.concatenate(coasts), np.concatenate(
        [fine_borders, coarse_borders, shapely.intersection(fine_coasts, seam)]
    )


def _widened(lines: Shapes) -> Any:
    return shapely.union_all(shapely.buffer(shapely.simplify(lines, _SEAM / 3), _SEAM, quad_segs=1))


def _sorted(shapes: Shapes) -> tuple[Shapes, Shapes]:
    parts = shapely.get_parts(shapes)
    if not len(parts):
        return parts, parts
    _, points, offsets = shapely.to_ragged_array(parts)
    last = np.zeros(len(points), bool)
    last[np.asarray(offsets[0])[1:] - 1] = True  # the end of a ring begins no side
    starts = np.flatnonzero(~last)
    a, b = np.round(points[starts], 5), np.round(points[starts + 1], 5)
    is_swapped = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
    a[is_swapped], b[is_swapped] = b[is_swapped], a[is_swapped].copy()
    is_cut = ((np.abs(a[:, 0]) > _CUT) & (np.abs(b[:, 0]) > _CUT)) | ((a[:, 1] < -89) & (b[:, 1] < -89))
    kept = np.flatnonzero(~is_cut)
    keys = np.ascontiguousarray(np.hstack([a, b])[kept]).view("V32").ravel()
    _, first, counts = np.unique(keys, return_index=True, return_counts=True)
    sides = np.hstack([a, b])[kept][first]
    return _merged(sides[counts == 1]), _merged(sides[counts > 1])


def _merged(sides: Any) -> Shapes:
    lines = shapely.linestrings(sides.reshape(-1, 2, 2))
    return shapely.get_parts(shapely.line_merge(shapely.multilinestrings(lines)))
