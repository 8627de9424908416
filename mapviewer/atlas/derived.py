"""Places that phrases make out of others: where "30 km north of Goris" and "the border between Iran and Iraq" are.

The radius of a point follows the point-radius method (Wieczorek, Guo and Hijmans 2004): the anchor's own extent, the
rounding of the distance and the width of the compass point together; that of a line says how far to its sides.
"""

import functools
import math
from dataclasses import dataclass
from typing import Any

from mapviewer.atlas import coasts, geodesy, sides
from mapviewer.atlas.boundaries import outline_of
from mapviewer.atlas.countries import country_at
from mapviewer.atlas.gazetteer import open_gazetteer
from mapviewer.atlas.phrases import Wording
from mapviewer.atlas.relations import DIRECTIONS, Distance, Relation, read_relation
from mapviewer.model import Place

NEAR = Distance(2, 30, "km")  # "north of Goris" without a distance
_BORDER_KM, _COAST_KM, _ROAD_KM = 10.0, 50.0, 3.0
_WINDING = 0.1  # of its length, a road strays from the straight line
_FARTHEST_ROAD_KM = 3000.0
_REACH_KM = 30.0  # from a town to the coast that it lies on
_TOWN_KM, _EXTENT = 3.0, 0.3  # how much of a big anchor counts: so far, or this share of the distance
_WIDE_KM = 15.0
_CITY = 0.25  # of its province's people, a town has that the province is named after
_WIDEST_KM = 1500.0  # the north of an ocean or a continent is no place without an outline
_SHIFT = 0.5  # of its radius, the middle of a part lies from the middle of the whole


@dataclass(frozen=True, slots=True, eq=False)
class Derived:
    """A place that was worked out.

    Attributes
    ----------
    place : Place
        Its point lies on the line or in the area; `Place.radius_km` says how far it may be off, for lines to their
        sides.
    reason : str
        Why it lies there, in words.
    shape : shapely geometry
        EPSG:4326, cut at 180 degrees: a line (borders, coasts, roads), the outline of a part, or the disc around the point.
    """

    place: Place
    reason: str
    shape: Any


@dataclass(frozen=True, slots=True)
class _Found:
    """Where it is, before it has a name."""

    point: geodesy.Point
    radius: float
    shape: Any = None
    kind: str = ""  # another key of the reasons


@functools.lru_cache(maxsize=4096)
def derive(place_id: str) -> Derived | None:
    """Return the place of an id that `Relation.id` made.

    Returns
    -------
    Derived or None
        None when the id is another, an anchor is unknown, or there is no such place: no common border, no coast.

    Raises
    ------
    GeodataError
        When a file of the map data is missing or damaged.
    """
    relation = read_relation(place_id)
    anchors = [_anchor(each) for each in relation.anchors] if relation else []
    if relation is None or not anchors or None in anchors:
        return None
    known = [_town_in(each) if relation.sort in _OF_TOWNS else each for each in anchors if each is not None]
    if len(known) > 2 or len(known) < (2 if relation.sort in _OF_TWO else 1):
        return None
    found = _WAYS[relation.sort](relation, known)
    return _named(relation, known, found) if found else None


def _anchor(place_id: str) -> Place | None:
    gazetteer = open_gazetteer()
    key = gazetteer.key_of(place_id)
    return None if key is None else gazetteer.place(key)


def _town_in(anchor: Place) -> Place:
    """Return the town that a county or province shares its name with: that is where one counts from."""
    gazetteer, region = open_gazetteer(), open_gazetteer().key_of(anchor.id)
    if anchor.feature_class != "A" or anchor.is_country:
        return anchor
    for key in gazetteer.find(anchor.name):
        is_town = (
            gazetteer.feature(key)[0] == "P" and gazetteer.population(key) >= _CITY * anchor.population > 0
        )
        if is_town and region in gazetteer.ancestors(key):
            return gazetteer.place(key)
    return anchor


def _named(relation: Relation, anchors: list[Place], found: _Found) -> Derived:
    wording = Wording(relation, tuple(each.name for each in anchors))
    where = country_at(*found.point)
    codes = {each.country for each in anchors}
    is_one = relation.sort in ("part", "coast", "outskirts") or (
        relation.sort == "border" and len(codes) == 1
    )
    lies_in = anchors[0].country if is_one else where.code if relation.sort != "border" else ""
    code = {"road": "RD", "coast": "CST", "part": "RGN"}.get(relation.sort, "LCTY")
    place = Place(
        id=relation.id,
        name=wording.name(),
        feature_class="R" if code == "RD" else "L",
        feature_code=code,
        country=lies_in,
        lon=round(found.point[0], 5),
        lat=round(found.point[1], 5),
        radius_km=round(found.radius, 1),
    )
    shape = found.shape if found.shape is not None else geodesy.disc(found.point, found.radius)
    return Derived(place, wording.reason(where.name, found.kind), shape)


def _point(place: Place) -> geodesy.Point:
    return place.lon, place.lat


def _offset(relation: Relation, anchors: list[Place]) -> _Found | None:
    """So far from the rim of what is wide, as far as it is known, else from the point."""
    if relation.direction not in DIRECTIONS:
        return None
    anchor, distance = anchors[0], relation.distance or NEAR
    turn, start, extent = DIRECTIONS[relation.direction], _point(anchor), anchor.radius_km
    outline = outline_of(anchor.id)
    if outline is not None:
        start = coasts.rim(outline, start, turn)
    elif anchor.feature_class != "P" and anchor.radius_km > _WIDE_KM:
        start, extent = geodesy.step(start, turn, anchor.radius_km), anchor.radius_km / 2
    width = 22.5 if turn % 45 == 0 else 11.25
    aside = distance.km * math.sin(math.radians(width))
    if anchor.feature_class == "P" or outline is not None:
        extent = min(extent, max(_TOWN_KM, distance.km * _EXTENT))  # one does not count from the far suburbs
    return _Found(geodesy.step(start, turn, distance.km), math.hypot(aside, distance.slack_km) + extent)


