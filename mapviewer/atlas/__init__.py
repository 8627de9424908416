"""What the world looks like: the gazetteer, the boundaries, and what is said of them by date.

It reads ``geodata/``, which ``make data`` builds, and changes nothing there. `open_gazetteer` answers which places a
name may mean, `read_boundaries` gives the outlines, `outline_of` the outline of one place, `derive` the places that
phrases make out of others, `political` whose they were on a day, by a viewpoint. Everything may be read from several threads.

It will not say which of several places a text means (that is extract's), draw (maps) or project: all is EPSG:4326,
lon before lat.
"""

from typing import TYPE_CHECKING

from mapviewer.late import late_names

if (
    TYPE_CHECKING
):  # for speed, not to escape a circle: numpy and the readers of files take a quarter of a second to load
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
_HOMES = {  # name -> its module
    "Country": "countries",
    "DIRECTIONS": "relations",
    "Derived": "derived",
    "Distance": "relations",
    "Gazetteer": "gazetteer",
    "GroundTown": "ground",
    "LAYERS": "boundaries",
    "PREFIX": "relations",
    "Relation": "relations",
    "areas_at": "areas",
    "country_at": "countries",
    "country_id": "countries",
    "credits": "boundaries",
    "data_version": "files",
    "derive": "derived",
    "distance_arc": "arcs",
    "distances_km": "nearby",
    "fold_name": "names",
    "geodata_path": "files",
    "great_circle": "geodesy",
    "ground_tile": "ground",
    "ground_towns": "ground",
    "is_simple": "areas",
    "middle_of_area": "areas",
    "open_gazetteer": "gazetteer",
    "outline_of": "boundaries",
    "outline_of_corners": "areas",
    "read_boundaries": "boundaries",
    "read_relation": "relations",
    "relief_tile": "ground",
    "seeds_path": "files",
    "verify_geodata": "files",
}
__getattr__ = late_names(__name__, _HOMES)
