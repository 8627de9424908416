"""Annotations as JSON: the shape that other programs rely on."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from mapviewer.model.annotations import Annotations
from mapviewer.model.article import Article
from mapviewer.model.events import Event
from mapviewer.model.places import Locative, Place, Toponym
from mapviewer.model.spans import Span
from mapviewer.model.statements import Actor, Statement
from mapviewer.model.times import Timex

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
        "locatives": [_locative(each) for each in annotations.locatives],
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


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


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


def _locative(locative: Locative) -> Json:
    return {
        "id": locative.id,
        "start": locative.span.start,
        "end": locative.span.end,
        "surface": locative.surface,
        "place": locative.place,
        "anchors": list(locative.anchors),
        "reason": locative.reason,
    }


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


def _actor(actor: Actor) -> Json:
    return {
        "id": actor.id,
        "name": actor.name,
        "role": actor.role,
        "affiliation": actor.affiliation,
        "is_group": actor.is_group,
        "mentions": _spans(actor.mentions),
    }


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
