"""Arcs between the places that an event's participants stand for."""

import geopandas as gpd

from mapviewer import atlas
from mapviewer.layers.story import PlaceStory, event_fact, read_pairs
from mapviewer.layers.tables import make_frame
from mapviewer.model import Annotations, Event, Place, Project

_COLUMNS = ("id", "event", "from_place", "to_place", "type", "summary")


def make_relations(project: Project, stories: dict[str, PlaceStory]) -> gpd.GeoDataFrame:
    """Return an arc for each event that ties two places: homes of two participants, or a home and where it happened.

    A participant's home is the place that its mentions name; for a country the capital, when the article has it.
    """
    rows: list[dict[str, object]] = []
    for _, found in read_pairs(project):
        homes = _homes(found, stories)
        for event in found.events:
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


def _ends(event: Event, homes: dict[str, str], stories: dict[str, PlaceStory]) -> tuple[str, str] | None:
    found = [homes[part.actor] for part in event.participants if part.actor in homes]
    ends = [place for place in dict.fromkeys((*found, *event.places[:1])) if place in stories]
    ends = [
        place for place in ends if stories[place].kind != "region"
    ]  # no arc starts from the middle of nowhere
    if len(ends) < 2 or len(set(found)) == 0:
        return None
    return ends[0], ends[1]
