"""A project in one GeoPackage: feature tables that QGIS opens, and tables of ours that hold every value.

GeoPackage keeps SQLite's ``user_version`` and ``application_id`` for itself: the schema version stands in ``mapviewer_meta``.
The feature tables are written for other programs; of them only places that were moved are read back, and only when asked.
"""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from mapviewer.errors import CancelledError, ProjectError, system_reason
from mapviewer.layers import Layers, make_layers
from mapviewer.model import Project, plain_line, shown_project
from mapviewer.store.backups import keep_backup
from mapviewer.store.databases import Cancelled, in_use, opened, put_database
from mapviewer.store.features import read_points, write_features, write_styles
from mapviewer.store.rows import read_rows, write_project
from mapviewer.store.schema import VERSION, check_tables, migrate, schema_of

_MOVED_DEGREES = 1e-5


class ChangedMeanwhileError(ProjectError):
    """Somebody else saved the project since it was opened."""


def is_project(path: Path | str) -> bool:
    """Tell by its ending whether the file is a project."""
    return Path(path).suffix.lower() == ".gpkg"


def save_project(
    project: Project,
    path: Path | str,
    *,
    settings: Mapping[str, Any] | None = None,
    expected: str | None = None,
    backups: Path | None = None,
    layers: Layers | None = None,
) -> str:
    """Write `project` to `path`, a ``.gpkg``; what stands there stays whole until the new is complete.

    Parameters
    ----------
    settings : mapping or None
        How the window shows it, as JSON; None keeps what the file says.
    expected : str or None
        The id of the save that is to be overwritten; None overwrites any.
    backups : Path or None
        Folder in which to keep what is overwritten, of each project the last ten.
    layers : Layers or None
        The frames to write; None makes them on the boundaries of the latest article's date.

    Returns
    -------
    str
        The id of this save.

    Raises
    ------
    ChangedMeanwhileError
        When the file holds another save than the expected one.
    ProjectError
        When another program uses the file, the folder is missing or can't be written, or the disk is full.
    """
    path = Path(path)
    try:
        with tempfile.TemporaryDirectory(prefix="mapviewer-") as folder:
            fresh = Path(folder) / "project.gpkg"
            write_features(layers or make_layers(project), fresh)
            before = _what_stands(path)
            kept = before.settings if settings is None else settings
            with closing(sqlite3.connect(fresh)) as connection, connection:
                save_id = write_project(connection, project, kept, before.read_at)
                write_styles(connection)
            _check_written(fresh)
            put_database(fresh, path, lambda old: _before_replacing(old, path, expected, backups))
    except (OSError, sqlite3.Error) as error:
        why = (
            system_reason(error)
            if isinstance(error, OSError)
            else (str(error) or "the system refused").lower()
        )
        raise ProjectError(
            f"{plain_line(path.name)} can't be saved: {why}.", "Choose another folder or name."
        ) from error
    except (
        RuntimeError
    ) as error:  # the driver's errors, which name neither file nor reason in the system's words
        raise ProjectError(
            f"{plain_line(path.name)} can't be saved: {_driver_reason(error, path)}.",
            "Choose another folder or name.",
        ) from error
    return save_id


def _check_written(fresh: Path) -> None:
    with closing(sqlite3.connect(fresh)) as connection:
        connection.execute("SELECT count(*) FROM mapviewer_article").fetchone()


def _driver_reason(error: RuntimeError, path: Path) -> str:
    free = shutil.disk_usage(path.parent).free if path.parent.is_dir() else 0
    return "no space left on device" if free < 1_000_000 else plain_line(str(error))[:200]


class _Stands:
    """What the file that is to be overwritten holds and the new one takes over: settings, when articles were read."""

    def __init__(self, settings: Mapping[str, Any], read_at: Mapping[str, str]) -> None:
        self.settings, self.read_at = settings, read_at


def _what_stands(path: Path) -> _Stands:
    if not path.exists():
        return _Stands({}, {})
    try:
        with opened(path) as connection:
            if schema_of(connection) != VERSION:
                return _Stands({}, {})
            settings = {
                name: json.loads(text)
                for name, text in connection.execute("SELECT key, value FROM mapviewer_setting LIMIT 1000")
            }
            rows = connection.execute("SELECT id, read_at FROM mapviewer_article LIMIT 100000")
            return _Stands(settings, dict(rows.fetchall()))
    except (sqlite3.Error, KeyError, ValueError):
        return _Stands({}, {})


