"""Which candidates an editor would show: logistic regression over their traits, then the likeliest that don't overlap.

The weights stand in ``acceptance.json``, learnt by ``training.acceptance`` from cards that editors let stand.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.pool import Candidate
from mapviewer.extract.statements.surroundings import Surroundings
from mapviewer.extract.statements.traits import traits_of

FILE = Path(__file__).with_name("acceptance.json")
STEEPEST = 30.0


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A weight for each trait, and the chance from which a candidate is shown."""

    bias: float
    threshold: float
    traits: dict[str, float]


@cache
def open_acceptance() -> Acceptance:
    """Read the learnt weights."""
    loaded = json.loads(FILE.read_text(encoding="utf-8"))
    return Acceptance(loaded["bias"], loaded["threshold"], loaded["traits"])


def read_traits(tree: Tree, lexicon: Lexicon, pool: Sequence[Candidate]) -> list[list[str]]:
    """Return the traits of each candidate, each trait once."""
    beside = Surroundings(tree, lexicon, pool)
    return [
        list(dict.fromkeys([*traits_of(tree, lexicon, candidate), *beside.traits(number)]))
        for number, candidate in enumerate(pool)
    ]


def chances_of(rows: Sequence[Sequence[str]], acceptance: Acceptance) -> list[float]:
    """Return the chance, 0 to 1, that an editor would show each of the candidates whose traits are given."""
    known = acceptance.traits.get
    sums = (acceptance.bias + sum(filter(None, map(known, row))) for row in rows)
    return [1.0 / (1.0 + exp(-max(-STEEPEST, min(STEEPEST, total)))) for total in sums]


def choose(pool: Sequence[Candidate], chances: Sequence[float], threshold: float) -> list[int]:
    """Return the numbers of the likeliest candidates whose contents share no word with one another."""
    taken: set[int] = set()
    chosen = []
    for number in sorted(range(len(pool)), key=lambda each: (-chances[each], each)):
        if chances[number] < threshold:
            break
        words = {word for first, last in pool[number].words for word in range(first, last + 1)}
        if taken.isdisjoint(words):
            taken |= words
            chosen.append(number)
    return chosen
