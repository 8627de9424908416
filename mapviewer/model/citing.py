"""Where an article is from, as those who cite it write it: a line in words, and fields by CSL's names."""

import re
from datetime import date
from typing import Any

from mapviewer.model.annotations import Annotations
from mapviewer.model.article import Article
from mapviewer.model.words import plain_line

_PARTED = re.compile(r"\s*(?:,|;|\band\b|&)\s*")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_LONGEST_NAME = 6  # words; more is a description, not a name


def published_day(article: Article, found: Annotations | None) -> date | None:
    """Return the day of publication: the article's own, else the one inferred from its text."""
    return (found.published if found is not None else None) or article.published


def citation_line(article: Article, found: Annotations | None = None) -> str:
    """Return the article as one cites it: ``Ivo Brandt, “Harbour talks”, The Courier, 7 May 2024, https://…``."""
    day = published_day(article, found)
    when = f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else "no date"
    if found is not None and found.published_inferred and day:
        when += " (inferred)"
    seen = article.retrieved
    parts = [
        plain_line(article.byline),
        f"“{plain_line(article.title)}”",
        plain_line(article.outlet),
        when,
        plain_line(article.url),
        f"retrieved {seen.day} {_MONTHS[seen.month - 1]} {seen.year}" if seen else "",
    ]
    return ", ".join(part for part in parts if part)


def authors(byline: str) -> tuple[str, ...]:
    """Return the names in a byline; a description such as "Staff and agencies in four capitals" stays whole."""
    line = re.sub(r"^(?:by|text:)\s+", "", plain_line(byline), flags=re.IGNORECASE)
    names = tuple(name for name in _PARTED.split(line) if name)
    return names if all(len(name.split()) <= _LONGEST_NAME for name in names) else (line,)


def csl_item(article: Article, found: Annotations | None = None) -> dict[str, Any]:
    """Return the article as an item of CSL-JSON; what is unknown is left out."""
    day = published_day(article, found)
    is_news = bool(article.outlet)
    item: dict[str, Any] = {
        "id": article.key or article.id,
        "type": "article-newspaper" if is_news else "webpage" if article.url else "document",
        "title": plain_line(article.title),
        "author": [_name(each) for each in authors(article.byline)],
        "container-title": plain_line(article.outlet),
        "issued": _date_parts(day),
        "accessed": _date_parts(article.retrieved),
        "URL": plain_line(article.url),
    }
    return {name: value for name, value in item.items() if value}


def _name(name: str) -> dict[str, str]:
    """Part a person's name at the last word; a single word or an organisation stays whole."""
    given, _, family = name.rpartition(" ")
    return {"given": given, "family": family} if given and name[:1].isupper() else {"literal": name}


def _date_parts(day: date | None) -> dict[str, Any] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None
