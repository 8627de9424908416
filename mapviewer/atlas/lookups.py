"""Tables that are made from the gazetteer's columns when they are first asked for."""

import functools
from collections.abc import Mapping

import numpy

from mapviewer.atlas.columns import Columns
from mapviewer.atlas.files import checked_path


@functools.cache
def keys_of_ids(columns: Columns) -> Mapping[str, int]:
    """Return the keys of the ids that are no GeoNames numbers."""
    return {place_id: _key_at(columns, at) for at, place_id in enumerate(_ids())}


def id_of(columns: Columns, key: int) -> str:
    """Return the id of a place that has no GeoNames number."""
    begin, end = columns.tables["areas"]
    return _ids()[key if key < begin else key - (end - begin)]


def _key_at(columns: Columns, at: int) -> int:
    begin, end = columns.tables["areas"]
    return at if at < begin else at + (end - begin)


@functools.cache
def _ids() -> list[str]:
    return checked_path("gazetteer/ids.txt").read_text(encoding="utf-8").split("\n")


@functools.cache
def keys_of_countries(columns: Columns) -> Mapping[str, int]:
    """Return the key of each country by its alpha-2 code."""
    codes = columns.tables["countries"]
    found: dict[str, int] = {}
    for key in _keys_of_features(columns, "A.PCLI", "A.PCLD", "A.PCL"):
        found.setdefault(codes[columns.places["country"][key]], key)
    found.pop("", None)
    return found


@functools.cache
def keys_of_capitals(columns: Columns) -> Mapping[str, int]:
    """Return the key of each country's capital by the country's alpha-2 code."""
    codes = columns.tables["countries"]
    return {codes[columns.places["country"][key]]: key for key in _keys_of_features(columns, "P.PPLC")}


@functools.cache
def abbreviations_by_key(columns: Columns) -> Mapping[int, tuple[str, ...]]:
    """Return how each place is abbreviated."""
    found: dict[int, tuple[str, ...]] = {}
    for surface, places in columns.tables["abbreviations"].items():
        for key, _ in places:
            found[key] = (*found.get(key, ()), surface)
    return found


def _keys_of_features(columns: Columns, *features: str) -> list[int]:
    """Return the keys of the places of those features, in the order of `features`."""
    numbers = [
        columns.tables["features"].index(each) for each in features if each in columns.tables["features"]
    ]
    feature = columns.places["feature"][:-1]
    return [int(key) for number in numbers for key in numpy.flatnonzero(feature == number)]
