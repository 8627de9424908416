"""The page's ground as tiles: land, coasts, borders, first-level lines, rivers, lakes and towns, by scale.

``tiles.zip`` holds ``world.json`` (seas, which place each country is, and everything coarse) and tiles of the Web
Mercator squares of two zooms, ``medium/x/y.json`` and ``fine/x/y.json``. Rings and lines are flat lists of whole numbers,
``[x0, y0, dx, dy, ...]``, in steps of a fraction of a degree: the quantised differences of TopoJSON. Areas are the faces
of the political topology by number, edges its arcs as [face, face or -1, line or -1, lines]: whose a face is and how a
border is drawn is said by the state of a day and viewpoint (`mapviewer.atlas.political`), not here.
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
import yaml

from mapviewer import atlas
from mapviewer.atlas.political import state_json, topology
from steps.sources import Sources

MARGIN = 0.002  # of a tile's width by which areas reach over its edge, so that no hair of water shows between tiles


@dataclass(frozen=True)
class Level:
    """One scale: the topology's, the tolerance in degrees, steps a degree, the zoom of its tiles and what shows at it."""

    name: str
    scale: str
    tolerance: float
    steps: int
    zoom: int  # of the squares; 0 is the whole world in one
    reach: float  # the web zoom up to which the level is drawn: what appears later is left out
    speck: float  # degrees: lakes less wide are left out


LEVELS = (
    Level("world", "110m", 0.12, 100, 0, 4.0, 0.5),
    Level("medium", "50m", 0.012, 500, 4, 6.5, 0.05),
    Level("fine", "10m", 0.003, 2000, 6, 13.0, 0.0),
)
COUNTRIES = "cultural/ne_10m_admin_0_countries"
SEA_DEGREES = 0.3  # seas serve to place their names only
CUT = 179.99  # arcs along the antimeridian and round the south pole are where the world was cut, no coasts
FIRST_DAY = "2026-11-01"  # of the borders that a page shows until a story brings those of its own day
OTHER_PLACES = {
    "northern_cyprus": "ne:CYN",
    "somaliland": "ne:SOL",
}  # own ids of the topology that are places too


def write_tiles(folder: Path, sources: Sources) -> None:
    """Write ``tiles.zip`` from the political topology and the layers of the atlas, which are built already."""
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / "tiles.zip.new"  # a program that has the old one open keeps it
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for level in LEVELS:
            layers = Layers(level)
            if level.zoom == 0:
                whole = layers.cut((-180.0, -90.0, 180.0, 90.0), 0.0)
                _put(archive, "world.json", whole | _table(sources, level.steps))
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

    def __init__(self, level: Level) -> None:
        self._steps = level.steps
        half = level.tolerance / 2
        faces = topology.face_shapes(level.scale)
        self._areas = Indexed(list(range(len(faces))), _parts(faces))
        self._edges = Indexed(*_edges(topology.read_topology(level.scale)))
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


def _edges(held: topology.Topology) -> tuple[list[list[int]], tuple[numpy.ndarray, numpy.ndarray]]:
    """Return the arcs by what they part: [face, face or -1, line or -1] each, the lower face first, and their lines."""
    found: dict[tuple[int, int, int], list[shapely.Geometry]] = {}
    for number, (sides, line) in enumerate(zip(held.sides.tolist(), held.lines.tolist(), strict=True)):
        points = held.arc(number) / held.steps
        if (numpy.abs(points[:, 0]) > CUT).all() or (points[:, 1] < -89.9).all() or sides[0] == sides[1]:
            continue
        low, high = sorted(sides)
        key = (high, low, line) if low < 0 else (low, high, line)
        found.setdefault(key, []).append(shapely.linestrings(points))
    merged = [shapely.line_merge(shapely.multilinestrings(lines)) for _, lines in sorted(found.items())]
    return [list(key) for key in sorted(found)], _parts(merged)


def _table(sources: Sources, steps: int) -> dict[str, Any]:
    """Return outlines of the seas, the faces' ids, the places of countries whose code is another there, the first state, and the levels."""
    codes = yaml.safe_load((Path(__file__).parents[1] / "boundaries/pieces.yaml").read_text("utf-8"))["codes"]
    known = set(sources.natural_earth(COUNTRIES)["ADM0_A3"])
    renamed = {new: f"ne:{old}" for old, new in codes.items() if new not in known}  # ISO's PSE is its PSX
    return {
        "levels": [[level.name, level.steps, level.zoom] for level in LEVELS],
        "faces": list(topology.read_faces()),
        "places": renamed | OTHER_PLACES,
        "state": json.loads(state_json(FIRST_DAY)),
        "seas": _named(atlas.read_boundaries("seas"), SEA_DEGREES, steps),
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
