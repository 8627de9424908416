"""The subtitle in a whole phrase: what the map shows, and from when to when."""

import re
from datetime import date
from typing import Any

_YEARS = re.compile(r"(?:since |until )?(\d{4}s?)(?: ?– ?(\d{4}))?$")


def subtitle_of(events: Any) -> str:
    """Return, of what happened, "Who said what, and where it happened, January 2022 to February 2025"; a year where no more is known.

    `events` is the frame of `Layers`, with ISO days ``earliest`` and ``latest`` and ``dates`` in words.
    """
    rows = [row for row in events.itertuples() if getattr(row, "modality", "asserted") == "asserted"]
    starts = sorted((row.earliest, row.dates) for row in rows if row.earliest)
    ends = sorted((row.latest, row.dates) for row in rows if row.latest)
    if not starts and not ends:
        return "Who said what, and where"
    first, last = (starts or ends)[0], (ends or starts)[-1]
    return f"Who said what, and where it happened, {_span(first, last)}"


def _span(first: tuple[str, str], last: tuple[str, str]) -> str:
    start, end = date.fromisoformat(first[0]), date.fromisoformat(last[0])
    if start == end:
        return f"{start.day} {start:%B %Y}"
    words = _when(start, first[1], is_end=False), _when(end, last[1], is_end=True)
    if words[0] == words[1] and (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {end.day} {end:%B %Y}"
    return words[0] if words[0] == words[1] else f"{words[0]} to {words[1]}"


def _when(day: date, words: str, *, is_end: bool) -> str:
    """Return month and year, or the year or decade alone where the words say no more."""
    years = _YEARS.match(words)
    if years is None:
        return f"{day:%B %Y}"
    return (years[2] or years[1]) if is_end else years[1]
