"""What is written inside a picture besides the picture, and reading it back.

The annotations travel as JSON text: in an iTXt chunk of a PNG, in a ``metadata`` element of an SVG, as an attached file of
a PDF. `read_metadata` reads them from bytes that may come from anywhere: it never parses XML and bounds what it unpacks.
"""

import html
import re
import struct
import zlib
from dataclasses import dataclass

from mapviewer.atlas import political
from mapviewer.layers import Layers
from mapviewer.maps.figure.lettering import visible
from mapviewer.maps.figure.options import FigureOptions

KEYWORD = "mapviewer-annotations"
_PNG = b"\x89PNG\r\n\x1a\n"
_MOST = 64 * 1024 * 1024  # bytes of annotations that are unpacked at most
_SVG = re.compile(rb'<metadata id="mapviewer-annotations">(.*?)</metadata>', re.DOTALL)
_PDF = re.compile(
    rb"/Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length (\d+) >>\nstream\n"
)


@dataclass(frozen=True, slots=True)
class Caption:
    """What a figure says of itself: plain text, each on one line but `listing`."""

    title: str
    description: str
    source: str
    credits: str
    boundaries: str
    listing: str
    annotations: str


def make_caption(layers: Layers, options: FigureOptions, note: str, annotations: str) -> Caption:
    """Return the caption of a figure; `note` is what it says of disputed areas, and ends the description."""
    from mapviewer.maps.figure.editing import with_edits
    from mapviewer.maps.figure.entries import text_list

    shown = with_edits(layers, options.edits)
    day = political.as_day(layers.as_of)
    whose = political.heading(layers.viewpoint, day)
    told = visible(layers.note).removeprefix(whose).strip()
    described = visible(options.alt_text or layers.alt_text)
    is_whole = bool(options.alt_text) or visible(note) in described  # what an editor wrote stands as it is
    return Caption(
        title=visible(shown.title),
        description=described if is_whole else f"{described} {visible(note)}".strip(),
        source=visible(layers.source_line),
        credits=visible(layers.credits),
        boundaries=f"{whose} ({day.isoformat()}, Natural Earth) {told}".strip(),
        listing=text_list(shown),
        annotations=annotations,
    )


def caption_pairs(caption: Caption) -> list[tuple[str, str]]:
    """Return keyword and text for each part that is not empty, with the keywords that the PNG standard names."""
    pairs = [
        ("Title", caption.title),
        ("Description", caption.description),
        ("Source", caption.source),
        ("Copyright", caption.credits),
        ("Boundaries", caption.boundaries),
        ("Comment", caption.listing),
        ("Software", "mapviewer"),
        (KEYWORD, caption.annotations),
    ]
    return [(keyword, text) for keyword, text in pairs if text]


def read_metadata(picture: bytes) -> str | None:
    """Return the annotations' JSON text that a PNG, SVG or PDF of mapviewer carries; None when it carries none.

    Damaged files carry none; nothing is raised for them.
    """
    if picture.startswith(_PNG):
        return _read_png(picture)
    if picture.startswith(b"%PDF"):
        return _read_pdf(picture)
    found = _SVG.search(picture)
    return html.unescape(found[1].decode("utf-8", "replace")) if found else None


def _read_png(picture: bytes) -> str | None:
    at = len(_PNG)
    while at + 12 <= len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        body = picture[at + 8 : at + 8 + length]
        if (
            picture[at + 4 : at + 8] == b"iTXt"
            and body.startswith(KEYWORD.encode() + b"\0")
            and len(body) == length
        ):
            return _read_chunk(body[len(KEYWORD) + 1 :])
        at += length + 12
    return None


def _read_chunk(body: bytes) -> str | None:
    """Read what follows the keyword in an iTXt chunk: flag, method, language, translated keyword, text."""
    is_packed, rest = body[:1] == b"\1", body[2:]
    _, _, rest = rest.partition(b"\0")
    _, _, rest = rest.partition(b"\0")
    return _text(rest, is_packed=is_packed)


def _read_pdf(picture: bytes) -> str | None:
    newest = list(_PDF.finditer(picture))[-1:]
    if not newest:
        return None
    found = newest[0]
    return _text(picture[found.end() : found.end() + int(found[1])], is_packed=True)


def _text(packed: bytes, *, is_packed: bool) -> str | None:
    try:
        plain = zlib.decompressobj().decompress(packed, _MOST) if is_packed else packed
        return plain.decode("utf-8")
    except (zlib.error, UnicodeDecodeError):
        return None
