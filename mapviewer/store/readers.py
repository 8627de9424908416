"""Every form that articles come in: one table from ending and first bytes to a reader.

A new form is one file in `incoming` and one row here; nothing else asks which form a file has.
"""

import io
import logging
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from mapviewer.errors import ArticleError, MapviewerError, system_reason
from mapviewer.model import Article, plain_line
from mapviewer.store.corpus import read_rows
from mapviewer.store.incoming.archive import is_hidden, read_zip
from mapviewer.store.incoming.books import read_epub
from mapviewer.store.incoming.catalogue import read_json, read_rdf
from mapviewer.store.incoming.html import read_html
from mapviewer.store.incoming.mail import read_mail, read_mhtml
from mapviewer.store.incoming.office import read_docx, read_odt, read_rtf
from mapviewer.store.incoming.pdf import read_pdf
from mapviewer.store.incoming.plain import read_markdown, read_text
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.incoming.subtitles import read_srt, read_vtt
from mapviewer.store.incoming.warc import read_warc
from mapviewer.store.incoming.wire import read_xml

LARGEST_TEXT = 10_000_000
LARGEST_PAGE = 50_000_000
LARGEST_ARCHIVE = 200_000_000
DEEPEST = 4
MOST_FILES = 10_000
LARGEST_TOGETHER = 500_000_000
_HINT = "Choose a file with the article's words; mapviewer formats lists what can be read."
_LOG = logging.getLogger(__name__)
Found = Article | Incoming | MapviewerError
Read = Callable[[Incoming], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Reader:
    """One form that articles come in.

    Attributes
    ----------
    title : str
        What it is, for people.
    endings : tuple of str
        In small letters with their dots.
    read : callable
        Yields articles, further `Incoming` that lie in it, and errors for parts that can't be read.
    starts : tuple of bytes
        How such a file may begin, in small letters; they count where no ending tells.
    magic : tuple of bytes
        How such a file begins and no text does; they outweigh the ending.
    member : str
        A file inside it, for a form that is a zip archive.
    largest : int
        Bytes, above which none is opened.
    """

    title: str
    endings: tuple[str, ...]
    read: Read
    starts: tuple[bytes, ...] = ()
    magic: tuple[bytes, ...] = ()
    member: str = ""
    largest: int = LARGEST_TEXT


TEXT = Reader("Plain text", (".txt", ".text"), read_text)
ZIP = Reader(
    "Zip archive of all these",
    (".zip",),
    read_zip,
    magic=(b"PK\x03\x04", b"PK\x05\x06"),
    largest=LARGEST_ARCHIVE,
)
_PAGE_STARTS = (b"<!doctype html", b"<html")
_MAIL_STARTS = (b"received:", b"return-path:", b"delivered-to:", b"mime-version:", b"from: ", b"message-id:")
READERS = (
    TEXT,
    Reader("Markdown, with or without front matter", (".md", ".markdown", ".mdown"), read_markdown),
    Reader("Corpus, an article a line", (".jsonl", ".ndjson"), read_rows, largest=LARGEST_ARCHIVE),
    Reader("Web page", (".html", ".htm", ".xhtml"), read_html, _PAGE_STARTS, largest=LARGEST_PAGE),
    Reader("Web page in one file", (".mhtml", ".mht"), read_mhtml, largest=LARGEST_PAGE),
    Reader("PDF", (".pdf",), read_pdf, magic=(b"%PDF-",), largest=LARGEST_PAGE),
    Reader("Word document", (".docx", ".docm"), read_docx, member="word/document.xml", largest=LARGEST_PAGE),
    Reader("OpenDocument text", (".odt", ".ott"), read_odt, member="content.xml", largest=LARGEST_PAGE),
    Reader("Rich text", (".rtf",), read_rtf, (b"{\\rtf",)),
    Reader(
        "E-book, a chapter each", (".epub",), read_epub, member="META-INF/container.xml", largest=LARGEST_PAGE
    ),
    Reader("E-mail with what is attached", (".eml",), read_mail, _MAIL_STARTS, largest=LARGEST_PAGE),
    Reader("Subtitles", (".srt",), read_srt),
    Reader("Subtitles for the web", (".vtt",), read_vtt, (b"webvtt",)),
    Reader("NewsML-G2, NITF", (".xml", ".newsml", ".nitf"), read_xml, (b"<?xml",)),
    Reader("ninjs, CSL-JSON with texts", (".json",), read_json),
    Reader("Zotero RDF with files", (".rdf",), read_rdf),
    Reader(
        "Web archive",
        (".warc", ".warc.gz"),
        read_warc,
        (b"warc/1.",),
        (b"\x1f\x8b",),
        largest=LARGEST_ARCHIVE,
    ),
    ZIP,
)
_BINARY = {
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a picture or recording",
    b"SQLite format 3": "a database",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"\x1f\x8b": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
    b"Rar!": "a compressed file",
}
_OTHER_ZIPS = {"xl/workbook.xml": "a spreadsheet", "ppt/presentation.xml": "a presentation"}


def is_known(name: str) -> bool:
    """Tell by its ending whether a file is one that can be read."""
    return _by_ending(name) is not None


def _by_ending(name: str) -> Reader | None:
    lowered = name.casefold()
    return next((each for each in READERS if lowered.endswith(each.endings)), None)


def reader_of(name: str, raw: bytes) -> Reader:
    """Return the reader of a file by its ending and its first kilobytes.

    Binary beginnings outweigh the ending; an ending outweighs beginnings that may as well begin a text, for a text is
    what it says. What nothing tells is read as a plain text.

    Raises
    ------
    ArticleError
        When it is a picture, a database or another file without words.
    """
    named = _by_ending(name)
    for magic, what in _BINARY.items():
        if raw.startswith(magic) and (named is None or magic not in named.magic):
            raise ArticleError(f"{plain_line(name)} is {what}, not text.", _HINT)
    begun = next((each for each in READERS if each.magic and raw.startswith(each.magic)), None)
    if begun is ZIP and not (named is not None and named.member):
        return _by_member(name, raw)
    if begun is not None and begun is not ZIP:
        return begun
    if named is not None:
        return named
    lowered = raw[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return next((each for each in READERS if each.starts and lowered.startswith(each.starts)), TEXT)


def _by_member(name: str, raw: bytes) -> Reader:
    """Return the reader of a zip archive by what lies in it: a document, or many files."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return ZIP
    for member, what in _OTHER_ZIPS.items():
        if member in members:
            raise ArticleError(f"{plain_line(name)} is {what}, not an article.", _HINT)
    return next((each for each in READERS if each.member and each.member in members), ZIP)


@dataclass(frozen=True, slots=True)
class Harvest:
    """What one file, archive or folder gave: its articles in order, and why others could not be read."""

    articles: tuple[Article, ...] = ()
    errors: tuple[MapviewerError, ...] = ()


def read_article(path: Path | str, published: date | None = None) -> Article:
    """Read one article from a file in any form of `READERS`.

    The text of a plain file is the input, unchanged to the character; of a Markdown file it is what follows the front
    matter; of others what a reader finds in them.

    Parameters
    ----------
    published : date or None
        Overrides what the file says.

    Raises
    ------
    ArticleError
        When the file is missing, unreadable, empty, without words, too large or damaged, or holds several articles.
    """
    harvest = read_articles(path, published)
    if not harvest.articles:
        raise harvest.errors[0]
    if len(harvest.articles) > 1:
        count = len(harvest.articles)
        raise ArticleError(f"{plain_line(Path(path).name)} holds {count} articles.", "Open it in a project.")
    return harvest.articles[0]


def read_articles(path: Path | str, published: date | None = None) -> Harvest:
    """Read all articles in a file; what can't be read of an archive is told, and the rest is read all the same.

    Raises
    ------
    ArticleError
        When the file itself can't be read.
    """
    path = Path(path)
    source = Incoming(_read(path), path.name, beside=lambda name: _beside(path.parent, name))
    return read_incoming(source, published)


def read_incoming(source: Incoming, published: date | None = None) -> Harvest:
    """Read all articles in bytes that came in; see `read_articles`."""
    articles: dict[str, Article] = {}
    errors: list[MapviewerError] = []
    for found in _unpack(source, [LARGEST_TOGETHER], 0):
        if isinstance(found, Article):
            kept = found if published is None else replace(found, published=published)
            articles.setdefault(found.id, kept)
        else:
            errors.append(found)
    if not articles:
        raise errors[0] if errors else source.broken("holds no article", _HINT)
    return Harvest(tuple(articles.values()), tuple(errors))


def _unpack(source: Incoming, left: list[int], depth: int) -> Iterator[Article | MapviewerError]:
    """Yield the articles in `source` and in what lies in it, and errors for what can't be read."""
    left[0] -= len(source.raw)
    try:
        if depth > DEEPEST or left[0] < 0:
            raise source.broken(
                "holds archives in archives without end", "Unpack it yourself if you trust it."
            )
        for found in _sheltered(reader_of(source.name, source.raw), source):
            if not isinstance(found, Incoming):
                yield found
            elif is_known(found.name) or not _is_ending(found.name):
                yield from _unpack(found, left, depth + 1)
    except MapviewerError as error:
        yield error


def _is_ending(name: str) -> bool:
    """Tell whether a name has an ending, which for a part in an archive means it is of a form that is not read."""
    return re.search(r"\.\w{1,6}$", name) is not None


def _sheltered(reader: Reader, source: Incoming) -> Iterator[Found]:
    """Read; whatever a library raises over a broken file is said as such, and kept in the log."""
    if len(source.raw) > reader.largest:
        raise _too_large(source.name, len(source.raw), reader)
    if not source.raw:
        raise source.broken("is empty", "Choose a file with the article's text.")
    try:
        yield from reader.read(source)
    except MapviewerError:
        raise
    except (Exception, RecursionError) as error:
        _LOG.info("%s: %r", source.name, error, exc_info=True)
        raise source.broken(f"is damaged, or no {reader.title}", "Fetch or save it again.") from error


def _too_large(name: str, size: int, reader: Reader) -> ArticleError:
    most = f"{reader.largest / 1e6:.0f} MB"
    return ArticleError(
        f"{plain_line(name)} has {size / 1e6:.0f} MB, more than the {most} of the longest article.",
        "Split it, or give many articles as a .jsonl corpus.",
    )


def _read(path: Path) -> bytes:
    name = plain_line(path.name) or str(path)
    try:
        if path.is_dir():
            raise ArticleError(f"{name} is a folder.", "Open the folder as a whole, or choose a file in it.")
        size = path.stat().st_size
        with path.open("rb") as file:
            reader = reader_of(path.name, file.read(4096))
            if size > reader.largest:
                raise _too_large(name, size, reader)
            file.seek(0)
            return file.read(reader.largest + 1)
    except FileNotFoundError as error:
        raise ArticleError(f"{name} does not exist.", "Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        raise ArticleError(
            f"{name} can't be read: {system_reason(error)}.", "Check that you may read it."
        ) from error


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files in a folder and those below it that have an ending of `READERS`, in the order of their names.

    Hidden ones and links are passed over.

    Raises
    ------
    ArticleError
        When there are more than 10,000.
    """
    found = 0
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if not is_hidden(each))
        for name in sorted(names):
            path = Path(root, name)
            if not is_hidden(name) and is_known(name) and not path.is_symlink():
                found += 1
                if found > MOST_FILES:
                    raise ArticleError(
                        f"{plain_line(folder.name)} holds more than {MOST_FILES} files.",
                        "Choose a part of it.",
                    )
                yield path


def _beside(folder: Path, name: str) -> bytes | None:
    """Return a file that a catalogue in `folder` points at, None when it lies outside or can't be read."""
    try:
        path = (folder / name).resolve()
        if path.is_relative_to(folder.resolve()) and path.is_file() and path.stat().st_size <= LARGEST_PAGE:
            return path.read_bytes()
    except (OSError, ValueError):
        pass
    return None
