"""The same source at another time: which words changed, and which statements and events rest on them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from mapviewer.model.annotations import Annotations
from mapviewer.model.spans import Span

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\n)[^\n]+)*")
_WORD = re.compile(r"\s*\S+")
_MOST_WORDS = 2_000


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that are gone, words that came, or both.

    Attributes
    ----------
    start, end : int
        Where the old words stand in the old text; the same where nothing is gone.
    old, new : str
        The words before and after, empty for none.
    """

    start: int
    end: int
    old: str
    new: str

    def touches(self, span: Span) -> bool:
        """Tell whether the edit lies on words of the span, or between them."""
        if self.start == self.end:
            return span.start < self.start < span.end
        return self.start < span.end and span.start < self.end


def text_edits(old: str, new: str) -> tuple[Edit, ...]:
    """Return what was changed from one text to the other: paragraph by paragraph, within a paragraph word by word."""
    before, after = list(_PARAGRAPH.finditer(old)), list(_PARAGRAPH.finditer(new))
    matcher = SequenceMatcher(
        None, [_plain(each[0]) for each in before], [_plain(each[0]) for each in after], autojunk=False
    )
    edits: list[Edit] = []
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        start = before[i1].start() if i1 < len(before) else len(old)
        end = before[i2 - 1].end() if i2 > i1 else start
        told = new[after[j1].start() : after[j2 - 1].end()] if j2 > j1 else ""
        edits += _word_edits(old[start:end], told, start)
    return tuple(edits)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _word_edits(old: str, new: str, shift: int) -> Iterator[Edit]:
    before, after = list(_WORD.finditer(old)), list(_WORD.finditer(new))
    if not before or not after or max(len(before), len(after)) > _MOST_WORDS:
        yield _edit(old, new, shift)
        return
    matcher = SequenceMatcher(
        None, [each[0].strip() for each in before], [each[0].strip() for each in after], autojunk=False
    )
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        start = before[i1].start() if i1 < len(before) else len(old)
        end = before[i2 - 1].end() if i2 > i1 else start
        yield _edit(old[start:end], "".join(each[0] for each in after[j1:j2]), shift + start)


def _edit(old: str, new: str, start: int) -> Edit:
    """Return the edit without the white space around it."""
    start += len(old) - len(old.lstrip())
    return Edit(start, start + len(old.strip()), old.strip(), new.strip())


def touched_ids(found: Annotations, edits: tuple[Edit, ...]) -> tuple[str, ...]:
    """Return the ids of the statements and events that rest on words which an edit touches, in reading order."""
    ids = []
    for statement in found.statements:
        spans = [*statement.content, *(each for each in (statement.source, statement.cue) if each)]
        ids += [statement.id] if _is_touched(spans, edits) else []
    for event in found.events:
        ids += [event.id] if _is_touched([event.trigger, *event.evidence], edits) else []
    return tuple(ids)


def _is_touched(spans: list[Span], edits: tuple[Edit, ...]) -> bool:
    return any(edit.touches(span) for edit in edits for span in spans)
