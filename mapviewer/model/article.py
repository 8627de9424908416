"""The article as it was read; its text never changes afterwards."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class Original:
    """The file that an article was read from, when its text is not the file itself.

    Attributes
    ----------
    name : str
        The file's own name: "story.html".
    media_type : str
        "text/html", "application/pdf" ...
    sha256 : str
        Hex digest of `content`.
    content : bytes
        Empty where only the digest is known, as after JSON; two originals are equal by their digests.
    """

    name: str
    media_type: str
    sha256: str
    content: bytes = field(default=b"", repr=False, compare=False)


def make_original(content: bytes, name: str, media_type: str) -> Original:
    """Keep `content` with its digest."""
    return Original(name, media_type, hashlib.sha256(content).hexdigest(), content)


@dataclass(frozen=True, slots=True)
class Article:
    """One news article.

    Attributes
    ----------
    id : str
        Names the article within a project or corpus; a corpus row keeps its own.
    title, outlet, byline : str
        Empty when unknown. `byline` is the author as printed.
    published : date or None
        The document creation time, to the day; None when not given (it may be inferred later).
    text : str
        The text that every span counts in, unchanged from the file.
    origin : str
        Where it came from, for people to read: a file name or "pasted text".
    sha256 : str
        Hex digest of the text in UTF-8. `key`, its first eight digits, prefixes the annotation ids.
    is_markdown : bool
        Whether marks such as ``**`` and ``#`` in the text are Markdown, to be shown as such.
    url : str
        Where it stands on the web; empty when unknown. Hostile like the text: never opened unasked.
    retrieved : date or None
        The day on which this copy of it was made or fetched, where the file tells.
    original : Original or None
        The bytes that the text was taken out of; None when the text is the file.
    """

    id: str
    title: str
    text: str
    outlet: str = ""
    byline: str = ""
    published: date | None = None
    origin: str = ""
    sha256: str = ""
    is_markdown: bool = False
    url: str = ""
    retrieved: date | None = None
    original: Original | None = None

    @property
    def key(self) -> str:
        """Eight hex digits that tell this text from others."""
        return self.sha256[:8]


def make_article(text: str, **fields: object) -> Article:
    """Make an Article of `text`, with its digest; `id` defaults to the digest's first 16 digits.

    Parameters
    ----------
    text : str
        Kept to the character. Lone surrogates are allowed (they are hashed as such).
    **fields
        Any other field of `Article`; a missing title is taken from the first line of the text.
    """
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    fields.setdefault("id", digest[:16])
    fields.setdefault("title", first_line(text))
    return Article(text=text, sha256=digest, **fields)  # type: ignore[arg-type]


def first_line(text: str, limit: int = 200) -> str:
    """Return the first line of `text` that holds anything, without a Markdown heading's marks."""
    for line in text.splitlines():
        if stripped := line.strip().lstrip("#").strip():
            return stripped[:limit]
    return ""


def with_source(article: Article, **fields: object) -> Article:
    """Return `article` with another title, outlet, byline or published date; the text stays."""
    allowed = {"title", "outlet", "byline", "published"}
    if unknown := set(fields) - allowed:
        raise TypeError(f"not a field of the source line: {', '.join(sorted(unknown))}")
    return replace(article, **fields)  # type: ignore[arg-type]
