"""Corrections that make one annotation of two, or two of one."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from mapviewer.model.corrections import What
from mapviewer.model.draft import Draft
from mapviewer.model.setting import referred, spans
from mapviewer.model.spans import Span


def merge_actors(draft: Draft, what: What, value: Any) -> None:
    """Make one actor of two: the mentions, statements and parts of the other become its own."""
    kept, other = draft.find(what), referred(draft, "actor", value)
    if kept.id == other.id:
        raise ValueError("merged with itself")
    mentions = tuple(sorted({*kept.mentions, *other.mentions}))
    draft.drop("actor", other.id)
    draft.put("actor", replace(kept, mentions=mentions), "mentions")
    for statement in draft.items("statement"):
        if statement.speaker == other.id:
            draft.put("statement", replace(statement, speaker=kept.id))
    for event in draft.items("event"):
        parts = [
            replace(each, actor=kept.id) if each.actor == other.id else each for each in event.participants
        ]
        draft.put("event", replace(event, participants=tuple(dict.fromkeys(parts))))


def merge_events(draft: Draft, what: What, value: Any) -> None:
    """Make one event of two, with the places, participants and evidence of both and the line of the first."""
    kept, other = draft.find(what), referred(draft, "event", value)
    if kept.id == other.id:
        raise ValueError("merged with itself")
    pairs = {place: mention for each in (other, kept) for place, mention in _pairs(each)}
    order = dict.fromkeys((*kept.places, *other.places))
    merged = replace(
        kept,
        places=tuple(order),
        place_mentions=tuple(pairs[each] for each in order),
        participants=tuple(dict.fromkeys((*kept.participants, *other.participants))),
        evidence=tuple(sorted({*kept.evidence, *(other.evidence or (other.trigger,))})),
    )
    draft.drop("event", other.id)
    draft.put("event", merged, "evidence")


def _pairs(event: Any) -> Iterable[tuple[str, str]]:
    return zip(event.places, event.place_mentions or [""] * len(event.places), strict=True)


def split_actor(draft: Draft, what: What, value: Any) -> None:
    """Give some mentions to an actor of their own, with the statements and parts in events that rest on them."""
    item, taken = draft.find(what), set(spans(value["mentions"]))
    kept = tuple(each for each in item.mentions if each not in taken)
    if not kept or not taken & set(item.mentions):
        raise ValueError("nothing to split")
    mentions = tuple(sorted(taken & set(item.mentions)))
    fresh = replace(
        item, id=value["id"], name=value["name"], role=value.get("role", item.role), mentions=mentions
    )
    draft.put("actor", replace(item, mentions=kept), "mentions")
    draft.put("actor", fresh, "exists")
    for statement in draft.items("statement"):
        source = statement.source
        if statement.speaker == item.id and source and any(source.overlaps(each) for each in taken):
            draft.put("statement", replace(statement, speaker=fresh.id))
    for event in draft.items("event"):
        told = event.evidence or (event.trigger,)
        if _stands_in(mentions, told) and not _stands_in(kept, told):
            parts = (
                replace(each, actor=fresh.id) if each.actor == item.id else each
                for each in event.participants
            )
            draft.put("event", replace(event, participants=tuple(parts)))


def _stands_in(mentions: Iterable[Span], told: Iterable[Span]) -> bool:
    return any(span.contains(each) for each in mentions for span in told)


def split_content(draft: Draft, what: What, value: Any) -> None:
    """Make a statement of its own of what follows a place in the content."""
    item, at = draft.find(what), int(value["at"]["start"])
    first = tuple(Span(each.start, min(each.end, at)) for each in item.content if each.start < at)
    rest = tuple(Span(max(each.start, at), each.end) for each in item.content if each.end > at)
    if not first or not rest:
        raise ValueError("nothing to split")
    draft.put("statement", replace(item, content=first), "content")
    draft.put("statement", replace(item, id=value["id"], content=rest), "exists")


def split_event(draft: Draft, what: What, value: Any) -> None:
    """Make an event of its own of another trigger, with the participants, places and words that go with it.

    ``value["stays"]`` and ``value["goes"]`` tell what each of the two has; without them both keep what was there.
    """
    item, trigger = draft.find(what), Span(value["trigger"]["start"], value["trigger"]["end"])
    inside = tuple(each for each in item.evidence if each.contains(trigger))
    kept = tuple(each for each in item.evidence if each not in inside or each.contains(item.trigger))
    old = replace(item, evidence=kept)
    fresh = replace(
        item, id=value["id"], trigger=trigger, summary=str(value["summary"]), evidence=inside or (trigger,)
    )
    if "goes" in value:
        old, fresh = _half(draft, old, value["stays"]), _half(draft, fresh, value["goes"])
    for field in ("summary", "places", "participants"):
        if getattr(old, field) != getattr(item, field):
            draft.touch(item.id, field)
    draft.put("event", old, "evidence")
    draft.put("event", fresh, "exists")


def _half(draft: Draft, event: Any, told: Any) -> Any:
    """Return an event with its half of what was one: participants, places and evidence, and a line where one is told."""
    parts = {(referred(draft, "actor", each["actor"]).id, each["role"]) for each in told["participants"]}
    places = {place: mention for place, mention in _pairs(event) if place in told["places"]}
    return replace(
        event,
        summary=str(told.get("summary") or event.summary),
        places=tuple(places),
        place_mentions=tuple(places.values()),
        participants=tuple(each for each in event.participants if (each.actor, each.role) in parts),
        evidence=spans(told["evidence"]) or (event.trigger,),
    )
