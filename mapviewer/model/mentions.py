"""Which mention each place and day of a statement or event rests on, and what follows when a mention changes.

A finder may give the ids of the mentions itself; where it gives none, `link_mentions` finds them: the nearest name of that
place in the words that tell of it, the time expression of exactly these days. What rests on a mention follows it: moving
one name moves every event and statement that hangs on it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mapviewer.model.annotations import Annotations
from mapviewer.model.events import Event
from mapviewer.model.spans import Span
from mapviewer.model.statements import Statement


@dataclass(frozen=True, slots=True)
class _Mention:
    id: str
    span: Span
    place: str


def link_mentions(found: Annotations) -> Annotations:
    """Return `found` with the mentions under its statements and events filled in where they are not given."""
    by_place = _by_place(found)
    days = [(each.id, each.span, each.earliest, each.latest) for each in found.timexes]
    return replace(
        found,
        statements=tuple(_link_statement(each, by_place, days) for each in found.statements),
        events=tuple(_link_event(each, by_place, days) for each in found.events),
    )


def _by_place(found: Annotations) -> dict[str, list[_Mention]]:
    told = [_Mention(each.id, each.span, each.place) for each in found.locatives]
    told += [
        _Mention(each.id, each.span, place)
        for each in found.toponyms
        if (place := each.resolution.place or each.resolution.within)
    ]
    by_place: dict[str, list[_Mention]] = {}
    for each in told:
        by_place.setdefault(each.place, []).append(each)
    return by_place


def nearest_mentions(found: Annotations, event: Event) -> tuple[str, ...]:
    """Return for each place of an event the id of the mention that it rests on, an empty one where there is none."""
    by_place = _by_place(found) if event.places else {}
    return tuple(_nearest(by_place.get(place, ()), event.trigger, event.evidence) for place in event.places)


Days = Sequence[tuple[str, Span, date | None, date | None]]


def _link_statement(statement: Statement, by_place: dict[str, list[_Mention]], days: Days) -> Statement:
    around = [span for span in (statement.cue, statement.source, *statement.content) if span]
    at, words = around[0], statement.content
    said_at = statement.said_at_mention
    if not said_at and statement.said_at:
        said_at = _nearest(by_place.get(statement.said_at, ()), at, ())
    about = statement.about_mentions or tuple(
        _nearest(by_place.get(place, ()), words[0], words) for place in statement.about
    )
    timex = statement.timex or _day_of(statement.earliest, statement.latest, around, days)
    return replace(statement, said_at_mention=said_at, about_mentions=about, timex=timex)


def _link_event(event: Event, by_place: dict[str, list[_Mention]], days: Days) -> Event:
    mentions = event.place_mentions or tuple(
        _nearest(by_place.get(place, ()), event.trigger, event.evidence) for place in event.places
    )
    around = (event.trigger, *event.evidence)
    timex = event.timex or _day_of(event.earliest, event.latest, around, days)
    return replace(event, place_mentions=mentions, timex=timex)


def _nearest(mentions: Iterable[_Mention], at: Span, inside: Sequence[Span]) -> str:
    """Return the id of the mention nearest to `at`, those within `inside` before all others; empty when there is none."""

    def rank(mention: _Mention) -> tuple[bool, int, int]:
        is_outside = not any(span.contains(mention.span) for span in inside)
        return is_outside, _gap(mention.span, at), mention.span.start

    best = min(mentions, key=rank, default=None)
    return best.id if best else ""


def _gap(one: Span, other: Span) -> int:
    return max(0, other.start - one.end, one.start - other.end)


def _day_of(earliest: date | None, latest: date | None, around: Sequence[Span], days: Days) -> str:
    """Return the id of the nearest time expression of exactly these days; empty when there is none."""
    if earliest is None and latest is None:
        return ""
    same = [
        (min(_gap(span, each) for each in around), key)
        for key, span, *ends in days
        if ends == [earliest, latest]
    ]
    return min(same, default=(0, ""))[1]


def with_mentioned_places(event: Event, places: Iterable[tuple[str, str]]) -> Event:
    """Return `event` at these (place, mention) pairs, each place once."""
    kept = _once(places)
    return replace(event, places=tuple(kept), place_mentions=tuple(kept.values()))


def follow_places(found: Annotations, places: dict[str, str | None]) -> Annotations:
    """Return `found` with what rests on mentions moved along.

    Parameters
    ----------
    places : dict of str to str or None
        The new place of each mention that changed, None when it has none any more.
    """

    def place_of(place: str, mention: str) -> str | None:
        return places.get(mention, place) if mention else place

    def moved(old: Sequence[str], mentions: Sequence[str]) -> list[tuple[str, str]]:
        pairs = zip(old, mentions or [""] * len(old), strict=True)
        return [(new, mention) for place, mention in pairs if (new := place_of(place, mention))]

    events = tuple(
        with_mentioned_places(each, moved(each.places, each.place_mentions))
        if not places.keys().isdisjoint(each.place_mentions)
        else each
        for each in found.events
    )
    statements = []
    for each in found.statements:
        about = _once(moved(each.about, each.about_mentions))
        said_at = place_of(each.said_at, each.said_at_mention) if each.said_at else None
        if (said_at, tuple(about)) != (each.said_at, each.about):
            each = replace(  # noqa: PLW2901 - the same statement, moved
                each, said_at=said_at, about=tuple(about), about_mentions=tuple(about.values())
            )
        statements.append(each)
    return replace(found, events=events, statements=tuple(statements))


def _once(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    kept: dict[str, str] = {}
    for place, mention in pairs:
        kept.setdefault(place, mention)
    return kept


def follow_days(found: Annotations, timex: str, earliest: date | None, latest: date | None) -> Annotations:
    """Return `found` with the days of what rests on that time expression moved along."""
    return replace(
        found,
        events=tuple(
            replace(each, earliest=earliest, latest=latest, edtf="") if each.timex == timex else each
            for each in found.events
        ),
        statements=tuple(
            replace(each, earliest=earliest, latest=latest, edtf="") if each.timex == timex else each
            for each in found.statements
        ),
    )
