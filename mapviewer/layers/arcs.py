"""Arrows for what went from one place to another: from where its agent is at home to where it happened."""

from functools import cache
from importlib.resources import files

import geopandas as gpd

from mapviewer import atlas
from mapviewer.layers.story import PlaceStory, event_fact, read_pairs
from mapviewer.layers.tables import make_frame
from mapviewer.model import Annotations, Event, Modality, Place, Project

_COLUMNS = ("id", "event", "from_place", "to_place", "type", "summary")


def make_relations(project: Project, stories: dict[str, PlaceStory]) -> gpd.GeoDataFrame:
    """Return an arrow for each event that the article tells as a fact and that went from one place to another.

    It leads from the agent's home, the place that its mentions name (for a country the capital, when the article has it),
    to where it happened. What counts as going is the list ``movements.txt``.
    """
    rows: list[dict[str, object]] = []
    for article, found in read_pairs(project):
        homes = _homes(found, stories)
        for event in found.events:
            if event.modality is not Modality.ASSERTED or not _goes(event.trigger.of(article.text)):
                continue
            ends = _ends(event, homes, stories)
            if ends:
                rows.append(_row(event, stories[ends[0]].place, stories[ends[1]].place))
    return make_frame(rows, _COLUMNS)


def _row(event: Event, start: Place, end: Place) -> dict[str, object]:
    return {
        "id": f"{event.id}:arc",
        "event": event.id,
        "from_place": start.id,
        "to_place": end.id,
        "type": event.type.value if event.type else "",
        "summary": event_fact(event),
        "geometry": atlas.great_circle((start.lon, start.lat), (end.lon, end.lat)),
    }


def _homes(found: Annotations, stories: dict[str, PlaceStory]) -> dict[str, str]:
    """Return the place that each actor stands for, by actor id."""
    homes: dict[str, str] = {}
    wanted = {part.actor for event in found.events for part in event.participants}
    for actor in found.actors:
        if actor.id not in wanted:
            continue
        for toponym in found.toponyms:
            place = toponym.resolution.place
            if place and any(span.overlaps(toponym.span) for span in actor.mentions):
                homes[actor.id] = _seat(place, stories)
                break
    return homes


def _seat(place_id: str, stories: dict[str, PlaceStory]) -> str:
    """Return the capital of a country if the story has it, else the place itself."""
    if place_id not in stories or stories[place_id].kind != "country":
        return place_id
    gazetteer = atlas.open_gazetteer()
    country = gazetteer.key_of(place_id)
    capital = gazetteer.capital_of(country) if country is not None else None
    seat = gazetteer.place(capital).id if capital is not None else place_id
    return seat if seat in stories else place_id


def _goes(words: str) -> bool:
    return any(word in _movements() for word in words.casefold().split())


@cache
def _movements() -> frozenset[str]:
    text = (files("mapviewer.layers") / "data" / "movements.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return frozenset(" ".join(lines).split())


def _ends(event: Event, homes: dict[str, str], stories: dict[str, PlaceStory]) -> tuple[str, str] | None:
    """Return where it set out and where it happened; no arrow begins or ends in the middle of nowhere."""
    start = next(
        (homes[part.actor] for part in event.participants if part.role == "agent" and part.actor in homes), ""
    )
    end = event.places[0] if event.places else ""
    if start == end or not all(
        place in stories and stories[place].kind != "region" for place in (start, end)
    ):
        return None
    return start, end
