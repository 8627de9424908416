"""What the world looks like: the gazetteer, the boundaries, and what is said of them by date.

It reads ``geodata/``, which ``make data`` builds, and changes nothing there. `open_gazetteer` answers which places a
name may mean, `read_boundaries` gives the outlines, `outline_of` the outline of one place, `derive` the places that
phrases make out of others, `political` whose they were on a day, by a viewpoint. Everything may be read from several threads.

It will not say which of several places a text means (that is extract's), draw (maps) or project: all is EPSG:4326,
lon before lat.
"""

from mapviewer.atlas.arcs import distance_arc
from mapviewer.atlas.areas import areas_at, is_simple, middle_of_area, outline_of_corners
from mapviewer.atlas.boundaries import LAYERS, credits, outline_of, read_boundaries
from mapviewer.atlas.countries import Country, country_at, country_id
from mapviewer.atlas.derived import Derived, derive
from mapviewer.atlas.files import data_version, geodata_path, seeds_path, verify_geodata
from mapviewer.atlas.gazetteer import Gazetteer, open_gazetteer
from mapviewer.atlas.geodesy import great_circle
from mapviewer.atlas.ground import GroundTown, ground_tile, ground_towns, relief_tile
from mapviewer.atlas.names import fold_name
from mapviewer.atlas.nearby import distances_km
from mapviewer.atlas.relations import DIRECTIONS, PREFIX, Distance, Relation, read_relation

__all__ = [
    "DIRECTIONS",
    "LAYERS",
    "PREFIX",
    "Country",
    "Derived",
    "Distance",
    "Gazetteer",
    "GroundTown",
    "Relation",
    "areas_at",
    "country_at",
    "country_id",
    "credits",
    "data_version",
    "derive",
    "distance_arc",
    "distances_km",
    "fold_name",
    "geodata_path",
    "great_circle",
    "ground_tile",
    "ground_towns",
    "is_simple",
    "middle_of_area",
    "open_gazetteer",
    "outline_of",
    "outline_of_corners",
    "read_boundaries",
    "read_relation",
    "relief_tile",
    "seeds_path",
    "verify_geodata",
]
