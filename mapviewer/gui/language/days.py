"""Days in the words of the language that is on."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QLocale

from mapviewer.gui.language.speaking import tr
from mapviewer.model.words import DateWords, dates_in_words


def month_names() -> tuple[str, ...]:
    """Return the short names of the twelve months as they stand in a date."""
    return _month_names(QLocale().name())


@lru_cache(maxsize=16)
def _month_names(code: str) -> tuple[str, ...]:
    locale = QLocale(code)
    return tuple(locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13))


def days_in_words(earliest: date | str | None, latest: date | str | None) -> str:
    """Say a span of days, given as dates or ISO days, as shortly as it can be said; empty when both ends are unknown."""
    return dates_in_words(_day(earliest), _day(latest), date_words())


def date_words() -> DateWords:
    """Return the words of dates in the language that is on."""
    return DateWords(
        months=month_names(),
        since=tr("since {day}"),
        until=tr("until {day}"),
        decade=tr("{year}s"),
        inferred=tr("{day} (inferred)"),
    )


def _day(day: date | str | None) -> date | None:
    if isinstance(day, str):
        return date.fromisoformat(day[:10]) if day else None
    return day
