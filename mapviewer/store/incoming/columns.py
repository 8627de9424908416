"""Runs of words with boxes become paragraphs: columns, lines that repeat on every page, hyphens at line ends."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise, product
from statistics import median

from mapviewer.store.incoming.lines import join_words

_DIGITS = re.compile(r"\d+")
_SENTENCE_ENDS = (".", "!", "?", "”", '"', "’", "…", ":")
_EDGE_LINES = 3
_SMALL = 0.85  # of the usual height of letters
_PAGE_NUMBER = re.compile(r"(?:page |p\. ?|seite |стр\. ?)?#(?: ?(?:of|/|von) ?#)?")
_DEEPEST = 40
_MOST_SPANNING = 4  # rows under the columns that span them


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand side by side, and their box; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float
    words: str

    @property
    def height(self) -> float:
        """Of the letters, about."""
        return self.bottom - self.top


def in_reading_order(lines: list[Line], width: float, height: float) -> list[Line]:
    """Return the lines of a page as one reads them: what stands in columns column by column.

    The page is cut between columns where a gap goes through, else under what spans them or above it: a recursive XY cut
    (Nagy and Seth 1984) in which a gap between paragraphs never parts a column.
    """
    return _cut(lines, max(8.0, 0.015 * width), max(2.0, 0.004 * height), 0)


def _cut(lines: list[Line], gutter: float, gap: float, depth: int) -> list[Line]:
    if len(lines) < 2 or depth > _DEEPEST:
        return _rows(lines)
    for parts in (_beside(lines, gutter), _below(lines, gutter, gap)):
        if len(parts) > 1:
            return [line for part in parts for line in _cut(part, gutter, gap, depth + 1)]
    return _rows(lines)


def _beside(lines: list[Line], gutter: float) -> list[list[Line]]:
    """Part lines at the gaps that go through all of them from top to bottom; what is less than a column stays."""
    parts = _parted(sorted(lines, key=lambda line: line.left), "left", "right", gutter)
    is_columns = all(len({round(line.top) for line in part}) >= 3 for part in parts)
    return parts if is_columns else [lines]


def _below(lines: list[Line], gutter: float, gap: float) -> list[list[Line]]:
    """Part what goes over the whole width, a headline or a footer, from the columns under or above it."""
    rows = _parted(sorted(lines, key=lambda line: line.top), "top", "bottom", gap)
    for n_under, n_above in product(range(_MOST_SPANNING), range(len(rows))):
        parts = rows[:n_above], rows[n_above : len(rows) - n_under], rows[len(rows) - n_under :]
        above, between, under = (list(chain.from_iterable(part)) for part in parts)
        if len(_beside(between, gutter)) > 1:
            return [part for part in (above, between, under) if part]
    return [lines]


def _parted(ordered: list[Line], start: str, end: str, gap: float) -> list[list[Line]]:
    parts: list[list[Line]] = [[]]
    reach = None
    for line in ordered:
        if reach is not None and getattr(line, start) - reach > gap:
            parts.append([])
        parts[-1].append(line)
        reach = getattr(line, end) if reach is None else max(reach, getattr(line, end))
    return parts


def _rows(lines: list[Line]) -> list[Line]:
    """Join runs that stand on one line, from left to right, the lines from the top down."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.top + line.bottom) / 2):
        middle = (line.top + line.bottom) / 2
        if rows and rows[-1][0].top < middle < rows[-1][0].bottom:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_joined(sorted(row, key=lambda line: line.left)) for row in rows]


def _joined(row: list[Line]) -> Line:
    words = row[0].words
    for before, line in pairwise(row):
        is_apart = line.left - before.right > 0.12 * max(line.height, before.height)
        words += (" " if is_apart else "") + line.words
    return Line(
        min(each.left for each in row),
        min(each.top for each in row),
        max(each.right for each in row),
        max(each.bottom for each in row),
        words,
    )


def without_repeats(pages: list[list[Line]]) -> list[list[Line]]:
    """Return the pages without headers, footers and page numbers.

    They are the lines at the edges that most pages share but for figures, page numbers, and a line in smaller type that
    stands apart at the very edge.
    """
    counts = Counter(key for page in pages for key in _edges(page))
    least = max(2, (len(pages) + 1) // 2)
    repeated = {key for key, count in counts.items() if count >= least}
    return [_without(page, repeated) for page in pages]


def _without(page: list[Line], repeated: set[str]) -> list[Line]:
    edges = {key for key in _edges(page) if key in repeated or _PAGE_NUMBER.fullmatch(key)}
    kept = [line for line in page if _key(line) not in edges]
    apart = set(_apart(sorted(kept, key=lambda line: line.top)))
    return [line for line in kept if line not in apart]


def _apart(ordered: list[Line]) -> Iterator[Line]:
    """Yield the first and the last line where they are small and far from the others."""
    if len(ordered) <= _EDGE_LINES:
        return
    usual = median(line.height for line in ordered)
    for line, neighbour in ((ordered[0], ordered[1]), (ordered[-1], ordered[-2])):
        gap = max(neighbour.top - line.bottom, line.top - neighbour.bottom)
        if line.height < _SMALL * usual and gap > usual:
            yield line


def _edges(page: list[Line]) -> set[str]:
    ordered = sorted(page, key=lambda line: line.top)
    return {_key(line) for line in (*ordered[:_EDGE_LINES], *ordered[-_EDGE_LINES:])}


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.words.casefold()).strip(" -–—|·")


def join_paragraphs(pages: list[list[Line]]) -> str:
    """Join lines to paragraphs, also over the end of a column or page.

    A new one begins after a wider gap, at an indent, at another size of type, and after a short line that ends a sentence.
    """
    lines = [line for page in pages for line in page]
    if not lines:
        return ""
    usual = _usual_gap(lines)
    paragraphs = [[lines[0]]]
    for before, line in pairwise(lines):
        if _begins(before, line, paragraphs[-1], usual):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return "\n\n".join(join_words([line.words for line in paragraph]) for paragraph in paragraphs)


def _usual_gap(lines: list[Line]) -> float:
    gaps = [after.top - before.top for before, after in pairwise(lines) if after.top > before.top]
    return median(gaps) if gaps else 0.0


def _begins(before: Line, line: Line, paragraph: list[Line], usual: float) -> bool:
    is_ended = before.words.endswith(_SENTENCE_ENDS)
    right = max(each.right for each in paragraph)
    left = min(each.left for each in paragraph[-3:])
    is_short = before.right < left + 0.85 * (right - left)
    step = line.top - before.top
    if (
        abs(line.height - before.height) > 0.3 * before.height
        and not 0.75 < line.height / before.height < 1.35
    ):
        return True
    if step < 0 or step > 6 * usual:  # the next column or page
        return is_ended and (is_short or line.left > before.left + 3)
    is_indented = line.left - left > 0.8 * line.height and len(paragraph) > 1 and is_ended
    return step > 1.35 * usual or is_indented or (is_short and is_ended)
