"""Places, events and statements as plain rows, the same in every table that is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mapviewer.layers import Layers
from mapviewer.model import Article, Project, plain_line, plain_words
from mapviewer.model.citing import citation_line

PLACE_COLUMNS = (
    *("id", "number", "name", "kind", "country", "feature", "lon", "lat", "radius_km", "score", "mentions"),
    *("dates", "summary", "note"),
)
_SOURCE_COLUMNS = ("article", "title", "outlet", "published", "url", "citation")
EVENT_COLUMNS = (
    *(
        "id",
        "number",
        "type",
        "modality",
        "summary",
        "earliest",
        "latest",
        "place",
        "place_ids",
        "lon",
        "lat",
    ),
    *("participants", "speaker", "reason", "quote", *_SOURCE_COLUMNS),
)
STATEMENT_COLUMNS = (
    *("id", "number", "speaker", "role", "kind", "stance", "is_thought", "words", "said_at", "said_at_id"),
    *("about", "about_ids", "earliest", "latest", "lon", "lat", *_SOURCE_COLUMNS),
)
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with the same columns: text, whole and decimal numbers, booleans, None for what is unknown."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def make_tables(project: Project, layers: Layers) -> tuple[Table, Table, Table]:
    """Return the tables ``places``, ``events`` and ``statements``; lists are joined by semicolons."""
    return (
        Table("places", PLACE_COLUMNS, tuple(place_rows(layers))),
        Table("events", EVENT_COLUMNS, tuple(event_rows(project, layers))),
        Table("statements", STATEMENT_COLUMNS, tuple(statement_rows(project, layers))),
    )


def place_rows(layers: Layers) -> Iterator[Row]:
    """Yield a row for each place, in the order of first mention."""
    for row in layers.places.to_dict("records"):
        told = {name: plain(row[name]) for name in PLACE_COLUMNS if name in row}
        yield _in_order(told | _point(row["geometry"]), PLACE_COLUMNS)


def event_rows(project: Project, layers: Layers) -> Iterator[Row]:
    """Yield a row for each event, in reading order."""
    quotes, parts = dict(_quotes(project)), dict(_participants(project))
    for row in layers.events.to_dict("records"):
        told = {name: plain(row[name]) for name in EVENT_COLUMNS if name in row}
        told |= {"place": "; ".join(row["place_names"]), "place_ids": "; ".join(row["place_ids"])}
        told |= {"quote": quotes.get(row["id"], ""), "participants": parts.get(row["id"], "")}
        yield _in_order(told | _point(row["geometry"]) | _source(project, row["article"]), EVENT_COLUMNS)


def statement_rows(project: Project, layers: Layers) -> Iterator[Row]:
    """Yield a row for each statement, in reading order."""
    for row in layers.statements.to_dict("records"):
        told = {name: plain(row[name]) for name in STATEMENT_COLUMNS if name in row}
        told |= {"said_at": row["said_at_name"], "said_at_id": row["said_at"]}
        told |= {"about": "; ".join(row["about_names"]), "about_ids": "; ".join(row["about"])}
        yield _in_order(told | _point(row["geometry"]) | _source(project, row["article"]), STATEMENT_COLUMNS)


def plain(value: object) -> Any:
    """Return a frame's value as Python's own: numbers rounded to six decimals, lists joined, not-a-number None."""
    import numpy as np

    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return None if value != value else round(value, 6)  # noqa: PLR0124 - not a number
    return "; ".join(map(str, value)) if isinstance(value, tuple | list) else value


def _point(shape: Any) -> Row:
    if shape is None or shape.is_empty:
        return {"lon": None, "lat": None}
    point = shape if shape.geom_type == "Point" else shape.representative_point()
    return {"lon": round(point.x, 6), "lat": round(point.y, 6)}


def _in_order(row: Row, columns: tuple[str, ...]) -> Row:
    return {name: row.get(name) for name in columns}


def _source(project: Project, article_id: str) -> Row:
    article, published = source_of(project, article_id)
    return {
        "article": article.id,
        "title": plain_line(article.title),
        "outlet": plain_line(article.outlet),
        "published": published,
        "url": article.url,
        "citation": citation_line(article, project.annotations_of(article_id)),
    }


def source_of(project: Project, article_id: str) -> tuple[Article, str]:
    """Return the article, and its day of publication in ISO 8601 or nothing."""
    article, found = project.article(article_id), project.annotations_of(article_id)
    day = found.published if found is not None else article.published
    return article, day.isoformat() if day else ""


def _quotes(project: Project) -> Iterator[tuple[str, str]]:
    for found in project.annotations:
        article = project.article(found.article_id)
        for event in found.events:
            yield event.id, " … ".join(plain_words(article, span) for span in event.evidence)


def _participants(project: Project) -> Iterator[tuple[str, str]]:
    for found in project.annotations:
        names = {actor.id: plain_line(actor.name) for actor in found.actors}
        for event in found.events:
            told = (
                f"{names[each.actor]} ({each.role})" for each in event.participants if each.actor in names
            )
            yield event.id, "; ".join(told)
