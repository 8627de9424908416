"""How a place or day stands to a telling: features that both choices share."""

from mapviewer.extract.events.clause_features import tense_of
from mapviewer.extract.events.outline import Outline
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.telling import Telling
from mapviewer.model import Modality

Row = dict[str, float]
_CLAUSES = ("ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp")
_TENSES = ("VBD", "VBN", "perfect", "pluperfect", "future", "modal", "infinitive", "VBZ", "VBP", "VBG", "VB")
_PREPOSITIONS = ("in", "at", "near", "on", "to", "from", "of", "into", "outside", "around", "through", "for", "by",
                 "with", "between", "against", "across", "over", "off", "since", "after", "before", "until", "during")  # fmt: skip
_LOCATED = ("in", "at", "near", "on", "outside", "around")
_MODALITIES = tuple(Modality)
_HIGH = 12  # steps up the parse that are looked at


def telling_features(scene: Scene, telling: Telling) -> Row:
    """Return what a telling is like, whatever place or day is in question."""
    tree, trigger = scene.tree, telling.trigger
    verb = trigger.verb if trigger.verb is not None else telling.clause
    tense = tense_of(scene, verb)
    return {
        "is_noun": trigger.is_noun,
        "tense": _TENSES.index(tense) if tense in _TENSES else len(_TENSES),
        "is_other": trigger.family.name == "other",
        "sentence": min(telling.sentence, 30),
        "clause": _clause(tree.dep[verb]),
        "said": telling.statement is not None,
        "modality": _MODALITIES.index(telling.modality),
    }


def clause_of(scene: Scene, word: int) -> int:
    """Return the number of the sort of clause that a word stands in, 0 for the main one."""
    return _clause(scene.tree.dep[scene.clause_of(word)])


def _clause(dep: str) -> int:
    return _CLAUSES.index(dep) if dep in _CLAUSES else len(_CLAUSES)


def relation(scene: Scene, telling: Telling, word: int) -> Row:
    """Return how a word of the same sentence stands to a telling: below it, behind which preposition, how far."""
    tree = scene.tree
    above, own = _chain(scene, word), _chain(scene, telling.word)
    meets = next((number for number, each in enumerate(above) if each in own), None)
    verb = telling.trigger.verb if telling.trigger.verb is not None else telling.clause
    preposition = _preposition(scene, word)
    row: Row = {
        "is_under": telling.word in above,
        "is_under_verb": verb in above,
        "steps_up": _HIGH if meets is None else meets,
        "steps_down": _HIGH if meets is None else own.index(above[meets]),
        "preposition": -1,
        "is_subject": any(tree.dep[each] in SUBJECTS for each in above[:3]),
        "is_owner": any(tree.dep[each] == "poss" for each in above[:2]),
        "is_beside": tree.dep[word] in ("compound", "amod", "nmod"),
        "same_clause": scene.clause_of(word) == telling.clause,
        "words": min(30, abs(word - telling.word)),
        "is_before": word < telling.word,
        "opens": word - tree.bounds[telling.sentence][0] < 4,
    }
    if preposition is not None:
        row["is_located"] = preposition in _LOCATED
        row["preposition"] = (
            _PREPOSITIONS.index(preposition) if preposition in _PREPOSITIONS else len(_PREPOSITIONS)
        )
    return row


def _chain(scene: Scene, word: int) -> list[int]:
    chain = [word]
    for above in scene.above(word):
        chain.append(above)
        if len(chain) >= _HIGH:
            break
    return chain


def _preposition(scene: Scene, word: int) -> str | None:
    """Return the preposition that a word stands behind, up to the next verb."""
    tree = scene.tree
    for _ in range(4):
        head = tree.head[word]
        if tree.dep[word] == "pobj":
            return tree.lower[head]
        if head == word or tree.pos[head] in ("VERB", "AUX"):
            return None
        word = head
    return None


def paragraphs_back(outline: Outline, sentence: int, before: int) -> int:
    """Return how many paragraphs lie between a sentence and one before it."""
    return outline.paragraphs[sentence] - outline.paragraphs[before]
