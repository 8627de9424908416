"""Days and pixels: a linear scale, its ticks, and the stretch of days that a story is about. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from mapviewer.model.words import MONTHS

FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()
_LEAST_DAYS = 2.0
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_CORE, _WORTH = 0.7, 3.0  # a core holds so much of the story; all is shown unless it is so much longer
_PADDING = 0.06


@dataclass(frozen=True, slots=True)
class Scale:
    """Days [first, last) as ordinals (``date.toordinal``; fractions allowed) on pixels [left, right)."""

    first: float
    last: float
    left: float
    right: float

    @property
    def pixels_a_day(self) -> float:
        """How wide a day is."""
        return (self.right - self.left) / (self.last - self.first)

    def x(self, day: float) -> float:
        """Return the pixel where a day begins."""
        return self.left + (day - self.first) * self.pixels_a_day

    def day(self, x: float) -> float:
        """Return the day under a pixel."""
        return self.first + (x - self.left) / self.pixels_a_day

    def zoomed(self, x: float, factor: float) -> "Scale":
        """Return the scale `factor` times as close, the day under pixel `x` staying there."""
        days = min(max((self.last - self.first) / factor, _LEAST_DAYS), float(LAST_DAY - FIRST_DAY))
        share = (x - self.left) / (self.right - self.left)
        first = self.day(x) - share * days
        return replace(self, first=first, last=first + days)

    def moved(self, days: float) -> "Scale":
        """Return the scale so many days on."""
        return replace(self, first=self.first + days, last=self.last + days)


def day_at(ordinal: float) -> date:
    """Return the calendar day of an ordinal, kept within what calendars know."""
    return date.fromordinal(int(min(max(ordinal, FIRST_DAY), LAST_DAY)))


def core_days(spans: Sequence[tuple[int, int]], *, everything: bool = False) -> tuple[float, float]:
    """Return the days [first, last) that a timeline opens on.

    The shortest stretch that holds 70 per cent of `spans` (first day, day after the last), with a margin; all of them where
    that is hardly longer, or on demand. Without any spans, a year around nothing in particular.
    """
    if not spans:
        today = float(date(2024, 1, 1).toordinal())
        return today, today + 366
    ends = sorted(spans)
    first, last = float(ends[0][0]), float(max(end for _, end in ends))
    if not everything:
        core = _densest(ends)
        if last - first > _WORTH * max(core[1] - core[0], 30):
            first, last = core
    pad = max((last - first) * _PADDING, 1.0)
    return first - pad, last + pad


def _densest(ends: list[tuple[int, int]]) -> tuple[float, float]:
    by_end = sorted(
        ends, key=lambda each: each[1]
    )  # a bar that began long before may reach out of the stretch
    wanted = max(1, round(_CORE * len(ends)))
    best = (float(ends[0][0]), float(by_end[-1][1]))
    for start in range(len(ends) - wanted + 1):
        within = by_end[start + wanted - 1]
        first = float(min(by_end[start][0], within[0]))
        if within[1] - first < best[1] - best[0]:
            best = (first, float(within[1]))
    return _with_neighbours(best, ends)


def _with_neighbours(core: tuple[float, float], ends: list[tuple[int, int]]) -> tuple[float, float]:
    """Return the core with what lies no farther from it than it is long itself."""
    reach = max(core[1] - core[0], 7.0)
    near = [(first, last) for first, last in ends if first >= core[0] - reach and last <= core[1] + reach]
    return min(core[0], *(float(first) for first, _ in near)), max(
        core[1], *(float(last) for _, last in near)
    )


@dataclass(frozen=True, slots=True)
class Tick:
    """A line with words at a day."""

    day: int
    words: str


def ticks(scale: Scale, names: Sequence[str] = MONTHS, apart: float = 78.0) -> list[Tick]:
    """Return ticks at whole days, months (`names`, twelve) or years, at least `apart` pixels from each other."""
    days = apart / scale.pixels_a_day
    first, last = day_at(scale.first), day_at(scale.last)
    for step in (1, 2, 7, 14):
        if days <= step:
            return _day_ticks(first, last, step, names)
    for months in (1, 2, 3, 6):
        if days <= months * 30.4:
            return list(_month_ticks(first, last, months, names))
    years = next((each for each in _YEAR_STEPS if days <= each * 365.2), _YEAR_STEPS[-1])
    begin = max(1, first.year // years * years)
    return [
        Tick(date(year, 1, 1).toordinal(), str(year))
        for year in range(begin, last.year + 1, years)
        if year > 0
    ]


def _day_ticks(first: date, last: date, step: int, months: Sequence[str]) -> list[Tick]:
    begin = first.toordinal() - first.toordinal() % step
    found: list[Tick] = []
    for ordinal in range(max(begin, FIRST_DAY), last.toordinal() + 1, step):
        day = date.fromordinal(ordinal)
        year = f" {day.year}" if not found or day.timetuple().tm_yday <= step else ""
        found.append(Tick(ordinal, f"{day.day} {months[day.month - 1]}{year}"))
    return found


def _month_ticks(first: date, last: date, months: int, names: Sequence[str]) -> Iterator[Tick]:
    number = first.year * 12 + (first.month - 1) // months * months
    while number // 12 < last.year or (number // 12 == last.year and number % 12 < last.month):
        year, month = divmod(number, 12)
        if 1 <= year <= date.max.year:
            yield Tick(date(year, month + 1, 1).toordinal(), f"{names[month]} {year}")
        number += months
