"""What every layer of outlines goes through: cut at 180 degrees, rounded."""

import geopandas
import numpy
import shapely

WEST_OF_180 = shapely.box(-180.0, -90.0, 180.0, 90.0)


def rounded(geometry: geopandas.GeoSeries, step: float) -> geopandas.GeoSeries:
    """Round coordinates to `step` degrees, keeping shapes valid."""
    return geometry.set_precision(step)


def cut_at_180(geometry: geopandas.GeoSeries) -> geopandas.GeoSeries:
    """Cut what reaches beyond 180 degrees and bring the parts back to the other side of the map."""
    return geopandas.GeoSeries([_cut(shape) for shape in geometry], index=geometry.index, crs=4326)


def _cut(shape: shapely.Geometry) -> shapely.Geometry:
    west, _, east, _ = shape.bounds
    if west >= -180.0 and east <= 180.0:
        return shape
    parts = [shapely.intersection(shape, WEST_OF_180)]
    for shift in (-360.0, 360.0):
        moved = shapely.transform(shape, lambda points, by=shift: points + numpy.array([by, 0.0]))
        parts.append(shapely.intersection(moved, WEST_OF_180))
    return shapely.union_all(parts)
