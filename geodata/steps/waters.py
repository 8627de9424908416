"""Rivers and lakes of Natural Earth 1:10m, each with the web zoom from which it is worth showing."""

from typing import Any

import geopandas
import shapely

from steps.shapes import rounded
from steps.sources import Sources

TOLERANCE = 0.004
STEP = 1 / 2048
RIVER_ZOOM = (
    2.5,
    3.0,
    3.25,
    3.75,
    4.25,
    5.0,
    5.5,
    6.0,
    6.75,
    7.5,
    8.0,
)  # by Natural Earth's scale rank, 0 to 10
SMALL = 0.0009  # square degrees: lakes of less than 3 km across, which no scale of ours shows


def make_lakes(sources: Sources) -> geopandas.GeoDataFrame:
    """Return the world's lakes and reservoirs: id, name (may be empty), min_zoom, geometry."""
    lakes = sources.natural_earth("physical/ne_10m_lakes")
    frame = geopandas.GeoDataFrame(
        {
            "id": [f"lake:{number}" for number in lakes["ne_id"]],
            "name": lakes["name"].fillna(""),
            "min_zoom": lakes["min_zoom"].astype(float),
        },
        geometry=rounded(lakes.geometry.simplify(TOLERANCE), STEP),
        crs=4326,
    )
    frame = frame[shapely.area(frame.geometry.values) > SMALL]
    frame = frame.dissolve("id", as_index=False, sort=True)
    return frame[["id", "name", "min_zoom", "geometry"]]


def make_rivers(sources: Sources) -> geopandas.GeoDataFrame:
    """Return rivers and the middle lines of the lakes that they pass: id, name (may be empty), rank, is_lake, min_zoom, geometry.

    The pieces of one river and rank are one row, joined where they meet, so that a name can run along all of it.
    """
    rivers = sources.magics("10m/ne_10m_rivers_lake_centerlines")
    rivers = rivers[rivers.geometry.notna()].copy()
    rivers["name"] = _names(rivers, sources.own_rivers())
    rivers["rank"] = rivers["scalerank"].fillna(8).astype(int).clip(0, 10)
    rivers["is_lake"] = rivers["featurecla"].eq("Lake Centerline")
    rows = []
    for (name, number, rank, is_lake), group in rivers.groupby(["name", "rivernum", "rank", "is_lake"]):
        rows.append(
            {
                "id": f"river:{number}-{rank}-{int(is_lake)}-{len(rows)}",
                "name": name,
                "rank": rank,
                "is_lake": is_lake,
                "min_zoom": RIVER_ZOOM[rank],
                "geometry": shapely.line_merge(shapely.union_all(group.geometry.values)),
            }
        )
    frame = geopandas.GeoDataFrame(rows, crs=4326)
    frame.geometry = rounded(frame.geometry.simplify(TOLERANCE / 2), STEP)
    return frame[~frame.geometry.is_empty].reset_index(drop=True)


def _names(rivers: Any, own: dict[str, str]) -> list[str]:
    """Return a name for each row of Natural Earth's rivers, "" where it has none that can be shown.

    `own` are the rows of ``river_names.csv``: the English name where Natural Earth has a local one, and letters that its file has lost.
    Of other double names, as in "Ob (Obi)", the first stands.
    """
    names = []
    for raw in rivers["name"].fillna(""):
        name = own.get(raw) or " ".join(raw.split("(", maxsplit=1)[0].split())
        name = own.get(name, name)
        names.append("" if "." in name or "?" in name else name)
    return names
