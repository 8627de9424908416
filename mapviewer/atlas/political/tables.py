"""Reading the tables: what is sound is kept, what is not is told in one sentence that names file, line and row."""

import csv
import functools
import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from mapviewer.atlas.files import geodata_path
from mapviewer.atlas.political import rows
from mapviewer.atlas.political.entries import (
    make_line,
    make_piece,
    read_text,
    read_yaml,
    sound_entries,
    sound_viewpoints,
)
from mapviewer.atlas.political.rows import Control, Name, Period, Piece, View, Viewpoint
from mapviewer.atlas.political.sea_lines import SeaLine, make_sea_line

_VIEWS = ("viewpoint", "piece", "since", "until", "belongs_to", "line", "hatch", "note", "source")
_COLUMNS = {
    "control.csv": ("piece", "since", "until", "controller", "how", "precision", "note", "source"),
    "views.csv": _VIEWS,
    "views_natural_earth.csv": _VIEWS,
    "names.csv": ("place", "viewpoint", "name", "second", "since", "until", "source"),
}


@dataclass(frozen=True, eq=False)
class Tables:
    """All tables, by what is looked up: pieces, lines' labels and viewpoints by id, rows by piece, viewpoint or place.

    `places` are the pieces that make up a place of the gazetteer; `codes` turns Natural Earth's codes into ours where they differ.
    `sea_lines` are what some states draw at sea. `problems` are the sentences about rows that were left out.
    """

    pieces: dict[str, Piece]
    lines: dict[str, str]
    codes: dict[str, str]
    places: dict[str, tuple[str, ...]]
    viewpoints: dict[str, Viewpoint]
    control: dict[str, tuple[Control, ...]]
    views: dict[str, tuple[View, ...]]
    names: dict[str, tuple[Name, ...]]
    sea_lines: tuple[SeaLine, ...]
    problems: tuple[str, ...]

    @functools.cached_property
    def disputable(self) -> frozenset[str]:
        """The pieces, and the whole countries that ``control.csv`` does not have as some state's at all times."""
        held = {
            piece
            for piece, group in self.control.items()
            if any(row.how not in rows.SETTLED for row in group)
        }
        return frozenset(self.pieces) | held


