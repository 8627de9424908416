"""Which words of an article mean something, and what a selection makes of them. Pure; knows no widget."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mapviewer.model import Annotations, Span

PRIORITY = ("toponym", "locative", "trigger", "cue", "speaker", "timex", "content")


@dataclass(frozen=True, slots=True)
class Mark:
    """A span and what it is: toponym, locative, speaker, cue, content, trigger or timex; `target` is what a click selects."""

    span: Span
    kind: str
    target: str = ""


def find_marks(found: Annotations, text: str) -> tuple[Mark, ...]:
    """Return the marks of an article in reading order; of a source only the speaker's name is one, where it stands."""
    marks = [
        Mark(each.span, "toponym" if each.resolution.place else "unplaced", each.resolution.place or each.id)
        for each in found.toponyms
    ]
    marks += [Mark(each.span, "locative", each.place) for each in found.locatives]
    marks += [Mark(each.span, "timex", each.id) for each in found.timexes]
    names = {each.id: each.name for each in found.actors}
    for statement in found.statements:
        marks += [Mark(span, "content", statement.id) for span in statement.content]
        if statement.cue:
            marks.append(Mark(statement.cue, "cue", statement.id))
        if statement.source:
            named = _name_in(statement.source, names.get(statement.speaker or "", ""), text)
            marks.append(Mark(named, "speaker", statement.id))
    marks += [Mark(each.trigger, "trigger", each.id) for each in found.events]
    return tuple(sorted(marks, key=lambda each: each.span))


def _name_in(source: Span, name: str, text: str) -> Span:
    start = text.rfind(name, source.start, source.end) if name else -1
    return Span(start, start + len(name)) if start >= 0 else source


def lit_marks(found: Annotations, selected: Iterable[str], lit: Iterable[str]) -> tuple[Mark, ...]:
    """Return what a selection lights up: ``strong`` on the selected place's name or trigger, ``soft`` on evidence.

    Parameters
    ----------
    selected : ids
        What the user chose.
    lit : ids
        What lights up with it; statements said at a selected place are shaded with it.
    """
    selected, lit = frozenset(selected), frozenset(lit)
    has_place = any(each.resolution.place in selected for each in found.toponyms)
    has_place |= any(each.place in selected for each in found.locatives)
    marks: list[Mark] = []
    for statement in found.statements:
        is_there = has_place and statement.id in lit and statement.said_at in selected
        if statement.id in selected or is_there:
            around = [span for span in (statement.source, statement.cue) if span]
            marks += [Mark(span, "soft", statement.id) for span in [*around, *statement.content]]
    for event in found.events:
        if event.id in selected:
            marks += [Mark(span, "soft", event.id) for span in event.evidence]
            marks.append(Mark(event.trigger, "strong", event.id))
    for toponym in found.toponyms:
        if toponym.resolution.place in selected or toponym.id in selected:
            marks.append(Mark(toponym.span, "strong", toponym.resolution.place or toponym.id))
    for locative in found.locatives:
        if locative.place in selected:
            marks.append(Mark(locative.span, "strong", locative.place))
    return tuple(marks)


def told_on(found: Annotations, timex_id: str) -> frozenset[str]:
    """Return the events and statements that a time expression dates: those of its sentence, else those of just its days."""
    timex = next((each for each in found.timexes if each.id == timex_id), None)
    if timex is None:
        return frozenset()
    days = (timex.earliest, timex.latest)
    around = next((span for span in found.sentences if span.overlaps(timex.span)), timex.span)
    happened = [
        (each.id, (each.earliest, each.latest), (each.trigger, *each.evidence)) for each in found.events
    ]
    happened += [(each.id, (each.earliest, each.latest), each.content) for each in found.statements]
    near = frozenset(
        key for key, at, spans in happened if at == days and any(around.overlaps(span) for span in spans)
    )
    return near or frozenset(key for key, at, _ in happened if at == days and at != (None, None))


def flatten(marks: Sequence[Mark]) -> list[tuple[int, int, frozenset[str]]]:
    """Cut overlapping marks into pieces that do not, each with the kinds that cover it, in reading order."""
    edges: dict[int, list[tuple[str, int]]] = {}
    for mark in marks:
        edges.setdefault(mark.span.start, []).append((mark.kind, 1))
        edges.setdefault(mark.span.end, []).append((mark.kind, -1))
    depth: dict[str, int] = {}
    pieces: list[tuple[int, int, frozenset[str]]] = []
    before = 0
    for at in sorted(edges):
        kinds = frozenset(kind for kind, count in depth.items() if count)
        if kinds and at > before:
            pieces.append((before, at, kinds))
        for kind, step in edges[at]:
            depth[kind] = depth.get(kind, 0) + step
        before = at
    return pieces


class MarkIndex:
    """Answers which mark is under the pointer.

    Parameters
    ----------
    marks : sequence of Mark
        Sorted by span.
    """

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self._starts = [mark.span.start for mark in marks]
        self._reach: list[int] = []
        furthest = 0
        for mark in marks:
            furthest = max(furthest, mark.span.end)
            self._reach.append(furthest)

    def at(self, offset: int) -> Mark | None:
        """Return the most telling mark with a target that covers `offset`: a toponym before a statement."""
        index = bisect_right(self._starts, offset) - 1
        best: Mark | None = None
        while index >= 0 and self._reach[index] > offset:
            mark = self._marks[index]
            if mark.target and mark.span.end > offset and (best is None or _rank(mark) < _rank(best)):
                best = mark
            index -= 1
        return best


def _rank(mark: Mark) -> int:
    return PRIORITY.index(mark.kind) if mark.kind in PRIORITY else 0
