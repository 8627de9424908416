"""The event list."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from mapviewer.gui.language import mark, say
from mapviewer.gui.lists import ID_ROLE, ROW_ROLE
from mapviewer.gui.lists.event_delegate import EventDelegate
from mapviewer.gui.lists.event_model import GROUP, EventModel, Index
from mapviewer.gui.lists.row_list import RowList
from mapviewer.gui.look import Appearance, Theme
from mapviewer.gui.session import Session
from mapviewer.model import Span


class EventList(RowList):
    """Every event of the story; the map's equivalent for a screen reader.

    Parameters
    ----------
    session : Session
        What is shown and selected. Up and Down select, Enter shows the words.
    appearance : Appearance
        The theme to follow.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventList")
        say(self.setAccessibleName, mark("Events"))
        self._session = session
        self._is_following = False
        self._model = EventModel(self)
        self.setModel(self._model)
        self._painter = EventDelegate(session, appearance.theme, self)
        self.setItemDelegate(self._painter)
        session.showing.changed.connect(self._show_story)
        session.selection_changed.connect(self._show_selection)
        session.hover_changed.connect(self.viewport().update)
        appearance.theme_changed.connect(self._dress)

    def _show_story(self) -> None:
        self._model.show(self._session.showing.kept)
        self._show_selection()

    @property
    def order(self) -> str:
        """By what the rows are in order: ``mention``, ``date``, ``place`` or ``type``."""
        return self._model.order

    def sort_by(self, order: str) -> None:
        """Put the rows into another order."""
        self._model.sort_by(order)
        self._show_selection()

    def _show_selection(self) -> None:
        chosen = next(
            (row for each in self._session.selected if (row := self._model.row_of(each)) >= 0), None
        )
        self._is_following = True
        if chosen is None:
            self.selectionModel().clear()
            self._show_first_lit()
        else:
            index = self._model.index(chosen)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._is_following = False
        self.viewport().update()

    def _show_first_lit(self) -> None:
        rows = sorted(row for each in self._session.lit if (row := self._model.row_of(each)) >= 0)
        if rows:
            self.scrollTo(self._model.index(rows[0]))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Select what the keyboard or a click has come to."""
        super().currentChanged(current, previous)
        if not self._is_following and current.isValid() and current.data(ID_ROLE):
            self._session.select([current.data(ID_ROLE)])

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the focus without selecting anything; Qt makes the first row current."""
        self._is_following = True
        super().focusInEvent(event)
        self._is_following = False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select the row again that is current but no longer selected."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(ID_ROLE):
            self._session.select([index.data(ID_ROLE)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Preview the row under the pointer elsewhere."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._session.hover(index.data(ID_ROLE) if index.isValid() else "")

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """End the preview."""
        super().leaveEvent(event)
        self._session.hover("")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter shows the words; Up and Down step over headings."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.show_evidence()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Select the next event down (1) or up (-1)."""
        current = self.currentIndex()
        is_chosen = current.isValid() and current.data(ID_ROLE) in self._session.selected
        if is_chosen:
            row = current.row() + by
        elif current.isValid():
            row = current.row()  # after Esc the arrow keys go on where they were
        else:
            row = 0 if by > 0 else self._model.rowCount() - 1
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row)
            if index.data(ROW_ROLE).type != GROUP:
                self._session.select([index.data(ID_ROLE)])
                return
            row += by

    def show_evidence(self) -> None:
        """Bring the words that tell of the current event into view."""
        index = self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        found = self._session.story.project.annotations_of(row.article) if row else None
        if row is None or found is None:
            return
        spans: list[Span] = [
            span for event in found.events if event.id == row.id for span in (event.evidence or (event.trigger,))
        ]  # fmt: skip
        spans += [toponym.span for toponym in found.toponyms if toponym.id == row.id]
        if spans:
            self._session.point_at(row.article, spans[0])

    def show_unplaced(self) -> None:
        """Scroll to what could not be placed or dated."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row)
            if index.data(ROW_ROLE).type == GROUP:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
                return

    def _dress(self, theme: Theme) -> None:
        self._painter.dress(theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
