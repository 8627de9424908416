"""Applies corrections to annotations: one function for each field of each sort of annotation, in one table.

Values are JSON: a place is its object (`place_json`) or null; a span ``{"start", "end", "quote"}``; an annotation that is
referred to ``{"id", "start", "end", "quote"}``; days ``{"edtf", "earliest", "latest"}``.
"""

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from mapviewer.model.annotations import Annotations
from mapviewer.model.corrections import Correction, What, active_corrections
from mapviewer.model.decoding import (
    read_actor,
    read_event,
    read_statement,
    read_timex,
    read_toponym,
)
from mapviewer.model.draft import PLURALS, Draft, NotFoundError
from mapviewer.model.events import Event, EventType, Modality
from mapviewer.model.joining import merge_actors, merge_events, split_actor, split_content, split_event
from mapviewer.model.mentions import nearest_mentions
from mapviewer.model.setting import (
    Apply,
    move_locative,
    move_locatives,
    move_point,
    plain,
    referred,
    set_about,
    set_content,
    set_days,
    set_kind,
    set_outline,
    set_participants,
    set_place,
    set_places,
    set_said_at,
    set_speaker,
    span,
    spans,
)
from mapviewer.model.statements import Stance, Statement, StatementKind

READERS: dict[str, Callable[[Any], Any]] = {
    **{"toponym": read_toponym, "timex": read_timex, "actor": read_actor},
    **{"statement": read_statement, "event": read_event},
}


def corrected(annotations: Annotations, corrections: Iterable[Correction]) -> Annotations:
    """Return `annotations` with `corrections` applied in their order; what does not fit is passed over.

    Corrections of other articles count only where their scope is the project. The same object comes back when nothing
    in it is corrected.
    """
    return apply_corrections(annotations, corrections)[0]


def apply_corrections(
    annotations: Annotations, corrections: Iterable[Correction]
) -> tuple[Annotations, tuple[Correction, ...]]:
    """Return what `corrected` does, and the corrections that found nothing to correct."""
    failed: list[Correction] = []
    draft = Draft(annotations)
    for correction in active_corrections(corrections):
        if not concerns(correction, annotations.article_id):
            continue
        before = draft.state()
        draft.applied = correction.id
        try:
            _apply_one(draft, correction)
        except (LookupError, TypeError, ValueError):
            draft.go_back(before)
            failed.append(correction)
    return (draft.finished() if draft.is_touched else annotations), tuple(failed)


def concerns(correction: Correction, article_id: str) -> bool:
    """Tell whether a correction may change the annotations of an article."""
    what = correction.what
    return what.sort not in ("article", "figure", "correction") and (
        what.article == article_id or what.scope == "project"
    )


def _apply_one(draft: Draft, correction: Correction) -> None:
    what, value = correction.what, correction.value
    if what.field == "exists":
        _apply_existence(draft, what, value)
    elif what.field in ("accepted", "hidden"):
        _apply_review(draft, what, value)
    else:
        _OPERATIONS[what.sort, what.field](draft, what, value)


def _apply_existence(draft: Draft, what: What, value: Any) -> None:
    """Add the annotation that `value` holds with its places, or take out what is meant."""
    if isinstance(value, dict):
        for place in value.get("places", ()):
            draft.keep_place(place)
        item = READERS[what.sort](value["item"] | {"id": what.id})
        draft.put(what.sort, _rested(draft, item, value), "exists")
        draft.check()
        return
    items = draft.named(what) if what.sort in ("toponym", "locative") else [draft.find(what)]
    for item in items:
        draft.drop(what.sort, item.id)
    if what.sort in ("toponym", "locative"):
        gone: dict[str, str | None] = {item.id: None for item in items}
        gone |= move_locatives(draft, set(gone), {})
        draft.move_mentions(gone)
    if what.sort == "actor":
        _forget_actor(draft, items[0].id)
    if what.sort == "statement":
        for event in draft.items("event"):
            if event.statement == items[0].id:
                draft.put("event", replace(event, statement=None))


def _rested(draft: Draft, item: Any, value: Any) -> Any:
    """Return an annotation that people added with what it rests on in this reading: sentence, mentions of places, speaker."""
    if isinstance(item, Event):
        if item.evidence in ((), (item.trigger,)):  # as where its words were found again
            around = tuple(each for each in draft.found.sentences if each.overlaps(item.trigger))
            item = replace(item, evidence=around or item.evidence)
        return replace(item, place_mentions=nearest_mentions(draft.found, item))
    if isinstance(item, Statement) and "speaker" in value:
        with contextlib.suppress(NotFoundError):
            found = referred(draft, "actor", value["speaker"]) if value["speaker"] else None
            return replace(item, speaker=found.id if found else None)
        return replace(item, speaker=None)
    return item


def _forget_actor(draft: Draft, actor: str) -> None:
    for statement in draft.items("statement"):
        if statement.speaker == actor:
            draft.put("statement", replace(statement, speaker=None))
    for event in draft.items("event"):
        kept = tuple(part for part in event.participants if part.actor != actor)
        if kept != event.participants:
            draft.put("event", replace(event, participants=kept))


def _apply_review(draft: Draft, what: What, value: Any) -> None:
    if what.sort == "place":
        ids = [what.id] if draft.uses(what.id) else []
    else:
        ids = [item.id for item in (draft.named(what) if what.scope != "mention" else [draft.find(what)])]
    if not ids and what.scope == "mention":
        raise NotFoundError(what.id)
    for item_id in ids:
        review = draft.reviewed(item_id)
        if what.field == "accepted":
            draft.review(replace(review, is_accepted=bool(value)))
        else:
            draft.review(replace(review, is_hidden=bool(value)))
        if what.sort == "toponym" and what.field == "accepted" and value:
            item = draft.find_at("toponym", item_id, None)
            draft.put("toponym", replace(item, resolution=replace(item.resolution, score=1.0)))


_OPERATIONS: dict[tuple[str, str], Apply] = {
    ("toponym", "place"): set_place,
    ("toponym", "kind"): set_kind,
    ("locative", "place"): move_locative,
    ("place", "point"): move_point,
    ("place", "outline"): set_outline,
    ("timex", "days"): set_days,
    ("statement", "days"): set_days,
    ("event", "days"): set_days,
    **{("actor", name): plain(name, str) for name in ("name", "role", "affiliation")},
    ("actor", "merge"): merge_actors,
    ("actor", "split"): split_actor,
    ("statement", "speaker"): set_speaker,
    ("statement", "source"): plain("source", span),
    ("statement", "cue"): plain("cue", span),
    ("statement", "content"): set_content,
    ("statement", "kind"): plain("kind", StatementKind),
    ("statement", "stance"): plain("stance", Stance),
    ("statement", "is_thought"): plain("is_thought", bool),
    ("statement", "said_at"): set_said_at,
    ("statement", "about"): set_about,
    ("statement", "split"): split_content,
    ("event", "summary"): plain("summary", str),
    ("event", "type"): plain("type", lambda value: EventType(value) if value else None),
    ("event", "modality"): plain("modality", Modality),
    ("event", "places"): set_places,
    ("event", "participants"): set_participants,
    ("event", "trigger"): plain("trigger", span),
    ("event", "evidence"): plain("evidence", spans),
    ("event", "merge"): merge_events,
    ("event", "split"): split_event,
}
assert {sort for sort, _ in _OPERATIONS} <= {*PLURALS, "place"}
