"""One spelling for all the ways in which a place's name is written."""

import functools
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

_DOT_INSIDE = re.compile(r"\.(?=[^\W\d_]{2})")
_INITIALS = re.compile(r"(?<=\b\w\.) (?=\w\.)")
_COMBINING = re.compile("[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class _Folding:
    """What `folding.json` says, ready for use."""

    marks: dict[int, str | None]
    letters: dict[int, str]
    first: dict[str, str]
    first_dotted: dict[str, str]
    last_dotted: dict[str, str]
    article: str


@functools.cache
def _folding() -> _Folding:
    words = json.loads(Path(__file__).with_name("folding.json").read_text(encoding="utf-8"))
    marks: dict[int, str | None] = dict.fromkeys(map(ord, words["dropped"]))
    marks |= {ord(mark): " " for mark in words["spaced"]} | {ord("&"): " and "}
    return _Folding(
        marks=marks,
        letters={ord(letter): plain for letter, plain in words["letters"].items()},
        first=words["first_word"],
        first_dotted=words["first_word_with_dot"],
        last_dotted=words["last_word_with_dot"],
        article=words["leading_article"],
    )


@functools.lru_cache(maxsize=1 << 16)
def fold_name(name: str) -> str:
    """Return the spelling under which the gazetteer keeps `name`.

    Case, accents, apostrophes, dots and quotation marks go; hyphens, commas and brackets become spaces; "St.",
    "Mt." and "Ft." before another word, "N." to "W." at the beginning and "Co." at the end are written out; a
    leading "the" goes. ``U.S.`` becomes ``us``, ``Washington, D.C.`` becomes ``washington dc``.

    Returns
    -------
    str
        May be empty, when `name` has neither letters nor digits.
    """
    folding = _folding()
    text = name.lower() if name.isascii() else _plain_letters(name, folding)
    if text.isalpha():
        return "" if text == folding.article else text
    words = text.translate(folding.marks).split()
    if "." in text:
        words = _without_dots(words, folding)
    if len(words) > 1 and words[0] == folding.article:
        words = words[1:]
    if len(words) > 1 and words[0] in folding.first:
        words[0] = folding.first[words[0]]
    return " ".join(words)


def _plain_letters(name: str, folding: _Folding) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(folding.letters))
    # decomposing may bring forth capitals again, of the mathematical letters
    return unicodedata.normalize("NFC", _COMBINING.sub("", decomposed.casefold()))


def _without_dots(words: list[str], folding: _Folding) -> list[str]:
    words = _DOT_INSIDE.sub(". ", _INITIALS.sub("", " ".join(words))).split()
    if len(words) > 1:
        first, last = words[0].removesuffix("."), words[-1].removesuffix(".")
        if words[0] != first:
            words[0] = folding.first_dotted.get(first, first)
        if words[-1] != last:
            words[-1] = folding.last_dotted.get(last, last)
    return [plain for word in words if (plain := word.replace(".", ""))]
