"""Which towns the ground shows from which zoom on: Natural Earth's scale rank first, then people."""

from pathlib import Path

import numpy

from mapviewer.atlas.columns import TOWN
from steps.citynames import find_centres
from steps.rows import Row
from steps.sources import Sources

ZOOM_OF_RANK = (3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.0, 7.0)  # Natural Earth's scalerank
ZOOM_OF_PEOPLE = (
    (1_500_000, 5.5),
    (600_000, 6.25),
    (200_000, 7.0),
    (60_000, 7.5),
    (15_000, 8.25),
    (5_000, 9.0),
)
CAPITAL_ZOOM = 5.0  # a country's capital shows from here at the latest
CAPITAL, SEAT = 2, 1


def write_towns(folder: Path, rows: list[Row], sources: Sources) -> None:
    """Write ``towns.npy``: a row (`atlas.columns.TOWN`) for each town that the ground may show, the weightiest first.

    Names are those of the gazetteer; Natural Earth gives only the ranks.
    """
    places = sources.magics("10m/ne_10m_populated_places_simple")
    towns = [
        row for row in rows if row.feature_class == "P" and row.feature_code != "PPLX" and row.id[:3] == "gn:"
    ]
    ranks: dict[str, int] = {}
    for centre in find_centres(towns, places):
        ranks[centre.row.id] = min(ranks.get(centre.row.id, 10), centre.rank)
    keys = {row.id: key for key, row in enumerate(rows)}
    found = []
    for row in towns:
        zoom = _zoom(row, ranks.get(row.id))
        if zoom is not None:
            found.append((zoom, -row.population, keys[row.id], _class_of(row)))
    table = numpy.array([(key, zoom * 4, kind) for zoom, _, key, kind in sorted(found)], dtype=TOWN)
    numpy.save(folder / "towns.npy", table)


def _zoom(row: Row, rank: int | None) -> float | None:
    zooms = [zoom for least, zoom in ZOOM_OF_PEOPLE if row.population >= least][:1]
    if rank is not None:
        zooms.append(ZOOM_OF_RANK[min(rank, 10)])
    if row.feature_code == "PPLC":
        zooms.append(CAPITAL_ZOOM)
    return min(zooms, default=None)


def _class_of(row: Row) -> int:
    return {"PPLC": CAPITAL, "PPLA": SEAT}.get(row.feature_code, 0)
