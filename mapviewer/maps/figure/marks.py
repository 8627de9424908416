"""The story on the map: which places are in the picture, where their markers and names stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.candidates import Box, Label, Segment, beside
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import is_unsure, numbered_places
from mapviewer.maps.figure.ground import project
from mapviewer.maps.figure.lettering import text_width, visible
from mapviewer.maps.figure.placing import Placed, Placement, place_labels

CROWD = 80  # with more markers than this none is moved aside: leader lines would cover the map
_DOT = 3.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of the story in the picture, in pixels; `radius` is how far the place may reach, 0 when it hardly shows."""

    id: str
    number: int
    name: str
    x: float
    y: float
    is_capital: bool
    is_hollow: bool
    radius: float = 0.0


def split_places(layers: Layers, camera: Camera, margin: float) -> tuple[list[Mark], list[Any]]:
    """Return the marks of the numbered places in the picture, and the rows of those that lie outside."""
    near: list[Mark] = []
    far: list[Any] = []
    outlines = dict(zip(layers.areas["id"], layers.areas.geometry, strict=True))
    for row in numbered_places(layers):
        at = _anchor(row, outlines.get(row.id), camera)
        if at is None:
            far.append(row)
            continue
        left, top, right, bottom = camera.panel
        is_in = left + margin <= at[0] <= right - margin and top + margin <= at[1] <= bottom - margin
        if not is_in:
            far.append(row)
            continue
        radius = 0.0 if row.id in outlines or row.kind != "area" else _reach(row, camera)
        near.append(
            Mark(
                row.id, int(row.number), visible(row.name), *at, bool(row.is_capital), is_unsure(row), radius
            )
        )
    return near, far


def _anchor(row: Any, outline: Any, camera: Camera) -> tuple[float, float] | None:
    if outline is not None:
        shapes, _ = project(np.array([outline], object), camera)
        if len(shapes) and (shapely.get_type_id(shapes[0]) in (3, 6)):
            largest = max(shapely.get_parts(shapes[0]), key=shapely.area)
            point = shapely.get_point(shapely.maximum_inscribed_circle(largest, 1.0), 0)
            return float(shapely.get_x(point)), float(shapely.get_y(point))
    if row.geometry is None or row.geometry.is_empty:
        return None
    x, y = camera.point(row.geometry.x, row.geometry.y)
    return (x, y) if np.isfinite([x, y]).all() else None


def _reach(row: Any, camera: Camera) -> float:
    km_a_pixel = camera.length_km(100.0) / 100.0
    radius = float(row.radius_km) / km_a_pixel if km_a_pixel > 0 else 0.0
    left, top, right, bottom = camera.panel
    return radius if 14 < radius < min(right - left, bottom - top) else 0.0


def place_badges(marks: Sequence[Mark], radius: float, frame: Box, obstacles: Sequence[Box]) -> Placement:
    """Place the numbered discs: on their place, or beside it with a leader line where places crowd."""
    side = 2 * radius + 3.0
    labels = [
        Label(
            mark.id,
            mark.x,
            mark.y,
            side,
            side,
            radius=_DOT if len(marks) <= CROWD else 0.0,
            rank=mark.number,
            at=((mark.x, mark.y),),
            has_leader=len(marks) <= CROWD,
            stands_off=True,
        )
        for mark in marks
    ]
    return place_labels(labels, frame, obstacles)


def dot_of(mark: Mark, radius: float) -> Placed:
    """Return a dot on its place: without a number to read, dots may touch."""
    r = radius + 1.5
    return Placed(mark.id, (mark.x - r, mark.y - r, mark.x + r, mark.y + r))


def middle_of(box: Box) -> tuple[float, float]:
    """Return the middle of a box."""
    left, top, right, bottom = box
    return (left + right) / 2, (top + bottom) / 2


def place_names(
    marks: Sequence[Mark],
    badges: Sequence[Placed],
    design: Design,
    frame: Box,
    there: tuple[Sequence[Box], Sequence[Segment]],
) -> Placement:
    """Place the names beside their badges, or beside the dots of a style without numbers.

    `there` is the boxes that no name touches and the arcs that a name crosses only where there is no other room.
    """
    boxes = {each.id: each.box for each in badges}
    lines: list[Segment] = [each.leader for each in badges if each.leader]
    size = design.size("name")
    labels = []
    for mark in marks:
        if mark.id not in boxes:
            continue
        left, top, right, bottom = boxes[mark.id]
        x, y, radius = (left + right) / 2, (top + bottom) / 2, (right - left) / 2
        width = text_width(mark.name, "bold", size) + 2
        has_leader = not design.style.numbers and len(marks) <= CROWD
        labels.append(Label(mark.id, x, y, width, size * 1.02, radius, mark.number, has_leader=has_leader))
    obstacles, arcs = there
    first = place_labels(labels, frame, obstacles, [*lines, *arcs])
    if not first.dropped:
        return first
    rest = [label for label in labels if label.id in first.dropped]
    leaders = [each.leader for each in first.placed if each.leader]
    taken = [*obstacles, *(each.box for each in first.placed), *boxes.values()]
    second = place_labels(
        [replace(each, radius=0.0, at=tuple(beside(each)), is_fixed=True) for each in rest],
        frame,
        taken,
        [*lines, *leaders],
    )
    return Placement((*first.placed, *second.placed), second.dropped)
