"""Setting the key into columns: lines are printed whole or not at all, and what has no room goes to the next page.

Where there is too little room, the type gets smaller first; then the second lines of entries go, then the lines of the places
with least of the story. In a key of everything, or where more than half of the entries would say nothing, no line goes:
the entries that don't fit stand on the next page.
"""

import functools
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import Entry
from mapviewer.maps.figure.lettering import Line, Run, text_width, wrap_runs

GUTTER = 36.0
_NARROWEST = 12.5  # of a column, in heights of its type
_TYPES = (1.0, 0.88, 0.76)  # shares of the type's height, before anything is left out
_READMITTED = 12
_MUTE = 0.5  # share of the entries that may be without a line


@dataclass(frozen=True, slots=True)
class Block:
    """An entry that is set: the lines of head and body, its height in pixels, and how many of its paragraphs it has."""

    entry: Entry
    heads: tuple[Line, ...]
    lines: tuple[Line, ...]
    height: float
    kept: int


@dataclass(frozen=True, slots=True)
class Legend:
    """A sign and what it means: ``hatch``, ``hollow`` or ``arc``; ``next`` says where the key goes on."""

    sign: str
    lines: tuple[Line, ...]
    height: float


Item = Block | Legend
Flow = list[tuple[int, float, Item]]


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """Where everything in the key stands: (column, y, item); y from the key's top.

    `left_out` are number and words of lines that found no room, `rest` the entries for the next page, `type` is the share
    of the type's usual height.
    """

    items: tuple[tuple[int, float, Item], ...]
    column_width: float
    height: float
    left_out: tuple[tuple[int, str], ...] = ()
    rest: tuple[Entry, ...] = ()
    type: float = 1.0


@dataclass(frozen=True, slots=True)
class _Room:
    """What a key is set into: entries, signs, looks and size in pixels; `is_whole` when no line may go."""

    entries: tuple[Entry, ...]
    signs: tuple[tuple[str, str], ...]
    design: Design
    width: float
    height: float
    columns: int
    is_whole: bool

    @property
    def column(self) -> float:
        return (self.width - GUTTER * (self.columns - 1)) / self.columns

    def legends(self) -> list[Legend]:
        return [_legend(sign, words, self.design, self.column) for sign, words in self.signs]


def plan_key(
    entries: Sequence[Entry], signs: Sequence[tuple[str, str]], design: Design, room: tuple[float, float, int]
) -> KeyPlan:
    """Set entries and signs into columns.

    Parameters
    ----------
    entries : sequence of Entry
        In reading order.
    signs : sequence of (sign, words)
        What the signs on the map mean; they are never left out.
    room : (width, height, columns)
        In pixels; fewer lines need less than the height.
    """
    is_whole = design.style.key == "full"
    plans: list[KeyPlan] = []
    for share in _TYPES:
        smaller = design.smaller(share)
        if plans and smaller.size("body") == design.smaller(plans[-1].type).size("body"):
            break  # the least size of the preset is reached
        for columns in (room[2], room[2] + 1):
            at = _Room(tuple(entries), tuple(signs), smaller, *room[:2], columns, is_whole)
            if columns == room[2] or at.column > smaller.size("body") * _NARROWEST:
                plans.append(replace(_set(at), type=share))
        if not plans[-1].left_out and not plans[-1].rest:
            break
    return min(plans, key=lambda plan: (len(plan.rest), len(plan.left_out)))  # of equals the largest type


def _set(room: _Room) -> KeyPlan:
    """Set the key in one size of type and number of columns."""
    set_block = partial(_set_block, room, {})
    counts = [len(entry.paragraphs) for entry in room.entries]
    drops = [] if room.is_whole else _dropping_order(room.entries)
    legends = room.legends()

    def items_without(dropped: Sequence[int]) -> list[Item]:
        gone = Counter(dropped)
        return [*(set_block(i, count - gone[i]) for i, count in enumerate(counts)), *legends]

    def fits(dropped: Sequence[int]) -> bool:
        return _flow(items_without(dropped), room.height, room.columns) is not None

    low, high = 0, len(drops)
    if not fits(drops):
        return _continued(room)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(drops[:middle]) else (middle + 1, high)
    gone = Counter(drops[:low])
    if sum(1 for i, count in enumerate(counts) if count and count == gone[i]) > _MUTE * len(counts):
        return _continued(room)
    return _plan(_balanced(items_without(_readmitted(drops[:low], fits)), room) or [], room)


def _readmitted(dropped: list[int], fits: Callable[[Sequence[int]], bool]) -> list[int]:
    """Take back each line that fits after all, the last that went first; only the last few are tried."""
    kept = list(dropped)
    for i in dropped[: -_READMITTED - 1 : -1]:
        fewer = list(kept)
        fewer.reverse()
        fewer.remove(i)
        fewer.reverse()
        if fits(fewer):
            kept = fewer
    return kept


def _dropping_order(entries: Sequence[Entry]) -> list[int]:
    """Return whose last line goes first: that of entries with more than one, then of those with least of the story."""
    light_first = sorted(range(len(entries)), key=lambda i: (entries[i].weight, -i))
    most = max((len(entry.paragraphs) for entry in entries), default=0)
    return [i for n in range(most, 0, -1) for i in light_first if len(entries[i].paragraphs) >= n]


