"""The entries of the key: number, place, date, and what happened there or who said what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from mapviewer.layers import Layers
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.lettering import Run, visible
from mapviewer.model import shorten

_FACTS, _WORDS = 2, 130  # of a short entry: how many of each kind, characters of each
UNSURE = 0.5  # below this score a place is drawn hollow


@dataclass(frozen=True, slots=True)
class Entry:
    """What the key says at one number; 0 is for what stands nowhere on the map."""

    number: int
    name: str
    dates: str
    paragraphs: tuple[tuple[Run, ...], ...]
    is_hollow: bool = False


def numbered_places(layers: Layers) -> list[Any]:
    """Return the rows of the places that have a number, in its order."""
    rows = [row for row in layers.places.itertuples(index=False) if row.number > 0]
    return sorted(rows, key=lambda row: (row.number, row.id))


@dataclass(frozen=True, slots=True)
class _Told:
    """The rows of events and statements by the place they belong to."""

    events: dict[str, list[Any]]
    here: dict[str, list[Any]]
    about: dict[str, list[Any]]


def make_entries(layers: Layers, design: Design) -> list[Entry]:
    """Return the entries of the key for a style: ``short`` has two facts and two statements, ``full`` everything."""
    is_full = design.style.key == "full"
    told = _collect(layers)
    entries = [_entry(row, told, is_full) for row in numbered_places(layers)]
    loose = _loose(layers, {row.id for row in numbered_places(layers)}, is_full=is_full)
    if loose and (is_full or not entries):
        name = design.word("elsewhere") if entries else ""
        entries.append(Entry(0, name, "", tuple(loose)))
    return entries


def _collect(layers: Layers) -> _Told:
    told = _Told({}, {}, {})
    for row in _rows(layers.events):
        for key in row.place_ids:
            told.events.setdefault(key, []).append(row)
    for row in _rows(layers.statements):
        told.here.setdefault(row.said_at, []).append(row)
        for key in row.about:
            if key != row.said_at:
                told.about.setdefault(key, []).append(row)
    return told


def _entry(row: Any, told: _Told, is_full: bool) -> Entry:
    events, here = told.events.get(row.id, []), told.here.get(row.id, [])
    if is_full:
        paragraphs = [_event_runs(each, with_dates=True) for each in events]
        statements = [*here, *told.about.get(row.id, [])]
        paragraphs += [_statement_runs(each, with_role=True) for each in statements]
    else:
        paragraphs = _one_paragraph(events, here)
    if not paragraphs and row.summary:
        paragraphs = [(Run(visible(row.summary)),)]
    return Entry(int(row.number), visible(row.name), visible(row.dates), tuple(paragraphs), is_unsure(row))


def is_unsure(row: Any) -> bool:
    """Tell whether a place was resolved with less than half a certainty; a score of 0 means there is none."""
    return bool(0 < row.score < UNSURE)


def _rows(frame: Any) -> Iterable[Any]:
    rows: Iterable[Any] = frame.itertuples(index=False)
    return rows


def _one_paragraph(events: Sequence[Any], here: Sequence[Any]) -> list[tuple[Run, ...]]:
    runs: list[Run] = []
    facts = list(dict.fromkeys(each.summary for each in events))[:_FACTS]
    runs += [Run(_ended(shorten(visible(fact), _WORDS)) + " ") for fact in facts]
    for each in list(here)[:_FACTS]:
        runs += [*_said(each, _WORDS), Run(" ")]
    return [tuple(runs)] if runs else []


def _trimmed(words: str) -> str:
    """Leave out the conjunction before reported speech and the comma before its source."""
    return re.sub(r"[,;:]([”’\"']?)$", r"\1", words.removeprefix("that "))


def _ended(words: str) -> str:
    bare = words.rstrip("”\"'’")
    return words if bare.endswith((".", "!", "?", "…")) else f"{words}."


def _said(row: Any, limit: int) -> list[Run]:
    words = shorten(_trimmed(visible(row.words)), limit)
    quoted = f"“{words}”" if row.kind == "direct" and words[:1] not in "“\"'‘" else words
    speaker = visible(row.speaker)
    return [Run(f"{speaker}: ", "bold"), Run(_ended(quoted))] if speaker else [Run(_ended(quoted))]


def _event_runs(row: Any, *, with_dates: bool) -> tuple[Run, ...]:
    runs = [Run(_ended(visible(row.summary)))]
    if with_dates and row.dates:
        runs.append(Run(f" {_unbroken(row.dates)}", "sans", "muted"))
    return tuple(runs)


def _statement_runs(row: Any, *, with_role: bool) -> tuple[Run, ...]:
    speaker, *words = _said(row, 400)
    runs = [speaker]
    if words and with_role and row.role:
        runs = [Run(visible(row.speaker), "bold"), Run(f" ({visible(row.role)}): ", "sans", "muted")]
    told = ", ".join(
        part for part in (visible(row.stance), visible(row.said_at_name), _unbroken(row.dates)) if part
    )
    return (*runs, *words, Run(f" {told}", "sans", "muted"))


def _unbroken(dates: str) -> str:
    """Return dates with spaces that no line breaks at."""
    return visible(dates).replace(" ", "\u00a0")


def _loose(layers: Layers, numbered: set[str], *, is_full: bool) -> list[tuple[Run, ...]]:
    """Return paragraphs for what has no number: events without a place, statements that were said nowhere known."""
    told = [
        _event_runs(each, with_dates=True)
        for each in _rows(layers.events)
        if not numbered & set(each.place_ids)
    ]
    for each in _rows(layers.statements):
        stands_about = is_full and numbered & set(each.about)
        if each.said_at not in numbered and not stands_about:
            told.append(_statement_runs(each, with_role=is_full))
    return told


def text_list(layers: Layers) -> str:
    """Return everything that a figure tells as plain text: the places with what happened and was said, then the rest.

    It holds what found no room on the figure too. Lines end in a line feed.
    """
    from mapviewer.maps.figure.design import make_design

    words = make_design("reference", "wide", "light")
    lines = [visible(layers.title), visible(layers.subtitle), ""]
    for entry in make_entries(layers, words):
        head = f"{entry.number}. {entry.name}" if entry.number else entry.name
        lines.append(f"{head} ({entry.dates})" if entry.dates else head)
        lines += [f"   {''.join(run.text for run in paragraph)}" for paragraph in entry.paragraphs]
    if not numbered_places(layers):
        lines.insert(3, words.word("no_place"))
    names = [visible(row.surface) for row in _rows(layers.unplaced)]
    if names:
        lines += ["", f"Names that could not be placed: {', '.join(names)}"]
    lines += ["", *(visible(each) for each in (layers.note, layers.source_line, layers.credits) if each)]
    return "\n".join(line.rstrip() for line in lines).strip() + "\n"
