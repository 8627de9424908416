"""The boundaries that the page draws, made small: ``python -m mapviewer.maps.web.ground`` writes ``data/ground.json``.

The file is derived from the atlas and committed beside the page, so that opening the map needs no geopandas; run it
after geodata was rebuilt. Rings are flat lists of whole numbers, ``[x0, y0, dx, dy, ...]``, in steps of a fraction of a
degree: the quantised differences of TopoJSON, without its arcs.
"""

import json
from collections.abc import Iterable
from importlib.resources import files
from itertools import accumulate
from typing import Any

FINE = 1000  # steps a degree: 110 m
COARSE = 100
_COARSE_DEGREES = 0.12  # half a pixel at zoom 3
_SEA_DEGREES = 0.3  # seas serve to place their labels only
_SPECK_DEGREES = 0.25  # rings smaller than this are left out of the coarse world
_TOWN_LEVELS = ((4_000_000, 5), (1_500_000, 5.75), (600_000, 6.5), (200_000, 7.25))
_NEAR_TOWN_LEVELS = ((60_000, 7.0), (15_000, 7.75), (6_000, 8.5))


def make_ground() -> dict[str, Any]:
    """Return what ``ground.json`` holds.

    Returns
    -------
    dict
        ``countries`` and ``regional``: rows [id, name, label lon, label lat, label rank, is in focus, rings];
        ``coarse``: rings by country id for small scales; ``admin1``, ``lakes``, ``seas``: rows [id, name, rings];
        ``disputed``: rows [id, name, rings]; ``lines``: disputed lines; ``towns``: rows [name, lon, lat, rank].
    """
    from mapviewer.atlas import read_boundaries

    countries, regional = read_boundaries("countries"), read_boundaries("countries_regional")
    admin1 = read_boundaries("admin1")
    focus = set(admin1["adm0_a3"])  # the region that is known in detail is drawn lighter
    return {
        "fine": FINE,
        "coarse": COARSE,
        "countries": _country_rows(countries, focus),
        "world": _coarse_rows(countries),
        "regional": _country_rows(regional, focus),
        "admin1": _rows(admin1, 0.002),
        "lakes": _rows(read_boundaries("lakes"), 0.004),
        "seas": _rows(read_boundaries("seas"), _SEA_DEGREES, COARSE),
        "disputed": _rows(read_boundaries("disputed_areas"), 0.002),
        "lines": [encode(line, FINE) for line in _lines(read_boundaries("disputed_lines").geometry)],
        "towns": _town_rows(focus),
    }


def _country_rows(frame: Any, focus: set[str]) -> list[list[Any]]:
    from mapviewer.atlas import open_gazetteer

    gazetteer = open_gazetteer()
    rows = []
    for row in frame.itertuples():
        key = gazetteer.key_of(row.id)
        name = row.name if key is None else gazetteer.name(key)  # "Russia", not "Russian Federation"
        label = [round(float(row.label_lon), 2), round(float(row.label_lat), 2), int(row.labelrank)]
        rows.append([row.id, name, *label, int(row.adm0_a3 in focus), _rings(row.geometry, FINE)])
    return rows


def _town_rows(focus: set[str]) -> list[list[Any]]:
    """Return capitals and large towns, the weightiest first, each with the zoom level from which it is shown."""
    from mapviewer.atlas import open_gazetteer

    gazetteer = open_gazetteer()
    near = {gazetteer.country(key) for code in focus if (key := gazetteer.key_of(f"ne:{code}")) is not None}
    found = []
    for key in range(len(gazetteer)):
        kind, code = gazetteer.feature(key)
        if kind != "P" or code == "PPLX":  # a part of a town
            continue
        people, is_capital = gazetteer.population(key), gazetteer.is_capital(key)
        level = _town_level(people, is_capital, gazetteer.country(key) in near)
        if level is not None:
            found.append((not is_capital, -people, key, level))
    return [
        [gazetteer.name(key), *(round(each, 3) for each in gazetteer.point(key)), level]
        for _, _, key, level in sorted(found)
    ]


def _town_level(people: int, is_capital: bool, is_near: bool) -> float | None:
    if is_capital:
        return 4.5 if people > 300_000 else 5.5
    levels = _TOWN_LEVELS + (_NEAR_TOWN_LEVELS if is_near else ())
    return next((level for least, level in levels if people >= least), None)


def _coarse_rows(frame: Any) -> dict[str, list[list[int]]]:
    import shapely

    shapes = shapely.coverage_simplify(frame.geometry.to_numpy(), _COARSE_DEGREES)
    return {
        key: _without_specks(_rings(shape, COARSE)) for key, shape in zip(frame["id"], shapes, strict=True)
    }


def _without_specks(rings: list[list[int]]) -> list[list[int]]:
    """Leave out the small rings, but never a whole country."""
    large = [ring for ring in rings if max(_reach(ring[::2]), _reach(ring[1::2])) >= _SPECK_DEGREES * COARSE]
    return large or rings[:1]


def _reach(steps: list[int]) -> int:
    """Return how far a ring reaches along one axis, from its first value and the differences."""
    values = list(accumulate(steps))
    return max(values) - min(values)


def _rows(frame: Any, degrees: float, steps: int = FINE) -> list[list[Any]]:
    import shapely

    shapes = shapely.simplify(frame.geometry.to_numpy(), degrees)
    rows = zip(frame["id"], frame["name"], shapes, strict=True)
    return [[key, name if isinstance(name, str) else "", _rings(shape, steps)] for key, name, shape in rows]


def _rings(shape: Any, steps: int) -> list[list[int]]:
    """Return the rings of a polygon or multipolygon, holes after their shells, specks left out."""
    rings = []
    for polygon in getattr(shape, "geoms", [shape]):
        for ring in (polygon.exterior, *polygon.interiors):
            line = encode(ring.coords, steps)
            if len(line) >= 8:
                rings.append(line)
    return rings


def _lines(shapes: Iterable[Any]) -> Iterable[Any]:
    for shape in shapes:
        for line in getattr(shape, "geoms", [shape]):
            yield line.coords


def encode(points: Iterable[tuple[float, ...]], steps: int) -> list[int]:
    """Return points (lon, lat) as ``[x0, y0, dx, dy, ...]`` in 1/`steps` degree, repeated points left out."""
    flat: list[int] = []
    last = (0, 0)
    for lon, lat, *_ in points:
        here = (round(lon * steps), round(lat * steps))
        if flat and here == last:
            continue
        flat += [here[0] - last[0], here[1] - last[1]]
        last = here
    return flat


def ground_text() -> str:
    """Return `make_ground` as compact JSON."""
    return json.dumps(make_ground(), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


if __name__ == "__main__":
    target = files("mapviewer.maps.web") / "data" / "ground.json"
    target.write_text(ground_text() + "\n", "utf-8")  # type: ignore[attr-defined]
