"""A folder that articles arrive in."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mapviewer.errors import MapviewerError
from mapviewer.model import Project, plain_line

Mark = tuple[int, int]  # time of change in nanoseconds, size


@dataclass(frozen=True, slots=True)
class Watch:
    """What was seen of a folder: files that were taken, and those that may still be growing, by path."""

    folder: Path
    taken: Mapping[Path, Mark] = field(default_factory=dict)
    growing: Mapping[Path, Mark] = field(default_factory=dict)


def look(watch: Watch) -> tuple[tuple[Path, ...], Watch]:
    """Return the files that have arrived or changed and stood still since the last look, and what to look with next.

    Raises
    ------
    MapviewerError
        When the folder is gone or holds too much.
    """
    from mapviewer import store

    if not watch.folder.is_dir():
        raise MapviewerError(f"{plain_line(watch.folder.name)} is no folder.", "Give a folder to watch.")
    arrived: dict[Path, Mark] = {}
    growing: dict[Path, Mark] = {}
    for path in store.files_in(watch.folder):
        try:
            state = path.stat()
        except OSError:  # gone meanwhile
            continue
        mark = (state.st_mtime_ns, state.st_size)
        if watch.taken.get(path) != mark:
            (arrived if watch.growing.get(path) == mark else growing)[path] = mark
    return tuple(arrived), Watch(watch.folder, {**watch.taken, **arrived}, growing)


def add_arrivals(
    project: Project, paths: tuple[Path, ...], tell: Callable[[str], Any], warn: Callable[[str], Any]
) -> Project:
    """Return `project` with the articles in files that arrived, read; `tell` and `warn` are told a sentence for each."""
    from mapviewer.workflow.opening import open_files
    from mapviewer.workflow.reading import read_each

    opened, errors = open_files(paths, project)
    for error in errors:
        warn(str(error))

    known = {each.article_id for each in opened.annotations}
    for article, fresh in read_each(opened):
        opened, found = fresh, fresh.annotations_of(article.id)
        if found is not None and article.id not in known:
            counted = f"{len(found.events)} events, {len(found.statements)} statements"
            tell(f"{plain_line(article.origin)}: “{plain_line(article.title)}”, {counted}")
    return opened


def wait_a_second() -> bool:
    """Wait, and go on watching."""
    time.sleep(1)
    return True


def watch_folder(
    folder: Path,
    out: Path,
    tell: Callable[[str], Any],
    warn: Callable[[str], Any],
    pause: Callable[[], bool] = wait_a_second,
) -> None:
    """Keep the project `out` filled with what arrives in `folder`, until `pause` returns False.

    Parameters
    ----------
    pause : callable
        Waits between two looks; False ends the watching.

    Raises
    ------
    MapviewerError
        When the folder is missing, or the project can't be opened or saved.
    """
    from mapviewer import store

    project, watch = store.open_project(out) if out.exists() else Project(), Watch(folder)
    while True:
        paths, watch = look(watch)
        fresh = add_arrivals(project, paths, tell, warn) if paths else project
        if fresh != project:
            store.save_project(fresh, out)
            project = fresh
        if not pause():
            return
