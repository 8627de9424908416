"""Where the program keeps what is the user's beside the project files: journals of what is not saved, dated backups.

The folder is the system's for a program's own data; ``MAPVIEWER_DATA`` names another. Unlike the cache it is never emptied.
"""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mapviewer.errors import MapviewerError
from mapviewer.model import Project
from mapviewer.store.journals import Journal, Left

Settings = Mapping[str, Any]


def data_folder() -> Path:
    """Return the folder of the program's own data, made or not."""
    if named := os.environ.get("MAPVIEWER_DATA"):
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("mapviewer", appauthor=False)


def keep_project(
    project: Project, path: Path | str, settings: Settings | None = None, expected: str | None = None
) -> str:
    """Write a project file, keep what it overwrites among its last ten backups, return the id of the save.

    See `mapviewer.store.save_project` for what is raised.
    """
    from mapviewer import store

    backups = data_folder() / "backups"
    return store.save_project(project, path, settings=settings, expected=expected, backups=backups)


def backups_of(path: Path | str) -> list[Path]:
    """Return the dated backups of a project file, the newest first."""
    from mapviewer.store import backups

    return backups.backups_of(Path(path), data_folder() / "backups")


def save_id_of(path: Path | str) -> str:
    """Return which save stands in a project file; empty when that can't be told."""
    from mapviewer import store

    with contextlib.suppress(MapviewerError):
        return store.save_id_of(path)
    return ""


def read_settings(path: Path | str) -> dict[str, Any]:
    """Return how the window showed a project when it was saved."""
    from mapviewer import store

    return store.read_settings(path)


def moved_places(path: Path | str, project: Project) -> dict[str, tuple[float, float]]:
    """Return (lon, lat) of the places that another program moved in a project file; see `mapviewer.store`."""
    from mapviewer import store

    with contextlib.suppress(MapviewerError):
        return store.moved_places(path, project)
    return {}


def begin_journal(project: Path | None) -> Journal:
    """Begin to keep what is changed from now on, after the file `project` or from nothing."""
    return Journal(data_folder() / "journals", project)


def journal(journal: Journal, old: Project, new: Project) -> None:
    """Put on disk what leads from `old` to `new`."""
    from mapviewer.store.journals import changes

    records = changes(old, new)
    if records:
        journal.append(records)


def left_work() -> list[Left]:
    """Return what earlier runs of the program left unsaved when they were killed, the newest first."""
    from mapviewer.store.journals import left_journals

    return left_journals(data_folder() / "journals")


def recover(left: Left) -> Project:
    """Return the project that a killed program had open.

    Raises
    ------
    ProjectError
        When its journal is damaged.
    """
    from mapviewer import store
    from mapviewer.store.journals import recovered

    saved = None
    if left.project is not None:
        with contextlib.suppress(MapviewerError):
            saved = store.open_project(left.project)
    return recovered(left, saved)


def forget(left: Left) -> None:
    """Give up what a killed program left."""
    from mapviewer.store.journals import discard

    discard(left)
