"""How an article's text is shown, with a way from each character of the text to its place on the screen and back.

Offsets of the text are Unicode characters, positions on the screen are UTF-16 units, as Qt counts. Plain text is shown
line by line as it is. Of Markdown the marks are taken away (headings, emphasis, links, lists, quotations, code) and
lines of one paragraph are joined; HTML in it is shown as the characters it is.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters [start, end) of the text, shown as `shown`, in a style: "", "bold", "italic" or "code"."""

    start: int
    end: int
    shown: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands in one block: kind is text, heading, item, quote, code or gap; `level` that of a heading."""

    kind: str
    runs: tuple[Run, ...]
    level: int = 0


class Display:
    """Paragraphs and the map between offsets and positions.

    Parameters
    ----------
    paragraphs : tuple of Paragraph
        In order; on the screen one position parts each from the next.
    """

    def __init__(self, paragraphs: tuple[Paragraph, ...]) -> None:
        self.paragraphs = paragraphs
        self._runs: list[Run] = []
        self._positions: list[int] = []
        self.paragraph_starts: list[int] = []
        position = 0
        for paragraph in paragraphs:
            self.paragraph_starts.append(position)
            for run in paragraph.runs:
                self._runs.append(run)
                self._positions.append(position)
                position += utf16_length(run.shown)
            position += 1
        self._starts = [run.start for run in self._runs]

    def position(self, offset: int) -> int:
        """Return the position of the character at `offset`, or of the next one that is shown."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        run = self._runs[index]
        if offset < run.end:
            return self._positions[index] + utf16_length(run.shown[: offset - run.start])
        if index + 1 < len(self._runs):
            return self._positions[index + 1]
        return self._positions[index] + utf16_length(run.shown)

    def end_position(self, offset: int) -> int:
        """Return the position just after the last character shown before `offset`."""
        index = bisect_right(self._starts, offset - 1) - 1
        if index < 0:
            return 0
        run = self._runs[index]
        shown = run.shown if offset >= run.end else run.shown[: offset - run.start]
        return self._positions[index] + utf16_length(shown)

    def offset(self, position: int) -> int:
        """Return the offset in the text of the character at `position`."""
        index = max(0, bisect_right(self._positions, position) - 1)
        if not self._runs:
            return 0
        run = self._runs[index]
        inside = run.shown.encode("utf-16-le", "replace")[: 2 * (position - self._positions[index])]
        return min(run.start + len(inside.decode("utf-16-le", "ignore")), run.end)


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units Qt needs for `text`."""
    return len(text) if text.isascii() else len(text) + sum(each > "\uffff" for each in text)


def make_display(text: str, *, is_markdown: bool, title: str = "") -> Display:
    """Lay out `text`; a first line that is just `title`, which stands above the words, is left out."""
    paragraphs = list(_markdown_paragraphs(text) if is_markdown else _plain_paragraphs(text))
    head = next((number for number, each in enumerate(paragraphs) if each.kind != "gap"), None)
    if head is not None and title and _words(paragraphs[head]) == title.split():
        del paragraphs[: head + 1]
        while paragraphs and paragraphs[0].kind == "gap":
            del paragraphs[0]
    return Display(tuple(paragraphs))


def _words(paragraph: Paragraph) -> list[str]:
    return "".join(run.shown for run in paragraph.runs).split()


def showable(text: str) -> str:
    """Return `text` with each control character that Qt would act on as one visible mark; same length."""
    return _UNSHOWABLE.sub("\ufffd", text)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"([^\r\n]*)(\r\n|\r|\n|\Z)", text):
        if match.end() > match.start() or match.start() == len(text):
            yield match.span(1)
        if not match[2]:
            return


def _plain_paragraphs(text: str) -> Iterator[Paragraph]:
    for start, end in _lines(text):
        line = text[start:end]
        yield Paragraph("text" if line.strip() else "gap", (Run(start, end, showable(line)),))


_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$")
_ITEM = re.compile(r"\s{0,8}(?:([-*+])|(\d{1,3}[.)]))[ \t]+")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")


def _markdown_paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield paragraphs; lines that follow each other without a blank one are one paragraph."""
    open_kind, is_code = "", False
    open_runs: list[Run] = []

    def close() -> Iterator[Paragraph]:
        nonlocal open_runs
        if open_runs:
            yield Paragraph(open_kind, tuple(open_runs))
        open_runs = []

    for start, end in _lines(text):
        line = text[start:end]
        if _FENCE.match(line):
            yield from close()
            is_code = not is_code
        elif is_code:
            yield Paragraph("code", (Run(start, end, showable(line), "code"),))
        elif not line.strip() or _RULE.match(line):
            yield from close()
        elif heading := _HEADING.match(line):
            yield from close()
            runs = tuple(_inline(text, start + heading.start(2), start + heading.end(2)))
            yield Paragraph("heading", runs, len(heading[1]))
        else:
            kind, skipped, bullet = _line_kind(line)
            if kind == "item" or (open_runs and kind not in ("text", open_kind)):
                yield from close()
            if open_runs:
                open_runs.append(Run(open_runs[-1].end, start + skipped, " "))
            else:
                open_kind = kind
                open_runs = [Run(start, start + skipped, bullet)] if bullet else []
            open_runs.extend(_inline(text, start + skipped, end))
    yield from close()


def _line_kind(line: str) -> tuple[str, int, str]:
    """Return the kind of a line, how many characters of marks it begins with, and what to show for them."""
    if quote := _QUOTE.match(line):
        return "quote", quote.end(), ""
    if item := _ITEM.match(line):
        return "item", item.end(), f"{item[2]} " if item[2] else "• "
    return "text", len(line) - len(line.lstrip()), ""


_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|`(?P<code>[^`]+)`"
    r"|(?<!\w)(?P<mark2>\*\*|__)(?=\S)(?P<bold>.+?)(?<=\S)(?P=mark2)(?!\w)"
    r"|(?<![\w*])(?P<mark1>[*_])(?=[^\s*_])(?P<italic>[^*_]+?)(?<=\S)(?P=mark1)(?![\w*])"
    r"|!?\[(?P<label>[^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)"
)
_STYLES = (("escaped", ""), ("code", "code"), ("bold", "bold"), ("italic", "italic"), ("label", ""))


def _inline(text: str, start: int, end: int) -> Iterator[Run]:
    at = start
    for match in _INLINE.finditer(text, start, end):
        if match.start() > at:
            yield Run(at, match.start(), showable(text[at : match.start()]))
        name, style = next((name, style) for name, style in _STYLES if match[name] is not None)
        inner_start, inner_end = match.span(name)
        if inner_end > inner_start:
            yield Run(inner_start, inner_end, showable(text[inner_start:inner_end]), style)
        at = match.end()
    if at < end:
        yield Run(at, end, showable(text[at:end]))