def _ring(relation: Relation, anchors: list[Place]) -> _Found | None:
    if relation.distance is None:
        return None
    reach = relation.distance.most / max(relation.distance.least, 1e-9) * relation.distance.km
    return _Found(_point(anchors[0]), min(reach, 2 * relation.distance.km) + min(anchors[0].radius_km, 50.0))


def _border(relation: Relation, anchors: list[Place]) -> _Found | None:
    radius = max(relation.distance.km if relation.distance else 0.0, _BORDER_KM)
    line = coasts.border([each.id for each in anchors])
    if line is not None and relation.direction in DIRECTIONS and len(anchors) == 1:
        line = sides.side_of_line(line, anchors[0].id, DIRECTIONS[relation.direction])
        if line is None:
            return None
    if line is not None:
        return _Found(coasts.middle_of(line), radius, line)
    if len(anchors) == 1 or all(outline_of(each.id) is not None for each in anchors):
        return None
    apart = geodesy.distance_km(_point(anchors[0]), _point(anchors[1]))
    if apart > 1.5 * (anchors[0].radius_km + anchors[1].radius_km) or anchors[0].id == anchors[1].id:
        return None
    return _Found(geodesy.middle(_point(anchors[0]), _point(anchors[1])), apart / 2, kind="border_apart")


def _coast(relation: Relation, anchors: list[Place]) -> _Found | None:
    anchor, distance = anchors[0], relation.distance
    if anchor.is_country or outline_of(anchor.id) is not None:
        line = coasts.coast(anchor.id)
    elif anchor.feature_class == "A" or (anchor.feature_class in "TL" and anchor.radius_km >= _REACH_KM):
        whole = coasts.coast(f"{anchor.country}")
        line = coasts.near(whole, geodesy.disc(_point(anchor), anchor.radius_km * 1.1)) if whole else None
    else:
        return _coast_of_town(relation, anchor)
    if line is not None and relation.direction in DIRECTIONS:
        line = sides.side_of_line(line, anchor.id, DIRECTIONS[relation.direction])
    if line is None:
        return None
    return _Found(coasts.middle_of(line), distance.km + distance.slack_km if distance else _COAST_KM, line)


def _coast_of_town(relation: Relation, anchor: Place) -> _Found | None:
    """Out from the nearest coast; an island or cape is its own."""
    km = relation.distance.km if relation.distance else 10.0
    shore, turn = _point(anchor), DIRECTIONS.get(relation.direction)
    if anchor.feature_class == "P":
        whole = coasts.coast(anchor.country)
        nearest = coasts.nearest(whole, shore) if whole is not None else None
        if nearest is None or geodesy.distance_km(shore, nearest) > _REACH_KM + anchor.radius_km:
            return None
        turn, shore = geodesy.azimuth(shore, nearest) if turn is None else turn, nearest
    elif anchor.feature_class == "H":
        return None
    out = geodesy.step(shore, turn, km) if turn is not None else shore
    slack = relation.distance.slack_km if relation.distance else km
    return _Found(out, (km / 2 if turn is not None else km) + slack + anchor.radius_km, kind="coast_point")


def _part(relation: Relation, anchors: list[Place]) -> _Found | None:
    anchor, turn = anchors[0], DIRECTIONS.get(relation.direction)
    if turn is None and relation.direction != "central":
        return None
    outline = outline_of(anchor.id)
    if outline is not None:
        area = sides.part(outline, turn)
        if area is None:
            return None
        inside = coasts.inner_point(area)
        radius = min(anchor.radius_km, coasts.reach_km(area, inside))
        return _Found(inside, radius, area) if radius <= _WIDEST_KM else None
    if anchor.radius_km > _WIDEST_KM:
        return None
    if turn is None:
        return _Found(_point(anchor), max(anchor.radius_km * _SHIFT, 1.0), kind="part_middle")
    shift = max(anchor.radius_km, 1.0) * _SHIFT
    return _Found(geodesy.step(_point(anchor), turn, shift), shift * 1.2, kind="part_point")


def _outskirts(relation: Relation, anchors: list[Place]) -> _Found | None:
    anchor, turn = anchors[0], DIRECTIONS.get(relation.direction)
    if turn is None:
        return _Found(_point(anchor), anchor.radius_km + 5)
    return _Found(geodesy.step(_point(anchor), turn, anchor.radius_km), anchor.radius_km / 2 + 5)


def _road(relation: Relation, anchors: list[Place]) -> _Found | None:
    start, end = map(_point, anchors)
    length = geodesy.distance_km(start, end)
    if not 0.5 < length < _FARTHEST_ROAD_KM:
        return None
    line = geodesy.great_circle(start, end)
    return _Found(geodesy.middle(start, end), max(_ROAD_KM, length * _WINDING), line)


def _halfway(relation: Relation, anchors: list[Place]) -> _Found | None:
    start, end = map(_point, anchors)
    length = geodesy.distance_km(start, end)
    if length < 0.5:
        return None
    extent = sum(min(each.radius_km, 50.0) for each in anchors) / 2
    return _Found(geodesy.middle(start, end), length * _WINDING + extent)


_OF_TWO = frozenset({"road", "between", "halfway"})
_OF_TOWNS = _OF_TWO | {"offset", "ring", "outskirts"}
_WAYS = {
    "offset": _offset,
    "ring": _ring,
    "border": _border,
    "coast": _coast,
    "part": _part,
    "outskirts": _outskirts,
    "road": _road,
    "between": _road,
    "halfway": _halfway,
}
