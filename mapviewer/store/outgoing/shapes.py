"""Shapes as other programs want them: RFC 7946's rings and antimeridian, one frame of all features."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from mapviewer.layers import Layers
from mapviewer.store.outgoing.rows import plain

if TYPE_CHECKING:  # for speed, not to escape a circle
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

FRAMES = ("places", "areas", "events", "statements", "relations")
Box = tuple[float, float, float, float]


def proper_shape(shape: BaseGeometry | None) -> BaseGeometry | None:
    """Return a shape whose rings run counter-clockwise and which is cut at the antimeridian; None for an empty one."""
    import shapely

    if shape is None or shape.is_empty:
        return None
    west, _, east, _ = shape.bounds
    if west < -180 or east > 180:
        shape = _cut_at_180(shape)
    oriented: BaseGeometry = shapely.orient_polygons(shape, exterior_cw=False)
    return oriented


def _cut_at_180(shape: BaseGeometry) -> BaseGeometry:
    """Return the parts of a shape that reaches beyond 180 degrees, each moved to where it lies."""
    import shapely
    from shapely.affinity import translate
    from shapely.geometry import box

    parts = []
    for turn in (-1, 0, 1):
        part = shape.intersection(box(-180 + 360 * turn, -90, 180 + 360 * turn, 90))
        if not part.is_empty:
            parts.append(translate(part, -360 * turn))
    if shape.geom_type == "Point":
        return parts[0]
    joined: BaseGeometry = shapely.union_all(parts)
    return joined


def true_box(shapes: Iterable[BaseGeometry]) -> Box | None:
    """Return west, south, east, north of all shapes; west exceeds east where the narrower box straddles 180 degrees."""
    import shapely

    parts = [part for shape in shapes for part in shapely.get_parts(shape)]
    if not parts:
        return None
    bounds = [part.bounds for part in parts]
    south, north = min(each[1] for each in bounds), max(each[3] for each in bounds)
    spans = sorted((each[0], each[2]) for each in bounds)
    gaps, reach = [], spans[0][1]
    for west, east in spans[1:]:
        if west > reach:
            gaps.append((west - reach, reach, west))
        reach = max(reach, east)
    outer = 360 - (reach - spans[0][0])
    widest = max(gaps, default=(0.0, 0.0, 0.0))
    if widest[0] > outer:
        return widest[2], south, widest[1], north
    return spans[0][0], south, reach, north


def feature_id(layer: str, row_id: str) -> str:
    """Return an id that no other feature has: a place's outline shares its place's id in the house, not in a file."""
    return f"{row_id}#outline" if layer == "areas" else row_id


def all_features(layers: Layers) -> gpd.GeoDataFrame:
    """Return all features with a shape as one frame, columns that a layer lacks empty, first ``id`` and ``layer``."""
    import geopandas as gpd
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for layer in FRAMES:
        for row in getattr(layers, layer).to_dict("records"):
            shape = proper_shape(row["geometry"])
            if shape is not None:
                told = {name: plain(value) for name, value in row.items() if name not in ("geometry", "id")}
                rows.append({"id": feature_id(layer, row["id"]), "layer": layer, **told, "geometry": shape})
    columns = list(dict.fromkeys(name for row in rows for name in row if name != "geometry"))
    values = {name: pd.Series([row.get(name) for row in rows], dtype=_dtype(name, rows)) for name in columns}
    shapes = gpd.GeoSeries([row["geometry"] for row in rows], crs="EPSG:4326", dtype="geometry")
    return gpd.GeoDataFrame(pd.DataFrame(values), geometry=shapes, crs="EPSG:4326")


def _dtype(name: str, rows: list[dict[str, Any]]) -> str:
    kinds = {type(row.get(name)) for row in rows} - {type(None)}
    if kinds <= {int}:
        return "Int64"
    if kinds <= {int, float}:
        return "Float64"
    return "boolean" if kinds <= {bool} else "str"
