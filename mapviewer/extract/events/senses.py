"""Nouns that mean one thing or another: a strike of workers, a strike on a town."""

from mapviewer.extract.events.lexicon import Family
from mapviewer.extract.events.scene import Scene

_FEWEST = 2  # words of the article that decide for a sense


def sense_of(scene: Scene, noun: int) -> Family | None:
    """Return the family that the words around a noun decide for; None if the noun has but one sense.

    The words beside it decide, then those of its sentence, then those of the article, as soon as one sense has more of
    them than the others; when none has, the sense listed first.
    """
    tree = scene.tree
    senses = scene.lexicon.senses.get(tree.lemma[noun].lower())
    if senses is None:
        return None
    first, after = tree.bounds[tree.sentence[noun]]
    for words in (
        {tree.lemma[word].lower() for word in (*scene.under(noun), tree.head[noun])},
        {tree.lemma[word].lower() for word in range(first, after)},
    ):
        best = _clear({name: len(words & signs) for name, signs in senses.items()})
        if best is not None:
            return scene.lexicon.families[best]
    counts = {name: sum(scene.counts[sign] for sign in signs) for name, signs in senses.items()}
    best = _clear(counts) if max(counts.values()) >= _FEWEST else None
    return scene.lexicon.families[best or next(iter(senses))]


def _clear(scores: dict[str, int]) -> str | None:
    """Return the best of the scores if it is better than the others."""
    (best, most), *others = sorted(scores.items(), key=lambda each: -each[1])
    return best if most and (not others or others[0][1] < most) else None
