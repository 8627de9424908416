"""One topology of the world's faces: arcs that neighbours share, at three generalisations, in ``boundaries/topology.npz``.

A face is a piece of ``pieces.yaml`` or what is left of a country. The arcs of each scale are simplified together, so
that what fits at one scale fits at all, and no seam lies inside a country. `mapviewer.atlas.political` reads the file.
"""

import io
import itertools
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import geopandas
import numpy
import shapely
from numpy.typing import NDArray

from steps.pieces import km2

SNAP = 1e-5  # degrees; vertices nearer than this are one


@dataclass(frozen=True)
class Scale:
    """A generalisation: how much is simplified, to what fraction of a degree it is rounded, from what size islands stay."""

    name: str
    tolerance: float  # degrees, Visvalingam-Whyatt: the root of the area of the triangle that a vertex makes
    steps: int  # a degree
    island_km2: float


SCALES = (
    Scale("10m", 0.0012, 10_000, 0.0),
    Scale("50m", 0.045, 5_000, 8.0),
    Scale("110m", 0.15, 1_000, 400.0),
)
NEAR = 3.0  # times the tolerance: how far a simplified border may be from the line that it is


@dataclass(frozen=True)
class _Borders:
    """The unsettled lines, the two countries that each divides, and the country that each face is cut from."""

    lines: shapely.STRtree
    between: list[set[str]]
    of: list[str]


@dataclass
class Arcs:
    """Arcs as they are found: points, the faces to the left and right (-1: none), and each face's rings."""

    steps: int
    points: list[NDArray[numpy.int32]] = field(default_factory=list)
    sides: list[list[int]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)  # which of the unsettled lines the arc is, -1: none
    rings: list[list[int]] = field(default_factory=list)  # arcs of a ring; ~i is arc i backwards
    face_of_ring: list[int] = field(default_factory=list)


def write_topology(path: Path, faces: geopandas.GeoDataFrame, lines: geopandas.GeoDataFrame) -> None:
    """Write the arcs of all scales; `faces` (id, geometry) don't overlap, `lines` (id, geometry) run along their borders."""
    shapes = shapely.coverage_clean(faces.geometry.to_numpy(), snapping_distance=SNAP)
    borders = _Borders(shapely.STRtree(lines.geometry.to_numpy()), list(lines["between"]), list(faces["of"]))
    columns: dict[str, NDArray] = {
        name: numpy.array(list(frame["id"]), dtype="U")
        for name, frame in (("faces", faces), ("lines", lines))
    }
    columns["middles"] = numpy.array([_middle(shape) for shape in shapes], numpy.float32)
    for scale in SCALES:
        found = _columns(make_arcs(shapes, borders, scale))
        columns |= {f"{scale.name}_{name}": values for name, values in found.items()}
    _write(path, columns)


def _middle(shape: shapely.Geometry) -> tuple[float, float, float]:
    """Return a point inside the largest part of a face, far from its edges, and the face's area in km2."""
    part = max(shapely.get_parts(shape), key=lambda each: each.area).simplify(0.05)
    shrunk = part.buffer(-0.25 * part.area**0.5)
    largest = max(shapely.get_parts(part if shrunk.is_empty else shrunk), key=lambda each: each.area)
    at = largest.representative_point()
    return at.x, at.y, km2(shape)


