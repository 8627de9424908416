"""Distances on the globe, and what lies near a point."""

import numpy
from numpy.typing import NDArray

EARTH_RADIUS_KM = 6371.0
_KM_PER_DEGREE = EARTH_RADIUS_KM * numpy.pi / 180


def distances_km(
    lon: float, lat: float, lons: NDArray[numpy.float32], lats: NDArray[numpy.float32]
) -> NDArray[numpy.float64]:
    """Return the great-circle distances in km from one point to many, on a sphere of 6,371 km."""
    here, there = numpy.radians(lat), numpy.radians(lats.astype(float))
    across = numpy.sin(numpy.radians(lons.astype(float) - lon) / 2) ** 2
    along = numpy.sin((there - here) / 2) ** 2
    haversine = along + numpy.cos(here) * numpy.cos(there) * across
    found: NDArray[numpy.float64] = 2 * EARTH_RADIUS_KM * numpy.arcsin(numpy.sqrt(haversine))
    return found


def keys_within(
    lons: NDArray[numpy.float32], lats: NDArray[numpy.float32], point: tuple[float, float], within_km: float
) -> NDArray[numpy.int64]:
    """Return which of the points lie within `within_km` of `point` (lon, lat), the nearest first."""
    lon, lat = point
    band = numpy.flatnonzero(numpy.abs(lats - lat) <= within_km / _KM_PER_DEGREE)
    distance = distances_km(lon, lat, lons[band], lats[band])
    near = numpy.flatnonzero(distance <= within_km)
    found: NDArray[numpy.int64] = band[near[numpy.argsort(distance[near], kind="stable")]]
    return found
