"""Corrections that set one field of one annotation; see `applying` for what the values look like."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from mapviewer.model.corrections import What
from mapviewer.model.decoding import read_corners
from mapviewer.model.draft import Draft, NotFoundError
from mapviewer.model.events import Participant
from mapviewer.model.places import Candidate, ToponymKind
from mapviewer.model.spans import Span
from mapviewer.model.times import TimexType

Apply = Callable[[Draft, What, Any], None]


def referred(draft: Draft, sort: str, value: Any) -> Any:
    """Return the annotation that a value refers to, by its words or else by its id."""
    span = Span(value["start"], value["end"]) if value.get("end") else None
    try:
        return draft.find_at(sort, value["id"], span)
    except NotFoundError:
        return draft.find_at(sort, value["id"], None)


def span(value: Any) -> Span | None:
    """Return the span of a value, None for null."""
    return Span(value["start"], value["end"]) if value else None


def spans(values: Any) -> tuple[Span, ...]:
    """Return the spans of a value in reading order."""
    return tuple(sorted(Span(each["start"], each["end"]) for each in values))


# --- places --------------------------------------------------------------------------------------------------------


def set_place(draft: Draft, what: What, value: Any) -> None:
    """Resolve a name to ``value["place"]``; ``value["made"]`` holds the places that phrases make of it, by their old id."""
    place = value["place"]
    key = draft.keep_place(place) if place else None
    items = draft.named(what)
    for item in items:
        candidates = item.resolution.candidates
        if place and key not in {each.place for each in candidates}:
            chosen = Candidate(place["id"], place["name"], place["lon"], place["lat"], 1.0, ("set by hand",))
            candidates = (chosen, *candidates)
        resolution = replace(
            item.resolution, place=key, score=1.0 if key else 0.0, candidates=candidates, within=None
        )
        draft.put("toponym", replace(item, resolution=resolution), "place")
    moved: dict[str, str | None] = {item.id: key for item in items}
    moved |= move_locatives(draft, set(moved), value.get("made", {}))
    draft.move_mentions(moved)


def move_locatives(draft: Draft, anchors: set[str], made: Any) -> dict[str, str | None]:
    """Move the phrases that are made of these names; one whose new place is not told is no place any more."""
    moved: dict[str, str | None] = {}
    for item in draft.items("locative"):
        if anchors.isdisjoint(item.anchors):
            continue
        place = made.get(item.place)
        moved[item.id] = None
        if place:
            moved[item.id] = draft.keep_place(place)
            draft.put("locative", replace(item, place=place["id"], reason=str(place.get("reason", ""))))
        else:
            draft.drop("locative", item.id)
    return moved


def move_locative(draft: Draft, what: What, value: Any) -> None:
    """Put one such phrase where `value["place"]` is."""
    for item in draft.named(what):
        key = draft.keep_place(value["place"])
        draft.put("locative", replace(item, place=key, reason="set by hand"), "place")
        draft.move_mentions({item.id: key})


def set_kind(draft: Draft, what: What, value: Any) -> None:
    """Set whether words stand for a place, its government or its people."""
    for item in draft.named(what):
        draft.put("toponym", replace(item, kind=ToponymKind(value)), "kind")


def move_point(draft: Draft, what: What, value: Any) -> None:
    """Move a place itself: it keeps its id, and is as certain as whoever put it there says."""
    if not draft.uses(what.id):
        raise NotFoundError(what.id)
    lon, lat = float(value["lon"]), float(value["lat"])
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"not on the globe: {lon}, {lat}")
    place = draft.places[what.id]
    draft.places[what.id] = replace(
        place, lon=lon, lat=lat, radius_km=float(value.get("radius_km", place.radius_km))
    )
    if what.field == "point":
        draft.touch(what.id, "point")


def set_outline(draft: Draft, what: What, value: Any) -> None:
    """Give a place the outline that somebody drew, that of another area, or none again; its point moves into it."""
    if not draft.uses(what.id):
        raise NotFoundError(what.id)
    outline, area = read_corners(value.get("outline", ())), str(value.get("area", ""))
    move_point(draft, what, value)
    draft.places[what.id] = replace(draft.places[what.id], outline=outline, area=area)
    draft.touch(what.id, "outline")


# --- days ----------------------------------------------------------------------------------------------------------


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def set_days(draft: Draft, what: What, value: Any) -> None:
    """Set the days of a time expression, statement or event; what rests on the expression follows."""
    item = draft.find(what)
    days = {"earliest": _day(value["earliest"]), "latest": _day(value["latest"])}
    if what.sort == "timex":
        draft.put("timex", replace(item, value=value["edtf"], type=TimexType.DATE, **days), "days")
        draft.move_days(draft.find(what))
    else:
        draft.put(what.sort, replace(item, edtf=value["edtf"], timex="", **days), "days")


# --- statements and events -------------------------------------------------------------------------------------------


def plain(field: str, read: Callable[[Any], Any]) -> Apply:
    """Return the function that sets a field to what `read` makes of the value."""

    def apply(draft: Draft, what: What, value: Any) -> None:
        draft.put(what.sort, replace(draft.find(what), **{field: read(value)}), field)

    return apply


def set_speaker(draft: Draft, what: What, value: Any) -> None:
    """Set who said it: the actor that is referred to, or nobody known."""
    speaker = referred(draft, "actor", value).id if value else None
    draft.put("statement", replace(draft.find(what), speaker=speaker), "speaker")


def set_content(draft: Draft, what: What, value: Any) -> None:
    """Set what was said; ValueError when that is nothing."""
    content = spans(value)
    if not content:
        raise ValueError("a statement without content")
    draft.put("statement", replace(draft.find(what), content=content), "content")


def set_said_at(draft: Draft, what: What, value: Any) -> None:
    """Set where it was said; it follows no mention any more."""
    key = draft.keep_place(value) if value else None
    draft.put("statement", replace(draft.find(what), said_at=key, said_at_mention=""), "said_at")


def set_about(draft: Draft, what: What, value: Any) -> None:
    """Set the places that it is about."""
    keys = tuple(dict.fromkeys(draft.keep_place(each) for each in value))
    draft.put("statement", replace(draft.find(what), about=keys, about_mentions=()), "about")


def set_places(draft: Draft, what: What, value: Any) -> None:
    """Set where it happened; it follows no mentions any more."""
    keys = tuple(dict.fromkeys(draft.keep_place(each) for each in value))
    draft.put("event", replace(draft.find(what), places=keys, place_mentions=()), "places")


def set_participants(draft: Draft, what: What, value: Any) -> None:
    """Set who took part, and as what."""
    parts = (Participant(referred(draft, "actor", each["actor"]).id, str(each["role"])) for each in value)
    draft.put("event", replace(draft.find(what), participants=tuple(dict.fromkeys(parts))), "participants")
