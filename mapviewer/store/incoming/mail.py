"""E-mails, and web pages that a browser packed as one (MHTML)."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from mapviewer.model import Article
from mapviewer.store.incoming.html import block_text, parse_markup
from mapviewer.store.incoming.lines import join_lines
from mapviewer.store.incoming.source import Incoming

_MOST_PARTS = 200
MOST_LINES_OF_PARTS = 5_000
LONGEST_HEADER = 1_000  # characters; the standard parser is slow on what nests deeply


def read_mail(source: Incoming) -> Iterator[Article | Incoming]:
    """Yield the article of a mail, its subject as title and its sender as author, then what is attached to it."""
    message = _parse(source)
    body = message.get_body(("plain", "html"))
    if body is not None:
        text = _words(source, body)
        if text.strip():
            yield source.article(
                text,
                "message/rfc822",
                title=_header(message, "subject"),
                byline=_sender(message),
                published=_day(message),
            )
    for number, part in enumerate(message.iter_attachments(), start=1):
        name = part.get_filename() or f"attachment {number}"
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content and number <= _MOST_PARTS:
            yield source.part(content, name)


def read_mhtml(source: Incoming) -> Iterator[Incoming]:
    """Yield the page of an MHTML file, with its address and the day on which it was saved."""
    message = _parse(source)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            url = _header(message, "snapshot-content-location") or _header(part, "content-location")
            known: dict[str, Any] = {
                "url": source.url or url,
                "retrieved": _day(message),
                "encoding": part.get_content_charset() or "",
                "origin": source.origin or source.name,
            }
            assert isinstance(content, bytes)
            yield source.part(content, f"{source.name}.html", **known)
            return
    raise source.broken("holds no web page", "Save the page again, as one file.")


def _parse(source: Incoming) -> Any:
    from email.parser import BytesParser
    from email.policy import EmailPolicy

    class Bounded(EmailPolicy):
        """The standard's policy, which takes no header for longer than one that people write."""

        def header_fetch_parse(self, name: str, value: str) -> Any:
            return super().header_fetch_parse(name, value[:LONGEST_HEADER])

    if source.raw.count(b"\n--") > MOST_LINES_OF_PARTS:
        raise source.broken("has too many parts for a mail", "Open what is attached to it one by one.")
    message: Any = BytesParser(policy=Bounded()).parsebytes(source.raw)
    if not message.keys():
        raise source.broken("is no mail", "Save it from the mail program as .eml.")
    return message


def _words(source: Incoming, body: Any) -> str:
    raw = body.get_payload(decode=True)
    charset = body.get_content_charset("utf-8")
    try:
        text = raw.decode(charset, "replace") if isinstance(raw, bytes) else ""
    except LookupError:
        text = raw.decode("cp1252", "replace") if isinstance(raw, bytes) else ""
    if body.get_content_type() == "text/html":
        return block_text(parse_markup(source, text)) if text.strip() else ""
    text = text.replace("\r\n", "\n")
    if body.get_param("format") == "flowed":
        text = text.replace(" \n", " ")
    return join_lines(text.partition("\n-- \n")[0])


def _header(message: Any, name: str) -> str:
    try:
        return str(message.get(name) or "")
    except (
        ValueError,
        IndexError,
        AttributeError,
        TypeError,
    ):  # the standard parser trips over broken headers
        return ""


def _sender(message: Any) -> str:
    from email.utils import parseaddr

    name, address = parseaddr(_header(message, "from"))
    return name or address


def _day(message: Any) -> date | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_header(message, "date")).date()
    except (ValueError, TypeError, IndexError):
        return None
