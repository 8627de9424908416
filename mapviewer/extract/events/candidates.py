"""Every word that may tell of a happening: all full verbs, and the nouns of things that are done or befall."""

from collections.abc import Iterator

from mapviewer.extract.events.lexicon import Family
from mapviewer.extract.events.phrases import phrase_of
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.senses import sense_of
from mapviewer.extract.events.triggers import Trigger, light_verb, noun_family, told_on, verb_family

OTHER = Family("other", None, "ground")  # of words that the lists do not know
_FULL = ("have", "do")  # helpers that stand for themselves now and then
_BESIDE = ("compound", "nmod", "amod")


def find_candidates(scene: Scene) -> list[int]:
    """Return the words that may tell of a happening, in reading order."""
    turns = {word: phrase_of(scene, word) for word, pos in enumerate(scene.tree.pos) if pos == "VERB"}
    empty = {
        word: phrase
        for word, phrase in turns.items()
        if phrase is not None and not phrase.family.is_happening
    }
    taken = empty.keys() | {phrase.noun for phrase in empty.values()}  # "struck a balance"
    return [word for word in _candidates(scene) if word not in taken]


def _candidates(scene: Scene) -> Iterator[int]:
    tree = scene.tree
    for word, pos in enumerate(tree.pos):
        dep = tree.dep[word]
        if pos == "VERB":
            if dep not in ("aux", "auxpass", "compound"):
                yield word
        elif pos == "AUX":
            if dep not in ("aux", "auxpass") and tree.lemma[word] in _FULL:
                yield word
        elif pos in ("NOUN", "PROPN") and _may_name(scene, word):
            yield word


def _may_name(scene: Scene, word: int) -> bool:
    """Tell whether a noun may name a happening: no place, date or person; beside another noun only a known one."""
    tree = scene.tree
    if word in scene.timexes or word in scene.toponyms or tree.dep[word] in ("npadvmod", "nummod"):
        return False
    if tree.pos[word] == "PROPN" and tree.entity[word] != "EVENT":
        return tree.entity[word] == "" and noun_family(scene, word) is not None
    return tree.dep[word] not in _BESIDE or noun_family(scene, word) is not None


def read_trigger(scene: Scene, word: int) -> Trigger:
    """Return a candidate as a trigger: with its family, `OTHER` if no list knows it, and the verb that carries a noun."""
    if scene.tree.pos[word] in ("NOUN", "PROPN"):
        family = sense_of(scene, word) or noun_family(scene, word) or OTHER
        verb = light_verb(scene, word, family)
        return Trigger(word, verb if verb is not None else next(told_on(scene, word), None), family)
    phrase = phrase_of(scene, word)
    found = verb_family(scene, word, phrase)
    if found is None or not found.is_happening:
        return Trigger(word, word, OTHER)
    is_turn = phrase is not None and phrase.family is found
    return Trigger(word, word, found, phrase.noun if phrase is not None and is_turn else -1)


def carried_noun(scene: Scene, trigger: Trigger) -> int:
    """Return the noun that a verb only carries ("held | talks", "fought | wars"), else the trigger's own word."""
    if trigger.is_noun:
        return trigger.word
    behind = [thing for prep in scene.kids(trigger.word, "prep") for thing in scene.kids(prep, "pobj")]
    for noun in (*scene.kids(trigger.word, "dobj", "nsubjpass", "nsubj"), *behind):
        family = noun_family(scene, noun) if scene.tree.pos[noun] in ("NOUN", "PROPN") else None
        if family is not None and light_verb(scene, noun, family) == trigger.word:
            return noun
    return trigger.word
