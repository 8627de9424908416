"""SQLite files that other programs may have open too: opened, recovered, copied and replaced with SQLite's own means.

Nothing here renames a file over a database that exists: a live or leftover ``-wal`` or ``-journal`` would be applied to the
wrong file. The new content is copied into it by SQLite's backup, under SQLite's lock, so that a program that has it open
sees the new content and a crash on the way is rolled back by whoever opens it next.
"""

import contextlib
import os
import shutil
import sqlite3
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from mapviewer.errors import ProjectError, system_reason
from mapviewer.model import plain_line
from mapviewer.store.files import mode_of

SIDECARS = ("-journal", "-wal", "-shm")
LARGEST_BYTES = 4_000_000_000
LONGEST_VALUE = 256_000_000  # bytes of one article's annotations
PATIENCE_S = 2.0
_STEPS = 1_000  # of SQLite's machine, between two looks at whether it is to stop
Cancelled = Callable[[], bool]


def check_regular(path: Path) -> None:
    """Raise ProjectError when `path` is missing, no regular file (a pipe, a device, a folder) or far too large."""
    name = plain_line(path.name)
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise ProjectError(f"{name} does not exist.", "Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        raise ProjectError(
            f"{name} can't be read: {system_reason(error)}.", "Check that you may read it."
        ) from error
    if not stat.S_ISREG(status.st_mode):
        raise ProjectError(f"{name} is no file but a folder, pipe or device.", "Choose a .gpkg file.")
    if status.st_size > LARGEST_BYTES:
        raise ProjectError(f"{name} has {status.st_size / 1e9:.0f} GB, too much for a project.", "Split it.")


@contextlib.contextmanager
def opened(path: Path, cancelled: Cancelled | None = None) -> Iterator[sqlite3.Connection]:
    """Open a database to read it, recovered from what a crash left; in a folder that can't be written, from a copy.

    Parameters
    ----------
    cancelled : callable or None
        Asked now and then while SQLite works; True makes it raise sqlite3.OperationalError ("interrupted").
    """
    check_regular(path)
    with contextlib.ExitStack() as stack:
        connection = stack.enter_context(contextlib.closing(_connect(path)))
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            if is_locked(path):
                raise
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="mapviewer-"))
            connection = stack.enter_context(contextlib.closing(_connect(_copied(path, Path(folder)))))
        _guard(connection, cancelled)
        yield connection


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE_S)
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogatepass")
    return connection


def _guard(connection: sqlite3.Connection, cancelled: Cancelled | None) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.execute("PRAGMA trusted_schema = OFF")
    if cancelled is not None:
        connection.set_progress_handler(lambda: int(cancelled()), _STEPS)


def _copied(path: Path, folder: Path) -> Path:
    for suffix in ("", *SIDECARS[:2]):
        source = path.with_name(path.name + suffix)
        if source.exists():
            shutil.copyfile(source, folder / ("copy.gpkg" + suffix))
    return folder / "copy.gpkg"


def is_locked(path: Path) -> bool:
    """Tell whether another program holds a lock on the database that keeps others from reading it."""
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=0)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        return "locked" in str(error) or "busy" in str(error)
    except sqlite3.DatabaseError:
        return False
    return False


def in_use(path: Path) -> ProjectError:
    """Return the error that says so."""
    return ProjectError(
        f"{plain_line(path.name)} is in use by another program.",
        "Close it there, or save under another name.",
    )


def put_database(fresh: Path, path: Path, before: Callable[[sqlite3.Connection], None] | None = None) -> None:
    """Make `path` hold what the database `fresh` holds, wholly or not at all; `fresh` may be gone afterwards.

    Parameters
    ----------
    before : callable or None
        Given the open old database once it is recovered, before anything is changed; what it raises stops the work.

    Raises
    ------
    ProjectError
        When another program uses the old one, or it is no regular file.
    OSError, sqlite3.Error
        When the system or SQLite refuses; the old content is then still there.
    """
    if not path.exists():
        _put_aside(path, SIDECARS)
        _move_in(fresh, path)
        return
    check_regular(path)
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=PATIENCE_S)) as old:
            old.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if old.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "wal":
                raise in_use(path)
            if before is not None:
                before(old)
            _copy_into(fresh, old, path)
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise in_use(path) from error
        raise
    except sqlite3.DatabaseError:  # no database at all: nobody can have it open as one
        _put_aside(path, ("", *SIDECARS))
        _move_in(fresh, path)


def _move_in(fresh: Path, path: Path) -> None:
    """Put a file where none is, from another disk if need be, so that it is never there in part."""
    handle, name = tempfile.mkstemp(prefix=".mapviewer-", suffix=".gpkg", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as target, fresh.open("rb") as source:
            shutil.copyfileobj(source, target, 1 << 20)
            target.flush()
            os.fsync(target.fileno())
        part.chmod(mode_of(path))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _copy_into(fresh: Path, old: sqlite3.Connection, path: Path) -> None:
    deadline = time.monotonic() + PATIENCE_S

    def look(_status: int, remaining: int, _total: int) -> None:
        if remaining and time.monotonic() > deadline:
            raise in_use(path)

    with contextlib.closing(sqlite3.connect(fresh)) as source:
        source.backup(old, pages=-1, progress=look, sleep=0.05)
    old.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _put_aside(path: Path, suffixes: tuple[str, ...]) -> None:
    """Rename what stands there or was left beside a database that is gone: it is not ours to delete."""
    for suffix in suffixes:
        left = path.with_name(path.name + suffix)
        if left.exists() and left.stat().st_size:
            left.replace(left.with_name(f"{left.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}"))
        else:
            left.unlink(missing_ok=True)
