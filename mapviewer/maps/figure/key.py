"""The key: entries set in columns; they wrap, shorten with an ellipsis and overflow into the text list, in that order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import Entry
from mapviewer.maps.figure.lettering import Line, Run, text_width, wrap_runs
from mapviewer.maps.figure.sheet import Box, Sheet
from mapviewer.maps.figure.signs import draw_sign

GUTTER = 36.0
_NARROWEST = 12.5  # of a column, in heights of its type
_TYPES = (1.0, 0.88, 0.76)  # shares of the type's height, before anything is left out
_LEVELS = (99, 8, 6, 5, 4, 3, 2, 1, 0)  # lines of an entry, the first that lets everything in is taken


@dataclass(frozen=True, slots=True)
class Block:
    """An entry that is set: the lines of head and body, its height in pixels."""

    entry: Entry
    heads: tuple[Line, ...]
    lines: tuple[Line, ...]
    height: float
    is_cut: bool


@dataclass(frozen=True, slots=True)
class Legend:
    """A sign and what it means: ``hatch``, ``hollow``, ``ring`` or ``arc``."""

    sign: str
    lines: tuple[Line, ...]
    height: float


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """Where everything in the key stands: (column, y, item); y from the key's top.

    `bare` are the numbers of which nothing but the head is told, `type` is the share of its usual height.
    """

    items: tuple[tuple[int, float, Block | Legend], ...]
    column_width: float
    height: float
    shortened: tuple[int, ...]
    overflowed: tuple[int, ...]
    bare: tuple[int, ...] = ()
    type: float = 1.0


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
    plans = []
    for share in _TYPES:
        plans.append(_planned(entries, signs, design.smaller(share), room, share))
        if not plans[-1].overflowed and not plans[-1].bare:
            break
    return min(plans, key=_lacking)  # the first of equals: the largest type


def _lacking(plan: KeyPlan) -> tuple[int, int]:
    """Return how many entries are left out, and how many have a head only."""
    return len(plan.overflowed), len(plan.bare)


def _planned(
    entries: Sequence[Entry],
    signs: Sequence[tuple[str, str]],
    design: Design,
    room: tuple[float, float, int],
    share: float,
) -> KeyPlan:
    """Set the key in one size of type, with a further column where that helps."""
    plan = _fitted(entries, signs, design, room)
    width, height, columns = room
    is_wide = (width - GUTTER * columns) / (columns + 1) > design.size("body") * _NARROWEST
    if is_wide and (plan is None or plan.bare):
        room = (width, height, columns + 1)
        plan = _fitted(entries, signs, design, room) or plan
    return replace(plan or _overflowing(entries, signs, design, room), type=share)


def _fitted(
    entries: Sequence[Entry], signs: Sequence[tuple[str, str]], design: Design, room: tuple[float, float, int]
) -> KeyPlan | None:
    """Set everything with as many lines an entry as fit; None when not even the heads fit."""
    width, height, columns = room
    column = (width - GUTTER * (columns - 1)) / columns
    legends = [_legend(sign, words, design, column) for sign, words in signs]
    heads = [_block(entry, design, column, _LEVELS[-1]) for entry in entries]
    if _flow([*heads, *legends], height, columns) is None:
        return None
    for level in _LEVELS:
        blocks = [_block(entry, design, column, level) for entry in entries]
        flow = _balanced([*blocks, *legends], height, columns)
        if flow is not None:
            blocks, flow = _grown(blocks, legends, flow, design, room)
            return _plan(flow, blocks, column, ())
    return None


def _overflowing(
    entries: Sequence[Entry], signs: Sequence[tuple[str, str]], design: Design, room: tuple[float, float, int]
) -> KeyPlan:
    """Set the heads of as many entries as fit, and say how many more there are."""
    width, height, columns = room
    column = (width - GUTTER * (columns - 1)) / columns
    legends = [_legend(sign, words, design, column) for sign, words in signs]
    best: tuple[Flow, list[Block]] | None = None
    low, high = 0, len(entries) - 1
    while low <= high:
        kept = (low + high) // 2
        shown = [_block(entry, design, column, 0) for entry in entries[:kept]]
        words = Run(design.word("more", n=len(entries) - kept), "italic", "muted")
        more = _block(Entry(0, "", "", ((words,),)), design, column, 3)
        flow = _balanced([*shown, more, *legends], height, columns)
        if flow is None:
            high = kept - 1
        else:
            best, low = (flow, shown), kept + 1
    flow, shown = best or (_balanced(legends, height, columns) or [], [])
    return _plan(flow, shown, column, tuple(entry.number for entry in entries[len(shown) :]))


Flow = list[tuple[int, float, Block | Legend]]


def _grown(
    blocks: list[Block], legends: Sequence[Legend], flow: Flow, design: Design, room: tuple[float, float, int]
) -> tuple[list[Block], Flow]:
    """Give shortened entries the lines that are left, one line at a time, those with the fewest first."""
    width, height, columns = room
    column = (width - GUTTER * (columns - 1)) / columns
    stuck: set[int] = set()
    while True:
        cut = [i for i, block in enumerate(blocks) if block.is_cut and i not in stuck]
        if not cut:
            return blocks, flow
        i = min(cut, key=lambda each: (len(blocks[each].lines), each))
        longer = [*blocks]
        longer[i] = _block(blocks[i].entry, design, column, len(blocks[i].lines) + 1)
        wider = _balanced([*longer, *legends], height, columns)
        if wider is None:
            stuck.add(i)
        else:
            blocks, flow = longer, wider


def _plan(flow: Flow, blocks: Sequence[Block], column: float, over: tuple[int, ...]) -> KeyPlan:
    bottom = max((y + item.height for _, y, item in flow), default=0.0)
    cut = tuple(block.entry.number for block in blocks if block.is_cut)
    bare = tuple(block.entry.number for block in blocks if block.is_cut and not block.lines)
    return KeyPlan(tuple(flow), column, bottom, cut, over, bare)


def indent(design: Design) -> float:
    """Return how far an entry's words stand in from its number."""
    return design.size("badge") * 2 + 12


