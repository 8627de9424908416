"""The ground of a figure: land, waters and borders, cut to what a camera sees and projected to pixels.

The ground of the last few cameras is kept, so that another theme, scale or format of the same picture is quick.
"""

import functools
import math
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import shapely

from mapviewer import atlas
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.design import undrawn_lines
from mapviewer.maps.figure.sides import Shapes, sort_sides

_SUBPIXEL = 0.18
_DETAILED = (39.9, 38.3, 50.4, 43.6)
_REGIONAL_KM = 4200
_EQUATOR_KM = 40075.0
_SCREEN_PIXELS = 1100.0  # a figure shows as much as a screen of that width


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the story, in pixels of the page.

    `countries` are polygons with `ids`, `names`, `ranks` (1 to 10, small is large) and `label_at` (lon, lat), all in
    one order; `lakes`, `rivers`, `coasts`, `borders`, `disputed` and `admin1` (lines between first-level areas) are
    shapes without names, as many as suit the scale.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    ranks: tuple[int, ...]
    label_at: tuple[tuple[float, float], ...]
    countries: Shapes
    lakes: Shapes
    rivers: Shapes
    coasts: Shapes
    borders: Shapes
    disputed: Shapes
    admin1: Shapes


@functools.lru_cache(maxsize=12)
def project_ground(camera: Camera, as_of: date | None) -> Ground:
    """Return the ground that `camera` sees on the day `as_of`."""
    width_km = camera.length_km(10.0) / 10.0 * (camera.panel[2] - camera.panel[0])
    zoom = math.log2(_EQUATOR_KM / width_km * _SCREEN_PIXELS / 256)
    is_regional = bool(width_km < _REGIONAL_KM) and _sees_detail(camera)
    frame = _countries(is_regional)
    everything = frame.geometry.to_numpy()
    shapes, kept = project(everything, camera)
    rows = frame.iloc[kept]
    coasts, borders = sort_sides(everything[kept], rows["is_detailed"].to_numpy())
    return Ground(
        ids=tuple(rows["id"]),
        names=tuple(_short_name(row.id, row.name) for row in rows[["id", "name"]].itertuples(index=False)),
        ranks=tuple(int(each) for each in rows["labelrank"]),
        label_at=tuple(zip(rows["label_lon"].astype(float), rows["label_lat"].astype(float), strict=True)),
        countries=shapes,
        lakes=project(_shown("lakes", zoom), camera)[0],
        rivers=project(_shown("rivers", zoom), camera)[0],
        coasts=project(coasts, camera)[0],
        borders=project(borders, camera)[0],
        disputed=project(_disputed_lines(as_of), camera)[0],
        admin1=project(_shown("admin1_lines", zoom), camera)[0],
    )


@functools.lru_cache(maxsize=12)
def project_countries(camera: Camera) -> Shapes:
    """Return only the countries that `camera` sees, at 1:50m: enough for an inset."""
    return project(_layer("countries"), camera)[0]


def _short_name(place_id: str, name: str) -> str:
    gazetteer = atlas.open_gazetteer()
    key = gazetteer.key_of(place_id)
    return name if key is None else str(gazetteer.place(key).name)


def _sees_detail(camera: Camera) -> bool:
    """Tell whether the camera sees the region whose countries geodata has at 1:10m (`geodata/steps/boundaries.py`)."""
    west, south, east, north = camera.window()
    left, bottom, right, top = _DETAILED
    return bool(west < right and east > left and south < top and north > bottom)


@functools.cache
def _layer(name: str) -> Shapes:
    return atlas.read_boundaries(name).geometry.to_numpy()


def _shown(name: str, zoom: float) -> Shapes:
    """Return the shapes of a layer that a web map would show at that zoom; lakes' middle lines are no rivers."""
    frame = atlas.read_boundaries(name)
    is_shown = frame["min_zoom"] <= zoom
    if "is_lake" in frame:
        is_shown &= ~frame["is_lake"].astype(bool)
    return frame.geometry.to_numpy()[is_shown.to_numpy()]


def _disputed_lines(as_of: date | None) -> Shapes:
    frame = atlas.read_boundaries("disputed_lines")
    gone = undrawn_lines()
    is_drawn = [name not in gone or _is_before(as_of, gone[name]) for name in frame["name"]]
    return frame.geometry.to_numpy()[np.array(is_drawn, bool)]


