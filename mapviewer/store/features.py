"""The tables that other programs see: one for each layer, with styles that QGIS applies by itself.

They are derived from the project at each save. Of what was changed in them only moved places are looked at: they may be taken
over as corrections.
"""

from __future__ import annotations

import sqlite3
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from mapviewer.layers import Layers

if TYPE_CHECKING:  # for speed, not to escape a circle
    import geopandas as gpd

GEOMETRY_TYPES = {
    "places": "Point",
    "areas": "Unknown",
    "events": "Point",
    "statements": "Point",
    "relations": "Unknown",
}
_STYLES = """
CREATE TABLE IF NOT EXISTS layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
  f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
  owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT CURRENT_TIMESTAMP);
INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) VALUES ('layer_styles', 'attributes', 'layer_styles');
"""


def write_features(layers: Layers, path: Path) -> None:
    """Write the frames of `layers` as feature tables into the GeoPackage `path`, which is made."""
    import pyogrio

    for name, geometry_type in GEOMETRY_TYPES.items():
        frame = _writable(getattr(layers, name))
        pyogrio.write_dataframe(frame, path, layer=name, driver="GPKG", geometry_type=geometry_type)


def _writable(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return a copy whose tuples are comma-separated text, and whose ``id`` does not clash with GDAL's ``fid``."""
    plain = frame.copy()
    for column in plain.columns.drop("geometry"):
        if plain[column].dtype == object:
            plain[column] = [", ".join(each) if isinstance(each, tuple) else each for each in plain[column]]
            plain[column] = plain[column].astype("str")
    return plain


def write_styles(connection: sqlite3.Connection) -> None:
    """Write a style for each layer that has one into ``layer_styles``, where QGIS looks for it."""
    connection.executescript(_STYLES)
    for name in GEOMETRY_TYPES:
        file = files(__package__) / "styles" / f"{name}.qml"
        if file.is_file():
            connection.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
                " styleQML, styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, 'geom', 'mapviewer', ?, '', 1,"
                " 'written by mapviewer', '')",
                (name, file.read_text("utf-8")),
            )


def read_points(connection: sqlite3.Connection) -> dict[str, tuple[float, float]]:
    """Return (lon, lat) of the places in the feature table, by id, as they stand there now."""
    import shapely

    rows = connection.execute("SELECT id, geom FROM places LIMIT 200000").fetchall()
    found = {}
    for key, blob in rows:
        shape = shapely.from_wkb(_wkb(blob), on_invalid="ignore") if isinstance(blob, bytes) else None
        if shape is not None and shape.geom_type == "Point" and not shape.is_empty:
            found[str(key)] = (float(shapely.get_x(shape)), float(shapely.get_y(shape)))
    return found


def _wkb(blob: bytes) -> bytes:
    """Return the WKB behind a GeoPackage geometry's header, whose flags tell how long its envelope is."""
    if blob[:2] != b"GP" or len(blob) < 8:
        return b""
    envelope = (0, 32, 48, 48, 64)[min(4, (blob[3] >> 1) & 7)]
    return blob[8 + envelope :]
