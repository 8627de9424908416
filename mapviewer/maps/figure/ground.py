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
from mapviewer.atlas import political
from mapviewer.maps.figure.camera import Camera

Shapes = Any  # an array of shapely geometries
_SUBPIXEL = 0.18
_LINES = ("solid", "dashed", "dotted", "inner")
_LARGEST_KM2 = 9_000_000.0
_REGIONAL_KM = 4200
_EQUATOR_KM = 40075.0
_SCREEN_PIXELS = 1100.0  # a figure shows as much as a screen of that width


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the story, in pixels of the page.

    `countries` are polygons with `ids`, `names`, `ranks` (1 to 10, small is large) and `label_at` (lon, lat), all in
    one order; `lakes`, `rivers`, `coasts`, `borders`, `disputed` and `dotted` (borders in dispute, by how the viewpoint
    draws them), `at_sea` (lines that it draws there) and `admin1` (lines between first-level areas) are shapes without names, as many as suit the scale.
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
    dotted: Shapes
    at_sea: Shapes
    admin1: Shapes


@functools.lru_cache(maxsize=12)
def project_ground(camera: Camera, as_of: date | None, viewpoint: str = political.DE_FACTO) -> Ground:
    """Return the ground that `camera` sees on the day `as_of`, as `viewpoint` draws it."""
    width_km = camera.length_km(10.0) / 10.0 * (camera.panel[2] - camera.panel[0])
    zoom = math.log2(_EQUATOR_KM / width_km * _SCREEN_PIXELS / 256)
    shown, scale = political.political(as_of, viewpoint), "10m" if width_km < _REGIONAL_KM else "50m"
    frame = shown.countries(scale)
    shapes, kept = project(frame.geometry.to_numpy(), camera)
    rows = frame.iloc[kept]
    lines = shown.lines(scale)
    styles = {name: lines.geometry.to_numpy()[(lines["style"] == name).to_numpy()] for name in _LINES}
    at_sea = np.array([shapely.LineString(dash) for each in shown.sea_lines for dash in each.dashes], object)
    points = shown.label_points()
    return Ground(
        ids=tuple(political.natural_earth_id(code) for code in rows["code"]),
        names=tuple(f"{row.name} ({row.second})" if row.second else row.name for row in _named(rows)),
        ranks=tuple(_rank(points[code][2]) for code in rows["code"]),
        label_at=tuple(points[code][:2] for code in rows["code"]),
        countries=shapes,
        lakes=project(_shown("lakes", zoom), camera)[0],
        rivers=project(_shown("rivers", zoom), camera)[0],
        coasts=project(political.coast_lines(scale), camera)[0],
        borders=project(styles["solid"], camera)[0],
        disputed=project(styles["dashed"], camera)[0],
        dotted=project(styles["dotted"], camera)[0],
        at_sea=project(at_sea, camera)[0],
        admin1=project(np.concatenate([_shown("admin1_lines", zoom), styles["inner"]]), camera)[0],
    )


def _named(rows: Any) -> Any:
    return rows[["name", "second"]].rename(columns={"name": "name"}).itertuples(index=False)


def _rank(area_km2: float) -> int:
    """Return how soon a country's name is worth showing, 1 to 10: each step is a country a third as large."""
    return min(10, max(1, round(math.log(_LARGEST_KM2 / max(area_km2, 1.0), 3)) + 1))


@functools.lru_cache(maxsize=12)
def project_countries(camera: Camera) -> Shapes:
    """Return only the land that `camera` sees, coarse: enough for an inset."""
    return project(_land(), camera)[0]


@functools.cache
def _land() -> Shapes:
    return political.political(None).countries("110m").geometry.to_numpy()


def _shown(name: str, zoom: float) -> Shapes:
    """Return the shapes of a layer that a web map would show at that zoom; lakes' middle lines are no rivers."""
    frame = atlas.read_boundaries(name)
    is_shown = frame["min_zoom"] <= zoom
    if "is_lake" in frame:
        is_shown &= ~frame["is_lake"].astype(bool)
    return frame.geometry.to_numpy()[is_shown.to_numpy()]


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
