"""Reading -> events."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from mapviewer.extract.events.arguments import Parts, actors_of, is_official, is_people, parts_of
from mapviewer.extract.events.habits import is_habit
from mapviewer.extract.events.merge import Draft, merge_drafts
from mapviewer.extract.events.modality import modality_of
from mapviewer.extract.events.phrases import particle_of
from mapviewer.extract.events.scene import Scene, make_scene
from mapviewer.extract.events.setting import add_news_day, add_setting
from mapviewer.extract.events.summary import summary_of
from mapviewer.extract.events.triggers import Trigger, find_triggers
from mapviewer.extract.events.when import When, times_of
from mapviewer.extract.events.where import UNKNOWN, places_of
from mapviewer.extract.reading import Reading
from mapviewer.model import Actor, Article, Event, Modality, Participant, Span, Statement, make_id


def find_events(
    reading: Reading, actors: Sequence[Actor], statements: Sequence[Statement]
) -> tuple[tuple[Actor, ...], tuple[Event, ...]]:
    """Find what happened, where, when and to whom, in reading order, each happening once.

    Returns the actors as well: those given, with the pronouns that mean them, and after them the groups that only
    take part in what happens.

    Kept is what has a place or a time, or a subject and an object. An event inside a statement carries its id: it is
    the speaker's word, not the article's.
    """
    scene = make_scene(reading, actors, statements)
    drafts = [draft for trigger in find_triggers(scene) for draft in _drafts(scene, trigger)]
    drafts = add_news_day(scene, drafts, reading.published)
    drafts = add_setting(scene, merge_drafts(scene, drafts))
    kept = [draft for draft in drafts if _is_worth(scene, draft)]
    article, published = reading.article, reading.published
    events = tuple(
        _event(scene, article, published, draft, number) for number, draft in enumerate(kept, start=1)
    )
    return _taking_part(scene, actors, events), events


def _taking_part(scene: Scene, actors: Sequence[Actor], events: Sequence[Event]) -> tuple[Actor, ...]:
    """Return the actors that were known before, and the new ones that take part in an event that is kept."""
    known = {actor.id for actor in actors}
    used = {part.actor for event in events for part in event.participants}
    return tuple(actor for actor in scene.company.actors if actor.id in known | used)


def _drafts(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    if _is_topic(scene, trigger):
        return
    tree = scene.tree
    parts = parts_of(scene, trigger)
    if not _can_act(scene, trigger, parts) or is_habit(scene, trigger):
        return
    trigger = _by_things(scene, trigger, parts)
    places = places_of(scene, trigger)
    for when in times_of(scene, trigger) or (When(),):
        yield Draft(
            trigger=trigger,
            lemma=tree.lemma[trigger.word].lower(),
            modality=modality_of(scene, trigger),
            when=when,
            places=() if places == (UNKNOWN,) else places,
            is_elsewhere=places == (UNKNOWN,),
            participants=_participants(scene, parts),
            agents=_agents(scene, parts),
            evidence=(scene.sentence_span(trigger.word),),
            statement=scene.statements.get(trigger.word),
            is_definite=_is_definite(scene, trigger),
            summary=summary_of(scene, trigger),
            sentence=tree.sentence[trigger.word],
            patient=_patient(scene, parts),
        )


def _can_act(scene: Scene, trigger: Trigger, parts: Parts) -> bool:
    """Tell whether those who take part can do so: bedrooms that occupy a floor do not invade it."""
    if trigger.is_noun:
        return True
    lemma, words = scene.tree.lemma[trigger.word].lower(), scene.lexicon.words
    if lemma in words["between_groups"] and any(
        _is_one(scene, head) for head in (*parts.agents, *parts.companions)
    ):
        return False
    if lemma == "hold" and trigger.part < 0 and not all(_is_held(scene, head) for head in parts.patients):
        return False
    if trigger.family.name == "journey" and not any(is_official(scene, head) for head in parts.agents):
        return False
    is_plain = trigger.part < 0 and not particle_of(
        scene, trigger.word
    )  # one shoots people, and shoots down planes
    if lemma in words["needs_people_object"] and is_plain and parts.patients:
        return any(is_people(scene, head) for head in parts.patients)
    if (trigger.family.is_of_people or lemma in words["needs_people"]) and parts.agents:
        return any(is_people(scene, head) for head in parts.agents)
    return trigger.part >= 0 or _fits_subject(scene, trigger, parts)


def _is_named_thing(scene: Scene, head: int) -> bool:
    """Tell whether a name may be a ship's or a volcano's: neither a person nor a place."""
    return scene.tree.pos[head] == "PROPN" and head not in scene.toponyms and not _is_one(scene, head)


def _by_things(scene: Scene, trigger: Trigger, parts: Parts) -> Trigger:
    """Return the trigger as an accident where a thing that is no weapon strikes: "struck by a car"."""
    tree, words = scene.tree, scene.lexicon.words
    lemma = tree.lemma[trigger.word].lower()
    if trigger.is_noun or lemma not in words["done_by_things"] or not parts.agents:
        return trigger
    if any(is_people(scene, head) or tree.lemma[head].lower() in words["weapons"] for head in parts.agents):
        return trigger
    return replace(trigger, family=scene.lexicon.families["accident"])


def _is_one(scene: Scene, head: int) -> bool:
    """Tell whether a phrase names one person: two politicians clash in words."""
    actor = scene.company.named(head)
    return actor is not None and not actor.is_group and actor.name[:1].isupper()


def _is_held(scene: Scene, head: int) -> bool:
    """Tell whether somebody can be held there: a session is held as well."""
    return scene.tree.pos[head] != "PROPN" or _is_one(scene, head)


def _fits_subject(scene: Scene, trigger: Trigger, parts: Parts) -> bool:
    """Tell whether it can befall its subject: ships sink, and prices do not."""
    tree, tables = scene.tree, scene.lexicon.tables
    lemma = tree.lemma[trigger.word].lower()
    name = f"{lemma} {particle_of(scene, trigger.word)}".strip()
    subjects = {tree.lemma[head].lower() for head in (*parts.agents, *parts.patients)}
    only = tables["only_subjects"].get(name) or tables["only_subjects"].get(lemma, frozenset())
    if (
        only
        and subjects
        and not subjects & only
        and not any(_is_named_thing(scene, head) for head in parts.agents)
    ):
        return False
    return not subjects & tables["not_subjects"].get(name, tables["not_subjects"].get(lemma, frozenset()))


def _is_topic(scene: Scene, trigger: Trigger) -> bool:
    """Tell whether a noun only says what others talk about, "a deal on a truce", with no place or time of its own."""
    tree = scene.tree
    if trigger.verb is not None:
        return False
    if tree.dep[trigger.word] not in ("pobj", "conj", "appos"):
        return False
    head = tree.head[trigger.word]
    if tree.dep[trigger.word] == "pobj" and tree.lower[head] not in scene.lexicon.words["topics_after"]:
        return False
    under = scene.under(trigger.word)
    return not any(word in scene.timexes or word in scene.toponyms for word in under)


def _participants(scene: Scene, parts: Parts) -> tuple[Participant, ...]:
    roles = (("agent", parts.agents), ("patient", parts.patients), ("with", parts.companions))
    found = ((role, actor) for role, heads in roles for head in heads for actor in actors_of(scene, head))
    return tuple(dict.fromkeys(Participant(actor, role) for role, actor in found))


def _patient(scene: Scene, parts: Parts) -> str:
    nouns = [head for head in parts.patients if scene.tree.pos[head] in ("NOUN", "PROPN")]
    return scene.tree.lemma[nouns[0]].lower() if nouns else ""


def _agents(scene: Scene, parts: Parts) -> frozenset[str]:
    """Return the countries and actors that the phrases of those who act name."""
    found: set[str] = set()
    for head in (*parts.agents, *parts.companions):
        for word in scene.under(head):
            toponym = scene.toponyms.get(word)
            place = scene.places.get((toponym.resolution.place or "") if toponym else "")
            if place is not None and place.country:
                found.add(place.country)
            if word in scene.actors:
                found.add(scene.actors[word].id)
    return frozenset(found)


def _is_definite(scene: Scene, trigger: Trigger) -> bool:
    tree = scene.tree
    return any(
        tree.lower[kid] in ("the", "this", "that", "these", "those") or tree.dep[kid] == "poss"
        for kid in tree.kids[trigger.word]
    )


def _is_worth(scene: Scene, draft: Draft) -> bool:
    if draft.trigger.verb is None and len(draft.summary.split()) < 2 and len(draft.evidence) < 2:
        return False  # "fires", "negotiations": spoken of, not told
    if draft.places or draft.when.is_known:
        return True
    if draft.trigger.verb is None or draft.modality is not Modality.ASSERTED:
        return False
    parts = parts_of(scene, draft.trigger)
    if draft.trigger.type is None and draft.lemma in scene.lexicon.words["needs_people_or_place"]:
        return False
    if draft.statement is not None:
        return bool(parts.agents and parts.patients)
    return draft.trigger.type is not None and bool(parts.agents or parts.patients)


def _event(scene: Scene, article: Article, published: date | None, draft: Draft, number: int) -> Event:
    tree, word = scene.tree, draft.trigger.word
    modality = draft.modality
    is_ahead = published is not None and draft.when.earliest is not None and draft.when.earliest > published
    if modality is Modality.ASSERTED and is_ahead:
        modality = Modality.PLANNED
    return Event(
        id=make_id(article, "e", number),
        trigger=Span(tree.start[word], tree.end[word]),
        summary=draft.summary,
        type=draft.trigger.type,
        modality=modality,
        places=draft.places,
        earliest=draft.when.earliest,
        latest=draft.when.latest,
        participants=draft.participants,
        evidence=draft.evidence,
        statement=draft.statement,
    )
