"""The pieces of the world: ``boundaries/pieces.yaml`` cut out of Natural Earth's countries, so that none overlaps another."""

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas
import numpy
import shapely
import yaml
from pyproj import Geod

from steps.sources import Sources

FILE = Path(__file__).parents[1] / "boundaries/pieces.yaml"
GRID = 1e-6  # degrees; what is cut is noded on it
LENGTHENED = (
    0.03  # degrees by which a disputed line is lengthened at both ends, so that it reaches the border
)
SPECK_KM2 = (
    3.0  # what is left of a country beside its pieces and is smaller goes to the piece that it touches
)
ISLAND_DEGREES = 0.15
KM_A_DEGREE = 111.2


def read_pieces() -> dict[str, Any]:
    """Return ``pieces.yaml``: the list ``pieces`` and the table ``codes``."""
    with FILE.open(encoding="utf-8") as file:
        read: dict[str, Any] = yaml.safe_load(file)
    return read


def km2(shape: shapely.Geometry) -> float:
    """Return the area on the ellipsoid."""
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 1e6


class Cutter:
    """Cuts shapes out of Natural Earth's 1:10m countries by the recipes of ``pieces.yaml``."""

    def __init__(self, sources: Sources) -> None:
        countries = sources.natural_earth("cultural/ne_10m_admin_0_countries")
        self.countries: dict[str, shapely.Geometry] = dict(
            zip(countries["ADM0_A3"], countries.geometry, strict=True)
        )
        admin1 = sources.admin1()
        self._divisions = dict(zip(admin1["adm1_code"], admin1.geometry, strict=True))
        self._lines = list(_disputed_lines(sources))
        self._found: dict[str, list[shapely.Geometry]] = {}
        self.made: dict[str, shapely.Geometry] = {}

    def cut(self, piece: dict[str, Any]) -> shapely.Geometry:
        """Return the shape of a piece, and keep it for those that come later and leave it out."""
        of, shape = piece["of"], piece["shape"]
        parts = [getattr(self, f"_{kind}")(of, shape[kind]) for kind in shape if kind != "minus"]
        found = functools.reduce(_shared, parts)
        for other in shape.get("minus", []):
            found = _areas(shapely.difference(found, self.made[other], grid_size=GRID))
        found = _shared(found, self.countries[of])
        if found.is_empty:
            raise SystemExit(f"pieces.yaml: {piece['id']} is empty")
        self.made[piece["id"]] = found
        return found

    def _whole(self, of: str, _: bool) -> shapely.Geometry:
        return self.countries[of]

    def _faces(self, of: str, points: list[list[float]]) -> shapely.Geometry:
        return shapely.union_all([self._face(of, shapely.Point(point)) for point in points], grid_size=GRID)

    def _face(self, of: str, point: shapely.Point) -> shapely.Geometry:
        found = [face for face in self._faces_of(of) if face.contains(point)]
        if not found:
            raise SystemExit(f"pieces.yaml: no face of {of} holds {point.x}, {point.y}")
        return found[0]

    def _faces_of(self, of: str) -> list[shapely.Geometry]:
        if of not in self._found:
            self._found[of] = self._polygonized(self.countries[of])
        return self._found[of]

    def _polygonized(self, country: shapely.Geometry) -> list[shapely.Geometry]:
        near = [line for line in self._lines if line.intersects(country)]
        net = shapely.union_all([country.boundary, *near], grid_size=GRID)
        return list(shapely.get_parts(shapely.polygonize([net])))

    def _admin1(self, of: str, codes: list[str]) -> shapely.Geometry:
        return shapely.union_all([self._divisions[code] for code in codes], grid_size=GRID)

    def _islands(self, of: str, points: list[list[float]]) -> shapely.Geometry:
        parts = shapely.get_parts(self.countries[of])
        chosen = []
        for point in points:
            distance = shapely.distance(parts, shapely.Point(point))
            if distance.min() > ISLAND_DEGREES:
                raise SystemExit(f"pieces.yaml: no island of {of} at {point}")
            chosen.append(parts[int(distance.argmin())])
        return shapely.union_all(chosen)

    def _box(self, of: str, bounds: list[float]) -> shapely.Geometry:
        box = shapely.box(*bounds)
        return shapely.union_all(
            [part for part in shapely.get_parts(self.countries[of]) if box.contains(part)]
        )

    def _polygon(self, of: str, points: list[list[float]]) -> shapely.Geometry:
        return shapely.make_valid(shapely.Polygon(points))

    def _buffer(self, of: str, given: dict[str, Any]) -> shapely.Geometry:
        line = shapely.LineString(given["line"])
        narrow = numpy.cos(numpy.radians(line.centroid.y))
        squeezed = shapely.transform(line, lambda points: points * [narrow, 1.0])
        wide = squeezed.buffer(given["km"] / KM_A_DEGREE, cap_style="flat")
        return shapely.transform(wide, lambda points: points / [narrow, 1.0])


def _disputed_lines(sources: Sources) -> Iterator[shapely.Geometry]:
    """Yield the lines of Natural Earth that are not borders all agree on, lengthened at both ends."""
    world = sources.natural_earth("cultural/ne_10m_admin_0_boundary_lines_land")
    unsettled = world[world["FEATURECLA"] != "International boundary (verify)"]
    for frame in (sources.disputed_borders(), unsettled):
        for shape in frame.geometry:
            for line in shapely.get_parts(
                shapely.line_merge(shapely.multilinestrings([*shapely.get_parts(shape)]))
            ):
                yield lengthened(line, LENGTHENED)


