"""Makes two annotations of one: which part of an event or person stays, which goes to the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from mapviewer.model import Project, Span, plain_line, shorten, span_value
from mapviewer.workflow.correcting import Change, Subject, actor_value, trimmed
from mapviewer.workflow.marking import fresh_id

STAYS, GOES, BOTH = "stays", "goes", "both"


@dataclass(frozen=True, slots=True)
class Part:
    """Something that an event or person has, to be shared out.

    Attributes
    ----------
    sort : str
        ``participant``, ``place``, ``evidence`` or ``mention``.
    key : int
        Its number among those of its sort.
    words : str
        What it is, for people.
    to : str
        ``stays``, ``goes`` or, of an event, ``both``.
    """

    sort: str
    key: int
    words: str
    to: str = STAYS


@dataclass(frozen=True, slots=True)
class Split:
    """How one is to become two: the lines or names of both, the word that tells of the other event, who gets what."""

    first: str
    second: str
    trigger: Span | None
    parts: tuple[Part, ...]


def begin_split(subject: Subject, selected: Span | None) -> Split:
    """Return how an event or person is split at the selected words, as far as their neighbourhood tells.

    What stands nearer to the selected words than to the event's own word goes.
    """
    text = subject.article.text
    span = trimmed(text, selected) if selected and selected.of(text).strip() else None
    if subject.sort == "actor":
        return _begin_actor(subject, span)
    trigger = span if span and not span.overlaps(subject.item.trigger) else None
    second = plain_line(trigger.of(text)) if trigger else ""
    return Split(subject.item.summary, second, trigger, _event_parts(subject, trigger))


def _begin_actor(subject: Subject, span: Span | None) -> Split:
    text, item = subject.article.text, subject.item
    parts = tuple(
        Part("mention", number, _in_context(text, each), GOES if span and each.overlaps(span) else STAYS)
        for number, each in enumerate(item.mentions)
    )
    gone = next((item.mentions[each.key] for each in parts if each.to == GOES), None)
    return Split(item.name, plain_line(gone.of(text)) if gone else "", None, parts)


def _in_context(text: str, span: Span) -> str:
    around = text[max(0, span.start - 24) : span.end + 24]
    return plain_line(f"{plain_line(span.of(text))} – …{plain_line(around)}…")


def _event_parts(subject: Subject, trigger: Span | None) -> tuple[Part, ...]:
    found, item, text = subject.found, subject.item, subject.article.text
    actors = {each.id: each for each in found.actors}
    mentions = {each.id: each.span for each in found.toponyms}
    mentions |= {each.id: each.span for each in found.locatives}
    names = {each.id: each.name for each in found.places}
    parts = []
    for number, each in enumerate(item.participants):
        actor = actors.get(each.actor)
        spans = [span for span in (actor.mentions if actor else ()) if _is_told_in(span, item)]
        words = f"{plain_line(actor.name) if actor else each.actor} ({each.role})"
        parts.append(Part("participant", number, words, _nearer(spans, item.trigger, trigger)))
    for number, place in enumerate(item.places):
        at = mentions.get(item.place_mentions[number]) if item.place_mentions else None
        parts.append(
            Part(
                "place",
                number,
                plain_line(names.get(place, place)),
                _nearer([at] if at else [], item.trigger, trigger),
            )
        )
    for number, span in enumerate(item.evidence):
        is_own, is_other = span.contains(item.trigger), trigger is not None and span.contains(trigger)
        to = BOTH if is_own and is_other else GOES if is_other else STAYS
        parts.append(Part("evidence", number, shorten(plain_line(span.of(text)), 90), to))
    return tuple(parts)


def _is_told_in(span: Span, event: Any) -> bool:
    return any(each.contains(span) for each in event.evidence)


def _nearer(spans: Sequence[Span], own: Span, other: Span | None) -> str:
    if other is None or not spans:
        return STAYS
    gaps = [min(max(0, each.start - at.end, at.start - each.end) for each in spans) for at in (own, other)]
    return GOES if gaps[1] < gaps[0] else STAYS


def find_words(subject: Subject, words: str) -> Span | None:
    """Return where words that a person typed stand: in the event's evidence, else nearest to it; not its own word."""
    text, own = subject.article.text, subject.span
    wanted, hits, at = words.strip(), [], -1
    while wanted and (at := text.find(wanted, at + 1)) >= 0:
        span = Span(at, at + len(wanted))
        if not span.overlaps(own):
            hits.append((not _is_told_in(span, subject.item), abs(at - own.start), span))
    return min(hits)[2] if hits else None


def split_event_change(project: Project, subject: Subject, split: Split) -> Change | None:
    """Return the change that makes two events of one; None when no word tells of the other."""
    text, item = subject.article.text, subject.item
    if split.trigger is None:
        return None
    second = split.second.strip() or plain_line(split.trigger.of(text))
    value = {
        "id": fresh_id(project, subject.found, subject.article, "event"),
        "trigger": span_value(text, split.trigger),
        "summary": plain_line(second),
        STAYS: _half(subject, split.parts, STAYS) | {"summary": plain_line(split.first) or item.summary},
        GOES: _half(subject, split.parts, GOES),
    }
    return subject.what("split"), None, value


def _half(subject: Subject, parts: Sequence[Part], to: str) -> dict[str, Any]:
    item, text = subject.item, subject.article.text
    mine: dict[str, list[int]] = {"participant": [], "place": [], "evidence": []}
    for part in parts:
        if part.to in (to, BOTH):
            mine[part.sort].append(part.key)
    taking_part = [item.participants[each] for each in mine["participant"]]
    return {
        "participants": [
            {"actor": actor_value(subject, each.actor), "role": each.role} for each in taking_part
        ],
        "places": [item.places[each] for each in mine["place"]],
        "evidence": [span_value(text, item.evidence[each]) for each in mine["evidence"]],
    }


def split_actor_change(project: Project, subject: Subject, split: Split) -> Change | None:
    """Return the change that makes two persons of one; None when one of them would have no mention or the other no name."""
    going = [subject.item.mentions[each.key] for each in split.parts if each.to == GOES]
    name = plain_line(split.second)
    if not going or len(going) == len(subject.item.mentions) or not name:
        return None
    value = {
        "id": fresh_id(project, subject.found, subject.article, "actor"),
        "name": name,
        "mentions": [span_value(subject.article.text, each) for each in going],
    }
    return subject.what("split"), None, value


def split_statement_change(project: Project, subject: Subject, span: Span) -> Change | None:
    """Return the change that makes two statements of one from the words `span` on; None when nothing of it lies before them."""
    text = subject.article.text
    span = trimmed(text, span)
    if not any(each.start < span.start < each.end for each in subject.item.content):
        return None
    fresh = fresh_id(project, subject.found, subject.article, "statement")
    return subject.what("split"), None, {"id": fresh, "at": span_value(text, span)}


def moved_to(split: Split, part: Part, to: str) -> Split:
    """Return a split in which a part goes elsewhere."""
    parts = tuple(replace(each, to=to) if each == part else each for each in split.parts)
    return replace(split, parts=parts)


def split_change(project: Project, subject: Subject, split: Split) -> Change | None:
    """Return the change that splits an event or person; None as `split_event_change` and `split_actor_change`."""
    make = split_actor_change if subject.sort == "actor" else split_event_change
    return make(project, subject, split)
