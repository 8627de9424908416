"""The inset: where the region lies, and the places of the story far outside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from mapviewer.maps.figure.camera import Box, Camera, aim
from mapviewer.maps.figure.candidates import Label
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import is_unsure
from mapviewer.maps.figure.ground import project_countries
from mapviewer.maps.figure.lettering import text_width, visible
from mapviewer.maps.figure.placing import Placed, Placement, place_labels
from mapviewer.maps.figure.sheet import Sheet, rounded

CORNERS = ("bottom left", "bottom right", "top left", "top right")
_MARGIN = 14.0


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner of the panel with the box that fits into it."""

    name: str
    box: Box


def free_corners(panel: Box, size: tuple[float, float], points: Any, focus: Any) -> list[Corner]:
    """Return the corners without a marker in or near the box, the one with least of the story's countries first."""
    left, top, right, bottom = panel
    width, height = size
    found = []
    for order, name in enumerate(CORNERS):
        x = left + _MARGIN if "left" in name else right - _MARGIN - width
        y = top + _MARGIN if "top" in name else bottom - _MARGIN - height
        box = (x, y, x + width, y + height)
        near = np.asarray(points, float).reshape(-1, 2)
        room = 22.0
        is_hit = (near[:, 0] > x - room) & (near[:, 0] < x + width + room)
        is_hit &= (near[:, 1] > y - room) & (near[:, 1] < y + height + room)
        covered = (
            float(shapely.area(shapely.intersection(focus, shapely.box(*box))).sum()) if len(focus) else 0.0
        )
        if not is_hit.any():
            found.append((covered / (width * height), order, Corner(name, box)))
    return [corner for _, _, corner in sorted(found, key=lambda each: each[:2])]


def aim_inset(box: Box, main: Camera, far: Sequence[Any]) -> Camera:
    """Return the camera of the inset: it holds the region and every far place, as large as they can be."""
    west, south, east, north = main.window()
    lon = (west + east) / 2
    lons = [(float(row.geometry.x) - lon + 180) % 360 - 180 + lon for row in far]
    lats = [float(row.geometry.y) for row in far]
    wide = max(lons, default=lon) - min(lons, default=lon)
    if wide > 250:
        return aim((-169.0, -56.0, 191.0, 78.0), box)
    w, e = min([west, *lons]), max([east, *lons])
    s, n = min([south, *lats]), max([north, *lats])
    spread = 0.2 if far else 0.9
    across, up = max(28.0, (e - w) * spread), max(12.0, (n - s) * spread)
    view = (w - across / 2, max(s - up / 2, -60.0), e + across / 2, min(n + up, 80.0))
    return aim(view if view[2] - view[0] < 330 else (-169.0, -56.0, 191.0, 78.0), box)


def draw_inset(
    sheet: Sheet, main: Camera, box: Box, far: Sequence[Any], design: Design
) -> tuple[Placement, Placement]:
    """Draw the inset with land, the extent of the map, and the far places.

    Returns
    -------
    badges, names : Placement
        How the far places' markers and names were placed.
    """
    camera = aim_inset(box, main, far)
    clip = rounded(box, 5.0)
    colour = design.colour
    sheet.area(clip, colour("halo"), 30, edge=colour("halo"), stroke=7.0)
    sheet.area(clip, colour("water"), 30)
    land = project_countries(camera)
    sheet.area(land, colour("land"), 31, edge=colour("water"), stroke=0.5, clip=clip)
    extent = _extent(main, camera)
    sheet.area(extent, colour("accent"), 32, alpha=0.14, clip=clip)
    sheet.area(extent, None, 32, edge=colour("accent"), stroke=1.8, clip=clip)
    sheet.area(clip, None, 34, edge=colour("coast"), stroke=1.0)
    return _draw_places(sheet, camera, box, far, design, shapely.bounds(extent))


