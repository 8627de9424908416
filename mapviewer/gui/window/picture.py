"""A picture of the window, once there is something to see on it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mapviewer.gui.window.main_window import USUAL_SIZE, MainWindow

LOOK_EVERY_MS, PATIENCE_MS = 200, 120_000
STEADY_LOOKS = 3


class PictureTaker(QObject):
    """Waits until the article is read and the map stands still, then saves the window and ends the program.

    Parameters
    ----------
    window : MainWindow
        Shown already.
    path : Path
        Where the PNG goes; its folder is made.
    """

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        window.resize(USUAL_SIZE)
        window.desk.lay_out(window.width(), window.height())
        self._window, self._path = window, path
        self._last: QImage | None = None
        self._steady = self._waited = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._waited += LOOK_EVERY_MS
        session = self._window.session
        is_read = session.story.layers is not None and not session.reading.is_busy
        is_over = self._waited > PATIENCE_MS
        if not is_over and not (is_read and self._window.desk.map.bridge.is_ready):
            return
        image = self._window.grab().toImage()
        is_same = self._last is not None and image == self._last
        self._steady = self._steady + 1 if is_same and not _is_plain(self._map_part(image)) else 0
        self._last = image
        if self._steady >= STEADY_LOOKS or is_over:
            self._timer.stop()
            self._path.parent.mkdir(parents=True, exist_ok=True)
            is_written = image.save(str(self._path))
            self._window.close()
            QApplication.exit(0 if is_written and not is_over else 1)

    def _map_part(self, image: QImage) -> QImage:
        view = self._window.desk.map
        return image.copy(view.rect().translated(view.mapTo(self._window, view.rect().topLeft())))


def _is_plain(image: QImage) -> bool:
    """Tell whether an image has hardly more than one colour: nothing was painted yet."""
    small = image.scaled(40, 40)
    return len({small.pixel(x, y) for x in range(40) for y in range(40)}) < 4


def save_picture(window: MainWindow, path: Path) -> PictureTaker:
    """Begin to wait for a picture of `window`; the program ends when it is saved."""
    return PictureTaker(window, path)
