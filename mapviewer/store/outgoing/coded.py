"""Event rows in the manner of event data sets: ACLED's columns, PLOVER's columns."""

import csv
import io
from collections.abc import Iterator
from datetime import date

from mapviewer.layers import Layers
from mapviewer.model import Annotations, Event, Place, Project, plain_line
from mapviewer.store.outgoing.rows import Row, event_rows
from mapviewer.store.outgoing.tables import safe_cell

_ACLED = (
    *("event_id_cnty", "event_date", "year", "time_precision", "event_type", "actor1", "actor2", "country"),
    *("admin1", "location", "latitude", "longitude", "geo_precision", "source", "notes", "url"),
)
_PLOVER = (
    *(
        "event_id",
        "event_date",
        "event_date_latest",
        "source",
        "event_type",
        "recipient",
        "modality",
        "placename",
    ),
    *("country", "latitude", "longitude", "publisher", "text", "url"),
)


def acled_bytes(project: Project, layers: Layers) -> bytes:
    """Return the asserted events that have a day and a place, a row each, with ACLED's column names.

    `event_type` is PLOVER's word: an article's events are not coded after ACLED's rules, and no fatalities are counted.
    `time_precision` is 1 for a day, 2 for a week, 3 for longer; `geo_precision` 1 for a town or spot, 2 for a part of a
    region up to 100 km, 3 for more.
    """
    return _csv(_ACLED, (_acled_row(*each) for each in _coded(project, layers) if _is_fact(*each[:2])))


def plover_bytes(project: Project, layers: Layers) -> bytes:
    """Return every event that has a PLOVER type, a row each: who did what to whom, where and when, and how certain."""
    return _csv(_PLOVER, (_plover_row(*each) for each in _coded(project, layers) if each[0].type is not None))


Coded = tuple[Event, Row, Annotations]


def _coded(project: Project, layers: Layers) -> Iterator[Coded]:
    found = {event.id: (event, each) for each in project.annotations for event in each.events}
    for row in event_rows(project, layers):
        if row["id"] in found:
            event, annotations = found[row["id"]]
            yield event, row, annotations


def _is_fact(event: Event, row: Row) -> bool:
    return (
        event.modality.value == "asserted"
        and bool(event.earliest and event.latest)
        and row["lat"] is not None
    )


def _place(event: Event, found: Annotations) -> Place | None:
    first = event.places[0] if event.places else ""
    return next((place for place in found.places if place.id == first), None)


def _actors(event: Event, found: Annotations, *roles: str) -> str:
    names = {actor.id: plain_line(actor.name) for actor in found.actors}
    return "; ".join(
        names[each.actor] for each in event.participants if each.role in roles and each.actor in names
    )


def _acled_row(event: Event, row: Row, found: Annotations) -> Row:
    place = _place(event, found)
    assert place is not None and event.earliest is not None and event.latest is not None
    return {
        "event_id_cnty": event.id,
        "event_date": row["earliest"],
        "year": event.earliest.year,
        "time_precision": _time_precision(event.earliest, event.latest),
        "event_type": row["type"],
        "actor1": _actors(event, found, "agent"),
        "actor2": _actors(event, found, "patient", "with"),
        "country": place.country,
        "admin1": place.admin1,
        "location": place.name,
        "latitude": row["lat"],
        "longitude": row["lon"],
        "geo_precision": 1 if place.radius_km < 25 else 2 if place.radius_km < 100 else 3,
        "source": row["outlet"],
        "notes": row["quote"] or row["summary"],
        "url": row["url"],
    }


def _time_precision(earliest: date, latest: date) -> int:
    days = (latest - earliest).days
    return 1 if days == 0 else 2 if days <= 7 else 3


def _plover_row(event: Event, row: Row, found: Annotations) -> Row:
    place = _place(event, found)
    return {
        "event_id": event.id,
        "event_date": row["earliest"],
        "event_date_latest": row["latest"],
        "source": _actors(event, found, "agent"),
        "event_type": row["type"],
        "recipient": _actors(event, found, "patient", "with"),
        "modality": row["modality"],
        "placename": place.name if place else "",
        "country": place.country if place else "",
        "latitude": row["lat"],
        "longitude": row["lon"],
        "publisher": row["outlet"],
        "text": row["quote"] or row["summary"],
        "url": row["url"],
    }


def _csv(columns: tuple[str, ...], rows: Iterator[Row]) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(columns)
    writer.writerows([safe_cell(row[column]) for column in columns] for row in rows)
    return buffer.getvalue().encode("utf-8-sig", "replace")
