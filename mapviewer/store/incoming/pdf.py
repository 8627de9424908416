"""PDF: the words in reading order, columns one after the other, without what repeats on every page."""

import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from mapviewer.model import Article
from mapviewer.store.incoming.columns import Line, in_reading_order, join_paragraphs, without_repeats
from mapviewer.store.incoming.source import Incoming, certain_date

MOST_PAGES = 300
MOST_SECONDS = 8.0
_NO_TITLE = ("untitled", "microsoft word - ", ".doc", ".indd", ".qxd", "about:blank", "http")


def read_pdf(source: Incoming) -> Iterator[Article]:
    """Yield the article of a PDF; the day on which the file was made is the copy's, not the article's.

    Raises
    ------
    ArticleError
        When it is damaged, protected by a password, above 300 pages, or has pictures of pages instead of words.
    """
    document = _open(source)
    try:
        if len(document) > MOST_PAGES:
            raise source.broken(
                f"has {len(document)} pages, which is no article", "Print the article's pages alone."
            )
        pages = _pages(source, document)
        told = document.get_metadata_dict()
    finally:
        document.close()
    if not any(pages):
        raise source.broken(
            "holds pictures of pages, not words",
            "Run text recognition on it (ocrmypdf, for example), then open it.",
        )
    text = join_paragraphs(pages)
    yield source.article(
        text, "application/pdf", **_fields(told, pages), retrieved=_made(told) or source.retrieved
    )


def _open(source: Incoming) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(source.raw)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).casefold() or "security" in str(error).casefold():
            raise source.broken("is protected by a password", "Save it without one.") from error
        raise source.broken("is a PDF that is damaged", "Fetch or save it again.") from error


def _pages(source: Incoming, document: Any) -> list[list[Line]]:
    """Return the lines of each page in reading order, without headers and footers."""
    pages, end = [], time.monotonic() + MOST_SECONDS
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        pages.append((list(_lines(text)), page.get_width(), page.get_height()))
        text.close()
        page.close()
        if time.monotonic() > end:
            raise source.broken("takes too long to read", "Print the article's pages alone.")
    kept = without_repeats([lines for lines, _, _ in pages])
    return [in_reading_order(lines, *size) for lines, (_, *size) in zip(kept, pages, strict=True)]


def _lines(text: Any) -> Iterator[Line]:
    """Yield the runs of characters that stand side by side, with their boxes."""
    for number in range(min(text.count_rects(), 5_000)):
        left, bottom, right, top = text.get_rect(number)
        words = text.get_text_bounded(left, bottom, right, top)
        words = " ".join(words.replace("\r\n", "\n").split())
        if words and right > left and top > bottom:
            yield Line(left, -top, right, -bottom, words)


def _fields(told: dict[str, str], pages: list[list[Line]]) -> dict[str, object]:
    title = told.get("Title", "").strip()
    if len(title) < 5 or any(each in title.casefold() for each in _NO_TITLE):
        title = _largest(next(page for page in pages if page))
    return {"title": title, "byline": told.get("Author", "").strip()}


def _largest(lines: list[Line]) -> str:
    """Return the words in the largest type of a page's upper half: its headline."""
    top, bottom = min(line.top for line in lines), max(line.bottom for line in lines)
    upper = [line for line in lines if line.top <= (top + bottom) / 2]
    usual = Counter(round(line.height) for line in lines).most_common(1)[0][0]
    height = max(line.height for line in upper)
    if height < 1.15 * usual:
        return ""
    return " ".join(line.words for line in upper if line.height > 0.85 * height)


def _made(told: dict[str, str]) -> date | None:
    """Return the day of a PDF's date, ``D:20240827093000+04'00'``."""
    digits = told.get("CreationDate", "").removeprefix("D:")[:8]
    return certain_date(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}") if digits.isdigit() else None
