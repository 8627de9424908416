"""A copy of the article's text, character for character as long, that a model trained on clean news reads well."""

import functools
import json
import re
from itertools import pairwise
from pathlib import Path

_MARKUP = re.compile(
    r"^[ \t]{0,3}(?:\#{1,6}[ \t]+|>[ \t]?|[*+-][ \t]+)+"  # heading, quotation, list
    r"|^[ \t]*(?:[-*_=][ \t]*){3,}$"  # rule
    r"|\]\([^()\s]*\)|!?\[(?=[^\]\n]*\]\()"  # the target and the opening bracket of a link
    r"|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+"  # emphasis, code
    r"|(?<!\w)_{1,3}(?=\w)|(?<=[\w.,!?])_{1,3}(?!\w)",
    re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d_]+")
_CAPITALS = r"(?:[A-Z][A-Z.'-]+[ \t])*[A-Z][A-Z.'-]{2,}"  # NEW YORK, TEL AVIV, ST. LOUIS
_DATELINE = re.compile(
    rf"^[ \t]*{_CAPITALS}(?=(?:,[^\n]{{1,40}}?)?[ \t]*(?:\([^)\n]{{2,40}}\)[ \t]*)?(?:--|[—–:]|-[ \t]))"
    rf"|(?<!\S){_CAPITALS}(?=(?:,[^\n(]{{1,25}}?)?[ \t]*\([A-Za-z]{{2,12}}\)[ \t]*(?:--|[—–]|-[ \t]))",
    re.MULTILINE,
)
_SHORT = re.compile(r"\b([A-Z])([A-Z])(?=\.?[ \t][A-Z])")  # EL PASO, ST. PAUL
_WRAPPED_LINE = (50, 100)  # characters in most lines of a text that was broken to fit a screen


def plain_copy(text: str) -> str:
    """Return `text` with typographic quotation marks straightened and what is no language blanked out.

    Marks of Markdown, control and direction characters become spaces; lone surrogates become U+FFFD; lines and
    datelines all in capitals get the capitals of names; newlines that only wrap a line become spaces. Every character stands
    where it stood: ``len(plain_copy(text)) == len(text)``.
    """
    plain = text.replace("\r\n", " \n").translate(_table())
    plain = _MARKUP.sub(lambda found: " " * len(found[0]), plain)
    plain = _lower_headlines(plain)
    plain = _DATELINE.sub(lambda found: _as_names(found[0]), plain)
    return _join_wrapped_lines(plain)


@functools.cache
def _table() -> dict[int, str]:
    marks = json.loads(Path(__file__).with_name("marks.json").read_text(encoding="utf-8"))
    table = {code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if code != ord("\n")}
    table |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
    table |= {ord("\r"): "\n"} | dict.fromkeys(map(ord, marks["spaces"] + marks["invisible"]), " ")
    table |= {ord("\u2028"): "\n", ord("\u2029"): "\n", ord("\u0085"): "\n"}
    return table | {
        ord(mark): plain for kind in ("straight", "dashes") for mark, plain in marks[kind].items()
    }


def _as_names(words: str) -> str:
    """Turn ``NEW YORK`` into ``New York``; letters whose small form is of another length stay."""
    return _WORD.sub(_as_name, _SHORT.sub(lambda found: found[1] + found[2].lower(), words))


def _as_name(found: "re.Match[str]") -> str:
    word = found[0]
    lower = word.lower()
    return word[0] + lower[1:] if len(lower) == len(word) and len(word) > 2 else word


def _lower_headlines(text: str) -> str:
    if text.isupper():
        return _as_names(text)
    lines = text.split("\n")
    return "\n".join(_as_names(line) if _is_shouted(line) else line for line in lines)


def _is_shouted(line: str) -> bool:
    return line.isupper() and sum(len(word) > 3 for word in _WORD.findall(line)) > 2


def _join_wrapped_lines(text: str) -> str:
    """Turn newlines that only wrap a line into spaces."""
    lines = text.split("\n")
    if len(lines) < 2:
        return text
    is_wrapped = _looks_wrapped(lines)
    parts = [lines[0]]
    for before, line in pairwise(lines):
        goes_on = bool(before.strip() and line.strip())
        joined = goes_on and (line.lstrip()[0].islower() or (is_wrapped and len(before) > _WRAPPED_LINE[0]))
        parts.append((" " if joined else "\n") + line)
    return "".join(parts)


def _looks_wrapped(lines: list[str]) -> bool:
    """Tell whether most lines end near the same column, in paragraphs that blank lines part."""
    full = [len(line) for line in lines if line.strip()]
    if len(full) < 6 or len(full) == len(lines):
        return False
    low, high = _WRAPPED_LINE
    return max(full) <= high + 20 and sum(low <= length <= high for length in full) > 0.6 * len(full)
