"""What somebody changed in a table becomes corrections; first it is told, then done."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from mapviewer.model import (
    Annotations,
    Correction,
    Event,
    EventType,
    Modality,
    Place,
    Project,
    Span,
    Stance,
    Statement,
    StatementKind,
    Toponym,
    What,
    made_together,
    plain_line,
    shorten,
    with_corrections,
    words_of,
    write_edtf,
)
from mapviewer.model.encoding import place_json

_MOVED = 1e-5  # degrees
Item = Event | Statement | Toponym
Change = tuple[str, Any, Any]  # field, old and new value as corrections hold them


@dataclass(frozen=True, slots=True)
class Changes:
    """What a changed file says: corrections, a line in words for each, and what of it can't be used."""

    corrections: tuple[Correction, ...] = ()
    lines: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def read_changes(project: Project, path: Path | str, by: str = "") -> Changes:
    """Compare a table or marks that mapviewer wrote with the project, and return what was changed in it.

    Events: summary, type, modality, days, places. Statements: stance, kind, days, where said, about which places. Places:
    where they lie. Names: the place that they mean (Web Annotations). Rows that are gone change nothing.

    Parameters
    ----------
    by : str
        Who changed it.

    Raises
    ------
    ArticleError
        When the file can't be read or is of another kind.
    """
    from mapviewer import store

    path, found = Path(path), _Known(project)
    steps: list[tuple[What, Any, Any]] = []
    lines: list[str] = []
    problems: list[str] = []
    for row in store.read_returned(path):
        try:
            for what, change, name in found.compared(row.sort, row.id, dict(row.fields)):
                steps.append((what, change[1], change[2]))
                lines.append(f"{name}: {what.field} {_shown(change[1])} → {_shown(change[2])}")
        except ValueError as error:
            problems.append(f"{plain_line(row.id)[:60]}: {error}")
    step = uuid.uuid4().hex
    when = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    why = f"read back from {plain_line(path.name)}"
    return Changes(made_together(steps, step, when, by, why), tuple(lines), tuple(problems))


def apply_file(
    project: Path, changed: Path, out: Path | None, tell: Callable[[str], Any], warn: Callable[[str], Any]
) -> bool:
    """Tell what was changed in a table that a project was exported to, and write the corrected project to `out`.

    Parameters
    ----------
    out : Path or None
        None only tells.

    Returns
    -------
    bool
        Whether all of it could be used.
    """
    from mapviewer import store

    opened = store.open_project(project)
    changes = read_changes(opened, changed)
    for line in changes.lines:
        tell(line)
    for problem in changes.problems:
        warn(problem)
    if out is not None and changes.corrections:
        store.save_project(with_corrections(opened, changes.corrections), out)
    counted = f"{len(changes.corrections)} change{'' if len(changes.corrections) == 1 else 's'}"
    tell(f"{counted} found; say --yes to make them." if out is None else f"{counted} made.")
    return not changes.problems


def _shown(value: Any) -> str:
    """Return a correction's value in words."""
    if value is None or value in ("", []):
        return "nothing"
    if isinstance(value, list):
        return ", ".join(_shown(each) for each in value)
    if isinstance(value, dict):
        told = value.get("place", value) or {}
        return str(told.get("name") or told.get("edtf") or f"{told.get('lon')}, {told.get('lat')}")
    return f"“{shorten(str(value), 80)}”"


