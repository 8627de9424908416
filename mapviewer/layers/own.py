"""Which countries a story is about."""

from collections.abc import Iterable

from mapviewer import atlas
from mapviewer.layers.story import PlaceStory

_SHARE = 0.08  # of the story's weight: a country with less is only passed by
_MOST = 5


def own_countries(stories: Iterable[PlaceStory]) -> tuple[str, ...]:
    """Return the ids of the countries that hold a good part of the story, the weightiest first.

    A country's weight is that of its own name and of the places in it (mentions, events and statements).
    """
    weights: dict[str, int] = {}
    for story in stories:
        place = story.place
        country = place.id if story.kind == "country" else atlas.country_id(place.country)
        if country:
            weights[country] = weights.get(country, 0) + story.weight
    whole = sum(weights.values())
    heavy = sorted((country for country, weight in weights.items() if weight >= _SHARE * whole), key=str)
    return tuple(sorted(heavy, key=lambda country: -weights[country])[:_MOST])
