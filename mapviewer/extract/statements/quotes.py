"""Quotation marks: where the text quotes somebody, over paragraphs and nested marks, in linear time.

Only the outermost marks count; what is nested inside belongs to the words quoted. A quotation that is not
closed by the end of its paragraph goes on in the next one if that begins with an opening mark (the way
newspapers print long quotations); otherwise it ends with its paragraph, or, after a straight mark that may
as well be an inch sign, is dropped.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

MARK = re.compile(r"''|``|[“”„«»\"‘’'‹›]")
BREAK = re.compile(r"\n[^\S\n]*\n\s*|(?<=[.!?:\"”’')\]])[^\S\n]*\n\s*|\n(?=[\"“«])")
SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z])")
STRAIGHT = ('"', "''")
CLOSERS = {"“": ("”", '"'), "``": ("''",), "„": ("“", "”"), "«": ("»",), "‹": ("›",)}
OPENERS = ("“", '"', "''", "«", "``")
STOPS = (".", "!", "?")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks, within one paragraph.

    Attributes
    ----------
    start, end : int
        Characters, marks included.
    paragraph : int
        Number of the paragraph.
    goes_on : bool
        Whether the next paragraph carries the same quotation on.
    """

    start: int
    end: int
    paragraph: int
    goes_on: bool = False


def paragraph_bounds(text: str) -> list[tuple[int, int]]:
    """Return [start, end) of each paragraph; a single line break ends one only after a sentence's end."""
    bounds = []
    start = 0
    for gap in BREAK.finditer(text):
        if gap.start() > start:
            bounds.append((start, gap.start()))
        start = gap.end()
    if start < len(text):
        bounds.append((start, len(text)))
    return bounds


def find_quotes(text: str) -> list[Quote]:
    """Return the outermost quotations of `text` in reading order."""
    bounds = paragraph_bounds(text)
    quotes: list[Quote] = []
    for number, (start, end) in enumerate(bounds):
        quotes.extend(_quotes_between(text, start, end, number, bounds))
    return quotes


def _quotes_between(
    text: str, start: int, end: int, number: int, bounds: list[tuple[int, int]]
) -> Iterator[Quote]:
    """Yield the quotations of one paragraph."""
    marks = [(mark.start(), mark.group()) for mark in MARK.finditer(text, start, end)]
    singles = [place for place, mark in marks if mark in "’'" and _closes_word(text, place)]
    doubles = [place for place, mark in marks if mark in ("“", *STRAIGHT)]
    position = 0
    while position < len(marks):
        place, mark = marks[position]
        position += 1
        if not _opens(text, place, mark):
            continue
        if mark in ("'", "‘"):
            close_at = _single_end(place, singles, doubles)
        else:
            close_at = _double_end(text, mark, marks, position)
        if close_at is not None:
            yield Quote(place, close_at, number)
            position = bisect_left(marks, (close_at, ""))
        elif mark not in ("'", "‘"):
            goes_on = number + 1 < len(bounds) and text.startswith(OPENERS, bounds[number + 1][0])
            if goes_on or mark not in STRAIGHT:
                yield Quote(place, end, number, goes_on)
            return


def _opens(text: str, place: int, mark: str) -> bool:
    """Tell whether the mark at `place` can begin a quotation."""
    if mark in ("'", "‘") or mark in STRAIGHT:
        return _opens_word(text, place, len(mark))
    return mark in CLOSERS


def _double_end(text: str, mark: str, marks: list[tuple[int, str]], position: int) -> int | None:
    """Return where the quotation opened by the mark before `position` ends, None when it stays open.

    An opening mark behind a sentence's end carries the same quotation on, as at the head of a paragraph; one before
    white space closes it.
    """
    closers = CLOSERS.get(mark, (mark, "”"))
    depth, opened = 0, marks[position - 1][0]
    for later in range(position, len(marks)):
        found, other = marks[later]
        if other in (*closers, mark) and _carries_on(text, found, other):
            opened = found
            continue
        if other == mark and mark not in closers and text[max(0, found - 2) : found] == ": ":
            return _sentence_end(text, opened, found)
        if other in closers or (other == mark and _stands_before_space(text, found, mark)):
            if depth == 0:
                return found + len(other)
            depth -= 1
        elif other == mark:
            depth += 1
    return None


def _sentence_end(text: str, start: int, before: int) -> int:
    """Return where the first sentence from `start` on ends: the writer forgot the closing mark."""
    stop = SENTENCE.search(text, start, before)
    return stop.start() + 1 if stop else before


def _carries_on(text: str, place: int, mark: str) -> bool:
    """Tell whether a mark opens again what is open already: `to help. "We must go`."""
    behind = place + len(mark)
    is_opening = text[place - 1 : place].isspace() and text[behind : behind + 1].isalnum()
    return mark != "”" and is_opening and text[max(0, place - 3) : place].rstrip()[-1:] in STOPS


def _stands_before_space(text: str, place: int, mark: str) -> bool:
    return not text[place + len(mark) : place + len(mark) + 1].strip()


def _single_end(place: int, singles: list[int], doubles: list[int]) -> int | None:
    """Return where the quotation in single marks ends; None when it was an apostrophe or holds double marks."""
    nearest = bisect_right(singles, place + 1)
    if nearest == len(singles):
        return None
    close_at = singles[nearest]
    double = bisect_right(doubles, place)
    return close_at + 1 if double == len(doubles) or doubles[double] > close_at else None


def _opens_word(text: str, place: int, width: int) -> bool:
    """Tell whether a mark at `place` stands before a word and after none."""
    before = text[place - 1] if place else " "
    after = text[place + width : place + width + 1]
    return bool(after) and not after.isspace() and (not before.isalnum() and before not in ".,!?%")


def _closes_word(text: str, place: int) -> bool:
    """Tell whether a single mark at `place` stands after a word, a comma or a stop, and before none."""
    before = text[place - 1] if place else " "
    after = text[place + 1 : place + 2]
    return not before.isspace() and not after.isalnum()
