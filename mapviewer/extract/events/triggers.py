"""Which words tell of a happening."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapviewer.extract.events.lexicon import Family
from mapviewer.extract.events.phrases import OBJECTS, Phrase, particle_of
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.senses import sense_of
from mapviewer.model import EventType


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of a happening.

    Attributes
    ----------
    word : int
        The verb or noun itself.
    verb : int or None
        The verb whose subject acts: the word itself, or the light verb of a noun ("held talks").
    part : int
        The noun that makes a turn of phrase with the verb ("walked out of the talks"), -1 without one.
    """

    word: int
    verb: int | None
    family: Family
    part: int = -1

    @property
    def is_noun(self) -> bool:
        """Whether the trigger is a noun."""
        return self.word != self.verb

    @property
    def type(self) -> EventType | None:
        """Its PLOVER type."""
        return self.family.type


def told_on(scene: Scene, noun: int) -> Iterator[int]:
    """Yield the verbs that tell the effect of a happening: "the bombings that killed 224 people" are one."""
    tree = scene.tree
    for verb in scene.kids(noun, "relcl"):
        subjects = scene.kids(verb, *SUBJECTS)
        is_same = subjects and tree.tag[subjects[0]] == "WDT"
        if is_same and tree.lemma[verb].lower() in scene.lexicon.words["effect_verbs"]:
            yield verb


def noun_family(scene: Scene, word: int) -> Family | None:
    """Return the family of a noun by the list of nouns."""
    nouns, lower = scene.lexicon.nouns, scene.tree.lower[word]
    forms = (
        scene.tree.lemma[word].lower(),
        lower,
        lower.removesuffix("s"),
    )  # names keep their plural as lemma
    return next((nouns[form] for form in forms if form in nouns), None)


def light_verb(scene: Scene, word: int, family: Family) -> int | None:
    """Return the verb that only carries the noun: "held talks", "talks began", "fought two wars"."""
    tree, words = scene.tree, scene.lexicon.words
    head = tree.head[word]
    is_inside = tree.dep[word] == "pobj" and tree.lower[head] in words["carrying_prepositions"]
    if is_inside and tree.lemma[tree.head[head]].lower() in words["carrying_verbs"]:
        return tree.head[head]
    if tree.pos[head] != "VERB" or head == word:
        return None
    lemma = tree.lemma[head].lower()
    if tree.dep[word] in ("dobj", "obj"):
        own = scene.lexicon.verbs.get(lemma)
        is_same = own is not None and own.type == family.type
        return head if lemma in words["light_verbs"] or is_same else None
    is_told = lemma in words["light_verbs"] or lemma in words["effect_verbs"]
    return head if tree.dep[word] in SUBJECTS and is_told else None


def verb_family(scene: Scene, word: int, phrase: Phrase | None) -> Family | None:
    """Return the family of a verb by its own list or its turn of phrase; None when it tells of nothing listed."""
    tree, lexicon = scene.tree, scene.lexicon
    lemma, particle = tree.lemma[word].lower(), particle_of(scene, word)
    name = f"{lemma} {particle}" if f"{lemma} {particle}" in lexicon.verbs else lemma
    family = phrase.family if phrase is not None else _sense(scene, word, lemma) or lexicon.verbs.get(name)
    if family is None or not family.is_happening or tree.dep[word] in ("amod", "compound"):
        return None
    if phrase is None and not _fits_frame(scene, word, name):
        return None
    if (
        family.name in lexicon.words["spoken_families"]
        and scene.kids(word, "ccomp")
        and not scene.kids(word, "dobj")
    ):
        return None  # "conceded that", "agreed that": words
    if any(tree.tag[kid] == "WP" and tree.dep[kid] == "dobj" for kid in tree.kids[word]):
        return None  # "what Baku won": a thing, not its winning
    return family


def _sense(scene: Scene, verb: int, lemma: str) -> Family | None:
    return sense_of(scene, verb) if lemma in scene.lexicon.words["sense_verbs"] else None


def _fits_frame(scene: Scene, verb: int, name: str) -> bool:
    """Tell whether the verb has, or lacks, the object with which it tells of a happening."""
    tree, lexicon = scene.tree, scene.lexicon
    objects = scene.kids(verb, *OBJECTS)
    is_taken = tree.dep[verb] == "acl" and tree.tag[verb] == "VBN"  # "the town bombed by rebels"
    frame = lexicon.frames.get(name)
    if frame == "passive":
        return bool(scene.kids(verb, "nsubjpass", "auxpass")) and not scene.kids(verb, "oprd", "acomp")
    if frame is not None and (frame == "transitive") != bool(objects or is_taken):
        return False
    if name in lexicon.words["with_weapons_only"]:
        return any(tree.lemma[kid].lower() in lexicon.words["weapons"] for kid in objects)
    return True
