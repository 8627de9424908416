"""The names of the ground: countries in spaced capitals, waters in italics, towns in regular type."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from mapviewer import atlas
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.candidates import Label
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.ground import Ground, project
from mapviewer.maps.figure.lettering import spaced_capitals, text_width, visible

_SIZES = (
    (1.0, 0.93),
    (0.82, 0.93),
    (0.78, 0.85),
)  # share of the size, share of the box that lies in the shape
_FOCUS_SIZES = (*_SIZES[:2], (0.82, 0.7), (0.74, 0.5))  # the story's own countries may run over their borders
_APART = 34.0  # pixels between towns
_GRID = 9


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the ground: its words as written and plain, face, height in pixels and colour, and the label to place."""

    label: Label
    words: str
    plain: str
    face: str
    size: float
    colour: str
    dot: tuple[float, float] | None = None


def country_names(
    ground: Ground, camera: Camera, design: Design, focus: Any, hatched: Any
) -> list[list[Name]]:
    """Return for each country in the picture its name in sizes to try, the large countries first.

    `focus` are the countries that are set off, `hatched` the disputed areas, which names keep clear of where they can.
    """
    clear_of = shapely.union_all(shapely.buffer(hatched, 3.0)) if len(hatched) else shapely.Point()
    found: list[tuple[int, float, list[Name]]] = []
    for key, name, rank, at, shape in zip(
        ground.ids, ground.names, ground.ranks, ground.label_at, ground.countries, strict=True
    ):
        if not name:
            continue
        words = spaced_capitals(visible(name))
        tries = []
        for share, least in _FOCUS_SIZES if any(shape is each for each in focus) else _SIZES:
            size = design.size("country") * share
            width, height = text_width(words, "sans", size) + 8, size * 1.1
            near = _middle(camera, at, shape)
            middles = middles_inside(_outside(shape, clear_of), near, (width, height), least)
            middles = middles or middles_inside(shape, near, (width, height), least)
            if middles:
                label = Label(f"country:{key}", *middles[0], width, height, at=middles, is_fixed=True)
                tries.append(Name(label, words, name, "sans", size, "country"))
        if tries:
            found.append((rank, -float(shapely.area(shape)), tries))
    return [tries for _, _, tries in sorted(found, key=lambda each: each[:2])]


def _outside(shape: Any, other: Any) -> Any:
    return shapely.difference(shape, other) if shapely.intersects(shape, other) else shape


def _middle(camera: Camera, at: tuple[float, float], shape: Any) -> tuple[float, float]:
    """Return where a name belongs: Natural Earth's point if it is well inside the picture, else the open middle."""
    left, top, right, bottom = camera.panel
    room = 0.08 * (right - left)
    if camera.sees(*at, room):
        return camera.point(*at)
    largest = max(
        shapely.get_parts(shapely.clip_by_rect(shape, left, top, right, bottom)),
        key=shapely.area,
        default=None,
    )
    if largest is None or shapely.area(largest) <= 0:
        return camera.point(*at)
    point = shapely.get_point(shapely.maximum_inscribed_circle(shapely.simplify(largest, 3.0), 4.0), 0)
    return float(shapely.get_x(point)), float(shapely.get_y(point))


def middles_inside(
    shape: Any, near: tuple[float, float], size: tuple[float, float], least: float
) -> tuple[tuple[float, float], ...]:
    """Return middles for a box that lies within a shape, those next to `near` first; empty when it is too small."""
    width, height = size
    if shapely.area(shape) < width * height * least:
        return ()
    coarse = shapely.simplify(shape, 2.0)
    mainland = max(shapely.get_parts(coarse), key=shapely.area, default=coarse)
    left, top, right, bottom = shapely.bounds(mainland)  # a grid over far islands too would be too wide
    xs = np.linspace(left, right, _GRID + 2)[1:-1]
    ys = np.linspace(top, bottom, _GRID + 2)[1:-1]
    grid = np.array([near, *((x, y) for y in ys for x in xs)], float)
    inside = shapely.contains_xy(coarse, grid)
    grid = grid[inside]
    if not len(grid):
        return ()
    boxes = shapely.box(
        grid[:, 0] - width / 2, grid[:, 1] - height / 2, grid[:, 0] + width / 2, grid[:, 1] + height / 2
    )
    shapely.prepare(coarse)
    shares = np.where(shapely.contains(coarse, boxes), 1.0, 0.0)
    open_ones = shares < 1
    shares[open_ones] = shapely.area(shapely.intersection(boxes[open_ones], shapely.make_valid(coarse))) / (
        width * height
    )
    fits = shares >= least
    far = np.hypot(*(grid - near).T) - 60 * shares
    order = np.argsort(np.where(fits, far, np.inf), kind="stable")[: int(fits.sum())]
    return tuple((float(x), float(y)) for x, y in grid[order][:24])


