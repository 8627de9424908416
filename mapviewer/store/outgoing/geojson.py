"""Layers as GeoJSON (RFC 7946)."""

from collections.abc import Iterator
from typing import Any

from mapviewer.layers import Layers
from mapviewer.model import json_text


def geojson_text(layers: Layers) -> str:
    """Write all frames as one FeatureCollection, lon/lat, six decimals; the same layers give the same text.

    A feature's ``id`` is its row's id, of an outline with ``#outline`` behind it, so that each stands once;
    ``properties.layer`` names its frame. Unplaced events and statements stand in it with a null geometry. Rings run
    counter-clockwise, shapes are cut at 180 degrees, ``bbox`` holds all of them. Beside the features stand title, source,
    credits, note and the ``view`` that the story opens on.
    """
    from mapviewer.store.outgoing.shapes import FRAMES, true_box

    made = [pair for name in FRAMES for pair in _features(layers, name)]
    box = true_box(shape for shape, _ in made if shape is not None)
    collection = {
        "type": "FeatureCollection",
        "title": layers.title,
        "source": layers.source_line,
        "credits": layers.credits,
        "note": layers.note,
        "view": [round(each, 6) for each in layers.view],
        **({"bbox": [round(each, 6) for each in box]} if box else {}),
        "features": [feature for _, feature in made],
    }
    return json_text(collection, indent=1) + "\n"


def _features(layers: Layers, name: str) -> Iterator[tuple[Any, dict[str, Any]]]:
    from shapely.geometry import mapping

    from mapviewer.store.outgoing.shapes import feature_id, proper_shape

    frame = getattr(layers, name)
    columns = [column for column in frame.columns if column not in ("geometry", "id")]
    for row in frame.to_dict("records"):
        shape = proper_shape(row["geometry"])
        yield (
            shape,
            {
                "type": "Feature",
                "id": feature_id(name, row["id"]),
                "properties": {"layer": name} | {column: _plain(row[column]) for column in columns},
                "geometry": _rounded(mapping(shape)) if shape is not None else None,
            },
        )


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
