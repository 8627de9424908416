"""The statement list."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.lists import ROW_ROLE
from mapviewer.gui.lists.cards import Card, all_cards, place_cards
from mapviewer.gui.lists.row_list import RowList
from mapviewer.gui.lists.statement_delegate import StatementDelegate
from mapviewer.gui.lists.statement_model import StatementModel
from mapviewer.gui.look import Appearance, Theme
from mapviewer.gui.session import Session
from mapviewer.model import quote_with_source


class StatementList(RowList):
    """What was said: at the selected place, then about it, then the sentences that name it; else everything.

    Parameters
    ----------
    session : Session
        What is shown and selected.
    appearance : Appearance
        The theme to follow.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statementList")
        say(self.setAccessibleName, mark("Statements"))
        self._session = session
        self.by_speaker = False
        self._model = StatementModel(self)
        self.setModel(self._model)
        self._painter = StatementDelegate(session, appearance.theme, self)
        self.setItemDelegate(self._painter)
        self._copy = QAction(self)
        say(self._copy.setText, mark("Copy quote with source"))
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy_quote)
        self.addAction(self._copy)
        session.showing.changed.connect(self._show_cards)
        session.selection_changed.connect(self._show_selection)
        session.hover_changed.connect(self.viewport().update)
        appearance.theme_changed.connect(self._dress)

    def _show_cards(self) -> None:
        self._model.show_cards(self._cards())

    def _cards(self) -> list[Card]:
        story = self._session.story
        place = self._place()
        rows = self._session.showing.kept.statements
        if place:
            return place_cards(story, rows, place)
        return all_cards(rows, by_speaker=self.by_speaker)

    def group_by_speaker(self, is_wanted: bool) -> None:
        """Show what each person said together, or everything as it was said."""
        self.by_speaker = is_wanted
        self._show_cards()

    def _place(self) -> str:
        """Return the place to show: the selected one, or the first one of the selected event or statement."""
        story = self._session.story
        for chosen in sorted(self._session.selected):
            if chosen in story.links.details:
                return chosen
            statement = story.statement(chosen)
            if statement is not None:
                return statement.said_at if statement.said_at in story.links.details else ""
        for found in story.project.annotations:
            for event in found.events:
                if event.id in self._session.selected and event.places:
                    return event.places[0]
        return ""

    def _show_selection(self) -> None:
        chosen = next((row for each in self._session.selected if (row := self._model.row_of(each)) >= 0), -1)
        if chosen < 0:
            self._show_cards()
            chosen = next(
                (row for each in self._session.selected if (row := self._model.row_of(each)) >= 0), -1
            )
        if chosen >= 0:
            index = self._model.index(chosen)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self.viewport().update()

    def _card_at(self, point: QPoint) -> tuple[Card | None, str]:
        """Return the card at a point of the viewport, and the place whose name is there."""
        index = self.indexAt(point)
        if not index.isValid():
            return None, ""
        card: Card = index.data(ROW_ROLE)
        return card, self._painter.place_at(card, QRectF(self.visualRect(index)), point.toPointF())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select the statement, or the place whose name was clicked; show where a sentence stands."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        card, place = self._card_at(event.position().toPoint())
        if card and (place or card.kind in ("statement", "sentence")):
            self._choose(card, place)

    def _choose(self, card: Card, place: str) -> None:
        if place:
            self._session.select([place])
        elif card.kind == "sentence" and card.span:
            self._session.point_at(card.article, card.span)
        else:
            self._session.select([card.id])
            self._point_at_words(card)

    def _point_at_words(self, card: Card) -> None:
        found = self._session.story.project.annotations_of(card.article)
        statement = next((each for each in found.statements if each.id == card.id), None) if found else None
        if statement:
            self._session.point_at(card.article, statement.content[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter selects the card under the cursor."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._choose(index.data(ROW_ROLE), "")
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Preview the card under the pointer elsewhere."""
        super().mouseMoveEvent(event)
        card, place = self._card_at(event.position().toPoint())
        is_link = bool(place) or (card is not None and card.kind in ("statement", "sentence"))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self._session.hover(place or (card.id if card else ""))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """End the preview."""
        super().leaveEvent(event)
        self._session.hover("")

    def copy_quote(self) -> None:
        """Put the current card's words, who said them and where it stands on the clipboard."""
        index = self.currentIndex()
        card: Card | None = index.data(ROW_ROLE) if index.isValid() else None
        if card is None:
            return
        text = card.words
        project = self._session.story.project
        found = project.annotations_of(card.article) if card.kind == "statement" else None
        for statement in found.statements if found else ():
            if statement.id == card.id and found:
                text = quote_with_source(project.article(card.article), found, statement)
        QGuiApplication.clipboard().setText(text)
        self._session.said.emit(tr("The quote is on the clipboard."))

    def _dress(self, theme: Theme) -> None:
        self._painter.dress(theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
