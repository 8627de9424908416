"""Which outline a place has: the one that a person gave it, else what is known of it, else none."""

import shapely
from shapely.geometry.base import BaseGeometry

from mapviewer import atlas
from mapviewer.layers.story import PlaceStory
from mapviewer.model import Place


def outline_of_place(place: Place) -> BaseGeometry | None:
    """Return the outline of a place, or the line, part or arc that a phrase makes; a point has none, however far it may be off."""
    shape: BaseGeometry | None
    if place.outline:
        shape = atlas.outline_of_corners(place.outline)
        return shape
    if place.area:
        shape = atlas.outline_of(place.area)
        return shape
    relation = atlas.read_relation(place.id)
    if relation is None or relation.sort == "offset":
        shape = atlas.outline_of(place.id) if relation is None else atlas.distance_arc(place.id)
        return shape
    derived = atlas.derive(place.id)
    shape = derived.shape if derived is not None else None
    is_known = shape is not None and (relation.sort == "part" or shapely.get_dimensions(shape) == 1)
    return shape if is_known else None


def shape_kind(story: PlaceStory, outline: BaseGeometry) -> str:
    """Return the kind of an outline: the place's, or line, part or arc of what a phrase makes."""
    relation = atlas.read_relation(story.place.id)
    if relation is None or story.place.has_own_area:
        return story.kind
    if relation.sort == "offset":
        return "arc"
    return "line" if shapely.get_dimensions(outline) == 1 else "part"
