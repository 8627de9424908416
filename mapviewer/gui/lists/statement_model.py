"""The rows of the statement list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mapviewer.gui.lists import ID_ROLE, ROW_ROLE
from mapviewer.gui.lists.cards import Card
from mapviewer.gui.lists.hand import tip_of

Index = QModelIndex | QPersistentModelIndex


class StatementModel(QAbstractListModel):
    """Cards and their headings, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []

    def show_cards(self, cards: list[Card]) -> None:
        """Show these rows, unless they are shown already."""
        if cards == self._cards:
            return
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of rows, headings included."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row's words, id or value."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(card.history)
        if role == ID_ROLE:
            return card.id
        return card if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be selected."""
        if index.isValid() and self._cards[index.row()].kind in ("heading", "part"):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, statement_id: str) -> int:
        """Return the row of that statement, -1 when it is not shown."""
        return next(
            (
                number
                for number, card in enumerate(self._cards)
                if card.kind == "statement" and card.id == statement_id
            ),
            -1,
        )
