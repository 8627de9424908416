"""Words that name nobody by themselves."""

import functools
import re
from importlib.resources import files

_FIRST_WORD = re.compile(r"[^\w]*(\w+)")


@functools.cache
def _pronouns() -> frozenset[str]:
    lines = (files("mapviewer.layers") / "data" / "pronouns.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_pronoun(words: str) -> bool:
    """Tell whether `words` are a pronoun and nothing else."""
    return words.strip().casefold() in _pronouns()


def begins_with_pronoun(sentence: str) -> bool:
    """Tell whether a sentence begins with a pronoun, so that it can't be understood without the one before."""
    found = _FIRST_WORD.match(sentence)
    return found is not None and is_pronoun(found[1])
