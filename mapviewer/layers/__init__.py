"""Project -> GeoDataFrames in EPSG:4326, with the columns that list, map and figure share.

`make_layers` turns a project into `Layers`: places, areas, events, statements and relations as frames whose ``id`` is
the id of the annotation or place, with number, one-line summary and dates in words. Numbers follow first mention;
countries and regions larger than one have none (0). Everything in the frames is plain text. `make_links` is the index of
what lights up with a selection. What people hid is in neither.

This room draws nothing and projects nothing: maps does. It reads outlines and notes from the atlas, never an article.
"""

from datetime import date

from mapviewer.layers.frames import Layers
from mapviewer.layers.linking import Links, PlaceDetails, linked_ids, make_links, place_details
from mapviewer.layers.polar import pole_of
from mapviewer.model import Project

__all__ = [
    "Layers",
    "Links",
    "PlaceDetails",
    "linked_ids",
    "make_layers",
    "make_links",
    "place_details",
    "pole_of",
]


def make_layers(project: Project, as_of: date | None = None, viewpoint: str = "de_facto") -> Layers:
    """Return the frames of `project`; see `mapviewer.layers.make.make_layers`, which is loaded at the first call."""
    from mapviewer.layers import make

    return make.make_layers(project, as_of, viewpoint)
