"""The lists that are no tables, ``pieces.yaml`` and ``viewpoints.yaml``: what is sound is kept, what is not is told by file and line."""

import dataclasses
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mapviewer.atlas.political.rows import DE_FACTO, KINDS, Piece, Viewpoint
from mapviewer.errors import GeodataError

UN = "un"


def read_text(path: Path) -> str:
    """Return a table as text.

    Raises
    ------
    GeodataError
        When it is missing or is no UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise GeodataError(
            f"The table {path.name} of the boundaries can't be read.", "Save it as UTF-8 text."
        ) from error


def read_yaml(path: Path) -> Any:
    """Return a file of YAML as plain values.

    Raises
    ------
    GeodataError
        When it is missing, is no UTF-8 or no YAML; the hint says where.
    """
    import yaml

    try:
        return yaml.load(read_text(path), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise GeodataError(
            f"The table {path.name} of the boundaries can't be read.", str(error)[:200]
        ) from error


def sound_entries(
    path: Path, key: str, make: Callable[[dict[str, Any]], Any], problems: list[str]
) -> list[Any]:
    """Return what `make` makes of each entry of the list `key` of a file (of the file itself when empty), without those it refuses.

    A sentence about each of those is added to `problems`.
    """
    listed = read_yaml(path)
    entries = listed.get(key) if key and isinstance(listed, dict) else listed
    if not isinstance(entries, list):
        problems.append(f"{path.name}, line 1: there is no list of {key or 'entries'}.")
        return []
    found = []
    for at, entry in enumerate(entries):
        try:
            found.append(make(_entry(entry)))
        except ValueError as error:
            shown = entry.get("id", at + 1) if isinstance(entry, dict) else entry
            problems.append(f'{path.name}, line {_line_of(path, key, at)}: the entry "{shown}" {error}.')
    return found


def _entry(value: Any) -> dict[str, Any]:
    entry = value if isinstance(value, dict) else {}
    for name in ("id", "label"):
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            raise ValueError(f"has no {name}")
    return entry


def _line_of(path: Path, key: str, at: int) -> int:
    """Return the line on which an entry begins."""
    import yaml

    root = yaml.compose(read_text(path), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if key and root is not None:
        root = next(value for name, value in root.value if name.value == key)
    return int(root.value[at].start_mark.line) + 1 if root is not None else 1


def make_piece(entry: dict[str, Any]) -> Piece:
    """Return the piece of an entry; raises ValueError with what is wrong with it."""
    error_km = kilometres(entry)
    point = _point(entry["point"]) if "point" in entry else None
    source, of = str(entry.get("source", "")), str(entry.get("of", ""))
    return Piece(entry["id"], entry["label"], of, error_km, point, source)


def kilometres(entry: dict[str, Any]) -> float:
    """Return the error_km of an entry; raises ValueError when it is no such number."""
    error_km = entry.get("error_km")
    if not isinstance(error_km, int | float) or not 0 <= error_km < math.inf:
        raise ValueError(f"has {error_km!r} as error_km, which is no number of kilometres")
    return error_km


def _point(value: Any) -> tuple[float, float]:
    is_pair = isinstance(value, list) and len(value) == 2
    if not is_pair or not all(isinstance(each, int | float) for each in value):
        raise ValueError(f"has {value!r} as point, which is not [longitude, latitude]")
    lon, lat = value
    if not (abs(lon) <= 180 and abs(lat) <= 90):
        raise ValueError(f"has a point outside the world, {value!r}; longitude goes first")
    return float(lon), float(lat)


def make_line(entry: dict[str, Any]) -> tuple[str, str]:
    """Return id and label of an unsettled line."""
    return entry["id"], entry["label"]


def make_viewpoint(entry: dict[str, Any]) -> Viewpoint:
    """Return the viewpoint of an entry; raises ValueError with what is wrong with it."""
    known = {each.name for each in dataclasses.fields(Viewpoint)}
    unknown = next((name for name in entry if name not in known), None)
    if unknown is not None:
        raise ValueError(f"has {unknown!r}, which no viewpoint has")
    if entry.get("kind") not in KINDS:
        raise ValueError(f"has {entry.get('kind')!r} as kind; it must be one of {', '.join(KINDS)}")
    return Viewpoint(**{name: str(value) for name, value in entry.items()})


def sound_viewpoints(path: Path, problems: list[str]) -> dict[str, Viewpoint]:
    """Return the viewpoints of ``viewpoints.yaml`` by id; one that falls back on what there is not falls back on the United Nations.

    Raises
    ------
    GeodataError
        When de facto or the United Nations are not among them.
    """
    found = {each.id: each for each in sound_entries(path, "", make_viewpoint, problems)}
    missing = next((each for each in (DE_FACTO, UN) if each not in found), None)
    if missing:
        raise GeodataError(f"{path.name} has no sound entry {missing!r}.", "\n".join(problems)[:200])
    for each in list(found.values()):
        if _ends(each, found):
            continue
        problems.append(
            f'{path.name}: the entry "{each.id}" falls back on {each.falls_back_on!r}, which leads nowhere.'
        )
        found[each.id] = dataclasses.replace(each, falls_back_on=UN)
    return found


def _ends(viewpoint: Viewpoint, known: dict[str, Viewpoint]) -> bool:
    """Whether what a viewpoint falls back on comes to an end, and is all there."""
    passed = {viewpoint.id}
    while viewpoint.falls_back_on:
        if viewpoint.falls_back_on in passed or viewpoint.falls_back_on not in known:
            return False
        viewpoint = known[viewpoint.falls_back_on]
        passed.add(viewpoint.id)
    return True
