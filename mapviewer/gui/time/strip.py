"""The timeline with its buttons: play, lanes, fit."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mapviewer.gui.language import mark
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import named, tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.time.timeline import Timeline

PLAY_MS = 1600


class TimeStrip(QFrame):
    """The timeline, and at its right what can be done with it.

    Parameters
    ----------
    session : Session
        What is shown and selected.
    appearance : Appearance
        The theme to follow.
    """

    played = Signal(bool)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeStrip")
        self._session = session
        self.timeline = Timeline(session, appearance)
        self._timer = QTimer(self, interval=PLAY_MS)
        self._timer.timeout.connect(self._play_on)
        self.play_button = tool_button("▶", "quiet", mark("Play through what happened, in order"), self.play)
        self.lanes_button = tool_button("☷", "quiet", mark("A lane for each article instead of each kind"))
        self.lanes_button.setCheckable(True)
        self.lanes_button.toggled.connect(self.timeline.part_by_article)
        self.fit_button = tool_button("↔", "quiet", mark("Show all days"), self._fit)
        self._shows_all = False
        buttons = named(QFrame(), "timeButtons")
        column = QVBoxLayout(buttons)
        column.setContentsMargins(6, 6, 8, 4)
        column.setSpacing(2)
        for button in (self.play_button, self.lanes_button, self.fit_button):
            column.addWidget(button)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.timeline, 1)
        row.addWidget(buttons)
        self.setMinimumHeight(84)
        session.story_changed.connect(
            lambda: self.lanes_button.setVisible(len(session.story.project.articles) > 1)
        )
        self.lanes_button.hide()

    @property
    def is_playing(self) -> bool:
        """Whether it steps on by itself."""
        return self._timer.isActive()

    def play(self) -> None:
        """Begin to step through the bars in order of time, or stop."""
        if self.is_playing:
            self._stop()
        elif self.timeline.step(1) or self._begin_again():
            self._timer.start()
            self._show_state()

    def _begin_again(self) -> bool:
        self._session.select([])
        return self.timeline.step(1)

    def _play_on(self) -> None:
        if not self.isVisible() or not self.timeline.step(1):
            self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self._show_state()

    def _show_state(self) -> None:
        self.play_button.setText("⏸" if self.is_playing else "▶")
        self.played.emit(self.is_playing)

    def _fit(self) -> None:
        self._shows_all = not self._shows_all
        self.timeline.fit(everything=self._shows_all)
