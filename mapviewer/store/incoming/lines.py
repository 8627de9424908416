"""Lines that a program broke become paragraphs again."""

import re
from statistics import median

_HYPHENATED = re.compile(r"(\w)[-\u2010\u00ad\ufffe\x02]\n(?=[a-zß-ÿ])")
_SENTENCE_ENDS = (".", "!", "?", "”", '"', "’", ":", ")", "…")
_LEAST_LINES = 4
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,3}[.)])\s")


def join_lines(text: str) -> str:
    """Join the lines of paragraphs that were broken at a fixed width; other texts stay as they are.

    A paragraph ends at an empty line, at a line that is clearly shorter than the width and ends a sentence, and before an
    indented line or an item of a list. Words that were hyphenated at a line's end become whole.
    """
    lines = text.splitlines()
    filled = [len(line.rstrip()) for line in lines if line.strip()]
    if not is_wrapped(filled):
        return text
    width = sorted(filled)[int(len(filled) * 0.9)]
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        is_new = (
            not line.strip() or line[:2].isspace() or _ITEM.match(line) or _is_last(paragraphs[-1], width)
        )
        if is_new and paragraphs[-1]:
            paragraphs.append([])
        if line.strip():
            paragraphs[-1].append(line.strip())
    return "\n\n".join(join_words(paragraph) for paragraph in paragraphs if paragraph)


def is_wrapped(lengths: list[int]) -> bool:
    """Tell whether lines of such lengths were broken at a width of 40 to 100 characters by a program."""
    if len(lengths) < _LEAST_LINES:
        return False
    ordered = sorted(lengths)
    width = ordered[int(len(ordered) * 0.9)]
    return 40 <= width <= 100 and ordered[-1] <= width + 15 and median(ordered) > 0.75 * width


def _is_last(paragraph: list[str], width: int) -> bool:
    return bool(paragraph) and len(paragraph[-1]) < 0.7 * width and paragraph[-1].endswith(_SENTENCE_ENDS)


def join_words(lines: list[str]) -> str:
    """Join the lines of one paragraph; a hyphen at a line's end goes when a small letter follows."""
    return _HYPHENATED.sub(r"\1", "\n".join(lines)).replace("\n", " ")
