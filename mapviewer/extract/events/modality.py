"""Whether a happening is told as a fact."""

from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.model import Modality


def modality_of(scene: Scene, trigger: Trigger) -> Modality:
    """Return whether it is told as a fact; what somebody denies is negated, what somebody asks for is supposed."""
    told = _told_modality(scene, trigger)
    doubt = scene.doubted.get(scene.statements.get(trigger.word, ""))
    return doubt if doubt is not None and told is Modality.ASSERTED else told


def _told_modality(scene: Scene, trigger: Trigger) -> Modality:
    """Return asserted, negated, planned or hypothetical, by the words around the trigger.

    "Failed to", "no" and "never" negate; "will", "plans to" and a purpose plan; "if", "could" and "whether" suppose.
    What governs the clause counts too: in "they hope to meet" the meeting is planned.
    """
    tree, words = scene.tree, scene.lexicon.words
    if trigger.is_noun:
        around = {tree.lower[kid] for kid in tree.kids[trigger.word]}
        if around & {"no", "without"} or tree.lower[tree.head[trigger.word]] == "without":
            return Modality.NEGATED
        if around & words["planning_words"]:
            return Modality.PLANNED
    verb = trigger.verb if trigger.verb is not None else scene.clause_of(trigger.word)
    if trigger.verb is None and not _is_close(scene, trigger.word, verb):
        return Modality.ASSERTED
    return _of_verb(scene, verb)


def _is_close(scene: Scene, word: int, verb: int) -> bool:
    """Tell whether the noun is the verb's own subject or object, so that the verb's modality is its own."""
    return scene.tree.head[word] == verb and scene.tree.dep[word] in ("nsubj", "nsubjpass", "dobj", "attr")


def _of_verb(scene: Scene, verb: int) -> Modality:
    tree, words = scene.tree, scene.lexicon.words
    kids = tree.kids[verb]
    if _is_blocked(scene, verb):
        return Modality.NEGATED
    if any(tree.dep[kid] == "neg" or tree.lower[kid] in ("never", "neither") for kid in kids):
        return Modality.NEGATED
    helpers = {tree.lower[kid] for kid in kids if tree.dep[kid] in ("aux", "auxpass")}
    marks = {tree.lower[kid] for kid in kids if tree.dep[kid] == "mark"}
    if marks & words["unreal_marks"] or (helpers & words["unreal_modals"] and "have" not in helpers):
        return Modality.HYPOTHETICAL
    if helpers & words["planning_modals"]:
        return Modality.PLANNED
    head = tree.head[verb]
    if "to" in helpers and head != verb:
        return _of_infinitive(scene, verb, head)
    if tree.dep[verb] == "conj" and tree.pos[head] == "VERB" and not scene.kids(verb, "nsubj", "nsubjpass"):
        return _of_verb(scene, head)
    return Modality.ASSERTED


def _is_blocked(scene: Scene, verb: int) -> bool:
    """Tell whether somebody is kept from it: "blocked lawyers from visiting him"."""
    tree = scene.tree
    prep = tree.head[verb]
    if tree.dep[verb] != "pcomp" or tree.lower[prep] != "from":
        return False
    return tree.lemma[scene.clause_of(prep)].lower() in scene.lexicon.words["blocking_verbs"]


def _of_infinitive(scene: Scene, verb: int, head: int) -> Modality:
    tree, words = scene.tree, scene.lexicon.words
    lemma = tree.lemma[head].lower()
    if tree.pos[head] == "NOUN" and any(tree.lower[kid] in words["ranking_words"] for kid in tree.kids[head]):
        return _of_verb(scene, scene.clause_of(head))
    if lemma in words["negating_verbs"]:
        is_supposed = _of_verb(scene, head) is Modality.HYPOTHETICAL
        return Modality.HYPOTHETICAL if is_supposed else Modality.NEGATED
    if tree.dep[verb] == "xcomp" and lemma not in words["planning_verbs"]:
        return _of_verb(scene, head) if tree.pos[head] == "VERB" else Modality.PLANNED
    return Modality.PLANNED
