"""Files for geographic programs: FlatGeobuf, GeoParquet, GPX, KML and KMZ."""

import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

from mapviewer.layers import Layers
from mapviewer.model import Project, plain_line
from mapviewer.store.outgoing.rows import Row, event_rows, place_rows, statement_rows
from mapviewer.store.outgoing.shapes import all_features, proper_shape

_KML = "http://www.opengis.net/kml/2.2"
_GPX = "http://www.topografix.com/GPX/1/1"
_NO_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])


def flatgeobuf_bytes(layers: Layers) -> bytes:
    """Return all features that have a shape as one FlatGeobuf layer; the column ``layer`` tells them apart."""
    import pyogrio

    with tempfile.TemporaryDirectory(prefix=".mapviewer-") as folder:
        path = Path(folder) / "story.fgb"
        pyogrio.write_dataframe(
            all_features(layers), path, driver="FlatGeobuf", geometry_type="Unknown", layer="story"
        )
        return path.read_bytes()


def geoparquet_bytes(layers: Layers) -> bytes:
    """Return all features that have a shape as GeoParquet 1.1: WKB, lon/lat of OGC:CRS84."""
    import pandas as pd
    from fastparquet import write

    frame = all_features(layers)
    kinds = sorted(set(frame.geometry.geom_type))
    geo = {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {
            "geometry": {
                "encoding": "WKB",
                "geometry_types": kinds,
                "bbox": [*map(float, frame.total_bounds)],
            }
        },
    }
    plain = pd.DataFrame(frame.drop(columns="geometry"))
    plain = plain.astype(
        {name: object for name in plain.columns if str(plain[name].dtype) in ("str", "string")}
    )
    plain["geometry"] = pd.Series(list(frame.geometry.to_wkb()), dtype=object, index=plain.index)
    encoding = {
        name: "bytes" if name == "geometry" else "utf8"
        for name in plain.columns
        if plain[name].dtype == object
    }
    with tempfile.TemporaryDirectory(prefix=".mapviewer-") as folder:
        path = Path(folder) / "story.parquet"
        write(
            str(path), plain, object_encoding=encoding, custom_metadata={"geo": json.dumps(geo)}, write_index=False,
            compression="GZIP",
        )  # fmt: skip
        return path.read_bytes()


def gpx_bytes(layers: Layers) -> bytes:
    """Return the numbered places as GPX 1.1 waypoints, for a navigation device."""
    Xml.register_namespace("", _GPX)
    root = Xml.Element(f"{{{_GPX}}}gpx", {"version": "1.1", "creator": "mapviewer"})
    _add(_add(root, "metadata"), "name", layers.title)
    for row in place_rows(layers):
        if row["number"]:
            point = _add(root, "wpt", lat=str(row["lat"]), lon=str(row["lon"]))
            _add(point, "name", row["name"])
            _add(point, "desc", row["summary"])
            _add(point, "type", row["kind"])
    return _xml(root)


def kml_bytes(project: Project, layers: Layers) -> bytes:
    """Return places, outlines, events and statements as KML 2.2 folders, with their times; descriptions are plain words."""
    Xml.register_namespace("", _KML)
    root = Xml.Element(f"{{{_KML}}}kml")
    document = _add(root, "Document")
    _add(document, "name", layers.title)
    _add(
        document,
        "description",
        escape("\n".join(filter(None, (layers.source_line, layers.note, layers.credits)))),
    )
    _add_style(document)
    folders = (
        ("Places", place_rows(layers), "name", "summary"),
        ("Events", event_rows(project, layers), "summary", "quote"),
        ("Statements", statement_rows(project, layers), "speaker", "words"),
    )
    for title, rows, name, words in folders:
        folder = _add(document, "Folder")
        _add(folder, "name", title)
        for row in rows:
            if row["lon"] is not None:
                _add_placemark(folder, row, name, words)
    _add_outlines(document, layers)
    return _xml(root)


def kmz_bytes(project: Project, layers: Layers) -> bytes:
    """Return the KML in a zip archive, whose clock stands still."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            zipfile.ZipInfo("doc.kml", (1980, 1, 1, 0, 0, 0)),
            kml_bytes(project, layers),
            zipfile.ZIP_DEFLATED,
        )
    return buffer.getvalue()


def _add_style(document: Any) -> None:
    style = _add(document, "Style", id="outline")
    _add(_add(style, "LineStyle"), "width", "2")
    _add(_add(style, "PolyStyle"), "color", "4d4d76c2")  # KML's order: opacity, blue, green, red


def _add_placemark(folder: Any, row: Row, name: str, words: str) -> None:
    mark = _add(folder, "Placemark")
    _add(mark, "name", row[name] or row.get("words", "")[:60])
    _add(mark, "description", escape(str(row[words] or "")))
    if row.get("earliest") or row.get("latest"):
        span = _add(mark, "TimeSpan")
        _add(span, "begin", row["earliest"])
        _add(span, "end", row["latest"])
    data = _add(mark, "ExtendedData")
    for key, value in row.items():
        if value not in (None, ""):
            _add(_add(data, "Data", name=key), "value", value)
    _add(_add(mark, "Point"), "coordinates", f"{row['lon']},{row['lat']}")


def _add_outlines(document: Any, layers: Layers) -> None:
    folder = _add(document, "Folder")
    _add(folder, "name", "Outlines")
    for row in layers.areas.to_dict("records"):
        shape = proper_shape(row["geometry"])
        if shape is not None:
            mark = _add(folder, "Placemark")
            _add(mark, "name", row["name"])
            _add(mark, "description", escape(row["note"]))
            _add(mark, "styleUrl", "#outline")
            _add_shapes(_add(mark, "MultiGeometry"), shape)


def _add_shapes(parent: Any, shape: Any) -> None:
    for part in getattr(shape, "geoms", [shape]):
        if part.geom_type == "Polygon":
            polygon = _add(parent, "Polygon")
            for name, ring in _rings(part):
                _add(_add(_add(polygon, name), "LinearRing"), "coordinates", _coordinates(ring))
        elif part.geom_type == "LineString":
            _add(_add(parent, "LineString"), "coordinates", _coordinates(part))


def _rings(polygon: Any) -> Iterator[tuple[str, Any]]:
    yield "outerBoundaryIs", polygon.exterior
    for ring in polygon.interiors:
        yield "innerBoundaryIs", ring


def _coordinates(line: Any) -> str:
    return " ".join(f"{x:.6f},{y:.6f}" for x, y, *_ in line.coords)


def _add(parent: Any, tag: str, text: object = None, **attributes: str) -> Any:
    """Add an element in the root's namespace; a text that is empty adds nothing that would be read as one."""
    space = parent.tag.partition("}")[0]
    element = Xml.SubElement(parent, f"{space}}}{tag}", attributes)
    if text not in (None, ""):
        element.text = plain_line(str(text)).translate(_NO_XML)
    return element


def _xml(root: Any) -> bytes:
    Xml.indent(root)
    return bytes(Xml.tostring(root, "utf-8", xml_declaration=True)) + b"\n"
