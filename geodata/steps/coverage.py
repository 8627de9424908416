"""Countries as a coverage: areas whose shared edges are the same points, and the lines between them, each once."""

import geopandas
import numpy
import shapely

from steps.shapes import cut_at_180, rounded

CUT = 179.99  # edges along the antimeridian and the south pole are where Natural Earth was cut


def make_coverage(shapes: geopandas.GeoDataFrame, tolerance: float, step: float) -> geopandas.GeoDataFrame:
    """Return countries simplified together: id, geometry; coordinates are multiples of `step` degrees.

    They are made whole before anything cuts them, so that no seam of a cut can be taken for a border.
    """
    frame = geopandas.GeoDataFrame(
        {"id": "ne:" + shapes["ADM0_A3"]}, geometry=cut_at_180(shapes.geometry), crs=4326
    ).sort_values("id")
    frame.geometry = shapely.coverage_simplify(frame.geometry.values, tolerance)
    frame.geometry = rounded(frame.geometry, step)
    return frame[~frame.geometry.is_empty].reset_index(drop=True)


def edges_of(frame: geopandas.GeoDataFrame, step: float) -> list[tuple[str, str, shapely.Geometry]]:
    """Return the lines of a coverage as (id, id of the other side, merged line): the other side of a coast is ``""``.

    An edge belongs to both countries in whose rings it stands. Where both sides belong to one country (a slip in the
    source), nothing is returned: no line runs inside a country.
    """
    a, b, owner = _sides(frame, step)
    keys = numpy.ascontiguousarray(numpy.hstack([a, b])).view([("", a.dtype)] * 4).ravel()
    _, first, inverse, counts = numpy.unique(keys, return_index=True, return_inverse=True, return_counts=True)
    other = numpy.full(len(first), -1)
    order = numpy.argsort(inverse, kind="stable")
    starts = numpy.concatenate([[0], numpy.cumsum(counts)[:-1]])
    twice = numpy.flatnonzero(counts > 1)
    other[twice] = owner[order[starts[twice] + 1]]
    mine = owner[order[starts]]
    lines = shapely.linestrings(numpy.stack([a[first], b[first]], axis=1) * step)
    low, high = numpy.minimum(mine, other), numpy.maximum(mine, other)
    found = []
    ids = frame["id"].to_numpy()
    for pair in sorted(set(zip(low.tolist(), high.tolist(), strict=True))):
        if pair[0] == pair[1]:
            continue
        here = (low == pair[0]) & (high == pair[1])
        merged = shapely.line_merge(shapely.multilinestrings(lines[here]))
        found.append((str(ids[pair[1]]), "" if pair[0] < 0 else str(ids[pair[0]]), merged))
    return found


def _sides(frame: geopandas.GeoDataFrame, step: float) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Return both ends of every edge of every ring, in steps and in one direction, and the row that it belongs to."""
    parts, rows = shapely.get_parts(frame.geometry.values, return_index=True)
    rings, of_part = shapely.get_rings(parts, return_index=True)
    points, of_ring = shapely.get_coordinates(rings, return_index=True)
    whole = numpy.round(points / step).astype(numpy.int32)
    joined = of_ring[1:] == of_ring[:-1]
    a, b = whole[:-1][joined], whole[1:][joined]
    owner = rows[of_part[of_ring[:-1][joined]]]
    limit = round(CUT / step)
    is_cut = ((numpy.abs(a[:, 0]) >= limit) & (numpy.abs(b[:, 0]) >= limit)) | (
        (a[:, 1] < -89 / step) & (b[:, 1] < -89 / step)
    )
    a, b, owner = a[~is_cut], b[~is_cut], owner[~is_cut]
    is_swapped = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
    a[is_swapped], b[is_swapped] = b[is_swapped], a[is_swapped].copy()
    return a, b, owner
