"""Hostile and broken files: one sentence and a hint, in bounded time and memory, and no traceback."""

import gzip
import io
import random
import time
import traceback
import zipfile
from contextlib import suppress

import pytest

from mapviewer.errors import ArticleError
from mapviewer.model import Article
from mapviewer.store import read_articles, read_incoming
from mapviewer.store.incoming.source import Incoming
from tests.store import documents as made

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
ENTITIES = (
    BOMB + "]><newsItem><contentSet><inlineXML><p>&i;</p></inlineXML></contentSet></newsItem>"
).encode()
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><newsItem><inlineXML><p>&a;</p></inlineXML></newsItem>'


def zeros_zip(name: str, megabytes: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as member:
        for _ in range(megabytes):
            member.write(bytes(1_000_000))
    return buffer.getvalue()


def nested_zip(depth: int) -> bytes:
    content = made.zip_file({"a.txt": "Words."})
    for number in range(depth):
        content = made.zip_file({f"{number}.zip": content})
    return content


def encrypted_zip() -> bytes:
    raw = bytearray(made.zip_file({"a.txt": "Words."}))
    raw[6] |= 1
    raw[raw.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(raw)


def declared_small() -> bytes:
    """A member that says it has 10 bytes and unpacks to more."""
    raw = bytearray(made.zip_file({"a.txt": "x" * 1_000_000}))
    at = raw.rindex(b"PK\x01\x02") + 24
    raw[at : at + 4] = (10).to_bytes(4, "little")
    return bytes(raw)


HOSTILE = {
    "zip bomb": ("a.zip", lambda: zeros_zip("a.txt", 100), "would unpack to 100 MB"),
    "DOCX bomb": ("a.docx", lambda: zeros_zip("word/document.xml", 100), "would unpack to 100 MB"),
    "zip in zip": ("a.zip", lambda: nested_zip(8), "archives without end"),
    "zip with a password": ("a.zip", encrypted_zip, "protected by a password"),
    "zip that lies": ("a.zip", declared_small, "is damaged"),
    "half a zip": ("a.zip", lambda: made.zip_file({"a.txt": "Words."})[:-30], "Word document"),
    "half a document": ("a.docx", lambda: made.docx_file()[:4000], "Word document"),
    "document without words": (
        "a.docx",
        lambda: made.zip_file({"word/document.xml": "<w/>"}),
        "holds no text",
    ),
    "document with entities": (
        "a.docx",
        lambda: made.zip_file({"word/document.xml": ENTITIES}),
        "defines entities",
    ),
    "entity bomb": ("a.xml", lambda: ENTITIES, "defines entities"),
    "file of the reader's own": ("a.xml", lambda: OUTSIDE, "defines entities"),
    "XML of another kind": (
        "a.xml",
        lambda: b"<?xml version='1.0'?><svg/>",
        "a kind that mapviewer does not read",
    ),
    "encrypted PDF": ("a.pdf", lambda: made.pdf_file(password="secret"), "protected by a password"),
    "scanned PDF": ("a.pdf", made.picture_pdf, "pictures of pages"),
    "half a PDF": ("a.pdf", lambda: made.pdf_file()[:300], "is a PDF"),
    "30 MB of markup": ("a.html", lambda: b"<html><body>" + b"<p>word</p>" * 2_800_000, "MB of markup"),
    "a page without words": ("a.html", lambda: b"<html><script>x</script></html>", "holds no text"),
    "JSON of another kind": ("a.json", lambda: b'{"a": 1}', "a kind that mapviewer does not read"),
    "deep JSON": ("a.json", lambda: b"[" * 200_000, "is not JSON"),
    "gzip bomb": ("a.warc.gz", lambda: gzip.compress(bytes(20_000_000)), "unpacks to more than 10 MB"),
    "no archive": ("a.warc", lambda: b"WARC/1.0\r\nnothing", "web archive|holds no page"),
    "a picture": ("a.html", lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), "is a picture"),
    "an old document": ("a.doc", lambda: b"\xd0\xcf\x11\xe0" + bytes(100), "old Office document"),
    "no times": ("a.srt", lambda: b"Just words\nwithout times\n", "times"),
    "no mail": ("a.eml", lambda: b"\n\n", "is no mail"),
    "no rich text": ("a.rtf", lambda: b"{\\rtf1 }", "holds no text"),
    "no book": ("a.epub", lambda: made.zip_file({"mimetype": "application/epub+zip"}), "is damaged"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_one_sentence_and_a_hint(tmp_path, kind):
    name, make, sentence = HOSTILE[kind]
    (tmp_path / name).write_bytes(make())
    began = time.process_time()
    with pytest.raises(ArticleError, match=sentence) as caught:
        read_articles(tmp_path / name)
    assert time.process_time() - began < 10
    assert caught.value.hint
    assert caught.value.message.startswith(name)
    assert "\n" not in caught.value.message


def test_names_in_an_archive_are_shown_and_never_followed(tmp_path):
    (tmp_path / "in").mkdir()
    raw = made.zip_file({"../../evil.txt": "Words from Lima.", "/etc/evil.txt": "More words from Quito."})
    (tmp_path / "in" / "a.zip").write_bytes(raw)
    harvest = read_articles(tmp_path / "in" / "a.zip")
    assert len(harvest.articles) == 2
    assert [each.name for each in tmp_path.rglob("*")] == ["in", "a.zip"]


def test_a_wrongly_declared_encoding_is_not_believed():
    page = made.html_page().replace(b'charset="utf-8"', b'charset="iso-2022-jp"')
    assert "Kovač" in next(iter(read_incoming(Incoming(page, "a.html")).articles)).text
    page = made.html_page(encoding="windows-1250").replace(b'charset="windows-1250"', b'charset="utf-8"')
    assert "Trieste" in next(iter(read_incoming(Incoming(page, "a.html")).articles)).text


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 50_000,
        "<p>" * 100_000 + "end",
        "<!--" * 100_000,
        "<a href='" + "x" * 2_000_000,
        "<table>" * 20_000 + "x",
    ],
    ids=["deep", "wide", "comments", "long", "tables"],
)
def test_hostile_markup_ends_in_time(markup):
    began = time.process_time()
    try:
        read_incoming(Incoming(f"<html><body>{markup}".encode(), "a.html"))
    except ArticleError as error:
        assert error.hint
    assert time.process_time() - began < 10


SLOW_ONCE = {
    "scripts without end": ("a.html", b"<html><body>" + b"<script>" * 100_000),
    "drawings without end": ("a.html", b"<html><body>" + b"<svg " * 100_000),
    "nested paragraphs": (
        "a.xml",
        b"<newsItem><inlineXML>" + b"<p>" * 50_000 + b"w" + b"</p>" * 50_000 + b"</inlineXML></newsItem>",
    ),
    "mail of parts": (
        "a.eml",
        b"From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 100_000,
    ),
    "many stories": ("a.json", b"[" + b'{"uri":"a","headline":"b","body_text":"c"},' * 20_000 + b"{}]"),
    "aliases": (
        "a.md",
        b"---\na: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\nText",
    ),
}  # each took minutes before it was bounded


@pytest.mark.parametrize("kind", SLOW_ONCE)
def test_what_is_built_to_take_long_does_not(kind):
    name, raw = SLOW_ONCE[kind]
    began = time.process_time()
    try:
        read_incoming(Incoming(raw, name))
    except ArticleError as error:
        assert error.hint
    assert time.process_time() - began < 5


def test_a_damaged_web_archive_writes_nothing_to_the_terminal(capsys):
    raw = made.warc_file(compressed=False).replace(b"Content-Length: ", b"Content-Length: 1", 2)
    with suppress(ArticleError):
        read_incoming(Incoming(raw, "a.warc"))
    with suppress(ArticleError):
        fuzz("a.warc", 20, seed=3)
    assert capsys.readouterr() == ("", "")


def test_markup_stays_words(tmp_path):
    page = made.html_page(
        title="&lt;script&gt;alert(1)&lt;/script&gt;",
        paragraphs=(*made.PARAGRAPHS, "&lt;img src=x onerror=y&gt;"),
    )
    (tmp_path / "a.html").write_bytes(page)
    article = read_articles(tmp_path / "a.html").articles[0]
    assert "<img src=x onerror=y>" in article.text
    assert article.title == "<script>alert(1)</script>"


SEEDS = {
    "a.html": made.html_page,
    "a.mhtml": made.mhtml_file,
    "a.pdf": made.pdf_file,
    "a.docx": made.docx_file,
    "a.odt": made.odt_file,
    "a.rtf": made.rtf_file,
    "a.epub": made.epub_file,
    "a.eml": made.mail_file,
    "a.srt": made.SRT.encode,
    "a.vtt": made.VTT.encode,
    "a.xml": made.newsml_file,
    "a.json": made.ninjs_file,
    "a.rdf": made.ZOTERO.encode,
    "a.warc": lambda: made.warc_file(compressed=False),
    "a.zip": lambda: made.zip_file({"a.txt": "Words.", "b.html": made.html_page()}),
}


def broken(raw: bytes, dice: random.Random) -> bytes:
    """The bytes with parts of them flipped, cut out, doubled or swapped."""
    changed = bytearray(raw)
    for _ in range(dice.randint(1, 8)):
        at, length = dice.randrange(max(1, len(changed))), dice.choice((1, 2, 8, 64, 512))
        match dice.randrange(5):
            case 0:
                changed[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = changed[at : at + length] * dice.choice((1, 2, 50))
            case 3:
                changed[at : at + length] = bytes(dice.randrange(256) for _ in range(length))
            case _:
                changed = changed[:at] if dice.random() < 0.2 else changed
    return bytes(changed)


def fuzz(name: str, count: int, seed: int) -> float:
    """Read `count` broken files of one form; returns the longest time in seconds of the processor.

    An error whose innermost frame lies in our own code is ours, even where it was told as a damaged file.
    """
    raw, dice, longest = SEEDS[name](), random.Random(seed), 0.0
    for _ in range(count):
        began = time.process_time()
        try:
            harvest = read_incoming(Incoming(broken(raw, dice), name))
            assert all(isinstance(each, Article) and each.text.strip() for each in harvest.articles)
            errors = list(harvest.errors)
        except ArticleError as error:
            errors = [error]
        for error in errors:
            assert error.hint
            if isinstance(error.__cause__, (TypeError, AttributeError, IndexError, NameError)):
                where = traceback.extract_tb(error.__cause__.__traceback__)[-1]
                assert "mapviewer/store" not in where.filename, error.__cause__
        longest = max(longest, time.process_time() - began)
    return longest


@pytest.mark.filterwarnings("default")  # libraries warn over broken bytes, each in its own way
@pytest.mark.parametrize("name", SEEDS)
def test_broken_files_leave_no_traceback(name):
    assert fuzz(name, 25, seed=5) < 10
