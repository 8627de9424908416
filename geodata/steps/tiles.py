"""The page's ground as tiles: land, coasts, borders, first-level lines, rivers, lakes and towns, by scale.

``tiles.zip`` holds ``world.json`` (countries' names, seas and everything coarse) and tiles of the Web Mercator squares
of two zooms, ``medium/x/y.json`` and ``fine/x/y.json``. Rings and lines are flat lists of whole numbers,
``[x0, y0, dx, dy, ...]``, in steps of a fraction of a degree: the quantised differences of TopoJSON.
"""

import json
import math
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import numpy
import shapely

from mapviewer import atlas
from steps.coverage import edges_of, make_coverage
from steps.sources import Sources

MARGIN = 0.002  # of a tile's width by which areas reach over its edge, so that no hair of water shows between tiles


@dataclass(frozen=True)
class Level:
    """One scale: Natural Earth's, the tolerance in degrees, steps a degree, the zoom of its tiles and what shows at it."""

    name: str
    source: str
    tolerance: float
    steps: int
    zoom: int  # of the squares; 0 is the whole world in one
    reach: float  # the web zoom up to which the level is drawn: what appears later is left out
    speck: float  # degrees: lakes less wide are left out


LEVELS = (
    Level("world", "cultural/ne_50m_admin_0_countries", 0.12, 64, 0, 4.0, 0.5),
    Level("medium", "cultural/ne_50m_admin_0_countries", 0.02, 512, 3, 6.0, 0.08),
    Level("fine", "cultural/ne_10m_admin_0_countries", 0.003, 2048, 5, 13.0, 0.0),
)
SEA_DEGREES = 0.3  # seas serve to place their names only
SPECK = 0.25  # degrees: islands less wide are left out of the whole world, but never a whole country


def write_tiles(folder: Path, sources: Sources) -> None:
    """Write ``tiles.zip`` from Natural Earth's countries and from the layers of the atlas that are already built."""
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / "tiles.zip.new"  # a program that has the old one open keeps it
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for level in LEVELS:
            shapes = sources.natural_earth(level.source)
            coverage = make_coverage(shapes, level.tolerance, 1 / level.steps)
            if level.zoom == 0:
                coverage.geometry = [_without_specks(shape) for shape in coverage.geometry]
            layers = Layers(coverage, level)
            if level.zoom == 0:
                whole = layers.cut((-180.0, -90.0, 180.0, 90.0), 0.0)
                _put(archive, "world.json", whole | _table(shapes, level.steps))
                continue
            for x in range(2**level.zoom):
                for y in range(2**level.zoom):
                    tile = layers.cut(box_of(level.zoom, x, y), MARGIN)
                    if any(tile.values()):
                        _put(archive, f"{level.name}/{x}/{y}.json", tile)
    draft.replace(folder / "tiles.zip")


def box_of(zoom: int, x: int, y: int) -> tuple[float, float, float, float]:
    """Return west, south, east, north of a Web Mercator square; the rows at the ends reach to the poles."""
    count = 2**zoom

    def lat(row: int) -> float:
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / count))))

    south = -90.0 if y == count - 1 else lat(y + 1)
    north = 90.0 if y == 0 else lat(y)
    return x / count * 360 - 180, south, (x + 1) / count * 360 - 180, north


class Layers:
    """What a level draws, each kind with a spatial index, ready to be cut."""

    def __init__(self, coverage: geopandas.GeoDataFrame, level: Level) -> None:
        self._steps = level.steps
        half = level.tolerance / 2
        self._areas = Indexed(
            list(coverage["id"]), shapely.get_parts(coverage.geometry.values, return_index=True)
        )
        edges = edges_of(coverage, 1 / level.steps)
        self._edges = Indexed([[a, b] for a, b, _ in edges], _parts([line for *_, line in edges]))
        lakes = _until(atlas.read_boundaries("lakes"), level.reach)
        wide = shapely.bounds(lakes.geometry.values)
        lakes = lakes[(wide[:, 2] - wide[:, 0]) >= level.speck]
        simple = shapely.simplify(lakes.geometry.values, half)
        self._lakes = Indexed(
            [[row.id, row.name, row.min_zoom] for row in lakes.itertuples()], _parts(simple)
        )
        rivers = _until(atlas.read_boundaries("rivers"), level.reach)
        names = [
            [row.id, row.name, int(row.rank), row.min_zoom, int(row.is_lake)] for row in rivers.itertuples()
        ]
        self._rivers = Indexed(names, _parts(shapely.simplify(rivers.geometry.values, half)))
        lines = _until(atlas.read_boundaries("admin1_lines"), level.reach)
        self._admin1 = Indexed(list(lines["min_zoom"]), _parts(shapely.simplify(lines.geometry.values, half)))
        self._towns = [town for town in atlas.ground_towns() if town.zoom <= level.reach]

    def cut(self, box: tuple[float, float, float, float], margin: float) -> dict[str, Any]:
        """Return what lies in a box of degrees, in the form of the tile's JSON."""
        west, south, east, north = box
        over = (east - west) * margin
        wider = (west - over, south - over, east + over, north + over)
        towns = [
            [town.id, town.name, round(town.lon, 3), round(town.lat, 3), town.zoom, town.rank]
            for town in self._towns
            if west <= town.lon < east and south <= town.lat < north
        ]
        return {
            "areas": self._rows(self._areas, wider),
            "edges": self._rows(self._edges, box),
            "admin1": self._rows(self._admin1, box),
            "rivers": self._rows(self._rivers, box),
            "lakes": self._rows(self._lakes, wider),
            "towns": towns,
        }

    def _rows(self, layer: "Indexed", box: tuple[float, float, float, float]) -> list[list[Any]]:
        rows = []
        for value, shapes in layer.cut(box):
            flat = [line for shape in shapes for line in encoded(shape, self._steps)]
            if flat:
                rows.append([*(value if isinstance(value, list) else [value]), flat])
        return rows


