"""How likely a word tells of a happening that an editor would list: a weighted sum of its features and of word vectors."""

from collections.abc import Sequence

import numpy as np

from mapviewer.extract.events.boosted import Floats, Sums
from mapviewer.extract.events.features import Looks
from mapviewer.extract.events.outline import Outline
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.extract.events.vectors import Numbers

_CONTEXT_SCALE, _MEANING_SCALE, _BESIDE_SCALE = 0.3, 2.0, 1.5  # so that one ridge suits all


def weigh_candidates(scene: Scene, outline: Outline, triggers: Sequence[Trigger], sums: Sums) -> Floats:
    """Return for each candidate how likely an editor lists what it tells, 0 to 1."""
    if not triggers:
        return np.zeros(0)
    looks = Looks(scene, outline)
    rows = [looks.features(trigger) for trigger in triggers]
    return sums.chances(rows, dense_features(scene, triggers))


def dense_features(scene: Scene, triggers: Sequence[Trigger]) -> Floats:
    """Return the numbers of each candidate, of what it hangs from and of its object: nouns left, verbs right."""
    words = [trigger.word for trigger in triggers]
    heads, things = [_head(scene, word) for word in words], [_thing(scene, word) for word in words]
    meaning, context = scene.vectors.meaning, scene.vectors.context
    numbers = np.hstack(
        [
            context[words] * _CONTEXT_SCALE,
            meaning[words] * _MEANING_SCALE,
            _rows_or_zero(meaning, heads) * _BESIDE_SCALE,
            _rows_or_zero(meaning, things) * _BESIDE_SCALE,
        ]
    )
    is_noun = np.array([scene.tree.pos[word] in ("NOUN", "PROPN") for word in words])[:, None]
    return np.hstack([numbers * is_noun, numbers * ~is_noun]).astype(float)


def _rows_or_zero(table: Numbers, words: Sequence[int]) -> Numbers:
    found = table[[max(word, 0) for word in words]]
    found[np.array(words) < 0] = 0
    return found


def _head(scene: Scene, word: int) -> int:
    tree = scene.tree
    head = tree.head[word]
    if tree.pos[head] == "ADP":
        head = tree.head[head]
    return head if head != word else -1


def _thing(scene: Scene, word: int) -> int:
    objects = scene.kids(word, "dobj", "nsubjpass", "attr")
    return (
        objects or [thing for prep in scene.kids(word, "prep") for thing in scene.kids(prep, "pobj")] or [-1]
    )[0]
