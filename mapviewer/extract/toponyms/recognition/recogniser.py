"""Which of the mentions name a place: trained weights over their traits."""

from collections.abc import Iterator, Mapping, Sequence

from mapviewer.atlas import Gazetteer
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.lexicon import words
from mapviewer.extract.toponyms.mentions import Mention, entity_around
from mapviewer.extract.toponyms.recognition.surroundings import Surroundings
from mapviewer.extract.toponyms.recognition.traits import traits_of
from mapviewer.extract.toponyms.weights import chance, weigh

_OVERRULED = 0.5  # the chance of what the gazetteer takes for a place against the model
_KNOWN, _LARGE = 20_000, 100_000  # inhabitants
_FEW = 3  # namesakes
_PREFERRED = 0.01  # by how much a whole name is likelier than its parts
_UNMISTAKABLE = 0.8  # the chance of a name of our own table, which was made for news
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
        0.0 if names_organisation(mention, tree) or names_firm(mention, tree) else each
        for mention, each in zip(mentions, chances, strict=True)
    ]
    chances = [
        each if each >= THRESHOLD else max(each, _least(mention, tree, around, gazetteer))
        for mention, each in zip(mentions, chances, strict=True)
    ]
    return choose(mentions, _with_whole_names(mentions, chances, tree, gazetteer))


def _with_whole_names(
    mentions: Sequence[Mention], chances: Sequence[float], tree: Tree, gazetteer: Gazetteer
) -> list[float]:
    """Make a country, sea or place of our own table named in full as likely as its likeliest part: "Guinea-Bissau"."""
    found = list(chances)
    for index, mention in enumerate(mentions):
        if mention.last - mention.first > 1 and _is_own(mention, gazetteer) and _is_entire(mention, tree):
            likeliest = max((chances[at] for at in _parts(mentions, index)), default=-_PREFERRED)
            found[index] = max(chances[index], min(1.0, likeliest + _PREFERRED))
    return found


def _parts(mentions: Sequence[Mention], index: int) -> Iterator[int]:
    """Yield the indices of the mentions inside one; they stand beside it, since mentions stand in reading order."""
    whole = mentions[index]
    at = index
    while at > 0 and mentions[at - 1].first == whole.first:
        at -= 1
    while at < len(mentions) and mentions[at].first < whole.last:
        if at != index and mentions[at].last <= whole.last:
            yield at
        at += 1


def _is_entire(mention: Mention, tree: Tree) -> bool:
    """Tell whether none of the model's names reaches beyond the mention: not "Virgin Islands" in "Virgin Islands Port"."""
    first, last = mention.first, mention.last
    begins = not tree.entity[first] or tree.entity_start[first] or tree.lower[first - 1] == "the"
    return bool(begins and (last == len(tree) or not tree.entity[last] or tree.entity_start[last]))


def _is_own(mention: Mention, gazetteer: Gazetteer) -> bool:
    """Tell whether the name is the usual one of a country, a sea or a place of our own table."""
    if not mention.keys or mention.people is not None:
        return False
    key = mention.keys[0]
    is_ours = gazetteer.id(key).startswith(("mv:", "sea:", "ne:"))
    return is_ours and gazetteer.is_main_name(key, mention.name)


def _least(mention: Mention, tree: Tree, around: Surroundings, gazetteer: Gazetteer) -> float:
    """Return the chance that the gazetteer alone gives a mention."""
    if is_unmistakable(mention, tree, gazetteer):
        return _UNMISTAKABLE
    return _OVERRULED if stands_as_place(mention, tree, around, gazetteer) else 0.0


def is_unmistakable(mention: Mention, tree: Tree, gazetteer: Gazetteer) -> bool:
    """Tell whether a sea, a region or a building of our own table is named with its article: "the Kremlin".

    Natural features and regions of several words need none ("Lake Sevan"), buildings "in" or "at" instead.
    """
    if mention.cover or not _is_own(mention, gazetteer):
        return False
    before = tree.lower[mention.first - 1] if mention.first else ""
    is_many_words = mention.last - mention.first > 1 or "-" in mention.name
    is_natural = gazetteer.feature(mention.keys[0])[0] in "HLT"
    return before == "the" or (is_many_words and (is_natural or before in words("place_prepositions")))


def stands_as_place(mention: Mention, tree: Tree, around: Surroundings, gazetteer: Gazetteer) -> bool:
    """Tell whether the model's person or organisation stands where a place stands: "from Stepanakert to Shusha".

    The whole mark must be one name that the gazetteer has as some place's own, behind "in", "near", "from", "to" and
    their like or as what is shelled, stormed or held, and the place must be one that is known beyond its surroundings.
    """
    if mention.label not in ("PERSON", "ORG") or not mention.keys:
        return False
    key = mention.keys[0]
    if not gazetteer.is_main_name(key, mention.name):
        return False
    people = gazetteer.population(key)
    if _is_led(mention, tree):
        return gazetteer.is_capital(key) or people >= _KNOWN or len(mention.keys) <= _FEW
    is_person = mention.name.lower() in around.surnames
    return (gazetteer.is_capital(key) or people >= _LARGE) and not is_person and _is_held(mention, tree)


def _is_led(mention: Mention, tree: Tree) -> bool:
    """Tell whether a word of place stands before; "from" and "to" only count as a pair, since letters go to people."""
    before = tree.lower[mention.first - 1] if mention.first else ""
    if before in words("ways_prepositions"):
        return True
    if before == "from":
        return "to" in tree.lower[mention.last : mention.last + 2]
    return before == "to" and "from" in tree.lower[max(0, mention.first - 4) : mention.first - 1]


def _is_held(mention: Mention, tree: Tree) -> bool:
    """Tell whether the mention is what a verb of taking or shelling a place acts on: "Goma was shelled"."""
    word = mention.last - 1
    return tree.dep[word] in {"dobj", "nsubjpass"} and tree.lemma[tree.head[word]] in words("siege_verbs")


def names_organisation(mention: Mention, tree: Tree) -> bool:
    """Tell whether the mention only tells which organisation is meant: "University of Georgia", "Bank of England"."""
    if mention.cover not in {"ORG", "FAC"}:
        return False
    first, last = entity_around(mention, tree)
    is_end = mention.last == last and first < mention.first and "of" in tree.lower[first : mention.first]
    return is_end and bool(words("organisation_nouns").intersection(tree.lower[first : mention.first]))


def names_firm(mention: Mention, tree: Tree) -> bool:
    """Tell whether a name that firms share with places stands without an article and without a word of place."""
    if mention.name.lower() not in words("firm_names"):
        return False
    return not mention.first or tree.lower[mention.first - 1] not in words("spatial_prepositions") | {"the"}


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
