"""How a phrase makes one place out of others, and the id that says so: ``at:offset-north-30km/gn:174895``.

The id holds everything, so that the same phrase is the same place in every article, and a place can be worked out anew
when an anchor turns out to be another one: put the other anchor's id into it.
"""

import re
from dataclasses import dataclass

PREFIX = "at:"
SORTS = (
    *("offset", "ring", "border", "coast", "part", "outskirts"),  # of one place
    *("road", "between", "halfway"),  # of two
)
UNITS = {"km": 1.0, "mi": 1.609344, "nmi": 1.852, "m": 0.001, "yd": 0.0009144}
DIRECTIONS = {
    **{"north": 0.0, "northeast": 45.0, "east": 90.0, "southeast": 135.0},
    **{"south": 180.0, "southwest": 225.0, "west": 270.0, "northwest": 315.0},
    **{"north-northeast": 22.5, "east-northeast": 67.5, "east-southeast": 112.5, "south-southeast": 157.5},
    **{"south-southwest": 202.5, "west-southwest": 247.5, "west-northwest": 292.5, "north-northwest": 337.5},
}
_UNORDERED = frozenset({"border", "road", "between", "halfway"})
_ID = re.compile(
    r"at:(?P<sort>[a-z]+)(?:-(?P<direction>[a-z][a-z-]*?))?"
    r"(?:-(?P<least>\d+(?:\.\d+)?)(?:~(?P<most>\d+(?:\.\d+)?))?(?P<unit>km|mi|nmi|m|yd))?/(?P<anchors>.+)"
)


@dataclass(frozen=True, slots=True)
class Distance:
    """From `least` to `most` of a unit, one of `UNITS`; both the same where the words give one number."""

    least: float
    most: float
    unit: str

    @property
    def km(self) -> float:
        """The middle, in km."""
        return (self.least + self.most) / 2 * UNITS[self.unit]

    @property
    def slack_km(self) -> float:
        """How far the true distance may be from the middle: half the range, and what rounding hides.

        That is half of the last digit that is not 0, a tenth of the distance at most.
        """
        size = 1.0
        while self.most and self.most % (size * 10) == 0:
            size *= 10
        while size > 0.01 and round(self.most / size, 6) % 1:
            size /= 10
        return ((self.most - self.least) / 2 + min(size / 2, self.most / 10)) * UNITS[self.unit]

    def __str__(self) -> str:
        """Return it as it stands in an id: ``30km``, ``30~40km``."""
        return f"{self.least:g}{'' if self.least == self.most else f'~{self.most:g}'}{self.unit}"


@dataclass(frozen=True, slots=True)
class Relation:
    """What the words say.

    Attributes
    ----------
    sort : str
        One of `SORTS`. ``offset``: so far from the anchor in that direction; ``ring``: so far in any; ``border`` of one
        or between two; ``coast``: along it or off it; ``part``: that side of it, or its middle; ``outskirts``;
        ``road``, ``between``: the line between two; ``halfway``.
    anchors : tuple of str
        Place ids, one or two; two in the order of their ids unless it matters.
    direction : str
        One of `DIRECTIONS`, ``central`` (parts only), or empty.
    """

    sort: str
    anchors: tuple[str, ...]
    direction: str = ""
    distance: Distance | None = None

    @property
    def id(self) -> str:
        """The place's id."""
        anchors = sorted(self.anchors) if self.sort in _UNORDERED else self.anchors
        parts = (self.sort, self.direction, str(self.distance) if self.distance else "")
        return PREFIX + "-".join(part for part in parts if part) + "/" + "/".join(anchors)


def read_relation(place_id: str) -> Relation | None:
    """Read what `Relation.id` wrote; None for any other id."""
    match = _ID.fullmatch(place_id)
    if match is None or match["sort"] not in SORTS:
        return None
    direction = match["direction"] or ""
    if direction and direction not in DIRECTIONS and direction != "central":
        return None
    distance = None
    if match["least"]:
        distance = Distance(float(match["least"]), float(match["most"] or match["least"]), match["unit"])
    return Relation(match["sort"], tuple(match["anchors"].split("/")), direction, distance)
