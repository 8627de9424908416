"""What several articles tell of one thing: events that are the same, statements that agree or contradict. Pure; knows no widget.

Words in common count by how rare they are in the story; nothing here is certain, so that the window says "also told by" and decides nothing.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

RAREST, MOST_BESIDE = (
    6,
    40,
)  # words that find what a row is compared with; rows that one such word may stand in
LEAST_SHARE, LEAST_WORDS = 0.4, 2  # of the shorter one's words, for statements; words in common, for all
LEAST_EVENT_SHARE = 0.5
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?|\d+")
_NEGATION = frozenset(
    ["not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot"]
)
_LITTLE = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "must",
        "that",
        "this",
        "these",
        "those",
        "it",
        "its",
        "they",
        "them",
        "their",
        "he",
        "him",
        "his",
        "she",
        "her",
        "we",
        "us",
        "our",
        "you",
        "your",
        "i",
        "who",
        "which",
        "what",
        "there",
        "here",
        "than",
        "then",
        "so",
        "if",
        "when",
        "while",
        "into",
        "over",
        "after",
        "before",
        "about",
        "against",
        "up",
        "down",
        "out",
        "off",
        "more",
        "most",
        "very",
        "just",
        "also",
        "only",
        "both",
        "all",
        "any",
        "some",
        "such",
        "said",
        "says",
        "say",
        "told",
    ]
)


@dataclass(frozen=True, slots=True)
class Teller:
    """A row of another article that tells of the same: its id, who says it, which article that is, whether it agrees."""

    id: str
    speaker: str
    source: str
    agrees: bool = True


@lru_cache(maxsize=50_000)
def content_words(text: str) -> frozenset[str]:
    """Return the words that carry meaning, without endings: "talks", "talked" and "talk" are one."""
    words = (each.casefold() for each in _WORD.findall(text))
    return frozenset(_stem(word) for word in words if word not in _LITTLE and word not in _NEGATION)


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def is_denial(stance: str, words: str) -> bool:
    """Tell whether a statement says that something is not so; a denied denial affirms."""
    told = {each.casefold() for each in _WORD.findall(words)}
    is_negated = not told.isdisjoint(_NEGATION) or any(each.endswith(("n't", "n’t")) for each in told)
    return (stance == "denied") != is_negated


def same_statements(rows: Sequence[Any]) -> dict[str, tuple[Teller, ...]]:
    """Return for each statement those of other articles on the same matter, each with whether it agrees.

    Two are on the same matter when they name or are made at a common place and share enough words.
    """
    found: dict[str, list[Teller]] = defaultdict(list)
    for one, other in _pairs(rows, "words", _statement_places, LEAST_SHARE):
        agrees = is_denial(one.stance, one.words) == is_denial(other.stance, other.words)
        found[one.id].append(Teller(other.id, other.speaker, other.source, agrees))
    return {key: tuple(tellers) for key, tellers in found.items()}


def same_events(rows: Sequence[Any]) -> dict[str, tuple[Teller, ...]]:
    """Return for each event those of other articles that seem to be the same: type, a place, days and words in common."""
    found: dict[str, list[Teller]] = defaultdict(list)
    for one, other in _pairs(rows, "summary", lambda row: row.place_ids, LEAST_EVENT_SHARE):
        is_same = one.type == other.type and one.modality == other.modality and _overlap(one, other)
        if is_same and all(each.source != other.source for each in found[one.id]):
            found[one.id].append(Teller(other.id, other.speaker, other.source))
    return {key: tuple(tellers) for key, tellers in found.items() if tellers}


def _statement_places(row: Any) -> tuple[str, ...]:
    return tuple(each for each in (row.said_at, *row.about) if each)


def _overlap(one: Any, other: Any) -> bool:
    """Tell whether two rows may lie on one day; what has no day lies on none."""
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return bool(one.earliest <= other.latest and other.earliest <= one.latest)


def _pairs(
    rows: Sequence[Any], field: str, places_of: Callable[[Any], Sequence[str]], least_share: float
) -> Iterable[tuple[Any, Any]]:
    """Yield (row, other row of another article) that share a place and enough words, the likest first."""
    words = {row.id: content_words(getattr(row, field)) for row in rows}
    by_id = {row.id: row for row in rows}
    holders: Mapping[tuple[str, str], list[str]] = _index(rows, words, places_of)
    for row in rows:
        beside: set[str] = set()
        for place in places_of(row):
            near = sorted((holders[place, word] for word in words[row.id]), key=len)[:RAREST]
            beside.update(*(each for each in near if len(each) <= MOST_BESIDE))
        others = (each for each in beside if by_id[each].article != row.article)
        common = {other: len(words[row.id] & words[other]) for other in others}
        for other, count in sorted(common.items(), key=lambda each: (-each[1], each[0])):
            shorter = min(len(words[row.id]), len(words[other]))
            if count >= LEAST_WORDS and count >= least_share * shorter:
                yield row, by_id[other]


def _index(
    rows: Sequence[Any], words: Mapping[str, frozenset[str]], places_of: Callable[[Any], Sequence[str]]
) -> Mapping[tuple[str, str], list[str]]:
    holders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        for place in dict.fromkeys(places_of(row)):
            for word in words[row.id]:
                holders[place, word].append(row.id)
    return holders
