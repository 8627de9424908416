"""Callouts at the edge of the map for places outside it: number, name, direction and distance."""

import math
from collections.abc import Sequence
from typing import Any

from pyproj import Geod

from mapviewer.maps.figure.camera import Box, Camera
from mapviewer.maps.figure.candidates import Label
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import is_unsure
from mapviewer.maps.figure.lettering import text_width, visible
from mapviewer.maps.figure.placing import place_labels
from mapviewer.maps.figure.sheet import Sheet, rounded

_WINDS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
_STEP = 14.0


def direction_and_km(camera: Camera, lon: float, lat: float) -> tuple[str, int]:
    """Return the compass direction and the distance in km, rounded to tens, from the middle of the map to a place."""
    middle = camera.to_degrees([camera.middle])[0]
    azimuth, _, metres = Geod(ellps="WGS84").inv(middle[0], middle[1], lon, lat)
    return _WINDS[round(azimuth / 45) % 8], round(metres / 10000) * 10


def draw_callouts(
    sheet: Sheet, camera: Camera, far: Sequence[Any], design: Design, room: tuple[Box, Sequence[Box]]
) -> tuple[list[str], list[Box]]:
    """Draw a chip at the edge for each far place, as near to its direction as there is room.

    Parameters
    ----------
    room : (frame, taken)
        The box that chips stay in, and what they keep clear of.

    Returns
    -------
    dropped : list of str
        Names of the places that found no room.
    boxes : list of Box
        What the chips take.
    """
    frame, taken = room
    radius, size = design.size("badge") * 0.82, design.size("town")
    labels, words = [], {}
    for row in far:
        wind, km = direction_and_km(camera, float(row.geometry.x), float(row.geometry.y))
        words[row.id] = f"{visible(row.name)} · {km:,} km {wind}"
        width = radius * 2 + 22 + text_width(words[row.id], "sans", size)
        height = radius * 2 + 8
        at = _edge_middles(camera, row, frame, width, height)
        labels.append(Label(row.id, *at[0], width, height, rank=int(row.number), at=at, is_fixed=True))
    placement = place_labels(labels, frame, taken)
    rows = {row.id: row for row in far}
    for each in placement.placed:
        with sheet.on("markers", each.id):
            _draw_chip(sheet, each.box, rows[each.id], words[each.id], design)
    return [str(rows[key].name) for key in placement.dropped], [each.box for each in placement.placed]


def _edge_middles(
    camera: Camera, row: Any, frame: Box, width: float, height: float
) -> tuple[tuple[float, float], ...]:
    """Return middles of a chip along the edge of the frame, those nearest to the place's direction first."""
    x, y = camera.middle
    wind, _ = direction_and_km(camera, float(row.geometry.x), float(row.geometry.y))
    angle = math.radians(_WINDS.index(wind) * 45)
    px, py = camera.point(float(row.geometry.x), float(row.geometry.y))
    dx, dy = (
        (px - x, py - y) if math.isfinite(px) and math.isfinite(py) else (math.sin(angle), -math.cos(angle))
    )
    left, right = frame[0] + width / 2, frame[2] - width / 2
    top, bottom = frame[1] + height / 2, frame[3] - height / 2
    reach = min(
        (right - left) / 2 / abs(dx) if dx else math.inf, (bottom - top) / 2 / abs(dy) if dy else math.inf
    )
    goal = (x + dx * reach, y + dy * reach)
    across = [left + i * _STEP for i in range(int((right - left) / _STEP) + 1)]
    up = [top + i * _STEP for i in range(int((bottom - top) / _STEP) + 1)]
    edge = [(each, end) for each in across for end in (top, bottom)]
    edge += [(end, each) for each in up for end in (left, right)]
    edge.sort(key=lambda at: (math.hypot(at[0] - goal[0], at[1] - goal[1]), at))
    return tuple(edge)


def _draw_chip(sheet: Sheet, box: Box, row: Any, words: str, design: Design) -> None:
    left, top, right, bottom = box
    radius, size = design.size("badge") * 0.82, design.size("town")
    paper = design.colour("pane")
    path = rounded((left + 1, top + 1, right - 1, bottom - 1), (bottom - top) / 2 - 1)
    sheet.area(path, paper, 40, edge=design.colour("edge"), stroke=1.0)
    y = (top + bottom) / 2
    x = left + 4 + radius
    if design.style.numbers:
        sheet.number(x, y, radius, int(row.number), design, is_hollow=is_unsure(row), level=41)
    else:
        sheet.disc(x, y, design.size("dot"), design.colour("accent"), 41)
    sheet.text(x + radius + 8, y + size * 0.36, words, "sans", size, design.colour("ink"), level=41)
