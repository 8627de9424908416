"""Reading -> events."""

from collections.abc import Iterator, Sequence
from datetime import date

from mapviewer.extract.events.arguments import Parts, actors_of, is_people, parts_of
from mapviewer.extract.events.merge import Draft, merge_drafts
from mapviewer.extract.events.modality import modality_of
from mapviewer.extract.events.scene import Scene, make_scene
from mapviewer.extract.events.summary import summary_of
from mapviewer.extract.events.triggers import Trigger, find_triggers
from mapviewer.extract.events.when import When, times_of
from mapviewer.extract.events.where import places_of
from mapviewer.extract.reading import Reading
from mapviewer.model import Actor, Article, Event, Modality, Participant, Span, Statement, TimexType, make_id

_LEAD = 3  # sentences at the top that tell of the day's news


def find_events(
    reading: Reading, actors: Sequence[Actor], statements: Sequence[Statement]
) -> tuple[Event, ...]:
    """Find what happened, where, when and to whom, in reading order, each happening once.

    Kept is what has a place or a time, or a subject and an object. An event inside a statement carries its id: it is
    the speaker's word, not the article's.
    """
    scene = make_scene(reading, actors, statements)
    drafts = [draft for trigger in find_triggers(scene) for draft in _drafts(scene, trigger)]
    drafts = _with_news_day(scene, drafts, reading.published)
    kept = [draft for draft in merge_drafts(scene, drafts) if _is_worth(scene, draft)]
    article, published = reading.article, reading.published
    return tuple(
        _event(scene, article, published, draft, number) for number, draft in enumerate(kept, start=1)
    )


def _drafts(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    if _is_topic(scene, trigger):
        return
    tree = scene.tree
    parts = parts_of(scene, trigger)
    if not _can_act(scene, trigger, parts):
        return
    places = places_of(scene, trigger)
    for when in times_of(scene, trigger) or (When(),):
        yield Draft(
            trigger=trigger,
            lemma=tree.lemma[trigger.word].lower(),
            modality=modality_of(scene, trigger),
            when=when,
            places=places,
            participants=_participants(scene, parts),
            agents=_agents(scene, parts),
            evidence=(scene.sentence_span(trigger.word),),
            statement=scene.statements.get(trigger.word),
            is_definite=_is_definite(scene, trigger),
            summary=summary_of(scene, trigger),
            sentence=tree.sentence[trigger.word],
        )


def _can_act(scene: Scene, trigger: Trigger, parts: Parts) -> bool:
    """Tell whether those who take part can do so: bedrooms that occupy a floor do not invade it."""
    if trigger.is_noun:
        return True
    lemma, words = scene.tree.lemma[trigger.word].lower(), scene.lexicon.words
    if lemma in words["needs_people_object"] and parts.patients:
        return any(is_people(scene, head) for head in parts.patients)
    if lemma in words["needs_people"] and parts.agents:
        return any(is_people(scene, head) for head in parts.agents)
    return True


def _is_topic(scene: Scene, trigger: Trigger) -> bool:
    """Tell whether a noun only says what others talk about, "a deal on a truce", with no place or time of its own."""
    tree = scene.tree
    if trigger.verb is not None:
        return False
    if any(tree.lower[kid] == "between" for kid in tree.kids[trigger.word]):
        return True
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
        tree.lower[kid] in ("the", "this", "that", "these", "those")
        or (tree.dep[kid] == "poss" and tree.pos[kid] == "PRON")
        for kid in tree.kids[trigger.word]
    )


def _with_news_day(scene: Scene, drafts: list[Draft], published: date | None) -> list[Draft]:
    """Date what the first sentences tell without a date of its own by the day that they name."""
    from dataclasses import replace

    days = {
        timex.earliest: scene.tree.sentence[word]
        for word, timex in sorted(scene.timexes.items())
        if timex.type is TimexType.DATE
        and timex.earliest == timex.latest
        and scene.tree.sentence[word] <= _LEAD
    }
    news = [day for day in days if day and published and abs((published - day).days) <= 7]
    if not news:
        return drafts
    when = When(news[0], news[0])
    return [replace(each, when=when) if _is_news(scene, each) else each for each in drafts]


def _is_news(scene: Scene, draft: Draft) -> bool:
    """Tell whether a draft is a main clause in the past among the first sentences, without a date."""
    tree, verb = scene.tree, draft.trigger.verb
    if verb is None or draft.when.is_known or draft.modality is not Modality.ASSERTED or draft.statement:
        return False
    return draft.sentence <= _LEAD and tree.dep[verb] == "ROOT" and tree.tag[verb] in ("VBD", "VBN")


def _is_worth(scene: Scene, draft: Draft) -> bool:
    if draft.places or draft.when.is_known:
        return True
    if draft.trigger.is_noun or draft.modality is not Modality.ASSERTED:
        return False
    parts = parts_of(scene, draft.trigger)
    if draft.trigger.type == "OTHER" and draft.lemma in scene.lexicon.words["needs_people_or_place"]:
        return False
    if draft.statement is not None:
        return bool(parts.agents and parts.patients)
    return draft.trigger.type != "OTHER" and bool(parts.agents or parts.patients)


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
        type=scene.lexicon.type_of(draft.trigger.type),
        modality=modality,
        places=draft.places,
        earliest=draft.when.earliest,
        latest=draft.when.latest,
        participants=draft.participants,
        evidence=draft.evidence,
        statement=draft.statement,
    )
