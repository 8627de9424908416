"""The words of the files in ``lexicon``: families of triggers, word lists, modality."""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapviewer.model import EventType, Modality

FOLDER = Path(__file__).with_name("lexicon")
_FRAMES = {"!": "transitive", "?": "intransitive", "^": "passive"}
_TYPELESS = ("OTHER", "NONE")


@dataclass(frozen=True, slots=True)
class Family:
    """Words that may tell of one and the same happening.

    Attributes
    ----------
    type : EventType or None
        None when no PLOVER type fits.
    place : str
        ``ground``: at a spot that the sentences before may name; ``home``: in the country of those who do it;
        ``told``: only where the words put it.
    is_of_people : bool
        Whether only people, groups and states do it.
    is_happening : bool
        False for turns of phrase ("struck a balance").
    """

    name: str
    type: EventType | None
    place: str
    is_of_people: bool = False
    is_happening: bool = True


@dataclass(frozen=True, slots=True)
class EventLexicon:
    """Families by word, and the sets of words that decide arguments, places and modality.

    Attributes
    ----------
    verbs : dict of str to Family
        By lemma, or by lemma and particle ("shut down").
    frames : dict of str to str
        ``transitive``, ``intransitive`` or ``passive`` for verbs that tell of a happening only so.
    phrases : dict of str to list of (frozenset of str, Family)
        For a verb, the objects, particles or "to street" that make it tell of a happening.
    words : dict of str to frozenset of str
        The lists of ``words.yaml``; ``tables`` and ``senses`` are its lists by word.
    """

    verbs: dict[str, Family]
    frames: dict[str, str]
    nouns: dict[str, Family]
    families: dict[str, Family]
    phrases: dict[str, list[tuple[frozenset[str], Family]]]
    words: dict[str, frozenset[str]]
    tables: dict[str, dict[str, frozenset[str]]]
    senses: dict[str, dict[str, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class ModalityWords:
    """The lists of ``lexicon/modality.yaml``: by where a word stands and what it makes of a happening, and plain sets."""

    tables: dict[str, dict[Modality, frozenset[str]]]
    sets: dict[str, frozenset[str]]

    def of(self, table: str, modality: Modality) -> frozenset[str]:
        """Return the words of a table that make a happening that unreal."""
        return self.tables[table].get(modality, frozenset())

    def find(self, table: str, word: str) -> Modality | None:
        """Return what a word makes of a happening by a table; None when it is not in it."""
        return next((modality for modality, words in self.tables[table].items() if word in words), None)


@functools.cache
def open_modality_words() -> ModalityWords:
    """Read the lists, once."""
    words = ModalityWords({}, {})
    for name, entry in _read("modality").items():
        if isinstance(entry, Mapping):
            sets = _sets(entry)
            words.sets.update({"real": sets.pop("real")} if "real" in sets else {})
            words.tables[name] = {Modality(key): each for key, each in sets.items()}
        else:
            words.sets[name] = frozenset(map(_word, entry))
    return words


@functools.cache
def open_event_lexicon() -> EventLexicon:
    """Read both files, once."""
    lexicon = EventLexicon({}, {}, {}, {}, {}, {}, {}, {})
    for name, entry in _read("families").items():
        family = Family(
            name=name,
            type=None if entry["type"] in _TYPELESS else EventType(entry["type"]),
            place=entry.get("place", "told"),
            is_of_people=entry.get("who") == "people",
            is_happening=entry["type"] != "NONE",
        )
        lexicon.families[name] = family
        _add_words(lexicon, family, entry)
    words = _read("words")
    for noun, senses in words.pop("senses").items():
        lexicon.senses[noun] = _sets(senses)
    for name, entry in words.items():
        if isinstance(entry, Mapping):
            lexicon.tables[name] = _sets(entry)
        else:
            lexicon.words[name] = frozenset(map(_word, entry))
    return lexicon


def _read(name: str) -> dict[str, Any]:
    import yaml

    read: dict[str, Any] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8"))
    return read


def _add_words(lexicon: EventLexicon, family: Family, entry: Mapping[str, Any]) -> None:
    for verb in _split(entry.get("verbs", "")):
        plain = verb.rstrip("!?^")
        lexicon.verbs.setdefault(plain, family)
        if plain != verb:
            lexicon.frames[plain] = _FRAMES[verb[-1]]
    for noun in _split(entry.get("nouns", "")):
        lexicon.nouns.setdefault(noun, family)
    for phrase in entry.get("phrases", ()):
        verbs, objects = phrase.split(":")
        for verb in _split(verbs):
            lexicon.phrases.setdefault(verb, []).append((frozenset(_split(objects)), family))


def _split(words: str) -> Iterator[str]:
    return (part for each in words.split(",") if (part := each.strip()))


def _sets(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(map(_word, words)) for name, words in table.items()}


def _word(value: object) -> str:
    if not isinstance(value, str):  # YAML reads a bare on, off, yes or no as a truth value
        raise TypeError(f"write {value!r} in quotation marks")
    return value
