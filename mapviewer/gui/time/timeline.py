"""The timeline's view: draws the bars, hears mouse, wheel and keys."""

import html

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from mapviewer.gui.filtering import Kept
from mapviewer.gui.language import mark, say
from mapviewer.gui.lists import ID_ROLE
from mapviewer.gui.look import Appearance, Theme
from mapviewer.gui.look.type import sans
from mapviewer.gui.session import Session
from mapviewer.gui.time.bars import Bar, Lane, lanes_by_article, lanes_by_kind, make_bars
from mapviewer.gui.time.layout import TITLES, Band, lay_out, room_for, strip_of
from mapviewer.gui.time.model import BarModel, Index
from mapviewer.gui.time.painting import SMALL, paint_timeline
from mapviewer.gui.time.scale import Scale, core_days, day_at
from mapviewer.model import shorten

CLICK_PIXELS = 4
ZOOM = 1.25
Cursor = QAbstractItemView.CursorAction


class Timeline(QListView):
    """One bar for each event and statement that is shown, as wide as its date is uncertain.

    A click on a bar selects it. Dragging over the ground asks for that range of days, a double click for all days again.
    The wheel zooms, Shift or the middle button drags the days along; arrow keys step through the bars, plus and minus
    zoom, 0 shows all.

    Parameters
    ----------
    session : Session
        What is shown and selected.
    appearance : Appearance
        The theme to follow.
    """

    lanes_changed = Signal(int)  # the height that they would like

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        say(self.setAccessibleName, mark("Timeline"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session, self.theme = session, appearance.theme
        self._model = BarModel(self)
        self.setModel(self._model)
        self._days = core_days([])
        self._story_key: object = None
        self._known_of: object = None
        self._known: tuple[Bar, ...] = ()
        self.by_article = False
        self.titles = TITLES
        self.lanes: list[Lane] = []
        self.bands: list[Band] = []
        self.drag: tuple[float, float] | None = None
        self._pan_from: float | None = None
        session.showing.changed.connect(self._show_rows)
        session.selection_changed.connect(self._show_selection)
        session.hover_changed.connect(self.viewport().update)
        appearance.theme_changed.connect(self._dress)

    # ---- what is shown ----

    @property
    def scale(self) -> Scale:
        """Days on the pixels of the strip right of the titles."""
        area = strip_of(self.viewport().rect(), self.titles)
        return Scale(*self._days, area.left(), max(area.right(), area.left() + 1))

    def _show_rows(self) -> None:
        story = self._session.story
        if story is not self._known_of:
            self._known_of = story
            self._known = make_bars(Kept(story.events, story.statements))
        kept = self._session.showing.kept.ids
        bars = tuple(bar for bar in self._known if bar.id in kept)
        self._model.show(bars)
        key = (
            tuple(article.id for article in self._session.story.project.articles),
            self._session.story.layers is None,
        )
        spans = [bar.span for bar in bars if bar.is_dated]
        is_seen = any(first < self._days[1] and last > self._days[0] for first, last in spans)
        if key != self._story_key or (spans and not is_seen):
            self._story_key = key
            self._days = core_days(spans)
        self._arrange()

    def _arrange(self) -> None:
        bars = self._model.bars
        if self.by_article:
            articles = self._session.story.project.articles
            titles = [(each.id, shorten(each.title or each.origin, 18)) for each in articles]
            self.lanes = lanes_by_article(bars, titles)
        else:
            self.lanes = lanes_by_kind(bars)
        metrics = QFontMetricsF(sans(SMALL))
        self.titles = room_for(metrics.horizontalAdvance(lane.title) for lane in self.lanes)
        self._place()
        self.lanes_changed.emit(len(self.lanes))

    def _place(self) -> None:
        self.bands = lay_out(self.lanes, self.scale, self.viewport().rect(), self.titles)
        self.viewport().update()

    def part_by_article(self, is_wanted: bool) -> None:
        """Give each article a lane instead of each kind."""
        self.by_article = is_wanted
        self._arrange()

    def fit(self, *, everything: bool = True) -> None:
        """Show all days that anything has, or those that most of the story is about."""
        spans = [bar.span for bar in self._model.bars if bar.is_dated]
        self._take(core_days(spans, everything=everything))

    def _take(self, days: tuple[float, float]) -> None:
        self._days = days
        self._place()

    def _zoom(self, x: float, factor: float) -> None:
        scale = self.scale.zoomed(x, factor)
        self._take((scale.first, scale.last))

    def _show_selection(self) -> None:
        chosen = next((row for key in self._session.selected if (row := self._model.row_of(key)) >= 0), -1)
        if chosen >= 0:
            self._bring_into_view(chosen)
        self.viewport().update()

    def _bring_into_view(self, row: int) -> None:
        bar = self._model.bars[row]
        if not bar.is_dated:
            return
        first, last = bar.span
        days = self._days[1] - self._days[0]
        if last < self._days[0] or first > self._days[1]:
            middle = (first + last) / 2
            self._take((middle - days / 2, middle + days / 2))

    def step(self, by: int) -> bool:
        """Select the next dated bar (1) or the one before (-1); False at the end."""
        dated = [bar.id for bar in self._model.bars if bar.is_dated]
        now = next((number for number, key in enumerate(dated) if key in self._session.selected), None)
        at = (0 if by > 0 else len(dated) - 1) if now is None else now + by
        if not 0 <= at < len(dated):
            return False
        self._session.select([dated[at]])
        return True

    # ---- Qt's questions about items ----

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """Return where the bar is drawn; empty when it is outside."""
        box = next(
            (box for band in self.bands for row, box in band.boxes if row == self._key(index)), QRectF()
        )
        return box.toAlignedRect()

    def _key(self, index: Index) -> str:
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """Return the bar under a point of the viewport; the topmost."""
        at = QPointF(point)
        for band in self.bands:
            if band.area.contains(at):
                hit = next(
                    (key for key, box in reversed(band.boxes) if box.adjusted(-2, -1, 2, 1).contains(at)),
                    None,
                )
                if hit is not None:
                    return self._model.index(self._model.row_of(hit))
        return QModelIndex()

    def scrollTo(self, index: Index, _hint: object = None) -> None:  # noqa: N802 - Qt's name
        """Bring the bar's days into view."""
        if index.isValid():
            self._bring_into_view(index.row())

    # ---- mouse and keys ----

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw everything."""
        painter = QPainter(self.viewport())
        paint_timeline(painter, self, self._session)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place the bars anew."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select a bar, begin a range, or take hold of the days."""
        x = event.position().x()
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.MiddleButton or is_shift:
            self._pan_from = x
        elif event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                self._session.select([self._key(index)])
            elif x >= self.titles:
                self.drag = (x, x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Preview the bar under the pointer, stretch the range, or move the days."""
        x = event.position().x()
        if self._pan_from is not None:
            moved = self.scale.moved((self._pan_from - x) / self.scale.pixels_a_day)
            self._pan_from = x
            self._take((moved.first, moved.last))
        elif self.drag is not None:
            self.drag = (self.drag[0], x)
            self.viewport().update()
        else:
            index = self.indexAt(event.position().toPoint())
            self._session.hover(self._key(index))
            shape = Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.CrossCursor
            self.viewport().setCursor(
                shape if x >= self.titles or index.isValid() else Qt.CursorShape.ArrowCursor
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the range that was dragged; a click on the ground clears the selection."""
        self._pan_from = None
        if self.drag is None:
            return
        start, end = sorted((self.drag[0], event.position().x()))
        self.drag = None
        if end - start <= CLICK_PIXELS:
            self._session.select([])
        else:
            scale = self.scale
            self._session.showing.alter(earliest=day_at(scale.day(start)), latest=day_at(scale.day(end)))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for all days again."""
        if not self.indexAt(event.position().toPoint()).isValid():
            self._session.showing.alter(earliest=None, latest=None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """End the preview."""
        super().leaveEvent(event)
        self._session.hover("")

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom around the pointer; sideways moves the days."""
        turn = event.angleDelta()
        if abs(turn.x()) > abs(turn.y()):
            moved = self.scale.moved(-turn.x() / self.scale.pixels_a_day)
            self._take((moved.first, moved.last))
        elif turn.y():
            self._zoom(event.position().x(), ZOOM if turn.y() > 0 else 1 / ZOOM)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step with the arrows, zoom with plus and minus, show all with 0."""
        middle = self.scale.left + (self.scale.right - self.scale.left) / 2
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._zoom(middle, 1 / ZOOM if key == Qt.Key.Key_Minus else ZOOM)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell of the bar under the pointer in a tip, as plain characters."""
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())  # type: ignore[attr-defined]
            words = f"<p>{html.escape(shorten(str(index.data()), 300))}</p>" if index.isValid() else ""
            QToolTip.showText(event.globalPos(), words, self)  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    def _dress(self, theme: Theme) -> None:
        self.theme = theme
        self.viewport().update()
