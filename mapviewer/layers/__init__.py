"""Project -> GeoDataFrames in EPSG:4326, with the columns that list, map and figure share.

`make_layers` turns a project into `Layers`: places, areas, events, statements and relations as frames whose ``id`` is
the id of the annotation or place, with number, one-line summary and dates in words. Numbers follow first mention;
countries and regions larger than one have none (0). Everything in the frames is plain text.

This room draws nothing and projects nothing: maps does. It reads outlines and notes from the atlas, never an article.
"""

from mapviewer.layers.frames import Layers
from mapviewer.layers.make import make_layers

__all__ = ["Layers", "make_layers"]
