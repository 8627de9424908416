"""Short messages over the window, instead of modal boxes."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mapviewer.errors import MapviewerError
from mapviewer.gui.language import mark
from mapviewer.gui.look.parts import plain_label, tool_button

SHORT_MS, LONG_MS = 4000, 12000
WIDEST = 520
MOST_TOLD = 100


@dataclass(frozen=True, slots=True)
class Told:
    """A message that was shown: when, in the computer's own time, its sentence and its hint."""

    when: datetime
    sentence: str
    hint: str


class Toast(QFrame):
    """One message at a time at the foot of its parent; goes by itself, an error later than a remark.

    Parameters
    ----------
    parent : QWidget
        The widget it floats over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("toast")
        self._waiting: list[tuple[str, str, int]] = []
        self.told: list[Told] = []  # so far, the newest last
        self.sentence = plain_label("sentence", wraps=True)
        self.hint = plain_label("hint", wraps=True)
        close = tool_button("✕", "", mark("Close the message"), self._next)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.hint)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.addLayout(words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a remark."""
        self._queue(sentence, "", SHORT_MS)

    def blame(self, error: MapviewerError) -> None:
        """Show what went wrong and what to do about it."""
        self._queue(error.message, error.hint, LONG_MS)

    def _queue(self, sentence: str, hint: str, duration: int) -> None:
        self._waiting.append((sentence, hint, duration))
        self.told = [*self.told[-MOST_TOLD + 1 :], Told(datetime.now(), sentence, hint)]
        if self.isHidden():
            self._next()

    def _next(self) -> None:
        self._timer.stop()
        if not self._waiting:
            self.hide()
            return
        sentence, hint, duration = self._waiting.pop(0)
        self.sentence.setText(sentence)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.setAccessibleName(f"{sentence} {hint}".strip())
        self.show()
        self.raise_()
        self._place()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.start(duration)

    def _place(self) -> None:
        around = self._around.rect()
        width = min(WIDEST, around.width() - 40)
        width = max(width, 200)
        self.resize(width, self._row.totalHeightForWidth(width))
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - 44)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the foot when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
