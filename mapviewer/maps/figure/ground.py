"""The ground of a figure: land, waters and borders, cut to what a camera sees and projected to pixels.

Neighbours share their vertices in Natural Earth, so a side that stands in two countries is a border and one that stands
in a single country is a coast. The sides are sorted once in a running program, the projected ground of the last few
cameras is kept.
"""

import functools
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from mapviewer import atlas
from mapviewer.maps.figure.camera import Camera

Shapes = Any  # an array of shapely geometries
_SUBPIXEL = 0.18
_REGIONAL_KM = 4200
_CUT = 179.99  # sides along the antimeridian are where Natural Earth was cut, no coasts


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the story, in pixels of the page.

    `countries` are polygons with `ids`, `names`, `ranks` (1 to 10, small is large) and `label_at` (lon, lat), all in
    one order; `lakes`, `coasts`, `borders`, `disputed` and `admin1` are shapes without names.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    ranks: tuple[int, ...]
    label_at: tuple[tuple[float, float], ...]
    countries: Shapes
    lakes: Shapes
    coasts: Shapes
    borders: Shapes
    disputed: Shapes
    admin1: Shapes


@functools.lru_cache(maxsize=12)
def project_ground(camera: Camera) -> Ground:
    """Return the ground that `camera` sees."""
    width_km = camera.length_km(camera.panel[2] - camera.panel[0])
    is_regional = bool(width_km < _REGIONAL_KM) and _sees_focus(camera)
    frame = _countries(is_regional)
    coasts, borders = _sides(is_regional)
    shapes, kept = project(frame.geometry.to_numpy(), camera)
    rows = frame.iloc[kept]
    return Ground(
        ids=tuple(rows["id"]),
        names=tuple(_short_name(row.id, row.name) for row in rows[["id", "name"]].itertuples(index=False)),
        ranks=tuple(int(each) for each in rows["labelrank"]),
        label_at=tuple(zip(rows["label_lon"].astype(float), rows["label_lat"].astype(float), strict=True)),
        countries=shapes,
        lakes=project(_layer("lakes"), camera)[0],
        coasts=project(coasts, camera)[0],
        borders=project(borders, camera)[0],
        disputed=project(_layer("disputed_lines"), camera)[0],
        admin1=project(_layer("admin1"), camera)[0] if is_regional else np.array([], object),
    )


def _short_name(place_id: str, name: str) -> str:
    gazetteer = atlas.open_gazetteer()
    key = gazetteer.key_of(place_id)
    return name if key is None else str(gazetteer.place(key).name)


def _sees_focus(camera: Camera) -> bool:
    west, south, east, north = camera.window()
    regional = _focus_bounds()
    return bool(west < regional[2] and east > regional[0] and south < regional[3] and north > regional[1])


@functools.cache
def _focus_bounds() -> tuple[float, float, float, float]:
    west, south, east, north = shapely.total_bounds(_layer("admin1"))
    return float(west), float(south), float(east), float(north)


@functools.cache
def _layer(name: str) -> Shapes:
    return atlas.read_boundaries(name).geometry.to_numpy()


@functools.cache
def _countries(is_regional: bool) -> Any:
    """Return the world's countries; for a region, those that geodata has in detail take the place of the coarse ones."""
    import pandas as pd

    world = atlas.read_boundaries("countries")
    if not is_regional:
        return world
    detailed = atlas.read_boundaries("countries_regional")
    coarse = world[~world["id"].isin(set(detailed["id"]))]
    return pd.concat([coarse, detailed], ignore_index=True)


@functools.cache
def _sides(is_regional: bool) -> tuple[Shapes, Shapes]:
    """Return coasts and borders as merged lines."""
    frame = _countries(is_regional)
    if not is_regional:
        return _sorted_sides(frame.geometry.to_numpy())
    detailed_ids = set(atlas.read_boundaries("countries_regional")["id"])
    is_detailed = frame["id"].isin(detailed_ids).to_numpy()
    shapes = frame.geometry.to_numpy()
    fine_coasts, fine_borders = _sorted_sides(shapes[is_detailed])
    coarse_coasts, coarse_borders = _sorted_sides(shapes[~is_detailed])
    west, south, east, north = _focus_bounds()
    near = shapely.box(west - 25, south - 25, east + 25, north + 25)
    seam = shapely.union_all(shapely.buffer(shapely.intersection(coarse_coasts, near), 0.06, quad_segs=1))
    fine_edge = shapely.union_all(shapely.buffer(shapely.intersection(fine_coasts, near), 0.06, quad_segs=1))
    along = shapely.intersection(fine_coasts, seam)  # a detailed country that meets a coarse one: a border
    return (
        np.concatenate([shapely.difference(fine_coasts, seam), shapely.difference(coarse_coasts, fine_edge)]),
        np.concatenate([fine_borders, coarse_borders, along]),
    )


def _sorted_sides(shapes: Shapes) -> tuple[Shapes, Shapes]:
    kind, points, offsets = shapely.to_ragged_array(shapely.get_parts(shapes))
    assert kind == shapely.GeometryType.POLYGON
    last = np.zeros(len(points), bool)
    last[np.asarray(offsets[0])[1:] - 1] = True  # the end of a ring begins no side
    starts = np.flatnonzero(~last)
    a, b = np.round(points[starts], 5), np.round(points[starts + 1], 5)
    is_swapped = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
    a[is_swapped], b[is_swapped] = b[is_swapped], a[is_swapped].copy()
    is_cut = ((np.abs(a[:, 0]) > _CUT) & (np.abs(b[:, 0]) > _CUT)) | ((a[:, 1] < -89) & (b[:, 1] < -89))
    sides = np.hstack([a, b])[~is_cut]
    unique, counts = np.unique(sides, axis=0, return_counts=True)
    return _merged(unique[counts == 1]), _merged(unique[counts > 1])


def _merged(sides: Any) -> Shapes:
    lines = shapely.linestrings(sides.reshape(-1, 2, 2))
    return shapely.get_parts(shapely.line_merge(shapely.multilinestrings(lines)))


def project(shapes: Shapes, camera: Camera) -> tuple[Shapes, Any]:
    """Cut shapes in degrees to what the camera sees and project them.

    Returns
    -------
    projected : array of geometry
        In pixels, simplified below what can be seen; nothing empty.
    kept : array of int
        The index in `shapes` that each is from.
    """
    window = camera.window()
    pieces, kept = _turned(np.asarray(shapes, object), window)
    if not len(pieces):
        return pieces, kept
    pieces = shapely.segmentize(pieces, 2.0)
    pixels = shapely.transform(pieces, camera.to_pixels)
    pixels = shapely.simplify(pixels, _SUBPIXEL, preserve_topology=False)
    left, top, right, bottom = camera.panel
    pixels = shapely.make_valid(pixels) if not shapely.is_valid(pixels).all() else pixels
    pixels = shapely.clip_by_rect(pixels, left - 6, top - 6, right + 6, bottom + 6)
    is_seen = ~shapely.is_empty(pixels)
    return pixels[is_seen], kept[is_seen]


def _turned(shapes: Shapes, window: tuple[float, float, float, float]) -> tuple[Shapes, Any]:
    """Cut shapes to a window of degrees, turned by whole turns so that they fall into it; halves are joined again."""
    west, south, east, north = window
    found: list[Any] = []
    origin: list[Any] = []
    bounds = shapely.bounds(shapes)
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
        single[int(key)] = shapely.union_all(shapes[origin == key], grid_size=1e-6)
    joined = np.empty(len(kept), object)
    joined[:] = [single[int(key)] for key in kept]
    return joined, kept
