"""What an article says of a name as a whole, which no single mention shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from mapviewer.atlas import Gazetteer
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.facts import facts_of
from mapviewer.extract.toponyms.lexicon import words
from mapviewer.extract.toponyms.mentions import PLACE_LABELS, Mention


@dataclass(slots=True)
class Surroundings:
    """Counts over the article; filled once by `read_surroundings` and only read afterwards.

    Attributes
    ----------
    mentions, as_place, as_person, behind_in : Counter
        By name: how often it stands in the article, how often the model marks it as a place, as (part of) a person,
        and how often "in", "near" or the like precedes it.
    surnames : set of str
        Last words of persons of two words or more.
    part_of : dict
        For a word of an entity of two words or more the entity's label, of the last such entity.
    small : set of str
        Words that also stand in small letters.
    areas : Counter
        Keys of the countries and states that mentions name, demonyms included, with how often.
    inner : list of bool
        For each mention, whether it lies inside a longer one.
    beside : dict
        For a mention's index the index of the mention that is named beside it as its container ("Paris, Texas").
    """

    mentions: Counter[str] = field(default_factory=Counter)
    as_place: Counter[str] = field(default_factory=Counter)
    as_person: Counter[str] = field(default_factory=Counter)
    behind_in: Counter[str] = field(default_factory=Counter)
    surnames: set[str] = field(default_factory=set)
    part_of: dict[str, str] = field(default_factory=dict)
    small: set[str] = field(default_factory=set)
    areas: Counter[int] = field(default_factory=Counter)
    inner: list[bool] = field(default_factory=list)
    beside: dict[int, int] = field(default_factory=dict)


def read_surroundings(tree: Tree, mentions: Sequence[Mention], gazetteer: Gazetteer) -> Surroundings:
    """Count what the article says of each name."""
    found = Surroundings()
    text, lower = tree.text, tree.lower
    found.small = {word for at, word in zip(tree.start, lower, strict=True) if text[at].islower()}
    found.surnames = _surnames(tree)
    found.part_of = _parts(tree)
    near = words("place_prepositions")
    for m in mentions:
        found.mentions[m.name] += 1
        found.as_place[m.name] += m.label in PLACE_LABELS
        found.as_person[m.name] += "PERSON" in (m.label, m.cover)
        found.behind_in[m.name] += m.first > 0 and lower[m.first - 1] in near
    found.areas = _areas(mentions, gazetteer)
    found.inner = _inner(mentions)
    found.beside = _beside(tree, mentions, gazetteer)
    return found


def _areas(mentions: Sequence[Mention], gazetteer: Gazetteer) -> Counter[int]:
    count: Counter[int] = Counter()
    for mention in mentions:
        keys = (mention.people,) if mention.people is not None else mention.keys[:2]
        count.update(key for key in keys if facts_of(gazetteer, key).sort in {"country", "state"})
    return count


def _surnames(tree: Tree) -> set[str]:
    person, start, lower = tree.entity, tree.entity_start, tree.lower
    count = len(tree)
    return {
        lower[word]
        for word in range(1, count)
        if person[word] == "PERSON"
        and not start[word]
        and lower[word] != "'s"
        and (word + 1 == count or person[word + 1] != "PERSON" or start[word + 1] or lower[word + 1] == "'s")
    }


def _parts(tree: Tree) -> dict[str, str]:
    label, start = tree.entity, tree.entity_start
    count = len(tree)
    return {
        tree.lower[word]: label[word]
        for word in range(count)
        if label[word] and not (start[word] and (word + 1 == count or not label[word + 1] or start[word + 1]))
    }


def _inner(mentions: Sequence[Mention]) -> list[bool]:
    found = [False] * len(mentions)
    for index, mention in enumerate(mentions):
        for other in range(index + 1, len(mentions)):
            if mentions[other].first >= mention.last:
                break
            if mentions[other].last <= mention.last:
                found[other] = True
            elif mentions[other].first == mention.first:
                found[index] = True
    return found


def _beside(tree: Tree, mentions: Sequence[Mention], gazetteer: Gazetteer) -> dict[int, int]:
    """Find names with their container behind a comma or in brackets, or the comma left out ("Huntsville Ala.")."""
    by_first: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        by_first.setdefault(mention.first, []).append(index)
    found: dict[int, int] = {}
    for index, mention in enumerate(mentions):
        joint = (
            mention.last
            if mention.name[-1] != "." or tree.lower[mention.last - 1][-1] == "."
            else mention.last + 1
        )
        after = joint + 1 if joint < len(tree) and tree.lower[joint] in {",", "("} else joint
        for other in by_first.get(after, ()):
            inside = mentions[other]
            bare = after == joint and not gazetteer.is_abbreviation(inside.name)
            if not bare and inside.people is None and _contains(gazetteer, inside.keys, mention.keys):
                found[index] = other
    return found


def _contains(gazetteer: Gazetteer, containers: tuple[int, ...], keys: tuple[int, ...]) -> bool:
    wanted = {key for key in containers[:20] if gazetteer.feature(key)[0] != "P"}
    return bool(wanted) and any(not wanted.isdisjoint(gazetteer.ancestors(key)) for key in keys[:200])
