"""Annotations as JSON: the shape that other programs rely on, and back without loss."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from mapviewer.model.annotations import Annotations, Extractor
from mapviewer.model.article import Article, make_article
from mapviewer.model.events import Event, EventType, Modality, Participant
from mapviewer.model.places import Candidate, Place, Resolution, Toponym, ToponymKind
from mapviewer.model.spans import Span
from mapviewer.model.statements import Actor, Stance, Statement, StatementKind
from mapviewer.model.times import Timex, TimexType

Json = dict[str, Any]


def as_json(article: Article, annotations: Annotations) -> Json:
    """Return article and annotations as one JSON object, offsets counting in its ``text``.

    Keys beyond the contract (``byline``, ``origin``, ``sentences`` ...) make `from_json` lossless.
    """
    points = {place.id: place for place in annotations.places}
    return {
        "id": article.id,
        "title": article.title,
        "published": _day(annotations.published),
        "published_inferred": annotations.published_inferred,
        "published_given": _day(article.published),
        "outlet": article.outlet,
        "byline": article.byline,
        "origin": article.origin,
        "is_markdown": article.is_markdown,
        "text": article.text,
        "extractor": {
            "name": annotations.extractor.name,
            "version": annotations.extractor.version,
            "settings": dict(annotations.extractor.settings),
        },
        "warnings": list(annotations.warnings),
        "toponyms": [_toponym(each, points) for each in annotations.toponyms],
        "places": [_place(each) for each in annotations.places],
        "actors": [_actor(each) for each in annotations.actors],
        "timexes": [_timex(each) for each in annotations.timexes],
        "statements": [_statement(each) for each in annotations.statements],
        "events": [_event(each) for each in annotations.events],
        "sentences": _spans(annotations.sentences),
    }


def json_text(value: object, *, indent: int | None = None) -> str:
    """Write `value` as JSON that any UTF-8 file can hold: lone surrogates are escaped, other characters stay."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def from_json(value: Json) -> tuple[Article, Annotations]:
    """Read what `as_json` wrote.

    Raises
    ------
    KeyError, TypeError, ValueError
        When the object is not of that shape.
    """
    article = make_article(
        value["text"],
        id=value["id"],
        title=value["title"],
        outlet=value.get("outlet", ""),
        byline=value.get("byline", ""),
        origin=value.get("origin", ""),
        is_markdown=bool(value.get("is_markdown", False)),
        published=_date(value.get("published_given")),
    )
    extractor = value["extractor"]
    return article, Annotations(
        article_id=article.id,
        extractor=Extractor(
            extractor["name"], extractor["version"], tuple(extractor.get("settings", {}).items())
        ),
        published=_date(value["published"]),
        published_inferred=bool(value["published_inferred"]),
        toponyms=tuple(map(_read_toponym, value["toponyms"])),
        places=tuple(map(_read_place, value["places"])),
        actors=tuple(map(_read_actor, value["actors"])),
        timexes=tuple(map(_read_timex, value["timexes"])),
        statements=tuple(map(_read_statement, value["statements"])),
        events=tuple(map(_read_event, value["events"])),
        sentences=_read_spans(value.get("sentences", ())),
        warnings=tuple(value.get("warnings", ())),
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _read_span(pair: list[int] | None) -> Span | None:
    return Span(*pair) if pair else None


def _read_spans(pairs: Iterable[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _toponym(toponym: Toponym, points: dict[str, Place]) -> Json:
    resolution = toponym.resolution
    place = points.get(resolution.place or resolution.within or "")
    return {
        "id": toponym.id,
        "start": toponym.span.start,
        "end": toponym.span.end,
        "surface": toponym.surface,
        "kind": toponym.kind.value,
        "place": resolution.place,
        "within": resolution.within,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "score": resolution.score,
        "candidates": [
            {
                "place": each.place,
                "name": each.name,
                "lat": each.lat,
                "lon": each.lon,
                "score": each.score,
                "reasons": list(each.reasons),
            }
            for each in resolution.candidates
        ],
    }


def _read_toponym(value: Json) -> Toponym:
    candidates = tuple(
        Candidate(
            each["place"], each["name"], each["lon"], each["lat"], each["score"], tuple(each["reasons"])
        )
        for each in value["candidates"]
    )
    return Toponym(
        value["id"],
        Span(value["start"], value["end"]),
        value["surface"],
        ToponymKind(value["kind"]),
        Resolution(value["place"], value["score"], candidates, value.get("within")),
    )


def _place(place: Place) -> Json:
    return {
        "id": place.id,
        "name": place.name,
        "feature": place.feature,
        "country": place.country,
        "lat": place.lat,
        "lon": place.lon,
        "radius_km": place.radius_km,
        "population": place.population,
        "admin1": place.admin1,
    }


def _read_place(value: Json) -> Place:
    feature_class, _, feature_code = value["feature"].partition(".")
    return Place(
        value["id"],
        value["name"],
        feature_class,
        feature_code,
        value["country"],
        value["lon"],
        value["lat"],
        value["radius_km"],
        value.get("population", 0),
        value.get("admin1", ""),
    )


def _actor(actor: Actor) -> Json:
    return {
        "id": actor.id,
        "name": actor.name,
        "role": actor.role,
        "affiliation": actor.affiliation,
        "is_group": actor.is_group,
        "mentions": _spans(actor.mentions),
    }


def _read_actor(value: Json) -> Actor:
    return Actor(
        value["id"],
        value["name"],
        _read_spans(value["mentions"]),
        value["role"],
        value.get("affiliation", ""),
        bool(value.get("is_group", False)),
    )


def _timex(timex: Timex) -> Json:
    return {
        "id": timex.id,
        "start": timex.span.start,
        "end": timex.span.end,
        "type": timex.type.value,
        "value": timex.value,
        "earliest": _day(timex.earliest),
        "latest": _day(timex.latest),
    }


def _read_timex(value: Json) -> Timex:
    return Timex(
        value["id"],
        Span(value["start"], value["end"]),
        TimexType(value["type"]),
        value["value"],
        _date(value["earliest"]),
        _date(value["latest"]),
    )


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.id,
        "source": _span(statement.source),
        "speaker": statement.speaker,
        "cue": _span(statement.cue),
        "content": _spans(statement.content),
        "kind": statement.kind.value,
        "stance": statement.stance.value,
        "is_thought": statement.is_thought,
        "said_at": statement.said_at,
        "about": list(statement.about),
        "earliest": _day(statement.earliest),
        "latest": _day(statement.latest),
    }


def _read_statement(value: Json) -> Statement:
    return Statement(
        value["id"],
        _read_spans(value["content"]),
        _read_span(value["source"]),
        value["speaker"],
        _read_span(value["cue"]),
        StatementKind(value["kind"]),
        Stance(value["stance"]),
        value["said_at"],
        tuple(value["about"]),
        _date(value["earliest"]),
        _date(value["latest"]),
        bool(value.get("is_thought", False)),
    )


def _event(event: Event) -> Json:
    return {
        "id": event.id,
        "trigger": _span(event.trigger),
        "type": event.type.value if event.type else None,
        "modality": event.modality.value,
        "summary": event.summary,
        "places": list(event.places),
        "earliest": _day(event.earliest),
        "latest": _day(event.latest),
        "participants": [{"actor": each.actor, "role": each.role} for each in event.participants],
        "evidence": _spans(event.evidence),
        "statement": event.statement,
    }


def _read_event(value: Json) -> Event:
    return Event(
        value["id"],
        Span(*value["trigger"]),
        value["summary"],
        EventType(value["type"]) if value["type"] else None,
        Modality(value["modality"]),
        tuple(value["places"]),
        _date(value["earliest"]),
        _date(value["latest"]),
        tuple(Participant(each["actor"], each["role"]) for each in value["participants"]),
        _read_spans(value["evidence"]),
        value.get("statement"),
    )
