"""Which places decide where a map looks, and how much each of them counts."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from shapely.geometry.base import BaseGeometry

from mapviewer.layers.ranking import is_on_map
from mapviewer.layers.story import PlaceStory
from mapviewer.layers.view import View, story_view

_WIDEST = 6.0  # degrees of latitude: an area that is larger counts with the middle of it
_SHOWN = 2.5  # degrees to each side of a larger one
_COUNTRY = (8.0, 5.0)


@dataclass(frozen=True, slots=True)
class Framing:
    """The places that a frame may hold, with their outlines."""

    stories: Mapping[str, PlaceStory]
    outlines: Mapping[str, BaseGeometry]

    def view(self, article_id: str = "") -> View:
        """Return the frame on the core of the whole story, or of one article; see `story_view`.

        Pins and areas decide; only where there are none, countries and regions do.
        """
        known = [story for story in self.stories.values() if self._weight(story, article_id)]
        certain = [story for story in known if is_on_map(story)] or known
        chosen = [story for story in certain if story.number] or certain
        boxes = [self._box(story) for story in chosen]
        return story_view(boxes, [self._weight(story, article_id) for story in chosen])

    def _weight(self, story: PlaceStory, article_id: str) -> int:
        return story.shares[article_id] if article_id else story.weight

    def _box(self, story: PlaceStory) -> View:
        lon, lat = story.place.lon, story.place.lat
        outline = self.outlines.get(story.place.id)
        if outline is None:
            wide, high = (0.0, 0.0) if story.number else _COUNTRY
            return lon - wide, lat - high, lon + wide, lat + high
        west, south, east, north = outline.bounds
        stretch = 1 / max(0.1, np.cos(np.radians(min(abs(lat), 84.0))))
        if story.number and north - south <= _WIDEST and east - west <= _WIDEST * stretch:
            return west, south, east, north
        if not story.number and east - west < 50:
            return west, south, east, north
        high = _SHOWN if story.number else _COUNTRY[1]
        wide = high * stretch if story.number else _COUNTRY[0]
        return lon - wide, lat - high, lon + wide, lat + high
