"""Sentences with one sign for each toponym, so that patterns can look for phrases around names."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.locatives.lexicon import AREA, PEOPLE, TOWN, UNKNOWN
from mapviewer.model import Place, Toponym, ToponymKind

_LONGEST = 4000  # characters of a sentence that are looked at: a list of a whole world has no phrases
_SMALL = frozenset({"P", "S", "R"})
_RUNS = re.compile("([\\s\ue000-\uf8ff]+)|[^\\s\ue000-\uf8ff]+")  # our own signs are blanks in a text
_SMALL_KM = 15.0


@dataclass(frozen=True, slots=True)
class Coded:
    """A sentence of the article with a sign for each toponym.

    Attributes
    ----------
    text : str
        The sentence; a toponym is one sign, see `mapviewer.extract.locatives.lexicon`.
    starts : tuple of int
        For each sign and its end the offset in the article, with one more for the end.
    toponyms : mapping of int to Toponym
        By position in `text`.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    toponyms: Mapping[int, Toponym]

    def named(self, words: re.Match[str], group: str) -> Toponym | None:
        """Return the toponym of a group, None when the pattern has none or it did not take part."""
        if group not in words.re.groupindex or words.start(group) < 0:
            return None
        return self.toponyms.get(words.start(group))

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of `text` begins and ends in the article."""
        return self.starts[start], self.ends[end - 1]


def code_sentences(tree: Tree, toponyms: Sequence[Toponym], places: Mapping[str, Place]) -> Iterator[Coded]:
    """Yield each sentence that names a place, in reading order."""
    firsts = [each.span.start for each in toponyms]
    for first, after in tree.bounds:
        start, end = tree.start[first], tree.end[after - 1]
        inside = toponyms[bisect_left(firsts, start) : bisect_right(firsts, end - 1)]
        inside = [each for each in inside if each.span.end <= end]
        if any(each.resolution.place for each in inside):
            yield _coded(tree.text, start, min(end, start + _LONGEST), inside, places)


def _coded(
    text: str, start: int, end: int, toponyms: Sequence[Toponym], places: Mapping[str, Place]
) -> Coded:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    by_position: dict[int, Toponym] = {}
    at = start
    for toponym in toponyms:
        if toponym.span.start < at or toponym.span.end > end:
            continue
        _add(pieces, starts, ends, text, at, toponym.span.start)
        by_position[len(starts)] = toponym
        pieces.append(_sign(toponym, places))
        starts.append(toponym.span.start)
        ends.append(toponym.span.end)
        at = toponym.span.end
    _add(pieces, starts, ends, text, at, end)
    return Coded("".join(pieces), tuple(starts), tuple(ends), by_position)


def _add(pieces: list[str], starts: list[int], ends: list[int], text: str, at: int, end: int) -> None:
    """Add the words between two toponyms, each run of white space as one blank."""
    for run in _RUNS.finditer(text, at, end):
        if run[1]:
            pieces.append(" ")
            starts.append(run.start())
            ends.append(run.end())
        else:
            pieces.append(run[0])
            starts.extend(range(run.start(), run.end()))
            ends.extend(range(run.start() + 1, run.end() + 1))


def _sign(toponym: Toponym, places: Mapping[str, Place]) -> str:
    place = places.get(toponym.resolution.place or "")
    if place is None:
        return UNKNOWN
    if toponym.kind is ToponymKind.DEMONYM:
        return PEOPLE
    is_small = place.feature_class in _SMALL or (
        place.feature_class in "TLV" and place.radius_km <= _SMALL_KM
    )
    return TOWN if is_small else AREA
