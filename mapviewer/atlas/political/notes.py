"""What is said of a piece, shortest first: who holds it, since when, who claims it, who recognises it, source."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mapviewer.atlas.political import states
from mapviewer.atlas.political.names import name_of
from mapviewer.atlas.political.rows import Control
from mapviewer.atlas.political.sea_lines import SeaLine
from mapviewer.atlas.political.tables import read_tables

_HOW = {
    "state": "Held by {0}",
    "separatist": "Held by {0}",
    "occupied": "Occupied by {0}",
    "peacekeepers": "Under peacekeepers of {0}",
    "contested": "Fought over, shown as held by {0}",
    "leased": "Leased to {0}",
    "administered": "Administered by {0}",
}
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MANY = 6
MOST_LABELS = 3


@dataclass(frozen=True, slots=True)
class PieceState:
    """A piece on a day: who held it, how, from `since` until the day before `until` (None: open), and who says otherwise.

    `claimed_by` and `recognised_by` are codes of states that have a viewpoint here; `error_km` is how far off the outline
    may be; `note` is what the tables say beyond that, neutral, maybe empty.
    """

    id: str
    label: str
    controller: str
    how: str
    since: date | None
    until: date | None
    claimed_by: tuple[str, ...]
    recognised_by: tuple[str, ...]
    note: str
    sources: tuple[str, ...]
    error_km: float


def piece_state(number: int, on: date, viewpoint: str) -> PieceState:
    """Return the state of the place of that number on a day; the viewpoint only adds its own note and source."""
    tables, world = read_tables(), states.day(on)
    place = states.index().places[number]
    held, piece = world.held[number], tables.pieces.get(place)
    view = world.drawn[states.viewpoint_number(viewpoint)].get(number)
    notes = [held.note, view.note if view and view.note != held.note else ""]
    sources = [held.source, view.source if view else ""]
    return PieceState(
        id=place,
        label=piece.label if piece else tables.lines.get(place, name_of(place, viewpoint, on)[0]),
        controller=held.controller,
        how=held.how,
        since=held.since,
        until=held.until,
        claimed_by=states.claimants(tables, world, number),
        recognised_by=states.recognisers(tables, world, number),
        note=" ".join(note for note in notes if note),
        sources=tuple(dict.fromkeys(source for source in sources if source)),
        error_km=piece.error_km if piece else 1.0,
    )


def brief(state: PieceState, held: Control, on: date, viewpoint: str) -> str:
    """Return the shortest note: "Occupied by Russia since 27 February 2014. Claimed by Ukraine."."""
    holder = name_of(state.controller, viewpoint, on)[0]
    before = states.settled_from(read_tables(), held, on)
    until = (
        f", before that by {name_of(before.controller, viewpoint, before.until or on)[0]}" if before else ""
    )
    parts = [f"{_HOW[state.how].format(holder)}{_since(held)}{until}."]
    return " ".join([*parts, *_said_by("Claimed by", state.claimed_by, on, viewpoint)])


def sentence(state: PieceState, short: str, known: str) -> str:
    """Return all that is said: the piece's label, its `brief` note, by whom it is `recognised` and what the tables add."""
    return " ".join(part for part in (f"{state.label}: {short}", known, state.note) if part)


def drawn_by(line: SeaLine, on: date, viewpoint: str) -> str:
    """Return who draws a line at sea: "Drawn by China and Taiwan."."""
    known = read_tables().viewpoints
    codes = [known[each].state for each in line.drawn_by if each in known]
    return f"Drawn by {_listed([name_of(code, viewpoint, on)[0] for code in codes])}."


def recognised(state: PieceState, on: date, viewpoint: str) -> str:
    """Return who recognises that the piece is its holder's: "Recognised by Russia and Syria."; empty where nobody is known to."""
    return " ".join(_said_by("Recognised by", state.recognised_by, on, viewpoint))


def _said_by(verb: str, codes: tuple[str, ...], on: date, viewpoint: str) -> list[str]:
    return [f"{verb} {_listed([name_of(code, viewpoint, on)[0] for code in codes])}."] if codes else []


def _since(held: Control) -> str:
    if held.since is None:
        return ""
    since = held.since
    shown = {"year": f"{since.year}", "month": f"{_MONTHS[since.month - 1]} {since.year}"}
    return f" since {shown.get(held.precision, f'{since.day} {_MONTHS[since.month - 1]} {since.year}')}"


def _listed(names: list[str], most: int = MANY) -> str:
    if len(names) > most:
        names = [*names[:most], f"{len(names) - most} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def heading(viewpoint: str, on: date) -> str:
    """Return whose view a map is and of which day: "Boundaries de facto as of 27 August 2024."."""
    held = read_tables().viewpoints[viewpoint]
    whose = {"de_facto": "de facto", "un": "by the United Nations"}.get(
        held.kind, f"as drawn by {held.label}"
    )
    return f"Boundaries {whose} as of {on.day} {_MONTHS[on.month - 1]} {on.year}."


def errors_told(typed: Iterable[tuple[str, float]]) -> str:
    """Return how far off outlines that were typed by hand may be (label, km) in a sentence; empty for none."""
    labels: dict[float, list[str]] = {}
    for label, km in typed:
        labels.setdefault(km, []).append(label)
    told = [f"{_listed(each, MOST_LABELS)} to about {km:g} km" for km, each in sorted(labels.items())]
    return f"Outlines typed by hand: {'; '.join(told)}." if told else ""


def told_together(told: Iterable[tuple[str, str]]) -> list[str]:
    """Return notes (label, words) as text, those of the same words as one: "A and B: held by C.", in the order given."""
    labels: dict[str, list[str]] = {}
    for label, words in told:
        labels.setdefault(words, []).append(label)
    return [f"{_listed(each, MOST_LABELS)}: {words[:1].lower()}{words[1:]}" for words, each in labels.items()]
