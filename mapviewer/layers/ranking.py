"""Which places matter most to the story, which of them maps show, and what they are called there: columns that screen and print share."""

from collections.abc import Iterable

from mapviewer.atlas import read_relation
from mapviewer.layers.story import PlaceStory
from mapviewer.model import plain_line

DOUBTFUL_BELOW = 0.4  # a place less certain stands in the list, not on the map, until somebody accepts it
_LONGEST = 40  # characters of a name on the map
_WIDE_RING_KM = 25.0


def rank_places(stories: Iterable[PlaceStory]) -> dict[str, int]:
    """Return the rank of each place by id, 1 for the chief one.

    Most events and statements first, then most mentions, then first mention.
    """
    ordered = sorted(stories, key=lambda story: (-story.happenings, -story.mentions))
    return {story.place.id: rank for rank, story in enumerate(ordered, 1)}


def is_on_map(story: PlaceStory) -> bool:
    """Tell whether maps show the place: not when it is too uncertain, nor when only a distance is known and no direction.

    A place that no words name is as certain as what led to it.
    """
    if story.mentions > 0 and story.score < DOUBTFUL_BELOW:
        return False
    relation = read_relation(story.place.id)
    return relation is None or relation.sort != "ring" or story.place.radius_km < _WIDE_RING_KM


def map_label(story: PlaceStory) -> str:
    """Return what the map calls a place: what the article calls it most often, else the gazetteer's name.

    Countries keep the gazetteer's name ("United States", not "U.S."), and so does a name that the article shouts or
    shortens.
    """
    name = plain_line(story.place.name)
    if story.kind == "country" or not story.surfaces:
        return name
    surface = plain_line(story.surfaces.most_common(1)[0][0])
    is_plain = surface[:1].isupper() and not surface.isupper() and "." not in surface
    return surface if is_plain and 2 < len(surface) <= _LONGEST else name
