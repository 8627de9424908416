"""One telling of a happening: a candidate with all that its own sentence says of it."""

from dataclasses import dataclass, replace

from mapviewer.extract.events.arguments import Parts, actors_of, is_people, parts_of
from mapviewer.extract.events.modality import modality_of
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.extract.events.when import When, times_of
from mapviewer.extract.events.where import UNKNOWN, places_of
from mapviewer.model import Modality

_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")


@dataclass(frozen=True, slots=True)
class Telling:
    """A candidate and what its sentence tells.

    Attributes
    ----------
    chance : float
        How likely an editor lists what it tells.
    places : tuple of str
        Where the words of its sentence put it; ``is_elsewhere`` when that is a place that nobody knows.
    times : tuple of When
        When, by the same words.
    agents, patients : frozenset of str
        Lemmas of the nouns, and ids of the actors, that act (alone or along with others) and are acted on.
    countries : frozenset of str
        Codes of the countries that those who act belong to.
    words : frozenset of str
        Lemmas of the content words under the trigger.
    clause : int
        The verb of its clause.
    """

    trigger: Trigger
    chance: float
    lemma: str
    parts: Parts
    places: tuple[str, ...]
    is_elsewhere: bool
    times: tuple[When, ...]
    modality: Modality
    agents: frozenset[str]
    patients: frozenset[str]
    countries: frozenset[str]
    words: frozenset[str]
    clause: int
    sentence: int
    is_definite: bool
    statement: str | None

    @property
    def word(self) -> int:
        """The trigger's word."""
        return self.trigger.word


def read_telling(scene: Scene, trigger: Trigger, chance: float) -> Telling:
    """Read what the sentence of a trigger tells of it."""
    tree, word = scene.tree, trigger.word
    parts = parts_of(scene, trigger)
    trigger = _by_things(scene, trigger, parts)
    acting = (*parts.agents, *parts.companions)
    places = places_of(scene, trigger)
    return Telling(
        trigger=trigger,
        chance=chance,
        lemma=tree.lemma[word].lower(),
        parts=parts,
        places=() if places == (UNKNOWN,) else places,
        is_elsewhere=places == (UNKNOWN,),
        times=times_of(scene, trigger),
        modality=modality_of(scene, trigger),
        agents=_names(scene, acting),
        patients=_names(scene, parts.patients),
        countries=_countries(scene, acting),
        words=frozenset(
            tree.lemma[each].lower()
            for each in scene.under(word)
            if each != word and tree.pos[each] in _CONTENT
        ),
        clause=word if tree.pos[word] == "VERB" else scene.clause_of(word),
        sentence=tree.sentence[word],
        is_definite=any(
            tree.lower[kid] in ("the", "this", "that", "these", "those") or tree.dep[kid] == "poss"
            for kid in tree.kids[word]
        ),
        statement=scene.statements.get(word),
    )


def _by_things(scene: Scene, trigger: Trigger, parts: Parts) -> Trigger:
    """Return the trigger as an accident where a thing that is no weapon strikes: "struck by a car"."""
    tree, words = scene.tree, scene.lexicon.words
    lemma = tree.lemma[trigger.word].lower()
    if trigger.is_noun or lemma not in words["done_by_things"] or not parts.agents:
        return trigger
    if any(is_people(scene, head) or tree.lemma[head].lower() in words["weapons"] for head in parts.agents):
        return trigger
    return replace(trigger, family=scene.lexicon.families["accident"])


def _names(scene: Scene, heads: tuple[int, ...]) -> frozenset[str]:
    tree = scene.tree
    nouns = {tree.lemma[head].lower() for head in heads if tree.pos[head] in ("NOUN", "PROPN")}
    return frozenset(nouns.union(*(actors_of(scene, head) for head in heads)))


def _countries(scene: Scene, heads: tuple[int, ...]) -> frozenset[str]:
    found = set()
    for head in heads:
        for word in scene.under(head):
            toponym = scene.toponyms.get(word)
            place = scene.places.get((toponym.resolution.place or "") if toponym else "")
            if place is not None and place.country:
                found.add(place.country)
    return frozenset(found)
