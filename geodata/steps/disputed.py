"""Disputed lines of Natural Earth, and the areas that they bound.

No package holds Nagorno-Karabakh, Abkhazia or South Ossetia as areas. The 1991 outline of the autonomous oblast is
seven pieces whose ends are snapped together; the Georgian claims split Georgia.
"""

import geopandas
import shapely
from pyproj import Geod

from steps.sources import Sources

SNAP_DEGREES = 0.02  # the oblast's pieces end up to 2 km from each other
EXPECTED_KM2 = {
    "mv:nagorno-karabakh": (4100, 4600),
    "mv:abkhazia": (8400, 8900),
    "mv:south-ossetia": (3700, 4700),
}
INSIDE = {
    "mv:nagorno-karabakh": {
        "Stepanakert": (46.7528, 39.8177),
        "Shusha": (46.7499, 39.7601),
        "Hadrut": (47.032, 39.52),
    },
    "mv:abkhazia": {"Sukhumi": (40.9893, 43.007)},
    "mv:south-ossetia": {"Tskhinvali": (43.964, 42.228)},
}
NAMES = {
    "mv:nagorno-karabakh": "Nagorno-Karabakh",
    "mv:abkhazia": "Abkhazia",
    "mv:south-ossetia": "South Ossetia",
}


def make_disputed_lines(sources: Sources) -> geopandas.GeoDataFrame:
    """Return Natural Earth's 46 disputed lines: id, name (whose claim, or what the line was), countries on both sides."""
    lines = sources.disputed_borders()
    return geopandas.GeoDataFrame(
        {
            "id": [f"dispute:{number}" for number in range(len(lines))],
            "name": lines["name"],
            "left": lines["adm0_a3_l"],
            "right": lines["adm0_a3_r"],
        },
        geometry=lines.geometry.simplify(0.0005),
        crs=4326,
    )


def make_disputed_areas(sources: Sources) -> geopandas.GeoDataFrame:
    """Return the three areas: id, name, area_km2, geometry.

    Raises
    ------
    AssertionError
        When an area is not as large as it must be, or does not hold the towns that lie in it.
    """
    lines = sources.disputed_borders()
    georgia = sources.natural_earth("cultural/ne_10m_admin_0_countries").set_index("ADM0_A3").geometry["GEO"]
    abkhazia, ossetia = _split(georgia, lines[lines["name"] == "Georgian claim"].geometry)
    oblast = _ring_of(lines[lines["name"] == "Former USSR oblast in 1991"].geometry)
    shapes = {"mv:nagorno-karabakh": oblast, "mv:abkhazia": abkhazia, "mv:south-ossetia": ossetia}
    areas = {place: area_km2(shape) for place, shape in shapes.items()}
    _check(shapes, areas)
    geometry = geopandas.GeoSeries(list(shapes.values()), crs=4326).simplify(0.001).set_precision(0.0005)
    columns = {
        "id": list(shapes),
        "name": list(NAMES.values()),
        "area_km2": [round(area) for area in areas.values()],
    }
    return geopandas.GeoDataFrame(columns, geometry=geometry, crs=4326)


def area_km2(shape: shapely.Geometry) -> float:
    """Return the area of `shape` on the WGS84 ellipsoid, in km2."""
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 1e6


def _ring_of(lines: geopandas.GeoSeries) -> shapely.Polygon:
    """Join the pieces' ends that lie close together and return the largest area that they enclose."""
    pieces = list(shapely.get_parts(shapely.line_merge(shapely.union_all(lines.values))))
    ends = [shapely.Point(piece.coords[at]) for piece in pieces for at in (0, -1)]
    links = [
        shapely.LineString([one, other])
        for number, one in enumerate(ends)
        for other in ends[number + 1 :]
        if 0 < one.distance(other) < SNAP_DEGREES
    ]
    areas = shapely.get_parts(shapely.polygonize([*shapely.get_parts(shapely.union_all([*pieces, *links]))]))
    return max(areas, key=lambda area: area.area)


def _split(
    country: shapely.Geometry, claims: geopandas.GeoSeries
) -> tuple[shapely.Geometry, shapely.Geometry]:
    """Cut Georgia along the claims: the western piece is Abkhazia, the one in the north South Ossetia."""
    whole = max(shapely.get_parts(country), key=lambda part: part.area)
    cuts = [
        _longer(piece) for piece in shapely.get_parts(shapely.line_merge(shapely.union_all(claims.values)))
    ]
    edges = shapely.union_all([whole.boundary, *cuts])
    pieces = shapely.get_parts(shapely.polygonize(shapely.get_parts(edges)))
    pieces = [piece for piece in pieces if whole.contains(piece.representative_point())]
    west = next(piece for piece in pieces if piece.contains(shapely.Point(INSIDE["mv:abkhazia"]["Sukhumi"])))
    north = next(
        piece for piece in pieces if piece.contains(shapely.Point(INSIDE["mv:south-ossetia"]["Tskhinvali"]))
    )
    return west, north


def _longer(line: shapely.LineString) -> shapely.LineString:
    """Lengthen a line a little at both ends, so that it reaches the border that it stops short of."""
    points = list(line.coords)

    def beyond(end: tuple[float, ...], before: tuple[float, ...]) -> tuple[float, float]:
        length = shapely.Point(end).distance(shapely.Point(before)) or 1.0
        return tuple(
            here + (here - there) / length * SNAP_DEGREES for here, there in zip(end, before, strict=True)
        )

    return shapely.LineString([beyond(points[0], points[1]), *points, beyond(points[-1], points[-2])])


def _check(shapes: dict[str, shapely.Geometry], areas: dict[str, float]) -> None:
    for place, (least, most) in EXPECTED_KM2.items():
        if not least <= areas[place] <= most:
            raise AssertionError(f"{place} has {areas[place]:.0f} km2, not {least} to {most}")
        for town, point in INSIDE[place].items():
            if not shapes[place].contains(shapely.Point(point)):
                raise AssertionError(f"{town} does not lie in {place}")
