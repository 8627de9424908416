"""How likely a cue with a content is a statement: logistic regression over named features.

The weights stand in ``weights.json``, learnt by ``training.statements``; names are those of
`features`.
"""

import json
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.candidates import Cue
from mapviewer.extract.statements.features import cue_features, option_features
from mapviewer.extract.statements.lexicon import Lexicon

HOPELESS = -3.0  # with less than that from the cue alone, no option reaches the threshold
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
    base = weights.bias + sum(filter(None, map(known, cue_features(tree, cue, lexicon))))
    if base < HOPELESS:
        return [0.0] * len(cue.options)
    scores = []
    for option in cue.options:
        total = base + sum(filter(None, map(known, option_features(tree, cue, option, lexicon))))
        scores.append(1.0 / (1.0 + exp(-max(-30.0, min(30.0, total)))))
    return scores
