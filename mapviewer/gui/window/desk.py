"""The desk: text at the left, map in the middle, lists at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from mapviewer.gui.language import mark, retell, say, tr
from mapviewer.gui.lists.event_list import EventList
from mapviewer.gui.lists.statement_list import StatementList
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import named, plain_label, tool_button
from mapviewer.gui.map.view import MapView
from mapviewer.gui.session import Session
from mapviewer.gui.text.pane import ArticlePane
from mapviewer.gui.time.strip import TimeStrip
from mapviewer.gui.window.memory import Memory

SIDE_SHARE = 0.235
NARROWEST, WIDEST = 260, 480
STRIP_SHARE, LOWEST_STRIP, TALLEST_STRIP = 0.14, 92, 170


class Desk(QSplitter):
    """The linked views in their places, the timeline below the others; none of them knows another.

    Parameters
    ----------
    session, appearance
        What each view is given.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("desk")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.map = MapView(session, appearance)  # first: its page loads while the rest is made
        self.article = ArticlePane(session, appearance)
        self.events = EventList(session, appearance)
        self.statements = StatementList(session, appearance)
        self.lists = QSplitter(Qt.Orientation.Vertical)
        self.lists.setHandleWidth(1)
        self.lists.setChildrenCollapsible(False)
        self.lists.addWidget(self._events_panel(session))
        self.lists.addWidget(self.statements)
        self.views = QSplitter(Qt.Orientation.Horizontal)
        self.views.setHandleWidth(1)
        self.views.setChildrenCollapsible(False)
        for widget in (self.article, self.map, self.lists):
            self.views.addWidget(widget)
        self.time = TimeStrip(session, appearance)
        self.addWidget(self.views)
        self.addWidget(self.time)
        self.article.setMinimumWidth(220)
        self.lists.setMinimumWidth(240)
        self.map.setMinimumWidth(300)
        for index, stretch in enumerate((0, 1, 0)):
            self.views.setStretchFactor(index, stretch)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def _events_panel(self, session: Session) -> QWidget:
        panel = QFrame()
        head = named(QFrame(), "panelHead")
        title = plain_label("panelTitle", mark("Events"))
        count = plain_label("panelCount")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 9, 16, 7)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(count)
        row.addStretch(1)
        row.addWidget(self._order_button())
        session.showing.changed.connect(lambda: count.setText(counted(session)))
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.events, 1)
        return panel

    def _order_button(self) -> QToolButton:
        """Return the button that says and changes in which order the events are."""
        words = {
            "mention": mark("as told"),
            "date": mark("by date"),
            "place": mark("by place"),
            "type": mark("by kind"),
        }
        button = tool_button("", "quiet", mark("Order of the events"))
        menu = QMenu(button)

        def show_order() -> None:
            button.setText(f"{tr(words[self.events.order])} ▾")

        def choose(order: str) -> None:
            self.events.sort_by(order)
            show_order()

        for order, text in words.items():
            action = menu.addAction("")
            say(action.setText, text)
            action.triggered.connect(lambda _checked=False, order=order: choose(order))
        show_order()
        retell(button, show_order)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def lay_out(self, width: int, height: int) -> None:
        """Give each view its share of a window of that size."""
        side = min(WIDEST, max(NARROWEST, round(width * SIDE_SHARE)))
        strip = min(TALLEST_STRIP, max(LOWEST_STRIP, round(height * STRIP_SHARE)))
        self.setSizes([height - strip, strip])
        self.views.setSizes([side, width - 2 * side, side])
        self.lists.setSizes([round((height - strip) * 0.55), round((height - strip) * 0.45)])

    def keep(self, memory: Memory) -> None:
        """Remember the sizes."""
        memory.keep_shape("desk", self.views.saveState())
        memory.keep_shape("strip", self.saveState())
        memory.keep_shape("lists", self.lists.saveState())

    def restore(self, memory: Memory) -> bool:
        """Take the remembered sizes; False when there are none."""
        desk, lists, strip = (memory.shape(name) for name in ("desk", "lists", "strip"))
        return bool(
            desk
            and lists
            and strip
            and self.views.restoreState(desk)
            and self.lists.restoreState(lists)
            and self.restoreState(strip)
        )


def counted(session: Session) -> str:
    """Say how many events are shown, of how many."""
    shown, known = len(session.showing.kept.events), len(session.story.events)
    if not known:
        return ""
    return str(known) if shown == known else f"{shown} / {known}"
