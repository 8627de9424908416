"""What arrives in the window: files and words that are dropped or pasted, links, files in a watched folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.language import tr
from mapviewer.gui.look.parts import named
from mapviewer.gui.session import Session
from mapviewer.gui.window.memory import Memory

LOOK_MS = 1000


class Arrivals(QObject):
    """Takes what arrives; a link is followed only after the user allowed it, once or for good.

    Parameters
    ----------
    session : Session
        What becomes of it.
    memory : Memory
        Where it stands whether fetching is allowed.
    open_instead : callable
        Opens files instead of what is open, once nothing is lost by it.
    window : QWidget
        Over which questions stand.
    """

    def __init__(
        self,
        session: Session,
        memory: Memory,
        open_instead: Callable[[Sequence[Path | str]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._memory, self._open_instead, self._window = session, memory, open_instead, window
        self.question: QMessageBox | None = None
        self._watch: workflow.Watch | None = None
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._look)

    def take(self, mime: QMimeData, *, is_added: bool) -> None:
        """Take what was dropped or pasted: files, else a link, else rich text, else words."""
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if paths:
            if is_added:
                self._session.open(paths, is_added=True)
            else:
                self._open_instead(paths)
        elif workflow.is_address(mime.text()):
            self.follow(mime.text().strip())
        elif mime.hasHtml():
            self._session.paste_markup(mime.html(), mime.text())
        elif mime.hasText():
            self._session.paste(mime.text())

    def follow(self, url: str) -> None:
        """Fetch the page that a link leads to, now or after a question."""
        if self._memory.choice("fetch", "") == "always":
            self._session.fetch(url)
            return
        host = workflow.host_of(url)
        box = named(QMessageBox(self._window), "fetchQuestion")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowModality(Qt.WindowModality.NonModal)
        box.setText(tr("Fetch the page from {host}?").format(host=host))
        box.setInformativeText(tr("Only that host is asked, for this page and its robots.txt."))
        always = QCheckBox(tr("Always allow links that I paste or drop"))
        box.setCheckBox(always)
        fetch = box.addButton(tr("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.buttonClicked.connect(lambda button: self._answer(button is fetch, always.isChecked(), url))
        self.question = box
        box.show()

    def _answer(self, is_allowed: bool, is_for_good: bool, url: str) -> None:
        self.question = None
        if is_allowed:
            if is_for_good:
                self._memory.keep_choice("fetch", "always")
            self._session.fetch(url)

    def watch(self, folder: Path) -> None:
        """Add what arrives in `folder` from now on; what is in it was opened."""
        _, seen = workflow.look(workflow.Watch(folder))
        self._watch = workflow.Watch(folder, taken=seen.growing)
        self._clock.start()

    def _look(self) -> None:
        if self._watch is None or self._session.reading.is_busy:
            return
        try:
            paths, self._watch = workflow.look(self._watch)
        except MapviewerError as error:
            self._clock.stop()
            self._session.failed.emit(error)
            return
        if paths:
            self._session.open(paths, is_added=True)
