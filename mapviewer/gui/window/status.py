"""The line at the foot: how much is on the map, what is running, whether it is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look.parts import plain_label, push_button
from mapviewer.gui.session import Session


class StatusLine(QFrame):
    """Counts at the left, work in progress with a way to cancel it at the right.

    Parameters
    ----------
    session : Session
        Whose story and work it tells of.
    """

    unplaced_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._session = session
        self.counts = plain_label("counts")
        self.unplaced = push_button("", self.unplaced_wanted.emit, "unplaced")
        self.work = plain_label("work")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)
        self.bar.setFixedWidth(130)
        say(self.bar.setAccessibleName, mark("Progress"))
        self.cancel = push_button(mark("Cancel"), session.reading.cancel, "cancel")
        self.again = push_button(mark("Read again"), session.read, "again")
        self.saved = plain_label("saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 3, 18, 3)
        row.setSpacing(12)
        row.addWidget(self.counts)
        row.addWidget(self.unplaced)
        self._room = row.count()
        row.addStretch(1)
        row.addStretch(1)
        for widget in (self.work, self.bar, self.cancel, self.again, self.saved):
            row.addWidget(widget)
        self.setFixedHeight(max(27, self.sizeHint().height()))
        session.story_changed.connect(self.refresh)
        session.saved_changed.connect(self.refresh)
        session.reading.busy_changed.connect(self.refresh)
        session.writing.busy_changed.connect(self.refresh)
        session.reading.progressed.connect(self._show_progress)
        self.refresh()

    def add_hints(self, hints: QWidget) -> None:
        """Put hints in the middle."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(self._room + 1, hints)

    def refresh(self) -> None:
        """Tell the state anew."""
        story, session = self._session.story, self._session
        is_reading, is_writing = session.reading.is_busy, session.writing.is_busy
        unread = any(story.project.annotations_of(each.id) is None for each in story.project.articles)
        unplaced = sum(not row.place_names for row in story.events) + len(story.unplaced)
        self.counts.setText(" · ".join(self._counts()) if story.layers is not None else "")
        self.unplaced.setText(tr("%n unplaced", "", unplaced))
        self.unplaced.setVisible(unplaced > 0)
        self.work.setText(tr("Reading the article …") if is_reading else tr("Writing …"))
        self.work.setVisible(is_reading or is_writing)
        self.bar.setVisible(is_reading)
        self.cancel.setVisible(is_reading)
        self.again.setVisible(unread and not is_reading)
        has_story = bool(story.project.articles)
        self.saved.setText(tr("saved") if session.is_saved else tr("not saved"))
        self.saved.setVisible(has_story and not is_reading and not is_writing)
        if not is_reading:
            self.bar.setValue(0)

    def _counts(self) -> list[str]:
        story = self._session.story
        return [
            tr("%n place(s)", "", story.n_places),
            tr("%n event(s)", "", len(story.events)),
            tr("%n statement(s)", "", len(story.statements)),
        ]

    def _show_progress(self, share: float) -> None:
        self.bar.setValue(round(share * 1000))
