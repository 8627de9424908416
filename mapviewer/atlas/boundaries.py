"""Outlines and lines of the world, layer by layer, and the outline of one place."""

import functools
from typing import Any

from mapviewer.atlas.columns import read_tables
from mapviewer.atlas.files import checked_path
from mapviewer.atlas.gazetteer import open_gazetteer
from mapviewer.atlas.political.places import outline_of_pieces
from mapviewer.errors import GeodataError

LAYERS = (
    "countries",
    "countries_regional",
    "admin1",
    "admin1_lines",
    "lakes",
    "rivers",
    "coast",
    "seas",
)
_DETAILED = ("ne:ARM", "ne:AZE", "ne:GEO")


def read_boundaries(layer: str) -> Any:
    """Return a layer of outlines or lines.

    Parameters
    ----------
    layer : str
        ``countries`` (the world at 1:50m, cut at 180 degrees), ``countries_regional`` (the Caucasus and its
        neighbours at 1:10m), ``admin1`` (first-level areas of the world), ``admin1_lines`` (the lines between them),
        ``lakes``, ``rivers``, ``coast`` or ``seas``. Whose they were on a day is `mapviewer.atlas.political`'s to say.

    Returns
    -------
    geopandas.GeoDataFrame
        EPSG:4326, a RangeIndex, columns id, name and geometry, and those of the layer. Countries: iso_a2 (may be
        empty), adm0_a3, label_lon, label_lat, min_zoom (web zoom from which the label is worth showing), labelrank (1
        to 10, small is large). admin1: adm0_a3. admin1_lines: adm0_a3, min_zoom. Lakes: min_zoom. Rivers: rank (0 to 10,
        small is large), is_lake (the middle line of a lake on the river's way), min_zoom. Seas: area_km2, label_lon, label_lat.
        The frame is the caller's own.

    Raises
    ------
    ValueError
        When there is no such layer.
    GeodataError
        When the layer's file is missing or damaged.
    """
    if layer not in LAYERS:
        raise ValueError(f"not a layer of boundaries: {layer!r}")
    return _layer(layer).copy()


@functools.cache
def _layer(name: str) -> Any:
    import pyogrio

    path = checked_path(f"boundaries/{name}.fgb")
    try:
        frame = pyogrio.read_dataframe(path)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, RuntimeError) as error:
        raise GeodataError(
            f"The map data file boundaries/{name}.fgb can't be read.", "Install mapviewer again."
        ) from error
    return frame


def outline_of(place_id: str) -> Any:
    """Return the outline of a place, a shapely geometry in EPSG:4326.

    Known are countries, first-level subdivisions (states, oblasts, provinces), lakes, the pieces of ``pieces.yaml``, the
    seas, and the regions that are made up of such (the South Caucasus: three countries). None for any other place: it has none.

    Raises
    ------
    GeodataError
        When the file with the outline is missing or damaged.
    """
    prefix = place_id.partition(":")[0]
    if prefix == "ne":
        detailed = _outlines("countries_regional").get(place_id) if place_id in _DETAILED else None
        return detailed or _outlines("countries").get(place_id)
    if prefix == "sea":
        return _outlines("seas").get(place_id)
    if prefix == "ne1" or (prefix == "gn" and _is_first_level(place_id)):
        return _outlines("admin1").get(place_id)
    if prefix == "lake":
        return _outlines("lakes").get(place_id)
    return _own_outline(place_id) if prefix == "mv" else None


def _is_first_level(place_id: str) -> bool:
    """Towns are asked for far more often, and need not have the file of areas read for them."""
    gazetteer = open_gazetteer()
    key = gazetteer.key_of(place_id)
    return key is not None and gazetteer.feature_code(key) == "ADM1"


@functools.cache
def _own_outline(place_id: str) -> Any:
    import shapely

    if (area := outline_of_pieces(place_id)) is not None:
        return area
    members = read_tables()["members"].get(place_id, [])
    shapes = [shape for member in members if (shape := outline_of(member)) is not None]
    return shapely.union_all(shapes, grid_size=0.001) if shapes else None


@functools.cache
def _outlines(layer: str) -> dict[str, Any]:
    frame = _layer(layer)
    return dict(zip(frame["id"], frame.geometry, strict=True))


def credits() -> tuple[str, ...]:
    """Return the lines that name the sources of the map data, for maps and their metadata."""
    return (
        "Boundaries: Natural Earth, public domain",
        "Place names: GeoNames, CC BY 4.0; US Census Bureau",
    )
