"""The words of ``triggers.yaml``."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapviewer.model import EventType


@dataclass(frozen=True, slots=True)
class EventLexicon:
    """Types by lemma, and the sets of words that decide arguments and modality; see ``triggers.yaml``."""

    verbs: dict[str, str]
    nouns: dict[str, str]
    grounds: dict[str, str]
    words: dict[str, frozenset[str]]

    def type_of(self, name: str) -> EventType | None:
        """Return the PLOVER type, None for OTHER."""
        return None if name == "OTHER" else EventType(name)


@functools.cache
def open_event_lexicon() -> EventLexicon:
    """Read ``triggers.yaml``, once."""
    import yaml

    read: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "triggers.yaml").read_text("utf-8"))
    tables = ("verbs", "nouns", "ground_nouns")
    return EventLexicon(
        verbs=_by_word(read["verbs"]),
        nouns=_by_word(read["nouns"]),
        grounds=_by_word(read["ground_nouns"]),
        # YAML reads a bare on, off, yes or no as a truth value
        words={name: frozenset(map(_word, words)) for name, words in read.items() if name not in tables},
    )


def _by_word(table: dict[str, list[str]]) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in words}


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"triggers.yaml: write {value!r} in quotation marks")
    return value