def lengthened(line: shapely.Geometry, by: float) -> shapely.Geometry:
    """Return a line drawn on by `by` degrees at both ends."""
    points = shapely.get_coordinates(line)
    ends = []
    for end, before in ((points[0], points[1]), (points[-1], points[-2])):
        step = end - before
        ends.append(end + step / (numpy.hypot(*step) or 1.0) * by)
    return shapely.LineString([ends[0], *points, ends[1]])


def _shared(one: shapely.Geometry, other: shapely.Geometry) -> shapely.Geometry:
    return _areas(shapely.intersection(one, other, grid_size=GRID))


def _areas(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.MultiPolygon([part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"])


def make_faces(sources: Sources) -> geopandas.GeoDataFrame:
    """Return the pieces and what is left of the countries, without gap or overlap: id, of (Natural Earth's code), geometry."""
    listed = read_pieces()
    cutter = Cutter(sources)
    shapes: dict[str, dict[str, shapely.Geometry]] = {}
    for piece in listed["pieces"]:
        if "shape" in piece:
            shapes.setdefault(piece["of"], {})[piece["id"]] = cutter.cut(piece)
    rows = []
    for code, country in cutter.countries.items():
        pieces = shapes.get(code, {})
        _check_apart(pieces)
        rest = shapely.difference(
            country, shapely.union_all([*pieces.values()], grid_size=GRID), grid_size=GRID
        )
        rest = _without_specks(_areas(rest), pieces) if pieces else country
        rows += [(key, code, shape) for key, shape in pieces.items()]
        if not rest.is_empty:
            rows.append((listed["codes"].get(code, code), code, rest))
    frame = geopandas.GeoDataFrame(rows, columns=["id", "of", "geometry"], geometry="geometry", crs=4326)
    return (
        frame.dissolve("id", as_index=False, method="coverage") if frame["id"].duplicated().any() else frame
    )


def make_lines(sources: Sources) -> geopandas.GeoDataFrame:
    """Return the unsettled stretches of border that ``pieces.yaml`` lists: id, between (two codes of Natural Earth), geometry."""
    world = sources.natural_earth("cultural/ne_10m_admin_0_boundary_lines_land")
    unsettled = world[world["FEATURECLA"] != "International boundary (verify)"]
    rows = []
    for line in read_pieces()["lines"]:
        one, other = line["between"]
        left, right = unsettled["ADM0_A3_L"], unsettled["ADM0_A3_R"]
        found = unsettled[((left == one) & (right == other)) | ((left == other) & (right == one))]
        if found.empty:
            raise SystemExit(f"pieces.yaml: no line for {line['id']}")
        rows.append((line["id"], {one, other}, shapely.union_all(found.geometry.to_numpy())))
    return geopandas.GeoDataFrame(rows, columns=["id", "between", "geometry"], geometry="geometry", crs=4326)


def _check_apart(pieces: dict[str, shapely.Geometry]) -> None:
    for one, shape in pieces.items():
        for other, against in pieces.items():
            if one < other and shape.intersects(against):
                shared = km2(shapely.intersection(shape, against, grid_size=GRID))
                if shared > 0.5:
                    raise SystemExit(f"pieces.yaml: {one} and {other} overlap by {shared:.1f} km2")


def _without_specks(rest: shapely.Geometry, pieces: dict[str, shapely.Geometry]) -> shapely.Geometry:
    """Give specks between a piece and its border to the piece, in place; islands stay."""
    kept = []
    for part in shapely.get_parts(rest):
        touching = {key: shape for key, shape in pieces.items() if part.distance(shape) < GRID * 2}
        if km2(part) > SPECK_KM2 or not touching:
            kept.append(part)
            continue
        nearest = max(touching, key=lambda key: part.boundary.intersection(touching[key].buffer(GRID)).length)
        pieces[nearest] = _areas(shapely.union(pieces[nearest], part, grid_size=GRID))
    return shapely.MultiPolygon(kept)


def piece_table(faces: geopandas.GeoDataFrame) -> str:
    """Return a line for each piece of ``pieces.yaml``: area, error, test towns.

    Raises
    ------
    SystemExit
        When a test town lies on the wrong side.
    """
    shapes = dict(zip(faces["id"], faces.geometry, strict=True))
    lines = [f"{'piece':<28}{'km2':>10}{'error km':>10}  test towns"]
    for piece in read_pieces()["pieces"]:
        shape = shapes.get(piece["id"])
        area = "point" if shape is None else f"{km2(shape):,.0f}"
        towns = _checked_towns(piece, shape)
        lines.append(f"{piece['id']:<28}{area:>10}{piece['error_km']:>10}  {towns}")
    return "\n".join(lines) + "\n"


def _checked_towns(piece: dict[str, Any], shape: shapely.Geometry | None) -> str:
    for kind, wanted in (("inside", True), ("outside", False)):
        for town, point in piece.get(kind, {}).items():
            if shape is None or shape.contains(shapely.Point(point)) != wanted:
                raise SystemExit(f"pieces.yaml: {town} must lie {kind} {piece['id']}")
    inside, outside = (", ".join(piece.get(kind, {})) for kind in ("inside", "outside"))
    return inside + (f"; not {outside}" if outside else "")
