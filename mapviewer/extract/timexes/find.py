"""Text -> timexes."""

import functools
import re
from datetime import date
from typing import Any

from mapviewer.extract.timexes.calendar import calendar_rules
from mapviewer.extract.timexes.days import days_of
from mapviewer.extract.timexes.deictic import deictic_rules
from mapviewer.extract.timexes.periods import period_rules
from mapviewer.extract.timexes.rules import Clock, Found, Rule
from mapviewer.extract.timexes.tense import tense_in
from mapviewer.model import Article, Span, Timex, TimexType, make_id


def find_timexes(doc: Any, article: Article, published: date | None) -> tuple[Timex, ...]:
    """Find the time expressions of a text, in reading order.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        The parsed text, for the tense of clauses.
    published : date or None
        What relative expressions count from; they stay open without it.
    """
    text = article.text
    year = published.year if published else published_year(text)
    clock = Clock(published, year, tense=tense_in(doc))
    timexes: list[Timex] = []
    for found in find_all(text, clock):
        earliest, latest = days_of(found.value, found.part)
        timexes.append(
            Timex(
                make_id(article, "x", len(timexes) + 1),
                Span(found.start, found.end),
                found.type,
                found.value,
                earliest,
                found.until or latest,
            )
        )
    return tuple(timexes)


def find_all(text: str, clock: Clock) -> list[Found]:
    """Read the matches from the start of the text; where two overlap, the earlier and longer one counts."""
    matches: list[tuple[int, int, int, re.Match[str]]] = []
    all_rules = rules()
    for number, each in enumerate(all_rules):
        matches += [(m.start(), -m.end(), number, m) for m in each.pattern.finditer(text)]
    matches.sort(key=lambda match: match[:3])
    found: list[Found] = []
    reached = 0
    for start, _, number, match in matches:
        if start < reached:
            continue
        read = _read(all_rules[number], match, clock)
        if all_rules[number].is_barrier:
            reached = match.end()
        elif read is not None:
            found.append(_with_day(read, found))
            reached = read.end
    return found


def _read(rule: Rule, match: re.Match[str], clock: Clock) -> Found | None:
    """Read a match; words that lead out of the calendar, before year 1 or after 9999, mean no day."""
    try:
        return rule.read(match, clock)
    except (OverflowError, ValueError):
        return None


@functools.cache
def rules() -> tuple[Rule, ...]:
    """Return all rules, compiled once."""
    return (*calendar_rules(), *deictic_rules(), *period_rules())


def _with_day(found: Found, before: list[Found]) -> Found:
    """Give a time of the clock the day that is named just before it."""
    if found.type is not TimexType.TIME or not before or "T" not in found.value:
        return found
    last = before[-1]
    if (
        last.type is TimexType.DATE
        and re.fullmatch(r"\d{4}-\d\d-\d\d", last.value)
        and found.start - last.end < 12
    ):
        _, _, time = found.value.partition("T")
        return Found(found.start, found.end, found.type, f"{last.value}T{time}", found.part)
    return found


_YEAR = re.compile(r"(?<![\d.,$-])(?:19|20)\d\d(?![\d%]|[.,]\d)")


def published_year(text: str) -> int | None:
    """Return the year the text was written in, when "last year" or "this year" stands with the years that it names.

    Two clues must agree: a word that counts from the year of writing, and a year that is named outright and lies where
    that word says. "Last year" with 2023 as the latest year named gives 2024.
    """
    named = {int(year) for year in _YEAR.findall(text)}
    if not named:
        return None
    latest = max(named)
    if re.search(r"\b[Ll]ast\s+year\b", text):
        return latest + 1
    return latest if re.search(r"\b[Tt]his\s+year\b", text) else None
