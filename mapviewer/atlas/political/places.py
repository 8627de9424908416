"""Places of the gazetteer on the political map: their outline where pieces make them up, and what must be said of them."""

import functools
from typing import Any

from mapviewer.atlas.political.point import borders_face
from mapviewer.atlas.political.tables import read_tables
from mapviewer.atlas.political.topology import face_shapes, read_faces
from mapviewer.atlas.political.world import Dispute, Political, natural_earth_id


@functools.cache
def outline_of_pieces(place_id: str) -> Any:
    """Return the outline of a place that ``pieces.yaml`` makes up of pieces, a shapely geometry; None for any other."""
    import shapely

    pieces = read_tables().places.get(place_id, ())
    faces = [at for at, face in enumerate(read_faces()) if face in pieces]
    if not faces:
        return None
    merged = shapely.coverage_union_all(face_shapes("10m")[faces])
    return merged if shapely.is_valid(merged) else shapely.make_valid(merged)


def outline_of_piece(piece: str) -> Any:
    """Return the outline of a piece at 1:10m, a shapely geometry.

    Raises
    ------
    ValueError
        When there is no such piece with an outline.
    """
    return face_shapes("10m")[read_faces().index(piece)]


def face_at(lon: float, lat: float) -> str:
    """Return the id of the piece or the code of the country that holds a point; empty at sea."""
    face = borders_face(lon, lat)
    return "" if face is None else read_faces()[face]


def disputes_about(key: str, shown: Political) -> tuple[Dispute, ...]:
    """Return the disputes that a piece, a place that ``pieces.yaml`` makes up of pieces, or a whole country is about."""
    pieces = read_tables().places.get(key, (key,))
    return tuple(
        each
        for each in shown.disputes
        if each.id in pieces or (each.id.isupper() and natural_earth_id(each.id) == key)
    )


def place_note(place_id: str, point: tuple[float, float], shown: Political) -> str:
    """Return what must be said where a place is drawn; empty for what is not disputed.

    `point` is longitude, latitude: a town is told of the piece that it lies in. A country or a region without pieces of its
    own has no note.
    """
    found = disputes_about(place_id, shown)
    if not found and place_id.partition(":")[0] not in ("ne", "ne1", "sea"):
        found = disputes_about(face_at(*point), shown)
    return " ".join(dict.fromkeys(each.note for each in found))
