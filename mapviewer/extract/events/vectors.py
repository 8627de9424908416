"""The numbers by which the language model knows words: what a word means, and what it means where it stands."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
MEANING = 300  # numbers of a word's meaning
CONTEXT = 96  # numbers of a word's meaning in its place


@dataclass(frozen=True, slots=True)
class Vectors:
    """A row for each word of a text: `meaning` scaled to length 1, zeros for unknown words, and `context`."""

    meaning: Numbers
    context: Numbers

    def likeness(self, one: int, other: int) -> float:
        """Return how alike the meanings of two words are, -1 to 1."""
        return float(self.meaning[one] @ self.meaning[other])

    def likeness_here(self, one: int, other: int) -> float:
        """Return how alike two words are in their places, -1 to 1."""
        lengths = np.linalg.norm(self.context[one]) * np.linalg.norm(self.context[other])
        return float(self.context[one] @ self.context[other] / (lengths + 1e-6))


def read_vectors(doc: Any) -> Vectors:
    """Read the vectors of a parsed spaCy `Doc`."""
    count = len(doc)
    context = np.asarray(doc.tensor, dtype=np.float32)
    if context.shape != (count, CONTEXT):  # a doc that was not parsed by the model
        context = np.zeros((count, CONTEXT), dtype=np.float32)
    meaning = np.zeros((count, MEANING), dtype=np.float32)
    table = doc.vocab.vectors
    if count and table.shape[1] == MEANING:
        rows = np.asarray(table.find(keys=doc.to_array(["ORTH"]).reshape(-1).tolist()))
        known = rows >= 0
        meaning[known] = table.data[rows[known]]
        meaning /= np.linalg.norm(meaning, axis=1, keepdims=True) + 1e-6
    return Vectors(meaning, context)
