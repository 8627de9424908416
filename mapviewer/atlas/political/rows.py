"""Rows of the tables in ``geodata/boundaries/``, as values."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

HOWS = ("state", "separatist", "occupied", "peacekeepers", "contested", "leased", "administered")
SETTLED = ("state", "leased", "administered")  # by who holds it, nobody says otherwise
PRECISIONS = ("day", "month", "year")
LINES = ("", "solid", "dashed", "dotted", "none")
KINDS = ("de_facto", "un", "state")
DISPUTED = "disputed"
DE_FACTO = "de_facto"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `since` until the day before `until`; None is open."""

    since: date | None = None
    until: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    def overlaps(self, other: "Period") -> bool:
        """Whether the two have a day in common."""
        before = self.until is not None and other.since is not None and self.until <= other.since
        after = other.until is not None and self.since is not None and other.until <= self.since
        return not before and not after


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of ``pieces.yaml``: `of` is Natural Earth's country, `point` the place of one without an outline."""

    id: str
    label: str
    of: str
    error_km: float
    point: tuple[float, float] | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Control:
    """A row of ``control.csv``: who held a piece."""

    piece: str
    period: Period
    controller: str
    how: str
    precision: str
    note: str
    source: str
    row: int

    @property
    def since(self) -> date | None:
        """The first day."""
        return self.period.since

    @property
    def until(self) -> date | None:
        """The day after the last."""
        return self.period.until


@dataclass(frozen=True, slots=True)
class View:
    """A row of ``views.csv``: how a viewpoint draws a piece, or all pieces that a pattern such as ``nk.*`` names."""

    viewpoint: str
    piece: str
    period: Period
    belongs_to: str
    line: str
    hatch: bool | None
    note: str
    source: str
    row: int

    def places_in(self, known: Collection[str]) -> list[str]:
        """Return which of the known places the row is about."""
        if "*" in self.piece:
            return [place for place in known if fnmatchcase(place, self.piece)]
        return [self.piece] if self.piece in known else []


@dataclass(frozen=True, slots=True)
class Name:
    """A row of ``names.csv``: what a viewpoint calls a place, a country or a state; an empty viewpoint is everybody."""

    place: str
    viewpoint: str
    name: str
    second: str
    period: Period
    source: str


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A viewpoint of ``viewpoints.yaml``: `state` is the code of the state whose view it is."""

    id: str
    label: str
    kind: str
    state: str = ""
    falls_back_on: str = ""
    as_of: str = ""
