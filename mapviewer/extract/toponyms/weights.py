"""The trained weights: plain numbers by the names of traits."""

import functools
import json
import math
from collections.abc import Mapping
from pathlib import Path

WEIGHTS_FILE = Path(__file__).with_name("weights.json")
Weights = Mapping[str, Mapping[str, float]]


@functools.cache
def read_weights() -> Weights:
    """Return the weights by task (``recognise``, ``alone``, ``together``) and by the trait that they multiply."""
    found: Weights = json.loads(WEIGHTS_FILE.read_text(encoding="utf-8"))
    return found


def weigh(traits: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the weighted sum of the traits; a trait without a weight counts nothing."""
    return sum(weights.get(name, 0.0) * value for name, value in traits.items())


def chance(weight: float) -> float:
    """Turn a weighted sum into a probability."""
    return 1 / (1 + math.exp(-weight)) if weight > -700 else 0.0
