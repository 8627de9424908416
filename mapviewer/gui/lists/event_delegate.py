"""Draws a row of the event list: number, sign, summary, and when and where below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mapviewer.gui.lists import ROW_ROLE
from mapviewer.gui.lists.event_model import GROUP, below, reason
from mapviewer.gui.lists.hand import draw_hand
from mapviewer.gui.lists.paragraph import Paragraph, Typesetter
from mapviewer.gui.look import Theme, draw_sign, sign_of
from mapviewer.gui.look.type import sans
from mapviewer.gui.session import Session
from mapviewer.gui.story import EventRow

LEFT, RIGHT, PAD = 68, 14, 5
NUMBER_X, SIGN_X = 27, 50
Index = QModelIndex | QPersistentModelIndex


class EventDelegate(QStyledItemDelegate):
    """Draws rows in the session's state: selected ones on the accent's soft ground with a bar, tied ones paler.

    Parameters
    ----------
    session : Session
        Says what is selected, lit and hovered.
    theme : Theme
        Whose colours are used; call `dress` when it changes.
    """

    def __init__(self, session: Session, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._typesetter = Typesetter()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Take the colours of a theme, and type of the size in force."""
        self.theme = theme
        self._title, self._small, self._bold = sans(), sans(0.86), sans(1.0, bold=True)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the row's words need at the list's width."""
        row: EventRow = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if row.type == GROUP:
            return QSize(width, 34)
        return QSize(width, round(sum(each.height for each in self._parts(row, width)) + 2 * PAD + 2))

    def _parts(self, row: EventRow, width: int) -> list[Paragraph]:
        room = width - LEFT - RIGHT
        parts = [self._typesetter.set(row.summary, self._title, room, 1.2)]
        for text in (below(row), reason(row)):
            if text:
                parts.append(self._typesetter.set(text, self._small, room, 1.25))
        return parts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: EventRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if row.type == GROUP:
            self._draw_group(painter, box, row)
        else:
            self._draw_ground(painter, box, row, option)
            self._draw_row(painter, box, row)
        painter.restore()

    def _draw_group(self, painter: QPainter, box: QRectF, row: EventRow) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.warning))
        painter.drawText(
            box.adjusted(16, 8, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            row.summary,
        )
        painter.setPen(QColor(self.theme.edge))
        painter.drawLine(box.topLeft() + QPointF(0, 6.5), box.topRight() + QPointF(0, 6.5))

    def _draw_ground(
        self, painter: QPainter, box: QRectF, row: EventRow, option: QStyleOptionViewItem
    ) -> None:
        is_chosen = row.id in self._session.selected
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) or row.id == self._session.hovered
        if is_chosen or row.id in self._session.lit:
            painter.fillRect(box, QColor(self.theme.soft if is_chosen else self.theme.linked))
        elif is_hovered:
            painter.fillRect(box, QColor(self.theme.hover))
        if is_chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(self.theme.accent))

    def _draw_row(self, painter: QPainter, box: QRectF, row: EventRow) -> None:
        middle = box.top() + box.height() / 2
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.accent))
        place = QRectF(box.left() + NUMBER_X - 14, middle - 10, 28, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(row.number) if row.number else "–")
        if row.type != "unplaced":
            sign, centre = sign_of(row.type), QPointF(box.left() + SIGN_X, middle)
            draw_sign(painter, sign, centre, self.theme.name, hollow=row.modality != "asserted")
        if row.history:
            draw_hand(painter, QPointF(box.right() - 9, box.top() + 10), self.theme)
        y = box.top() + PAD
        for number, part in enumerate(self._parts(row, int(box.width()))):
            part.draw(painter, box.left() + LEFT, y, QColor(self.theme.muted if number else self.theme.ink))
            y += part.height
