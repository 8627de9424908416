"""Places to choose from: the candidates of a name, what the gazetteer has, a point of one's own."""

import re
from dataclasses import dataclass
from typing import Any

from mapviewer.model import Annotations, Place, Toponym, place_json

MOST = 30
_POINT = re.compile(r"\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*")
_KINDS = {
    **{"P.PPLC": "capital", "P.PPLX": "part of a town", "A.PCLI": "country", "A.ADM1": "region", "A.ADM2": "district"},
    **{"P": "town", "A": "area", "H": "water", "T": "height", "S": "building", "L": "area", "U": "sea bed", "V": "land", "R": "road"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """A place to choose: what it is in words, why it may be meant, how sure the machine was (0 when it was not asked)."""

    place: Place
    about: str
    reasons: tuple[str, ...] = ()
    score: float = 0.0
    is_chosen: bool = False

    def spoken(self) -> str:
        """Return all that a row says, as plain text."""
        why = "; ".join(self.reasons)
        sure = f"{round(100 * self.score)} %" if self.score else ""
        return "\n".join(
            part for part in (self.place.name, " · ".join((self.about, sure)).strip(" ·"), why) if part
        )


def describe(place: Place) -> str:
    """Say what and where a place is: "town in Texas, United States · 16,000 people"."""
    from mapviewer import atlas

    kind = _KINDS.get(place.feature) or _KINDS.get(place.feature_class, "place")
    gazetteer = atlas.open_gazetteer()
    key = gazetteer.key_of(place.id)
    country = gazetteer.country_of(key) if key is not None else None
    around = [
        place.admin1,
        gazetteer.name(country) if country is not None and country != key else place.country,
    ]
    inside = ", ".join(dict.fromkeys(each for each in around if each and each != place.name))
    people = f" · {place.population:,} people" if place.population else ""
    return f"{kind} in {inside}{people}" if inside and kind != "country" else f"{kind}{people}"


def candidates_of(found: Annotations, toponym: Toponym) -> tuple[Choice, ...]:
    """Return the places that the machine considered for a name, the best first, and the one it has now."""
    known = {place.id: place for place in found.places}
    now = toponym.resolution.place
    choices = []
    for each in toponym.resolution.candidates:
        place = known.get(each.place) or _place_of(each.place)
        if place is not None:
            choices.append(Choice(place, describe(place), each.reasons, each.score, each.place == now))
    if now and now in known and all(each.place.id != now for each in choices):
        choices.insert(0, Choice(known[now], describe(known[now]), (), toponym.resolution.score, True))
    return tuple(choices)


def _place_of(place_id: str) -> Place | None:
    from mapviewer import atlas

    gazetteer = atlas.open_gazetteer()
    key = gazetteer.key_of(place_id)
    return gazetteer.place(key) if key is not None else None


def search_places(words: str, story: Annotations | None = None, name: str = "") -> tuple[Choice, ...]:
    """Return the places of a name, the likeliest first; "Paris, Texas" asks inside; "41.7, 44.8" is a point (lat, lon).

    Parameters
    ----------
    story : Annotations or None
        Whose places of that beginning come first.
    name : str
        What a point of one's own is called; without it by its degrees.
    """
    from mapviewer import atlas

    words = words.strip()
    if not words:
        return ()
    if point := _POINT.fullmatch(words):
        lat, lon = float(point[1]), float(point[2])
        return (Choice(own_place(name, lon, lat), "a point of your own"),) if _on_globe(lon, lat) else ()
    gazetteer = atlas.open_gazetteer()
    wanted, _, inside = (part.strip() for part in words.partition(","))
    keys = [key for key in gazetteer.find(wanted) if not inside or gazetteer.is_within(key, inside)]
    told = story.places if story is not None else ()
    own = [place for place in told if place.name.casefold().startswith(words.casefold())]
    found = [*own, *(gazetteer.place(key) for key in keys[:MOST])]
    once = {place.id: place for place in found}
    return tuple(Choice(place, describe(place)) for place in once.values())


def _on_globe(lon: float, lat: float) -> bool:
    return -180 <= lon <= 180 and -90 <= lat <= 90


def own_place(name: str, lon: float, lat: float, radius_km: float = 1.0) -> Place:
    """Return a place that is in no gazetteer, in the country that holds the point."""
    from mapviewer import atlas

    code = atlas.country_at(lon, lat).code
    lon, lat = round(lon, 5), round(lat, 5)
    return Place(
        f"own:{lat:.5f},{lon:.5f}", name or f"{lat:g}, {lon:g}", "L", "LCTY", code, lon, lat, radius_km
    )


def place_value(found: Annotations, mentions: frozenset[str], place: Place | None) -> dict[str, Any]:
    """Return the value that resolves mentions to a place, with the places that phrases then make of it."""
    from mapviewer import atlas

    if place is None:
        return {"place": None, "made": {}}
    made: dict[str, Any] = {}
    for locative in found.locatives:
        relation = atlas.read_relation(locative.place)
        if relation is None or mentions.isdisjoint(locative.anchors):
            continue
        before = {
            each.resolution.place
            for each in found.toponyms
            if each.id in mentions and each.id in locative.anchors
        }
        anchors = tuple(place.id if each in before else each for each in relation.anchors)
        derived = atlas.derive(
            atlas.Relation(relation.sort, anchors, relation.direction, relation.distance).id
        )
        if derived is not None:
            made[locative.place] = place_json(derived.place) | {"reason": derived.reason}
    return {"place": place_json(place), "made": made}
