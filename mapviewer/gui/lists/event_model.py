"""The rows of the event list."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mapviewer.gui.filtering import Kept
from mapviewer.gui.language import tr
from mapviewer.gui.lists import ID_ROLE, ROW_ROLE
from mapviewer.gui.lists.hand import tip_of
from mapviewer.gui.story import EventRow

Index = QModelIndex | QPersistentModelIndex
GROUP = "group"
ORDERS = ("mention", "date", "place", "type")
_KEYS: dict[str, Callable[[EventRow], Any]] = {
    "mention": lambda _row: 0,
    "date": lambda row: (row.earliest or row.latest, row.latest or row.earliest),
    "place": lambda row: (row.place_names[0].casefold() if row.place_names else "", row.earliest),
    "type": lambda row: (row.type == "", row.type, row.earliest),
}


class EventModel(QAbstractListModel):
    """Events in reading order; below them, under headings, those without place or date and the names without a place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EventRow] = []
        self._row_of: dict[str, int] = {}
        self._kept = Kept()
        self.order = ORDERS[0]

    def sort_by(self, order: str) -> None:
        """Show the rows in another order, one of `ORDERS`."""
        self.order = order
        self.show(self._kept)

    def show(self, kept: Kept) -> None:
        """Show these rows, unless they are shown already."""
        rows = arrange(kept, self.order)
        self._kept = kept
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self._row_of = {row.id: number for number, row in enumerate(self._rows) if row.id}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return the number of rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row's words, id or value."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(row.history)
        if role == ID_ROLE:
            return row.id
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be selected."""
        if index.isValid() and self._rows[index.row()].type == GROUP:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def row_of(self, event_id: str) -> int:
        """Return the row of that id, -1 when there is none."""
        return self._row_of.get(event_id, -1)


def arrange(story: Kept, order: str = ORDERS[0]) -> list[EventRow]:
    """Return the rows that are kept, what could not be placed or dated last, under headings of its own."""
    events = sorted(story.events, key=_KEYS[order])
    groups = (
        ("", [row for row in events if row.place_names and row.dates]),
        (tr("Undated"), [row for row in events if row.place_names and not row.dates]),
        (tr("Unplaced"), [*(row for row in events if not row.place_names), *story.unplaced]),
    )
    rows: list[EventRow] = []
    for title, members in groups:
        if title and members:
            rows.append(EventRow(id="", number=0, type=GROUP, summary=title))
        rows.extend(members)
    return rows


def spoken(row: EventRow) -> str:
    """Return everything that the row shows, as plain text."""
    if row.type == GROUP:
        return row.summary
    head = f"{row.number}. {row.summary}" if row.number else row.summary
    hand = tr("set by people") if row.history else ""
    return "\n".join(part for part in (head, below(row), reason(row), hand) if part)


def below(row: EventRow) -> str:
    """Return the second line: when, where, who says so, and of several articles which one."""
    places = ", ".join(row.place_names)
    said = tr("{name} says").format(name=row.speaker) if row.speaker else ""
    also = ", ".join(dict.fromkeys(each.source for each in row.tellers))
    too = tr("also told by {source}").format(source=also) if also else ""
    return " · ".join(part for part in (row.dates, places, said, row.source, too) if part)


def reason(row: EventRow) -> str:
    """Return why a name has no place, and which were considered; of an event only what its heading does not say."""
    if row.type == "unplaced" and row.candidates:
        names = ", ".join(row.candidates[:4])
        considered = tr("Considered: {names}.").format(names=names)
        return f"{row.reason} {considered}"
    return row.reason if row.type == "unplaced" or row.needs_date else ""
