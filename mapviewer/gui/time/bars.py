"""Bars and lanes of the timeline. Pure; knows no widget."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from mapviewer.gui.filtering import Kept
from mapviewer.gui.language import tr
from mapviewer.gui.time.scale import Scale

NARROWEST = 6.0  # pixels
MOST_ROWS = 24
_APART = 2.0


@dataclass(frozen=True, slots=True)
class Bar:
    """An event or statement in time.

    Attributes
    ----------
    kind : str
        ``event`` or ``statement``.
    first, last : int or None
        The days [first, last) as ordinals; None where an end, or both, are open.
    type : str
        The event's PLOVER type, which gives the colour.
    is_firm : bool
        False for what is planned, denied or supposed.
    words : str
        All that a reader would want to hear of it.
    """

    id: str
    kind: str
    first: int | None
    last: int | None
    type: str
    is_firm: bool
    words: str
    article: str

    @property
    def is_dated(self) -> bool:
        """Whether at least one end is known."""
        return self.first is not None or self.last is not None

    @property
    def span(self) -> tuple[int, int]:
        """The days it covers, an open end closed at the known one; only for a dated bar."""
        first = self.first if self.first is not None else (self.last or 1) - 1
        last = self.last if self.last is not None else first + 1
        return first, max(last, first + 1)


@dataclass(frozen=True, slots=True)
class Lane:
    """Bars under one title."""

    title: str
    bars: tuple[Bar, ...]
    is_dated: bool = True


def make_bars(kept: Kept) -> tuple[Bar, ...]:
    """Return a bar for each event and statement: the dated ones by day, then the undated ones as mentioned."""
    bars = [
        Bar(row.id, "event", _ordinal(row.earliest), _after(row.latest), row.type, row.modality == "asserted",
            _words(row.dates, row.summary, ", ".join(row.place_names)), row.article)
        for row in kept.events
    ]  # fmt: skip
    bars += [
        Bar(row.id, "statement", _ordinal(row.earliest), _after(row.latest), "", not row.is_thought,
            _words(row.dates, f"{row.speaker}: {row.words}" if row.speaker else row.words, row.said_at_name), row.article)
        for row in kept.statements
    ]  # fmt: skip
    return tuple(sorted(bars, key=lambda bar: (not bar.is_dated, bar.span if bar.is_dated else (0, 0))))


def _words(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _ordinal(day: str) -> int | None:
    return date.fromisoformat(day[:10]).toordinal() if day else None


def _after(day: str) -> int | None:
    ordinal = _ordinal(day)
    return None if ordinal is None else ordinal + 1


def lanes_by_kind(bars: Sequence[Bar]) -> list[Lane]:
    """Return events and statements apart, and what has no day."""
    dated = [bar for bar in bars if bar.is_dated]
    lanes = [
        Lane(tr("Events"), tuple(bar for bar in dated if bar.kind == "event")),
        Lane(tr("Statements"), tuple(bar for bar in dated if bar.kind == "statement")),
    ]
    return [lane for lane in (*lanes, _undated(bars)) if lane.bars]


def lanes_by_article(bars: Sequence[Bar], titles: Iterable[tuple[str, str]]) -> list[Lane]:
    """Return a lane for each article (id, title), and one for what has no day."""
    dated = [bar for bar in bars if bar.is_dated]
    lanes = [Lane(title, tuple(bar for bar in dated if bar.article == key)) for key, title in titles]
    return [lane for lane in (*lanes, _undated(bars)) if lane.bars]


def _undated(bars: Sequence[Bar]) -> Lane:
    return Lane(tr("Undated"), tuple(bar for bar in bars if not bar.is_dated), is_dated=False)


def stacked(bars: Sequence[Bar], scale: Scale) -> tuple[list[tuple[float, float, int]], int]:
    """Return left, width and row (0 is the lowest) of each bar, and how many rows they need.

    Bars in a row do not touch, unless more than `MOST_ROWS` stand at one time.
    """
    ends: list[float] = []
    placed = []
    a_day, base = scale.pixels_a_day, scale.left - scale.first * scale.pixels_a_day
    earliest = float("inf")  # of `ends`
    for bar in bars:
        first, last = bar.span
        left = base + first * a_day
        width = max((last - first) * a_day, NARROWEST)
        if earliest + _APART <= left:
            row = next(number for number, end in enumerate(ends) if end + _APART <= left)
        elif len(ends) == MOST_ROWS:
            row = ends.index(earliest)  # so many that they can't be told apart: they cover each other
        else:
            row = len(ends)
            ends.append(0.0)
        was, ends[row] = ends[row], left + width
        if was <= earliest or left + width < earliest:
            earliest = min(ends)
        placed.append((left, width, row))
    return placed, max(len(ends), 1)
