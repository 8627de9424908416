"""Dated copies of a project as it was before each of the last saves."""

import contextlib
import hashlib
import sqlite3
import time
from pathlib import Path

MOST = 10


def backups_of(path: Path, folder: Path) -> list[Path]:
    """Return the copies of the project `path` that are kept in `folder`, the newest first."""
    return sorted(_home(path, folder).glob("*.gpkg"), reverse=True)


def keep_backup(old: sqlite3.Connection, path: Path, folder: Path) -> None:
    """Copy the project that is about to be overwritten; the oldest go when there are more than ten.

    A copy that can't be made stops no save.
    """
    home = _home(path, folder)
    stamp = time.strftime("%Y-%m-%d %H.%M.%S", time.localtime())
    with contextlib.suppress(OSError, sqlite3.Error):
        home.mkdir(parents=True, exist_ok=True)
        copy = home / f"{stamp} {time.time_ns() % 1_000_000_000:09} {path.stem}.gpkg"
        with contextlib.closing(sqlite3.connect(copy)) as target:
            old.backup(target)
        for each in backups_of(path, folder)[MOST:]:
            each.unlink(missing_ok=True)


def _home(path: Path, folder: Path) -> Path:
    return folder / hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