def _write(path: Path, columns: dict[str, NDArray]) -> None:
    """Write as numpy.savez_compressed does, but without the time, so that the same data gives the same file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, values in columns.items():
            held = io.BytesIO()
            numpy.save(held, values, allow_pickle=False)
            archive.writestr(
                zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), held.getvalue(), zipfile.ZIP_DEFLATED
            )


def make_arcs(shapes: NDArray, borders: _Borders, scale: Scale) -> Arcs:
    """Return the arcs of a coverage at a scale; an arc that lies along one of the lines of `borders` is marked as part of it."""
    simple = shapely.coverage_simplify(shapes, scale.tolerance)
    rings = [
        (face, ring)
        for face, shape in enumerate(simple)
        for part in _kept_parts(shape, scale)
        for ring in _rings_of(part, scale.steps)
    ]
    return _joined(rings, scale, borders)


def _kept_parts(shape: shapely.Geometry, scale: Scale) -> list[shapely.Geometry]:
    """Leave out small islands, but never the whole of a face, nor what borders on others."""
    parts = sorted(shapely.get_parts(shape), key=lambda part: -part.area)
    return [part for number, part in enumerate(parts) if number == 0 or km2(part) >= scale.island_km2]


def _rings_of(part: shapely.Geometry, steps: int) -> Iterable[NDArray[numpy.int32]]:
    """Yield the rings as whole numbers, shells counterclockwise; a shell that vanishes becomes a square of one step."""
    part = shapely.orient_polygons(part)
    for number, ring in enumerate([part.exterior, *part.interiors]):
        points = numpy.round(shapely.get_coordinates(ring) * steps).astype(numpy.int32)
        points = _without_spikes(points)
        if len(points) >= 4:
            yield points
        elif number == 0:
            x, y = numpy.round(shapely.get_coordinates(part.centroid)[0] * steps).astype(numpy.int32)
            yield numpy.array([[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]], dtype=numpy.int32)


def _without_spikes(points: NDArray[numpy.int32]) -> NDArray[numpy.int32]:
    """Take away repeated points and steps out and back, which rounding leaves behind."""
    kept: list[tuple[int, int]] = []
    for point in map(tuple, points[:-1].tolist()):
        while len(kept) >= 2 and kept[-2] == point:
            kept.pop()
            if kept[-1] == point:
                break
        if not kept or kept[-1] != point:
            kept.append(point)
    while len(kept) > 2 and (kept[0] == kept[-1] or kept[1] == kept[-1]):
        kept = kept[1:] if kept[1] == kept[-1] else kept[:-1]
    return numpy.array([*kept, kept[0]], dtype=numpy.int32) if len(kept) >= 3 else points[:0]


@dataclass
class _Edges:
    """Steps of all rings: the face to the left of each, and the line that it runs along."""

    face: dict[tuple, int]
    line: dict[tuple, int]

    def right_of(self, step: tuple) -> int:
        return self.face.get((step[1], step[0]), -1)

    def line_of(self, step: tuple) -> int:
        return self.line.get(step, self.line.get((step[1], step[0]), -1))


def _joined(rings: list[tuple[int, NDArray[numpy.int32]]], scale: Scale, borders: _Borders) -> Arcs:
    """Cut rings where three faces meet, or one ends, and keep each arc once."""
    face_of: dict[tuple, int] = {}
    for face, ring in rings:
        walk = list(map(tuple, ring.tolist()))
        face_of.update(((here, there), face) for here, there in itertools.pairwise(walk))
    edges = _Edges(face_of, _lines_of(face_of, scale, borders))
    nodes = _nodes(edges)
    arcs, known = Arcs(scale.steps), {}
    for face, ring in rings:
        walk = list(map(tuple, ring[:-1].tolist()))
        at = [number for number, point in enumerate(walk) if point in nodes] or [walk.index(min(walk))]
        line = []
        for start, end in zip(at, [*at[1:], at[0] + len(walk)], strict=True):
            points = [walk[number % len(walk)] for number in range(start, end + 1)]
            line.append(_arc(arcs, known, edges, points))
        arcs.rings.append(line)
        arcs.face_of_ring.append(face)
    return arcs


def _lines_of(face_of: dict[tuple, int], scale: Scale, borders: _Borders) -> dict[tuple, int]:
    """Return the line that each step of a border between two faces runs along."""
    steps = [step for step in face_of if (step[1], step[0]) in face_of]
    middles = shapely.points(numpy.array(steps, dtype=float).mean(axis=1) / scale.steps)
    near = NEAR * max(scale.tolerance, SNAP * 100)
    found = borders.lines.query_nearest(middles, max_distance=near, all_matches=False)
    kept = {}
    for number, line in zip(*found.tolist(), strict=True):
        here, there = steps[number]
        sides = {borders.of[face_of[here, there]], borders.of[face_of[there, here]]}
        if sides == borders.between[line]:
            kept[here, there] = line
    return kept


def _arc(arcs: Arcs, known: dict, edges: _Edges, points: list[tuple[int, int]]) -> int:
    first, last = (points[0], points[1]), (points[-1], points[-2])
    if first in known:
        return known[first]
    number = len(arcs.points)
    known[first], known[last] = number, ~number
    arcs.points.append(numpy.array(points, dtype=numpy.int32))
    arcs.sides.append([edges.face[first], edges.right_of(first)])
    arcs.lines.append(edges.line_of(first))
    return number


def _nodes(edges: _Edges) -> set[tuple[int, int]]:
    """Return the points where other than two borders meet, or where what the border divides changes."""
    sides: dict[tuple[int, int], set] = {}
    others: dict[tuple[int, int], set] = {}
    for step, face in edges.face.items():
        here, there = step
        kind = (frozenset((face, edges.right_of(step))), edges.line_of(step))
        for point, other in ((here, there), (there, here)):
            sides.setdefault(point, set()).add(kind)
            others.setdefault(point, set()).add(other)
    return {point for point, ends in others.items() if len(ends) != 2 or len(sides[point]) > 1}


def _columns(arcs: Arcs) -> dict[str, NDArray]:
    """Return arcs as arrays: points as differences, and where each arc and ring begins."""
    ends = numpy.cumsum([0, *(len(points) for points in arcs.points)])
    points = numpy.concatenate(
        [numpy.diff(line, axis=0, prepend=numpy.zeros((1, 2), numpy.int32)) for line in arcs.points]
    )
    return {
        "steps": numpy.array([arcs.steps], numpy.int32),
        "points": points.astype(numpy.int32),
        "arcs": ends.astype(numpy.int32),
        "sides": numpy.array(arcs.sides, numpy.int16),
        "lines": numpy.array(arcs.lines, numpy.int16),
        "rings": numpy.concatenate([numpy.array(ring) for ring in arcs.rings]).astype(numpy.int32),
        "ring_ends": numpy.cumsum([0, *(len(ring) for ring in arcs.rings)]).astype(numpy.int32),
        "ring_faces": numpy.array(arcs.face_of_ring, numpy.int16),
    }
