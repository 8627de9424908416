"""Where each bar of the timeline is drawn. Pure geometry."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from mapviewer.gui.time.bars import Lane, stacked
from mapviewer.gui.time.scale import Scale

TITLES, WIDEST_TITLES = 104.0, 190.0  # least and most room for the lanes' titles
_BESIDE_TITLE = 26.0
AXIS = 20.0
MARGIN = 14.0
_HIGHEST, _LEAST_PITCH = 8.0, 2.5
_UNDATED_WIDTH, _UNDATED_PITCH = 9.0, 12.0


@dataclass(frozen=True, slots=True)
class Band:
    """A lane on the screen: its title, its area, and the box of each bar by id; `more` bars found no room."""

    title: str
    area: QRectF
    boxes: tuple[tuple[str, QRectF], ...]
    more: int = 0


def room_for(titles: Iterable[float]) -> float:
    """Return the room that lanes' titles of these widths need, within what the view has for them."""
    return min(max(max(titles, default=0) + _BESIDE_TITLE, TITLES), WIDEST_TITLES)


def strip_of(area: QRect, titles: float = TITLES) -> QRectF:
    """Return the part of the view that days are drawn on, right of the lanes' titles."""
    return QRectF(titles, 0, max(area.width() - titles - MARGIN, 1), area.height())


def lay_out(lanes: Sequence[Lane], scale: Scale, area: QRect, titles: float = TITLES) -> list[Band]:
    """Share out the height among the lanes by how many rows of bars they need, and place the bars."""
    room = area.height() - AXIS
    if not lanes or room <= 0:
        return []
    stacks = [stacked(lane.bars, scale) if lane.is_dated else ([], 1) for lane in lanes]
    needs = [rows + 1 for _, rows in stacks]
    bands, top = [], 0.0
    for lane, (placed, rows), need in zip(lanes, stacks, needs, strict=True):
        high = room * need / sum(needs)
        band = QRectF(0, top, area.width(), high)
        boxes, more = (
            (_dated(lane, placed, rows, band), 0)
            if lane.is_dated
            else _undated(lane, band, strip_of(area, titles))
        )
        bands.append(Band(lane.title, band, tuple(boxes), more))
        top += high
    return bands


def _dated(
    lane: Lane, placed: list[tuple[float, float, int]], rows: int, band: QRectF
) -> list[tuple[str, QRectF]]:
    pitch = min(_HIGHEST + 3, max((band.height() - 6) / rows, _LEAST_PITCH))
    high = max(min(_HIGHEST, pitch - 2), 1.5)
    base = band.center().y() + pitch * min(rows, (band.height() - 4) / pitch) / 2
    top = band.top() + 1
    heights = [max(base - (row + 1) * pitch + (pitch - high) / 2, top) for row in range(rows)]
    return [
        (bar.id, QRectF(left, heights[row], width, high))
        for bar, (left, width, row) in zip(lane.bars, placed, strict=True)
    ]


def _undated(lane: Lane, band: QRectF, strip: QRectF) -> tuple[list[tuple[str, QRectF]], int]:
    """Return the undated ones in a row, in the order of mention, and how many did not fit."""
    fits = max(int(strip.width() // _UNDATED_PITCH) - 3, 0)
    y = band.center().y() - _HIGHEST / 2
    boxes = [
        (bar.id, QRectF(strip.left() + number * _UNDATED_PITCH, y, _UNDATED_WIDTH, _HIGHEST))
        for number, bar in enumerate(lane.bars[:fits])
    ]
    return boxes, max(len(lane.bars) - fits, 0)
