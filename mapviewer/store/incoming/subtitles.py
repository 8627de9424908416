"""Subtitles of broadcasts (SRT, WebVTT): what is said, a paragraph for each speaker or pause."""

import io
import re
from collections.abc import Iterator
from typing import Any

from mapviewer.model import Article
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.incoming.words import decode

PAUSE_SECONDS = 3.0
_LONGEST = 700  # characters, before a paragraph ends at the next sentence
_TAGS = re.compile(r"</?[a-zA-Z][^<>]{0,80}>|\{\\[^{}]{0,80}\}")
_TIMES = re.compile(r"<\d\d:\d\d[^<>]{0,20}>")


def read_srt(source: Incoming) -> Iterator[Article]:
    """Yield the article of an SRT file."""
    yield _article(source, "srt", "application/x-subrip")


def read_vtt(source: Incoming) -> Iterator[Article]:
    """Yield the article of a WebVTT file."""
    yield _article(source, "vtt", "text/vtt")


def _article(source: Incoming, kind: str, media_type: str) -> Article:
    from webvtt import from_buffer
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    text = decode(source).replace("\r\n", "\n").strip() + "\n"
    try:
        captions = from_buffer(io.StringIO(text), format=kind).captions
    except (MalformedFileError, MalformedCaptionError, ValueError) as error:
        raise source.broken("is damaged: its times can't be read", "Fetch it again.") from error
    return source.article("\n\n".join(_paragraphs(captions)), media_type, title=_title(source.name))


def _title(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0].replace("_", " ")


def _paragraphs(captions: list[Any]) -> Iterator[str]:
    words: list[str] = []
    end, voice, last = 0.0, "", ""
    for caption in captions:
        lines = [line for line in _lines(caption) if line != last]  # live captions repeat the line before
        is_other = caption.voice is not None and caption.voice != voice
        is_pause = caption.start_in_seconds - end > PAUSE_SECONDS
        is_long = sum(map(len, words)) > _LONGEST and words[-1].endswith((".", "!", "?"))
        if words and (is_other or is_pause or is_long):
            yield _spoken(voice, words)
            words = []
        end, voice = caption.end_in_seconds, caption.voice or ("" if is_pause else voice)
        last = lines[-1] if lines else last
        words += lines
    if words:
        yield _spoken(voice, words)


def _spoken(voice: str, words: list[str]) -> str:
    said = " ".join(words)
    return f"{voice}: {said}" if voice else said


def _lines(caption: Any) -> list[str]:
    plain = (_TIMES.sub("", _TAGS.sub("", line)) for line in caption.raw_text.splitlines())
    return [" ".join(line.split()) for line in plain if line.strip()]
