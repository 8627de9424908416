"""Plain text and Markdown, whose words are the file's own to the character."""

import re
from collections.abc import Iterator
from typing import Any

from mapviewer.errors import ArticleError
from mapviewer.model import Article, first_line, make_article, make_original, plain_line
from mapviewer.store.dates import parse_date
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.incoming.words import decode

_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)


def read_text(source: Incoming) -> Iterator[Article]:
    """Yield the article of a text, unchanged to the character."""
    yield _known(article_from_text(decode(source), source.origin or source.name), source, "text/plain")


def read_markdown(source: Incoming) -> Iterator[Article]:
    """Yield the article of a Markdown file: what follows its front matter."""
    article = article_from_text(decode(source), source.origin or source.name, is_markdown=True)
    yield _known(article, source, "text/markdown")


def _known(article: Article, source: Incoming, media_type: str) -> Article:
    """Add what is known from outside, and the bytes where they are more than the text."""
    known: dict[str, Any] = dict(source.told)
    is_whole = article.text.encode("utf-8", "surrogatepass") == source.raw
    original = None if is_whole else make_original(source.raw, source.name, media_type)
    fields = {
        "title": article.title,
        "outlet": article.outlet,
        "byline": article.byline,
        "published": article.published,
        "url": source.url,
        "retrieved": source.retrieved,
    }
    fields |= {name: value for name, value in known.items() if value}
    return make_article(
        article.text, origin=article.origin, original=original, is_markdown=article.is_markdown, **fields
    )


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
