"""Lines at sea that some states draw and others do not, of ``sea_lines.yaml``."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from mapviewer.atlas.political.entries import kilometres
from mapviewer.atlas.political.rows import LINES, Period

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class SeaLine:
    """A line at sea: the viewpoints that it is `drawn_by`, its `dashes` (longitude, latitude), and what is said of it."""

    id: str
    label: str
    drawn_by: tuple[str, ...]
    period: Period
    line: str
    dashes: tuple[Points, ...]
    error_km: float
    note: str
    source: str

    @property
    def at(self) -> tuple[float, float]:
        """The middle of its middle dash."""
        dash = self.dashes[len(self.dashes) // 2]
        return dash[len(dash) // 2]


def make_sea_line(entry: dict[str, Any]) -> SeaLine:
    """Return the line of an entry; raises ValueError with what is wrong with it."""
    if entry.get("line") not in LINES[1:4]:
        raise ValueError(f"has {entry.get('line')!r} as line; it must be solid, dashed or dotted")
    if not entry.get("source"):
        raise ValueError("has no source")
    drawn_by = entry.get("drawn_by")
    if not isinstance(drawn_by, list) or not drawn_by:
        raise ValueError("is drawn by nobody")
    return SeaLine(
        id=entry["id"],
        label=entry["label"],
        drawn_by=tuple(map(str, drawn_by)),
        period=Period(_day(entry.get("since")), _day(entry.get("until"))),
        line=entry["line"],
        dashes=_dashes(entry.get("dashes")),
        error_km=kilometres(entry),
        note=str(entry.get("note", "")).strip(),
        source=str(entry["source"]).strip(),
    )


def _dashes(value: Any) -> tuple[Points, ...]:
    dashes = value if isinstance(value, list) else []
    points = [point for dash in dashes if isinstance(dash, list) for point in dash]
    if not dashes or any(not isinstance(dash, list) or len(dash) < 2 for dash in dashes):
        raise ValueError("has no dashes of two points or more")
    bad = next((point for point in points if not _is_on_earth(point)), None)
    if bad is not None:
        raise ValueError(f"has a point outside the world, {bad!r}; longitude goes first")
    return tuple(tuple((float(lon), float(lat)) for lon, lat in dash) for dash in dashes)


def _is_on_earth(point: Any) -> bool:
    is_pair = isinstance(point, list) and len(point) == 2
    is_known = is_pair and all(isinstance(each, int | float) for each in point)
    return is_known and abs(point[0]) <= 180 and abs(point[1]) <= 90


def _day(value: Any) -> date | None:
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f"has {value!r}, which is no date such as 1994-05-12") from None
