"""Bytes that came in, before it is known what they say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from mapviewer.errors import ArticleError
from mapviewer.model import Article, Original, first_line, make_article, make_original, plain_line, shorten
from mapviewer.store.dates import parse_date

LONGEST_TITLE = 300


def _nothing(_name: str) -> bytes | None:
    return None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file, or a part of one, and what is known about it from outside.

    Attributes
    ----------
    raw : bytes
        Its content.
    name : str
        Its own name, whose ending counts.
    origin : str
        Where it came from, for people to read: "pack.zip, story.html".
    url : str
        Where it stands on the web; empty when unknown.
    retrieved : date or None
        The day on which this copy was made, where the file around it tells.
    encoding : str
        What is declared from outside, as by a server; may be wrong.
    told : mapping
        Fields of the article that a catalogue around it tells, such as title and outlet; they win over its own.
    beside : callable
        Returns the bytes of a file that stands beside it, None when there is none; never one outside the folder.
    """

    raw: bytes
    name: str
    origin: str = ""
    url: str = ""
    retrieved: date | None = None
    encoding: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)
    beside: Callable[[str], bytes | None] = _nothing
    _originals: dict[str, Original] = field(default_factory=dict, compare=False, repr=False)

    def part(self, raw: bytes, name: str, **known: Any) -> "Incoming":
        """Return a file that lies in this one; what is known of this one holds for it unless `known` says otherwise."""
        known.setdefault("origin", f"{self.origin or self.name}, {plain_line(name)}")
        return replace(self, raw=raw, name=name, _originals={}, **known)

    def article(self, text: str, media_type: str, **fields: Any) -> Article:
        """Make an article of `text` that was taken out of these bytes.

        Parameters
        ----------
        **fields
            Fields of `Article` as the file tells them; `published` may be anything that `parse_date` takes, and is
            left out when it is no certain date.

        Raises
        ------
        ArticleError
            When the text holds nothing but white space.
        """
        if not text.strip():
            raise self.broken("holds no text", "Choose a file with the article's words.")
        fields = {name: value for name, value in fields.items() if value} | dict(self.told)
        if "published" in fields:
            fields["published"] = certain_date(fields["published"])
        for name in ("title", "outlet", "byline"):
            fields[name] = shorten(str(fields.get(name) or ""), LONGEST_TITLE)
        text = _without_title(text, fields["title"])
        fields["title"] = fields["title"] or plain_line(first_line(text))
        fields = {"url": self.url, "retrieved": self.retrieved} | fields
        if media_type not in self._originals:  # digested once, however many articles lie in it
            self._originals[media_type] = make_original(self.raw, self.name, media_type)
        original = self._originals[media_type]
        return make_article(text, origin=self.origin or self.name, original=original, **fields)

    def broken(self, why: str, hint: str) -> ArticleError:
        """Return the error that says so: the file's name, what is wrong with it, what to do."""
        return ArticleError(f"{plain_line(self.origin or self.name)} {why}.", hint)


def _without_title(text: str, title: str) -> str:
    """Return the text without a headline of its own at its head: the title is told apart, and is no sentence."""
    first, _, rest = text.lstrip().partition("\n\n")
    is_title = bool(title) and plain_line(first).casefold() == title.casefold()
    return rest.lstrip() if is_title and rest.strip() else text


def certain_date(value: object) -> date | None:
    """Return the day that `value` names, None when it names no certain one."""
    try:
        return parse_date(value)
    except ArticleError:
        return None
