"""What the world looks like: the gazetteer, the boundaries, and what is said of them by date.

It reads ``geodata/``, which ``make data`` builds, and changes nothing there. `open_gazetteer` answers which places a
name may mean, `read_boundaries` gives the outlines, `outline_of` the outline of one place, `area_note` what must be
said with a disputed one. Everything may be read from several threads.

It will not say which of several places a text means (that is extract's), draw (maps) or project: all is EPSG:4326,
lon before lat.
"""

from mapviewer.atlas.boundaries import LAYERS, outline_of, read_boundaries
from mapviewer.atlas.disputed import AreaStatus, area_note, credits, disputed_areas
from mapviewer.atlas.files import data_version, geodata_path, seeds_path, verify_geodata
from mapviewer.atlas.gazetteer import Gazetteer, open_gazetteer
from mapviewer.atlas.names import fold_name
from mapviewer.atlas.nearby import distances_km

__all__ = [
    "LAYERS",
    "AreaStatus",
    "Gazetteer",
    "area_note",
    "credits",
    "data_version",
    "disputed_areas",
    "distances_km",
    "fold_name",
    "geodata_path",
    "open_gazetteer",
    "outline_of",
    "read_boundaries",
    "seeds_path",
    "verify_geodata",
]
