"""Asks before something of the user's would be lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mapviewer.gui.language import tr
from mapviewer.gui.session import Session
from mapviewer.model import plain_line, shorten

LONGEST_TITLE = 60
Act = Callable[[], object]


class Leaving(QObject):
    """Lets the story go only when it is saved, or the user said that it need not be.

    Parameters
    ----------
    session : Session
        Whose story it is.
    save : callable
        Saves it, asking where if need be; told what to do when the user thinks better of it.
    window : QWidget
        Over which the question stands.
    """

    def __init__(self, session: Session, save: Callable[[Act], object], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._save, self._window = session, save, window
        self._next: Act | None = None
        self.question: QMessageBox | None = None
        session.saved_changed.connect(self._go_on_if_saved)
        session.writing.failed.connect(self._stay)

    def then(self, act: Act) -> None:
        """Do `act` at once if nothing is lost by it, else ask: save first, discard, or cancel."""
        if not self._session.has_work:
            act()
            return
        self._next = act
        if self.question is None:
            self._ask()

    def _ask(self) -> None:
        title = shorten(plain_line(self._session.story.project.title), LONGEST_TITLE)
        box = self.question = QMessageBox(self._window)
        box.setObjectName("leaveQuestion")
        box.setWindowTitle("mapviewer")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Save what you changed in “{title}”?").format(title=title))
        box.setInformativeText(tr("Corrections, pasted words and articles put together are lost otherwise."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.setEscapeButton(buttons.Cancel)
        box.finished.connect(self._answered)
        box.open()

    def _answered(self, answer: int) -> None:
        box, self.question = self.question, None
        if box is not None:
            box.deleteLater()
        if answer == QMessageBox.StandardButton.Save:
            self._save(self._stay)
            self._go_on_if_saved()
        elif answer == QMessageBox.StandardButton.Discard:
            self._go_on()
        else:
            self._stay()

    def _go_on_if_saved(self) -> None:
        if self.question is None and not self._session.has_work:
            self._go_on()

    def _go_on(self) -> None:
        act, self._next = self._next, None
        if act is not None:
            act()

    def _stay(self, _why: object = None) -> None:
        self._next = None