@dataclass(slots=True)
class _Reader:
    folder: Path
    faces: frozenset[str]
    problems: list[str] = field(default_factory=list)

    def rows(self, name: str) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield (line, row) of a table; tell of one that has other columns than it must."""
        text = read_text(self.folder / name)
        reader = csv.DictReader(text.splitlines())
        missing = [column for column in _COLUMNS[name] if column not in (reader.fieldnames or ())]
        if missing:
            self.problems.append(f"{name}, line 1: the column {missing[0]} is missing.")
            return
        for row in reader:
            if None in row or None in row.values():
                self.tell(name, reader.line_num, row, "has too few or too many columns")
            else:
                yield reader.line_num, {key: value.strip() for key, value in row.items()}

    def tell(self, name: str, line: int, row: dict[Any, Any], what: str) -> None:
        """Keep a sentence about a row."""
        shown = ",".join(str(value) for value in list(row.values())[:4])
        self.problems.append(f'{name}, line {line}: the row "{shown}" {what}.')

    def sound(self, name: str, make: Callable[[int, dict[str, str]], Any]) -> list[Any]:
        """Return what `make` makes of each row, without those that it refuses."""
        made = []
        for line, row in self.rows(name):
            try:
                made.append(make(line, row))
            except ValueError as error:
                self.tell(name, line, row, str(error))
        return made


@functools.cache
def read_tables() -> Tables:
    """Return the tables of geodata.

    Raises
    ------
    GeodataError
        When a table is missing or is no text, or ``pieces.yaml`` or ``viewpoints.yaml`` can't be read.
    """
    from mapviewer.atlas.political.topology import (
        read_faces,  # with numpy, which the list of viewpoints does without
    )

    return tables_of(geodata_path("boundaries"), read_faces())


@functools.cache
def read_viewpoints() -> tuple[Viewpoint, ...]:
    """Return the viewpoints alone, which is quicker than all tables.

    Raises
    ------
    GeodataError
        When ``viewpoints.yaml`` can't be read.
    """
    return tuple(sound_viewpoints(geodata_path("boundaries/viewpoints.yaml"), []).values())


def tables_of(folder: Path, faces: Iterable[str]) -> Tables:
    """Return the tables of a folder; `faces` are the ids of the outlines that the topology has."""
    reader = _Reader(folder, frozenset(faces))
    path = folder / "pieces.yaml"
    pieces = {each.id: each for each in sound_entries(path, "pieces", make_piece, reader.problems)}
    lines = dict(sound_entries(path, "lines", make_line, reader.problems))
    viewpoints = sound_viewpoints(folder / "viewpoints.yaml", reader.problems)
    listed = read_yaml(path)
    reader.problems += [
        f"pieces.yaml: the piece {each.id} has no outline yet; make data cuts it out."
        for each in pieces.values()
        if each.point is None and each.id not in reader.faces
    ]
    known = reader.faces | pieces.keys() | lines.keys()
    control = reader.sound("control.csv", functools.partial(_control, known))
    view = functools.partial(_view, known, viewpoints)
    views = [*reader.sound("views_natural_earth.csv", view), *reader.sound("views.csv", view)]
    names = reader.sound("names.csv", functools.partial(_name, viewpoints))
    held = _without_overlaps(reader, control)
    reader.problems += _gaps(held) + [
        f"control.csv: the piece {each} has no row." for each in pieces if each not in held
    ]
    return Tables(
        pieces,
        lines,
        listed.get("codes") or {},
        {place: _pieces_of(patterns, pieces) for place, patterns in (listed.get("places") or {}).items()},
        viewpoints,
        held,
        _grouped(views, "viewpoint"),
        _grouped(names, "place"),
        _sea_lines(reader, viewpoints),
        tuple(reader.problems),
    )


def _sea_lines(reader: _Reader, viewpoints: dict[str, Viewpoint]) -> tuple[SeaLine, ...]:
    found = sound_entries(reader.folder / "sea_lines.yaml", "", make_sea_line, reader.problems)
    for each in found:
        unknown = next((name for name in each.drawn_by if name not in viewpoints), None)
        if unknown:
            reader.problems.append(
                f'sea_lines.yaml: the entry "{each.id}" names a viewpoint that there is not, {unknown!r}.'
            )
    return tuple(found)


def _grouped(found: list[Any], by: str) -> dict[str, tuple[Any, ...]]:
    groups: dict[str, list[Any]] = {}
    for row in found:
        groups.setdefault(getattr(row, by), []).append(row)
    return {key: tuple(group) for key, group in groups.items()}


def _without_overlaps(reader: _Reader, found: list[Control]) -> dict[str, tuple[Control, ...]]:
    kept: dict[str, list[Control]] = {}
    for row in found:
        others = kept.setdefault(row.piece, [])
        overlapped = next((other for other in others if other.period.overlaps(row.period)), None)
        if overlapped:
            shown = {"piece": row.piece, "since": row.since or "", "controller": row.controller}
            reader.tell("control.csv", row.row, shown, f"overlaps with line {overlapped.row}")
        else:
            others.append(row)
    return {key: tuple(sorted(group, key=lambda row: row.since or date.min)) for key, group in kept.items()}


def _gaps(held: dict[str, tuple[Control, ...]]) -> list[str]:
    return [
        f"control.csv, line {after.row}: nobody holds {piece} from {before.until} until {after.since}."
        for piece, group in held.items()
        for before, after in itertools.pairwise(group)
        if before.until != after.since
    ]


def _pieces_of(patterns: list[str], pieces: Iterable[str]) -> tuple[str, ...]:
    return tuple(piece for piece in pieces if any(fnmatchcase(piece, pattern) for pattern in patterns))


def _control(known: Iterable[str], line: int, row: dict[str, str]) -> Control:
    _must(row["piece"] in known, f"names a piece that there is not, {row['piece']!r}")
    _must(row["how"] in rows.HOWS, f"has {row['how']!r} as how; it must be one of {', '.join(rows.HOWS)}")
    _must(row["precision"] in rows.PRECISIONS, f"has {row['precision']!r} as precision")
    _must(bool(row["source"]), "has no source")
    _must(bool(row["controller"]), "has no controller")
    return Control(
        row["piece"],
        _period(row),
        row["controller"],
        row["how"],
        row["precision"],
        row["note"],
        row["source"],
        line,
    )


def _view(known: frozenset[str], viewpoints: dict[str, Viewpoint], line: int, row: dict[str, str]) -> View:
    _must(row["viewpoint"] in viewpoints, f"names a viewpoint that there is not, {row['viewpoint']!r}")
    _must(
        row["line"] in rows.LINES,
        f"has {row['line']!r} as line; it must be solid, dashed, dotted, none or empty",
    )
    _must(row["hatch"] in ("", "yes", "no"), f"has {row['hatch']!r} as hatch; it must be yes, no or empty")
    _must(bool(row["source"]), "has no source")
    hatch = {"yes": True, "no": False}.get(row["hatch"])
    view = View(
        row["viewpoint"],
        row["piece"],
        _period(row),
        row["belongs_to"],
        row["line"],
        hatch,
        row["note"],
        row["source"],
        line,
    )
    _must(bool(view.places_in(known)), f"names a piece that there is not, {row['piece']!r}")
    return view


def _name(viewpoints: dict[str, Viewpoint], _: int, row: dict[str, str]) -> Name:
    viewpoint = row["viewpoint"]
    _must(not viewpoint or viewpoint in viewpoints, f"names a viewpoint that there is not, {viewpoint!r}")
    _must(bool(row["source"]), "has no source")
    return Name(row["place"], viewpoint, row["name"], row["second"], _period(row), row["source"])


def _period(row: dict[str, str]) -> Period:
    period = Period(_day(row["since"]), _day(row["until"]))
    _must(not (period.since and period.until) or period.since < period.until, "ends before it begins")
    return period


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError(f"has {text!r}, which is no date such as 1994-05-12") from None


def _must(is_so: bool, what: str) -> None:
    if not is_so:
        raise ValueError(what)
