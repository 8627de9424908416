"""The choice of day and viewpoint of the boundaries, in the bar at the head of the window."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from mapviewer import workflow
from mapviewer.gui.language import Marked, mark, retell, say, tr
from mapviewer.gui.look.parts import plain_label, tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.window.actions import Command
from mapviewer.gui.window.memory import Memory
from mapviewer.model import latest_day

FIRST_DAY = date(1988, 1, 1)  # before it the tables say nothing
MOST_TOLD = 3  # rows of the tables that are left out; mapviewer borders --list tells all


class BordersChoice(QWidget):
    """``as of`` with a date, and the viewpoint, which is remembered.

    The date follows the selected event, or else the article, until somebody sets it; one button goes from there to
    today's boundaries and back. What was set by hand is kept with the project.

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
        self.day = _day_edit("asOf", mark("Boundaries as of this day"))
        say(self.day.setToolTip, mark("The day whose boundaries are shown"))
        self.viewpoint = QComboBox()
        self.viewpoint.setObjectName("viewpoint")
        say(self.viewpoint.setAccessibleName, mark("Whose view of the boundaries"))
        say(self.viewpoint.setToolTip, mark("Whose view of the boundaries is shown"))
        self.viewpoint.setMaximumWidth(150)
        self.turn = tool_button("", "barButton", "", self._turn)
        self.swipe = tool_button("◧", "barButton", mark("Two days side by side on the map"), self.swipe_days)
        self.swipe.setCheckable(True)
        self.other_day = _day_edit("otherDay", mark("The other day, right of the handle"))
        say(self.other_day.setToolTip, mark("The day whose boundaries are shown right of the handle"))
        self.other_day.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = plain_label("quiet", mark("as of"))
        for widget in (words, self.day, self.swipe, self.other_day, self.turn, self.viewpoint):
            row.addWidget(widget)
        self._fill()
        self._wire()
        self._show_day()

    def _wire(self) -> None:
        session = self._session
        self.day.dateChanged.connect(lambda chosen: self._set_day(chosen.toPython()))
        self.viewpoint.activated.connect(lambda _: self._choose(self.viewpoint.currentData()))
        self.other_day.dateChanged.connect(lambda chosen: session.standing.compare(chosen.toPython()))
        session.standing.compared_changed.connect(self._show_swipe)
        session.story_changed.connect(self._follow)
        session.selection_changed.connect(self._follow)
        session.standing.changed.connect(self._show_day)
        session.settings_found.connect(self._take_up)
        session.was_read.connect(self._tell_problems)

    def _tell_problems(self) -> None:
        """Say once which rows of the tables were left out; the rest is shown."""
        self._session.was_read.disconnect(self._tell_problems)
        problems = workflow.borders_problems()
        for sentence in problems[:MOST_TOLD]:
            self._session.said.emit(sentence)
        if len(problems) > MOST_TOLD:
            more = len(problems) - MOST_TOLD
            self._session.said.emit(tr("%n more row(s) of the boundary tables are left out.", "", more))

    def commands(self) -> tuple[Command, ...]:
        """Return what the palette offers."""
        that_day = mark("Boundaries of that day: of the selected event, or else of the article")
        return (
            Command("borders_that_day", that_day, (), self.show_that_day),
            Command("borders_today", mark("Boundaries of today"), (), self.show_today),
            Command("borders_swipe", mark("Two days side by side on the map"), (), self.swipe_days),
        )

    def settings(self) -> dict[str, Any]:
        """Return what a project keeps: the day that was set by hand, None where it follows, and the viewpoint."""
        standing = self._session.standing
        return {
            "as_of": standing.as_of.isoformat() if standing.as_of else None,
            "viewpoint": standing.viewpoint,
        }

    def show_today(self) -> None:
        """Show today's boundaries, also under an event of another day."""
        self._set_day(date.today())

    def show_that_day(self) -> None:
        """Follow the selected event, or else the latest article's date."""
        self._set_day(None)

    def swipe_days(self) -> None:
        """Show today's boundaries beside those of the day, with a handle between them on the map; or the day alone again."""
        is_on = self._session.standing.compared is not None
        self._session.standing.compare(None if is_on else date.today())

    def _show_swipe(self) -> None:
        other = self._session.standing.compared
        self.swipe.setChecked(other is not None)
        self.other_day.setVisible(other is not None)
        if other is not None:
            with QSignalBlocker(self.other_day):
                self.other_day.setDate(_qt_day(other))

    def _set_day(self, day: date | None) -> None:
        if day != self._session.standing.as_of:
            self._session.standing.choose_day(day)
            self._session.touch_settings()
        self._show_day()

    def _turn(self) -> None:
        if self._session.standing.as_of is None:
            self.show_today()
        else:
            self.show_that_day()

    def _follow(self) -> None:
        """Show the boundaries of the first day of the selected event; of no day before the tables begin, or to come."""
        chosen = self._session.selected
        rows = [row for row in self._session.story.events if row.id in chosen] if chosen else []
        days = [day for row in rows if (day := _day_of(row.earliest)) is not None]
        known = [day for day in days if FIRST_DAY <= day <= date.today()]
        self._session.standing.follow(min(known, default=None))
        self._show_day()

    def _take_up(self, settings: dict[str, Any]) -> None:
        """Take what a project kept; a file may say anything, only what makes sense counts."""
        day = settings.get("as_of")
        self._session.standing.choose_day(_day_of(day) if isinstance(day, str) else None)
        if isinstance(settings.get("viewpoint"), str) and self.viewpoint.findData(settings["viewpoint"]) >= 0:
            self._session.standing.choose_viewpoint(settings["viewpoint"])

    def _fill(self) -> None:
        for each in workflow.viewpoints():
            self.viewpoint.addItem(each.label, each.id)
        self.viewpoint.insertSeparator(2)
        at = self.viewpoint.findData(self._memory.choice("viewpoint", self._session.standing.viewpoint))
        self.viewpoint.setCurrentIndex(max(at, 0))
        self._session.standing.choose_viewpoint(self.viewpoint.currentData())

    def _choose(self, viewpoint: str) -> None:
        self._memory.keep_choice("viewpoint", viewpoint)
        if viewpoint != self._session.standing.viewpoint:
            self._session.standing.choose_viewpoint(viewpoint)
            self._session.touch_settings()

    def _show_day(self) -> None:
        standing, project = self._session.standing, self._session.story.project
        shown = standing.day or latest_day(project) or date.today()
        with QSignalBlocker(self.day):
            self.day.setDate(_qt_day(shown))
        follows = standing.as_of is None
        self.turn.setText(tr("today") if follows else tr("that day"))
        words = (
            tr("Today's boundaries under this story")
            if follows
            else tr("Boundaries of that day: of the selected event, or else of the article")
        )
        self.turn.setToolTip(words)
        self.turn.setAccessibleName(words)
        at = self.viewpoint.findData(standing.viewpoint)
        self.viewpoint.setCurrentIndex(max(at, 0))


def _day_edit(name: str, words: Marked) -> QDateEdit:
    edit = QDateEdit()
    edit.setObjectName(name)
    say(edit.setAccessibleName, words)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("d MMM yyyy")
    edit.setMinimumDate(_qt_day(FIRST_DAY))
    edit.setKeyboardTracking(False)
    retell(edit, lambda: edit.setLocale(QLocale()))
    return edit


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
