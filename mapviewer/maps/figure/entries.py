"""The entries of the key: number, place, date, and what happened there or who said what.

Each line stands once. Places of which the article tells in one and the same line share an entry where there are many.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from mapviewer.layers import Layers
from mapviewer.layers.belonging import what_belongs
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.lettering import Run, visible
from mapviewer.maps.figure.lines import (
    Told,
    event_line,
    longest_line,
    mention_lines,
    same_line,
    statement_line,
)

_SHORT = 2  # lines of an entry in the short key
_GROUPED = 15  # places above which those told of in one line share an entry
UNSURE = 0.5  # below this score a place is drawn hollow


@dataclass(frozen=True, slots=True)
class Head:
    """A place at the head of an entry."""

    number: int
    name: str
    is_hollow: bool
    id: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the key says at one number, or at several: `others` are further places that it is about.

    The number 0 is for what stands nowhere on the map. `weight` is how much of the story is there.
    """

    number: int
    name: str
    dates: str
    paragraphs: tuple[tuple[Run, ...], ...]
    is_hollow: bool = False
    id: str = ""
    others: tuple[Head, ...] = ()
    weight: float = 0.0

    @property
    def heads(self) -> tuple[Head, ...]:
        """All its places."""
        return (Head(self.number, self.name, self.is_hollow, self.id), *self.others)


def numbered_places(layers: Layers) -> list[Any]:
    """Return the rows of the places that have a number, in its order."""
    rows = [row for row in layers.places.itertuples(index=False) if row.number > 0]
    return sorted(rows, key=lambda row: (row.number, row.id))


@dataclass(slots=True)
class _Draft:
    """An entry while it is being written."""

    rows: list[Any]
    lines: list[Told]

    def finished(self) -> Entry:
        heads = [Head(int(row.number), visible(row.name), is_unsure(row), str(row.id)) for row in self.rows]
        dates = dict.fromkeys(line.dates for line in self.lines if line.dates)
        first, *others = heads
        weight = sum(int(row.mentions) + 2 * (int(row.n_events) + int(row.n_here)) for row in self.rows)
        return Entry(
            first.number,
            first.name,
            visible(" · ".join(dates)),
            tuple(line.runs for line in self.lines),
            first.is_hollow,
            first.id,
            tuple(others),
            float(weight),
        )


@dataclass(slots=True)
class _Book:
    """What is told of each place, and which lines stand already and where."""

    layers: Layers
    design: Design
    most: int
    events: dict[str, list[Any]] = field(default_factory=dict)
    here: dict[str, list[Any]] = field(default_factory=dict)
    about: dict[str, list[Any]] = field(default_factory=dict)
    written: list[tuple[Told, _Draft]] = field(default_factory=list)
    by_hand: Mapping[str, str] = field(default_factory=dict)
    numbered: frozenset[str] = frozenset()

    def collect(self) -> None:
        found = what_belongs(
            ((row.place_ids, row) for row in _rows(self.layers.events)),
            ((row.said_at, row.about, row) for row in _rows(self.layers.statements)),
        )
        self.events, self.here, self.about = dict(found.events), dict(found.here), dict(found.about)

    def lines_of(self, row: Any) -> Iterator[Told]:
        """Yield the lines that may stand at a place, the best first."""
        design, most = self.design, self.most
        for event in self.events.get(row.id, ()):
            if (line := event_line(event, design, most)) is not None:
                yield line
        told_elsewhere = self.about.get(row.id, ())  # what was said at a numbered place stands there
        about = [each for each in told_elsewhere if each.said_at not in self.numbered]
        for statement in chain(self.here.get(row.id, ()), about):
            if (line := statement_line(statement, design, most)) is not None:
                yield line
        yield from mention_lines(row, most)

    def standing(self, line: Told) -> _Draft | None:
        """Return the entry in which a line stands already."""
        same = same_line(line, (told for told, _ in self.written))
        return next((draft for told, draft in self.written if told is same), None) if same else None


