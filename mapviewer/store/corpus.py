"""A corpus: one JSON object a line, ``{"id", "text", "published"?, "title"?}``."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mapviewer.errors import ArticleError, MapviewerError, system_reason
from mapviewer.model import Article, first_line, make_article, plain_line
from mapviewer.store.dates import parse_date
from mapviewer.store.files import check_no_device
from mapviewer.store.incoming.source import Incoming

_ROW = "A row is a JSON object with an id and a text."


@dataclass(frozen=True, slots=True)
class CorpusRow:
    """One good row: its article, its id as the file gives it, and a sentence when its date could not be read."""

    article: Article
    raw_id: object
    warning: str = ""


@dataclass(frozen=True, slots=True)
class BadRow:
    """One row that is not JSON or lacks ``id`` or ``text``: the line's number, counting from 1, and why."""

    line: int
    why: str


def read_corpus(path: Path | str, published: date | None = None) -> Iterator[CorpusRow | BadRow]:
    """Yield the rows of a ``.jsonl`` file in order; blank lines are passed over.

    Parameters
    ----------
    published : date or None
        Overrides the rows' own dates.

    Raises
    ------
    ArticleError
        When the file is missing or unreadable.
    """
    path = Path(path)
    name = plain_line(path.name)
    try:
        check_no_device(path)
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _read_row(line, number, path.name, published)
    except FileNotFoundError as error:
        raise ArticleError(f"{name} does not exist.", "Check the name and the folder.") from error
    except OSError as error:
        raise ArticleError(
            f"{name} can't be read: {system_reason(error)}.", "Check that you may read it."
        ) from error


def read_rows(source: Incoming) -> Iterator[Article | MapviewerError]:
    """Yield the articles of a corpus, and an error for each row that is none."""
    for number, line in enumerate(source.raw.splitlines(), start=1):
        if line.strip():
            row = _read_row(line, number, source.origin or source.name, None)
            if isinstance(row, BadRow):
                yield source.broken(f"has a bad line {number}: {row.why}", _ROW)
            else:
                yield row.article


def _read_row(line: bytes, number: int, origin: str, published: date | None) -> CorpusRow | BadRow:
    try:
        value: Any = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return BadRow(number, "it is not JSON")
    if not isinstance(value, dict):
        return BadRow(number, "it is not a JSON object")
    raw_id, text = value.get("id"), value.get("text")
    if raw_id is None or isinstance(raw_id, dict | list):
        return BadRow(number, "it has no id")
    if not isinstance(text, str):
        return BadRow(number, "it has no text")
    warning = ""
    if published is None:
        try:
            published = parse_date(value.get("published"))
        except ArticleError as error:
            warning = f"line {number}: {error.message} It is read without a date."
    title = value.get("title")
    article = make_article(
        text,
        id=str(raw_id),
        title=title if isinstance(title, str) and title else first_line(text),
        origin=origin,
        published=published,
    )
    return CorpusRow(article, raw_id, warning)
