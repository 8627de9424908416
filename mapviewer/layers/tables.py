"""Rows become a GeoDataFrame with fixed columns and types."""

import geopandas as gpd
import pandas as pd


def make_frame(rows: list[dict[str, object]], columns: tuple[str, ...]) -> gpd.GeoDataFrame:
    """Make a frame of `rows` with `columns` and a geometry, the same columns when there are no rows."""
    values = {column: [row[column] for row in rows] for column in columns}
    shapes = gpd.GeoSeries([row["geometry"] for row in rows], crs="EPSG:4326", dtype="geometry")
    frame = pd.DataFrame(
        {name: pd.Series(column, dtype=_DTYPES.get(name, object)) for name, column in values.items()}
    )
    return gpd.GeoDataFrame(frame, geometry=shapes, crs="EPSG:4326")


_DTYPES = {
    "number": "int64",
    "mentions": "int64",
    "n_events": "int64",
    "n_here": "int64",
    "n_about": "int64",
    "weight": "int64",
    "rank": "int64",
    "on_map": "bool",
    "radius_km": "float64",
    "score": "float64",
    "is_capital": "bool",
    "is_disputed": "bool",
    "is_hatched": "bool",
    "is_thought": "bool",
    "needs_date": "bool",
    "is_written": "bool",
}