def make_entries(layers: Layers, design: Design, by_hand: Mapping[str, str] | None = None) -> list[Entry]:
    """Return the entries of the key for a style: ``short`` has two lines at most, ``full`` everything.

    `by_hand` are lines that somebody wrote, by place id; an empty one says nothing. A line stands once, at the first of
    its numbers. What is not true by itself or too long is left out: see `lines`.
    """
    rows = numbered_places(layers)
    book = _Book(
        layers,
        design,
        longest_line(design, len(rows)),
        by_hand=by_hand or {},
        numbered=frozenset(row.id for row in rows),
    )
    book.collect()
    is_full, drafts = design.style.key == "full", list[_Draft]()
    for row in rows:
        draft = _write(row, book, 99 if is_full else _SHORT, can_share=len(rows) > _GROUPED)
        if draft is not None:
            drafts.append(draft)
    entries = [draft.finished() for draft in drafts]
    loose = _loose(layers, book, {row.id for row in rows}) if is_full or not entries else []
    if loose:
        entries.append(Entry(0, design.word("elsewhere") if entries else "", "", tuple(loose)))
    return entries


def _write(row: Any, book: _Book, most: int, *, can_share: bool) -> _Draft | None:
    """Write the entry of a place; None when it joined the entry in which its line stands."""
    draft, shared = _Draft([row], []), None
    by_hand = book.by_hand.get(row.id)
    if by_hand is not None:
        draft.lines += [Told((Run(visible(by_hand)),), visible(by_hand))] if by_hand.strip() else []
        return draft
    n_best = len(book.events.get(row.id, ())) + len(book.here.get(row.id, ()))
    for order, line in enumerate(book.lines_of(row)):
        standing = book.standing(line)
        if standing is not None:
            shared = shared or standing
        elif len(draft.lines) < (most if order < max(n_best, 1) else 1):
            draft.lines.append(line)
            book.written.append((line, draft))
    if not draft.lines and can_share and shared is not None:
        shared.rows.append(row)
        return None
    return draft


def is_unsure(row: Any) -> bool:
    """Tell whether a place was resolved with less than half a certainty; a score of 0 means there is none."""
    return bool(0 < row.score < UNSURE)


def left_out(layers: Layers, design: Design) -> list[tuple[int, str]]:
    """Return number and words of each event and statement with a number that no line of the key can tell."""
    if design.style.key == "none":
        return []
    most = longest_line(design, len(numbered_places(layers)))
    told = [
        (int(row.number), visible(words))
        for frame, make, name in (
            (layers.events, event_line, "summary"),
            (layers.statements, statement_line, "words"),
        )
        for row in _rows(frame)
        for words in (str(getattr(row, name)),)
        if row.number and make(row, design, most) is None
    ]
    return sorted(dict.fromkeys(told))


def _rows(frame: Any) -> Iterable[Any]:
    rows: Iterable[Any] = frame.itertuples(index=False)
    return rows


def _loose(layers: Layers, book: _Book, numbered: set[str]) -> list[tuple[Run, ...]]:
    """Return paragraphs for what has no number: events without a place, statements that were said nowhere known."""
    told: list[Told] = [line for line, _ in book.written]
    found: list[tuple[Run, ...]] = []
    lines = [
        event_line(row, book.design, book.most)
        for row in _rows(layers.events)
        if not numbered & set(row.place_ids)
    ]
    lines += [
        statement_line(row, book.design, book.most)
        for row in _rows(layers.statements)
        if row.said_at not in numbered and not numbered & set(row.about)
    ]
    for line in lines:
        if line is not None and same_line(line, told) is None:
            told.append(line)
            dates = [Run(f" {_unbroken(line.dates)}", "sans", "muted")] if line.dates else []
            found.append((*line.runs, *dates))
    return found


def _unbroken(dates: str) -> str:
    """Return dates with spaces that no line breaks at."""
    return visible(dates).replace(" ", "\u00a0")


def text_list(layers: Layers) -> str:
    """Return everything that a figure tells as plain text: the places with what happened and was said, then the rest.

    It holds what found no room on the figure too. Lines end in a line feed.
    """
    from mapviewer.maps.figure.design import make_design

    words = make_design("reference", "wide", "light")
    lines = [visible(layers.title), visible(layers.subtitle), ""]
    for entry in make_entries(layers, words):
        head = "; ".join(f"{each.number}. {each.name}" if each.number else each.name for each in entry.heads)
        lines.append(f"{head} ({entry.dates})" if entry.dates else head)
        lines += [f"   {''.join(run.text for run in paragraph)}" for paragraph in entry.paragraphs]
    if not numbered_places(layers):
        lines.insert(3, words.word("no_place"))
    names = [visible(row.surface) for row in _rows(layers.unplaced)]
    if names:
        lines += ["", f"Names that could not be placed: {', '.join(names)}"]
    lines += ["", *(visible(each) for each in (layers.note, layers.source_line, layers.credits) if each)]
    return "\n".join(line.rstrip() for line in lines).strip() + "\n"