def _block(entry: Entry, design: Design, column: float, most: int) -> Block:
    size, body = design.size("head"), design.size("body")
    room = column - indent(design)
    heads: list[Line] = []
    if entry.name:
        head = [Run(entry.name, "bold")]
        both = text_width(entry.name, "bold", size) + text_width("  " + entry.dates, "sans", size)
        if entry.dates and both <= room:
            head += [Run("  " + entry.dates, "sans", "muted")]
        heads, _ = wrap_runs(head, size, room, 2)
        if entry.dates and len(head) == 1:
            heads += wrap_runs([Run(entry.dates, "sans", "muted")], size, room, 1)[0]
    lines: list[Line] = []
    is_cut = False
    for paragraph in entry.paragraphs:
        if len(lines) >= most:
            is_cut = True
            break
        more, cut = wrap_runs(paragraph, body, room, most - len(lines))
        lines += more
        is_cut |= cut
    leading = design.leading
    height = size * leading * len(heads) + body * leading * len(lines) + body * 0.75
    least = design.size("badge") * 2 + body * 0.5
    return Block(entry, tuple(heads), tuple(lines), max(height, least), is_cut)


def _legend(sign: str, words: str, design: Design, column: float) -> Legend:
    size = design.size("note")
    lines, _ = wrap_runs([Run(words, "sans", "muted")], size, column - size * 3.6)
    return Legend(sign, tuple(lines), max(1, len(lines)) * size * design.leading + size * 0.7)


def _balanced(items: Sequence[Block | Legend], height: float, columns: int) -> Flow | None:
    """Flow items into columns as short as they can be; None when they need more than `height`."""
    if columns == 1 or _flow(items, height, columns) is None:
        return _flow(items, height, columns)
    low, high = 0.0, height
    for _ in range(12):
        middle = (low + high) / 2
        low, high = (low, middle) if _flow(items, middle, columns) is not None else (middle, high)
    return _flow(items, high, columns)


def _flow(items: Sequence[Block | Legend], height: float, columns: int) -> Flow | None:
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


def draw_key(sheet: Sheet, plan: KeyPlan, box: Box, design: Design) -> None:
    """Draw the key with its top left corner at that of `box`."""
    design = design.smaller(plan.type)
    was_entry: dict[int, bool] = {}
    for column, y, item in plan.items:
        x = box[0] + column * (plan.column_width + GUTTER)
        if isinstance(item, Block):
            with sheet.on("key", item.entry.id, f"entry:{item.entry.number}"):
                _draw_block(sheet, item, x, box[1] + y, design)
        else:
            if was_entry.get(column):
                rule = design.colour("edge")
                sheet.line([(x, box[1] + y - 2), (x + plan.column_width, box[1] + y - 2)], rule, 1.0, 20)
            with sheet.on("key", item.sign, "note"):
                _draw_legend(sheet, item, x, box[1] + y + design.size("note") * 0.35, design)
        was_entry[column] = isinstance(item, Block)


def _draw_block(sheet: Sheet, block: Block, x: float, y: float, design: Design) -> None:
    radius, size, body = design.size("badge"), design.size("head"), design.size("body")
    if block.entry.number:
        sheet.number(
            x + radius, y + radius, radius, block.entry.number, design, is_hollow=block.entry.is_hollow
        )
    x += indent(design)
    base = y + radius + size * 0.36
    for line in block.heads:
        sheet.line_of_runs(x, base, line, size, design)
        base += size * design.leading
    if not block.heads:
        base = y + body * 0.95
    for line in block.lines:
        sheet.line_of_runs(x, base, line, body, design)
        base += body * design.leading


def _draw_legend(sheet: Sheet, legend: Legend, x: float, y: float, design: Design) -> None:
    size = design.size("note")
    draw_sign(sheet, legend.sign, (x, y + 1, x + size * 2.8, y + size * 1.35 + 1), design)
    base = y + size * 1.02
    for line in legend.lines:
        sheet.line_of_runs(x + size * 3.6, base, line, size, design)
        base += size * design.leading
