"""Words that attribute, read from ``lexicon/*.yaml``: their classes, stances and whether they tell of thoughts."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from mapviewer.model.statements import Stance

FOLDER = Path(__file__).with_name("lexicon")


@dataclass(frozen=True, slots=True)
class CueClass:
    """A class of attributing words; see ``lexicon/cues.yaml``."""

    name: str
    stance: Stance
    is_thought: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Attributing words by part of speech, each with its classes, the first of which decides the stance."""

    verbs: dict[str, tuple[CueClass, ...]] = field(default_factory=dict)
    nouns: dict[str, tuple[CueClass, ...]] = field(default_factory=dict)
    adjectives: dict[str, tuple[CueClass, ...]] = field(default_factory=dict)

    def classes(self, lemma: str, kind: str) -> tuple[CueClass, ...]:
        """Return the classes of `lemma` as ``verb``, ``noun`` or ``adjective``; none when it is not listed, or of another kind."""
        words = {"verb": self.verbs, "noun": self.nouns, "adjective": self.adjectives}
        return words[kind].get(lemma, ()) if kind in words else ()


@cache
def open_lexicon() -> Lexicon:
    """Read the lexicon of cues."""
    lexicon = Lexicon()
    for name, entry in read_list("cues").items():
        cue_class = CueClass(name, Stance(entry["stance"]), bool(entry["thought"]))
        for sort, words in (
            ("verbs", lexicon.verbs),
            ("nouns", lexicon.nouns),
            ("adjectives", lexicon.adjectives),
        ):
            for word in split_words(entry.get(sort) or ""):
                known = words.get(word, ())
                words[word] = known if cue_class in known else (*known, cue_class)
    return lexicon


def split_words(line: str) -> list[str]:
    """Split a comma-separated list of words as the lexicon's files have it."""
    return [word.strip() for word in line.split(",") if word.strip()]


def read_list(name: str) -> dict[str, dict[str, str]]:
    """Read ``lexicon/<name>.yaml``: entries by name, each with its fields."""
    import yaml

    with (FOLDER / f"{name}.yaml").open(encoding="utf-8") as lines:
        loaded: dict[str, dict[str, str]] = yaml.safe_load(lines)
    return loaded
