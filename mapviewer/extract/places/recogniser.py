"""Which of the mentions name a place: trained weights over their traits."""

from collections.abc import Mapping, Sequence

from mapviewer.atlas import Gazetteer
from mapviewer.extract.places.mentions import Mention
from mapviewer.extract.places.surroundings import Surroundings
from mapviewer.extract.places.traits import traits_of
from mapviewer.extract.places.weights import chance, weigh
from mapviewer.extract.tree import Tree

THRESHOLD = 0.4  # best F1 by cross-validation over the articles


def recognise(
    mentions: Sequence[Mention],
    tree: Tree,
    around: Surroundings,
    gazetteer: Gazetteer,
    weights: Mapping[str, float],
) -> dict[int, float]:
    """Return the indices of the mentions that name a place, in reading order, with the chance that they do.

    Of those that overlap the likeliest stays.
    """
    chances = [
        chance(weigh(traits_of(index, mentions, tree, around, gazetteer), weights))
        for index in range(len(mentions))
    ]
    return choose(mentions, chances)


def choose(mentions: Sequence[Mention], chances: Sequence[float]) -> dict[int, float]:
    """Keep the likely mentions, the likeliest of those that overlap."""
    taken: set[int] = set()
    chosen: dict[int, float] = {}
    for index in sorted(range(len(mentions)), key=lambda index: -chances[index]):
        if chances[index] < THRESHOLD:
            break
        mention = mentions[index]
        words = range(mention.first, mention.last)
        if taken.isdisjoint(words):
            taken.update(words)
            chosen[index] = chances[index]
    return dict(sorted(chosen.items()))
