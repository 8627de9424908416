"""Whose a point is on a day, by a viewpoint: ``mapviewer borders`` and `mapviewer.borders`."""

import functools
import math
from dataclasses import dataclass
from datetime import date
from typing import Any

from mapviewer.atlas.geodesy import distance_km
from mapviewer.atlas.political import states
from mapviewer.atlas.political.names import name_of
from mapviewer.atlas.political.notes import PieceState, piece_state
from mapviewer.atlas.political.rows import DE_FACTO, DISPUTED
from mapviewer.atlas.political.tables import read_tables
from mapviewer.atlas.political.topology import face_shapes, read_faces
from mapviewer.errors import MapviewerError

SHORE_DEGREES = 0.02  # a point so near the coast is on it: the outlines are no better


@dataclass(frozen=True, slots=True)
class Borders:
    """Whose a point is.

    `country` is whom the viewpoint gives it to: an ISO 3166 alpha-3 code, an own id such as ``nkr``, ``disputed`` where
    the viewpoint gives it to nobody, None at sea; `name` is the country's. `controlled_by` held it on that day, None at
    sea. `pieces` are the pieces of the tables that the point lies in, and marks that are no farther than their error.
    """

    on: date
    viewpoint: str
    country: str | None
    name: str
    controlled_by: str | None
    disputed: bool
    pieces: tuple[PieceState, ...]


def borders(lon: float, lat: float, on: date | str | None = None, viewpoint: str = DE_FACTO) -> Borders:
    """Return whose a point is.

    Parameters
    ----------
    lon, lat : float
        Degrees east and north.
    on : date or str, optional
        The day, as a date or as text such as ``1994-05-12``; today when left out.
    viewpoint : str
        ``de_facto`` (who held it), ``un``, or a state such as ``armenia``.

    Returns
    -------
    Borders
        A point less than 2 km off a coast counts as on it.

    Raises
    ------
    MapviewerError
        When the point is outside the world, the day is none, or there is no such viewpoint.
    """
    _check_point(lon, lat)
    day, number = as_day(on), states.viewpoint_number(viewpoint)
    face, marks = borders_face(lon, lat), _marks_at(lon, lat)
    pieces = tuple(piece_state(each, day, viewpoint) for each in _with_piece(face, marks))
    if face is None:
        return Borders(day, viewpoint, None, "", None, bool(marks), pieces)
    world = states.day(day)
    owner = world.codes[world.owners[number][face]]
    name = "" if owner == DISPUTED else name_of(owner, viewpoint, day)[0]
    disputed = states.is_disputed(world, face) or any(states.is_disputed(world, mark) for mark in marks)
    return Borders(day, viewpoint, owner, name, world.held[face].controller, disputed, pieces)


def as_day(on: date | str | None) -> date:
    """Return a day given as a date or as text; today for None.

    Raises
    ------
    MapviewerError
        When the text is no date.
    """
    if isinstance(on, date):
        return on
    try:
        return date.fromisoformat(on) if on else date.today()
    except ValueError as error:
        raise MapviewerError(f"{on!r} is no date.", "Write it as 1994-05-12.") from error


def _check_point(lon: float, lat: float) -> None:
    if not (math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90):
        raise MapviewerError(
            f"The point {lon:g} {lat:g} is outside the world.",
            "Longitude goes first, -180 to 180, then latitude, -90 to 90.",
        )


def _with_piece(face: int | None, marks: list[int]) -> list[int]:
    is_piece = face is not None and read_faces()[face] in read_tables().disputable
    return [face, *marks] if is_piece and face is not None else marks


def borders_face(lon: float, lat: float) -> int | None:
    """Return the number of the face that holds a point, or whose coast is nearest within 2 km; None at sea."""
    tree, shapes = _tree()
    from shapely import contains_xy, points

    at = points(lon, lat)
    found = sorted(int(each) for each in tree.query(at) if contains_xy(shapes[each], lon, lat))
    if not found:
        found = [int(each) for each in tree.query_nearest(at, max_distance=SHORE_DEGREES)]
    return int(_faces_of_parts()[found[0]]) if found else None


def _marks_at(lon: float, lat: float) -> list[int]:
    here = states.index().number
    return [
        here[piece.id]
        for piece in read_tables().pieces.values()
        if piece.point
        and abs(lat - piece.point[1]) < 1
        and distance_km((lon, lat), piece.point) <= piece.error_km
    ]


@functools.cache
def _tree() -> tuple[Any, Any]:
    from shapely import STRtree, get_parts, prepare

    parts = get_parts(face_shapes("10m"))
    prepare(parts)
    return STRtree(parts), parts


@functools.cache
def _faces_of_parts() -> Any:
    from shapely import get_parts

    return get_parts(face_shapes("10m"), return_index=True)[1]
