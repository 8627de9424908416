"""Arcs of the relations that are selected."""

import functools
import re
from collections.abc import Mapping, Sequence
from importlib.resources import files
from itertools import pairwise
from typing import Any

import numpy as np
import shapely

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.candidates import Box, Segment
from mapviewer.maps.figure.crossings import lines_cross, lines_meet_boxes
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.ground import project
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.sheet import Sheet
from mapviewer.maps.figure.signs import draw_arc

_MOST = 12  # without a selection; more would hide the map
_BEND = 0.12  # of its length that an arc leaves the straight way
_MOST_BEND = 52.0  # pixels
# The usual bend first, its mirror image next.
_BENDS = (1.0, -1.0, 1.7, -1.7, 0.4, -0.4, 2.4, -2.4, 3.2, -3.2)


def shown_relations(layers: Layers, options: FigureOptions) -> list[Any]:
    """Return the relations to draw, none unless the options ask for arrows: those of the selection, else all while they are few; each pair of places once."""
    if not options.arrows:
        return []
    rows = [row for row in layers.relations.itertuples(index=False) if _is_move(str(row.summary))]
    wanted = set(options.selected)
    if wanted:
        rows = [row for row in rows if wanted & {row.id, row.event, row.from_place, row.to_place}]
    once = {(row.from_place, row.to_place): row for row in reversed(rows)}
    kept = [row for row in rows if once[row.from_place, row.to_place] is row]
    return kept if wanted or len(kept) <= _MOST else []


@functools.cache
def _moves() -> re.Pattern[str]:
    text = (files("mapviewer.maps.figure") / "data" / "moves.txt").read_text("utf-8")
    stems = [line for line in text.splitlines() if line and not line.startswith("#")]
    return re.compile(rf"\b(?:{'|'.join(stems)})", re.IGNORECASE)


def _is_move(summary: str) -> bool:
    """Tell whether an event is something that went from one place to another, and not a meeting or a word."""
    return bool(_moves().search(summary))


def route_relations(
    rows: Sequence[Any],
    at: Mapping[str, tuple[float, float]],
    camera: Camera,
    design: Design,
    boxes: Sequence[Box],
) -> list[Any]:
    """Return the ways of the relations as pixels (32, 2) each, bent so that they cross as few boxes and ways as can be.

    Parameters
    ----------
    rows : sequence of rows of the layers' relations
        See `shown_relations`.
    at : mapping of place id to pixel
        Where the places' markers stand; what leaves the picture runs to its edge.
    boxes : sequence of Box
        Names, markers and furniture that the ways should keep clear of.
    """
    gap, ways = design.size("badge") + 4, list[Any]()
    walls = np.array(boxes, float).reshape(-1, 4)
    for row in sorted(rows, key=lambda row: (-row.geometry.length, row.id)):
        tries = []
        for order, times in enumerate(_BENDS):
            points = _bent(row.geometry, camera, times)
            way = None if points is None else _between(points, row, at, gap)
            if way is not None:
                tries.append((_cost(way, walls, ways, camera), order, way))
        if tries:
            ways.append(min(tries, key=lambda each: each[:2])[2])
    return ways


def _between(points: Any, row: Any, at: Mapping[str, tuple[float, float]], gap: float) -> Any:
    """Return the way from marker to marker, `gap` pixels shorter at both ends; None when nothing would be left."""
    share = np.linspace(0, 1, len(points))[:, None]
    start, end = at.get(row.from_place, points[0]), at.get(row.to_place, points[-1])
    points = points + (1 - share) * (start - points[0]) + share * (end - points[-1])
    along = shapely.LineString(points)
    if along.length < gap * 3:
        return None
    cut = shapely.line_interpolate_point(along, np.linspace(gap, along.length - gap, 32))
    return shapely.get_coordinates(cut)


def _cost(way: Any, walls: Any, ways: Sequence[Any], camera: Camera) -> int:
    """Count what a way crosses: boxes weigh three, other ways and leaving the picture one."""
    left, top, right, bottom = camera.panel
    is_out = (way[:, 0] < left) | (way[:, 0] > right) | (way[:, 1] < top) | (way[:, 1] > bottom)
    pieces = np.array(pieces_of([way]))
    crossed = int(lines_meet_boxes(pieces, walls).any(axis=0).sum()) if len(walls) else 0
    met = sum(bool(lines_cross(pieces, np.array(pieces_of([other]))).any()) for other in ways)
    return 3 * crossed + met + int(is_out.any())


def pieces_of(ways: Sequence[Any]) -> list[Segment]:
    """Return the ways as straight pieces, for names to keep clear of."""
    coarse = ([*way[::3].tolist(), way[-1].tolist()] for way in ways)
    return [(*a, *b) for points in coarse for a, b in pairwise(points)]


def draw_relations(sheet: Sheet, ways: Sequence[Any], camera: Camera, design: Design) -> None:
    """Draw ways as bent lines with a head."""
    for way in ways:
        draw_arc(sheet, way, design, 12, camera.panel)


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
