"""Seas: Natural Earth's marine areas, their outlines and points."""

import functools

import geopandas
import shapely
from pyproj import Geod

from steps.rows import Row, radius_of_area, slug_of
from steps.sources import Sources

OCEANS = {"INDIAN OCEAN": "Indian Ocean", "SOUTHERN OCEAN": "Southern Ocean"}


def make_seas(sources: Sources) -> geopandas.GeoDataFrame:
    """Return the named marine areas, one row for each name: id, name, area_km2, geometry."""
    shapes: dict[str, list[shapely.Geometry]] = {}
    for name, rings in sources.marine_areas():
        if name:
            shapes.setdefault(OCEANS.get(name, name), []).append(_shape_of(rings))
    names = sorted(shapes)
    geometry = [shapely.make_valid(shapely.union_all(shapes[name])) for name in names]
    area = [abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 1e6 for shape in geometry]
    ids = [f"sea:{slug_of(name)}" for name in names]
    return geopandas.GeoDataFrame({"id": ids, "name": names, "area_km2": area}, geometry=geometry, crs=4326)


def _shape_of(rings: list[list[tuple[float, float]]]) -> shapely.Geometry:
    """The pickle keeps rings without saying which are holes: what lies in an odd number of rings is sea."""
    polygons = [shapely.make_valid(shapely.Polygon(ring)) for ring in rings if len(ring) > 3]
    return functools.reduce(shapely.symmetric_difference, polygons)


def make_sea_rows(seas: geopandas.GeoDataFrame) -> list[Row]:
    """Return the gazetteer's rows of `seas`, each at a point of its largest part."""
    return [_sea_row(sea) for sea in seas.itertuples()]


def _sea_row(sea) -> Row:
    largest = max(shapely.get_parts(sea.geometry), key=lambda part: part.area)
    point = largest.centroid if largest.contains(largest.centroid) else largest.representative_point()
    code = _code_of(sea.name)
    return Row(
        id=sea.id,
        name=sea.name,
        feature_class="H",
        feature_code=code,
        country="",
        lon=point.x,
        lat=point.y,
        radius_km=radius_of_area(sea.area_km2),
        names={sea.name},
        main_names={sea.name},
        boost=6.0,
    )


def _code_of(name: str) -> str:
    words = {
        "Ocean": "OCN",
        "Sea": "SEA",
        "Gulf": "GULF",
        "Golfo": "GULF",
        "Golfe": "GULF",
        "Bay": "BAY",
        "Strait": "STRT",
        "Straits": "STRT",
        "Channel": "CHN",
        "River": "STM",
        "Sound": "SD",
        "Reef": "RF",
        "Lake": "LK",
    }
    return next((code for word, code in words.items() if word in name.split()), "SEA")
