"""Areas for places: corners that a person drew or typed, or the outline of what is known."""

import json
import re
from collections.abc import Sequence
from typing import Any

from mapviewer.errors import MapviewerError
from mapviewer.model import Place
from mapviewer.workflow.choosing import Choice, describe, own_place, search_places

Corners = tuple[tuple[float, float], ...]  # lon, lat
MOST = 500  # corners
_CORNER = re.compile(r"\s*(-?\d{1,2}(?:\.\d+)?)\s*°?\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*")
_HINT = "Write at least three corners, latitude first: 41.7, 44.8; 41.9, 45.0; 41.5, 45.1"


def read_corners(words: str) -> Corners:
    """Return the corners of an outline that a person typed: "41.7, 44.8; 41.9, 45.0; …" (lat, lon), or a GeoJSON polygon.

    Raises
    ------
    MapviewerError
        When one of them is none, or there are too few; see `checked_corners`.
    """
    words = words.strip()
    if words.startswith("{"):
        return checked_corners(_ring_of_geojson(words))
    told = [part for part in re.split(r"[;\n|]", words) if part.strip()]
    found = []
    for part in told:
        match = _CORNER.fullmatch(part)
        if match is None:
            raise MapviewerError(f"“{part.strip()[:40]}” is no corner.", _HINT)
        found.append((float(match[2]), float(match[1])))
    return checked_corners(found)


def _ring_of_geojson(words: str) -> list[tuple[float, float]]:
    try:
        value = json.loads(words)
        value = value.get("geometry", value)
        ring = value["coordinates"][0] if value["type"] == "Polygon" else ()
        return [(float(each[0]), float(each[1])) for each in ring]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise MapviewerError("This is no polygon of GeoJSON.", _HINT) from error


def checked_corners(corners: Sequence[tuple[float, float]]) -> Corners:
    """Return corners without a last one that is the first again, rounded to a metre.

    Raises
    ------
    MapviewerError
        When they are too few or too many, one is not on the globe, or the line round them crosses itself.
    """
    from mapviewer import atlas

    kept = [(round(lon, 5), round(lat, 5)) for lon, lat in corners]
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    if not all(-360 <= lon <= 360 and -90 <= lat <= 90 for lon, lat in kept):
        raise MapviewerError("A corner is not on the globe.", _HINT)
    if not 3 <= len(kept) <= MOST:
        raise MapviewerError(f"An area has 3 to {MOST} corners, and this has {len(kept)}.", _HINT)
    if not atlas.is_simple(kept):
        raise MapviewerError("The outline crosses itself.", "Put its corners in the order round the area.")
    return tuple(kept)


def write_corners(corners: Corners) -> str:
    """Return corners as `read_corners` reads them."""
    return "; ".join(f"{lat:g}, {lon:g}" for lon, lat in corners)


def drawn_value(corners: Sequence[tuple[float, float]]) -> dict[str, Any]:
    """Return the value of a place's outline that a person drew; see `checked_corners` for what is raised."""
    from mapviewer import atlas

    kept = checked_corners(corners)
    lon, lat, radius = atlas.middle_of_area(atlas.outline_of_corners(kept))
    return _value(lon, lat, radius, outline=[list(each) for each in kept])


def taken_value(area: Place) -> dict[str, Any]:
    """Return the value that gives a place the outline of a known area.

    Raises
    ------
    MapviewerError
        When that has none.
    """
    from mapviewer import atlas

    shape = atlas.outline_of(area.id)
    if shape is None:
        raise MapviewerError(
            f"{area.name} has no outline.", "Take a country, a region of one, a lake or a sea."
        )
    return _value(*atlas.middle_of_area(shape), area=area.id) | {"name": area.name}


def no_area_value(place: Place) -> dict[str, Any]:
    """Return the value that takes an outline away again: the point stays in its middle, as uncertain as it was wide."""
    return _value(place.lon, place.lat, place.radius_km)


def outline_value(place: Place) -> dict[str, Any]:
    """Return the outline that a place has now, as a correction's value."""
    corners = [list(each) for each in place.outline]
    return _value(place.lon, place.lat, place.radius_km, outline=corners, area=place.area)


def _value(lon: float, lat: float, radius_km: float, *, outline: Any = (), area: str = "") -> dict[str, Any]:
    return {"lon": lon, "lat": lat, "radius_km": radius_km, "outline": list(outline), "area": area}


def own_area(name: str, value: dict[str, Any]) -> Place:
    """Return a place of one's own with an outline, from `drawn_value` or `taken_value`."""
    from dataclasses import replace

    place = own_place(name, value["lon"], value["lat"], value["radius_km"])
    corners = tuple((lon, lat) for lon, lat in value["outline"])
    return replace(place, outline=corners, area=value["area"])


def areas_to_take(words: str, place: Place | None) -> tuple[Choice, ...]:
    """Return the areas whose outline may be taken: of those words; without words those that hold a place, the smaller first."""
    from mapviewer import atlas

    if words.strip():
        found = search_places(words)
        return tuple(
            each for each in found if each.place.id != "" and atlas.outline_of(each.place.id) is not None
        )
    gazetteer, choices = atlas.open_gazetteer(), []
    for area, _ in atlas.areas_at(place.lon, place.lat) if place is not None else ():
        key = gazetteer.key_of(area)
        if key is not None:
            choices.append(Choice(gazetteer.place(key), describe(gazetteer.place(key))))
    return tuple(choices)
