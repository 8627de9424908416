"""Who takes part in a happening: the heads of its subject, object and companions."""

from dataclasses import dataclass

from mapviewer.extract.actors.people import open_people
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.triggers import Trigger

_OBJECTS = ("dobj", "obj")
_PEOPLE_LABELS = ("PERSON", "ORG", "GPE", "NORP")


@dataclass(frozen=True, slots=True)
class Parts:
    """Head words of those who act, who are acted on, and who act along."""

    agents: tuple[int, ...] = ()
    patients: tuple[int, ...] = ()
    companions: tuple[int, ...] = ()


def parts_of(scene: Scene, trigger: Trigger) -> Parts:
    """Find the participants of a trigger in the parse."""
    agents: list[int] = []
    patients: list[int] = []
    companions: list[int] = []
    if trigger.verb is not None:
        _from_verb(scene, trigger, agents, patients)
        companions += _after(scene, trigger.verb, "with")
    if trigger.is_noun:
        agents += scene.kids(trigger.word, "poss")
        agents += _after(scene, trigger.word, "by") + _after(scene, trigger.word, "between")
        companions += _after(scene, trigger.word, "with")
        patients += _after(scene, trigger.word, "against")
    return Parts(
        *(tuple(dict.fromkeys(_with_conjuncts(scene, heads))) for heads in (agents, patients, companions))
    )


def _from_verb(scene: Scene, trigger: Trigger, agents: list[int], patients: list[int]) -> None:
    assert trigger.verb is not None
    verb, tree = trigger.verb, scene.tree
    is_passive = bool(scene.kids(verb, "nsubjpass", "auxpass"))
    subject = subject_of(scene, verb)
    if subject is not None and subject != trigger.word:
        (patients if is_passive else agents).append(subject)
    agents += [kid for by in scene.kids(verb, "agent") for kid in scene.kids(by, "pobj")]
    patients += [kid for kid in scene.kids(verb, *_OBJECTS) if kid != trigger.word]
    if tree.dep[verb] == "acl" and tree.tag[verb] == "VBN":
        patients.append(tree.head[verb])


def _after(scene: Scene, word: int, preposition: str) -> list[int]:
    tree = scene.tree
    preps = [kid for kid in scene.kids(word, "prep") if tree.lower[kid] == preposition]
    return [kid for prep in preps for kid in scene.kids(prep, "pobj")]


def _with_conjuncts(scene: Scene, heads: list[int]) -> list[int]:
    found = list(heads)
    for head in found:  # grows while it is walked
        found += scene.kids(head, "conj")
    return found


def actors_of(scene: Scene, head: int) -> list[str]:
    """Return the ids of the actors that a phrase means: at its head, else those its head belongs to, else a group.

    "The foreign ministers of Turkey and Azerbaijan" act for both; "railway workers" are a group of that name.
    """
    tree, company = scene.tree, scene.company
    if (actor := company.meant(head)) is not None:
        return [actor.id]
    for word in scene.kids(head, "appos", "compound", "flat"):
        if (actor := company.named(word)) is not None and (
            tree.dep[word] == "appos" or tree.pos[head] == "PROPN"
        ):
            return [actor.id]
    counted = _after(scene, head, "of")
    if counted and tree.lemma[head].lower() in open_people().crowds:
        return [actor for inner in counted for actor in actors_of(scene, inner)]  # "thousands of farmers"
    owners = scene.kids(head, "poss", "nmod") if _is_in_office(scene, head) else []
    for prep in scene.kids(head, "prep") if _is_in_office(scene, head) else ():
        if tree.lower[prep] in ("of", "from"):
            owners += _with_conjuncts(scene, scene.kids(prep, "pobj"))
    named = [actor.id for word in owners if (actor := company.named(word)) is not None]
    if named or not is_people(scene, head):
        return named
    group = company.group(head)
    return [] if group is None else [group.id]


def _is_in_office(scene: Scene, head: int) -> bool:
    """Tell whether a noun acts for those whose it is: the ministers, the army, the government of a state."""
    people, lemma = open_people(), scene.tree.lemma[head].lower()
    return lemma in people.person_roles | people.group_roles


def is_official(scene: Scene, head: int) -> bool:
    """Tell whether a phrase names somebody in office, whose journeys are news: a minister, an envoy, a delegation."""
    tree, offices = scene.tree, scene.lexicon.words["travellers"]
    actor = scene.company.meant(head)
    if actor is not None and actor.role:
        return bool(set(actor.role.lower().split()) & offices)
    return tree.lemma[head].lower() in scene.lexicon.words["travellers"]


def is_people(scene: Scene, head: int) -> bool:
    """Tell whether a phrase names people, a group or a state: by a name, a pronoun, an office, or a word for them."""
    tree, people = scene.tree, open_people()
    if head in scene.actors or head in scene.toponyms or tree.entity[head] in _PEOPLE_LABELS:
        return True
    if tree.pos[head] in ("PRON", "PROPN", "NUM"):
        return tree.lower[head] not in ("this", "that", "which", "what")
    if tree.lower[head] in ("none", "some", "many", "most", "all", "both", "half", "group", "number"):
        return (
            all(is_people(scene, inner) for inner in _after(scene, head, "of"))
            if _after(scene, head, "of")
            else True
        )
    if any(
        tree.lower[kid] in ("who", "whom")
        for clause in scene.kids(head, "relcl")
        for kid in tree.kids[clause]
    ):
        return True
    words = {tree.lower[head], tree.lemma[head].lower()}
    if tree.lemma[head].lower().endswith(tuple(scene.lexicon.words["people_endings"])):
        return True
    return bool(words & (scene.lexicon.words["people_nouns"] | people.person_roles | people.group_roles))
