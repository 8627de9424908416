"""A day with its uncertainty as people and libraries write it: the Extended Date/Time Format, level 1 (ISO 8601-2).

``2024-08-27``, ``2024-08``, ``2024``; ``~`` approximate, ``?`` uncertain, ``%`` both; ``199X``, ``2024-XX``, ``2024-08-XX``
unspecified; ``2020/2023``, ``2024-08-01/..`` intervals; ``2024-21`` to ``2024-24`` the seasons of the north.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[~?%]?)"
)
_SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 2)}
_OPEN = ("", "..")


@dataclass(frozen=True, slots=True)
class Days:
    """What an expression means: first and last day it may be, None where open; the text; whether it is approximate."""

    text: str
    earliest: date | None
    latest: date | None
    is_approximate: bool = False
    is_uncertain: bool = False


def read_edtf(text: str) -> Days:
    """Read an expression of EDTF level 1.

    Approximate and uncertain days keep the bounds of what is written: the standard gives them no width.

    Raises
    ------
    ValueError
        When it is none, has no such day, lies outside the years 1 to 9999, or ends before it begins.
    """
    text = text.strip().upper()
    first, is_interval, last = text.partition("/")
    if not is_interval:
        return _read_one(text)
    if first in _OPEN and last in _OPEN:
        raise ValueError("an interval needs a beginning or an end")
    begin = None if first in _OPEN else _read_one(first)
    end = None if last in _OPEN else _read_one(last)
    ends = [each for each in (begin, end) if each]
    earliest, latest = begin.earliest if begin else None, end.latest if end else None
    if earliest and latest and latest < earliest:
        raise ValueError("it ends before it begins")
    return Days(
        text,
        earliest,
        latest,
        any(each.is_approximate for each in ends),
        any(each.is_uncertain for each in ends),
    )


def _read_one(text: str) -> Days:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a date: {text!r}")
    year, month, day, mark = match["year"], match["month"], match["day"], match["mark"]
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if "X" in year and month not in (None, "XX"):
        raise ValueError("a month of an unspecified year")
    if month == "XX" and day not in (None, "XX"):
        raise ValueError("a day of an unspecified month")
    earliest, latest = _bounds(first, last, month, day)
    return Days(text, earliest, latest, mark in ("~", "%"), mark in ("?", "%"))


def _bounds(first: int, last: int, month: str | None, day: str | None) -> tuple[date, date]:
    if month in (None, "XX"):
        return date(first, 1, 1), date(last, 12, 31)
    if month in _SEASONS:
        begin, end = _SEASONS[month]
        end_year = first + (end < begin)
        return date(first, begin, 1), date(end_year, end, monthrange(end_year, end)[1])
    number = int(month or 0)
    if day in (None, "XX"):
        return date(first, number, 1), date(first, number, _days_in(first, number))
    return date(first, number, int(day or 0)), date(first, number, int(day or 0))


def _days_in(year: int, month: int) -> int:
    if not 1 <= month <= 12:
        raise ValueError(f"no such month: {month}")
    return monthrange(year, month)[1]


def write_edtf(earliest: date | None, latest: date | None) -> str:
    """Return the shortest expression of level 1 that means these days; empty when both are unknown."""
    if earliest is None and latest is None:
        return ""
    if earliest is None or latest is None:
        return f"{earliest or '..'}/{latest or '..'}"
    if earliest == latest:
        return earliest.isoformat()
    for text in (f"{earliest.year:04}", f"{earliest:%Y-%m}", f"{earliest.year // 10:03}X"):
        if _means(text, earliest, latest):
            return text
    begin, end = _short(earliest, is_start=True), _short(latest, is_start=False)
    return f"{begin}/{end}" if len(begin) == len(end) else f"{earliest}/{latest}"


def _means(text: str, earliest: date, latest: date) -> bool:
    try:
        days = read_edtf(text)
    except ValueError:
        return False
    return (days.earliest, days.latest) == (earliest, latest)


def _short(day: date, *, is_start: bool) -> str:
    if (day.month, day.day) == ((1, 1) if is_start else (12, 31)):
        return f"{day.year:04}"
    if day.day == (1 if is_start else monthrange(day.year, day.month)[1]):
        return f"{day.year:04}-{day.month:02}"
    return day.isoformat()
