"""Who holds each face on a day, and whom each viewpoint gives it to."""

import functools
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy
from numpy.typing import NDArray

from mapviewer.atlas.political.rows import DE_FACTO, SETTLED, Control, Period, View, Viewpoint
from mapviewer.atlas.political.tables import Tables, read_tables
from mapviewer.atlas.political.topology import read_faces
from mapviewer.errors import GeodataError, MapviewerError

UNDISPUTED = "state"
SETTLED_DAYS = 3653  # a change of hands is told for ten years


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """The world of one day.

    `held` is the row of control of each place of `Index.places`; `owners` has a row for each viewpoint, in the order of the
    tables, and a column for each place: numbers of `codes`. `drawn` is the row of views that each comes from, if one.
    """

    held: tuple[Control, ...]
    codes: tuple[str, ...]
    owners: NDArray[numpy.int16]
    drawn: tuple[dict[int, View], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Faces, then pieces that are points, then unsettled lines; and which of them each row of views is about."""

    places: tuple[str, ...]
    number: dict[str, int]
    rows: dict[str, tuple[tuple[View, tuple[int, ...]], ...]]


@functools.cache
def index() -> Index:
    """Return the places that rows of tables are about."""
    return index_of(read_tables(), read_faces())


def index_of(tables: Tables, faces: tuple[str, ...]) -> Index:
    """Return the places of some tables."""
    points = tuple(each.id for each in tables.pieces.values() if each.point)
    places = (*faces, *points, *tables.lines)
    number = {place: at for at, place in enumerate(places)}
    rows = {}
    for viewpoint, views in tables.views.items():
        by_exactness = sorted(
            views, key=lambda view: len(view.piece.rstrip("*")) + 100 * ("*" not in view.piece)
        )
        rows[viewpoint] = tuple(
            (view, tuple(number[place] for place in view.places_in(number))) for view in by_exactness
        )
    return Index(places, number, rows)


@functools.lru_cache(maxsize=64)
def day(on: date) -> Day:
    """Return the world of a day."""
    return day_of(read_tables(), index(), on)


def day_of(tables: Tables, places: Index, on: date) -> Day:
    """Return the world of a day by some tables."""
    held = tuple(holder(tables, place, on) for place in places.places)
    codes: dict[str, int] = {}
    controllers = numpy.array([codes.setdefault(row.controller, len(codes)) for row in held], numpy.int16)
    owners: dict[str, NDArray[numpy.int16]] = {}
    drawn: dict[str, dict[int, View]] = {}
    for viewpoint in _fallbacks_first(tables.viewpoints):
        base = owners.get(viewpoint.falls_back_on, controllers)
        owners[viewpoint.id], drawn[viewpoint.id] = _owners(places, viewpoint, on, base, codes)
        drawn[viewpoint.id] = drawn.get(viewpoint.falls_back_on, {}) | drawn[viewpoint.id]
    matrix = numpy.array([owners[each] for each in tables.viewpoints])
    return Day(held, tuple(codes), matrix, tuple(drawn[each] for each in tables.viewpoints))


def _fallbacks_first(viewpoints: dict[str, Viewpoint]) -> list[Viewpoint]:
    done: dict[str, Viewpoint] = {}
    waiting = list(viewpoints.values())
    while waiting:
        ready = [each for each in waiting if each.falls_back_on in ("", *done)]
        if not ready:
            raise GeodataError(
                f"viewpoints.yaml: {waiting[0].id} falls back on a viewpoint that there is not."
            )
        done.update((each.id, each) for each in ready)
        waiting = [each for each in waiting if each.id not in done]
    return list(done.values())


def _owners(
    places: Index, viewpoint: Viewpoint, on: date, base: NDArray[numpy.int16], codes: dict[str, int]
) -> tuple[NDArray[numpy.int16], dict[int, View]]:
    owners, drawn = base.copy(), {}
    for view, numbers in places.rows.get(viewpoint.id, ()):
        if on in view.period:
            drawn.update(dict.fromkeys(numbers, view))
            if view.belongs_to:
                owners[list(numbers)] = codes.setdefault(view.belongs_to, len(codes))
    return owners, drawn


def holder(tables: Tables, place: str, on: date) -> Control:
    """Return the row of control of a place on a day; countries without one hold themselves."""
    rows = tables.control.get(place, ())
    found = next((row for row in rows if on in row.period), None)
    if found:
        return found
    piece = tables.pieces.get(place)
    code = tables.codes.get(piece.of, piece.of) if piece else place
    return Control(place, Period(), code, UNDISPUTED, "day", "", "Natural Earth 5.1", 0)


def check_viewpoint(viewpoint: str) -> None:
    """Check that there is such a viewpoint.

    Raises
    ------
    MapviewerError
        When there is not.
    """
    viewpoint_number(viewpoint)


def viewpoint_number(viewpoint: str) -> int:
    """Return where a viewpoint stands in the rows of `Day.owners`.

    Raises
    ------
    MapviewerError
        When there is no such viewpoint.
    """
    known = list(read_tables().viewpoints)
    if viewpoint not in known:
        raise MapviewerError(
            f"There is no viewpoint {viewpoint!r}.",
            "mapviewer borders --list names them, such as de_facto, un, armenia.",
        )
    return known.index(viewpoint)


def claimants(tables: Tables, world: Day, place: int) -> tuple[str, ...]:
    """Return the states that give a place to themselves although another holds it, by code."""
    owners, own = world.owners[:, place], _own_codes(tables, world)
    found = {world.codes[code] for code in own[(own >= 0) & (owners == own)].tolist()}
    return tuple(sorted(found - {world.held[place].controller}))


def recognisers(tables: Tables, world: Day, place: int) -> tuple[str, ...]:
    """Return the states that give a place to who holds it although it is not theirs and the United Nations do not."""
    holds = world.held[place].controller
    theirs = numpy.flatnonzero(world.owners[:, place] == world.codes.index(holds)).tolist()
    viewpoints = list(tables.viewpoints.values())
    if any(viewpoints[each].id == "un" for each in theirs):
        return ()
    return tuple(sorted({viewpoints[each].state for each in theirs} - {"", holds}))


@functools.lru_cache(maxsize=64)
def _own_codes(tables: Tables, world: Day) -> NDArray[numpy.int16]:
    """Return the number of the code of the state whose viewpoint each is, -1 where there is none."""
    number = {code: at for at, code in enumerate(world.codes)}
    return numpy.array([number.get(each.state, -1) for each in tables.viewpoints.values()], numpy.int16)


def settled_from(tables: Tables, held: Control, on: date) -> Control | None:
    """Return the row before `held` when another held the place otherwise than as a state, less than ten years ago."""
    if held.since is None or (on - held.since).days > SETTLED_DAYS or held.how not in SETTLED:
        return None
    before = next((row for row in tables.control.get(held.piece, ()) if row.until == held.since), None)
    return before if before and before.how not in SETTLED and before.controller != held.controller else None


def is_disputed(world: Day, place: int) -> bool:
    """Whether any viewpoint gives a place to another than who holds it or, as with a lease, is said to own it."""
    return bool(disputed_places(world)[place])


@functools.lru_cache(maxsize=64)
def disputed_places(world: Day) -> Any:
    """Return, for each place, whether it is disputed; see `is_disputed`.

    Only what the tables are about is: that a state is not recognised by another makes no dispute of its land. What is fought over,
    occupied or the like is one in any case.
    """
    holders = numpy.array([world.codes.index(row.controller) for row in world.held], numpy.int16)
    de_facto = world.owners[list(read_tables().viewpoints).index(DE_FACTO)]
    differ = ((world.owners != holders) & (world.owners != de_facto)).any(axis=0)
    unsettled = numpy.array([row.how not in SETTLED for row in world.held])
    return (differ | unsettled) & numpy.array([place in read_tables().disputable for place in index().places])
