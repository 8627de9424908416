"""The arcs that the world's faces share, read from ``geodata/boundaries/topology.npz``; see TOPOLOGY in the README."""

import functools
from dataclasses import dataclass
from typing import Any
from zipfile import BadZipFile

import numpy
from numpy.typing import NDArray

from mapviewer.atlas.files import checked_path
from mapviewer.errors import GeodataError

SCALES = ("10m", "50m", "110m")
_FILE = "boundaries/topology.npz"


@dataclass(frozen=True, slots=True, eq=False)
class Topology:
    """Arcs at one scale.

    `points` are whole numbers, 1/`steps` degree, longitude before latitude; arc i is ``points[arcs[i]:arcs[i + 1]]``;
    `sides` are the faces to its left and right, -1 where there is none, `lines` the unsettled line that it is, or -1.
    Ring j is the arcs ``rings[ring_ends[j]:ring_ends[j + 1]]``, ~i meaning arc i backwards; it bounds face
    ``ring_faces[j]``; shells run counterclockwise, a face's holes follow their shell.
    """

    steps: int
    points: NDArray[numpy.int32]
    arcs: NDArray[numpy.int32]
    sides: NDArray[numpy.int16]
    lines: NDArray[numpy.int16]
    rings: NDArray[numpy.int32]
    ring_ends: NDArray[numpy.int32]
    ring_faces: NDArray[numpy.int16]

    def arc(self, number: int) -> NDArray[numpy.int32]:
        """Return the points of an arc."""
        return self.points[self.arcs[number] : self.arcs[number + 1]]


@functools.cache
def read_faces() -> tuple[str, ...]:
    """Return the ids of the faces: pieces, and codes of countries for what is left of them."""
    return tuple(map(str, _columns()["faces"]))


@functools.cache
def read_lines() -> tuple[str, ...]:
    """Return the ids of the unsettled lines."""
    return tuple(map(str, _columns()["lines"]))


@functools.cache
def read_middles() -> NDArray[numpy.float32]:
    """Return, for each face, a point well inside its largest part (longitude, latitude) and its area in km2."""
    middles: NDArray[numpy.float32] = _columns()["middles"]
    return middles


@functools.cache
def read_topology(scale: str) -> Topology:
    """Return the arcs of a scale: ``10m``, ``50m`` or ``110m``.

    Raises
    ------
    GeodataError
        When the file is missing or damaged.
    """
    held = _columns()
    column = {name: held[f"{scale}_{name}"] for name in Topology.__dataclass_fields__}
    ends = column["arcs"]
    points = _running_sums(column["points"], ends)
    return Topology(
        int(column["steps"][0]),
        points,
        **{name: column[name] for name in column if name not in ("steps", "points")},
    )


def _running_sums(differences: NDArray[Any], ends: NDArray[Any]) -> NDArray[Any]:
    """Sum up differences, beginning anew at each end."""
    sums = numpy.cumsum(differences, axis=0, dtype=numpy.int64)
    before = numpy.concatenate([numpy.zeros((1, 2), numpy.int64), sums])[ends[:-1]]
    values: NDArray[Any] = (sums - numpy.repeat(before, numpy.diff(ends), axis=0)).astype(numpy.int32)
    return values


@functools.cache
def _columns() -> Any:
    path = checked_path(_FILE)
    try:
        return numpy.load(path, allow_pickle=False)
    except (OSError, ValueError, BadZipFile) as error:
        raise GeodataError(f"The map data file {_FILE} can't be read.", "Install mapviewer again.") from error


@functools.cache
def face_shapes(scale: str) -> Any:
    """Return the outline of each face at a scale as shapely geometry, EPSG:4326; always an area, valid."""
    import shapely

    held = read_topology(scale)
    points, ring = _ring_points(held)
    rings: Any = shapely.linearrings(points, indices=ring)
    shells = shapely.is_ccw(rings)
    polygons: Any = shapely.polygons(rings, indices=numpy.cumsum(shells) - 1)
    faces = held.ring_faces[shells]
    broken = ~shapely.is_valid(polygons)
    for number in numpy.flatnonzero(broken):
        polygons[number] = _only_areas(shapely.make_valid(polygons[number]))
    parts, at = shapely.get_parts(polygons, return_index=True)
    whole: Any = shapely.multipolygons(parts, indices=faces[at])
    return whole


def _only_areas(shape: Any) -> Any:
    """Return what of a mended shape is area."""
    import shapely

    areas = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon([part for area in areas for part in shapely.get_parts(area)])


def _ring_points(held: Topology) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the points of all rings in degrees, and the number of the ring of each."""
    arc = numpy.where(held.rings < 0, ~held.rings, held.rings)
    lengths = (held.arcs[1:] - held.arcs[:-1])[arc]
    starts = held.arcs[:-1][arc]
    offsets = numpy.arange(lengths.sum()) - numpy.repeat(numpy.cumsum(lengths) - lengths, lengths)
    backwards = numpy.repeat(held.rings < 0, lengths)
    long, first = numpy.repeat(lengths, lengths), numpy.repeat(starts, lengths)
    at = numpy.where(backwards, first + long - 1 - offsets, first + offsets)
    ring = numpy.repeat(numpy.repeat(numpy.arange(len(held.ring_faces)), numpy.diff(held.ring_ends)), lengths)
    kept = offsets < long - 1  # the next arc begins where this one ends
    closing = numpy.flatnonzero(numpy.diff(ring, append=-1))
    kept[closing] = True
    return held.points[at[kept]] / held.steps, ring[kept]
