"""What an editor lists of an article, and how what is found compares: labels for the training of events.

The gold is the editor's (``../shared/gold/editor``): a line an article with its happenings, each with the clauses that tell it.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.when import When

SHARED = Path(__file__).parents[2] / "shared"
GOLD = SHARED / "gold" / "editor" / "gold.jsonl"
CORPORA = SHARED / "corpora"
_SMALL = {"the", "a", "an", "of", "and", "in", "mr", "mrs", "ms", "for"}
_UNREAL = ("planned", "hypothetical")


@dataclass(frozen=True, slots=True)
class Happening:
    """One of the editor's happenings: spans of the clauses and of the words that name it, and its facts."""

    clauses: tuple[tuple[int, int], ...]
    words: tuple[tuple[int, int], ...]
    where: tuple[str, ...]
    earliest: str | None
    latest: str | None
    modality: str

    def holds(self, start: int, end: int) -> bool:
        """Tell whether a word lies in one of its clauses."""
        return any(first <= start and end <= last for first, last in self.clauses)

    def names(self, start: int, end: int) -> bool:
        """Tell whether a word is one of those that name it."""
        return any(first <= start and end <= last for first, last in self.words)


def read_gold(gold: Path = GOLD) -> list[dict[str, Any]]:
    """Return the editor's articles, each with the ``text`` that it has in the corpora."""
    texts = {str(row["id"]): row["text"] for path in sorted(CORPORA.glob("*/*.jsonl")) for row in _rows(path)}
    return [row | {"text": texts[str(row["id"])]} for row in _rows(gold)]


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def happenings_of(row: Mapping[str, Any]) -> list[Happening]:
    """Return the happenings of one article."""
    return [_happening(row["text"], entry) for entry in row["happenings"]]


def _happening(text: str, entry: Mapping[str, Any]) -> Happening:
    clauses, words = [], []
    for piece in entry["evidence"]:
        start = text.index(piece)
        clauses.append((start, start + len(piece)))
        for trigger in entry["triggers"]:
            words += [
                (start + found.start(), start + found.end())
                for found in re.finditer(re.escape(trigger), piece)
            ]
    return Happening(
        tuple(clauses),
        tuple(words),
        tuple(entry["where"]),
        entry["earliest"],
        entry["latest"],
        entry["modality"],
    )


def names_of(scene: Scene) -> dict[str, str]:
    """Return the names of each place: the gazetteer's and those that the text gives it."""
    names = {place: each.name for place, each in scene.places.items()}
    for toponym in scene.toponyms.values():
        place = toponym.resolution.place
        if place in names:
            names[place] += " " + toponym.surface
    return names


def is_there(name: str, where: Sequence[str]) -> bool:
    """Tell whether a place's names share a word with the editor's."""
    return any(_content(name) & _content(each) for each in where)


def _content(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.lower())) - _SMALL


def is_then(when: When, happening: Happening) -> bool:
    """Tell whether a time overlaps the editor's and is not wider by over a year."""
    if happening.earliest is None or happening.latest is None or when.earliest is None:
        return False
    low, high = when.earliest, when.latest or date.max
    if low.isoformat() > happening.latest or high.isoformat() < happening.earliest:
        return False
    return high.year - low.year <= int(happening.latest[:4]) - int(happening.earliest[:4]) + 1


def agreement(happening: Happening, modality: str, names: Sequence[str], when: When | None) -> float:
    """Return 1 for a telling that is right, 0.5 for one without the editor's place or day, 0 for one that contradicts."""
    wanted, given = ("unreal" if each in _UNREAL else each for each in (happening.modality, modality))
    if wanted != given:
        return 0.0
    is_bare = False
    if happening.where:
        if names and not any(is_there(name, happening.where) for name in names):
            return 0.0
        is_bare = not names
    if happening.earliest:
        if when is None or not when.is_known or when.earliest is None:
            is_bare = True
        elif not is_then(when, happening):
            overlaps = is_then(
                When(when.earliest, min(when.latest or date.max, when.earliest.replace(month=12, day=31))),
                happening,
            )
            if not overlaps and when.latest is not None:
                return 0.0
            is_bare = True
    return 0.5 if is_bare else 1.0
