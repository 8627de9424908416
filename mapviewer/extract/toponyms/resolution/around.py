"""Which place contains a name that the gazetteer doesn't know, by the words around it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.facts import Facts
from mapviewer.extract.toponyms.lexicon import words
from mapviewer.extract.toponyms.mentions import Mention
from mapviewer.extract.toponyms.resolution.company import Around
from mapviewer.extract.toponyms.resolution.evidence import Numbers
from mapviewer.extract.toponyms.resolution.senses import Sense

_WEIGHT = {"country": 0.15, "region": 0.1, "water": 0.0, "feature": 0.0, "state": 0.35, "county": 0.6}
_REACH = 30  # words after which a name counts half
_BEHIND = 4  # words behind the name within which "in Geneva" says where it is
_FOCUS = 0.02  # what each further mention anywhere in the article adds
_MOST = 400


def find_around(
    senses: Sequence[Sense], mentions: Sequence[Mention], chances: Sequence[Numbers], tree: Tree
) -> list[Around | None]:
    """Return for each sense where it lies if it has no entry of its own; None for demonyms and when nothing is known.

    Parameters
    ----------
    chances : sequence of arrays
        For each sense how likely each of its places is so far.
    """
    anchors = _anchors(senses, mentions, chances)
    focus: dict[Facts, float] = defaultdict(float)
    for _, place, weight in anchors:
        focus[place] += _FOCUS * weight
    found: list[Around | None] = []
    for sense in senses:
        first = mentions[sense.mentions[0]]
        own = set(sense.places)
        is_placed = first.people is not None or _is_no_street(sense)
        within = None if is_placed else _nearest(first, own, anchors, focus, tree)
        marks = frozenset(mentions[index].label for index in sense.mentions)
        found.append(Around(within, first.shape, marks, bool(first.cover)) if within else None)
    return found


def _is_no_street(sense: Sense) -> bool:
    """Tell whether no street of that name is meant: a country's, a sea's or a wide region's own name, or "the West"."""
    if sense.name in words("directions"):
        return True
    is_said_so = bool(sense.places) and (sense.is_usual[0] or sense.name in words("vague_names"))
    return is_said_so and sense.places[0].is_wide


def _anchors(
    senses: Sequence[Sense], mentions: Sequence[Mention], chances: Sequence[Numbers]
) -> list[tuple[Mention, Facts, float]]:
    """Return the mentions whose likeliest place may contain others, with their weight, in reading order."""
    found = []
    for sense, chance in zip(senses, chances, strict=True):
        if not sense.places or mentions[sense.mentions[0]].people is not None:
            continue
        best = int(chance[: len(sense.places)].argmax())
        weight = float(chance[best]) * _WEIGHT.get(sense.places[best].sort, 1.0)
        if weight > 0.03:
            found += [(mentions[index], sense.places[best], weight) for index in sense.mentions]
    return sorted(found, key=lambda anchor: anchor[0].first)


def _nearest(
    mention: Mention,
    own: set[Facts],
    anchors: Sequence[tuple[Mention, Facts, float]],
    focus: Mapping[Facts, float],
    tree: Tree,
) -> Facts | None:
    votes = defaultdict(float, {place: weight for place, weight in focus.items() if place not in own})
    sentence = tree.sentence[mention.first]
    for other, place, weight in anchors[:_MOST]:
        if place in own or other.overlaps(mention):
            continue
        gap = other.first - mention.last if other.first >= mention.last else mention.first - other.last
        near = weight / (1 + gap / _REACH)
        same = tree.sentence[other.first] == sentence
        if same and 0 <= other.first - mention.last <= _BEHIND:
            near *= 3
        votes[place] += near * (1.5 if same else 1.0)
    return max(votes, key=lambda place: (votes[place], -place.key)) if votes else None
