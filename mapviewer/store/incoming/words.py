"""Bytes become characters."""

import codecs
import re

from mapviewer.store.incoming.source import Incoming

_LATIN = frozenset(
    {"cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "latin_1", "iso8859_15", "cp437", "cp850", "mac_roman"}
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")
NOT_TEXT = "Choose a file with the article's words; mapviewer formats lists what can be read."


def decode(source: Incoming) -> str:
    """Return the characters of a plain text: UTF-8 first, then what the byte order mark or the detector says.

    Raises
    ------
    ArticleError
        When it is no text.
    """
    text = _by_mark(source.raw)
    if text is None:
        text = _detect(source)
    if "\x00" in text[:100_000] or _share_of_controls(text) > 0.1:
        raise source.broken("is not text", NOT_TEXT)
    return text


def decode_markup(source: Incoming) -> str:
    """Return the characters of a web page: as `decode`, but an encoding that it or the server declares is tried too.

    What is declared is believed only where every byte fits it.
    """
    text = _by_mark(source.raw)
    declared = _DECLARED.search(source.raw[:4096])
    for name in (source.encoding, declared[1].decode("ascii") if declared else ""):
        if text is None and name:
            text = _strictly(source.raw, name)
    return _detect(source) if text is None else text


def _by_mark(raw: bytes) -> str | None:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _strictly(raw: bytes, name: str) -> str | None:
    try:
        if codecs.lookup(name).name in {"iso8859-1", "ascii"}:
            name = "cp1252"  # as every browser takes it
        return raw.decode(name)
    except (LookupError, ValueError):
        return None


def _detect(source: Incoming) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(source.raw[:200_000]).best()
    if best is None or b"\x00" in source.raw[:100_000]:
        raise source.broken("is not text", NOT_TEXT)
    # An English text has too few accents to tell the Latin code pages apart; most such files come from Windows.
    encoding = "cp1252" if best.encoding in _LATIN else best.encoding
    return source.raw.decode(encoding, "replace")


def _share_of_controls(text: str) -> float:
    head = text[:100_000]
    controls = sum(each < " " and each not in "\t\n\r\f\v\x1c\x1d\x1e\x1f" for each in head)
    return (controls + head.count("\ufffd")) / max(1, len(head))
