"""Outlines of the story's places and of the disputed pieces in the view, with what must be said of them."""

from collections.abc import Mapping

import geopandas as gpd
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

from mapviewer.atlas import political
from mapviewer.layers.story import PlaceStory
from mapviewer.layers.tables import make_frame
from mapviewer.layers.view import View

_COLUMNS = ("id", "number", "name", "kind", "note", "is_disputed", "is_hatched")


def make_areas(
    stories: Mapping[str, PlaceStory],
    outlines: Mapping[str, BaseGeometry],
    kinds: Mapping[str, str],
    view: View,
    shown: political.Political,
) -> gpd.GeoDataFrame:
    """Return the frame of areas: the outlines of places, then the disputed pieces in the view that none of them covers."""
    rows = [
        {
            "id": key,
            "number": stories[key].number,
            "name": stories[key].place.name,
            "kind": kinds[key],
            "geometry": outline,
        }
        for key, outline in outlines.items()
    ]
    return _with_disputes(rows, view, shown)


def stand_areas(areas: gpd.GeoDataFrame, view: View, shown: political.Political) -> gpd.GeoDataFrame:
    """Return the frame of areas on the boundaries of another day or viewpoint: the same places, other disputes."""
    columns = ["id", "number", "name", "kind", "geometry"]
    is_place = areas["id"].str.contains(":")  # the id of a piece has no colon
    return _with_disputes(areas.loc[is_place, columns].to_dict("records"), view, shown)


def _with_disputes(rows: list[dict[str, object]], view: View, shown: political.Political) -> gpd.GeoDataFrame:
    told: set[str] = set()
    for row in rows:
        disputes = political.disputes_about(str(row["id"]), shown)
        told |= {each.id for each in disputes}
        row |= {
            "note": " ".join(dict.fromkeys(each.note for each in disputes)),
            "is_disputed": bool(disputes),
            "is_hatched": any(each.hatched for each in disputes),
        }
    rows += [area_row(each, shape) for each, shape in disputes_in(shown, view) if each.id not in told]
    return make_frame(rows, _COLUMNS)


def area_row(each: political.Dispute, shape: BaseGeometry) -> dict[str, object]:
    """Return the row of a disputed piece."""
    return {
        "id": each.id,
        "number": 0,
        "name": each.state.label,
        "kind": "area" if each.point is None else "point",
        "note": each.note,
        "is_disputed": True,
        "is_hatched": each.hatched,
        "geometry": shape,
    }


def disputes_in(shown: political.Political, view: View) -> list[tuple[political.Dispute, BaseGeometry]]:
    """Return the disputes of a day and viewpoint that a view sees, with their outlines or points, the largest first."""
    frames = [box(*view), box(view[0] - 360, view[1], view[2] - 360, view[3])]
    found = []
    for each in shown.disputes:
        shape = Point(each.point) if each.point else political.outline_of_piece(each.id)
        if any(shape.intersects(frame) for frame in frames):
            found.append((each, shape))
    return sorted(found, key=lambda pair: -pair[1].area)


def note_of(areas: gpd.GeoDataFrame, places: gpd.GeoDataFrame, view: View, shown: political.Political) -> str:
    """Name whose view of the world the map is and of which day, and every dispute among its areas, the story's own first.

    What only changed hands in the years before is told when the story is about it or a place in it.
    """
    rows = sorted((row for row in areas.itertuples() if row.is_disputed), key=lambda row: row.number == 0)
    near = {political.face_at(row.geometry.x, row.geometry.y) for row in places.itertuples() if row.number}
    found = {
        each.id: each
        for row in rows
        for each in political.disputes_about(str(row.id), shown)
        if row.number or each.is_open or each.id in near
    }
    pairs = [(each.state.label, each.brief) for each in found.values()]
    pairs += [
        (each.label, political.drawn_by(each, shown.on, shown.viewpoint))
        for each in shown.sea_lines
        if any(box(*view).intersects(LineString(dash)) for dash in each.dashes)
    ]
    told = political.told_together(pairs)
    typed = [
        (each.state.label, each.state.error_km) for each in found.values() if each.is_typed and each.is_open
    ]
    told += [sentence] if (sentence := political.errors_told(typed)) else []
    return " ".join([political.heading(shown.viewpoint, shown.on), *told]) if told else ""
