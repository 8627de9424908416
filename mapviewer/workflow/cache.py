"""What was worked out once and need not be again: annotations by text and versions, the map page by versions.

The cache is a folder of the user's that may be emptied at any time. A file in it that can't be read counts as absent, a
folder that can't be written as no cache. ``MAPVIEWER_CACHE`` names another folder; set but empty, it turns the cache off.
"""

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from mapviewer.errors import MapviewerError

LARGEST_COUNT = 300


def cache_folder() -> Path | None:
    """Return the folder of the cache, made or not; None when it is turned off."""
    named = os.environ.get("MAPVIEWER_CACHE")
    if named is not None:
        return Path(named) if named else None
    from platformdirs import user_cache_path

    return user_cache_path("mapviewer", appauthor=False)


def clear_cache() -> None:
    """Empty the cache."""
    folder = cache_folder()
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


def recall(kind: str, key: str) -> str | None:
    """Return what was kept of that kind under that key, None when nothing was."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        return (folder / kind / key).read_text("utf-8")
    except (OSError, ValueError):
        return None


def keep(kind: str, key: str, text: str) -> None:
    """Keep `text`; the oldest files of the kind go when there are more than 300."""
    from mapviewer.store import write_bytes

    folder = cache_folder()
    if folder is None:
        return
    with contextlib.suppress(OSError, MapviewerError):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        write_bytes(folder / kind / key, text.encode("utf-8"))
        files = sorted((folder / kind).iterdir(), key=lambda each: each.stat().st_mtime)
        for old in files[:-LARGEST_COUNT]:
            old.unlink(missing_ok=True)


def digest_of(*parts: object) -> str:
    """Return a hex digest of `parts`, which JSON must be able to write."""
    return hashlib.sha256(json.dumps(parts).encode("utf-8", "backslashreplace")).hexdigest()


@cache
def code_digest(*rooms: str) -> str:
    """Return a digest of the code and data of `rooms`, so that a changed rule never meets an old result."""
    package = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for path in sorted(_files(package / room for room in rooms)):
        digest.update(path.relative_to(package).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(folders: Iterable[Path]) -> Iterable[Path]:
    for folder in folders:
        yield from (
            path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".pyo")
        )
