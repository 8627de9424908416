"""The choice of day and viewpoint of the boundaries, in the bar at the head of the window."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from mapviewer import workflow
from mapviewer.gui.look.parts import plain_label, tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.window.actions import Command
from mapviewer.gui.window.memory import Memory

FIRST_DAY = QDate(1988, 1, 1)  # before it the tables say nothing


class BordersChoice(QWidget):
    """``as of`` with a date, which follows the article until somebody sets it, and the viewpoint, which is remembered.

    Parameters
    ----------
    session : Session
        Whose boundaries are chosen.
    memory : Memory
        Keeps the viewpoint.
    """

    def __init__(self, session: Session, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._memory = session, memory
        self.day = QDateEdit()
        self.day.setObjectName("asOf")
        self.day.setAccessibleName(self.tr("Boundaries as of this day"))
        self.day.setToolTip(self.tr("The day whose boundaries are shown"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setMinimumDate(FIRST_DAY)
        self.day.setKeyboardTracking(False)
        self.viewpoint = QComboBox()
        self.viewpoint.setObjectName("viewpoint")
        self.viewpoint.setAccessibleName(self.tr("Whose view of the boundaries"))
        self.viewpoint.setToolTip(self.tr("Whose view of the boundaries is shown"))
        self.viewpoint.setMaximumWidth(150)
        self.follow = tool_button("⟲", "barButton", self.tr("Boundaries of the article's date"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (plain_label("quiet", self.tr("as of")), self.day, self.follow, self.viewpoint):
            row.addWidget(widget)
        self._fill()
        self.day.dateChanged.connect(lambda chosen: session.standing.choose_day(chosen.toPython()))
        self.viewpoint.activated.connect(lambda _: self._choose(self.viewpoint.currentData()))
        self.follow.clicked.connect(self.show_article_day)
        session.story_changed.connect(self._show_day)
        session.standing.changed.connect(self._show_day)
        self._show_day()
        session.was_read.connect(self._tell_problems)

    def _tell_problems(self) -> None:
        """Say once which rows of the tables were left out; the rest is shown."""
        self._session.was_read.disconnect(self._tell_problems)
        for sentence in workflow.borders_problems():
            self._session.said.emit(sentence)

    def commands(self, tr: Callable[[str], str]) -> tuple[Command, ...]:
        """Return what the palette offers."""
        return (
            Command(
                "borders_event", tr("Boundaries on the day of the selected event"), (), self.show_event_day
            ),
            Command("borders_today", tr("Boundaries of today"), (), self.show_today),
            Command("borders_article", tr("Boundaries of the article's date"), (), self.show_article_day),
        )

    def show_event_day(self) -> None:
        """Show the boundaries of the first day of the selected event."""
        rows = [row for row in self._session.story.events if row.id in self._session.selected]
        days = [day for row in rows if (day := _day_of(row.earliest)) is not None]
        if days:
            self._session.standing.choose_day(min(days))
        else:
            self._session.said.emit(self.tr("Select an event that has a date."))

    def show_today(self) -> None:
        """Show today's boundaries."""
        self._session.standing.choose_day(date.today())

    def show_article_day(self) -> None:
        """Show the boundaries of the latest article's date, and follow it."""
        self._session.standing.choose_day(None)

    def _fill(self) -> None:
        for each in workflow.viewpoints():
            self.viewpoint.addItem(each.label, each.id)
        self.viewpoint.insertSeparator(2)
        at = self.viewpoint.findData(self._memory.choice("viewpoint", self._session.standing.viewpoint))
        self.viewpoint.setCurrentIndex(max(at, 0))
        self._session.standing.choose_viewpoint(self.viewpoint.currentData())

    def _choose(self, viewpoint: str) -> None:
        self._memory.keep_choice("viewpoint", viewpoint)
        self._session.standing.choose_viewpoint(viewpoint)

    def _show_day(self) -> None:
        standing, layers = self._session.standing, self._session.story.layers
        shown = standing.as_of or (layers.as_of if layers else None) or date.today()
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.follow.setEnabled(standing.as_of is not None)
        at = self.viewpoint.findData(standing.viewpoint)
        self.viewpoint.setCurrentIndex(max(at, 0))


def _day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
