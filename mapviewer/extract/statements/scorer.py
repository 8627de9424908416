"""How likely a cue with a content is a statement: logistic regression over named features.

The weights stand in ``weights.json``, learnt by ``mapviewer.extract.statements.train``; names are those of
`features`.
"""

import json
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from mapviewer.extract.statements.candidates import Cue
from mapviewer.extract.statements.features import cue_features, option_features
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.tree import Tree

FILE = Path(__file__).with_name("weights.json")


@dataclass(frozen=True, slots=True)
class Weights:
    """A weight for each feature, and the likelihood from which a candidate counts as a statement."""

    bias: float
    threshold: float
    features: dict[str, float]


@cache
def open_weights() -> Weights:
    """Read the learnt weights."""
    loaded = json.loads(FILE.read_text(encoding="utf-8"))
    return Weights(loaded["bias"], loaded["threshold"], loaded["features"])


def score_options(tree: Tree, cue: Cue, lexicon: Lexicon, weights: Weights) -> list[float]:
    """Return the likelihood, 0 to 1, that `cue` reports each of its options."""
    known = weights.features.get
    base = weights.bias + sum(known(name, 0.0) for name in cue_features(tree, cue, lexicon))
    scores = []
    for option in cue.options:
        total = base + sum(known(name, 0.0) for name in option_features(tree, cue, option, lexicon))
        scores.append(1.0 / (1.0 + exp(-max(-30.0, min(30.0, total)))))
    return scores
