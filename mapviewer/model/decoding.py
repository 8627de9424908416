"""JSON back to annotations, without loss."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from mapviewer.model.annotations import Annotations, Extractor, Review
from mapviewer.model.article import Article, Original, make_article
from mapviewer.model.events import Event, EventType, Modality, Participant
from mapviewer.model.places import Candidate, Locative, Place, Resolution, Toponym, ToponymKind
from mapviewer.model.spans import Span
from mapviewer.model.statements import Actor, Stance, Statement, StatementKind
from mapviewer.model.times import Timex, TimexType

Json = dict[str, Any]
MOST_CORNERS = 1000


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
        url=value.get("url", ""),
        retrieved=_date(value.get("retrieved")),
        original=_read_original(value.get("original")),
    )
    extractor = value["extractor"]
    return article, Annotations(
        article_id=article.id,
        extractor=Extractor(
            extractor["name"], extractor["version"], tuple(extractor.get("settings", {}).items())
        ),
        published=_date(value["published"]),
        published_inferred=bool(value["published_inferred"]),
        toponyms=tuple(map(read_toponym, value["toponyms"])),
        places=tuple(map(read_place, value["places"])),
        actors=tuple(map(read_actor, value["actors"])),
        timexes=tuple(map(read_timex, value["timexes"])),
        statements=tuple(map(read_statement, value["statements"])),
        events=tuple(map(read_event, value["events"])),
        sentences=_read_spans(value.get("sentences", ())),
        warnings=tuple(value.get("warnings", ())),
        locatives=tuple(map(read_locative, value.get("locatives", ()))),
        reviews=_read_reviews(value),
    )


def _read_reviews(value: Json) -> tuple[Review, ...]:
    sorts = ("toponyms", "locatives", "places", "actors", "timexes", "statements", "events")
    items = (each for sort in sorts for each in value.get(sort, ()))
    reviews = (
        Review(
            each["id"],
            tuple(each.get("corrected", ())),
            bool(each.get("accepted", False)),
            bool(each.get("hidden", False)),
        )
        for each in items
    )
    return tuple(sorted((each for each in reviews if each != Review(each.id)), key=lambda each: each.id))


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _read_original(value: Json | None) -> Original | None:
    return Original(value["name"], value["media_type"], value["sha256"]) if value else None


def _read_span(pair: list[int] | None) -> Span | None:
    return Span(*pair) if pair else None


def _read_spans(pairs: Iterable[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def read_toponym(value: Json) -> Toponym:
    """Return a toponym from its JSON object; see `from_json` for what is raised."""
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


def read_locative(value: Json) -> Locative:
    """Return a phrase that makes a place from its JSON object; see `from_json` for what is raised."""
    return Locative(
        value["id"],
        Span(value["start"], value["end"]),
        value["surface"],
        value["place"],
        tuple(value["anchors"]),
        value["reason"],
    )


def read_place(value: Json) -> Place:
    """Return a place from its JSON object; see `from_json` for what is raised."""
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
        read_corners(value.get("outline", ())),
        str(value.get("area", "")),
    )


def read_corners(values: Any) -> tuple[tuple[float, float], ...]:
    """Return the corners [lon, lat] of an outline that somebody drew.

    Raises
    ------
    TypeError, ValueError
        When there are fewer than three or more than `MOST_CORNERS`, or one is not on the globe.
    """
    corners = tuple((float(lon), float(lat)) for lon, lat in values)
    if corners and not 3 <= len(corners) <= MOST_CORNERS:
        raise ValueError(f"an outline of {len(corners)} corners")
    if not all(-360 <= lon <= 360 and -90 <= lat <= 90 for lon, lat in corners):
        raise ValueError("a corner that is not on the globe")
    return corners


def read_actor(value: Json) -> Actor:
    """Return an actor from its JSON object; see `from_json` for what is raised."""
    return Actor(
        value["id"],
        value["name"],
        _read_spans(value["mentions"]),
        value["role"],
        value.get("affiliation", ""),
        bool(value.get("is_group", False)),
    )


def read_timex(value: Json) -> Timex:
    """Return a time expression from its JSON object; see `from_json` for what is raised."""
    return Timex(
        value["id"],
        Span(value["start"], value["end"]),
        TimexType(value["type"]),
        value["value"],
        _date(value["earliest"]),
        _date(value["latest"]),
    )


def read_statement(value: Json) -> Statement:
    """Return a statement from its JSON object; see `from_json` for what is raised."""
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
        value.get("said_at_mention", ""),
        tuple(value.get("about_mentions", ())),
        value.get("timex", ""),
        value.get("edtf", ""),
    )


def read_event(value: Json) -> Event:
    """Return an event from its JSON object; see `from_json` for what is raised."""
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
        tuple(value.get("place_mentions", ())),
        value.get("timex", ""),
        value.get("edtf", ""),
    )
