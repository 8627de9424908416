"""The story on the map: which places are in the picture, where their markers and names stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.candidates import Box, Label, Segment
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import is_unsure, numbered_places
from mapviewer.maps.figure.ground import project
from mapviewer.maps.figure.lettering import text_width, visible
from mapviewer.maps.figure.placing import Placed, Placement, place_labels

CROWD = 80  # with more markers than this none is moved aside: leader lines would cover the map
_DOT = 3.0
_MERGES = 14  # rounds in which numbers without room join others
_MOST = 3  # numbers in a badge that others still join
_STEP = 1.75  # radii from number to number in a badge


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of the story in the picture, in pixels."""

    id: str
    number: int
    name: str
    x: float
    y: float
    is_capital: bool
    is_hollow: bool
    marker_at: tuple[float, float] | None = None
    name_at: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Badge:
    """One or more numbers where they stand, with the leader line to their place when they stand off."""

    marks: tuple[Mark, ...]
    box: Box
    leader: Segment | None


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
        words = (row.id, int(row.number), visible(row.name))
        near.append(Mark(*words, *at, bool(row.is_capital), is_unsure(row)))
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


def place_badges(
    marks: Sequence[Mark], radius: float, frame: Box, obstacles: Sequence[Box]
) -> tuple[list[Badge], list[Mark]]:
    """Place the numbered discs: on their place, or beside it with a leader line where places crowd.

    Where even that has no room, a number joins that of the nearest place in one badge. Returns the badges and, where there
    are too many for that, the marks that found no room.
    """
    groups: list[tuple[Mark, ...]] = [(mark,) for mark in marks]
    for _ in range(_MERGES):
        placement = place_labels(_badge_labels(groups, radius), frame, obstacles)
        lost = {int(key) for key in placement.dropped}
        if not lost or len(marks) > CROWD:
            break
        groups = _merged(groups, lost)
    badges = [
        Badge(groups[int(each.id)], each.box, _leader(groups[int(each.id)], each))
        for each in placement.placed
    ]
    return badges, [mark for key in placement.dropped for mark in groups[int(key)]]


def _leader(group: Sequence[Mark], placed: Placed) -> Segment | None:
    """Return the leader line of a badge; one that was pinned away from its place has one too."""
    if placed.leader is not None or len(group) > 1 or group[0].marker_at is None:
        return placed.leader
    x, y = middle_of(placed.box)
    is_off = math.hypot(x - group[0].x, y - group[0].y) > _DOT * 2
    return (x, y, group[0].x, group[0].y) if is_off else None


def _badge_labels(groups: Sequence[tuple[Mark, ...]], radius: float) -> list[Label]:
    side, is_crowd = 2 * radius + 3.0, len(groups) > CROWD
    labels = []
    for i, group in enumerate(groups):
        x = sum(mark.x for mark in group) / len(group)
        y = sum(mark.y for mark in group) / len(group)
        width = side + (len(group) - 1) * radius * _STEP
        more: dict[str, Any] = {"has_leader": not is_crowd, "radius": 0.0 if is_crowd else _DOT}
        pinned = group[0].marker_at if len(group) == 1 else None
        at = ((x, y),) if pinned is None else (pinned,)
        labels.append(Label(str(i), x, y, width, side, rank=group[0].number, at=at, stands_off=True, **more))
    return labels


def _merged(groups: Sequence[tuple[Mark, ...]], lost: set[int]) -> list[tuple[Mark, ...]]:
    """Join each lost group with the nearest other one."""
    kept = dict(enumerate(groups))
    for i in sorted(lost):
        if i not in kept or len(kept) < 2:
            continue
        x, y = kept[i][0].x, kept[i][0].y
        near = min(
            (j for j in kept if j != i), key=lambda j: (len(kept[j]) > _MOST, _distance(kept[j], x, y), j)
        )
        kept[min(i, near)] = tuple(sorted((*kept[i], *kept[near]), key=lambda mark: mark.number))
        del kept[max(i, near)]
    return list(kept.values())


def _distance(group: Sequence[Mark], x: float, y: float) -> float:
    return min(math.hypot(mark.x - x, mark.y - y) for mark in group)


def dot_of(mark: Mark, radius: float) -> Badge:
    """Return a dot on its place: without a number to read, dots may touch."""
    r = radius + 1.5
    return Badge((mark,), (mark.x - r, mark.y - r, mark.x + r, mark.y + r), None)


def middle_of(box: Box) -> tuple[float, float]:
    """Return the middle of a box."""
    left, top, right, bottom = box
    return (left + right) / 2, (top + bottom) / 2


def place_names(
    badges: Sequence[Badge],
    design: Design,
    frame: Box,
    there: tuple[Sequence[Box], Sequence[Segment]],
) -> Placement:
    """Place the names beside their badges, or beside the dots of a style without numbers.

    Numbers that share a badge have their names in the key alone. `there` is the boxes that no name touches and the arcs
    that a name crosses only where there is no other room.
    """
    lines: list[Segment] = [each.leader for each in badges if each.leader]
    size = design.size("name")
    labels = []
    for badge in badges:
        if len(badge.marks) > 1:
            continue
        mark = badge.marks[0]
        (x, y), radius = middle_of(badge.box), (badge.box[2] - badge.box[0]) / 2
        width = text_width(mark.name, "bold", size) + 2
        has_leader = not design.style.numbers and len(badges) <= CROWD
        label = Label(mark.id, x, y, width, size * 1.02, radius, mark.number, has_leader=has_leader)
        pinned = () if mark.name_at is None else (mark.name_at,)
        labels.append(replace(label, at=pinned, rank=-1) if pinned else label)
    obstacles, arcs = there
    taken = [*obstacles, *(each.box for each in badges if len(each.marks) > 1)]
    first = place_labels(labels, frame, taken, [*lines, *arcs])
    return first if not (first.dropped and arcs) else place_labels(labels, frame, taken, lines)
