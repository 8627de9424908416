"""The bars as a list: what the timeline draws, and what a screen reader hears."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mapviewer.gui.lists import ID_ROLE, ROW_ROLE
from mapviewer.gui.time.bars import Bar

Index = QModelIndex | QPersistentModelIndex


class BarModel(QAbstractListModel):
    """Bars, the dated ones by day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._row_of: dict[str, int] = {}

    def show(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars."""
        self.beginResetModel()
        self.bars = bars
        self._row_of = {bar.id: number for number, bar in enumerate(bars)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of bars."""
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the bar's words, id or value."""
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return bar.words
        if role == ID_ROLE:
            return bar.id
        return bar if role == ROW_ROLE else None

    def row_of(self, key: str) -> int:
        """Return the row of that id, -1 when it is not shown."""
        return self._row_of.get(key, -1)
