"""Verbs that tell of a happening only with certain words: "took power", "set ablaze", "went to the polls"."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapviewer.extract.events.lexicon import Family
from mapviewer.extract.events.scene import Scene

OBJECTS = ("dobj", "obj", "nsubjpass")
_BESIDE = ("acomp", "advmod", "oprd", "prt", "attr", "xcomp", "ccomp")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A verb's family, and the word that made it one, -1 when that is no noun."""

    family: Family
    noun: int


def phrase_of(scene: Scene, verb: int) -> Phrase | None:
    """Return what a verb tells of together with its object, particle or preposition; None when they make no phrase.

    Phrases that tell of no happening ("struck a balance") go before the others.
    """
    phrases, lemma = scene.lexicon.phrases, scene.tree.lemma[verb].lower()
    particle = particle_of(scene, verb)
    known = [*(phrases.get(f"{lemma} {particle}", ()) if particle else ()), *phrases.get(lemma, ())]
    if not known:
        return None
    beside = dict(_beside(scene, verb))
    found = [
        Phrase(family, noun) for words, family in known for word, noun in beside.items() if word in words
    ]
    return min(found, key=lambda each: each.family.is_happening, default=None)


def particle_of(scene: Scene, verb: int) -> str:
    """Return the particle of a verb, wherever it stands: "shut the airport down"; empty without one."""
    tree, particles = scene.tree, scene.lexicon.words["passing_particles"]
    for kid in tree.kids[verb]:
        if tree.dep[kid] == "prt":
            return tree.lower[kid]
        is_next = kid == verb + 1 and tree.dep[kid] in ("advmod", "prep") and not scene.kids(kid, "pobj")
        if is_next and tree.lower[kid] in particles:
            return tree.lower[kid]
    return ""


def _beside(scene: Scene, verb: int) -> Iterator[tuple[str, int]]:
    """Yield the words that may make a phrase with a verb, each with the word index that it takes up, or -1."""
    tree = scene.tree
    for kid in reversed(tree.kids[verb]):
        dep = tree.dep[kid]
        if dep in OBJECTS:
            for head in _joined_heads(scene, kid):
                yield tree.lemma[head].lower(), head
                yield tree.lower[head], head
        elif dep in ("prep", "prt", "advmod"):
            yield from _prepositional(scene, kid)
        if dep in _BESIDE:
            yield tree.lower[kid], -1
            yield tree.lemma[kid].lower(), -1
    if tree.dep[verb] == "acl" and tree.tag[verb] == "VBN":
        yield tree.lemma[tree.head[verb]].lower(), tree.head[verb]


def _prepositional(scene: Scene, prep: int) -> Iterator[tuple[str, int]]:
    """Yield "to street" for "to the streets", and "of city" for "out of the city"."""
    tree = scene.tree
    for inner in (prep, *scene.kids(prep, "prep")):
        for thing in scene.kids(inner, "pobj"):
            yield f"{tree.lower[inner]} {tree.lemma[thing].lower()}", thing
            yield f"{tree.lower[inner]} {tree.lower[thing]}", thing


def _joined_heads(scene: Scene, head: int) -> Iterator[int]:
    """Yield the head of an object, its conjuncts, and what "a state of emergency" or "two of the bodies" is of."""
    tree = scene.tree
    yield head
    yield from scene.kids(head, "conj")
    if tree.lemma[head].lower() not in scene.lexicon.words["amounts"]:
        return
    for prep in scene.kids(head, "prep"):
        if tree.lower[prep] == "of":
            yield from scene.kids(prep, "pobj")
