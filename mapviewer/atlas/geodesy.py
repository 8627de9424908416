"""Lines, discs and steps on the ellipsoid (WGS 84), cut at 180 degrees.

Shapes go in and out in degrees, lon before lat, every longitude from -180 to 180.
"""

import functools
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
_STEP_KM = 100
_CORNERS = 72  # of a disc
_ARC_STEPS = 24
_WIDEST = 180.0  # degrees: what is wider has been cut at the antimeridian


@functools.cache
def geod() -> Any:
    """Return the ellipsoid, a `pyproj.Geod`."""
    from pyproj import Geod

    return Geod(ellps="WGS84")


def distance_km(start: Point, end: Point) -> float:
    """Return the length of the shortest line between two points."""
    return float(geod().inv(*start, *end)[2]) / 1000


def azimuth(start: Point, end: Point) -> float:
    """Return the direction in which the shortest line leaves `start`, degrees clockwise from north."""
    return float(geod().inv(*start, *end)[0])


def step(start: Point, degrees: float, km: float) -> Point:
    """Return the point that lies `km` from `start` in a direction, degrees clockwise from north."""
    lon, lat, _ = geod().fwd(*start, degrees, km * 1000)
    return round(float(lon), 5), round(float(lat), 5)


def middle(start: Point, end: Point) -> Point:
    """Return the point halfway along the shortest line."""
    return step(start, azimuth(start, end), distance_km(start, end) / 2)


def great_circle(start: Point, end: Point) -> Any:
    """Return the shortest line between two points, a vertex each 100 km, split at 180 degrees.

    Returns
    -------
    shapely.LineString or shapely.MultiLineString
    """
    steps = max(1, int(distance_km(start, end) / _STEP_KM))
    return _cut_line([start, *geod().npts(*start, *end, steps), end])


def _cut_line(points: Sequence[Point]) -> Any:
    from shapely.geometry import LineString, MultiLineString

    pieces: list[list[Point]] = [[points[0]]]
    for before, point in pairwise(points):
        if abs(point[0] - before[0]) > _WIDEST:
            pieces.append([])
        pieces[-1].append(point)
    lines = [LineString(piece) for piece in pieces if len(piece) > 1]
    return lines[0] if len(lines) == 1 else MultiLineString(lines)


def arc(centre: Point, km: float, first: float, last: float) -> Any:
    """Return the points `km` away from a centre between two directions, degrees clockwise from north, split at 180 degrees.

    Returns
    -------
    shapely.LineString or shapely.MultiLineString
    """
    turns = [first + (last - first) * each / _ARC_STEPS for each in range(_ARC_STEPS + 1)]
    return _cut_line([step(centre, turn, km) for turn in turns])


def disc(centre: Point, km: float) -> Any:
    """Return what lies within `km` of a point, a polygon of 72 corners; one that holds a pole reaches all round it.

    Returns
    -------
    shapely.Polygon or shapely.MultiPolygon
    """
    from shapely.geometry import Polygon

    lon, lat = centre
    turns = [360.0 * corner / _CORNERS for corner in range(_CORNERS)]
    ring = [geod().fwd(lon, lat, turn, km * 1000)[:2] for turn in turns]
    near = [(lon + (each - lon + 180) % 360 - 180, up) for each, up in ring]
    for pole in (90.0, -90.0):
        if distance_km(centre, (lon, pole)) < km:
            rim = sorted((each, up) for each, up in ring)
            edge = [(-180.0, rim[0][1]), *rim, (180.0, rim[-1][1])]
            return Polygon([*edge, (180.0, pole), (-180.0, pole)]).buffer(0)
    return wrapped(Polygon(near))


def unwrapped(shape: Any) -> Any:
    """Return a shape that was cut at 180 degrees in one piece, its west reaching beyond 180; others as they are."""
    import shapely

    west, _, east, _ = shape.bounds
    if east - west <= _WIDEST:
        return shape
    parts = [_turned(part, 360.0 if part.bounds[2] < 0 else 0.0) for part in shapely.get_parts(shape)]
    if shapely.get_dimensions(shape) == 2:
        return shapely.union_all(parts, grid_size=1e-6)
    return shapely.line_merge(shapely.union_all(parts))


def wrapped(shape: Any) -> Any:
    """Return a shape cut at 180 degrees, with every longitude from -180 to 180."""
    import shapely

    west, _, east, _ = shape.bounds
    if west >= -180 and east <= 180:
        return shape
    pieces = []
    for turn in (-360.0, 0.0, 360.0):
        piece = shape.intersection(shapely.box(turn - 180, -90, turn + 180, 90))
        if not piece.is_empty:
            pieces.append(_turned(piece, -turn))
    dimension = shapely.get_dimensions(shape)
    kept = [each for each in shapely.get_parts(pieces) if shapely.get_dimensions(each) == dimension]
    return shapely.union_all(kept)


def _turned(shape: Any, degrees: float) -> Any:
    from shapely.affinity import translate

    return translate(shape, xoff=degrees) if degrees else shape
