"""Which borders are drawn, and how: solid where all agree that one runs, dashed or dotted where they do not.

Borders inside a state that ended, between what are countries today, are ``inner``: of Soviet republics, say.
"""

import functools
from datetime import date
from typing import Any

import numpy

from mapviewer.atlas.political.rows import View
from mapviewer.atlas.political.states import Day, day
from mapviewer.atlas.political.tables import read_tables
from mapviewer.atlas.political.topology import SCALES, read_topology

STYLES = ("none", "solid", "dashed", "dotted", "inner")
_NONE, _SOLID, _DASHED, _DOTTED, _INNER = range(5)


@functools.cache
def border_pairs() -> tuple[tuple[int, int, int], ...]:
    """Return (face, face, unsettled line or -1) of every border between two faces, at any scale; lower number first."""
    found: set[tuple[int, int, int]] = set()
    for scale in SCALES:
        held = read_topology(scale)
        both = (held.sides >= 0).all(axis=1)
        pairs = numpy.sort(held.sides[both], axis=1).tolist()
        found.update((*pair, line) for pair, line in zip(pairs, held.lines[both].tolist(), strict=True))
    return tuple(sorted(found))


def styles_of(world: Day, number: int, hatched: Any, line_places: int) -> list[int]:
    """Return the style of each of `border_pairs` in the viewpoint of that number, as numbers of `STYLES`.

    `hatched` says of each place whether it is hatched; unsettled lines are places from number `line_places` on.
    """
    pairs = numpy.array(border_pairs(), numpy.int32)
    left, right = pairs[:, 0], pairs[:, 1]
    owners = world.owners[number]
    controllers = [world.held[place].controller for place in range(len(hatched))]
    contested = (world.owners[:, left] == world.owners[:, right]).any(axis=0)
    drawn, inner = world.drawn[number], _is_inner(world, number)
    styles = []
    for at, (one, other, line) in enumerate(border_pairs()):
        view = drawn.get(line_places + line) if line >= 0 else None
        asked = _asked(view) or _weakest(drawn.get(one), drawn.get(other))
        if owners[one] != owners[other]:
            styles.append(_between_owners(asked, is_contested=bool(contested[at]), is_line=line >= 0))
        elif controllers[one] != controllers[other]:
            styles.append(asked if asked is not None else _DOTTED)
        else:
            differ = bool(hatched[one] != hatched[other]) and asked != _NONE
            styles.append(_DOTTED if differ else _INNER if inner[at] else _NONE)
    return styles


def _is_inner(world: Day, number: int) -> list[bool]:
    """Return whether each border lies inside a state that is no more, between what are two states of the United Nations today."""
    pairs = numpy.array(border_pairs(), numpy.int32)
    codes = numpy.array([world.codes[each] for each in world.owners[number]])
    one, other = codes[pairs[:, 0]], codes[pairs[:, 1]]
    one_now, other_now = _owners_now()[pairs[:, 0]], _owners_now()[pairs[:, 1]]
    is_gone = (one == other) & (one != one_now) & (one != other_now)
    found: list[bool] = (is_gone & (one_now != other_now)).tolist()
    return found


@functools.cache
def _owners_now() -> Any:
    """Return the code of whom the United Nations give each face to on the last day of the tables."""
    world = day(date.max)
    un = list(read_tables().viewpoints).index("un")
    return numpy.array([world.codes[each] for each in world.owners[un]])


def _between_owners(asked: int | None, *, is_contested: bool, is_line: bool) -> int:
    if asked not in (None, _NONE):
        return int(asked or _SOLID)
    return _DASHED if is_contested or is_line else _SOLID


def _asked(view: View | None) -> int | None:
    return STYLES.index(view.line) if view and view.line else None


def _weakest(one: View | None, other: View | None) -> int | None:
    asked = [each for each in (_asked(one), _asked(other)) if each is not None]
    return max(asked) if asked else None
