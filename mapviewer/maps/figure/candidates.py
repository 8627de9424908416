"""The places that a label may take, best first."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from mapviewer.maps.figure.crossings import Rows

Box = tuple[float, float, float, float]
Segment = tuple[float, float, float, float]
GAP = 4.0  # pixels between marker and label
_RINGS = (10.0, 20.0, 34.0, 52.0, 74.0)
_ANGLES = 16


@dataclass(frozen=True, slots=True)
class Label:
    """A box that wants a place near its anchor. All lengths are pixels.

    Attributes
    ----------
    id : str
        Unique among the labels.
    x, y : float
        The anchor.
    width, height : float
        Of the box.
    radius : float
        Of the marker at the anchor: it is an obstacle to every label, whether this one finds a place or not.
    rank : int
        Small goes first.
    at : tuple of (x, y)
        Middles of the box to try before all others, without a leader line.
    is_fixed : bool
        Only the places of `at` are tried.
    has_leader : bool
        Whether the label may stand farther off with a leader line.
    stands_off : bool
        Whether no place beside the anchor will do without a leader line: for a numbered disc.
    """

    id: str
    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    rank: int = 0
    at: tuple[tuple[float, float], ...] = ()
    is_fixed: bool = False
    has_leader: bool = True
    stands_off: bool = False


@dataclass(frozen=True, slots=True)
class Candidates:
    """Boxes (k, 4), their leader lines (k, 4; nan where none) and whether the box may lie on its own marker (k,)."""

    boxes: Rows
    leaders: Rows
    may_cover: np.ndarray[Any, np.dtype[np.bool_]]


def make_candidates(label: Label) -> Candidates:
    """Return the boxes of `label.at`, then the eight round the anchor, then rings with leader lines."""
    middles = [*label.at]
    n_given = len(middles)
    if not (label.is_fixed or label.stands_off):
        middles += beside(label)
    n_near = len(middles)
    if label.has_leader and not label.is_fixed:
        middles += _rings(label)
    centre = np.array(middles, float).reshape(-1, 2)
    half = np.array([label.width / 2, label.height / 2])
    boxes = np.hstack([centre - half, centre + half])
    leaders = np.full((len(boxes), 4), np.nan)
    leaders[n_near:] = _leaders(label, boxes[n_near:])
    kept = np.isfinite(leaders[:, 0]) | (np.arange(len(boxes)) < n_near)
    return Candidates(boxes[kept], leaders[kept], np.arange(int(kept.sum())) < n_given)


def beside(label: Label) -> list[tuple[float, float]]:
    """Return the eight middles in the usual ranking: top right, right, bottom right, the same on the left, above, below."""
    across = label.radius + GAP + label.width / 2
    up = label.radius + GAP * 0.75 + label.height / 2
    lift = label.height * 0.3
    x, y = label.x, label.y
    right = [(x + across, y - lift), (x + across, y), (x + across, y + lift)]
    left = [(x - across, y - lift), (x - across, y), (x - across, y + lift)]
    return [*right, *left, (x, y - up), (x, y + up)]


def _rings(label: Label) -> list[tuple[float, float]]:
    """Return middles farther off: the box's nearest side stands a ring's distance from the marker."""
    found = []
    for reach in _RINGS:
        for step in range(_ANGLES):
            angle = -math.pi / 4 + 2 * math.pi * step / _ANGLES
            cos, sin = math.cos(angle), math.sin(angle)
            away = label.radius + reach
            found.append(
                (
                    label.x + cos * (away + label.width / 2 * abs(cos)),
                    label.y + sin * (away + label.height / 2 * abs(sin)),
                )
            )
    return found


def _leaders(label: Label, boxes: Rows) -> Rows:
    """Return lines from the nearest point of each box to just outside the marker; nan where the box is too near."""
    anchor = np.array([label.x, label.y])
    near = np.clip(anchor, boxes[:, :2], boxes[:, 2:])
    step = near - anchor
    length = np.hypot(step[:, 0], step[:, 1])
    stop = label.radius * math.sqrt(2) + 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        direction = step / length[:, None]
        start, end = near - direction * 0.01, anchor + direction * stop
    lines = np.hstack([start, end])
    lines[length <= stop + 1.0] = np.nan
    return lines