def _before_replacing(
    old: sqlite3.Connection, path: Path, expected: str | None, backups: Path | None
) -> None:
    if expected is not None and _save_id(old) not in ("", expected):
        raise ChangedMeanwhileError(
            f"{plain_line(path.name)} was saved by somebody else meanwhile.",
            "Save under another name, or open it again.",
        )
    if backups is not None:
        keep_backup(old, path, backups)


def _save_id(connection: sqlite3.Connection) -> str:
    try:
        row = connection.execute("SELECT value FROM mapviewer_meta WHERE key = 'save_id'").fetchone()
    except sqlite3.OperationalError:
        return ""
    return str(row[0]) if row else ""


def open_project(path: Path | str, *, cancelled: Cancelled | None = None) -> Project:
    """Read a project that `save_project` wrote, of this or an earlier version; the file is not changed.

    Parameters
    ----------
    cancelled : callable or None
        Asked now and then.

    Raises
    ------
    ProjectError
        When the file is missing, damaged, no project of ours, in use by another program, or of a newer mapviewer.
    CancelledError
        When `cancelled` said so.
    """
    return _read(Path(path), cancelled, _project_in)


def read_settings(path: Path | str) -> dict[str, Any]:
    """Return how the window showed the project when it was saved; empty for an earlier schema."""

    def settings(connection: sqlite3.Connection) -> dict[str, Any]:
        check_tables(connection, ("mapviewer_setting",))
        rows = connection.execute("SELECT key, value FROM mapviewer_setting LIMIT 1000").fetchall()
        return {name: json.loads(text) for name, text in rows}

    try:
        return _read(Path(path), None, settings)
    except ProjectError:
        return {}


def save_id_of(path: Path | str) -> str:
    """Return the id of the save that stands in a project file; empty when it has none."""
    return _read(Path(path), None, _save_id)


def moved_places(path: Path | str, project: Project) -> dict[str, tuple[float, float]]:
    """Return (lon, lat) of the places that another program moved in the file's table, by id."""
    points = _read(Path(path), None, read_points)
    told = {place.id: place for found in shown_project(project).annotations for place in found.places}
    return {
        key: point
        for key, point in points.items()
        if key in told
        and max(abs(point[0] - told[key].lon), abs(point[1] - told[key].lat)) > _MOVED_DEGREES
        and -180 <= point[0] <= 180
        and -90 <= point[1] <= 90
    }


def _read[Value](
    path: Path, cancelled: Cancelled | None, read: Callable[[sqlite3.Connection], Value]
) -> Value:
    name = plain_line(path.name)
    try:
        with opened(path, cancelled) as connection:
            return read(connection)
    except sqlite3.OperationalError as error:
        if cancelled is not None and cancelled():
            raise CancelledError("Opening was called off.") from error
        if "locked" in str(error) or "busy" in str(error):
            raise in_use(path) from error
        raise _no_project(name) from error
    except _NewerError as error:
        raise ProjectError(
            f"{name} was saved by a newer mapviewer.", "Update mapviewer to open it."
        ) from error
    except (sqlite3.Error, KeyError, TypeError, ValueError, RecursionError) as error:
        raise _no_project(name) from error
    except OSError as error:
        raise ProjectError(
            f"{name} can't be read: {system_reason(error)}.", "Check that you may read it."
        ) from error


class _NewerError(Exception):
    """The file's schema is newer than this program's."""


def _no_project(name: str) -> ProjectError:
    return ProjectError(
        f"{name} is no mapviewer project, or it is damaged.", "Open a .gpkg that mapviewer has saved."
    )


def _project_in(connection: sqlite3.Connection) -> Project:
    version = schema_of(connection)
    if version > VERSION:
        raise _NewerError
    if version == VERSION:
        return read_rows(connection)
    with closing(sqlite3.connect(":memory:")) as copy:
        copy.text_factory = connection.text_factory
        connection.backup(copy)
        migrate(copy, version)
        return read_rows(copy)