def _is_before(as_of: date | None, day: date | None) -> bool:
    return as_of is not None and day is not None and as_of < day


@functools.cache
def _countries(is_regional: bool) -> Any:
    """Return the world's countries; for a region, those that geodata has in detail take the place of the coarse ones."""
    import pandas as pd

    world = atlas.read_boundaries("countries").assign(is_detailed=False)
    if not is_regional:
        return world
    detailed = atlas.read_boundaries("countries_regional").assign(is_detailed=True)
    coarse = world[~world["id"].isin(set(detailed["id"]))]
    return pd.concat([coarse, detailed], ignore_index=True)


def project(shapes: Shapes, camera: Camera) -> tuple[Shapes, Any]:
    """Cut shapes in degrees to what the camera sees and project them.

    Returns
    -------
    projected : array of geometry
        In pixels, simplified below what can be seen; nothing empty.
    kept : array of int
        The index in `shapes` that each is from.
    """
    pieces, kept = _turned(np.asarray(shapes, object), camera.window())
    if not len(pieces):
        return pieces, kept
    pieces = shapely.segmentize(pieces, 2.0)
    pixels = shapely.transform(pieces, camera.to_pixels)
    pixels = shapely.simplify(pixels, _SUBPIXEL, preserve_topology=False)
    left, top, right, bottom = camera.panel
    is_odd = ~shapely.is_valid(pixels)
    if is_odd.any():
        pixels[is_odd] = shapely.make_valid(pixels[is_odd])
    pixels = shapely.clip_by_rect(pixels, left - 6, top - 6, right + 6, bottom + 6)
    is_seen = ~shapely.is_empty(pixels)
    return pixels[is_seen], kept[is_seen]


def _turned(shapes: Shapes, window: tuple[float, float, float, float]) -> tuple[Shapes, Any]:
    """Cut shapes to a window of degrees, turned by whole turns so that they fall into it; halves are joined again."""
    west, south, east, north = window
    found: list[Any] = []
    origin: list[Any] = []
    bounds = shapely.bounds(shapes) if len(shapes) else np.empty((0, 4))
    for turn in (-360.0, 0.0, 360.0):
        low, high = west - turn, east - turn
        meets = (bounds[:, 0] < high) & (bounds[:, 2] > low) & (bounds[:, 1] < north) & (bounds[:, 3] > south)
        index = np.flatnonzero(meets)
        if not len(index):
            continue
        cut = _clipped(shapes[index], bounds[index], (low, south, high, north))
        found.append(shapely.transform(cut, _Turn(turn)) if turn else cut)
        origin.append(index)
    if not found:
        return np.array([], object), np.array([], int)
    return _joined(np.concatenate(found), np.concatenate(origin))


@dataclass(frozen=True, slots=True)
class _Turn:
    degrees: float

    def __call__(self, points: Any) -> Any:
        return points + np.array([self.degrees, 0.0])


def _clipped(shapes: Shapes, bounds: Any, window: tuple[float, float, float, float]) -> Shapes:
    west, south, east, north = window
    is_inside = (
        (bounds[:, 0] >= west) & (bounds[:, 2] <= east) & (bounds[:, 1] >= south) & (bounds[:, 3] <= north)
    )
    cut = shapes.copy()
    if not is_inside.all():
        cut[~is_inside] = shapely.clip_by_rect(shapes[~is_inside], *window)
    return cut


def _joined(shapes: Shapes, origin: Any) -> tuple[Shapes, Any]:
    """Join the halves of shapes that were cut at 180 degrees and meet again."""
    is_full = ~shapely.is_empty(shapes)
    shapes, origin = shapes[is_full], origin[is_full]
    kept, counts = np.unique(origin, return_counts=True)
    single = {int(key): shape for key, shape in zip(origin, shapes, strict=True)}
    for key in kept[counts > 1]:
        halves = shapely.make_valid(shapes[origin == key])
        single[int(key)] = shapely.union_all(halves, grid_size=1e-6)
    joined = np.empty(len(kept), object)
    joined[:] = [single[int(key)] for key in kept]
    return joined, kept
