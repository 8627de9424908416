"""What the tables of sentences ask: what happened in a text that was published on Tuesday, 27 August 2024."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from mapviewer.extract import annotate
from mapviewer.extract.events.candidates import find_candidates, read_trigger
from mapviewer.extract.events.modality import modality_of
from mapviewer.extract.events.triggers import Trigger
from mapviewer.model import Modality, make_article
from training.events import read_scene

PUBLISHED = date(2024, 8, 27)


@dataclass(frozen=True)
class Happening:
    """An event with its words and names in place of offsets and ids."""

    trigger: str
    type: str | None
    places: list[str]
    earliest: str | None
    latest: str | None
    modality: Modality
    summary: str
    participants: list[tuple[str, str]]
    n_evidence: int


@cache
def read(text: str) -> tuple[Happening, ...]:
    """Return the events of `text`."""
    found = annotate(make_article(text, published=PUBLISHED))
    places = {place.id: place.name for place in found.places}
    actors = {actor.id: actor.name for actor in found.actors}
    return tuple(
        Happening(
            trigger=each.trigger.of(text),
            type=each.type.value if each.type else None,
            places=[places[place] for place in each.places],
            earliest=each.earliest.isoformat() if each.earliest else None,
            latest=each.latest.isoformat() if each.latest else None,
            modality=each.modality,
            summary=each.summary,
            participants=[(part.role, actors[part.actor]) for part in each.participants],
            n_evidence=len(each.evidence),
        )
        for each in found.events
    )


def find(text: str, word: str) -> Happening:
    """Return the event of that trigger, else the one whose line holds the word."""
    found = {each.trigger: each for each in read(text)}
    lines = [each for each in found.values() if word.lower() in each.summary.lower().split()]
    assert word in found or lines, list(found)
    return found[word] if word in found else lines[0]


def triggers(text: str, word: str) -> list[Trigger]:
    """Return how each such word would be read as a trigger, whether or not an editor would list what it tells."""
    scene = read_scene(make_article(text, published=PUBLISHED))
    tree = scene.tree
    return [read_trigger(scene, each) for each in find_candidates(scene) if tree.words(each, each) == word]


def modalities(text: str, trigger: str) -> list[Modality]:
    """Return what the rules make of each word `trigger`, whether or not an editor would list it."""
    scene = read_scene(make_article(text, published=PUBLISHED))
    tree = scene.tree
    return [
        modality_of(scene, read_trigger(scene, word))
        for word in range(len(tree))
        if tree.words(word, word) == trigger and tree.pos[word] in ("VERB", "NOUN", "PROPN")
    ]
