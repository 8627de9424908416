"""What both lists are: rows that a delegate draws, as high as their words need at the list's width."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from mapviewer.gui.lists import ID_ROLE

BATCH = 200  # rows laid out at once


class RowList(QListView):
    """A list that scrolls by the pixel, is not edited, and sets its rows anew when its width changes."""

    correct_wanted = Signal(str)  # the id of the row under a right click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set the rows anew: their height hangs on the width, which a scroll bar that appears changes too."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to correct the row under the pointer."""
        index = self.indexAt(event.pos())
        if index.isValid() and index.data(ID_ROLE):
            self.correct_wanted.emit(index.data(ID_ROLE))
        event.accept()