def _continued(room: _Room) -> KeyPlan:
    """Set as many entries as fit, each with its lines, and leave the others to the next page."""
    set_block = partial(_set_block, room, {})
    low, high = 0, len(room.entries)
    best: tuple[int, list[Item]] | None = None
    while low <= high:
        n = (low + high) // 2
        most = 99 if room.is_whole else 1
        blocks = [set_block(i, min(most, len(room.entries[i].paragraphs))) for i in range(n)]
        goes_on = []
        if n < len(room.entries):
            words = room.design.word("next_page", n=room.entries[n].number)
            goes_on = [_legend("next", words, room.design, room.column)]
        items: list[Item] = [*blocks, *goes_on, *room.legends()]
        if _flow(items, room.height, room.columns) is None:
            high = n - 1
        else:
            best, low = (n, items), n + 1
    n, items = best or (0, [])
    flow = (_balanced(items, room) if best else None) or _stacked(room.legends())
    return replace(_plan(flow, room), rest=room.entries[n:])


def _stacked(items: Sequence[Item]) -> Flow:
    found: Flow = []
    y = 0.0
    for item in items:
        found.append((0, y, item))
        y += item.height
    return found


def _plan(flow: Flow, room: _Room) -> KeyPlan:
    bottom = max((y + item.height for _, y, item in flow), default=0.0)
    lost = [
        (item.entry.number, "".join(run.text for run in paragraph))
        for _, _, item in flow
        if isinstance(item, Block)
        for paragraph in item.entry.paragraphs[item.kept :]
    ]
    return KeyPlan(tuple(flow), room.column, bottom, tuple(lost))


def indent(design: Design) -> float:
    """Return how far an entry's words stand in from its number."""
    return design.size("badge") * 2 + 12


def _set_block(room: _Room, known: dict[tuple[int, int], Block], i: int, kept: int) -> Block:
    """Set an entry with the first `kept` of its paragraphs; each is set once."""
    if (i, kept) not in known:
        known[i, kept] = _block(room.entries[i], room.design, room.column, kept)
    return known[i, kept]


def _block(entry: Entry, design: Design, column: float, kept: int) -> Block:
    sizes = (design.size("head"), design.size("body"), design.size("badge"), design.leading)
    return _set_entry(entry, sizes, column - indent(design), kept)


@functools.lru_cache(maxsize=8192)
def _set_entry(entry: Entry, sizes: tuple[float, float, float, float], room: float, kept: int) -> Block:
    """Set an entry; a key is tried in many sizes, and drawn anew for every choice in the export view."""
    size, body, badge, leading = sizes
    heads: list[Line] = []
    if entry.name:
        heads = wrap_runs(_head(entry, size, room), size, room)[0]
    lines: list[Line] = []
    for paragraph in entry.paragraphs[:kept]:
        lines += wrap_runs(paragraph, body, room)[0]
    height = size * leading * len(heads) + body * leading * len(lines) + body * 0.75
    return Block(entry, tuple(heads), tuple(lines), max(height, badge * 2 + body * 0.5), kept)


def _head(entry: Entry, size: float, room: float) -> list[Run]:
    """Return the name, those of further places with their numbers, and the dates."""
    runs = [Run(entry.name, "bold")]
    for each in entry.others:
        runs += [Run("  ", "sans"), Run(f"{each.number}\u00a0", "bold", "accent"), Run(each.name, "bold")]
    if entry.dates:
        width = text_width(entry.name, "bold", size) + text_width("  " + entry.dates, "sans", size)
        is_broken = not entry.others and width > room
        dates = entry.dates if is_broken else entry.dates.replace(" ", "\u00a0")
        runs.append(Run("  " + dates, "sans", "muted"))
    return runs


def _legend(sign: str, words: str, design: Design, column: float) -> Legend:
    size = design.size("note")
    lines, _ = wrap_runs(
        [Run(words, "sans", "muted")], size, column - size * (0.0 if sign == "next" else 3.6)
    )
    return Legend(sign, tuple(lines), max(1, len(lines)) * size * design.leading + size * 0.7)


def _balanced(items: Sequence[Item], room: _Room) -> Flow | None:
    """Flow items into columns as short as they can be; None when they need more than the height."""
    whole = _flow(items, room.height, room.columns)
    if room.columns == 1 or whole is None:
        return whole
    low, high = 0.0, room.height
    for _ in range(12):
        middle = (low + high) / 2
        low, high = (low, middle) if _flow(items, middle, room.columns) is not None else (middle, high)
    return _flow(items, high, room.columns)


def _flow(items: Sequence[Item], height: float, columns: int) -> Flow | None:
    found: Flow = []
    column, y = 0, 0.0
    for item in items:
        if y > 0 and y + item.height > height + 0.5:
            column, y = column + 1, 0.0
        if column >= columns or y + item.height > height + 0.5:
            return None
        found.append((column, y, item))
        y += item.height
    return found
