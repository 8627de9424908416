"""Who takes part in a happening: the heads of its subject, object and companions."""

from dataclasses import dataclass

from mapviewer.extract.actors.people import open_people
from mapviewer.extract.events.scene import SUBJECTS, Scene
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


def subject_of(scene: Scene, verb: int) -> int | None:
    """Return the head of the subject of `verb`, its own or the one it shares with the verb above; None if hidden."""
    tree = scene.tree
    for _ in range(4):
        own = scene.kids(verb, *SUBJECTS)
        if own:
            is_relative = tree.dep[verb] == "relcl" and tree.tag[own[0]] in ("WDT", "WP")
            return tree.head[verb] if is_relative else own[-1]
        is_finite = tree.tag[verb] in ("VBD", "VBZ", "VBP")
        if is_finite and tree.dep[verb] != "conj":
            return _mistaken_object(scene, verb)
        if tree.dep[verb] == "pcomp" and (accused := _accused(scene, verb)) is not None:
            return accused
        if tree.dep[verb] not in ("conj", "xcomp", "advcl", "pcomp") or tree.head[verb] == verb:
            return None
        verb = tree.head[verb]
        while tree.pos[verb] not in ("VERB", "AUX") and tree.head[verb] != verb:
            verb = tree.head[verb]
    return None


def _accused(scene: Scene, verb: int) -> int | None:
    """Return whom "accused the coalition of bombing" tells of."""
    tree = scene.tree
    prep = tree.head[verb]
    above = tree.head[prep]
    if tree.lower[prep] not in ("of", "for", "from", "with"):
        return None
    if tree.lemma[scene.clause_of(prep)].lower() not in scene.lexicon.words["accusing_verbs"]:
        return None
    if tree.dep[above] in _OBJECTS:
        return above
    objects = scene.kids(above, *_OBJECTS)
    return objects[0] if objects else None


def _mistaken_object(scene: Scene, verb: int) -> int | None:
    """Return the subject that the parser took for an object: "since Lima last May signed", "in 2009 floods swept"."""
    tree = scene.tree
    first = tree.bounds[tree.sentence[verb]][0]
    is_beside = verb > first and tree.dep[verb - 1] == "pobj" and tree.pos[verb - 1] in ("NOUN", "PROPN")
    if is_beside and any(kid in scene.timexes for kid in tree.kids[verb - 1]):
        return verb - 1
    for word in range(verb - 1, max(first, verb - 7) - 1, -1):
        if tree.dep[word] == "pobj" and tree.lower[tree.head[word]] in scene.lexicon.words["time_barriers"]:
            return word
    return None


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
    tree, roles = scene.tree, open_people().person_roles
    if head in scene.actors and scene.actors[head].role:
        return bool(set(scene.actors[head].role.lower().split()) & roles)
    return tree.lemma[head].lower() in roles | scene.lexicon.words["travellers"]


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
