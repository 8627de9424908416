"""Draws the timeline."""

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from mapviewer.gui.language import month_names
from mapviewer.gui.look import Theme, sign_of
from mapviewer.gui.look.type import sans
from mapviewer.gui.session import Session
from mapviewer.gui.time.bars import Bar
from mapviewer.gui.time.layout import AXIS, MARGIN, Band
from mapviewer.gui.time.scale import Scale, ticks

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ROUND_FROM = 5.0
SMALL = 0.82  # of the ordinary text


def paint_timeline(painter: QPainter, view: Any, session: Session) -> None:
    """Draw ground, ticks, bars and the range of `view`, a `Timeline`, in the state of `session`."""
    theme: Theme = view.theme
    area = QRectF(view.viewport().rect())
    painter.fillRect(area, QColor(theme.pane))
    small = sans(SMALL)
    painter.setFont(small)
    _paint_axis(painter, view, area, theme)
    bars = {bar.id: bar for lane in view.lanes for bar in lane.bars}
    strip = QRectF(view.titles - 6, 0, area.width() - view.titles - MARGIN + 12, area.height())
    for number, band in enumerate(view.bands):
        _paint_title(painter, band, number, view)
        painter.save()
        painter.setClipRect(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_bars(painter, band, bars, session, theme)
        painter.restore()
    _paint_range(painter, view, session, area, theme)
    _paint_beyond(painter, view, area, theme)


def _paint_beyond(painter: QPainter, view: Any, area: QRectF, theme: Theme) -> None:
    """Say at either end how many bars lie before and after the days that are shown."""
    scale: Scale = view.scale
    spans = [bar.span for lane in view.lanes if lane.is_dated for bar in lane.bars]
    before = sum(last <= scale.first for _, last in spans)
    after = sum(first >= scale.last for first, _ in spans)
    painter.setPen(QColor(theme.accent))
    line = QRectF(view.titles + 2, 1, area.width() - view.titles - MARGIN - 4, 16)
    if before:
        painter.drawText(line, _LEFT, f"◂ {before}")
    if after:
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{after} ▸")


def _paint_axis(painter: QPainter, view: Any, area: QRectF, theme: Theme) -> None:
    scale: Scale = view.scale
    base = area.bottom() - AXIS
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.drawLine(int(view.titles), int(base), int(area.right() - MARGIN), int(base))
    metrics = QFontMetricsF(painter.font())
    free_from = view.titles - 20
    for tick in ticks(scale, month_names()):
        x = scale.x(tick.day)
        if not view.titles - 1 <= x <= area.right() - MARGIN:
            continue
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawLine(int(x), int(area.top()), int(x), int(base + 3))
        width = metrics.horizontalAdvance(tick.words)
        if x - 2 >= free_from and x + width <= area.right():
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(x + 3, base + 2, width + 4, AXIS - 2), _LEFT, tick.words)
            free_from = x + width + 10


def _paint_title(painter: QPainter, band: Band, number: int, view: Any) -> None:
    theme: Theme = view.theme
    if number:
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawLine(band.area.topLeft(), band.area.topRight())
    painter.setPen(QColor(theme.muted))
    room = QRectF(18, band.area.top(), view.titles - 26, band.area.height())
    words = QFontMetricsF(painter.font()).elidedText(band.title, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, words)
    if band.more:
        end = QRectF(band.area.right() - 60, band.area.top(), 50, band.area.height())
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"+{band.more}")


def _paint_bars(painter: QPainter, band: Band, bars: dict[str, Bar], session: Session, theme: Theme) -> None:
    chosen: list[tuple[QRectF, bool]] = []
    for key, box in band.boxes:
        if box.right() < 0 or box.left() > band.area.right():
            continue
        bar = bars[key]
        colour = sign_of(bar.type).color(theme.name) if bar.kind == "event" else QColor(theme.muted)
        painter.setPen(QPen(colour, 1.2) if not bar.is_firm else Qt.PenStyle.NoPen)
        painter.setBrush(colour if bar.is_firm else QColor(theme.pane))
        radius = box.height() / 2 if box.height() >= _ROUND_FROM else 0
        painter.drawRoundedRect(box, radius, radius)
        if key in session.selected or key in session.lit or key == session.hovered:
            chosen.append((box, key in session.selected))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, is_selected in chosen:
        painter.setPen(QPen(QColor(theme.ink if is_selected else theme.accent), 2.0 if is_selected else 1.4))
        painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5)


def _paint_range(painter: QPainter, view: Any, session: Session, area: QRectF, theme: Theme) -> None:
    """Shade what lies outside the range that is asked for, or the one that is being dragged."""
    wanted, scale = session.showing.wanted, view.scale
    if view.drag is not None:
        left, right = sorted(view.drag)
    elif wanted.earliest or wanted.latest:
        left = scale.x(wanted.earliest.toordinal()) if wanted.earliest else view.titles
        right = scale.x(wanted.latest.toordinal() + 1) if wanted.latest else area.right()
    else:
        return
    veil = QColor(theme.sunken)
    veil.setAlpha(170)
    base = area.bottom() - AXIS
    left, right = min(max(left, view.titles), area.right()), min(max(right, view.titles), area.right())
    painter.fillRect(QRectF(view.titles, 0, left - view.titles, base), veil)
    painter.fillRect(QRectF(right, 0, area.right() - right, base), veil)
    painter.setPen(QPen(QColor(theme.accent), 1.4))
    for x in (left, right):
        painter.drawLine(int(x), 0, int(x), int(base))
