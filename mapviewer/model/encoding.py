"""Annotations as JSON: the shape that other programs rely on."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from mapviewer.model.annotations import Annotations, Review
from mapviewer.model.article import Article, Original
from mapviewer.model.events import Event
from mapviewer.model.places import Locative, Place, Toponym
from mapviewer.model.spans import Span
from mapviewer.model.statements import Actor, Statement
from mapviewer.model.times import Timex

Json = dict[str, Any]
CARRIED_AS = "mapviewer-annotations"  # the name of the JSON text inside an exported picture


def as_json(article: Article, annotations: Annotations) -> Json:
    """Return article and annotations as one JSON object, offsets counting in its ``text``.

    Keys beyond the contract (``byline``, ``origin``, ``sentences`` ...) make `from_json` lossless.
    """
    points = {place.id: place for place in annotations.places}
    reviews = {review.id: review for review in annotations.reviews}

    def told(values: Iterable[Json]) -> list[Json]:
        return [value | _review(reviews.get(value["id"])) for value in values]

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
        "url": article.url,
        "retrieved": _day(article.retrieved),
        "original": _original(article.original),
        "text": article.text,
        "extractor": {
            "name": annotations.extractor.name,
            "version": annotations.extractor.version,
            "settings": dict(annotations.extractor.settings),
        },
        "warnings": list(annotations.warnings),
        "toponyms": told(toponym_json(each, points) for each in annotations.toponyms),
        "locatives": told(map(locative_json, annotations.locatives)),
        "places": told(map(place_json, annotations.places)),
        "actors": told(map(actor_json, annotations.actors)),
        "timexes": told(map(timex_json, annotations.timexes)),
        "statements": told(map(statement_json, annotations.statements)),
        "events": told(map(event_json, annotations.events)),
        "sentences": _spans(annotations.sentences),
    }


def json_text(value: object, *, indent: int | None = None) -> str:
    """Write `value` as JSON that any UTF-8 file can hold: lone surrogates are escaped, other characters stay."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _review(review: Review | None) -> Json:
    """Return what people did, as keys beside the others: ``by``, ``corrected``, ``accepted``, ``hidden``."""
    told: Json = {}
    if review is not None and review.corrected:
        told = {"by": "human", "corrected": list(review.corrected)}
    if review is not None and review.is_accepted:
        told |= {"accepted": True}
    return told | ({"hidden": True} if review is not None and review.is_hidden else {})


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _original(original: Original | None) -> Json | None:
    """Return what names the file, without its bytes."""
    if original is None:
        return None
    return {"name": original.name, "media_type": original.media_type, "sha256": original.sha256}


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def toponym_json(toponym: Toponym, points: dict[str, Place]) -> Json:
    """Return a toponym as a JSON object; `points` tells where its place lies."""
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


def locative_json(locative: Locative) -> Json:
    """Return a phrase that makes a place as a JSON object."""
    return {
        "id": locative.id,
        "start": locative.span.start,
        "end": locative.span.end,
        "surface": locative.surface,
        "place": locative.place,
        "anchors": list(locative.anchors),
        "reason": locative.reason,
    }


def place_json(place: Place) -> Json:
    """Return a place as a JSON object; ``outline`` [[lon, lat], ...] and ``area`` (an id) only where a person gave it one."""
    own = {"outline": [list(each) for each in place.outline], "area": place.area}
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
    } | {key: value for key, value in own.items() if value}


def actor_json(actor: Actor) -> Json:
    """Return an actor as a JSON object."""
    return {
        "id": actor.id,
        "name": actor.name,
        "role": actor.role,
        "affiliation": actor.affiliation,
        "is_group": actor.is_group,
        "mentions": _spans(actor.mentions),
    }


def timex_json(timex: Timex) -> Json:
    """Return a time expression as a JSON object."""
    return {
        "id": timex.id,
        "start": timex.span.start,
        "end": timex.span.end,
        "type": timex.type.value,
        "value": timex.value,
        "earliest": _day(timex.earliest),
        "latest": _day(timex.latest),
    }


def statement_json(statement: Statement) -> Json:
    """Return a statement as a JSON object."""
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
    } | _rests_on(
        said_at_mention=statement.said_at_mention,
        about_mentions=list(statement.about_mentions),
        timex=statement.timex,
        edtf=statement.edtf,
    )


def event_json(event: Event) -> Json:
    """Return an event as a JSON object."""
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
    } | _rests_on(place_mentions=list(event.place_mentions), timex=event.timex, edtf=event.edtf)


def _rests_on(**told: object) -> Json:
    return {key: value for key, value in told.items() if value}
