"""The story that an exported picture carries.

It is JSON text: in an iTXt chunk of a PNG, in a ``metadata`` element of an SVG, as an attached file of a PDF. The bytes may
come from anywhere: XML is never parsed, and what is unpacked is bounded.
"""

import html
import re
import struct
import zlib

from mapviewer.model.encoding import CARRIED_AS

_PNG = b"\x89PNG\r\n\x1a\n"
_MOST = 64 * 1024 * 1024  # bytes of annotations that are unpacked at most
_SVG = re.compile(rb'<metadata id="mapviewer-annotations">(.*?)</metadata>', re.DOTALL)
_PDF = re.compile(
    rb"/Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length (\d+) >>\nstream\n"
)


def read_carried(picture: bytes) -> str | None:
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
            and body.startswith(CARRIED_AS.encode() + b"\0")
            and len(body) == length
        ):
            return _read_chunk(body[len(CARRIED_AS) + 1 :])
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