@functools.cache
def _seas() -> Any:
    return atlas.read_boundaries("seas").sort_values("area_km2", ascending=False, kind="stable")


def water_names(camera: Camera, design: Design) -> list[list[Name]]:
    """Return for each sea in the picture its name in sizes to try, the large seas first."""
    frame = _seas()
    shapes, kept = project(frame.geometry.to_numpy(), camera)
    order: list[int] = np.argsort(-shapely.area(shapes), kind="stable").tolist() if len(shapes) else []
    found = []
    for i in order:
        row = frame.iloc[int(kept[i])]
        words = visible(str(row["name"]))
        tries = []
        for share, least in _SIZES:
            size = design.size("water") * share
            width, height = text_width(words, "italic", size) + 8, size * 1.15
            near = _middle(camera, (float(row["label_lon"]), float(row["label_lat"])), shapes[i])
            middles = middles_inside(shapes[i], near, (width, height), least)
            if middles:
                label = Label(f"sea:{row['id']}", *middles[0], width, height, at=middles, is_fixed=True)
                tries.append(Name(label, words, words, "italic", size, "water_name"))
        if tries:
            found.append(tries)
    return found


def town_names(
    camera: Camera, design: Design, taken: frozenset[str], most: int, spots: Sequence[tuple[float, float]]
) -> list[list[Name]]:
    """Return the capitals and largest towns in the picture that the story does not name, the weightiest first.

    None is within a few pixels of another or of `spots`: those would be suburbs.
    """
    there = [*spots]
    found: list[list[Name]] = []
    for key, lon, lat, name, is_capital in _towns(camera, most * 3):
        if key in taken or len(found) >= most or not camera.sees(lon, lat, 12):
            continue
        face = "bold" if is_capital else "sans"
        size = design.size("town")
        x, y = camera.point(lon, lat)
        if any(abs(x - a) < _APART and abs(y - b) < _APART for a, b in there):
            continue
        there.append((x, y))
        words = visible(name)
        width, height = text_width(words, face, size) + 2, size * 1.0
        label = Label(f"town:{key}", x, y, width, height, radius=3.0, has_leader=False)
        found.append([Name(label, words, words, face, size, "town", (x, y))])
    return found


@functools.lru_cache(maxsize=12)
def _towns(camera: Camera, most: int) -> list[tuple[str, float, float, str, bool]]:
    """Return id, lon, lat, name, is capital of the largest towns in the camera's window, capitals first."""
    from mapviewer.atlas.columns import open_columns

    gazetteer = atlas.open_gazetteer()
    places = open_columns().places[:-1]
    west, south, east, north = camera.window()
    lon = camera.near(places["lon"])
    is_in = (lon > west) & (lon < east) & (places["lat"] > south) & (places["lat"] < north)
    keys = np.flatnonzero(is_in & (places["population"] > 20_000))
    keys = keys[np.argsort(-places["population"][keys].astype(np.int64), kind="stable")][: most * 25]
    towns = [
        int(key)
        for key in keys
        if gazetteer.feature(int(key))[0] == "P" and gazetteer.feature_code(int(key)) != "PPLX"
    ]
    seats = [
        gazetteer.feature_code(key).startswith("PPLA") for key in towns
    ]  # before suburbs that count as towns
    order = sorted(range(len(towns)), key=lambda i: (not gazetteer.is_capital(towns[i]), not seats[i], i))
    return [
        (gazetteer.id(key), *gazetteer.point(key), gazetteer.name(key), gazetteer.is_capital(key))
        for key in (towns[i] for i in order[:most])
    ]
