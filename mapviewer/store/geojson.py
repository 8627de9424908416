"""Layers as GeoJSON (RFC 7946)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mapviewer.layers import Layers
from mapviewer.model import json_text

if TYPE_CHECKING:  # for speed, not to escape a circle
    import geopandas as gpd

_FRAMES = ("places", "areas", "events", "statements", "relations")


def geojson_text(layers: Layers) -> str:
    """Write all frames as one FeatureCollection, lon/lat, six decimals; the same layers give the same text.

    A feature's ``id`` is its row's id; ``properties.layer`` names its frame. Unplaced events and statements stand in it
    with a null geometry. Beside the features stand title, source, credits, note and the view as ``bbox``.
    """
    features = [feature for name in _FRAMES for feature in _features(getattr(layers, name), name)]
    collection = {
        "type": "FeatureCollection",
        "title": layers.title,
        "source": layers.source_line,
        "credits": layers.credits,
        "note": layers.note,
        "bbox": [round(each, 6) for each in layers.view],
        "features": features,
    }
    return json_text(collection, indent=1) + "\n"


def _features(frame: gpd.GeoDataFrame, name: str) -> Iterator[dict[str, Any]]:
    from shapely.geometry import mapping

    columns = [column for column in frame.columns if column not in ("geometry", "id")]
    for row in frame.to_dict("records"):
        shape = row["geometry"]
        yield {
            "type": "Feature",
            "id": row["id"],
            "properties": {"layer": name} | {column: _plain(row[column]) for column in columns},
            "geometry": _rounded(mapping(shape)) if shape is not None and not shape.is_empty else None,
        }


def _plain(value: object) -> object:
    import numpy as np

    if isinstance(value, np.generic):
        return value.item()
    return list(value) if isinstance(value, tuple) else value


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(each) for each in value]
    return round(value, 6) if isinstance(value, float) else value
