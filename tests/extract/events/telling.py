"""What the tables of sentences ask: what happened in a text that was published on Tuesday, 27 August 2024."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from mapviewer.extract import annotate
from mapviewer.model import Modality, make_article

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


def find(text: str, trigger: str) -> Happening:
    """Return the event of that trigger."""
    found = {each.trigger: each for each in read(text)}
    assert trigger in found, list(found)
    return found[trigger]
