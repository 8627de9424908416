"""Letters: which face can write a text, how wide it runs, where its lines break.

All faces are the DejaVu files that come inside matplotlib, asked for by path, so that no font of the system is used.
Widths are measured without hinting and grow with the size, so that a layout is the same at every scale.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from mapviewer.maps.figure.quotes import typographic

FACES = {
    "sans": "DejaVuSans.ttf",
    "bold": "DejaVuSans-Bold.ttf",
    "italic": "DejaVuSans-Oblique.ttf",
    "serif": "DejaVuSerif-Bold.ttf",
}
# serif and italic lack Arabic, serif Hebrew too, bold a few signs; `visible` leaves nothing that sans lacks
_STAND_IN = {"serif": "bold", "bold": "sans", "italic": "sans"}
_THIN = "\u2009"
ELLIPSIS = "…"
LACKING = "\ufffd"  # stands for a letter that can't be drawn


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one face and colour (a name of the palette)."""

    text: str
    face: str = "sans"
    colour: str = "ink"


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: runs with the x at which each begins, in pixels from the left edge."""

    runs: tuple[tuple[float, Run], ...]

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(run.text for _, run in self.runs)


@functools.cache
def _letters(face: str) -> frozenset[int]:
    from matplotlib.ft2font import FT2Font

    return frozenset(FT2Font(font_path(face)).get_charmap())


@functools.cache
def font_path(face: str) -> str:
    """Return the path of the font file of a face inside matplotlib's own data."""
    import matplotlib

    return f"{matplotlib.get_data_path()}/fonts/ttf/{FACES[face]}"


def visible(text: str) -> str:
    """Return `text` on one line with nothing in it that could not be seen or that turns its neighbours around.

    Quotation marks are curled; white space becomes one space; direction marks and other format characters go; control characters, lone surrogates
    and letters that DejaVu lacks (Chinese, Thai) become U+FFFD.
    """
    spaced = re.sub(r"\s+", " ", text)
    seen = "".join(_seen(each) for each in unicodedata.normalize("NFC", spaced))
    return typographic(re.sub(" +", " ", seen).strip())  # what went may have stood between spaces


def lacking(text: str) -> list[str]:
    """Return the letters of `text` that no face has, each once: `visible` writes a sign in their place."""
    plain = unicodedata.normalize("NFC", text)
    return list(dict.fromkeys(each for each in plain if each.isprintable() and _seen(each) == LACKING))


def _seen(letter: str) -> str:
    if unicodedata.category(letter) == "Cf":
        return ""
    return letter if ord(letter) in _letters("sans") else LACKING


def face_for(text: str, face: str) -> str:
    """Return `face` if it has every letter of `text`, else the face that stands in for it."""
    if face not in _STAND_IN or all(ord(each) in _letters(face) for each in text):
        return face
    return face_for(text, _STAND_IN[face])


@functools.lru_cache(maxsize=512)
def font(face: str, size: float) -> Any:
    """Return matplotlib's FontProperties of a face at a height in points."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=font_path(face), size=size)


@functools.lru_cache(maxsize=16384)
def _width(text: str, face: str) -> float:
    from matplotlib.textpath import TextToPath

    width, _, _ = TextToPath().get_text_width_height_descent(text, font(face, 100.0), False)
    return float(width) / 100.0


def text_width(text: str, face: str, size: float) -> float:
    """Return how wide `text` runs in pixels when set `size` pixels high."""
    if not text:
        return 0.0
    kept = text.rstrip(" ")
    spaces = _width("n n", face) - _width("nn", face)  # ink is measured, and a space at the end has none
    return (_width(kept, face_for(kept, face)) if kept else 0.0) * size + spaces * size * (
        len(text) - len(kept)
    )


def spaced_capitals(text: str) -> str:
    """Return a country's name as the map writes it: capitals with a thin space between them."""
    words = [_THIN.join(word) for word in text.upper().split(" ")]
    return f"{_THIN} {_THIN}".join(words)


def cut_to(text: str, face: str, size: float, room: float) -> str:
    """Return `text`, or as much of it as `room` pixels hold with an ellipsis behind it."""
    if text_width(text, face, size) <= room:
        return text
    return _shortened(text, face, size, room)


def _shortened(text: str, face: str, size: float, room: float) -> str:
    """Return as much of `text` as leaves room for the ellipsis behind it."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = text_width(text[:middle].rstrip() + ELLIPSIS, face, size) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return text[:low].rstrip(" ,;:–-") + ELLIPSIS


def wrap(text: str, face: str, size: float, room: float, most: int = 99) -> tuple[list[str], bool]:
    """Break `text` into lines of at most `room` pixels; return them and whether something was cut.

    At most `most` lines are returned; the last then ends in an ellipsis.
    """
    lines, is_cut = wrap_runs([Run(text, face)], size, room, most)
    return [line.text for line in lines], is_cut


def wrap_runs(runs: Iterable[Run], size: float, room: float, most: int = 99) -> tuple[list[Line], bool]:
    """Break runs of different faces into lines, as `wrap` does."""
    whole = [Run(run.text, face_for(run.text, run.face), run.colour) for run in runs]  # one face on all lines
    lines: list[list[Run]] = [[]]
    used = 0.0
    for word, run in _words(whole, size, room):
        width = text_width(word.rstrip(" "), run.face, size)
        if lines[-1] and used + width > room:
            lines.append([])
            used = 0.0
        lines[-1].append(Run(word, run.face, run.colour))
        used += text_width(word, run.face, size)
    is_cut = len(lines) > most
    if is_cut:
        lines = lines[:most]
        if lines:
            lines[-1] = _with_ellipsis(lines[-1], size, room)
    return [_set(line, size) for line in lines if line], is_cut


def _words(runs: Iterable[Run], size: float, room: float) -> Iterable[tuple[str, Run]]:
    """Yield words with the space behind them; a word wider than the room is cut into pieces."""
    for run in runs:
        for word in re.findall(r"[^ ]+ ?| +", run.text):
            rest = word
            while text_width(rest.rstrip(" "), run.face, size) > room and len(rest) > 1:
                part = max(1, int(len(rest) * room / text_width(rest, run.face, size)) - 1)
                while part > 1 and text_width(rest[:part], run.face, size) > room:
                    part -= 1  # the first letters are wider than the others
                yield rest[:part], run
                rest = rest[part:]
            yield rest, run


def _with_ellipsis(line: Sequence[Run], size: float, room: float) -> list[Run]:
    kept = list(line)
    while kept:
        last = kept[-1]
        text = last.text.rstrip(" ,;:–-") + ELLIPSIS
        before = sum(text_width(run.text, run.face, size) for run in kept[:-1])
        if before + text_width(text, last.face, size) <= room:
            return [*kept[:-1], Run(text, last.face, last.colour)]
        if len(kept) == 1:
            return [Run(_shortened(last.text, last.face, size, room), last.face, last.colour)]
        kept.pop()
    return kept


def _set(line: Sequence[Run], size: float) -> Line:
    """Join neighbours of one face, so that right-to-left words are shaped together, and give each its x."""
    joined: list[Run] = []
    for run in line:
        if joined and (joined[-1].face, joined[-1].colour) == (run.face, run.colour):
            joined[-1] = Run(joined[-1].text + run.text, run.face, run.colour)
        else:
            joined.append(run)
    placed, x = [], 0.0
    for run in joined:
        placed.append((x, run))
        x += text_width(run.text, run.face, size)
    return Line(tuple(placed))
