"""What an editor changed by hand in the figure: kept as corrections of sort ``figure``, so that it is undone and saved like them.

A correction of that sort names a place by its id, or nothing, and a field of `FIELDS`; the last one of a place and field
holds. Nothing of it touches the annotations.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mapviewer.model.corrections import Correction, What, active_corrections

OF_FIGURE = ("title", "subtitle", "order", "drawn")
OF_PLACE = ("line", "label", "hidden", "pin", "marker")
FIELDS = (*OF_FIGURE, *OF_PLACE)
DRAWN = ("arrow", "area", "text", "highlight")
_MOST_POINTS = 500
_MOST_WORDS = 400
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something drawn on the map: an arrow through points, an area, words at a point, or a highlight over a place's outline.

    Attributes
    ----------
    sort : str
        One of `DRAWN`.
    points : tuple of (lon, lat)
        In degrees; of a highlight none.
    words : str
        Of a text; of the others what the key says of them, may be empty.
    place : str
        Id of the place whose outline a highlight fills.
    """

    sort: str
    points: tuple[Point, ...] = ()
    words: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class FigureEdits:
    """All changes by hand that count now; mappings are by place id.

    Attributes
    ----------
    title, subtitle : str or None
        None leaves what was made.
    lines : mapping of str to str
        What the key says of a place; empty says nothing.
    labels : mapping of str to str
        What a place is called on the figure.
    hidden : frozenset of str
        Places that are not on the figure.
    order : tuple of str
        Places that come first, in that order; the others follow as they were.
    pins, markers : mapping of str to (lon, lat)
        Where the middle of a name or of a numbered marker is pinned.
    drawn : tuple of Drawn
    """

    title: str | None = None
    subtitle: str | None = None
    lines: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    pins: Mapping[str, Point] = field(default_factory=dict)
    markers: Mapping[str, Point] = field(default_factory=dict)
    drawn: tuple[Drawn, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed by hand."""
        return self == FigureEdits()


def figure_edits(corrections: Iterable[Correction]) -> FigureEdits:
    """Return what the corrections of sort ``figure`` say; a value that makes no sense is as if it were not there."""
    last: dict[tuple[str, str], Any] = {}
    for each in active_corrections(corrections):
        if each.what.sort == "figure" and each.what.field in FIELDS:
            last[each.what.field, "" if each.what.field in OF_FIGURE else each.what.id] = each.value

    def by_place(name: str, read: Any) -> dict[str, Any]:
        found = {key: read(value) for (field_, key), value in last.items() if field_ == name and key}
        return {key: value for key, value in found.items() if value is not None}

    order = last.get(("order", ""))
    drawn = last.get(("drawn", ""))
    return FigureEdits(
        title=_text(last.get(("title", ""))),
        subtitle=_text(last.get(("subtitle", ""))),
        lines=by_place("line", _text),
        labels=by_place("label", _text),
        hidden=frozenset(key for key, value in by_place("hidden", bool).items() if value),
        order=tuple(str(each) for each in order) if isinstance(order, list) else (),
        pins=by_place("pin", _point),
        markers=by_place("marker", _point),
        drawn=_read_all(drawn) if isinstance(drawn, list) else (),
    )


def _read_all(values: list[Any]) -> tuple[Drawn, ...]:
    return tuple(found for value in values if (found := read_drawn(value)) is not None)


def figure_edit(article: str, name: str, place: str = "") -> What:
    """Return what a change by hand is about, for `made_together`.

    Parameters
    ----------
    article : str
        Id of any article of the project: a correction needs one.
    name : str
        One of `FIELDS`.
    place : str
        Place id for a field of `OF_PLACE`.
    """
    return What(article, "figure", place, name, scope="project")


def drawn_value(drawn: Drawn) -> dict[str, Any]:
    """Return a drawn thing as a correction's value holds it."""
    points = [list(point) for point in drawn.points]
    return {"sort": drawn.sort, "points": points, "words": drawn.words, "place": drawn.place}


def read_drawn(value: Any) -> Drawn | None:
    """Return the drawn thing that a value holds; None when it holds none."""
    if not isinstance(value, dict) or value.get("sort") not in DRAWN:
        return None
    told = value.get("points")
    points = [_point(each) for each in told[:_MOST_POINTS]] if isinstance(told, list) else []
    kept = tuple(each for each in points if each is not None)
    least = {"arrow": 2, "area": 3, "text": 1, "highlight": 0}[value["sort"]]
    place = str(value.get("place") or "")
    if len(kept) < least or (value["sort"] == "highlight" and not place):
        return None
    return Drawn(value["sort"], kept, str(value.get("words") or "")[:_MOST_WORDS], place)


def _text(value: Any) -> str | None:
    return value[: _MOST_WORDS * 4] if isinstance(value, str) else None


def _point(value: Any) -> Point | None:
    if not isinstance(value, list | tuple) or len(value) != 2:
        return None
    if not all(isinstance(each, int | float) and math.isfinite(each) for each in value):
        return None
    lon, lat = float(value[0]), float(value[1])
    return (lon, lat) if -180 <= lon <= 540 and -90 <= lat <= 90 else None
