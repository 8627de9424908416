"""Projects as rows of our tables, and back."""

import contextlib
import json
import sqlite3
import time
import uuid
import zlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mapviewer import __version__
from mapviewer.model import (
    Annotations,
    Article,
    Correction,
    Extractor,
    Project,
    as_correction_json,
    as_json,
    check_annotations,
    from_json,
    json_text,
    read_correction,
    with_log,
)
from mapviewer.store.schema import TABLES, VERSION, check_tables, make_tables

_OF_ANNOTATIONS = frozenset(
    {
        *("published", "published_inferred", "extractor", "warnings", "toponyms", "locatives", "places"),
        *("actors", "timexes", "statements", "events", "sentences"),
    }
)
MOST_ROWS = 100_000
LARGEST_ORIGINAL = 100_000_000


def write_project(
    connection: sqlite3.Connection,
    project: Project,
    settings: Mapping[str, Any],
    read_before: Mapping[str, str],
) -> str:
    """Write `project` into tables that are made, and return the id of this save.

    Parameters
    ----------
    settings : mapping
        Anything that JSON can write, by name.
    read_before : mapping
        When articles that stood in the file before were read, by id.
    """
    make_tables(connection)
    save_id = uuid.uuid4().hex
    meta = {
        "schema_version": str(VERSION),
        "title": _bytes(project.title),
        "save_id": save_id,
        "saved_at": now(),
        "saved_by": f"mapviewer {__version__}",
    }
    connection.executemany("INSERT INTO mapviewer_meta VALUES (?, CAST(? AS TEXT))", list(meta.items()))
    for position, article in enumerate(project.articles):
        _write_article(connection, position, article, read_before.get(article.id) or now())
        reading = project.reading_of(article.id)
        if reading is not None:
            value = as_json(article, reading)
            told = json_text({key: value[key] for key in _OF_ANNOTATIONS})
            connection.execute(
                "INSERT INTO mapviewer_annotations VALUES (CAST(? AS TEXT), ?)", (_bytes(article.id), told)
            )
    log = [(0, each) for each in project.corrections] + [(1, each) for each in project.undone]
    connection.executemany(
        "INSERT INTO mapviewer_correction (is_undone, value) VALUES (?, ?)",
        [(is_undone, json_text(as_correction_json(each))) for is_undone, each in log],
    )
    connection.executemany(
        "INSERT INTO mapviewer_setting VALUES (?, ?)",
        [(name, json_text(value)) for name, value in settings.items()],
    )
    return save_id


def now() -> str:
    """Return the time, ISO 8601 in UTC to the second."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # half a surrogate pair is text too, and must survive


def _write_article(connection: sqlite3.Connection, position: int, article: Article, read_at: str) -> None:
    value = as_json(article, Annotations(article.id, Extractor("", "")))
    more = {key: each for key, each in value.items() if key not in _OF_ANNOTATIONS and key != "text"}
    original = article.original.content if article.original is not None else b""
    words = (article.id, article.title, article.outlet, article.byline)
    connection.execute(
        f"INSERT INTO mapviewer_article VALUES (?, {', '.join(['CAST(? AS TEXT)'] * 4)}, ?, CAST(? AS TEXT),"
        " ?, ?, ?, CAST(? AS TEXT), ?, ?)",
        (
            position,
            *map(_bytes, words),
            article.published.isoformat() if article.published else None,
            _bytes(article.origin),
            int(article.is_markdown),
            article.sha256,
            read_at,
            _bytes(article.text),
            zlib.compress(original) if original else None,
            json_text(more),
        ),
    )


def read_rows(connection: sqlite3.Connection) -> Project:
    """Return the project in a database of this schema.

    Raises
    ------
    sqlite3.Error, KeyError, TypeError, ValueError
        When it is damaged or no project.
    """
    check_tables(connection, tuple(TABLES))
    title = dict(connection.execute("SELECT key, value FROM mapviewer_meta LIMIT 1000"))["title"]
    told = dict(connection.execute(f"SELECT article, value FROM mapviewer_annotations LIMIT {MOST_ROWS}"))
    articles: list[Article] = []
    readings: list[Annotations] = []
    query = f"SELECT id, text, original, more FROM mapviewer_article ORDER BY position LIMIT {MOST_ROWS}"
    for key, text, original, more in connection.execute(query):
        value = json.loads(told[key]) if key in told else _nothing()
        article, found = from_json(json.loads(more) | value | {"id": key, "text": text})
        articles.append(with_original(article, original))
        if key in told:
            found = replace(found, article_id=article.id)
            readings.append(check_annotations(article, found))
    log, undone = _read_corrections(connection)
    return with_log(Project(title, tuple(articles), tuple(readings)), log, undone)


def _nothing() -> dict[str, Any]:
    empty: dict[str, Any] = {key: [] for key in _OF_ANNOTATIONS}
    return empty | {"published": None, "published_inferred": False, "extractor": {"name": "", "version": ""}}


def with_original(article: Article, packed: bytes | None) -> Article:
    """Return an article with the bytes that it was read from, unpacked; without them where they are damaged or others."""
    if article.original is None or not isinstance(packed, bytes):
        return article
    with contextlib.suppress(zlib.error):
        content = zlib.decompressobj().decompress(packed, LARGEST_ORIGINAL)
        return replace(article, original=replace(article.original, content=content))
    return article


def _read_corrections(
    connection: sqlite3.Connection,
) -> tuple[tuple[Correction, ...], tuple[Correction, ...]]:
    query = f"SELECT is_undone, value FROM mapviewer_correction ORDER BY position LIMIT {MOST_ROWS}"
    rows = [(is_undone, read_correction(json.loads(text))) for is_undone, text in connection.execute(query)]
    return tuple(each for is_undone, each in rows if not is_undone), tuple(
        each for is_undone, each in rows if is_undone
    )
