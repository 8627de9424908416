"""The disputed areas that a figure really shows, and the note that must stand with them."""

from dataclasses import replace
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from mapviewer.atlas import political
from mapviewer.layers import Layers
from mapviewer.layers.areas import area_row, disputes_in, note_of
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.ground import project

_LEAST = 9.0  # pixels across: a smaller area can't be hatched, and its note would speak of nothing


def with_contested(layers: Layers, camera: Camera) -> Layers:
    """Return `layers` with the disputed pieces that `camera` sees, and with the note on just these.

    The picture shows more than the layers' view: it fills its panel. Pieces outside the panel are taken away.
    """
    shown = political.political(layers.as_of, layers.viewpoint)
    places = layers.areas[~layers.areas["id"].isin({each.id for each in shown.disputes})]
    told = {each.id for key in places["id"] for each in political.disputes_about(str(key), shown)}
    is_kept = [
        not row.is_disputed or _is_seen(row.geometry, camera, row.number > 0) for row in places.itertuples()
    ]
    rows = [
        area_row(each, shape)
        for each, shape in disputes_in(shown, camera.window())
        if each.id not in told and _is_seen(shape, camera, each.point is not None)
    ]
    found = pd.DataFrame(rows, columns=list(layers.areas.columns))
    kept = places[np.array(is_kept, bool)]
    joined = pd.concat([kept, found.astype({"number": "int64"})], ignore_index=True) if rows else kept
    areas = gpd.GeoDataFrame(joined.reset_index(drop=True), geometry="geometry", crs="EPSG:4326")
    areas = areas.astype({"is_disputed": bool, "is_hatched": bool})
    return replace(layers, areas=areas, note=note_of(areas, layers.places, camera.window(), shown))


def _is_seen(shape: Any, camera: Camera, is_always: bool) -> bool:
    """Whether some of a shape falls into the panel, and enough to be drawn unless it `is_always`."""
    pixels, _ = project(np.array([shape], object), camera)
    if not len(pixels):
        return False
    left, top, right, bottom = shapely.total_bounds(
        shapely.clip_by_rect(pixels, *(float(each) for each in camera.panel))
    )
    return bool(is_always or max(right - left, bottom - top) > _LEAST) and bool(np.isfinite(left))
