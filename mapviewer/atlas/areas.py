"""Areas that people give to places: drawn corner by corner, or taken from what is known."""

import functools
from collections.abc import Sequence
from typing import Any

from mapviewer.atlas import coasts, geodesy
from mapviewer.atlas.boundaries import read_boundaries
from mapviewer.atlas.countries import country_at


def outline_of_corners(corners: Sequence[tuple[float, float]]) -> Any:
    """Return the polygon of these corners (lon, lat), EPSG:4326, cut at 180 degrees.

    Each corner stands on the side of the antimeridian that is nearer to the one before it. Where lines cross, the parts
    that they enclose are kept.

    Returns
    -------
    shapely.Polygon or shapely.MultiPolygon or None
        None when the corners enclose nothing.
    """
    import shapely

    near: list[tuple[float, float]] = []
    for lon, lat in corners:
        last = near[-1][0] if near else lon
        near.append((last + (lon - last + 180) % 360 - 180, lat))
    if len(near) < 3:
        return None
    parts = shapely.get_parts(shapely.make_valid(shapely.Polygon(near)))
    areas = [each for each in parts if shapely.get_dimensions(each) == 2]
    return geodesy.wrapped(shapely.union_all(areas)) if areas else None


def is_simple(corners: Sequence[tuple[float, float]]) -> bool:
    """Tell whether the line round these corners nowhere crosses itself, and encloses something."""
    import shapely

    area = shapely.Polygon(corners) if len(corners) >= 3 else None
    return area is not None and bool(area.is_valid) and area.area > 0


def middle_of_area(area: Any) -> tuple[float, float, float]:
    """Return a point well inside an area, lon and lat, and the radius in km of the disc that is as large."""
    lon, lat = coasts.inner_point(area)
    return lon, lat, round(coasts.reach_km(area, (lon, lat)), 1)


def areas_at(lon: float, lat: float) -> tuple[tuple[str, str], ...]:
    """Return id and name of the first-level area and of the country that hold a point, the smaller first."""
    from shapely import Point

    tree, known = _first_level()
    held = [known[int(each)] for each in tree.query(Point(lon, lat), predicate="intersects")]
    country = country_at(lon, lat)
    return (*held, *([(country.id, country.name)] if country.id else []))


@functools.cache
def _first_level() -> tuple[Any, tuple[tuple[str, str], ...]]:
    from shapely import STRtree

    frame = read_boundaries("admin1")
    pairs = zip(frame["id"], frame["name"], strict=True)
    return STRtree(frame.geometry.to_numpy()), tuple((str(key), str(name)) for key, name in pairs)
