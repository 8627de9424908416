"""Keeps the user's work: a journal beside the session, the lock on the open project, what a killed program left."""

import hashlib
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.jobs import Lane
from mapviewer.gui.language import tr
from mapviewer.gui.session import Session
from mapviewer.gui.story import Opened
from mapviewer.model import Project, plain_line

SOON_MS = 150  # from a change until it is written: well under the two seconds that are promised


class Keeper(QObject):
    """Writes each step into a journal in a thread of its own; a save, or giving the work up, ends the journal.

    `found_work` tells that an earlier run was killed with unsaved work; `recover` brings it back, `forget` gives it up.

    Parameters
    ----------
    session : Session
        Whose work it is.
    """

    found_work = Signal(object)  # workflow.Left
    kept = Signal()  # everything so far is on disk

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journal: Any = None
        self._base = Project()  # what the project file holds
        self._journaled = Project()  # what file and journal hold together
        self._lock: QLockFile | None = None
        self.is_read_only = False
        self._is_over = False
        self._lane = Lane(self, newest_only=False)
        self._lane.failed.connect(session.failed)
        self._lane.busy_changed.connect(lambda is_busy: None if is_busy else self.kept.emit())
        self._timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._timer.timeout.connect(self.write)
        session.opened.connect(self._on_opened)
        session.saved_changed.connect(self._on_changed)
        session.article_changed.connect(self._on_changed)
        session.saved.connect(self._on_saved)

    def look(self) -> None:
        """Look for what an earlier run left."""
        try:
            for left in workflow.left_work()[:1]:
                self.found_work.emit(left)
        except OSError:
            return

    def recover(self, left: Any) -> None:
        """Open what an earlier run left, as work that is not saved."""
        try:
            project = workflow.recover(left)
        except MapviewerError as error:
            self._session.failed.emit(error)
            return
        if project.articles:
            self._session.show_recovered(Opened(project, (), (), is_added=False), left.project)
            self.write()
        workflow.forget(left)

    def forget(self, left: Any) -> None:
        """Give up what an earlier run left."""
        workflow.forget(left)

    def write(self) -> None:
        """Put on disk what is not there yet."""
        self._timer.stop()
        project = self._session.story.project
        if project is self._journaled or not self._session.has_work:
            return
        if self._journal is None:
            is_on_file = self._session.path is not None and bool(self._base.articles)
            self._journaled = self._base if is_on_file else Project()
            try:
                self._journal = workflow.begin_journal(self._session.path if is_on_file else None)
            except MapviewerError as error:
                self._session.failed.emit(error)
                return
        self._lane.start(partial(_write, self._journal, self._journaled, project))
        self._journaled = project

    def shut(self, *, is_left: bool = False) -> None:
        """End the journal: its work is saved or given up, or is left to the next start."""
        if is_left:
            self.write()
        self._is_over = True  # what still comes from running jobs is no work of the user's
        self._timer.stop()
        self._lane.shut(10_000, finish=True)
        if self._journal is not None:
            (self._journal.abandon if is_left else self._journal.close)()
        self._journal = None
        self._release()

    def _on_changed(self) -> None:
        if self._session.has_work and not self._is_over and not self._timer.isActive():
            self._timer.start()

    def _on_opened(self, _paths: object, is_added: bool) -> None:
        if not is_added:
            self._end_journal()
            QTimer.singleShot(0, self._begin_project)

    def _begin_project(self) -> None:
        session = self._session
        self._base = session.story.project if session.path is not None else Project()
        self._journaled = self._base
        self._release()
        if session.path is not None and not self._take(session.path):
            name = plain_line(session.path.name)
            words = tr("{name} is open in another mapviewer; save what you change under another name.")
            session.said.emit(words.format(name=name))

    def _on_saved(self, path: Path) -> None:
        if self._session.is_saved:
            self._end_journal()
            self._base = self._journaled = self._session.story.project
        self._release()
        self._take(path)

    def _end_journal(self) -> None:
        journal, self._journal = self._journal, None
        if journal is not None:
            self._lane.start(partial(_close, journal))
        self._journaled = self._base

    def _take(self, path: Path) -> bool:
        """Lock a project against other mapviewers of this user; the lock ends with the program."""
        folder = workflow.data_folder() / "locks"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        name = hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        lock = QLockFile(str(folder / f"{name}.lock"))
        lock.setStaleLockTime(0)
        is_taken = lock.tryLock(0)
        self.is_read_only = not is_taken and lock.error() == QLockFile.LockError.LockFailedError
        self._lock = lock if is_taken else None
        return not self.is_read_only

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
        self._lock, self.is_read_only = None, False


def _write(journal: Any, old: Project, new: Project, _progress: object, _cancelled: object) -> None:
    workflow.journal(journal, old, new)


def _close(journal: Any, _progress: object, _cancelled: object) -> None:
    journal.close()
