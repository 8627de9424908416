"""Where a place lies that the words put at a distance in some direction: the arc at that distance."""

import functools
from typing import Any

from mapviewer.atlas import geodesy
from mapviewer.atlas.derived import derive
from mapviewer.atlas.gazetteer import open_gazetteer
from mapviewer.atlas.relations import DIRECTIONS, read_relation

_LEAST_KM = 20.0  # nearer ones are points on any map


@functools.lru_cache(maxsize=1024)
def distance_arc(place_id: str) -> Any:
    """Return the arc on which "1,000 km north of Hainan" lies, as wide as the compass point is.

    Returns
    -------
    shapely line or None
        EPSG:4326, through the point that `derive` gives; None for any other place, or one that is near.

    Raises
    ------
    GeodataError
        When a file of the map data is missing or damaged.
    """
    relation, found = read_relation(place_id), derive(place_id)
    if found is None or relation is None or relation.sort != "offset" or relation.distance is None:
        return None
    if relation.distance.km < _LEAST_KM:
        return None
    gazetteer = open_gazetteer()
    key = gazetteer.key_of(relation.anchors[0])
    if key is None:
        return None
    anchor, end = gazetteer.point(key), (found.place.lon, found.place.lat)
    start = geodesy.step(end, geodesy.azimuth(end, anchor), relation.distance.km)
    width = 22.5 if DIRECTIONS[relation.direction] % 45 == 0 else 11.25
    middle = geodesy.azimuth(start, end)
    return geodesy.arc(start, relation.distance.km, middle - width, middle + width)
