"""The words beside this module, ready for use."""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TOWN, AREA, PEOPLE, UNKNOWN = "\ue001", "\ue002", "\ue003", "\ue004"
_SIGNS = {
    "TOWN": TOWN,
    "AREA": AREA,
    "PEOPLE": PEOPLE,
    "NAME": f"[{TOWN}{AREA}]",
    "ANY": f"[{TOWN}{AREA}{PEOPLE}]",
}


@dataclass(frozen=True, slots=True)
class Phrases:
    """What ``words.yaml`` holds; `units` is by spelling, `vague_numbers` tells from and to."""

    numbers: Mapping[str, float]
    vague_numbers: Mapping[str, tuple[float, float]]
    units: Mapping[str, str]
    directions: tuple[str, ...]
    lists: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, str]
    between_verbs: frozenset[str]
    needs: Mapping[str, re.Pattern[str]]
    patterns: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way of making a place out of others.

    Attributes
    ----------
    needs : re.Pattern
        What a sentence must hold to be worth the search.
    is_open : bool
        Whether it names one side of a border and leaves the other to the sentence.
    is_clause : bool
        Whether the verb above decides if it is a place.
    is_name : bool
        Whether words with capitals may be a name of their own.
    is_off : bool
        Whether "off" must be a preposition.
    is_distance : bool
        Whether it may be a way that somebody goes.
    """

    sort: str
    words: re.Pattern[str]
    needs: re.Pattern[str]
    is_open: bool = False
    is_clause: bool = False
    is_name: bool = False
    is_off: bool = False
    is_distance: bool = False


@functools.cache
def open_phrases() -> Phrases:
    """Read the words."""
    import yaml

    path = Path(__file__).with_name("words.yaml")
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Phrases(
        numbers={str(word): float(value) for word, value in found["numbers"].items()},
        vague_numbers={
            word: (float(low), float(high)) for word, (low, high) in found["vague_numbers"].items()
        },
        units={word: unit for unit, words in found["units"].items() for word in words},
        directions=tuple(found["directions"]),
        lists={name: tuple(words) for name, words in found["lists"].items()},
        parts=found["parts"],
        between_verbs=frozenset(found["between_verbs"]),
        needs={sort: re.compile(words, re.IGNORECASE) for sort, words in found["needs"].items()},
        patterns=tuple(found["patterns"]),
    )


@functools.cache
def open_patterns() -> tuple[Pattern, ...]:
    """Return the patterns as compiled regular expressions."""
    return tuple(
        Pattern(
            each.get("as", each["sort"]),
            re.compile(_expanded(each["words"]), re.IGNORECASE),
            open_phrases().needs[each["sort"]],
            **{name: each[name] for name in Pattern.__slots__ if name.startswith("is_") and name in each},
        )
        for each in open_phrases().patterns
    )


def _expanded(words: str) -> str:
    """Put the lists, parts and signs in."""
    from mapviewer.extract.locatives.distances import direction_pattern, distance_pattern, side_pattern

    phrases = open_phrases()
    banned = _either(phrases.lists["NO_BORDER"])
    known = {name: _either(each) for name, each in phrases.lists.items()}
    known |= {"NOT_BORDER": rf"(?!\w)(?![ -]{banned})"}
    known |= _SIGNS
    known["DISTANCE"], known["DIRECTION"] = distance_pattern(), direction_pattern("direction")
    known["SIDE"] = side_pattern("side")
    for _ in range(2):
        words = re.sub(r"\{([A-Z_]+)\}", lambda match: {**phrases.parts, **known}[match[1]], words)
    return r"(?<!\w)(?<!\w-)" + words


def _either(words: tuple[str, ...]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ") for word in ordered) + r")\b"
