"""Work off the GUI thread: plain functions that take and return frozen values.

A `Lane` is one thread with its own queue. What a job says comes back as signals in the GUI thread, in this order:
`busy_changed(True)`, any number of `progressed`, then one of `finished`, `failed` or `crashed`, then
`busy_changed(False)`. A job that was overtaken or cancelled says nothing more.
"""

import itertools
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from mapviewer.errors import CancelledError, MapviewerError

Work = Callable[[Callable[[float], None], Callable[[], bool]], Any]


class _Carrier(QObject):
    """Carries what a job says from its thread to the GUI thread; made in the GUI thread, lives as long as its lane."""

    progressed = Signal(int, float)
    finished = Signal(int, object)
    failed = Signal(int, object)


class _Job(QRunnable):
    def __init__(self, number: int, work: Work, carrier: _Carrier, *, lasts: bool) -> None:
        super().__init__()
        self._number, self._work, self._carrier = number, work, carrier
        self.lasts = lasts
        self.is_cancelled = threading.Event()

    def run(self) -> None:
        if self.is_cancelled.is_set():
            return
        try:
            result = self._work(self._tell, self.is_cancelled.is_set)
        except Exception as error:  # noqa: BLE001 - it goes on in the GUI thread, with its traceback
            self._say(self._carrier.failed, error)
        else:
            self._say(self._carrier.finished, result)

    def _tell(self, share: float) -> None:
        self._say(self._carrier.progressed, share)

    def _say(self, signal: Any, value: object) -> None:
        if not self.is_cancelled.is_set():
            signal.emit(self._number, value)


class Lane(QObject):
    """One thread that does jobs in order.

    Parameters
    ----------
    newest_only : bool
        Whether a new job overtakes what is waiting or running, whose results are then dropped.
    """

    busy_changed = Signal(bool)
    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(object)  # MapviewerError

    def __init__(self, parent: QObject | None = None, *, newest_only: bool = True) -> None:
        super().__init__(parent)
        self._newest_only = newest_only
        self._numbers = itertools.count(1)
        self._jobs: dict[int, _Job] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._carrier = _Carrier(self)
        queued = Qt.ConnectionType.QueuedConnection
        self._carrier.progressed.connect(self._on_progress, queued)
        self._carrier.finished.connect(self._on_finished, queued)
        self._carrier.failed.connect(self._on_failed, queued)

    @property
    def is_busy(self) -> bool:
        """Whether a job is waiting or running that has not been called off."""
        return bool(self._jobs)

    def start(self, work: Work, *, lasts: bool = False) -> None:
        """Do `work(progress, cancelled)` in the lane's thread; one that `lasts` neither overtakes nor is overtaken."""
        was_busy = self.is_busy
        if self._newest_only and not lasts:
            self._drop()
        number = next(self._numbers)
        job = _Job(number, work, self._carrier, lasts=lasts)
        self._jobs[number] = job
        self._pool.start(job)
        if not was_busy:
            self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Call off what is waiting or running; it says nothing more."""
        if self.is_busy:
            self._drop()
            self._settle()

    def shut(self, patience_ms: int = 10_000, *, finish: bool = False) -> None:
        """End before the program does: wait for the jobs, called off unless `finish`."""
        if not finish:
            self._drop(everything=True)
        self._pool.waitForDone(patience_ms)
        self._jobs.clear()

    def _drop(self, *, everything: bool = False) -> None:
        for number, job in list(self._jobs.items()):
            if everything or not job.lasts:
                job.is_cancelled.set()
                del self._jobs[number]

    def _end(self, number: int) -> bool:
        return self._jobs.pop(number, None) is not None

    @Slot(int, float)
    def _on_progress(self, number: int, share: float) -> None:
        if number in self._jobs:
            self.progressed.emit(share)

    @Slot(int, object)
    def _on_finished(self, number: int, result: object) -> None:
        if self._end(number):
            self.finished.emit(result)
            self._settle()

    @Slot(int, object)
    def _on_failed(self, number: int, error: Exception) -> None:
        if not self._end(number):
            return
        if isinstance(error, MapviewerError) and not isinstance(error, CancelledError):
            self.failed.emit(error)
        self._settle()
        if not isinstance(error, MapviewerError):
            raise error

    def _settle(self) -> None:
        if not self.is_busy:
            self.busy_changed.emit(False)
