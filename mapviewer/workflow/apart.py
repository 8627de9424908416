"""Reading in a process of its own, so that a window stays quick while all of Python is busy reading.

The process is started at the first article that the cache does not hold, keeps the model loaded, and ends with the program.
Both sides are this module; they pass pickles over the pipes between them, nothing from outside.
"""

import atexit
import contextlib
import os
import pickle
import queue
import subprocess
import sys
import threading
import traceback
from functools import cache
from pathlib import Path
from typing import IO

from mapviewer.errors import CancelledError, MapviewerError
from mapviewer.model import Annotations, Article
from mapviewer.workflow.reading import Cancelled, Progress, annotate, remembered

LOOK_EVERY = 0.05
_PACKAGE = Path(__file__).parents[2]


def annotate_apart(
    article: Article, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Annotations:
    """Do what `annotate` does, in another process; cancelling ends that process at once.

    Raises
    ------
    CancelledError
        When `cancelled` said so.
    MapviewerError
        What reading raised there.
    RuntimeError
        When something went wrong there that should not, with its traceback, or the process ended.
    """
    found = remembered(article)
    if found is None:
        found = _reader().read(article, progress, cancelled)
    if progress is not None:
        progress(1.0)
    return found


@cache
def _reader() -> "Reader":
    reader = Reader()
    atexit.register(reader.end)
    return reader


class Reader:
    """The process that reads, one article at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()

    def read(self, article: Article, progress: Progress | None, cancelled: Cancelled | None) -> Annotations:
        """Have `article` read; see `annotate_apart`."""
        with self._turn:
            process = self._running()
            answers: queue.SimpleQueue[object] = queue.SimpleQueue()
            try:
                _send(process.stdin, article)
                threading.Thread(target=_listen, args=(process.stdout, answers), daemon=True).start()
                return self._wait(answers, progress, cancelled)
            except BaseException as error:
                if not isinstance(error, MapviewerError) or isinstance(error, CancelledError):
                    self.end()
                raise

    def end(self) -> None:
        """End the process; the next article starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError, ValueError):
                if pipe is not None:
                    pipe.close()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self.end()
            paths = [str(_PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])]
            self._process = subprocess.Popen(
                [sys.executable, "-c", f"from {__name__} import main; main()"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process

    @staticmethod
    def _wait(
        answers: "queue.SimpleQueue[object]", progress: Progress | None, cancelled: Cancelled | None
    ) -> Annotations:
        while True:
            if cancelled is not None and cancelled():
                raise CancelledError("Reading was called off.")
            try:
                answer = answers.get(timeout=LOOK_EVERY)
            except queue.Empty:
                continue
            if isinstance(answer, Annotations):
                return answer
            if isinstance(answer, Exception):
                raise answer
            if isinstance(answer, float) and progress is not None:
                progress(answer)


def _send(pipe: IO[bytes] | None, value: object) -> None:
    assert pipe is not None
    try:
        pickle.dump(value, pipe)
        pipe.flush()
    except (OSError, ValueError) as error:
        raise RuntimeError("the process that reads has ended") from error


def _listen(pipe: IO[bytes], answers: "queue.SimpleQueue[object]") -> None:
    """Pass on what the process says until it has said how the article ended."""
    answer: object = None
    while not isinstance(answer, (Annotations, Exception)):
        try:
            answer = pickle.load(pipe)
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):
            answer = RuntimeError("the process that reads has ended")
        answers.put(answer)


def _serve(articles: IO[bytes], answers: IO[bytes]) -> None:
    while True:
        try:
            article = pickle.load(articles)
        except EOFError:
            return
        try:
            answer: object = annotate(article, lambda share: _send(answers, float(share)))
        except MapviewerError as error:
            answer = error
        except Exception:  # noqa: BLE001 - it goes on in the process that asked
            answer = RuntimeError(traceback.format_exc())
        _send(answers, answer)


def main() -> None:
    """Read the articles that come in, until none comes any more; what is printed goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with contextlib.suppress(KeyboardInterrupt, RuntimeError):
        _serve(sys.stdin.buffer, answers)
