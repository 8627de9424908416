"""Which words tell of a happening."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapviewer.extract.events.scene import SUBJECTS, Scene


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of a happening.

    Attributes
    ----------
    word : int
        The verb or noun itself.
    verb : int or None
        The verb whose subject acts: the word itself, or the light verb of a noun ("held talks").
    type : str
        A PLOVER type, or OTHER.
    """

    word: int
    verb: int | None
    type: str

    @property
    def is_noun(self) -> bool:
        """Whether the trigger is a noun."""
        return self.word != self.verb


def find_triggers(scene: Scene) -> list[Trigger]:
    """Return the triggers in reading order; a verb that only carries a noun trigger gives way to it."""
    nouns = list(_nouns(scene))
    carried = {trigger.verb for trigger in nouns if trigger.verb is not None}
    verbs = [trigger for trigger in _verbs(scene) if trigger.word not in carried]
    acts = carried | {trigger.word for trigger in verbs if trigger.type in ("ASSAULT", "OTHER")}
    verbs = [trigger for trigger in verbs if not _is_result(scene, trigger.word, acts)]
    return sorted(nouns + verbs, key=lambda trigger: trigger.word)


def _is_result(scene: Scene, verb: int, acts: set[int]) -> bool:
    """Tell whether a verb says what another one did: "bombed the port, killing 12 people" is one happening."""
    tree = scene.tree
    is_effect = tree.lemma[verb].lower() in scene.lexicon.words["effect_verbs"]
    return is_effect and tree.dep[verb] == "advcl" and tree.tag[verb] == "VBG" and tree.head[verb] in acts


def _told_on(scene: Scene, noun: int) -> Iterator[int]:
    """Yield the verbs that tell the effect of a happening: "the bombings that killed 224 people" are one."""
    tree = scene.tree
    for verb in scene.kids(noun, "relcl"):
        subjects = scene.kids(verb, *SUBJECTS)
        is_same = subjects and tree.tag[subjects[0]] == "WDT"
        if is_same and tree.lemma[verb].lower() in scene.lexicon.words["effect_verbs"]:
            yield verb


def _nouns(scene: Scene) -> Iterator[Trigger]:
    tree, lexicon = scene.tree, scene.lexicon
    for word in range(len(tree)):
        if tree.pos[word] not in ("NOUN", "PROPN") or word in scene.toponyms or word in scene.timexes:
            continue
        type_ = lexicon.nouns.get(tree.lemma[word].lower()) or lexicon.nouns.get(tree.lower[word])
        if type_ is None or tree.dep[word] in ("compound", "nmod", "amod", "npadvmod"):
            continue
        beside = {tree.lower[kid] for kid in tree.kids[word]}
        if beside & (lexicon.words["talk_compounds"] | lexicon.words["figurative"]):
            continue
        if tree.pos[word] == "PROPN" and type_ == "ASSAULT" and tree.lower[word] == "war":
            continue  # "World War II" and its like name an age more often than they tell of it
        yield Trigger(word, _light_verb(scene, word) or next(_told_on(scene, word), None), type_)


def _light_verb(scene: Scene, word: int) -> int | None:
    """Return the verb that only carries the noun: "held talks", "talks began", "fought two wars"."""
    tree = scene.tree
    head = tree.head[word]
    if (
        tree.dep[word] == "pobj"
        and tree.lemma[tree.head[head]].lower() in scene.lexicon.words["carrying_verbs"]
    ):
        return tree.head[head]
    if tree.pos[head] != "VERB" or head == word:
        return None
    lemma, light = tree.lemma[head].lower(), scene.lexicon.words["light_verbs"]
    if tree.dep[word] in ("dobj", "obj") and (lemma in light or lemma in scene.lexicon.verbs):
        return head
    effects = scene.lexicon.words["effect_verbs"]
    return head if tree.dep[word] in SUBJECTS and (lemma in light or lemma in effects) else None


def _verbs(scene: Scene) -> Iterator[Trigger]:
    tree, lexicon = scene.tree, scene.lexicon
    for word in range(len(tree)):
        if tree.pos[word] != "VERB":
            continue
        lemma = tree.lemma[word].lower()
        type_ = "CONSULT" if _is_gathering(scene, word) else lexicon.verbs.get(lemma)
        if type_ is None or tree.dep[word] in ("amod", "compound"):
            continue
        objects = scene.kids(word, "dobj", "obj", "nsubjpass")
        if lemma in lexicon.words["transitive_only"] and not objects:
            continue
        if lemma in lexicon.words["intransitive_only"] and objects:
            continue
        if lemma in lexicon.words["with_weapons_only"] and not _is_weapon(scene, objects):
            continue
        if any(tree.tag[kid] == "WP" and tree.dep[kid] == "dobj" for kid in tree.kids[word]):
            continue  # "what Baku won": a thing, not its winning
        yield Trigger(word, word, type_)


def _is_gathering(scene: Scene, verb: int) -> bool:
    """Tell whether somebody brings others together."""
    if scene.tree.lemma[verb].lower() not in scene.lexicon.words["gathering_verbs"]:
        return False
    return any(scene.tree.lower[kid] == "together" for kid in scene.tree.kids[verb])


def _is_weapon(scene: Scene, objects: list[int]) -> bool:
    """Tell a missile that is fired from a minister."""
    return any(scene.tree.lemma[kid].lower() in scene.lexicon.words["weapons"] for kid in objects)
