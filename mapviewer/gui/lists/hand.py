"""The small mark on what people set, and its history as a tip."""

import html

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mapviewer.gui.correction_words import History, history_in_words
from mapviewer.gui.look import Theme


def draw_hand(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Draw a pencil's point, seven pixels wide."""
    x, y = centre.x(), centre.y()
    painter.setPen(QPen(QColor(theme.accent), 1.2))
    painter.setBrush(QColor(theme.accent))
    painter.drawPolygon(QPolygonF([QPointF(x - 4, y + 4), QPointF(x - 3, y), QPointF(x, y + 3)]))
    painter.drawLine(QPointF(x - 1.5, y + 1.5), QPointF(x + 3.5, y - 3.5))


def tip_of(history: History) -> str | None:
    """Return a history as the characters of a tip, which may be taken for HTML; None when there is none."""
    return "<br>".join(html.escape(line) for line in history_in_words(history).splitlines()) or None
