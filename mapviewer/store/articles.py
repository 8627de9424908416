"""A text or Markdown file becomes an Article."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mapviewer.errors import ArticleError, system_reason
from mapviewer.model import Article, first_line, make_article, plain_line
from mapviewer.store.dates import parse_date

LARGEST_BYTES = 10_000_000
MARKDOWN_ENDINGS = frozenset({".md", ".markdown", ".mdown"})
_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_LATIN = frozenset(
    {"cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "latin_1", "iso8859_15", "cp437", "cp850", "mac_roman"}
)
_MAGIC = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a Word document or another zip archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"SQLite format 3": "a database",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"{\\rtf": "a rich text document",
}


def read_article(path: Path | str, published: date | None = None) -> Article:
    """Read one article from a text file, or a Markdown file with or without front matter.

    The text of a plain file is the input, unchanged to the character; of a Markdown file it is what follows the front
    matter. Front matter may give title, outlet, author and published.

    Parameters
    ----------
    published : date or None
        Overrides what the file says.

    Raises
    ------
    ArticleError
        When the file is missing, unreadable, empty, binary or above 10 MB, its encoding can't be told, or its front
        matter is broken.
    """
    path = Path(path)
    text = _decode(_read(path), path.name)
    article = article_from_text(text, path.name, is_markdown=path.suffix.lower() in MARKDOWN_ENDINGS)
    return article if published is None else replace(article, published=published)


def article_from_text(text: str, origin: str, *, is_markdown: bool = False) -> Article:
    """Make an article of words that come from `origin`, a file name or a phrase such as "pasted text".

    Raises
    ------
    ArticleError
        When nothing but white space is there, or the front matter of a Markdown text is broken.
    """
    fields: dict[str, Any] = {}
    if is_markdown and (match := _FRONT_MATTER.match(text)):
        fields = _front_matter(match[1], origin)
        text = text[match.end() :]
    if not text.strip():
        raise ArticleError(f"{plain_line(origin)} is empty.", "Choose a file with the article's text.")
    title = fields.pop("title", "") or (_heading(text) if is_markdown else "") or first_line(text)
    return make_article(text, title=title, origin=origin, is_markdown=is_markdown, **fields)


def _read(path: Path) -> bytes:
    name = plain_line(path.name) or str(path)
    try:
        if path.is_dir():
            raise ArticleError(f"{name} is a folder.", "Choose a text or Markdown file.")
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise ArticleError(
                f"{name} has {size / 1e6:.0f} MB, more than the {LARGEST_BYTES / 1e6:.0f} MB of the longest article.",
                "Split it, or give many articles as a .jsonl corpus.",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ArticleError(f"{name} does not exist.", "Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        raise ArticleError(
            f"{name} can't be read: {system_reason(error)}.", "Check that you may read it."
        ) from error


def _decode(raw: bytes, name: str) -> str:
    """Return the characters: UTF-8 first, then what the byte order mark or the detector says."""
    for magic, what in _MAGIC.items():
        if raw.startswith(magic):
            raise ArticleError(
                f"{plain_line(name)} is {what}, not text.", "Save the article's words as a .txt file."
            )
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _detect(raw, name)
    if "\x00" in text[:100_000] or _share_of_controls(text) > 0.1:
        raise ArticleError(f"{plain_line(name)} is not text.", "Choose a text or Markdown file.")
    return text


def _detect(raw: bytes, name: str) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:200_000]).best()
    if best is None or b"\x00" in raw[:100_000]:
        raise ArticleError(f"{plain_line(name)} is not text.", "Choose a text or Markdown file.")
    # An English text has too few accents to tell the Latin code pages apart; most such files come from Windows.
    encoding = "cp1252" if best.encoding in _LATIN else best.encoding
    return raw.decode(encoding, "replace")


def _share_of_controls(text: str) -> float:
    head = text[:100_000]
    controls = sum(each < " " and each not in "\t\n\r\f\v\x1c\x1d\x1e\x1f" for each in head)
    return (controls + head.count("\ufffd")) / max(1, len(head))


def _heading(text: str) -> str:
    match = re.search(r"^#{1,2}[ \t]+(.+?)[ \t#]*$", text[:5000], re.MULTILINE)
    return match[1].strip() if match else ""


def _front_matter(block: str, origin: str) -> dict[str, Any]:
    import yaml

    hint = "It starts and ends with a line of three dashes and holds lines such as “title: …”."
    broken = ArticleError(f"The front matter of {plain_line(origin)} can't be read.", hint)
    if len(block) > 50_000:
        raise broken
    try:
        values = yaml.safe_load(block) or {}
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise broken from error
    if not isinstance(values, dict):
        raise broken
    lowered = {str(key).lower(): value for key, value in values.items()}
    fields = {
        "title": _word(lowered.get("title")),
        "outlet": _word(lowered.get("outlet") or lowered.get("source") or lowered.get("publisher")),
        "byline": _word(lowered.get("author") or lowered.get("byline") or lowered.get("authors")),
    }
    published = parse_date(lowered.get("published") or lowered.get("date"))
    return fields | {"published": published}


def _word(value: object) -> str:
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return ", ".join(_word(each) for each in value)
    return str(value).strip()
