"""Drawing the ground into a panel."""

from typing import Any

import numpy as np
import shapely
from matplotlib.path import Path

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.ground import Ground, project
from mapviewer.maps.figure.relief import STRENGTH, relief_areas
from mapviewer.maps.figure.sheet import Sheet

_FOCUS_SHARE = 0.8  # a country is set off when so much of it is in the picture


def draw_ground(sheet: Sheet, ground: Ground, camera: Camera, design: Design, clip: Path) -> None:
    """Draw waters, land, borders and, where the style has them, graticule and subdivisions."""
    colour = design.colour
    left, top, right, bottom = camera.panel
    if camera.is_world:
        globe = shapely.polygons(camera.outline())
        sheet.area(globe, colour("water"), 1, edge=colour("coast"), stroke=1.0, clip=clip)
    else:
        sheet.area(shapely.box(left, top, right, bottom), colour("water"), 1, clip=clip)
    if design.style.graticule:
        sheet.area(_graticule(camera), None, 1, edge=colour("graticule"), stroke=0.8, clip=clip)
    land = colour("land")
    sheet.area(ground.countries, land, 2, edge=land, stroke=0.6, clip=clip)


def draw_relief(sheet: Sheet, camera: Camera, clip: Path) -> None:
    """Darken the land's shady slopes."""
    with sheet.on("ground"):
        for area in relief_areas(camera):
            sheet.area(area, "#000000", 4, alpha=STRENGTH, clip=clip)


def draw_lines(sheet: Sheet, ground: Ground, design: Design, clip: Path) -> None:
    """Draw what lies above the land and the countries that are set off: lakes, borders, coasts, disputed lines."""
    colour, stroke = design.colour, design.stroke
    with sheet.on("ground"):
        sheet.area(ground.rivers, None, 5, edge=colour("river"), stroke=stroke("coast") * 0.9, clip=clip)
        sheet.area(
            ground.lakes, colour("water"), 5, edge=colour("coast"), stroke=stroke("coast") * 0.8, clip=clip
        )
        sheet.area(ground.coasts, None, 6, edge=colour("coast"), stroke=stroke("coast"), clip=clip)
    with sheet.on("boundaries"):
        if design.style.admin1 and len(ground.admin1):
            sheet.area(ground.admin1, None, 5, edge=colour("admin"), stroke=0.6, clip=clip)
        sheet.area(ground.borders, None, 6, edge=colour("border"), stroke=stroke("border"), clip=clip)
        disputed = {"edge": colour("outline"), "stroke": stroke("border"), "dashes": (4.0, 3.0)}
        sheet.area(ground.at_sea, None, 6, edge=colour("outline"), stroke=1.5 * stroke("border"), clip=clip)
        sheet.area(ground.disputed, None, 6, clip=clip, **disputed)
        sheet.area(ground.dotted, None, 6, clip=clip, **{**disputed, "dashes": (1.2, 3.0)})


def focus_shapes(layers: Layers, camera: Camera, ground: Ground) -> Any:
    """Return the countries that the story is about, in pixels: the members of its region, else what lies in the frame.

    A region (the South Caucasus) that the article names decides; without one, every country of the story that lies
    mostly in the picture is set off, but never most of the picture.
    """
    areas = layers.areas
    regions = areas[(areas["kind"] == "region") & ~areas["is_disputed"]]
    countries = areas[areas["kind"] == "country"]
    shapes = dict(zip(ground.ids, ground.countries, strict=True))
    for frame in (regions, countries):
        outlines = frame.geometry.to_numpy()
        if not len(outlines):
            continue
        kept = [shape for shape in outlines if _is_mostly_seen(shape, camera)]
        if frame is regions and kept:
            inside = shapely.union_all(kept, grid_size=0.001)
            points = dict(zip(ground.ids, ground.label_at, strict=True))
            return [shapes[key] for key, at in points.items() if inside.contains(shapely.Point(at))]
        if kept:
            return [
                shapes[key] for key in frame["id"] if key in shapes and _is_mostly_seen_of(frame, key, camera)
            ]
    return []


def _is_mostly_seen_of(frame: Any, key: str, camera: Camera) -> bool:
    return _is_mostly_seen(frame.geometry[frame["id"] == key].iloc[0], camera)


def _is_mostly_seen(shape: Any, camera: Camera) -> bool:
    """Tell whether a shape in degrees lies mostly in the panel and does not fill it."""
    west, south, east, north = camera.window()
    bounds = shapely.bounds(shape)
    if bounds[2] - bounds[0] > 60:
        return False
    pixels, _ = project(np.array([shape], object), camera)
    whole = shapely.area(shape)
    turned = shapely.clip_by_rect(shape, *_turned_window((west, south, east, north), bounds))
    left, top, right, bottom = camera.panel
    share = float(shapely.area(pixels).sum()) / ((right - left) * (bottom - top))
    return bool(shapely.area(turned) > _FOCUS_SHARE * whole and 0 < share < 0.45)


def _turned_window(
    window: tuple[float, float, float, float], bounds: Any
) -> tuple[float, float, float, float]:
    west, south, east, north = window
    middle = (bounds[0] + bounds[2]) / 2
    turn = 360.0 * round((middle - (west + east) / 2) / 360.0)
    return west + turn, south, east + turn, north


def draw_focus(sheet: Sheet, shapes: Any, design: Design, clip: Path) -> None:
    """Set countries off from their neighbours: lighter, with a firm outline."""
    if len(shapes):
        fill, edge = design.colour("focus"), design.colour("outline")
        with sheet.on("ground"):
            sheet.area(shapes, fill, 4, edge=fill, stroke=0.5, clip=clip)
        with sheet.on("boundaries"):
            sheet.area(shapes, None, 7, edge=edge, stroke=design.stroke("outline"), clip=clip)


def _graticule(camera: Camera) -> Any:
    west, south, east, north = camera.window()
    step = next(each for each in (1, 2, 5, 10, 15, 30) if (east - west) / each <= 16 or each == 30)
    meridians = [
        shapely.LineString([(lon, max(south, -89.0)), (lon, min(north, 89.0))])
        for lon in np.arange(np.ceil(west / step) * step, east, step)
    ]
    parallels = [
        shapely.LineString([(west, lat), (east, lat)])
        for lat in np.arange(np.ceil(max(south, -85) / step) * step, min(north, 85), step)
    ]
    lines = shapely.segmentize(np.array([*meridians, *parallels], object), 1.0)
    return shapely.transform(lines, camera.to_pixels)