class Indexed:
    """Simple shapes and the value of the row that each belongs to."""

    def __init__(self, values: list[Any], parts: tuple[numpy.ndarray, numpy.ndarray]) -> None:
        self._values, (self._shapes, self._rows) = values, parts
        self._tree = shapely.STRtree(self._shapes)

    def cut(self, box: tuple[float, float, float, float]) -> list[tuple[Any, list[shapely.Geometry]]]:
        """Return each value with its shapes as far as they lie in the box, in the order of the values."""
        found: dict[int, list[shapely.Geometry]] = {}
        for at in sorted(self._tree.query(shapely.box(*box)).tolist()):
            cut = shapely.clip_by_rect(self._shapes[at], *box)
            if not cut.is_empty:
                found.setdefault(int(self._rows[at]), []).append(cut)
        return [(self._values[row], shapes) for row, shapes in sorted(found.items())]


def _parts(shapes: Any) -> tuple[numpy.ndarray, numpy.ndarray]:
    return shapely.get_parts(numpy.asarray(shapes, object), return_index=True)


def _until(frame: geopandas.GeoDataFrame, zoom: float) -> geopandas.GeoDataFrame:
    return frame[frame["min_zoom"] <= zoom]


def _without_specks(shape: shapely.Geometry) -> shapely.Geometry:
    parts = shapely.get_parts(shape)
    bounds = shapely.bounds(parts)
    wide = numpy.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    return shapely.multipolygons(parts[wide >= min(SPECK, wide.max(initial=0.0))])


def _table(shapes: geopandas.GeoDataFrame, steps: int) -> dict[str, Any]:
    """Return names and label points of countries, outlines of the seas, what is disputed, and the levels themselves."""
    gazetteer = atlas.open_gazetteer()
    countries = []
    for row in shapes.sort_values("ADM0_A3").itertuples():
        key = gazetteer.key_of(f"ne:{row.ADM0_A3}")
        name = row.NAME_LONG if key is None else gazetteer.name(key)  # "Russia", not "Russian Federation"
        label = [round(float(row.LABEL_X), 2), round(float(row.LABEL_Y), 2), int(row.LABELRANK)]
        countries.append([f"ne:{row.ADM0_A3}", name, *label])
    fine = LEVELS[-1].steps
    areas, lines = atlas.read_boundaries("disputed_areas"), atlas.read_boundaries("disputed_lines")
    return {
        "levels": [[level.name, level.steps, level.zoom] for level in LEVELS],
        "countries": countries,
        "seas": _named(atlas.read_boundaries("seas"), SEA_DEGREES, steps),
        "disputed": _named(areas, 0.002, fine),
        "lines": [line for shape in lines.geometry for line in encoded(shape, fine)],
    }


def _named(frame: geopandas.GeoDataFrame, tolerance: float, steps: int) -> list[list[Any]]:
    shapes = shapely.simplify(frame.geometry.values, tolerance)
    return [
        [key, name if isinstance(name, str) else "", encoded(shape, steps)]
        for key, name, shape in zip(frame["id"], frame["name"], shapes, strict=True)
    ]


def encoded(shape: shapely.Geometry, steps: int) -> list[list[int]]:
    """Return the rings or lines of a shape, each as ``[x0, y0, dx, dy, ...]`` in 1/`steps` degree; specks are left out."""
    kind = shape.geom_type
    if kind in ("MultiPolygon", "MultiLineString", "GeometryCollection"):
        return [line for part in shape.geoms for line in encoded(part, steps)]
    if kind == "Polygon":
        return [line for ring in (shape.exterior, *shape.interiors) if len(line := _flat(ring, steps)) >= 8]
    return [line] if kind == "LineString" and len(line := _flat(shape, steps)) >= 4 else []


def _flat(line: Any, steps: int) -> list[int]:
    whole = numpy.round(numpy.asarray(line.coords)[:, :2] * steps).astype(int)
    moves = numpy.diff(whole, axis=0)
    moves = moves[(moves != 0).any(axis=1)]
    return [*whole[0].tolist(), *moves.ravel().tolist()]


def _put(archive: zipfile.ZipFile, name: str, tile: dict[str, Any]) -> None:
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    text = json.dumps(tile, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    archive.writestr(entry, text, zipfile.ZIP_DEFLATED)
