"""Every form that articles come in: one table from ending and first bytes to a reader.

A new form is one file in `incoming` and one row here; nothing else asks which form a file has.
"""

import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mapviewer.errors import ArticleError, MapviewerError
from mapviewer.model import Article, plain_line
from mapviewer.store.corpus import read_rows
from mapviewer.store.incoming.archive import read_zip
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
LARGEST_SUBTITLES = 2_000_000
LARGEST_XML = 5_000_000
LARGEST_ARCHIVE = 200_000_000
HINT = "Choose a file with the article's words; mapviewer formats lists what can be read."
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
    Reader("Rich text", (".rtf",), read_rtf, (b"{\\rtf",), largest=LARGEST_PAGE),
    Reader(
        "E-book, a chapter each", (".epub",), read_epub, member="META-INF/container.xml", largest=LARGEST_PAGE
    ),
    Reader("E-mail with what is attached", (".eml",), read_mail, _MAIL_STARTS, largest=LARGEST_PAGE),
    Reader("Subtitles", (".srt",), read_srt, largest=LARGEST_SUBTITLES),
    Reader("Subtitles for the web", (".vtt",), read_vtt, (b"webvtt",), largest=LARGEST_SUBTITLES),
    Reader("NewsML-G2, NITF", (".xml", ".newsml", ".nitf"), read_xml, (b"<?xml",), largest=LARGEST_XML),
    Reader("ninjs, CSL-JSON with texts", (".json",), read_json),
    Reader("Zotero RDF with files", (".rdf",), read_rdf, largest=LARGEST_XML),
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
            raise ArticleError(f"{plain_line(name)} is {what}, not text.", HINT)
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
            raise ArticleError(f"{plain_line(name)} is {what}, not an article.", HINT)
    return next((each for each in READERS if each.member and each.member in members), ZIP)
