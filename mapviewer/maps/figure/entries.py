"""The entries of the key: number, place, date, and what happened there or who said what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from mapviewer.layers import Layers
from mapviewer.layers.belonging import what_belongs
from mapviewer.layers.pronouns import is_pronoun
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.lettering import Run, visible
from mapviewer.maps.figure.quotes import closed
from mapviewer.model import shorten

_FACTS, _WORDS = 2, 130  # of a short entry: how many of each kind, characters of each
_SAME = 40  # characters at the beginning that make a sentence of the key a statement told already
_ROLE = 36  # characters of a role that a short entry still names
UNSURE = 0.5  # below this score a place is drawn hollow


@dataclass(frozen=True, slots=True)
class Entry:
    """What the key says at one number; 0 is for what stands nowhere on the map."""

    number: int
    name: str
    dates: str
    paragraphs: tuple[tuple[Run, ...], ...]
    is_hollow: bool = False
    id: str = ""


def numbered_places(layers: Layers) -> list[Any]:
    """Return the rows of the places that have a number, in its order."""
    rows = [row for row in layers.places.itertuples(index=False) if row.number > 0]
    return sorted(rows, key=lambda row: (row.number, row.id))


@dataclass(frozen=True, slots=True)
class _Told:
    """The rows of events and statements by the place they belong to, and the number that each was told at already."""

    events: dict[str, list[Any]]
    here: dict[str, list[Any]]
    about: dict[str, list[Any]]
    numbers: dict[str, int]
    at: dict[str, int] = field(default_factory=dict)

    def fresh(self, rows: Iterable[Any], number: int, most: int = 999) -> list[Any]:
        """Return the first rows that stand nowhere yet, at most `most`; they count as told at `number` from now on."""
        found: list[Any] = []
        for row in rows:
            if len(found) < most and _fact(row) not in self.at:
                self.at[_fact(row)] = number
                found.append(row)
        return found


def make_entries(layers: Layers, design: Design) -> list[Entry]:
    """Return the entries of the key for a style: ``short`` has two facts and two statements, ``full`` everything.

    Each fact and each statement stands once, at the first of its numbers; the others point there.
    """
    is_full = design.style.key == "full"
    told = _collect(layers)
    entries = [_entry(row, told, design) for row in numbered_places(layers)]
    loose = _loose(layers, {row.id for row in numbered_places(layers)}, design)
    if loose and (is_full or not entries):
        name = design.word("elsewhere") if entries else ""
        entries.append(Entry(0, name, "", tuple(loose)))
    return entries


def _collect(layers: Layers) -> _Told:
    found = what_belongs(
        ((row.place_ids, row) for row in _merged(_rows(layers.events))),
        ((row.said_at, row.about, row) for row in _rows(layers.statements)),
    )
    numbers = {row.id: int(row.number) for row in numbered_places(layers)}
    return _Told(found.events, found.here, found.about, numbers)


def _merged(events: Iterable[Any]) -> list[Any]:
    """Return the events with those of the same words and places made one, with all their dates."""
    found: dict[tuple[str, tuple[str, ...]], Any] = {}
    for row in events:
        key = (row.summary, tuple(row.place_ids))
        dates = dict.fromkeys(each for each in (found[key].dates if key in found else "", row.dates) if each)
        found[key] = found.get(key, row)._replace(dates=" · ".join(dates))
    return list(found.values())


def _fact(row: Any) -> str:
    """Return what makes an event or a statement the same as another."""
    return str(row.summary) if hasattr(row, "summary") else f"{row.speaker}: {row.words}"


def _entry(row: Any, told: _Told, design: Design) -> Entry:
    events, here, about = (kept.get(row.id, []) for kept in (told.events, told.here, told.about))
    number, before = int(row.number), set(told.at)
    if design.style.key == "full":
        paragraphs = [_event_runs(each, with_dates=True) for each in told.fresh(events, number)]
        loose = [
            each for each in about if each.said_at not in told.numbers
        ]  # the others stand where they were said
        statements = told.fresh([*here, *loose], number)
        paragraphs += [_statement_runs(each, design, row.id) for each in statements]
    else:
        facts = told.fresh(events, number, _FACTS)
        named = [each for each in here if each.speaker and not is_pronoun(each.speaker)]
        paragraphs = _one_paragraph(facts, told.fresh(named, number, _FACTS), design)
        about = [each for each in about if visible(each.words)[:_SAME] in visible(row.summary)]
    elsewhere = sorted(
        {told.at[_fact(each)] for each in (*events, *here, *about) if _fact(each) in before}
        | {told.numbers[each.said_at] for each in about if each.said_at in told.numbers}
    )
    if not paragraphs and elsewhere:
        see = design.word("see", numbers=", ".join(map(str, elsewhere[:3])))
        paragraphs = [(Run(see, "sans", "muted"),)]
    elif not paragraphs and row.summary:
        paragraphs = [(Run(visible(row.summary)),)]
    return Entry(
        number, visible(row.name), visible(row.dates), tuple(paragraphs), is_unsure(row), str(row.id)
    )


def is_unsure(row: Any) -> bool:
    """Tell whether a place was resolved with less than half a certainty; a score of 0 means there is none."""
    return bool(0 < row.score < UNSURE)


def _rows(frame: Any) -> Iterable[Any]:
    rows: Iterable[Any] = frame.itertuples(index=False)
    return rows


def _one_paragraph(events: Sequence[Any], statements: Sequence[Any], design: Design) -> list[tuple[Run, ...]]:
    """Return facts and what was said as one paragraph; a speaker is named once, with the role where it is short."""
    runs = [Run(_ended(closed(shorten(visible(each.summary), _WORDS))) + " ") for each in events]
    for speaker, said in groupby(statements, key=lambda each: str(each.speaker)):
        rows = list(said)
        role = visible(rows[0].role)
        runs += _speaker(speaker, role if len(role) <= _ROLE else "", design)
        first, *more = [_quoted(each, _WORDS) for each in rows]
        runs += [Run(f"{first} "), *(Run(f"{words[:1].upper()}{words[1:]} ") for words in more)]
    return [tuple(runs)] if runs else []


def _trimmed(words: str) -> str:
    """Leave out the conjunction before reported speech and the comma before its source."""
    return re.sub(r"[,;:]([”’\"']?)$", r"\1", words.removeprefix("that "))


def _ended(words: str) -> str:
    """Return words with a full stop; a quotation that is a whole sentence has it before the closing mark."""
    if words.rstrip("”’)").endswith((".", "!", "?", "…")):
        return words
    is_sentence = words.startswith("“") and words.endswith("”") and words.count("“") == 1
    return f"{words[:-1]}.”" if is_sentence and words[1:2].isupper() else f"{words}."


def _quoted(row: Any, limit: int) -> str:
    words = closed(shorten(_trimmed(visible(row.words)), limit))
    return _ended(words if row.kind != "direct" or "“" in words else f"“{words}”")


def _speaker(name: str, role: str, design: Design) -> list[Run]:
    """Return who says it; what the article leaves unnamed is not named."""
    if not name or is_pronoun(name):
        return [Run(f"{design.word('unnamed')}: ", "sans", "muted")]
    if not role:
        return [Run(f"{visible(name)}: ", "bold")]
    return [Run(visible(name), "bold"), Run(f" ({role}): ", "sans", "muted")]


def _event_runs(row: Any, *, with_dates: bool) -> tuple[Run, ...]:
    runs = [Run(_ended(visible(row.summary)))]
    if with_dates and row.dates:
        runs.append(Run(f" {_unbroken(row.dates)}", "sans", "muted"))
    return tuple(runs)


def _statement_runs(row: Any, design: Design, here: str = "") -> tuple[Run, ...]:
    """Return who said what, and what does not go without saying: how, where else than at the place `here`, when."""
    stance = visible(row.stance) if row.stance != "said" else ""
    where = visible(row.said_at_name) if row.said_at != here else ""
    told = ", ".join(part for part in (stance, where, _unbroken(row.dates)) if part)
    speaker = _speaker(row.speaker, visible(row.role), design)
    details = [Run(f" {told}", "sans", "muted")] if told else []
    return (*speaker, Run(_quoted(row, 400)), *details)


def _unbroken(dates: str) -> str:
    """Return dates with spaces that no line breaks at."""
    return visible(dates).replace(" ", "\u00a0")


def _loose(layers: Layers, numbered: set[str], design: Design) -> list[tuple[Run, ...]]:
    """Return paragraphs for what has no number: events without a place, statements that were said nowhere known."""
    is_full = design.style.key == "full"
    told = [
        _event_runs(each, with_dates=True)
        for each in _merged(_rows(layers.events))
        if not numbered & set(each.place_ids)
    ]
    for each in _rows(layers.statements):
        stands_about = is_full and numbered & set(each.about)
        if each.said_at not in numbered and not stands_about:
            told.append(_statement_runs(each, design))
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
