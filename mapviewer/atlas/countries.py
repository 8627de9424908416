"""Which country a point lies in."""

import functools
from dataclasses import dataclass
from typing import Any

from mapviewer.atlas.boundaries import read_boundaries


@dataclass(frozen=True, slots=True)
class Country:
    """A country of the boundaries: id, name, and alpha-2 code (may be empty); all empty for the open sea."""

    id: str = ""
    name: str = ""
    code: str = ""


def country_at(lon: float, lat: float) -> Country:
    """Return the country that holds a point, by the outlines at 1:50m; an empty one for the sea.

    Raises
    ------
    GeodataError
        When the file of the outlines is missing or damaged.
    """
    from shapely import Point

    tree, countries = _countries()
    held = sorted(int(each) for each in tree.query(Point(lon, lat), predicate="intersects"))
    return countries[held[0]] if held else Country()


def country_id(code: str) -> str:
    """Return the id of the country of an alpha-2 code, empty when there is none."""
    return next((each.id for each in _countries()[1] if code and each.code == code), "")


@functools.cache
def _countries() -> tuple[Any, tuple[Country, ...]]:
    from shapely import STRtree

    frame = read_boundaries("countries")
    names = zip(frame["id"], frame["name"], frame["iso_a2"], strict=True)
    return STRtree(frame.geometry.to_numpy()), tuple(Country(*map(str, each)) for each in names)
