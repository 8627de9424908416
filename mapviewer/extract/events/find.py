"""Reading -> events."""

from collections.abc import Sequence
from dataclasses import dataclass

from mapviewer.extract.events.arguments import Parts, actors_of
from mapviewer.extract.events.boosted import Weights, open_weights
from mapviewer.extract.events.candidates import carried_noun, find_candidates, read_trigger
from mapviewer.extract.events.choosing import choose, is_early
from mapviewer.extract.events.days import weigh_days
from mapviewer.extract.events.likeness import weigh_pairs
from mapviewer.extract.events.location import Gazette, weigh_places
from mapviewer.extract.events.outline import Outline, make_outline
from mapviewer.extract.events.salience import weigh_candidates
from mapviewer.extract.events.scene import SUBJECTS, Scene, make_scene
from mapviewer.extract.events.selection import CHANCE, Choice, Group, group_tellings, pool, worth_features
from mapviewer.extract.events.summary import line_for
from mapviewer.extract.events.telling import Telling, read_telling
from mapviewer.extract.events.when import When
from mapviewer.extract.reading import Reading
from mapviewer.model import Actor, Event, EventType, Modality, Participant, Span, Statement, make_id

WORTH = 0.2  # from which a happening is shown
SURE = 0.3  # the same for one whose verb has no subject of its own, which the parse more often gets wrong
_STANDS_IN = 0.5  # of the likeliest telling's chance, from which another may give the line instead of it


@dataclass(frozen=True, slots=True)
class Found:
    """A happening that is worth showing.

    Attributes
    ----------
    told : Telling
        The telling that its line is made of; ``tellings`` are all of them, the likeliest first.
    """

    told: Telling
    line: str
    tellings: tuple[Telling, ...]
    places: tuple[str, ...]
    when: When | None


def find_events(
    reading: Reading, actors: Sequence[Actor], statements: Sequence[Statement]
) -> tuple[tuple[Actor, ...], tuple[Event, ...]]:
    """Find what happened, where, when and to whom, in reading order, each happening once.

    Returns the actors as well: those given, with the pronouns that mean them, and after them the groups that only
    take part in what happens.

    An event of which only a statement tells carries the statement's id: it is the speaker's word, not the article's.
    """
    scene = make_scene(reading, actors, statements)
    found = sorted(find_happenings(scene, open_weights()), key=lambda each: each.told.word)
    events = tuple(_event(reading, scene, each, number) for number, each in enumerate(found, start=1))
    return _taking_part(scene, actors, events), events


def find_happenings(scene: Scene, weights: Weights, threshold: float = WORTH) -> list[Found]:
    """Return the happenings that are worth showing, by chances that training has fitted."""
    outline = make_outline(scene)
    triggers = [read_trigger(scene, word) for word in find_candidates(scene)]
    chances = weigh_candidates(scene, outline, triggers, weights.salience)
    tellings = [
        read_telling(scene, trigger, float(chance))
        for trigger, chance in zip(triggers, chances, strict=True)
        if chance >= CHANCE
    ]
    likeness = weigh_pairs(scene, outline, tellings, weights.likeness)
    groups = group_tellings(tellings, likeness)
    gazette = Gazette(scene, outline)
    choices = _choices(gazette, outline, tellings, groups, weights)
    worth = weights.worth.chances(worth_features(gazette, tellings, likeness, groups, choices))
    found = []
    for group, choice, value in zip(groups, choices, worth, strict=True):
        own = tuple(tellings[number] for number in group.members)
        if value < threshold or (told := _told(scene, own)) is None:
            continue
        if value >= SURE or is_plain(scene, told[0]):
            places, when = choose(scene, choice, own, outline)
            found += [Found(*told, own, places, each) for each in _times(told[0], when)]
    return found


def _times(told: Telling, when: When | None) -> list[When | None]:
    """Return the times of what happened several times: "fought two wars, in the 1990s and in 2020"."""
    is_repeated = len(told.times) > 1 and when in told.times
    return list(told.times) if is_repeated else [when]


def _told(scene: Scene, tellings: Sequence[Telling]) -> tuple[Telling, str] | None:
    """Return the likeliest telling that makes a whole line, with the line; the article's own words go before a speaker's."""
    likely = [each for each in tellings if each.chance >= _STANDS_IN * tellings[0].chance]
    words = {each.word for each in likely}
    tree = scene.tree
    likely.sort(key=lambda each: tree.dep[each.word] == "conj" and tree.head[each.word] in words)
    for telling in likely:
        line = line_for(scene, telling.trigger, telling.modality)
        if line is not None:
            return telling, line
    return None


def is_plain(scene: Scene, telling: Telling) -> bool:
    """Tell whether the verb of a line has its own subject, or is joined to one that has."""
    verb = telling.trigger.verb if telling.trigger.verb is not None else telling.clause
    tree = scene.tree
    while tree.dep[verb] in ("conj", "xcomp") and not scene.kids(verb, *SUBJECTS) and tree.head[verb] != verb:
        verb = tree.head[verb]
    return bool(scene.kids(verb, *SUBJECTS)) and tree.dep[verb] != "relcl"


def _choices(
    gazette: Gazette, outline: Outline, tellings: Sequence[Telling], groups: Sequence[Group], weights: Weights
) -> list[Choice]:
    """Return the places and days of each group; only those of its tellings are weighed."""
    members = sorted({number for group in groups for number in group.members})
    own = [tellings[number] for number in members]
    places = dict(zip(members, weigh_places(gazette, own, weights.location), strict=True))
    days = dict(zip(members, weigh_days(gazette.scene, outline, own, weights.days), strict=True))
    return [pool(group, places, days) for group in groups]


def _taking_part(scene: Scene, actors: Sequence[Actor], events: Sequence[Event]) -> tuple[Actor, ...]:
    """Return the actors that were known before, and the new ones that take part in an event that is kept."""
    known = {actor.id for actor in actors}
    used = {part.actor for event in events for part in event.participants}
    return tuple(actor for actor in scene.company.actors if actor.id in known | used)


def _event(reading: Reading, scene: Scene, found: Found, number: int) -> Event:
    tree, first = scene.tree, found.told
    word = carried_noun(scene, first.trigger)
    is_ahead = is_early(scene, first.modality, found.when)
    spans = {scene.sentence_span(telling.word) for telling in found.tellings}
    said = [telling.statement for telling in found.tellings]
    return Event(
        id=make_id(reading.article, "e", number),
        trigger=Span(tree.start[word], tree.end[word]),
        summary=found.line,
        type=_type(scene, found, word),
        modality=Modality.PLANNED if is_ahead else first.modality,
        places=found.places,
        earliest=found.when.earliest if found.when else None,
        latest=found.when.latest if found.when else None,
        participants=_participants(scene, [telling.parts for telling in found.tellings]),
        evidence=tuple(sorted(spans)),
        statement=first.statement if all(said) else None,
    )


def _type(scene: Scene, found: Found, word: int) -> EventType | None:
    """Return the type of the noun that the verb of the line carries ("struck a deal"), else of the likeliest telling."""
    carried = () if word == found.told.word else (read_trigger(scene, word),)
    triggers = (*carried, *(each.trigger for each in (found.told, *found.tellings)))
    return next((each.type for each in triggers if each.type is not None), None)


def _participants(scene: Scene, tellings: Sequence[Parts]) -> tuple[Participant, ...]:
    found = (
        Participant(actor, role)
        for parts in tellings
        for role, heads in (("agent", parts.agents), ("patient", parts.patients), ("with", parts.companions))
        for head in heads
        for actor in actors_of(scene, head)
    )
    return tuple(dict.fromkeys(found))
