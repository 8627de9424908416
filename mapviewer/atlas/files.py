"""Where geodata and seeds lie, and whether the files are whole."""

import functools
import hashlib
import json
from pathlib import Path
from typing import Any

from mapviewer.errors import GeodataError

_HINT = "Install mapviewer again; in a checkout, `git checkout geodata` brings the file back."
_PACKAGE = Path(__file__).resolve().parents[1]


def geodata_path(name: str = "") -> Path:
    """Return the path of `name` in geodata: inside the package in a wheel, else beside it in the checkout.

    Raises
    ------
    GeodataError
        When geodata is in neither place, or `name` leads out of it.
    """
    folder = _data_folder("geodata")
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise GeodataError(f"{name!r} is not a name of a geodata file.")
    return path


def seeds_path() -> Path:
    """Return the folder with the bundled briefings: inside the package in a wheel, else in the checkout.

    Raises
    ------
    GeodataError
        When it is in neither place.
    """
    return _data_folder("seeds")


def data_version() -> str:
    """Return the version of geodata and the first digits of its manifest's digest, such as ``2026.11-1a2b3c4d``.

    Raises
    ------
    GeodataError
        When the manifest is missing or damaged.
    """
    digest = hashlib.sha256(geodata_path("manifest.json").read_bytes()) if manifest() else hashlib.sha256()
    return f"{manifest()['version']}-{digest.hexdigest()[:8]}"


@functools.cache
def manifest() -> dict[str, Any]:
    """Return the manifest: ``version``, and ``files`` with [size in bytes, sha256] by name."""
    path = geodata_path("manifest.json")
    try:
        read: dict[str, Any] = json.loads(path.read_bytes())
        read["version"], read["files"].items()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise GeodataError(
            f"The list of map data files, {path.name}, is missing or damaged.", _HINT
        ) from error
    return read


def checked_path(name: str) -> Path:
    """Return the path of a built geodata file that has the length it was built with.

    Raises
    ------
    GeodataError
        When it is missing, unreadable or of another length. Digests are left to `verify_geodata`: they take longer.
    """
    path = geodata_path(name)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise GeodataError(f"The map data file {name} is missing or can't be read.", _HINT) from error
    if size != manifest()["files"].get(name, [size])[0]:
        raise GeodataError(f"The map data file {name} is damaged.", _HINT)
    return path


def verify_geodata() -> None:
    """Check the digest of every geodata file, which reads all of them.

    Raises
    ------
    GeodataError
        At the first one that is missing or differs.
    """
    for name, (_, digest) in manifest()["files"].items():
        if hashlib.sha256(checked_path(name).read_bytes()).hexdigest() != digest:
            raise GeodataError(f"The map data file {name} is damaged.", _HINT)


def _data_folder(name: str) -> Path:
    for folder in (_PACKAGE / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise GeodataError(f"The folder {name} with mapviewer's data is missing.", _HINT)
