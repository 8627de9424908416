"""Draws statements as cards: who and in what role, the words, where and when."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mapviewer.gui.lists import ROW_ROLE
from mapviewer.gui.lists.cards import Card
from mapviewer.gui.lists.hand import draw_hand
from mapviewer.gui.lists.paragraph import Paragraph, Typesetter
from mapviewer.gui.look import Theme
from mapviewer.gui.look.type import sans, serif
from mapviewer.gui.session import Session

SIDE, INSIDE, GAP = 15, 13, 8
MOST_FEET = 1000  # last lines whose pieces are kept
Index = QModelIndex | QPersistentModelIndex
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a card's last line: its words, the place it names or an empty id, where it stands in the card."""

    text: str
    place: str
    box: QRectF


class StatementDelegate(QStyledItemDelegate):
    """Draws cards in the session's state: a selected one outlined in the accent, one under the pointer darker.

    Parameters
    ----------
    session : Session
        Says what is selected and hovered.
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
        self._name, self._small = sans(1.0, bold=True), sans(0.86)
        self._words, self._sentence = serif(1.08), serif(1.0)
        self._metrics = QFontMetricsF(self._small)
        self._line = self._metrics.height() * 1.2
        self._feet: dict[tuple[object, float], list[Piece]] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the card's words need at the list's width."""
        card: Card = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if card.kind == "heading":
            return QSize(width, 38)
        if card.kind == "part":
            return QSize(width, 34)
        room = width - 2 * SIDE - 2 * INSIDE
        if card.kind in ("sentence", "note"):
            font = self._sentence if card.kind == "sentence" else self._small
            return QSize(width, round(self._typesetter.set(card.words, font, room + 10, 1.3).height + 14))
        words = self._typesetter.set(card.words, self._words, room, 1.3).height
        return QSize(width, round(self._head(card, room) + words + self._foot_height(card, room) + 16 + GAP))

    def _badge_width(self, card: Card) -> float:
        return float(self._metrics.horizontalAdvance(card.badge)) + 18 if card.badge else 0.0

    def _head(self, card: Card, room: float) -> float:
        return max(part.height for part, _ in self._head_parts(card, room)) + 2

    def _head_parts(self, card: Card, room: float) -> list[tuple[Paragraph, float]]:
        """Return name and role with the x of each; the role goes beside the name when its line has room, else below."""
        room -= self._badge_width(card) + 8
        name = self._typesetter.set(card.title, self._name, room, 1.2)
        beside = room - name.width - 8
        if not card.note or self._metrics.horizontalAdvance(card.note) > beside:
            return [(name, 0.0)]
        return [(name, 0.0), (self._typesetter.set(card.note, self._small, beside, 1.25), name.width + 8)]

    def _role_below(self, card: Card, room: float) -> bool:
        return bool(card.note) and len(self._head_parts(card, room)) == 1

    def _foot_height(self, card: Card, room: float) -> float:
        lines = self.foot_pieces(card, room)
        extra = self._line if self._role_below(card, room) else 0
        return (lines[-1].box.bottom() if lines else 0) + 6 + extra

    def foot_pieces(self, card: Card, room: float) -> list[Piece]:
        """Return the pieces of the last line with their boxes, wrapped to `room`, from (0, 0)."""
        known = self._feet.get((card.foot, room))
        if known is None:
            if len(self._feet) > MOST_FEET:
                self._feet.clear()
            known = self._feet[card.foot, room] = self._set_foot(card, room)
        return known

    def _set_foot(self, card: Card, room: float) -> list[Piece]:
        metrics = self._metrics
        pieces, x, y = [], 0.0, 0.0
        for text, place in card.foot:
            width = metrics.horizontalAdvance(text)
            if x and x + width > room:
                x, y = 0.0, y + self._line
                text = text.lstrip(" ·")  # noqa: PLW2901 - a line does not begin with the dot that parts
                width = metrics.horizontalAdvance(text)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            pieces.append(Piece(shown, place, QRectF(x, y, min(width, room), self._line)))
            x += width
        return pieces

    def place_at(self, card: Card, area: QRectF, point: QPointF) -> str:
        """Return the id of the place whose name is drawn at `point`, else an empty one."""
        if card.kind != "statement":
            return ""
        room = area.width() - 2 * SIDE - 2 * INSIDE
        top = self._foot_top(card, area, room)
        at = point - QPointF(area.left() + SIDE + INSIDE, top)
        return next((each.place for each in self.foot_pieces(card, room) if each.box.contains(at)), "")

    def _foot_top(self, card: Card, area: QRectF, room: float) -> float:
        words = self._typesetter.set(card.words, self._words, room, 1.3).height
        below = self._line if self._role_below(card, room) else 0
        return area.top() + 9 + self._head(card, room) + below + words + 4

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        card: Card = index.data(ROW_ROLE)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if card.kind in ("heading", "part"):
            self._draw_heading(painter, box, card)
        elif card.kind == "note":
            self._draw_note(painter, box, card)
        elif card.kind == "sentence":
            self._draw_sentence(painter, box, card, option)
        else:
            self._draw_card(painter, box, card, option)
        painter.restore()

    def _draw_heading(self, painter: QPainter, box: QRectF, card: Card) -> None:
        line = box.adjusted(16, 2 if card.kind == "heading" else 8, -SIDE, 0)
        if card.kind == "part":
            painter.setFont(self._small)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(line, LEFT, card.title)
            return
        painter.setFont(self._name)
        painter.setPen(QColor(self.theme.ink))
        metrics = QFontMetricsF(self._name)
        beside = self._metrics.horizontalAdvance(card.note) + 12
        room = max(line.width() * 0.6, line.width() - beside)
        title = metrics.elidedText(card.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, LEFT, title)
        painter.setFont(self._small)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(line.adjusted(metrics.horizontalAdvance(title) + 9, 1, 0, 1), LEFT, card.note)
        if card.history:
            draw_hand(painter, QPointF(box.right() - SIDE, line.center().y()), self.theme)

    def _draw_note(self, painter: QPainter, box: QRectF, card: Card) -> None:
        room = box.width() - 2 * SIDE - 2 * INSIDE + 10
        words = self._typesetter.set(card.words, self._small, room, 1.3)
        words.draw(painter, box.left() + 16, box.top() + 3, QColor(self.theme.muted))

    def _draw_sentence(
        self, painter: QPainter, box: QRectF, card: Card, option: QStyleOptionViewItem
    ) -> None:
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(self.theme.hover))
        room = box.width() - 2 * SIDE - 2 * INSIDE + 10
        words = self._typesetter.set(card.words, self._sentence, room, 1.3)
        bar = QRectF(box.left() + SIDE + 3, box.top() + 6, 2, box.height() - 12)
        painter.fillRect(bar, QColor(self.theme.edge))
        words.draw(painter, box.left() + SIDE + INSIDE, box.top() + 7, QColor(self.theme.muted))

    def _draw_card(self, painter: QPainter, box: QRectF, card: Card, option: QStyleOptionViewItem) -> None:
        frame = box.adjusted(SIDE + 0.5, 0.5, -SIDE - 0.5, -GAP - 0.5)
        is_chosen = card.id in self._session.selected
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) or card.id == self._session.hovered
        edge = self.theme.accent if is_chosen else self.theme.faint if is_hovered else self.theme.edge
        painter.setPen(QPen(QColor(edge), 1.4 if is_chosen else 1))
        painter.setBrush(QColor(self.theme.pane))
        painter.drawRoundedRect(frame, 7, 7)
        x, y = box.left() + SIDE + INSIDE, box.top() + 9
        room = box.width() - 2 * SIDE - 2 * INSIDE
        for part, shift in self._head_parts(card, room):
            part.draw(
                painter,
                x + shift,
                y + (1 if shift else 0),
                QColor(self.theme.muted if shift else self.theme.ink),
            )
        self._draw_badge(painter, frame, card)
        if card.history:
            draw_hand(painter, frame.bottomRight() - QPointF(10, 10), self.theme)
        y += self._head(card, room)
        if self._role_below(card, room):
            painter.setFont(self._small)
            painter.setPen(QColor(self.theme.muted))
            note = self._metrics.elidedText(card.note, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(x, y - 2, room, self._line), LEFT, note)
            y += self._line
        words = self._typesetter.set(card.words, self._words, room, 1.3)
        words.draw(painter, x, y, QColor(self.theme.ink))
        self._draw_foot(painter, QPointF(x, self._foot_top(card, box, room)), card, room)

    def _draw_badge(self, painter: QPainter, frame: QRectF, card: Card) -> None:
        if not card.badge:
            return
        color = self.theme.warning if card.warns else self.theme.accent
        pill = QRectF(
            frame.right() - self._badge_width(card) - 11, frame.top() + 8, self._badge_width(card), 18
        )
        painter.setPen(QPen(QColor(color), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, 9, 9)
        painter.setFont(self._small)
        painter.drawText(pill, CENTRE, card.badge)

    def _draw_foot(self, painter: QPainter, origin: QPointF, card: Card, room: float) -> None:
        painter.setFont(self._small)
        for piece in self.foot_pieces(card, room):
            box = piece.box.translated(origin)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(box.adjusted(0, 0, 4, 0), LEFT, piece.text)
            if piece.place:
                line = box.center().y() + self._metrics.ascent() / 2 + 1
                painter.setPen(QPen(QColor(self.theme.accent), 1))
                painter.drawLine(QPointF(box.left(), line), QPointF(box.right(), line))
