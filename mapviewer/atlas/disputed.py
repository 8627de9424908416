"""What is said of disputed areas, by date, and whom the data is owed to."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mapviewer.atlas.files import geodata_path
from mapviewer.errors import GeodataError


@dataclass(frozen=True, slots=True)
class AreaStatus:
    """A disputed area as it stood on some day.

    `note` is one or two plain sentences: what the outline is, who holds the area, who claims it. `since` is the first
    day of that state of things; None before the first one that is known. `style` is ``hatched``.
    """

    id: str
    name: str
    status: str
    note: str
    since: date | None
    style: str


def disputed_areas(as_of: date | None = None) -> tuple[AreaStatus, ...]:
    """Return the disputed areas as they stood on the day `as_of`; None means the latest state that is known.

    Raises
    ------
    GeodataError
        When ``disputed_status.yaml`` is missing or broken.
    """
    return tuple(statuses(as_of).values())


def area_note(place_id: str, as_of: date | None = None) -> str:
    """Return what must be said where the place is drawn on a map of the day `as_of`; empty for undisputed places.

    Raises
    ------
    GeodataError
        When ``disputed_status.yaml`` is missing or broken.
    """
    found = statuses(as_of).get(place_id)
    return found.note if found else ""


def credits() -> tuple[str, ...]:
    """Return the lines that name the sources of the map data, for maps and their metadata."""
    return (
        "Boundaries: Natural Earth, public domain",
        "Place names: GeoNames, CC BY 4.0; US Census Bureau",
    )


@functools.cache
def statuses(as_of: date | None) -> Mapping[str, AreaStatus]:
    """Return the disputed areas of a day by id."""
    try:
        return {area["id"]: _status_of(area, as_of) for area in _areas()}
    except (KeyError, TypeError, IndexError) as error:
        raise GeodataError(
            f"disputed_status.yaml lacks an entry ({error}).",
            "Each area needs id, name, outline, style, periods.",
        ) from error


def _status_of(area: dict[str, Any], as_of: date | None) -> AreaStatus:
    periods = [period for period in area["periods"] if as_of is None or period["since"] <= as_of]
    nothing: dict[str, Any] = {"status": "", "note": "", "since": None}
    period = periods[-1] if periods else nothing
    note = f"{area['name']}: {period['note']} {area['outline']}" if period["note"] else area["outline"]
    return AreaStatus(area["id"], area["name"], period["status"], note, period["since"], area["style"])


@functools.cache
def _areas() -> list[dict[str, Any]]:
    import yaml

    path = geodata_path("disputed_status.yaml")
    try:
        areas: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise GeodataError(
            "The file disputed_status.yaml of the map data is missing or broken.", str(error)[:200]
        ) from error
    return areas
