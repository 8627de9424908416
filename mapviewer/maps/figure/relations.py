"""Arcs of the relations that are selected."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import shapely

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.candidates import Segment
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.ground import project
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.sheet import Sheet
from mapviewer.maps.figure.signs import draw_arc

_MOST = 12  # without a selection; more would hide the map
_BEND = 0.12  # of its length that an arc leaves the straight way; more where others end at the same place
_MOST_BEND = 52.0  # pixels


def shown_relations(layers: Layers, options: FigureOptions) -> list[Any]:
    """Return the relations to draw: those of the selection, else all while they are few; each pair of places once."""
    if "arcs" in options.leave_out:
        return []
    rows = list(layers.relations.itertuples(index=False))
    wanted = set(options.selected)
    if wanted:
        rows = [row for row in rows if wanted & {row.id, row.event, row.from_place, row.to_place}]
    once = {(row.from_place, row.to_place): row for row in reversed(rows)}
    kept = [row for row in rows if once[row.from_place, row.to_place] is row]
    return kept if wanted or len(kept) <= _MOST else []


def draw_relations(
    sheet: Sheet, rows: Sequence[Any], at: Mapping[str, tuple[float, float]], camera: Camera, design: Design
) -> list[Segment]:
    """Draw the shown relations as bent lines with a head; what leaves the picture runs to its edge.

    Parameters
    ----------
    rows : sequence of rows of the layers' relations
        See `shown_relations`.
    at : mapping of place id to pixel
        Where the places' markers belong; an area's stands in the middle of what is seen of it.

    Returns
    -------
    list of Segment
        Pieces of the lines, for names to keep clear of.
    """
    gap, pieces = design.size("badge") + 4, list[Segment]()
    ends: list[str] = []
    longest_first = sorted(rows, key=lambda row: (-row.geometry.length, row.id))
    for row in longest_first:
        again = max(ends.count(row.from_place), ends.count(row.to_place))
        ends += [row.from_place, row.to_place]
        points = _bent(row.geometry, camera, 1 + 0.7 * (again % 4))
        if points is None:
            continue
        share = np.linspace(0, 1, len(points))[:, None]
        start, end = at.get(row.from_place, points[0]), at.get(row.to_place, points[-1])
        points = points + (1 - share) * (start - points[0]) + share * (end - points[-1])
        along = shapely.LineString(points)
        if along.length < gap * 3:
            continue
        cut = shapely.line_interpolate_point(along, np.linspace(gap, along.length - gap, 32))
        drawn = shapely.get_coordinates(cut)
        draw_arc(sheet, drawn, design, 12, camera.panel)
        coarse = drawn[::4].tolist()
        pieces += [(*a, *b) for a, b in pairwise([*coarse, drawn[-1].tolist()])]
    return pieces


def _bent(line: Any, camera: Camera, times: float) -> Any:
    """Return the pixels of a great circle, bent to its left so that there and back do not lie upon each other.

    The bend is `times` a share of the length, but never more pixels than leave it in the picture.
    """
    degrees = shapely.get_coordinates(line)
    degrees[:, 0] = camera.near(degrees[:, 0])
    pixels = camera.to_pixels(degrees)
    jumps = np.abs(np.diff(degrees[:, 0])) > 180
    if jumps.any() or not np.isfinite(pixels).all() or len(pixels) < 2:
        return None
    seen, _ = project(np.array([line], object), camera)
    if not len(seen):
        return None
    ahead = pixels[-1] - pixels[0]
    length = max(float(np.hypot(*ahead)), 1e-6)
    across = np.array([ahead[1], -ahead[0]]) / length * min(length * _BEND, _MOST_BEND) * times
    way = shapely.LineString(pixels)
    share = np.linspace(0, 1, 40)
    base = shapely.get_coordinates(shapely.line_interpolate_point(way, share, normalized=True))
    return base + 4 * (share * (1 - share))[:, None] * across
