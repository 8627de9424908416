"""How likely two tellings are of one and the same happening."""

from collections.abc import Sequence

import numpy as np

from mapviewer.extract.events.boosted import Trees
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.telling import Telling
from mapviewer.extract.events.when import When

Row = dict[str, float]
_BACK = 60  # tellings back to which a repeat is looked for
_FARTHEST = 5  # steps in the parse
_HUNG = ("dobj", "pobj", "nsubj", "nsubjpass", "conj", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp", "prep",
         "appos", "compound")  # fmt: skip
_PREPOSITIONS = frozenset(("in", "of", "for", "with", "to", "on", "by", "at", "from", "after"))


def pair_tellings(scene: Scene, tellings: Sequence[Telling]) -> tuple[list[tuple[int, int]], list[Row]]:
    """Return the pairs of tellings that may be one, the earlier first, with their features."""
    pairs = [(i, j) for j in range(len(tellings)) for i in range(max(0, j - _BACK), j)]
    return pairs, [features(scene, tellings[i], tellings[j]) for i, j in pairs]


def weigh_pairs(scene: Scene, tellings: Sequence[Telling], trees: Trees) -> dict[tuple[int, int], float]:
    """Return for each pair of tellings how likely the two are one."""
    pairs, rows = pair_tellings(scene, tellings)
    chances = trees.chances(rows).tolist()
    return {
        (i, j): 0.0 if are_apart(scene, tellings[i], tellings[j]) else chance
        for (i, j), chance in zip(pairs, chances, strict=True)
    }


def are_apart(scene: Scene, one: Telling, other: Telling) -> bool:
    """Tell whether their own words put two tellings on different days, or at places of which neither holds the other."""
    if _days(one.times, other.times) == -1:
        return True
    if not one.places or not other.places:
        return False
    return not any(_is_in(scene, here, there) for here in one.places for there in other.places)


def _is_in(scene: Scene, one: str, other: str) -> bool:
    """Tell whether two places are one, or one may lie in the other."""
    here, there = scene.places.get(one), scene.places.get(other)
    if one == other or here is None or there is None:
        return True
    is_wide = here.feature_class != "P" or there.feature_class != "P"
    return is_wide and (here.country == there.country or "" in (here.country, there.country))


def features(scene: Scene, one: Telling, other: Telling) -> Row:
    """Return the features of a pair, `one` before `other`."""
    row: Row = {}
    _add_distance(scene, one, other, row)
    _add_words(scene, one, other, row)
    _add_facts(one, other, row)
    return row


def _add_distance(scene: Scene, one: Telling, other: Telling, row: Row) -> None:
    tree = scene.tree
    is_same = one.sentence == other.sentence
    row["same_sentence"] = is_same
    row["sentences"] = min(20, other.sentence - one.sentence)
    row["words"] = min(50, other.word - one.word)
    steps = _steps(scene, one.word, other.word) if is_same else (10, 10, 10)
    row["steps"], row["steps_up"], row["steps_down"] = steps
    row["is_under_first"] = other.word in scene.under(one.word)
    row["is_under_second"] = one.word in scene.under(other.word)
    row["same_clause"] = one.clause == other.clause
    row["carries"] = one.trigger.verb == other.word or other.trigger.verb == one.word
    head = tree.head[other.word]
    if head == one.word and tree.dep[other.word] in _HUNG:
        row["second_is=" + tree.dep[other.word]] = 1.0
    if tree.head[one.word] == other.word and tree.dep[one.word] in _HUNG:
        row["first_is=" + tree.dep[one.word]] = 1.0
    is_behind = tree.dep[other.word] == "pobj" and tree.head[head] == one.word
    if is_behind and tree.lower[head] in _PREPOSITIONS:
        row["second_behind=" + tree.lower[head]] = 1.0


def _steps(scene: Scene, one: int, other: int) -> tuple[int, int, int]:
    """Return the steps between two words in the parse, and those up from each."""
    above = {one: 0}
    for number, word in enumerate(scene.above(one), start=1):
        if number > _FARTHEST:
            break
        above[word] = number
    if other in above:
        return above[other], above[other], 0
    for number, word in enumerate(scene.above(other), start=1):
        if number > _FARTHEST:
            break
        if word in above:
            return above[word] + number, above[word], number
    return 10, 10, 10


def _add_words(scene: Scene, one: Telling, other: Telling, row: Row) -> None:
    row["same_word"] = one.lemma == other.lemma
    row["likeness"] = scene.vectors.likeness(one.word, other.word)
    row["likeness_here"] = scene.vectors.likeness_here(one.word, other.word)
    is_known = one.trigger.family.name != "other"
    row["same_family"] = is_known and one.trigger.family is other.trigger.family
    types = (one.trigger.type, other.trigger.type)
    row["same_type"] = types[0] is not None and types[0] == types[1]
    row["other_type"] = None not in types and types[0] != types[1]
    row["nouns"] = (0 if one.trigger.is_noun else 1) + (0 if other.trigger.is_noun else 2)
    row["same_beginning"] = one.lemma[:4] == other.lemma[:4] and len(one.lemma) > 3
    shared = one.words & other.words
    row["shared"] = len(shared)
    row["shared_part"] = len(shared) / max(1, min(len(one.words), len(other.words)))
    row["first_in_second"], row["second_in_first"] = one.lemma in other.words, other.lemma in one.words
    row["first_known"] = one.is_definite and one.trigger.is_noun
    row["second_known"] = other.is_definite and other.trigger.is_noun
    row["first_count"] = float(np.log1p(scene.counts[one.lemma]))
    row["second_count"] = float(np.log1p(scene.counts[other.lemma]))


def _add_facts(one: Telling, other: Telling, row: Row) -> None:
    row["first_chance"], row["second_chance"] = one.chance, other.chance
    places = set(one.places) & set(other.places)
    row["same_place"] = bool(places)
    row["other_place"] = bool(one.places and other.places and not places)
    days = _days(one.times, other.times)
    row["same_days"], row["other_days"] = days == 1, days == -1
    row["equal_days"] = bool(one.times and other.times and one.times[0] == other.times[0])
    row["same_modality"] = one.modality == other.modality
    row["same_agent"] = bool(one.agents & other.agents)
    row["other_agent"] = bool(one.agents and other.agents and not one.agents & other.agents)
    row["same_patient"] = bool(one.patients & other.patients)
    row["other_patient"] = bool(one.patients and other.patients and not one.patients & other.patients)
    row["crossed"] = bool(one.agents & other.patients or one.patients & other.agents)
    row["named_in"] = bool(
        (one.patients | one.agents) & other.words or (other.patients | other.agents) & one.words
    )
    row["said"] = (one.statement is not None) - (other.statement is not None)
    row["same_statement"] = one.statement is not None and one.statement == other.statement


def _days(one: Sequence[When], other: Sequence[When]) -> int:
    """Return 1 when two times overlap, -1 when they can't be one, 0 when either is unknown."""
    if not one or not other:
        return 0
    first, second = one[0], other[0]
    is_before = bool(first.latest and second.earliest and first.latest < second.earliest)
    is_after = bool(second.latest and first.earliest and second.latest < first.earliest)
    return -1 if is_before or is_after else 1
