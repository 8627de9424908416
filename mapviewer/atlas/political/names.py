"""What a viewpoint calls a country, a state or a place on a day."""

import functools
from datetime import date

from mapviewer.atlas.gazetteer import open_gazetteer
from mapviewer.atlas.political.rows import Name
from mapviewer.atlas.political.tables import read_tables


@functools.lru_cache(maxsize=4096)
def name_of(place: str, viewpoint: str, on: date) -> tuple[str, str]:
    """Return the name of a country (by code or own id) or a place (by id), and a second name or "".

    A row of ``names.csv`` for the viewpoint goes before one for everybody, that before the gazetteer.
    """
    row = name_row(place, viewpoint, on)
    return (row.name, row.second) if row else (_plain_name(place), "")


def label_of(code: str, viewpoint: str, on: date) -> tuple[str, str]:
    """Return the name and second name to write on a map; empty for what is no state: ``disputed``, ``unclaimed``.

    An own id in small letters is a state when a viewpoint is its own.
    """
    is_state = not code.islower() or any(each.state == code for each in read_tables().viewpoints.values())
    return name_of(code, viewpoint, on) if is_state else ("", "")


def name_row(place: str, viewpoint: str, on: date) -> Name | None:
    """Return the row of ``names.csv`` for a place; None when there is none for that viewpoint and day."""
    tables = read_tables()
    rows = [row for row in tables.names.get(place, ()) if on in row.period]
    asked: str | None = viewpoint
    while asked:
        found = next((row for row in rows if row.viewpoint == asked), None)
        if found:
            return found
        held = tables.viewpoints.get(asked)
        asked = held.falls_back_on if held else None
    return next((row for row in rows if not row.viewpoint), None)


def _plain_name(place: str) -> str:
    tables = read_tables()
    if place in tables.pieces:
        return tables.pieces[place].label
    return _gazetteer_name(place)


@functools.lru_cache(maxsize=1024)
def _gazetteer_name(place: str) -> str:
    gazetteer = open_gazetteer()
    theirs = next((code for code, ours in read_tables().codes.items() if ours == place), place)
    for known in (f"ne:{place}", f"ne:{theirs}", place):
        key = gazetteer.key_of(known)
        if key is not None:
            return gazetteer.name(key)
    return place.replace("_", " ").capitalize() if place.islower() else place
