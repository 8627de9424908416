"""Which of the mentions name a place: trained weights over their traits."""

from collections.abc import Mapping, Sequence

from mapviewer.atlas import Gazetteer
from mapviewer.extract.places.lexicon import words
from mapviewer.extract.places.mentions import Mention, entity_around
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
    chances = [
        0.0 if names_organisation(mention, tree) else each
        for mention, each in zip(mentions, chances, strict=True)
    ]
    return choose(mentions, chances)


def names_organisation(mention: Mention, tree: Tree) -> bool:
    """Tell whether the mention only tells which organisation is meant: "University of Georgia", "Bank of England"."""
    if mention.cover not in {"ORG", "FAC"}:
        return False
    first, last = entity_around(mention, tree)
    is_end = mention.last == last and first < mention.first and "of" in tree.lower[first : mention.first]
    return is_end and bool(words("organisation_nouns").intersection(tree.lower[first : mention.first]))


def choose(mentions: Sequence[Mention], chances: Sequence[float]) -> dict[int, float]:
    """Keep the likely mentions, the likeliest of those that overlap."""
    taken: set[int] = set()
    chosen: dict[int, float] = {}
    for index in sorted(range(len(mentions)), key=lambda index: -chances[index]):
        if chances[index] < THRESHOLD:
            break
        mention = mentions[index]
        span = range(mention.first, mention.last)
        if taken.isdisjoint(span):
            taken.update(span)
            chosen[index] = chances[index]
    return dict(sorted(chosen.items()))
