"""TIMEX3 values and the days they mean."""

import re
from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date | None, date | None]
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_OPEN: Days = (None, None)


def days_of(value: str, part: str = "") -> Days:
    """Return the first and last day that a TIMEX3 DATE or TIME value may mean, both None where it is open.

    Parameters
    ----------
    value : str
        ``2024-08-27``, ``2024-08-27TMO``, ``2024-08``, ``2024``, ``199`` (decade), ``19`` (century), ``2024-W34``,
        ``2024-W34-WE``, ``2024-SU``, ``2024-Q3``, ``2024-H1``; periods and references are open.
    part : str
        "early", "mid" or "late" halves what is longer than a day: first, middle or last half.
    """
    try:
        first, last = _whole(value)
    except ValueError:
        return _OPEN
    if not part or first is None or last is None or first == last:
        return first, last
    half, quarter = (last - first) / 2, (last - first) / 4
    if part == "early":
        return first, first + half
    return (first + half, last) if part == "late" else (first + quarter, last - quarter)


def _whole(value: str) -> Days:
    if match := re.match(r"(\d{4})-(\d\d)-(\d\d)(?:T|$)", value):
        day = date(*map(int, match.groups()))
        return day, day
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return month_days(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{2,4})", value):
        return _years(match[1])
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return (monday + timedelta(5 if match[3] else 0)), monday + timedelta(6)
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return _months(int(match[1]), _SEASONS[match[2]], 3)
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return _months(int(match[1]), 3 * int(match[2]) - 2, 3)
    if match := re.fullmatch(r"(\d{4})-H([12])", value):
        return _months(int(match[1]), 6 * int(match[2]) - 5, 6)
    return _OPEN


def _years(digits: str) -> Days:
    """Return the days of a year, a decade (three digits) or a century (two)."""
    span = 10 ** (4 - len(digits))
    first = int(digits) * span
    return date(max(first, 1), 1, 1), date(first + span - 1, 12, 31)


def month_days(year: int, month: int) -> tuple[date, date]:
    """Return the first and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _months(year: int, month: int, count: int) -> Days:
    last_year, last_month = shift_month(year, month, count - 1)
    return date(year, month, 1), month_days(last_year, last_month)[1]


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """Return year and month that lie `by` months later."""
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def shift(day: date, count: int, unit: str) -> str:
    """Return the TIMEX3 value that lies `count` units from `day`, no more precise than the unit.

    Raises
    ------
    ValueError, OverflowError
        When it leaves the calendar.
    """
    if unit == "D":
        return (day + timedelta(count)).isoformat()
    if unit == "W":
        return week_of(day + timedelta(weeks=count))
    if unit == "M":
        year, month = shift_month(day.year, day.month, count)
        return f"{year:04d}-{month:02d}"
    if unit == "0Y":
        return f"{day.year // 10 + count:03d}"
    if unit == "00Y":
        return f"{day.year // 100 + count:02d}"
    if not 1 <= day.year + count <= 9999:
        raise ValueError("out of the calendar")
    return f"{day.year + count:04d}"


def week_of(day: date) -> str:
    """Return the ISO week of `day`, ``2024-W34``."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth `weekday` (1 Monday) of a month; -1 is the last."""
    first, last = month_days(year, month)
    if nth > 0:
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return last - timedelta((last.isoweekday() - weekday) % 7)


def day_of_week(published: date, weekday: int, relation: str, tense: str) -> date:
    """Return the day that a weekday (1 Monday) means: the last one, or the next where relation or tense say so."""
    back = (published.isoweekday() - weekday) % 7
    if relation in ("last", "past", "this past"):
        return published - timedelta(back or 7)
    if relation in ("next", "coming", "this coming") or (tense == "future" and back):
        return published + timedelta(7 - back)
    return published - timedelta(back)
