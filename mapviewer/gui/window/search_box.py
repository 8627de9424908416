"""Free text over the story."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mapviewer.gui.language import mark, say
from mapviewer.gui.look.parts import clearable
from mapviewer.gui.session import Session

PAUSE_MS = 120


class SearchBox(QLineEdit):
    """Narrows all views to rows that hold the words typed; Enter goes to the next one, Esc shows everything again.

    Parameters
    ----------
    session : Session
        Whose rows are searched.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        say(self.setPlaceholderText, mark("Search words, people, places, dates"))
        say(self.setAccessibleName, mark("Search"))
        clearable(self, mark("Clear the search"))
        self.setMaximumWidth(520)
        self._session = session
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(lambda _words: self._pause.start())
        session.showing.changed.connect(self._follow)

    def begin(self) -> None:
        """Take the keyboard, what is there marked so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _ask(self) -> None:
        self._pause.stop()
        self._session.showing.alter(words=self.text().strip())

    def _follow(self) -> None:
        """Show what is searched for when it was changed elsewhere."""
        if not self._pause.isActive() and self._session.showing.wanted.words != self.text().strip():
            self.blockSignals(True)
            self.setText(self._session.showing.wanted.words)
            self.blockSignals(False)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for itself while there is something to clear: the window has a use for it too."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape and self.text():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and the arrows step through what was found; Esc clears."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._ask()
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._ask()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        kept = self._session.showing.kept
        found = [row.id for row in kept.events] + [row.id for row in kept.statements]
        if not found:
            return
        now = next(
            (number for number, key in enumerate(found) if key in self._session.selected), -1 if by > 0 else 0
        )
        self._session.select([found[(now + by) % len(found)]])
