"""What stands in geodata/: the size and digest of each file, by which a damaged one is noticed."""

import hashlib
import json
from pathlib import Path

FOLDERS = ("gazetteer", "boundaries", "ground")
VERSION = "2026.11"
BY_HAND = {".csv", ".yaml"}  # tables that people change; the program checks them when it reads them


def write_manifest(folder: Path) -> None:
    """Write ``manifest.json``: the data's version, and [size, sha256] of every built file."""
    files = {path.relative_to(folder).as_posix(): _entry(path) for path in _files(folder)}
    text = json.dumps({"version": VERSION, "files": files}, indent=1, sort_keys=True)
    draft = folder / "manifest.json.new"
    draft.write_text(text + "\n", encoding="utf-8")
    draft.replace(folder / "manifest.json")


def summary(folder: Path) -> str:
    """Return the files' sizes as text."""
    return "".join(f"{path.stat().st_size:>12,}  {path.relative_to(folder)}\n" for path in _files(folder))


def _files(folder: Path) -> list[Path]:
    return sorted(
        path for name in FOLDERS for path in (folder / name).glob("*") if path.suffix not in BY_HAND
    )


def _entry(path: Path) -> list:
    return [path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest()]