class _Known:
    """What the project holds, by id."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._items: dict[str, tuple[str, Item, Annotations]] = {}
        self._places: dict[str, tuple[Place, Annotations]] = {}
        for found in project.annotations:
            for sort, items in (
                ("toponym", found.toponyms),
                ("event", found.events),
                ("statement", found.statements),
            ):
                self._items |= {item.id: (sort, item, found) for item in items}
            for place in found.places:
                self._places.setdefault(place.id, (place, found))

    def compared(self, sort: str, key: str, fields: dict[str, str]) -> Iterator[tuple[What, Change, str]]:
        """Yield what differs in one row; ValueError tells what can't be used."""
        if sort == "place":
            yield from self._place(key, fields)
            return
        held = self._items.get(key)
        if held is None or held[0] != sort:
            raise ValueError(f"no {sort} of this project has this id")
        _, item, found = held
        compare: dict[str, Callable[[Any, dict[str, str]], Iterator[Change]]] = {
            "event": self._event,
            "statement": self._statement,
            "toponym": self._toponym,
        }
        text = self._project.article(found.article_id).text
        span = _span(item)
        for change in compare[sort](item, fields):
            what = What(found.article_id, sort, key, change[0], **words_of(text, span))
            yield what, change, f"“{shorten(_name(item, text), 60)}”"

    def _place(self, key: str, fields: dict[str, str]) -> Iterator[tuple[What, Change, str]]:
        if key not in self._places:
            raise ValueError("no place of this project has this id")
        place, found = self._places[key]
        if not (fields.get("lon") and fields.get("lat")):
            return
        lon, lat = _number(fields["lon"]), _number(fields["lat"])
        if abs(lon - place.lon) > _MOVED or abs(lat - place.lat) > _MOVED:
            if not (-180 <= lon <= 180 and -90 <= lat <= 90):
                raise ValueError(f"{lon}, {lat} is not on the globe")
            old = {"lon": place.lon, "lat": place.lat, "radius_km": place.radius_km}
            what = What(found.article_id, "place", key, "point", "project")
            yield what, ("point", old, old | {"lon": lon, "lat": lat}), place.name

    def _toponym(self, item: Toponym, fields: dict[str, str]) -> Iterator[Change]:
        old = item.resolution.place or ""
        if "place" in fields and fields["place"] != old:
            yield "place", {"place": self._place_value(old)}, {"place": self._place_value(fields["place"])}

    def _event(self, item: Event, fields: dict[str, str]) -> Iterator[Change]:
        told = fields.get("summary", "").strip()
        for modality in Modality:
            told = told.removesuffix(f" ({modality.value})")
        if told and told != plain_line(item.summary):
            yield "summary", item.summary, told
        kind = item.type.value if item.type else ""
        if "type" in fields and fields["type"] != kind:
            yield "type", kind or None, _one_of(EventType, fields["type"]) if fields["type"] else None
        if fields.get("modality", item.modality.value) != item.modality.value:
            yield "modality", item.modality.value, _one_of(Modality, fields["modality"])
        yield from _days(item, fields)
        if "place_ids" in fields and _listed(fields["place_ids"]) != list(item.places):
            yield "places", self._values(item.places), self._values(_listed(fields["place_ids"]))

    def _statement(self, item: Statement, fields: dict[str, str]) -> Iterator[Change]:
        if fields.get("stance", item.stance.value) != item.stance.value:
            yield "stance", item.stance.value, _one_of(Stance, fields["stance"])
        if fields.get("kind", item.kind.value) != item.kind.value:
            yield "kind", item.kind.value, _one_of(StatementKind, fields["kind"])
        yield from _days(item, fields)
        if "said_at_id" in fields and fields["said_at_id"] != (item.said_at or ""):
            yield "said_at", self._place_value(item.said_at or ""), self._place_value(fields["said_at_id"])
        if "about_ids" in fields and _listed(fields["about_ids"]) != list(item.about):
            yield "about", self._values(item.about), self._values(_listed(fields["about_ids"]))

    def _values(self, keys: Any) -> list[Any]:
        return [self._place_value(key) for key in keys]

    def _place_value(self, key: str) -> Any:
        """Return a place as a correction holds it: one of the project, else one of the gazetteer; None for no place."""
        if not key:
            return None
        if key in self._places:
            return place_json(self._places[key][0])
        from mapviewer import atlas

        gazetteer = atlas.open_gazetteer()
        known = gazetteer.key_of(key)
        if known is None:
            raise ValueError(f"there is no place {plain_line(key)[:60]}")
        return place_json(gazetteer.place(known))


def _span(item: Item) -> Span:
    if isinstance(item, Event):
        return item.trigger
    return item.content[0] if isinstance(item, Statement) else item.span


def _name(item: Item, text: str) -> str:
    return item.summary if isinstance(item, Event) else _span(item).of(text)


def _listed(text: str) -> list[str]:
    return [each.strip() for each in text.split(";") if each.strip()]


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        raise ValueError(f"“{plain_line(text)[:40]}” is no number") from error


def _one_of(kinds: Any, text: str) -> str:
    if text not in {each.value for each in kinds}:
        raise ValueError(f"“{plain_line(text)[:40]}” is none of {', '.join(each.value for each in kinds)}")
    return text


def _days(item: Event | Statement, fields: dict[str, str]) -> Iterator[Change]:
    """Yield the change of days; a table without them, or with the same, says nothing."""
    if "earliest" not in fields or "latest" not in fields:
        return
    old = _days_value(item.earliest, item.latest)
    new = _days_value(_day(fields["earliest"]), _day(fields["latest"]))
    if (new["earliest"], new["latest"]) != (old["earliest"], old["latest"]):
        yield "days", old, new


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError as error:
        raise ValueError(f"“{plain_line(text)[:40]}” is no day such as 2024-08-27") from error


def _days_value(earliest: date | None, latest: date | None) -> dict[str, str | None]:
    if earliest and latest and latest < earliest:
        raise ValueError("it ends before it begins")
    days = {
        "earliest": earliest.isoformat() if earliest else None,
        "latest": latest.isoformat() if latest else None,
    }
    return {"edtf": write_edtf(earliest, latest), **days}
