"""The tables of ours in a project file, and the way from every earlier schema to this one.

1   ``mapviewer_article`` (position, id, has_annotations, value: the JSON of `as_json`)
2   articles in columns with their text, digest, original bytes (zlib), origin and the time of reading; annotations as they
    were read in a table of their own; corrections, done and undone; settings; who saved it when
"""

import json
import sqlite3
from collections.abc import Callable

from mapviewer.model import as_json as annotations_json
from mapviewer.model import from_json, json_text, link_mentions

VERSION = 2
TABLES = {
    "mapviewer_meta": "key TEXT PRIMARY KEY, value TEXT NOT NULL",
    "mapviewer_article": (
        "position INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL,"
        " byline TEXT NOT NULL, published TEXT, origin TEXT NOT NULL, is_markdown INTEGER NOT NULL,"
        " sha256 TEXT NOT NULL, read_at TEXT NOT NULL, text TEXT NOT NULL, original BLOB, more TEXT NOT NULL"
    ),
    "mapviewer_annotations": "article TEXT PRIMARY KEY, value TEXT NOT NULL",
    "mapviewer_correction": "position INTEGER PRIMARY KEY, is_undone INTEGER NOT NULL, value TEXT NOT NULL",
    "mapviewer_setting": "key TEXT PRIMARY KEY, value TEXT NOT NULL",
}


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of this schema, empty."""
    for name, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {name} ({columns})")


def schema_of(connection: sqlite3.Connection) -> int:
    """Return the schema version of an open project; raises sqlite3.Error, KeyError or ValueError when it is none."""
    check_tables(connection, ("mapviewer_meta", "mapviewer_article"))
    meta = dict(connection.execute("SELECT key, value FROM mapviewer_meta LIMIT 1000"))
    return int(meta["schema_version"])


def check_tables(connection: sqlite3.Connection, names: tuple[str, ...]) -> None:
    """Raise ValueError when one of our tables is missing or no plain table: a view may be endless."""
    query = "SELECT type, sql FROM sqlite_master WHERE name = ?"
    for name in names:
        row = connection.execute(query, (name,)).fetchone()
        if row is None or row[0] != "table" or not str(row[1]).upper().startswith("CREATE TABLE"):
            raise ValueError(f"{name} is no table")


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring an open project, a copy of the file, from `version` to this schema."""
    for step in range(version, VERSION):
        with connection:
            _STEPS[step](connection)


def _from_1(connection: sqlite3.Connection) -> None:
    rows = connection.execute(
        "SELECT position, id, has_annotations, value FROM mapviewer_article ORDER BY position LIMIT 100000"
    ).fetchall()
    connection.execute("DROP TABLE mapviewer_article")
    for name, columns in TABLES.items():
        if name != "mapviewer_meta":
            connection.execute(f"CREATE TABLE {name} ({columns})")
    for position, _, has_annotations, text in rows:
        article, found = from_json(json.loads(text))
        day = article.published.isoformat() if article.published else None
        words = [
            each.encode("utf-8", "surrogatepass")
            for each in (
                article.id,
                article.title,
                article.outlet,
                article.byline,
                article.origin,
                article.text,
            )
        ]
        connection.execute(
            "INSERT INTO mapviewer_article VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
            " ?, CAST(? AS TEXT), ?, ?, '', CAST(? AS TEXT), NULL, '{}')",
            (position, *words[:4], day, words[4], int(article.is_markdown), article.sha256, words[5]),
        )
        if has_annotations:
            value = annotations_json(article, link_mentions(found))
            del value["text"]
            connection.execute(
                "INSERT INTO mapviewer_annotations VALUES (CAST(? AS TEXT), ?)", (words[0], json_text(value))
            )
    connection.execute("UPDATE mapviewer_meta SET value = '2' WHERE key = 'schema_version'")


_STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _from_1}
