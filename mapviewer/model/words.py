"""Dates, source lines and quotations in words, the same in the window, on the map and in every export."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mapviewer.model.annotations import Annotations
from mapviewer.model.article import Article
from mapviewer.model.spans import Span
from mapviewer.model.statements import Statement

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EMPHASIS = re.compile(r"(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1")
_HEADING = re.compile(r"^(?:#{1,6}|>|[-*+])\s+")
_COMMA_AT_END = re.compile(
    r"[,;:](?=[\"”’']*$)"
)  # where the article's sentence goes on and the card's does not
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of dates in one language: short names of the months, what is said of an open end, of a decade, of a guess."""

    months: tuple[str, ...] = MONTHS
    since: str = "since {day}"
    until: str = "until {day}"
    decade: str = "{year}s"
    inferred: str = "{day} (inferred)"


def dates_in_words(earliest: date | None, latest: date | None, words: DateWords = DateWords()) -> str:
    """Say a span of days as shortly as it can be said, and never more precisely; in English, or in other words.

    ``27 Aug 2024``, ``19–25 Aug 2024``, ``Jul 2024``, ``Jul–Sep 2024``, ``2023``, ``2022–2024``, ``1990s``; with one
    end open ``since 2022`` or ``until 5 May 2020``; empty when both are unknown.
    """
    if earliest is None and latest is None:
        return ""
    if earliest is None or latest is None:
        known = earliest or latest
        assert known is not None
        said = words.since if latest is None else words.until
        return said.format(day=_open_end(known, words, is_start=latest is None))
    if earliest == latest:
        return _day(earliest, words)
    whole = _whole_years(earliest, latest, words) or _whole_months(earliest, latest, words)
    return whole or _days(earliest, latest, words)


def _day(day: date, words: DateWords) -> str:
    return f"{day.day} {words.months[day.month - 1]} {day.year}"


def _open_end(day: date, words: DateWords, *, is_start: bool) -> str:
    if (day.month, day.day) == ((1, 1) if is_start else (12, 31)):
        return str(day.year)
    return _day(day, words)


def _whole_years(earliest: date, latest: date, words: DateWords) -> str:
    if (earliest.month, earliest.day, latest.month, latest.day) != (1, 1, 12, 31):
        return ""
    if earliest.year == latest.year:
        return str(earliest.year)
    if earliest.year % 10 == 0 and latest.year == earliest.year + 9:
        return words.decade.format(year=earliest.year)
    return f"{earliest.year}–{latest.year}"


def _whole_months(earliest: date, latest: date, words: DateWords) -> str:
    if earliest.day != 1 or latest.day != monthrange(latest.year, latest.month)[1]:
        return ""
    first, last = words.months[earliest.month - 1], words.months[latest.month - 1]
    if earliest.year != latest.year:
        return f"{first} {earliest.year} – {last} {latest.year}"
    return f"{first} {earliest.year}" if first == last else f"{first}–{last} {earliest.year}"


def _days(earliest: date, latest: date, words: DateWords) -> str:
    if (earliest.year, earliest.month) == (latest.year, latest.month):
        return f"{earliest.day}–{latest.day} {words.months[latest.month - 1]} {latest.year}"
    if earliest.year == latest.year:
        return f"{earliest.day} {words.months[earliest.month - 1]} – {_day(latest, words)}"
    return f"{_day(earliest, words)} – {_day(latest, words)}"


def plain_line(text: str) -> str:
    """Put `text` on one line: runs of white space become one space, invisible and control characters go.

    Right-to-left marks, zero-width characters and lone surrogates are dropped, so that a title cannot turn the words
    around it; letters of any script stay.
    """
    spaced = re.sub(r"\s+", " ", text)
    if spaced.isascii() and spaced.isprintable():  # most lines
        return spaced.strip()
    return "".join(each for each in spaced if unicodedata.category(each) not in _INVISIBLE).strip()


def shorten(text: str, limit: int) -> str:
    """Cut `text` at a word so that it has at most `limit` characters, an ellipsis included."""
    line = plain_line(text)
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    head, _, _ = cut.rpartition(" ")
    return (head if len(head) > limit // 2 else cut).rstrip(" ,;:–-") + "…"


def source_line(
    article: Article, published: date | None, *, is_inferred: bool = False, words: DateWords = DateWords()
) -> str:
    """Say where the article is from: outlet, author and date, parted by middle dots; empty when nothing is known."""
    when = dates_in_words(published, published, words)
    if when and is_inferred:
        when = words.inferred.format(day=when)
    return " · ".join(plain_line(part) for part in (article.outlet, article.byline, when) if part)


def statement_words(article: Article, statement: Statement) -> str:
    """Return the exact words of the statement on one line; pieces that do not touch are joined by an ellipsis."""
    pieces = [plain_words(article, span).strip(" ,") for span in statement.content]
    return _COMMA_AT_END.sub("", " … ".join(piece for piece in pieces if piece))


def plain_words(article: Article, span: Span) -> str:
    """Return the words under `span` on one line, without the marks of Markdown where the article is Markdown."""
    line = plain_line(span.of(article.text))
    return _EMPHASIS.sub(r"\2", _HEADING.sub("", line)) if article.is_markdown else line


def quote_with_source(article: Article, annotations: Annotations, statement: Statement) -> str:
    """Return the statement as one would paste it: the words, who said them, and the article's source line."""
    names = {actor.id: (actor.name, actor.role) for actor in annotations.actors}
    name, role = names.get(statement.speaker or "", ("", ""))
    if not name and statement.source:
        name = plain_line(statement.source.of(article.text))
    who = ", ".join(part for part in (name, role) if part)
    source = source_line(article, annotations.published, is_inferred=annotations.published_inferred)
    where = ", ".join(part for part in (plain_line(article.title), source) if part)
    return "\n".join(
        line for line in (statement_words(article, statement), f"— {who}" if who else "", where) if line
    )


def alt_text(
    title: str, places: Sequence[str], facts: Sequence[str], *, n_events: int, n_statements: int
) -> str:
    """Describe a map for somebody who does not see it: what it is of, where, how much, and the main facts."""
    if not places:
        return f"A map without places for the article “{plain_line(title)}”: none could be placed."
    listed = ", ".join(places[:8]) + (f" and {len(places) - 8} more" if len(places) > 8 else "")
    counted = f"{_count(n_events, 'event')} and {_count(n_statements, 'statement')}"
    told = " ".join(fact if fact.endswith((".", "…", "!", "?")) else fact + "." for fact in facts[:3])
    return f"Map for the article “{plain_line(title)}” with {listed}; it shows {counted}. {told}".strip()


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
