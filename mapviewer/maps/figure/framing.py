"""Which part of the world a figure shows."""

import numpy as np

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import WORLD, Box
from mapviewer.maps.figure.options import FigureOptions

_ATLANTIC, _PACIFIC = 11.0, 150.0  # middle meridians of the world
_AIR = 20.0  # degrees around the outermost places of a story that is too wide for a region
_NEARLY_ALL = 290.0  # degrees from west to east from where on the whole world is shown
_WELL_IN = 45.0  # degrees from the edge: nearer ones look cut off


def view_of(layers: Layers, options: FigureOptions) -> Box:
    """Return west, south, east, north for the frame that the options ask for; east may exceed 180.

    A selection without a place, and a view that is not known, fall back to the region of the story.
    """
    if isinstance(options.frame, tuple):
        return tidy(options.frame)
    if options.frame == "world":
        return world_of(layers)
    if options.frame == "view" and options.view:
        return tidy(options.view)
    if options.frame == "selection":
        return _selection(layers, options) or tidy(layers.view)
    view = tidy(layers.view)
    return wide_story(layers) if view == WORLD else view


def world_of(layers: Layers) -> Box:
    """Return the whole world with its edge in the Pacific, or in the Atlantic when that cuts less of the story off."""
    lon, weight = layers.places.geometry.x.to_numpy(float), layers.places["mentions"].to_numpy(float)
    weight = np.where(layers.places["number"].to_numpy() > 0, weight, 0.0)
    from_edge = [180.0 - np.abs((lon - middle + 180.0) % 360.0 - 180.0) for middle in (_ATLANTIC, _PACIFIC)]
    usual, other = (float((np.minimum(each, _WELL_IN) * weight).sum()) for each in from_edge)
    return WORLD if usual >= other else (_PACIFIC - 180.0, WORLD[1], _PACIFIC + 180.0, WORLD[3])


def wide_story(layers: Layers) -> Box:
    """Return the part of the world that a story needs which goes too far for a region, the whole where it saves little."""
    world = world_of(layers)
    numbered = layers.places[layers.places["number"] > 0]
    if numbered.empty:
        return world
    middle = (world[0] + world[2]) / 2
    lon = (numbered.geometry.x.to_numpy(float) - middle + 180.0) % 360.0 - 180.0 + middle
    lat = numbered.geometry.y.to_numpy(float)
    west, east = float(lon.min()) - _AIR, float(lon.max()) + _AIR
    if east - west > _NEARLY_ALL:
        return world
    south, north = max(WORLD[1], float(lat.min()) - _AIR), min(WORLD[3], float(lat.max()) + _AIR)
    return west, south, east, north


def tidy(box: Box) -> Box:
    """Return a box with east behind west, within one turn, and at least a tenth of a degree each way."""
    west, south, east, north = (float(each) for each in box)
    south, north = max(-90.0, min(south, north)), min(90.0, max(south, north))
    east += 360.0 if east < west else 0.0
    if east - west >= 359.0:
        return WORLD
    if east - west < 0.1:
        west, east = west - 0.05, east + 0.05
    if north - south < 0.1:
        south, north = max(-90.0, south - 0.05), min(90.0, north + 0.05)
    return west, south, east, north


def selected_places(layers: Layers, options: FigureOptions) -> set[str]:
    """Return the ids of the places that are selected, or that a selected event or statement belongs to."""
    wanted = set(options.selected)
    places = wanted & set(layers.places["id"])
    for row in layers.events.itertuples(index=False):
        if row.id in wanted:
            places |= set(row.place_ids)
    for row in layers.statements.itertuples(index=False):
        if row.id in wanted:
            places |= {row.said_at, *row.about} - {""}
    return places


def _selection(layers: Layers, options: FigureOptions) -> Box | None:
    ids = selected_places(layers, options)
    outlines = dict(zip(layers.areas["id"], layers.areas.geometry, strict=True))
    boxes = []
    for row in layers.places.itertuples(index=False):
        if row.id in ids:
            bounds = outlines[row.id].bounds if row.id in outlines else row.geometry.bounds
            boxes.append(bounds if bounds[2] - bounds[0] < 180 else row.geometry.bounds)
    if not boxes:
        return None
    first = (boxes[0][0] + boxes[0][2]) / 2
    turned = [(w + turn, s, e + turn, n) for w, s, e, n in boxes for turn in [_turn((w + e) / 2, first)]]
    west, south = min(each[0] for each in turned), min(each[1] for each in turned)
    east, north = max(each[2] for each in turned), max(each[3] for each in turned)
    across, up = max(1.5, (east - west) * 0.15), max(1.0, (north - south) * 0.2)
    return tidy((west - across, south - up, east + across, north + up))


def _turn(lon: float, near: float) -> float:
    return -360.0 * round((lon - near) / 360.0)