def _extent(main: Camera, camera: Camera) -> Any:
    """Return the outline of what the main map shows, in pixels of the inset."""
    left, top, right, bottom = main.panel
    side = np.linspace(0, 1, 20)
    edge = np.vstack(
        [
            np.column_stack([left + side * (right - left), np.full(20, top)]),
            np.column_stack([np.full(20, right), top + side * (bottom - top)]),
            np.column_stack([right - side * (right - left), np.full(20, bottom)]),
            np.column_stack([np.full(20, left), bottom - side * (bottom - top)]),
        ]
    )
    degrees = main.to_degrees(edge)
    degrees = degrees[np.isfinite(degrees).all(axis=1)]
    degrees[:, 0] = camera.near(degrees[:, 0])
    pixels = camera.to_pixels(degrees)
    return shapely.polygons(pixels[np.isfinite(pixels).all(axis=1)])


def _sizes(design: Design) -> tuple[float, float]:
    """Return the radius of a marker and the height of a name in the inset."""
    if not design.style.numbers:
        return design.size("dot"), design.size("name") * 0.76
    return design.size("badge") * 0.82, design.size("name") * 0.76


def _draw_places(
    sheet: Sheet, camera: Camera, box: Box, far: Sequence[Any], design: Design, extent: Any
) -> tuple[Placement, Placement]:
    radius, size = _sizes(design)
    frame = (box[0] + 3, box[1] + 3, box[2] - 3, box[3] - 3)
    at = {row.id: camera.point(row.geometry.x, row.geometry.y) for row in far}
    badges = _place_badges(far, at, 2 * radius + 3, design, frame)
    names = _place_names(far, badges, size, frame, extent)
    rows = {row.id: row for row in far}
    for each in badges.placed:
        with sheet.on("furniture", each.id):
            _draw_badge(sheet, rows[each.id], each, at[each.id], design)
    halo = (design.colour("halo"), design.stroke("halo"))
    for each in names.placed:
        x, y = each.box[0] + 1, each.box[3] - size * 0.2
        with sheet.on("furniture", each.id):
            ink = design.colour("ink")
            sheet.text(x, y, visible(rows[each.id].name), "bold", size, ink, halo=halo, level=37)
    return badges, names


def _place_badges(
    far: Sequence[Any], at: dict[str, tuple[float, float]], side: float, design: Design, frame: Box
) -> Placement:
    if not design.style.numbers:
        half = side / 2
        dots = [Placed(key, (x - half, y - half, x + half, y + half)) for key, (x, y) in at.items()]
        return Placement(tuple(dots), ())
    labels = [
        Label(row.id, *at[row.id], side, side, 1.5, int(row.number), (at[row.id],), stands_off=True)
        for row in far
    ]
    return place_labels(labels, frame)


def _place_names(far: Sequence[Any], badges: Placement, size: float, frame: Box, extent: Any) -> Placement:
    boxes = {each.id: each.box for each in badges.placed}
    labels = []
    for row in far:
        if row.id in boxes:
            left, top, right, bottom = boxes[row.id]
            width = text_width(visible(row.name), "bold", size) + 2
            middle = ((left + right) / 2, (top + bottom) / 2)
            radius = (right - left) / 2
            labels.append(Label(row.id, *middle, width, size, radius, int(row.number), has_leader=False))
    walls = [each.leader for each in badges.placed if each.leader]
    left, top, right, bottom = (float(each) for each in extent)
    return place_labels(labels, frame, [(left, top, right, bottom)], walls)


def _draw_badge(sheet: Sheet, row: Any, placed: Placed, at: tuple[float, float], design: Design) -> None:
    radius, _ = _sizes(design)
    x, y = (placed.box[0] + placed.box[2]) / 2, (placed.box[1] + placed.box[3]) / 2
    if placed.leader:
        sheet.line([placed.leader[:2], at], design.colour("ink"), 0.9, 35)
    if design.style.numbers:
        sheet.number(x, y, radius, int(row.number), design, is_hollow=is_unsure(row), level=36)
    else:
        sheet.disc(x, y, radius, design.colour("accent"), 36, edge=design.colour("halo"), stroke=1.4)
