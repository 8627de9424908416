"""Sides and parts of what has an outline: the southern border, the north of a country."""

from typing import Any

from mapviewer.atlas import coasts, geodesy
from mapviewer.atlas.boundaries import outline_of

_SHARE = 0.4  # of the whole, by area, that lies in "the south"
_TRIES = 16
_SIDE = 70.0  # degrees to both sides of "southern" that the southern border reaches
_ROUGH = 0.1  # degrees that do not matter for a share of a country
_APART = 5.0  # degrees: islands farther off are another part of the world


def side_of_line(line: Any, place_id: str, turn: float) -> Any:
    """Return what of a border or coast lies in a direction from the middle of its country, None when nothing does.

    Parameters
    ----------
    turn : float
        Degrees clockwise from north.
    """
    import numpy
    import shapely

    outline = outline_of(place_id)
    whole = geodesy.unwrapped(line)
    centre = mainland(geodesy.unwrapped(outline)).centroid if outline is not None else whole.envelope.centroid
    kept = []
    for piece in shapely.get_parts(whole):
        points = shapely.get_coordinates(piece)
        between = (points[:-1] + points[1:]) / 2
        turns = (between[:, 0] - centre.x + 180) % 360 - 180
        across = turns * numpy.cos(numpy.radians(centre.y))
        bearing = numpy.degrees(numpy.arctan2(across, between[:, 1] - centre.y))
        is_there = numpy.abs((bearing - turn + 180) % 360 - 180) <= _SIDE
        kept += [shapely.LineString(points[at : at + 2]) for at in numpy.flatnonzero(is_there)]
    return geodesy.wrapped(coasts.merged(kept)) if kept else None


def part(outline: Any, turn: float | None) -> Any:
    """Return two fifths of an outline, by area: those to one side, or around the middle when `turn` is None."""
    import shapely

    whole = mainland(geodesy.unwrapped(outline))
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


def mainland(whole: Any) -> Any:
    """Return the largest piece of an outline with the islands around it: the American north-west is not Alaska."""
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
