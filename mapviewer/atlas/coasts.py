"""Borders, coasts and sides of what has an outline."""

import functools
from collections.abc import Sequence
from typing import Any

from mapviewer.atlas import geodesy
from mapviewer.atlas.boundaries import outline_of, read_boundaries
from mapviewer.atlas.countries import country_id

_TOUCH = 0.05  # degrees within which the outlines of two layers count as one line
_SHARE = 0.4  # of the whole, by area, that lies in "the south"
_TRIES = 16
_ROUGH = 0.1  # degrees that do not matter for a share of a country
_APART = 5.0  # degrees: islands farther off are another part of the world


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
    return _merged(lines) if lines else None


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


def side_of_line(line: Any, turn: float) -> Any:
    """Return what of a line lies to that side of its middle, in degrees clockwise from north."""
    whole = geodesy.unwrapped(line)
    box = whole.envelope.buffer(1.0)
    kept = _as_line(whole.intersection(_half(box, whole.envelope.centroid, turn, 0.0)))
    return geodesy.wrapped(kept) if kept is not None else None


def part(outline: Any, turn: float | None) -> Any:
    """Return two fifths of an outline, by area: those to one side, or around the middle when `turn` is None."""
    import shapely

    whole = _mainland(geodesy.unwrapped(outline))
    rough = whole.simplify(_ROUGH)
    centre, box = whole.centroid, whole.envelope.buffer(1.0)
    if turn is None:
        reach = _searched(lambda size: shapely.intersection(rough, _ellipse(whole, size)).area, rough.area)
        found = shapely.intersection(whole, _ellipse(whole, reach))
    else:
        span = box.length
        share = _searched(
            lambda size: rough.intersection(_half(box, centre, turn, (0.5 - size) * span)).area, rough.area
        )
        found = whole.intersection(_half(box, centre, turn, (0.5 - share) * span))
    areas = [
        each for each in shapely.get_parts(found) if shapely.get_dimensions(each) == 2 and not each.is_empty
    ]
    return geodesy.wrapped(shapely.union_all(areas)) if areas else None


def _mainland(whole: Any) -> Any:
    """Return the largest piece with the islands around it: the north-west of the United States is not Alaska."""
    import shapely

    pieces = shapely.get_parts(whole)
    if len(pieces) == 1:
        return whole
    largest = max(pieces, key=lambda piece: piece.area)
    rough = shapely.simplify(pieces, _ROUGH).tolist()
    rings = shapely.union_all(shapely.buffer(rough, _APART / 2, quad_segs=2))
    around = next(each for each in shapely.get_parts(rings) if each.intersects(largest))
    shapely.prepare(around)
    return shapely.union_all(pieces[shapely.intersects(around, pieces)])


def _searched(area_at: Any, whole: float) -> float:
    """Return the size, from 0 to 1, at which a growing shape holds its share of the whole."""
    low, high = 0.0, 1.0
    for _ in range(_TRIES):
        size = (low + high) / 2
        low, high = (size, high) if area_at(size) < _SHARE * whole else (low, size)
    return high


def _half(box: Any, centre: Any, turn: float, off: float) -> Any:
    """Return the half of a box that lies beyond a line across `turn`, `off` degrees on from `centre`."""
    import math

    import shapely

    squeeze = max(math.cos(math.radians(centre.y)), 0.05)
    x, y = math.sin(math.radians(turn)) / squeeze, math.cos(math.radians(turn))
    size = math.hypot(x, y)
    x, y, far = x / size, y / size, box.length
    # in degrees, the line across is square to (dx * squeeze², dy): distances count less across than along
    across = (y, -x * squeeze**2)
    length = math.hypot(*across)
    across = (across[0] / length, across[1] / length)
    at = (centre.x + x * off, centre.y + y * off)
    corners = [
        (at[0] + across[0] * far, at[1] + across[1] * far),
        (at[0] + across[0] * far + x * far, at[1] + across[1] * far + y * far),
        (at[0] - across[0] * far + x * far, at[1] - across[1] * far + y * far),
        (at[0] - across[0] * far, at[1] - across[1] * far),
    ]
    return shapely.Polygon(corners)


def _ellipse(whole: Any, size: float) -> Any:
    from shapely.affinity import scale

    west, south, east, north = whole.bounds
    return scale(
        whole.centroid.buffer(1.0), (east - west) * max(size, 1e-6), (north - south) * max(size, 1e-6)
    )


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
    return _merged(lines) if lines else None


def _merged(lines: Sequence[Any]) -> Any:
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
