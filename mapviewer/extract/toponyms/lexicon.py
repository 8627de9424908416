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


@functools.cache
def sorts_of_nouns() -> Mapping[str, frozenset[str]]:
    """Return what sorts of place a noun beside a name tells: ``{"town": {"city"}, "region": {"state", "region"}}``."""
    path = Path(__file__).parent / "lexicon" / "sorts.json"
    sorts = json.loads(path.read_text(encoding="utf-8"))
    nouns = {noun for each in sorts.values() for noun in each}
    return {noun: frozenset(sort for sort, each in sorts.items() if noun in each) for noun in nouns}


@functools.cache
def kind_table() -> Mapping[str, str]:
    """Return for ways of hanging in a sentence when they mean a place's government: ``always``, ``state``, ``never``."""
    path = Path(__file__).parent / "lexicon" / "kinds.json"
    table = json.loads(path.read_text(encoding="utf-8"))
    return {way: rule for rule, ways in table.items() for way in ways}
