"""The word lists beside this module, as sets."""

import functools
import json
from collections.abc import Mapping
from pathlib import Path


@functools.cache
def word_lists() -> Mapping[str, frozenset[str]]:
    """Return the lists of ``lexicon/words.json`` by name; all words are in small letters."""
    path = Path(__file__).parent / "lexicon" / "words.json"
    return {name: frozenset(words) for name, words in json.loads(path.read_text(encoding="utf-8")).items()}


def words(name: str) -> frozenset[str]:
    """Return one of the lists."""
    return word_lists()[name]
