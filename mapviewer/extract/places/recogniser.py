"""Which of the mentions name a place: trained weights over their traits."""

from collections.abc import Mapping, Sequence

from mapviewer.atlas import Gazetteer
from mapviewer.extract.places.lexicon import words
from mapviewer.extract.places.mentions import Mention, entity_around
from mapviewer.extract.places.surroundings import Surroundings
from mapviewer.extract.places.traits import traits_of
from mapviewer.extract.places.weights import chance, weigh
from mapviewer.extract.tree import Tree

_OVERRULED = 0.5  # the chance of what the gazetteer takes for a place against the model
_KNOWN = 20_000  # inhabitants
_FEW = 3  # namesakes
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
    chances = [
        max(each, _OVERRULED) if each < THRESHOLD and stands_as_place(mention, tree, gazetteer) else each
        for mention, each in zip(mentions, chances, strict=True)
    ]
    return choose(mentions, chances)


def stands_as_place(mention: Mention, tree: Tree, gazetteer: Gazetteer) -> bool:
    """Tell whether the model's person or organisation stands where a place stands: "from Stepanakert to Shusha".

    The whole mark must be one name that the gazetteer has as some place's own, behind "in", "near", "from", "to" and
    their like, and the place must be one that is known beyond its surroundings.
    """
    if mention.label not in ("PERSON", "ORG") or not mention.keys or mention.first == 0:
        return False
    if not _is_led(mention, tree):
        return False
    key = mention.keys[0]
    is_known = gazetteer.is_capital(key) or gazetteer.population(key) >= _KNOWN or len(mention.keys) <= _FEW
    return is_known and gazetteer.is_main_name(key, mention.name)


def _is_led(mention: Mention, tree: Tree) -> bool:
    """Tell whether a word of place stands before; "from" and "to" only count as a pair, since letters go to people."""
    before = tree.lower[mention.first - 1]
    if before in words("ways_prepositions"):
        return True
    if before == "from":
        return "to" in tree.lower[mention.last : mention.last + 2]
    return before == "to" and "from" in tree.lower[max(0, mention.first - 4) : mention.first - 1]


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
