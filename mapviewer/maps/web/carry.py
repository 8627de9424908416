"""Layers -> the text that travels to the page."""

import json
import math
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from typing import Any

from mapviewer import atlas
from mapviewer.layers import Layers, pole_of
from mapviewer.maps.web.ground import country_ids

_DIGITS = 4  # 11 m
_OUTLINE_DEGREES = 0.002
_CARRIED = ("places", "areas", "events", "statements", "relations")


def layers_geojson(layers: Layers, compared: date | None = None) -> str:
    """Return one GeoJSON FeatureCollection with every row of `layers` as a feature.

    Each feature has the row's ``id``, ``properties.layer`` (places, areas, events, statements or relations) and the
    columns of `Layers` as properties; the geometry is null where there is none, and for outlines that the page has
    itself (countries). Beside ``features`` stand ``view`` [west, south, east, north], ``frames`` (the same by article
    id), ``planes`` (``north`` or ``south`` by article id, and by "" for ``view``, where a frame lies near a pole), ``own`` (ids of the
    countries that the story is about), ``political`` (whose the world's pieces were on the story's day, `atlas.political.state_json`),
    ``other_day`` (the same of the day `compared`, if any), ``iso`` (two letters by a country's id), ``title``, ``source``, ``note``,
    ``credits``, ``articles``, the ids by which the page knows another story from an edited one, and ``unplaced``,
    [words, reason] each. Coordinates have four decimals.
    """
    features = [feature for name in _CARRIED for feature in _features(name, getattr(layers, name))]
    text = json.dumps(
        {
            "type": "FeatureCollection",
            "features": features,
            "view": [round(each, _DIGITS) for each in layers.view],
            "own": list(layers.own),
            "iso": country_codes(),
            "frames": {key: [round(each, _DIGITS) for each in view] for key, view in layers.frames},
            "planes": _planes(layers),
            "title": layers.title,
            "source": layers.source_line,
            "note": layers.note,
            "credits": layers.credits,
            "articles": list(layers.articles),
            "unplaced": _unplaced(layers),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    text = f'{text[:-1]},"political":{_state(layers.as_of, layers.viewpoint)}}}'
    if compared is not None:
        text = f'{text[:-1]},"other_day":{_state(compared, layers.viewpoint)}}}'
    return text.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair is no character to send


def narrowed_geojson(text: str, part: Layers) -> str:
    """Return what `layers_geojson` says of a `part` of the layers that `text` was made of; much quicker than making it."""
    told = json.loads(text)
    kept = {name: frozenset(getattr(part, name)["id"]) for name in _CARRIED}
    told["features"] = [each for each in told["features"] if each["id"] in kept[each["properties"]["layer"]]]
    told["unplaced"] = _unplaced(part)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _unplaced(layers: Layers) -> list[list[Any]]:
    return [[row.surface, row.reason] for row in layers.unplaced.itertuples()]


def _planes(layers: Layers) -> dict[str, str]:
    found = {key: pole_of(view) for key, view in (("", layers.view), *layers.frames)}
    return {key: pole for key, pole in found.items() if pole}


def _features(name: str, frame: Any) -> Iterator[dict[str, Any]]:
    if name == "areas":  # disputed pieces that no place of the story is about are the ground's
        frame = frame[~frame["is_disputed"] | frame["number"].gt(0) | frame["id"].str.contains(":")]
    columns = [column for column in frame.columns if column not in ("id", "geometry")]
    values = [frame[column].tolist() for column in columns]
    shapes = frame.geometry.tolist()
    for position, key in enumerate(frame["id"].tolist()):
        properties: dict[str, Any] = {"layer": name}
        for column, value in zip(columns, values, strict=True):
            properties[column] = _plain(value[position])
        is_drawn = name == "areas" and properties["kind"] == "country"  # the page has their outlines
        shape = None if is_drawn else _geometry(name, shapes[position])
        yield {"type": "Feature", "id": key, "geometry": shape, "properties": properties}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, float):
        return round(value, _DIGITS) if math.isfinite(value) else None
    return value


def _geometry(name: str, shape: Any) -> dict[str, Any] | None:
    if shape is None or shape.is_empty or name in ("events", "statements"):
        return None
    if shape.geom_type == "Point":
        if not (math.isfinite(shape.x) and math.isfinite(shape.y)):
            return None
        return {"type": "Point", "coordinates": [round(shape.x, _DIGITS), round(shape.y, _DIGITS)]}
    return _rounded_shape(shape)


def _rounded_shape(shape: Any) -> dict[str, Any]:
    import shapely

    if shape.geom_type in ("Polygon", "MultiPolygon"):
        shape = shape.simplify(_OUTLINE_DEGREES)
    found: dict[str, Any] = json.loads(shapely.to_geojson(shape))
    found["coordinates"] = _rounded(found["coordinates"])
    return found


def _rounded(values: Any) -> Any:
    if isinstance(values, list):
        return [_rounded(each) for each in values]
    return round(values, _DIGITS)


@cache
def country_codes() -> dict[str, str]:
    """Return the two letters of ISO 3166-1 by the id of a country that the page has, where it has any."""
    gazetteer = atlas.open_gazetteer()
    keys = {known: gazetteer.key_of(known) for known in country_ids()}
    codes = {known: gazetteer.country(key) for known, key in keys.items() if key is not None}
    return {known: code for known, code in codes.items() if code}


@lru_cache(maxsize=8)
def _state(day: date | None, viewpoint: str) -> str:
    from mapviewer.atlas.political import state_json

    return state_json(day, viewpoint)
