"""Plain lists of the correction panel: a line, what stands below it, a word at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mapviewer.gui.lists import ID_ROLE, ROW_ROLE
from mapviewer.gui.lists.paragraph import Paragraph, Typesetter
from mapviewer.gui.lists.row_list import RowList
from mapviewer.gui.look import Appearance, Theme
from mapviewer.gui.look.type import sans

Index = QModelIndex | QPersistentModelIndex
SIDE, PAD = 14, 6


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its key, a line, what stands below it, a word at the right, whether it is the one in force or faded."""

    key: str
    title: str
    below: str = ""
    side: str = ""
    is_marked: bool = False
    is_faded: bool = False

    def spoken(self) -> str:
        """Return all that the row shows, as plain text."""
        head = f"{self.title} ({self.side})" if self.side else self.title
        return "\n".join(part for part in (head, self.below) if part)


class RowModel(QAbstractListModel):
    """Rows, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> bool:
        """Show these rows; False when they are shown already."""
        if tuple(rows) == self.rows:
            return False
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row's words, key or value."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return {ID_ROLE: row.key, ROW_ROLE: row}.get(role)


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: "PlainRows") -> None:
        super().__init__(view)
        self._view, self.theme = view, theme
        self._typesetter = Typesetter()
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        self.theme = theme
        self._title, self._bold, self._small = sans(), sans(1.0, bold=True), sans(0.86)

    def _parts(self, row: Row, width: float) -> list[tuple[Paragraph, bool]]:
        aside = QFontMetricsF(self._small).horizontalAdvance(row.side) + 10 if row.side else 0.0
        font = self._bold if row.is_marked else self._title
        parts = [(self._typesetter.set(row.title, font, width - 2 * SIDE - aside, 1.2), False)]
        for line in row.below.splitlines():
            parts.append((self._typesetter.set(line, self._small, width - 2 * SIDE, 1.25), True))
        return parts

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the row's words need."""
        width = self._view.viewport().width()
        height = sum(part.height for part, _ in self._parts(index.data(ROW_ROLE), width))
        return QSize(width, round(height + 2 * PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(ROW_ROLE)
        box, theme = QRectF(option.rect), self.theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(theme.hover))
        if row.is_marked:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(theme.accent))
        y = box.top() + PAD
        for part, is_small in self._parts(row, box.width()):
            ink = theme.muted if is_small or row.is_faded else theme.ink
            part.draw(painter, box.left() + SIDE, y, QColor(ink))
            y += part.height
        if row.side:
            painter.setFont(self._small)
            painter.setPen(QColor(theme.muted))
            line = box.adjusted(SIDE, PAD, -SIDE, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.side)
        painter.restore()


class PlainRows(RowList):
    """A list of rows. `chosen` comes with Enter and a double click, `reached` when the keyboard or a click comes to a row.

    Parameters
    ----------
    name, words : str
        Object name, and what it is for a screen reader.
    """

    chosen = Signal(str)
    reached = Signal(str)
    removed = Signal(str)  # Delete or Backspace

    def __init__(self, name: str, words: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._is_following = False
        self._rows = RowModel(self)
        self.setModel(self._rows)
        self._painter = _Painter(appearance.theme, self)
        self.setItemDelegate(self._painter)
        appearance.theme_changed.connect(self._dress)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the one that was current stays so, or the one in its place."""
        key, at = self.current_key(), self.currentIndex().row()
        if not self._rows.show(rows):
            return
        keys = [row.key for row in self.rows]
        self.go_to(keys.index(key) if key in keys else min(max(at, 0), len(keys) - 1))

    def go_to(self, number: int) -> None:
        """Make a row current without telling anybody."""
        self._is_following = True
        self.setCurrentIndex(self._rows.index(number))
        self._is_following = False

    def current_key(self) -> str:
        """Return the key of the current row, empty when there is none."""
        index = self.currentIndex()
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which row the keyboard or a click has come to."""
        super().currentChanged(current, previous)
        if not self._is_following and current.isValid() and self.hasFocus():
            self.reached.emit(current.data(ID_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter chooses; Delete takes away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.chosen.emit(self.current_key())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current_key():
            self.removed.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Come to the row that is clicked, though it is current already."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.reached.emit(index.data(ID_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.chosen.emit(index.data(ID_ROLE))

    def _dress(self, theme: Theme) -> None:
        self._painter.dress(theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
