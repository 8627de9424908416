"""The longest name that begins at a word of running text."""

from collections.abc import Sequence
from typing import Protocol

from mapviewer.atlas.columns import KEY, MAIN, WEAK
from mapviewer.atlas.names import fold_name


class Names(Protocol):
    """What is asked of the gazetteer here."""

    def name(self, key: int) -> str:
        """Return a place's name."""

    def is_abbreviation(self, name: str) -> bool:
        """Tell whether `name` is an abbreviation."""

    def is_postal_code(self, name: str) -> bool:
        """Tell whether an abbreviation means a place only behind a comma."""

    def entries_of(self, folded: str) -> Sequence[int]:
        """Return the keys behind a name, with flags."""


def longest_match(names: Names, words: Sequence[str], start: int, limit: int) -> tuple[int, str] | None:
    """Find the longest name; see `Gazetteer.longest_match`."""
    if not words[start][:1].isupper():
        return None
    for end in range(min(len(words), start + limit), start, -1):
        text = " ".join(words[start:end]).replace(" 's", "'s")
        if end == start + 1 and names.is_abbreviation(text):
            return None if names.is_postal_code(text) else (end, fold_name(text))
        folded = fold_name(text)
        if words[end - 1][:1].isalnum() and _is_strong(names, folded, words[start]):
            return end, folded
    return None


def _is_strong(names: Names, folded: str, first_word: str) -> bool:
    entries = names.entries_of(folded)
    if first_word == "The":
        return any(names.name(entry & KEY).startswith("The ") for entry in entries if entry & MAIN)
    return any(not entry & WEAK for entry in entries)
