"""Builds the desktop application; `run` also runs it, `build_window` does not, so that a test can build it too.

Importing this module loads no PySide6: first it is checked that Qt can start here, and said in one sentence if not.
"""

import os
import signal
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from mapviewer.gui import engine

PICTURE = Path("build") / "window.png"


def build_window(files: Sequence[Path | str] = (), published: date | None = None) -> Any:
    """Return the window, not shown; it begins to read `files` by itself and opens no modal dialog.

    Makes the QApplication if there is none. Without files it opens the last story, the first time the bundled briefing.

    Parameters
    ----------
    files : sequence of paths
        Articles, projects or exported pictures; what can't be opened is told in a toast.
    published : date or None
        Overrides the articles' own date of publication.

    Raises
    ------
    MapviewerError
        When Python is too old or a system library of Qt is missing.
    """
    engine.check_python()
    if not engine.has_display(os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # Qt would abort
    engine.check_libraries(engine.expected_platform(os.environ))
    for sentence in engine.set_up_engine():
        print(f"mapviewer: {sentence}", file=sys.stderr)  # noqa: T201 - for who started it
    from PySide6.QtWidgets import QApplication

    from mapviewer.gui.map.scheme import register_scheme

    register_scheme()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["mapviewer"])  # the web engine aborts on an empty argv
    app.setApplicationName("mapviewer")
    app.setOrganizationName("mapviewer")
    app.setDesktopFileName("mapviewer")
    app.setStyle("Fusion")
    from mapviewer.gui.language import language_of
    from mapviewer.gui.look import Appearance, program_icon, wants_calm
    from mapviewer.gui.session import Session
    from mapviewer.gui.window.main_window import MainWindow

    app.setWindowIcon(program_icon())
    language_of(app)
    if wants_calm(app):
        engine.calm_engine(os.environ)
    appearance = Appearance(app)
    window = MainWindow(Session(), appearance)
    appearance.setParent(window)
    window.open(files, published)
    return window


def stop_on_signals(window: Any) -> None:
    """End the program on SIGINT and SIGTERM without a question; unsaved work stays in the journal for the next start."""
    from PySide6.QtCore import QCoreApplication, QTimer

    def stop(number: int, _frame: object) -> None:
        window.leave_work()
        QCoreApplication.exit(128 + number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    looking = QTimer(window, interval=200)  # Python looks at signals only between its own steps
    looking.timeout.connect(lambda: None)
    looking.start()


def run(files: Sequence[Path | str] = (), published: date | None = None, watched: Path | None = None) -> int:
    """Open the window and stay until it is closed; without a display, save a picture of it and end.

    Parameters
    ----------
    watched : Path or None
        A folder whose files are opened, and added as they arrive.

    Returns
    -------
    int
        The exit code.
    """
    is_headless = not engine.has_display(os.environ)
    if is_headless:
        print(f"mapviewer: There is no display: the window is drawn into {PICTURE}.", file=sys.stderr)  # noqa: T201
    window = build_window(files, published)
    if watched is not None:
        window.arrivals.watch(watched)
    from PySide6.QtCore import QCoreApplication, QEvent

    window.show()
    if is_headless:
        from mapviewer.gui.window.picture import save_picture

        save_picture(window, PICTURE)
    stop_on_signals(window)
    code = QCoreApplication.exec()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return code
