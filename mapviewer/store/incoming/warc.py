"""WARC: the pages of a web archive."""

import contextlib
import gzip
import io
import zlib
from collections.abc import Iterator
from typing import Any

from mapviewer.store.incoming.source import Incoming, certain_date

MOST_RECORDS = 20_000
LARGEST_RECORD = 20_000_000
LARGEST_TOGETHER = 300_000_000
_BOMB_RATIO, _FREE = 100, 10_000_000
_KINDS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
}


def read_warc(source: Incoming) -> Iterator[Incoming]:
    """Yield the pages, texts and PDFs that a server sent, with address and day; redirects and errors are passed over.

    Raises
    ------
    ArticleError
        When it is damaged, or unpacks to more than 300 MB.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    left, done = LARGEST_TOGETHER, 0
    raw = _unpacked(source)
    try:
        for number, record in enumerate(_quietly(ArchiveIterator(io.BytesIO(raw)))):
            if number >= MOST_RECORDS or left <= 0:
                raise source.broken("unpacks to more than is read at once", "Split the web archive.")
            part = _page(source, record)
            if part is not None and len(part.raw) <= LARGEST_RECORD:
                left -= len(part.raw)
                done += 1
                yield part
    except (ArchiveLoadFailed, EOFError, ValueError) as error:
        raise source.broken("is a damaged web archive", "Fetch it again.") from error
    if not done:
        raise source.broken("holds no page", "It may hold requests or pictures alone.")


def _quietly(records: Any) -> Iterator[Any]:
    """Yield the records; what the library writes to standard error about damaged ones stays out of the user's terminal."""
    while True:
        with contextlib.redirect_stderr(io.StringIO()):
            record = next(records, None)
        if record is None:
            return
        yield record


def _unpacked(source: Incoming) -> bytes:
    """Return the records, which may be compressed one by one.

    The library reads lines of any length, so what can't be a web archive does not reach it.
    """
    raw = source.raw
    try:
        if raw.startswith(b"\x1f\x8b"):
            most = max(_FREE, _BOMB_RATIO * len(raw))
            with gzip.GzipFile(fileobj=io.BytesIO(raw)) as file:
                raw = file.read(min(most, LARGEST_TOGETHER) + 1)
            if len(raw) > min(most, LARGEST_TOGETHER):
                raise source.broken(
                    f"unpacks to more than {len(raw) // 1_000_000} MB", "Split the web archive."
                )
    except (OSError, EOFError, zlib.error) as error:
        raise source.broken("is a damaged web archive", "Fetch it again.") from error
    if not raw.startswith(b"WARC/") or max(map(len, raw.splitlines()), default=0) > LARGEST_RECORD:
        raise source.broken("is no web archive", "Give a WARC file, compressed or not.")
    return raw


def _page(source: Incoming, record: Any) -> Incoming | None:
    headers = record.http_headers
    if record.rec_type not in ("response", "resource") or (headers and headers.get_statuscode() != "200"):
        return None
    declared = (headers or record.rec_headers).get_header("Content-Type") or ""
    kind, _, rest = declared.partition(";")
    ending = _KINDS.get(kind.strip().casefold())
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if ending is None or not url.startswith(("http://", "https://")):
        return None
    raw = record.content_stream().read(LARGEST_RECORD + 1)
    day = (record.rec_headers.get_header("WARC-Date") or "")[:10]
    encoding = rest.partition("charset=")[2].strip(" \"';")
    name = url.split("?")[0].rstrip("/").rpartition("/")[2][:80] or "page"
    return source.part(raw, f"{name}{ending}", url=url, retrieved=certain_date(day), encoding=encoding)
