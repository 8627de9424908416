"""A project in one GeoPackage: feature tables that QGIS opens, and tables of ours that hold every value.

The articles stand in ``mapviewer_article`` (position, JSON of `mapviewer.model.as_json`), the schema version and the title
in ``mapviewer_meta``: GeoPackage keeps SQLite's ``user_version`` and ``application_id`` for itself. The feature tables
are written for other programs and never read back.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mapviewer.errors import ProjectError
from mapviewer.layers import Layers, make_layers
from mapviewer.model import (
    Annotations,
    Article,
    Extractor,
    Project,
    as_json,
    check_annotations,
    from_json,
    json_text,
    plain_line,
)

if TYPE_CHECKING:  # for speed, not to escape a circle
    import geopandas as gpd

SCHEMA_VERSION = 1
_GEOMETRY_TYPES = {
    "places": "Point",
    "areas": "Unknown",
    "events": "Point",
    "statements": "Point",
    "relations": "Unknown",
}
_SCHEMA = """
CREATE TABLE mapviewer_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE mapviewer_article (position INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, has_annotations INTEGER NOT NULL,
                                value TEXT NOT NULL);
"""


def is_project(path: Path | str) -> bool:
    """Tell by its ending whether the file is a project."""
    return Path(path).suffix.lower() == ".gpkg"


def save_project(project: Project, path: Path | str) -> None:
    """Write `project` to `path`, a ``.gpkg``; an old file is replaced only once the new one is complete.

    Raises
    ------
    ProjectError
        When the folder is missing or can't be written.
    """
    path = Path(path)
    try:
        with tempfile.TemporaryDirectory(prefix=".mapviewer-", dir=path.parent) as folder:
            fresh = Path(folder) / "project.gpkg"
            _write_features(make_layers(project), fresh)
            _write_values(project, fresh)
            _recover(path)
            fresh.replace(path)
    except (OSError, sqlite3.Error) as error:
        why = (getattr(error, "strerror", None) or str(error) or "the system refused").lower()
        raise ProjectError(
            f"{plain_line(path.name)} can't be saved: {why}.", "Choose another folder or name."
        ) from error


def _write_features(layers: Layers, path: Path) -> None:
    import pyogrio

    for name, geometry_type in _GEOMETRY_TYPES.items():
        frame = _writable(getattr(layers, name))
        pyogrio.write_dataframe(frame, path, layer=name, driver="GPKG", geometry_type=geometry_type)


def _writable(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return a copy whose tuples are comma-separated text, and whose ``id`` does not clash with GDAL's ``fid``."""
    plain = frame.copy()
    for column in plain.columns.drop("geometry"):
        if plain[column].dtype == object:
            plain[column] = [", ".join(each) if isinstance(each, tuple) else each for each in plain[column]]
            plain[column] = plain[column].astype("str")
    return plain


def _write_values(project: Project, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(_SCHEMA)
        meta = {"schema_version": str(SCHEMA_VERSION), "title": project.title}
        connection.executemany("INSERT INTO mapviewer_meta VALUES (?, ?)", list(meta.items()))
        rows = [_article_row(project, article, position) for position, article in enumerate(project.articles)]
        connection.executemany("INSERT INTO mapviewer_article VALUES (?, ?, ?, ?)", rows)


def _article_row(project: Project, article: Article, position: int) -> tuple[int, str, int, str]:
    found = project.annotations_of(article.id)
    value = as_json(article, found or Annotations(article.id, Extractor("", "")))
    return position, article.id, int(found is not None), json_text(value)


def _recover(path: Path) -> None:
    """Roll back what a crash left half-done beside the old file: its journal must not be applied to the new one."""
    journal = path.with_name(path.name + "-journal")
    if path.exists() and journal.exists():
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    journal.unlink(missing_ok=True)


def open_project(path: Path | str) -> Project:
    """Read a project that `save_project` wrote.

    Raises
    ------
    ProjectError
        When the file is missing, damaged, no project of ours, or written by a newer mapviewer.
    """
    path = Path(path)
    name = plain_line(path.name)
    if not path.is_file():
        raise ProjectError(f"{name} does not exist.", "Check the name and the folder.")
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            meta = dict(connection.execute("SELECT key, value FROM mapviewer_meta"))
            if int(meta["schema_version"]) > SCHEMA_VERSION:
                raise ProjectError(f"{name} was saved by a newer mapviewer.", "Update mapviewer to open it.")
            query = "SELECT has_annotations, value FROM mapviewer_article ORDER BY position"
            rows = connection.execute(query).fetchall()
        return _project(meta["title"], rows)
    except (sqlite3.Error, KeyError, TypeError, ValueError) as error:
        raise ProjectError(
            f"{name} is no mapviewer project, or it is damaged.", "Open a .gpkg that mapviewer has saved."
        ) from error


def _project(title: str, rows: list[Any]) -> Project:
    articles: list[Article] = []
    annotations: list[Annotations] = []
    for has_annotations, value in rows:
        article, found = from_json(json.loads(value))
        articles.append(article)
        if has_annotations:
            annotations.append(check_annotations(article, replace(found, article_id=article.id)))
    return Project(title, tuple(articles), tuple(annotations))
