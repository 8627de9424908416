"""Nouns of happenings that did not happen, or have not yet: "the threat of war", "no attack", "called for a truce"."""

from mapviewer.extract.events.lexicon import ModalityWords, open_modality_words
from mapviewer.extract.events.phrases import OBJECTS, particle_of
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.model import Modality, TimexType


def of_noun(scene: Scene, noun: int, verb: int | None) -> Modality | None:
    """Return what the words around a noun make of it; None when they leave it to its verb.

    Parameters
    ----------
    verb : int or None
        The light verb that carries it ("held talks").
    """
    words = open_modality_words()
    for look in (_beside, _under_noun, _under_preposition, _of_caller):
        told = look(scene, noun, words)
        if told is not None:
            return told
    if _is_set_for(scene, noun, verb):
        return Modality.PLANNED
    return _predicated(scene, noun, words) if verb is None else None


def _is_set_for(scene: Scene, noun: int, verb: int | None) -> bool:
    """Tell whether it is set for a day: "called a strike for Friday"."""
    tree = scene.tree
    preps = [*scene.kids(noun, "prep"), *(scene.kids(verb, "prep") if verb is not None else ())]
    days = [
        scene.timexes[kid]
        for prep in preps
        if tree.lower[prep] == "for"
        for kid in scene.kids(prep, "pobj")
        if kid in scene.timexes
    ]
    return any(day.type is TimexType.DATE for day in days)


def is_dropped(scene: Scene, noun: int) -> bool:
    """Tell whether the noun is what somebody cancels, rejects or bans: the verb then tells what happened."""
    tree, words = scene.tree, open_modality_words()
    head = tree.head[noun]
    if tree.pos[head] != "VERB" or tree.dep[noun] not in OBJECTS:
        return False
    return _name(scene, head) in words.sets["droppers"] or tree.lemma[head].lower() in words.sets["droppers"]


def _name(scene: Scene, verb: int) -> str:
    return f"{scene.tree.lemma[verb].lower()} {particle_of(scene, verb)}".strip()


def _beside(scene: Scene, noun: int, words: ModalityWords) -> Modality | None:
    tree = scene.tree
    around = {
        tree.lower[kid] for kid in tree.kids[noun] if tree.dep[kid] not in ("relcl", "acl", "prep", "appos")
    }
    if around & {"no", "without", "not", "neither"}:
        return Modality.NEGATED
    for modality in (Modality.NEGATED, Modality.PLANNED, Modality.HYPOTHETICAL):
        if around & words.of("adjectives", modality):
            return modality
    return None


def _under_noun(scene: Scene, noun: int, words: ModalityWords) -> Modality | None:
    """Return what "the threat of", "plans for", "a call for" make of it."""
    tree = scene.tree
    prep = tree.head[noun]
    above = tree.head[prep]
    if tree.dep[noun] not in ("pobj", "conj") or tree.lower[prep] not in ("of", "for", "about", "on", "to"):
        return None
    if tree.pos[above] not in ("NOUN", "PROPN"):
        return None
    if any(tree.lower[kid] == "no" for kid in tree.kids[above]):
        return Modality.NEGATED
    if tree.lemma[above].lower() in ("case", "event") and tree.lower[tree.head[above]] == "in":
        return Modality.HYPOTHETICAL
    told = words.find("nouns", tree.lemma[above].lower())
    return told if told is not None and _reaches(scene, noun, told, words) else None


def _reaches(scene: Scene, noun: int, told: Modality, words: ModalityWords) -> bool:
    """Tell whether a governing noun makes what follows its preposition unreal: "talks about the war" do not."""
    tree = scene.tree
    prep = tree.head[noun]
    lemma = tree.lemma[tree.head[prep]].lower()
    if tree.lower[prep] == "of" and (
        lemma in words.sets["real_of"] or (told is Modality.PLANNED and lemma not in words.sets["planned_of"])
    ):
        return False
    if told is Modality.HYPOTHETICAL and lemma not in words.sets["doubting_nouns"]:
        is_known = any(tree.lower[kid] in ("the", "this", "that", "these") for kid in tree.kids[noun])
        return not is_known and tree.lower[prep] not in ("on", "to")
    return tree.lower[prep] not in ("on", "to") or lemma in ("ban", "threat")


def _under_preposition(scene: Scene, noun: int, words: ModalityWords) -> Modality | None:
    tree = scene.tree
    prep = tree.head[noun]
    if tree.dep[noun] != "pobj":
        return None
    if tree.lower[prep] == "without" or tree.lower[tree.head[prep]] == "instead":
        return Modality.NEGATED
    if tree.lower[prep] in ("pending", "barring"):
        return Modality.HYPOTHETICAL
    clause = tree.head[prep]
    if f"{tree.lemma[clause].lower()} {tree.lower[prep]}" in words.sets["charges"]:
        return Modality.HYPOTHETICAL
    if tree.pos[clause] == "VERB" and tree.lower[prep] in words.sets["asking_prepositions"]:
        return _called(scene, clause, words)
    return None


def _of_caller(scene: Scene, noun: int, words: ModalityWords) -> Modality | None:
    """Return what the verb that it is the object of makes of it: "demanded elections", "averted a strike"."""
    tree = scene.tree
    head = tree.head[noun]
    if tree.pos[head] != "VERB" or tree.dep[noun] not in OBJECTS:
        return None
    if {_name(scene, head), tree.lemma[head].lower()} & (words.sets["averters"] | words.sets["droppers"]):
        return Modality.HYPOTHETICAL if scene.kids(head, "neg") else Modality.NEGATED
    if tree.lemma[head].lower() in words.sets["prepositional_callers"]:
        return None
    return _called(scene, head, words)


def _called(scene: Scene, verb: int, words: ModalityWords) -> Modality | None:
    """Return what a verb that asks for things, plans or fears them makes of its object."""
    is_carrier = any(scene.tree.lower[kid] == "off" for kid in scene.tree.kids[verb])
    return None if is_carrier else words.find("callers", scene.tree.lemma[verb].lower())


def _predicated(scene: Scene, noun: int, words: ModalityWords) -> Modality | None:
    """Return what is said of it: "elections are due", "a war is unlikely", "talks are planned"."""
    tree = scene.tree
    verb = tree.head[noun]
    if tree.dep[noun] not in SUBJECTS or tree.pos[verb] not in ("VERB", "AUX"):
        return None
    for kid in scene.kids(verb, "acomp", "attr", "oprd"):
        if (told := words.find("predicates", tree.lower[kid])) is not None:
            return told
    is_passive = tree.dep[noun] == "nsubjpass"
    return words.find("governors", tree.lemma[verb].lower()) if is_passive else None
