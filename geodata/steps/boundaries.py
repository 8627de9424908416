"""Layers of outlines and lines, one FlatGeobuf file each, EPSG:4326, rounded and simplified for the screen."""

from pathlib import Path

import geopandas
import pyogrio
import shapely

from steps import firstlevel, waters
from steps.shapes import cut_at_180, rounded
from steps.sources import Sources

REGIONAL = ("ARM", "AZE", "GEO", "TUR", "IRN", "IRQ", "SYR", "RUS", "KAZ", "TKM", "UKR")
REGION = shapely.box(
    24.0, 30.0, 62.0, 52.0
)  # where the regional layer is at 1:10m; beyond, Russia and Kazakhstan are coarser
WORLD_STEP = 0.001  # degrees to which the world is rounded: 100 m, a tenth of what 1:50m is drawn to
REGION_STEP = 0.0005


def write_boundaries(
    folder: Path, sources: Sources, seas: geopandas.GeoDataFrame, areas: geopandas.GeoDataFrame
) -> None:
    """Write every layer that `atlas.read_boundaries` names; `areas` are the first-level ones."""
    folder.mkdir(parents=True, exist_ok=True)
    world = sources.natural_earth("cultural/ne_50m_admin_0_countries")
    layers = {
        "countries": _countries(world, 0.03, WORLD_STEP),
        "countries_regional": _regional(sources.natural_earth("cultural/ne_10m_admin_0_countries")),
        "admin1": areas,
        "admin1_lines": firstlevel.make_lines(sources, areas),
        "lakes": waters.make_lakes(sources),
        "rivers": waters.make_rivers(sources),
        "coast": _coast(sources.natural_earth("physical/ne_50m_coastline")),
        "seas": _seas(seas),
    }
    for name, frame in layers.items():
        path = folder / f"{name}.fgb"
        path.unlink(missing_ok=True)
        pyogrio.write_dataframe(frame.reset_index(drop=True), path, driver="FlatGeobuf", SPATIAL_INDEX="NO")


def _countries(shapes: geopandas.GeoDataFrame, tolerance: float, step: float) -> geopandas.GeoDataFrame:
    frame = geopandas.GeoDataFrame(
        {
            "id": "ne:" + shapes["ADM0_A3"],
            "name": shapes["NAME_LONG"],
            "iso_a2": shapes["ISO_A2_EH"].replace("-99", ""),
            "adm0_a3": shapes["ADM0_A3"],
            "label_lon": shapes["LABEL_X"].round(4),
            "label_lat": shapes["LABEL_Y"].round(4),
            "min_zoom": shapes["MIN_LABEL"].astype(float),
            "labelrank": shapes["LABELRANK"].astype(int),
        },
        geometry=shapes.geometry,
        crs=4326,
    )
    frame = frame.sort_values("id").reset_index(drop=True)
    frame.geometry = cut_at_180(frame.geometry)
    frame.geometry = shapely.coverage_simplify(frame.geometry.values, tolerance)
    frame.geometry = rounded(frame.geometry, step)
    return frame[~frame.geometry.is_empty]


def _regional(shapes: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """Return the Caucasus and its neighbours, whole; what lies far outside the region is thinned out."""
    shapes = shapes[shapes["ADM0_A3"].isin(REGIONAL)].copy()
    shapes.geometry = cut_at_180(shapes.geometry)
    frame = _countries(shapes, 0.002, REGION_STEP)
    frame.geometry = [_thinned(shape) for shape in frame.geometry]
    frame.geometry = rounded(frame.geometry, REGION_STEP)
    return frame


def _thinned(shape: shapely.Geometry) -> shapely.Geometry:
    inside = shapely.intersection(shape, REGION)
    outside = shapely.difference(shape, REGION)
    if outside.is_empty:
        return shape
    large = [part for part in shapely.get_parts(outside) if part.area > 0.05]
    coarse = shapely.MultiPolygon([part for part in large if part.geom_type == "Polygon"])
    return shapely.union(inside, shapely.make_valid(coarse.simplify(0.05)))


def _coast(lines: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    geometry = rounded(lines.geometry.simplify(0.02), WORLD_STEP)
    ids = [f"coast:{number}" for number in range(len(lines))]
    return geopandas.GeoDataFrame({"id": ids, "name": ""}, geometry=geometry, crs=4326)


def _seas(seas: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    frame = seas.copy()
    frame.geometry = rounded(frame.geometry.simplify(0.05), 0.01).map(_only_areas)
    point = seas.geometry.map(_label_point)
    frame["label_lon"] = [round(each.x, 3) for each in point]
    frame["label_lat"] = [round(each.y, 3) for each in point]
    frame["area_km2"] = frame["area_km2"].round(0)
    return frame[~frame.geometry.is_empty]


def _label_point(shape: shapely.Geometry) -> shapely.Point:
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    return largest.centroid if largest.contains(largest.centroid) else largest.representative_point()


def _only_areas(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.union_all([part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"])
