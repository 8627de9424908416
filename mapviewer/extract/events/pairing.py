"""How each two tellings stand to one another: the numbers by which they are weighed to be one happening (`likeness`).

All pairs of an article are worked out at once, as arrays: a row for each pair, a column for each of `NAMES`.
"""

from collections.abc import Hashable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from mapviewer.extract.events.boosted import Floats
from mapviewer.extract.events.outline import Outline
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.telling import Telling
from mapviewer.model import Modality

Ints = NDArray[np.int64]
Columns = dict[str, NDArray[np.generic]]
BACK = 60  # tellings back to which a repeat is looked for
_FARTHEST = 5  # steps in the parse
_HUNG = ("dobj", "pobj", "nsubj", "nsubjpass", "conj", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp", "prep",
         "appos", "compound")  # fmt: skip
_PREPOSITIONS = ("in", "of", "for", "with", "to", "on", "by", "at", "from", "after")
_MODALITIES = tuple(Modality)
_NAMES = ("PROPN", "NUM")
_UNKNOWN = -1


def pairs_of(count: int) -> tuple[Ints, Ints]:
    """Return the numbers of the tellings that are compared, the earlier and the later of each pair."""
    later = np.repeat(np.arange(count), np.minimum(np.arange(count), BACK))
    starts = np.maximum(np.arange(count) - BACK, 0)
    sizes = np.minimum(np.arange(count), BACK)
    offsets = np.arange(len(later)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return np.repeat(starts, sizes) + offsets, later


def pair_columns(scene: Scene, outline: Outline, tellings: Sequence[Telling]) -> dict[str, Floats]:
    """Return the numbers of all pairs of two or more tellings, in the order of `pairs_of`."""
    first, second = pairs_of(len(tellings))
    columns: Columns = {}
    columns |= _distance(scene, outline, tellings, first, second)
    columns |= _words(scene, tellings, first, second)
    columns |= _facts(tellings, first, second)
    columns |= _meanings(scene, tellings, first, second)
    return {name: np.asarray(values, float) for name, values in columns.items()}


def _codes(values: Iterable[Hashable]) -> Ints:
    """Return a number for each value, the same for equal ones, `_UNKNOWN` for None."""
    known: dict[Hashable, int] = {}
    return np.array(
        [_UNKNOWN if each is None else known.setdefault(each, len(known)) for each in values], np.int64
    )


def _bits(sets: Sequence[Iterable[Hashable]]) -> NDArray[np.float32]:
    """Return a row for each set, with a column for each member that stands in any."""
    columns: dict[Hashable, int] = {}
    rows = [[columns.setdefault(each, len(columns)) for each in members] for members in sets]
    found = np.zeros((len(sets), max(1, len(columns))), np.float32)
    for number, row in enumerate(rows):
        found[number, row] = 1
    return found


def _shared(one: NDArray[np.float32], other: NDArray[np.float32], first: Ints, second: Ints) -> Floats:
    """Return how many members the set of each first telling has in common with that of the second."""
    found: Floats = np.einsum("ij,ij->i", one[first], other[second]).astype(float)
    return found


def _distance(
    scene: Scene, outline: Outline, tellings: Sequence[Telling], first: Ints, second: Ints
) -> Columns:
    tree = scene.tree
    word = np.array([each.word for each in tellings], np.int64)
    verb = np.array([_UNKNOWN if each.trigger.verb is None else each.trigger.verb for each in tellings])
    clause = np.array([each.clause for each in tellings], np.int64)
    sentence = np.array([each.sentence for each in tellings], np.int64)
    paragraph = np.array([outline.paragraphs[each.sentence] for each in tellings], np.int64)
    left, right = np.array([tree.left[each] for each in word]), np.array([tree.right[each] for each in word])
    one, other = word[first], word[second]
    is_same = sentence[first] == sentence[second]
    steps = np.full((len(first), 3), 2 * _FARTHEST)
    hung = np.zeros((len(first), 3))
    for pair in np.flatnonzero(is_same):
        steps[pair] = _steps(scene, int(one[pair]), int(other[pair]))
        hung[pair] = _hung(scene, int(one[pair]), int(other[pair]))
    return {
        "same_sentence": is_same,
        "sentences": np.minimum(20, sentence[second] - sentence[first]),
        "paragraphs": np.minimum(20, paragraph[second] - paragraph[first]),
        "first_sentence": np.minimum(20, sentence[first]),
        "words": np.minimum(50, other - one),
        "steps": steps[:, 0],
        "steps_up": steps[:, 1],
        "steps_down": steps[:, 2],
        "second_hangs_by": hung[:, 0],
        "first_hangs_by": hung[:, 1],
        "second_behind": hung[:, 2],
        "is_under_first": (left[first] <= other) & (other <= right[first]),
        "is_under_second": (left[second] <= one) & (one <= right[second]),
        "same_clause": clause[first] == clause[second],
        "carries": (verb[first] == other) | (verb[second] == one),
    }


def _hung(scene: Scene, one: int, other: int) -> tuple[int, int, int]:
    """Return by what the second word hangs from the first, the first from the second, and behind which preposition: codes."""
    tree = scene.tree
    head = tree.head[other]
    by = _HUNG.index(tree.dep[other]) + 1 if head == one and tree.dep[other] in _HUNG else 0
    back = _HUNG.index(tree.dep[one]) + 1 if tree.head[one] == other and tree.dep[one] in _HUNG else 0
    is_behind = tree.dep[other] == "pobj" and tree.head[head] == one and tree.lower[head] in _PREPOSITIONS
    return by, back, _PREPOSITIONS.index(tree.lower[head]) + 1 if is_behind else 0


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


def _words(scene: Scene, tellings: Sequence[Telling], first: Ints, second: Ints) -> Columns:
    lemma = [each.lemma for each in tellings]
    lemmas, beginnings = _codes(lemma), _codes(each[:4] if len(each) > 3 else each for each in lemma)
    is_known = np.array([each.trigger.family.name != "other" for each in tellings], bool)
    family = _codes(id(each.trigger.family) for each in tellings)
    kind = np.array([_type_of(each) for each in tellings], np.int64)
    is_noun = np.array([each.trigger.is_noun for each in tellings], bool)
    is_known_thing = np.array([each.is_definite and each.trigger.is_noun for each in tellings], bool)
    count = np.log1p([scene.counts[each] for each in lemma])
    words = _bits([each.words for each in tellings])
    names = _bits([_names_under(scene, each) for each in tellings])
    own = _bits([*(each.words for each in tellings), *([each] for each in lemma)])
    inside, alone = own[: len(tellings)], own[len(tellings) :]
    sizes = np.maximum(1, words.sum(axis=1))
    shared = _shared(words, words, first, second)
    is_subject = np.array([scene.tree.dep[each.word] in SUBJECTS for each in tellings], bool)
    return {
        "same_word": lemmas[first] == lemmas[second],
        "same_beginning": beginnings[first] == beginnings[second],
        "same_family": is_known[first] & (family[first] == family[second]),
        "same_type": (kind[first] >= 0) & (kind[first] == kind[second]),
        "other_type": (kind[first] >= 0) & (kind[second] >= 0) & (kind[first] != kind[second]),
        "first_type": kind[first],
        "second_type": kind[second],
        "nouns": is_noun[first] + 2 * is_noun[second],
        "shared": shared,
        "shared_part": shared / np.minimum(sizes[first], sizes[second]),
        "shared_names": _shared(names, names, first, second),
        "other_names": np.minimum(names.sum(axis=1)[first], names.sum(axis=1)[second])
        - _shared(names, names, first, second),
        "first_in_second": _shared(alone, inside, first, second) > 0,
        "second_in_first": _shared(inside, alone, first, second) > 0,
        "first_known": is_known_thing[first],
        "second_known": is_known_thing[second],
        "second_acts": is_subject[second],
        "first_count": count[first],
        "second_count": count[second],
        "since": _since(lemmas, first, second),
    }


def _type_of(telling: Telling) -> int:
    kind = telling.trigger.type
    return _UNKNOWN if kind is None else list(type(kind)).index(kind)


def _names_under(scene: Scene, telling: Telling) -> set[str]:
    tree = scene.tree
    return {tree.lower[word] for word in scene.under(telling.clause) if tree.pos[word] in _NAMES}


def _since(lemmas: Ints, first: Ints, second: Ints) -> Ints:
    """Return how many tellings between the two have the second's lemma, when the first has it too; else `_UNKNOWN`."""
    order = np.zeros(len(lemmas), np.int64)
    seen: dict[int, int] = {}
    for number, lemma in enumerate(lemmas.tolist()):
        order[number] = seen.get(lemma, 0)
        seen[lemma] = order[number] + 1
    return np.where(lemmas[first] == lemmas[second], order[second] - order[first] - 1, _UNKNOWN)


def _facts(tellings: Sequence[Telling], first: Ints, second: Ints) -> Columns:
    chance = np.array([each.chance for each in tellings])
    modality = np.array([_MODALITIES.index(each.modality) for each in tellings], np.int64)
    statement = _codes(each.statement for each in tellings)
    is_said = statement >= 0
    days = overlaps(tellings, first, second)
    same_day = _codes((each.times[0] if each.times else None) for each in tellings)
    columns: Columns = {
        "first_chance": chance[first],
        "second_chance": chance[second],
        "same_days": days == 1,
        "other_days": days == -1,
        "equal_days": (same_day[first] >= 0) & (same_day[first] == same_day[second]),
        "same_modality": modality[first] == modality[second],
        "first_modality": modality[first],
        "second_modality": modality[second],
        "said": is_said[first].astype(int) - is_said[second],
        "same_statement": is_said[first] & (statement[first] == statement[second]),
    }
    return columns | _participants(tellings, first, second)


def _participants(tellings: Sequence[Telling], first: Ints, second: Ints) -> Columns:
    count = len(tellings)
    sets = _bits(
        [
            *(each.agents for each in tellings),
            *(each.patients for each in tellings),
            *(each.words for each in tellings),
        ]
    )
    agents, patients, words = sets[:count], sets[count : 2 * count], sets[2 * count :]
    people = np.maximum(agents, patients)
    places = _bits([each.places for each in tellings])
    found: Columns = {}
    for name, table in (("agent", agents), ("patient", patients), ("place", places)):
        shared, has = _shared(table, table, first, second), table.any(axis=1)
        found[f"same_{name}"] = shared > 0
        found[f"other_{name}"] = has[first] & has[second] & (shared == 0)
    found["crossed"] = (
        _shared(agents, patients, first, second) + _shared(patients, agents, first, second)
    ) > 0
    found["people"] = _shared(people, people, first, second)
    found["no_people"] = ~people.any(axis=1)[first] + 2 * ~people.any(axis=1)[second]
    found["named_in"] = (_shared(people, words, first, second) + _shared(words, people, first, second)) > 0
    return found


def overlaps(tellings: Sequence[Telling], first: Ints, second: Ints) -> Ints:
    """Return 1 for each pair whose own times overlap, -1 when they can't be one, 0 when either is unknown."""
    times = [each.times[0] if each.times else None for each in tellings]
    low = np.array([_day(each.earliest) if each else np.nan for each in times], float)
    high = np.array([_day(each.latest) if each else np.nan for each in times], float)
    is_told = np.array([each is not None for each in times], bool)
    is_apart = (high[first] < low[second]) | (high[second] < low[first])
    return np.where(is_told[first] & is_told[second], np.where(is_apart, -1, 1), 0)


def _day(day: object) -> float:
    return float(day.toordinal()) if hasattr(day, "toordinal") else np.nan


def _meanings(scene: Scene, tellings: Sequence[Telling], first: Ints, second: Ints) -> Columns:
    words = [each.word for each in tellings]
    context = scene.vectors.context[words]
    things = [[*each.parts.agents, *each.parts.patients] for each in tellings]
    clauses = [_content(scene, each) for each in tellings]
    return {
        "likeness": _cosines(scene.vectors.meaning[words], first, second),
        "likeness_here": _cosines(context, first, second),
        "likeness_of_people": _cosines(_means(scene, things), first, second),
        "likeness_of_clauses": _cosines(_means(scene, clauses), first, second),
    }


def _content(scene: Scene, telling: Telling) -> list[int]:
    tree = scene.tree
    words = scene.under(telling.word)
    return [
        word for word in words if word != telling.word and tree.pos[word] in ("NOUN", "PROPN", "VERB", "ADJ")
    ]


def _means(scene: Scene, groups: Sequence[Sequence[int]]) -> NDArray[np.float32]:
    meaning = scene.vectors.meaning
    return np.array(
        [
            meaning[list(each)].sum(axis=0) if each else np.zeros(meaning.shape[1], np.float32)
            for each in groups
        ]
    )


def _cosines(rows: NDArray[np.float32], first: Ints, second: Ints) -> Floats:
    scaled = rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6)
    found: Floats = np.einsum("ij,ij->i", scaled[first], scaled[second]).astype(float)
    return found
