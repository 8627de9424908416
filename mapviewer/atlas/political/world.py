"""The political map of a day by a viewpoint: who owns each face, how each border is drawn, what is hatched and why."""

import functools
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy

from mapviewer.atlas.political import states
from mapviewer.atlas.political.lines import STYLES, border_pairs, styles_of
from mapviewer.atlas.political.names import label_of
from mapviewer.atlas.political.notes import PieceState, brief, piece_state, recognised, sentence
from mapviewer.atlas.political.point import as_day
from mapviewer.atlas.political.rows import DE_FACTO
from mapviewer.atlas.political.sea_lines import SeaLine
from mapviewer.atlas.political.tables import read_tables
from mapviewer.atlas.political.topology import face_shapes, read_faces, read_middles, read_topology


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disputed piece as a viewpoint draws it: its `state`, whether it is `hatched`, its `brief` note and its `note` in full.

    `recognised` says who recognises it, maybe nobody. `is_typed` is whether its outline was typed by hand. One that is not open is disputed no more, but changed hands in the ten years before.
    """

    state: PieceState
    owner: str
    hatched: bool
    is_open: bool
    brief: str
    recognised: str
    note: str
    point: tuple[float, float] | None
    is_typed: bool = False

    @property
    def id(self) -> str:
        """The piece."""
        return self.state.id


@dataclass(frozen=True, slots=True)
class Political:
    """The world of a day as a viewpoint draws it.

    `owners` has the code of the owner of each face, in the order of `faces`; ``disputed`` where the viewpoint gives it to
    nobody. `styles` has the style of each border in the order of `border_pairs`. `disputes` are all pieces that are
    disputed on that day, or changed hands in the ten years before. `sea_lines` are the lines at sea that the viewpoint draws.
    """

    on: date
    viewpoint: str
    label: str
    faces: tuple[str, ...]
    owners: tuple[str, ...]
    styles: tuple[str, ...]
    disputes: tuple[Dispute, ...]
    sea_lines: tuple[SeaLine, ...] = ()

    def countries(self, scale: str = "50m") -> Any:
        """Return the countries as a GeoDataFrame: code, name, second (name in brackets, maybe empty), geometry; EPSG:4326.

        What is ``disputed``, or held by no state (under the United Nations, say), is a row without a name.
        """
        import geopandas

        owners = numpy.array(self.owners)
        codes = sorted(set(self.owners))
        names = [label_of(code, self.viewpoint, self.on) for code in codes]
        shapes = [_merged(scale, tuple(numpy.flatnonzero(owners == code).tolist())) for code in codes]
        columns = {
            "code": codes,
            "name": [name for name, _ in names],
            "second": [second for _, second in names],
        }
        return geopandas.GeoDataFrame(columns, geometry=shapes, crs=4326)

    def lines(self, scale: str = "50m") -> Any:
        """Return the borders between countries, dashed or dotted those in dispute, ``inner`` those inside a state that ended.

        Columns: style, left, right (faces), geometry.
        """
        import geopandas
        import shapely

        held = read_topology(scale)
        style = self._style_of_arc(held)
        kept = numpy.flatnonzero(style > 0)
        shapes = [shapely.linestrings(held.arc(int(arc)) / held.steps) for arc in kept]
        columns = {
            "style": [STYLES[each] for each in style[kept]],
            "left": [self.faces[face] for face in held.sides[kept, 0]],
            "right": [self.faces[face] for face in held.sides[kept, 1]],
        }
        return geopandas.GeoDataFrame(columns, geometry=shapes, crs=4326)

    def label_points(self) -> dict[str, tuple[float, float, float]]:
        """Return by code a point inside each country's largest face (longitude, latitude) and the country's area in km2."""
        middles, owners = read_middles(), numpy.array(self.owners)
        found = {}
        for code in sorted(set(self.owners)):
            own = middles[owners == code]
            lon, lat, _ = map(float, own[int(own[:, 2].argmax())])
            found[code] = (round(lon, 3), round(lat, 3), float(own[:, 2].sum()))
        return found

    def areas(self, scale: str = "50m") -> Any:
        """Return the disputed pieces with their outlines.

        Columns: piece, label, hatch (bool), owner (by the viewpoint), controller, how, since, parties (codes, separated by
        spaces), note (all that must be said, a few sentences), sources (separated by ``; ``), error_km, geometry. A piece
        that is only a mark has its point.
        """
        import geopandas
        import shapely

        number = {face: at for at, face in enumerate(self.faces)}
        outlines = face_shapes(scale)
        shapes = [
            outlines[number[each.id]] if each.point is None else shapely.Point(each.point)
            for each in self.disputes
        ]
        return geopandas.GeoDataFrame([_row(each) for each in self.disputes], geometry=shapes, crs=4326)

    def _style_of_arc(self, held: Any) -> Any:
        styles = {pair: STYLES.index(style) for pair, style in zip(border_pairs(), self.styles, strict=True)}
        sides = numpy.sort(held.sides, axis=1).tolist()
        return numpy.array(
            [styles.get((*pair, line), 0) for pair, line in zip(sides, held.lines.tolist(), strict=True)],
            numpy.int8,
        )


def _row(each: Dispute) -> dict[str, Any]:
    state = each.state
    return {
        "piece": state.id,
        "label": state.label,
        "hatch": each.hatched,
        "owner": each.owner,
        "controller": state.controller,
        "how": state.how,
        "since": state.since.isoformat() if state.since else "",
        "parties": " ".join(dict.fromkeys((state.controller, *state.claimed_by))),
        "note": each.note,
        "sources": "; ".join(state.sources),
        "error_km": state.error_km,
    }


@functools.lru_cache(maxsize=512)
def _merged(scale: str, faces: tuple[int, ...]) -> Any:
    import shapely

    shapes = face_shapes(scale)
    if len(faces) == 1:
        return shapes[faces[0]]
    merged = shapely.coverage_union_all(shapes[list(faces)])
    return merged if shapely.is_valid(merged) else shapely.union_all(shapes[list(faces)])


def political(on: date | str | None = None, viewpoint: str = DE_FACTO) -> Political:
    """Return the political map of a day (today when left out) by a viewpoint.

    Raises
    ------
    MapviewerError
        When the day is none, or there is no such viewpoint.
    GeodataError
        When the tables or the topology are missing or damaged. A bad row is left out and told in `problems`.
    """
    return _political(as_day(on), viewpoint)


@functools.lru_cache(maxsize=16)
def _political(on: date, viewpoint: str) -> Political:
    number = states.viewpoint_number(viewpoint)
    tables, places, world = read_tables(), states.index(), states.day(on)
    faces = read_faces()
    disputed = states.disputed_places(world)
    hatched = numpy.array(
        [_is_hatched(world, number, place, bool(disputed[place])) for place in range(len(places.places))]
    )
    first_line = len(places.places) - len(tables.lines)
    owners = [world.codes[each] for each in world.owners[number]]
    return Political(
        on=on,
        viewpoint=viewpoint,
        label=tables.viewpoints[viewpoint].label,
        faces=faces,
        owners=tuple(owners[: len(faces)]),
        styles=tuple(STYLES[each] for each in styles_of(world, number, hatched, first_line)),
        disputes=tuple(
            _dispute(place, on, viewpoint, owners[place], bool(hatched[place]))
            for place in range(first_line)
            if places.places[place] in tables.disputable
            and (disputed[place] or states.settled_from(tables, world.held[place], on))
        ),
        sea_lines=tuple(
            each for each in tables.sea_lines if on in each.period and viewpoint in each.drawn_by
        ),
    )


def _dispute(place: int, on: date, viewpoint: str, owner: str, hatched: bool) -> Dispute:
    state = piece_state(place, on, viewpoint)
    held = states.day(on).held[place]
    is_open = states.is_disputed(states.day(on), place)
    short, known = brief(state, held, on, viewpoint), recognised(state, on, viewpoint)
    piece = read_tables().pieces.get(state.id)
    point = piece.point if piece else None
    is_typed = piece is not None and piece.source != "" and point is None
    long = sentence(state, short, known)
    return Dispute(state, owner, hatched, is_open, short, known, long, point, is_typed)


def _is_hatched(world: states.Day, number: int, place: int, is_disputed: bool) -> bool:
    """A row says so; else what is disputed is hatched, except by a state that has a row of its own for it."""
    view = world.drawn[number].get(place)
    viewpoint = list(read_tables().viewpoints.values())[number]
    if view is not None and view.viewpoint == viewpoint.id:
        return viewpoint.kind != "state" and is_disputed if view.hatch is None else view.hatch
    return is_disputed if view is None or view.hatch is None else view.hatch


@functools.cache
def coast_lines(scale: str = "50m") -> Any:
    """Return the coasts of the world at a scale, an array of lines in degrees; not where the world is cut at 180 degrees."""
    import shapely

    held = read_topology(scale)
    edge = (180 * held.steps - 1, -90 * held.steps + 1)
    coasts = [held.arc(int(arc)) for arc in numpy.flatnonzero((held.sides < 0).any(axis=1))]
    found = []
    for points in coasts:
        on_edge = (abs(points[:, 0]) >= edge[0]) | (points[:, 1] <= edge[1])
        drawn = ~(on_edge[1:] & on_edge[:-1])
        for run in numpy.split(numpy.arange(len(drawn)), numpy.flatnonzero(numpy.diff(drawn)) + 1):
            if drawn[run[0]]:
                found.append(shapely.linestrings(points[run[0] : run[-1] + 2] / held.steps))
    return numpy.array(found, object)


def natural_earth_id(code: str) -> str:
    """Return the gazetteer's id of a country, such as ``ne:PSX`` for PSE."""
    theirs = {ours: code for code, ours in reversed(read_tables().codes.items())}
    kept = {"AUS", "FRA"}  # whose own code Natural Earth has, beside that of a dependency
    return f"ne:{code if code in kept else theirs.get(code, code)}"


def problems() -> tuple[str, ...]:
    """Return a sentence for each row of the tables that was left out, with its file and line."""
    return read_tables().problems
