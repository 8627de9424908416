"""The disputed areas that a figure really shows, and the note that must stand with them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from mapviewer import atlas
from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.ground import project

_LEAST = 9.0  # pixels across: a smaller area can't be hatched, and its note would speak of nothing
_OUTLINE = "Outline "  # how the sentence on the source of an outline begins


def with_contested(layers: Layers, camera: Camera, *, is_full: bool) -> Layers:
    """Return `layers` with the disputed areas that `camera` sees, and with the note on just these.

    The picture shows more than the layers' view: it fills its panel. Areas outside the panel are taken away. `is_full`
    also says for areas without a number where their outline is from.
    """
    known = layers.areas
    kept = known[~known["is_disputed"]]
    disputed = {row.id: row for row in known[known["is_disputed"]].itertuples(index=False)}
    rows: list[dict[str, Any]] = []
    for area in atlas.disputed_areas(layers.as_of):
        row = disputed.get(area.id)
        shape = row.geometry if row is not None else atlas.outline_of(area.id)
        number = int(row.number) if row is not None else 0
        if shape is None or not _is_seen(shape, camera, is_numbered=number > 0):
            continue
        note = str(row.note) if row is not None and row.note else area.note
        rows.append(_row(area.id, number, area.name, note, shape))
    for key in disputed.keys() - {area.id for area in atlas.disputed_areas(layers.as_of)}:
        row = disputed[key]
        if _is_seen(row.geometry, camera, is_numbered=row.number > 0):
            rows.append(_row(row.id, int(row.number), row.name, row.note, row.geometry))
    found = pd.DataFrame(rows, columns=list(known.columns))
    areas = gpd.GeoDataFrame(
        pd.concat([kept, found.astype({"number": "int64"})], ignore_index=True)
        if rows
        else kept.reset_index(drop=True),
        geometry="geometry",
        crs="EPSG:4326",
    )
    areas["is_disputed"] = areas["is_disputed"].astype(bool)
    return replace(layers, areas=areas, note=boundary_note(rows, layers.as_of, is_full=is_full))


def _row(place_id: str, number: int, name: str, note: str, shape: Any) -> dict[str, Any]:
    return {
        "id": place_id,
        "number": number,
        "name": name,
        "kind": "area",
        "note": note,
        "is_disputed": True,
        "geometry": shape,
    }


def _is_seen(shape: Any, camera: Camera, *, is_numbered: bool) -> bool:
    pixels, _ = project(np.array([shape], object), camera)
    if not len(pixels):
        return False
    left, top, right, bottom = shapely.total_bounds(
        shapely.clip_by_rect(pixels, *(float(each) for each in camera.panel))
    )
    return bool(is_numbered or max(right - left, bottom - top) > _LEAST) and bool(np.isfinite(left))


def boundary_note(rows: Sequence[dict[str, Any]], as_of: date | None, *, is_full: bool) -> str:
    """Say of which day and from whose view the boundaries are, and what is said of each area, alike ones together."""
    bodies: dict[str, list[str]] = {}
    for row in rows:
        body = str(row["note"]).removeprefix(f"{row['name']}: ").strip()
        if not is_full and not row["number"]:
            body = body.partition(f" {_OUTLINE}")[0]
        if body:
            bodies.setdefault(body, []).append(str(row["name"]))
    if not bodies:
        return ""
    day = f" as of {as_of.day} {as_of:%B %Y}" if as_of else ""
    told = [f"{' and '.join(names)}: {body[:1].lower()}{body[1:]}" for body, names in bodies.items()]
    return " ".join([f"Boundaries de facto{day}.", *told])
