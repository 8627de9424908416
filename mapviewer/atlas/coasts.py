"""Borders and coasts of what has an outline."""

import functools
from collections.abc import Sequence
from typing import Any

from mapviewer.atlas import geodesy
from mapviewer.atlas.boundaries import outline_of, read_boundaries
from mapviewer.atlas.countries import country_id

_TOUCH = 0.05  # degrees within which the outlines of two layers count as one line


@functools.lru_cache(maxsize=512)
def _border(ids: tuple[str, ...]) -> Any:
    if len(ids) == 1:
        return _land_border(ids[0])
    one, other = _pair(ids)
    if one is None or other is None or ids[0] == ids[1]:
        return None
    line = one.boundary.intersection(other.boundary)
    if _length(line) < _TOUCH:
        line = one.boundary.intersection(other.buffer(_TOUCH))
    return _as_line(line)


def border(ids: Sequence[str]) -> Any:
    """Return the land border of one country, or the line in which two outlines meet; None when there is none.

    Parameters
    ----------
    ids : sequence of str
        One or two place ids.
    """
    return _border(tuple(ids))


def _pair(ids: Sequence[str]) -> tuple[Any, Any]:
    """Return both outlines, of one layer where one has both: there they share their corners."""
    for layer in ("countries_regional", "countries"):
        known = _outlines(layer)
        if all(each in known for each in ids):
            return known[ids[0]], known[ids[1]]
    return outline_of(ids[0]), outline_of(ids[1])


def _land_border(place_id: str) -> Any:
    neighbours = _neighbours(place_id)
    whole = outline_of(place_id)
    if whole is None or not place_id.startswith("ne:"):
        return None
    lines = [each for each in (_border((place_id, other)) for other in neighbours) if each is not None]
    return merged(lines) if lines else None


@functools.lru_cache(maxsize=512)
def coast(place: str) -> Any:
    """Return the coast of a place that has an outline, of its rim what is no land border; None without one.

    Parameters
    ----------
    place : str
        A place id, or the alpha-2 code of a country.
    """
    place_id = place if ":" in place else country_id(place)
    whole = _outlines("countries").get(place_id)
    if whole is None:
        whole = outline_of(place_id) if place_id else None
    if whole is None:
        return None
    shapes = [_outlines("countries")[other] for other in _touching(whole, place_id)]
    import shapely

    rim = whole.boundary
    if shapes:
        rim = rim.difference(shapely.union_all(shapes).buffer(0.01))
    line = _as_line(_without_cuts(rim))
    return line if line is not None and line.length > _TOUCH else None


def _without_cuts(rim: Any) -> Any:
    """Take away the edges at which shapes are cut at 180 degrees, which are no coast."""
    import shapely

    west, _, east, _ = rim.bounds if not rim.is_empty else (0, 0, 0, 0)
    if west > -179.99 and east < 179.99:
        return rim
    return rim.difference(
        shapely.union_all([shapely.box(-181, -91, -179.99, 91), shapely.box(179.99, -91, 181, 91)])
    )


def near(line: Any, area: Any) -> Any:
    """Return what of a line lies in an area, None when nothing does."""
    return _as_line(line.intersection(area))


def nearest(line: Any, point: geodesy.Point) -> geodesy.Point:
    """Return the point of a line that is nearest to a point, near enough to count in degrees."""
    import shapely

    found = shapely.get_point(shapely.shortest_line(line, shapely.Point(point)), 0)
    return float(found.x), float(found.y)


def rim(outline: Any, start: geodesy.Point, turn: float) -> geodesy.Point:
    """Return the last point of the outline that one meets going from `start` in a direction; `start` when none."""
    import shapely

    whole = geodesy.unwrapped(outline)
    east = whole.bounds[2]
    at, reached = start, start
    for _ in range(200):
        at = geodesy.step(at, turn, 25.0)
        lon = at[0] + (360 if east > 180 and at[0] < 0 else 0)
        if abs(at[1]) > 89 or geodesy.distance_km(start, at) > 4000:
            break
        if whole.contains(shapely.Point(lon, at[1])):
            reached = at
    return _last_inside(whole, reached, turn, east)


def _last_inside(whole: Any, start: geodesy.Point, turn: float, east: float) -> geodesy.Point:
    import shapely

    low, high = 0.0, 25.0
    for _ in range(8):
        at = geodesy.step(start, turn, (low + high) / 2)
        lon = at[0] + (360 if east > 180 and at[0] < 0 else 0)
        inside = whole.contains(shapely.Point(lon, at[1]))
        low, high = ((low + high) / 2, high) if inside else (low, (low + high) / 2)
    return geodesy.step(start, turn, low)


def middle_of(line: Any) -> geodesy.Point:
    """Return the middle of a line's longest piece."""
    import shapely

    pieces = shapely.get_parts(geodesy.unwrapped(line))
    longest = max(pieces, key=lambda piece: piece.length)
    at = longest.interpolate(0.5, normalized=True)
    return _on_globe(at.x, at.y)


def inner_point(area: Any) -> geodesy.Point:
    """Return a point well inside the largest piece of an area."""
    import shapely

    pieces = shapely.get_parts(geodesy.unwrapped(area))
    largest = max(pieces, key=lambda piece: piece.area)
    at = largest.centroid if largest.contains(largest.centroid) else largest.representative_point()
    return _on_globe(at.x, at.y)


def reach_km(area: Any, point: geodesy.Point) -> float:
    """Return the radius of the disc as large as the area's largest piece, in km."""
    import math

    import shapely

    largest = max(shapely.get_parts(area), key=lambda piece: piece.area)
    metres2 = abs(geodesy.geod().geometry_area_perimeter(shapely.geometry.polygon.orient(largest))[0])
    return math.sqrt(metres2 / math.pi) / 1000


def _on_globe(lon: float, lat: float) -> geodesy.Point:
    return round((lon + 180) % 360 - 180, 5), round(lat, 5)


def _length(shape: Any) -> float:
    return 0.0 if shape.is_empty else float(shape.length)


def _as_line(shape: Any) -> Any:
    """Return the lines of a shape, put together; None when it has none."""
    import shapely

    pieces = shapely.get_parts(shapely.get_parts(shape))
    lines = [each for each in pieces if shapely.get_dimensions(each) == 1 and not each.is_empty]
    return merged(lines) if lines else None


def merged(lines: Sequence[Any]) -> Any:
    """Return lines put together where they meet."""
    import shapely

    return shapely.line_merge(shapely.union_all(list(lines)))


def _neighbours(place_id: str) -> list[str]:
    whole = _outlines("countries").get(place_id)
    return _touching(whole, place_id) if whole is not None else []


def _touching(shape: Any, but: str) -> list[str]:
    return [key for key, other in _outlines("countries").items() if key != but and other.intersects(shape)]


@functools.cache
def _outlines(layer: str) -> dict[str, Any]:
    frame = read_boundaries(layer)
    return dict(zip(frame["id"], frame.geometry, strict=True))
