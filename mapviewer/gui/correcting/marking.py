"""Marking words that are selected in the text as something."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mapviewer.gui.language import mark, retell, tr
from mapviewer.gui.look.parts import plain_label, push_button

SORTS = (
    ("toponym", mark("Place")),
    ("statement", mark("Statement")),
    ("event", mark("Event")),
    ("timex", mark("Date")),
    ("actor", mark("Person or group")),
)


class MarkPage(QWidget):
    """Shows the selected words and what they may be marked as; the keys 1 to 5 do it too."""

    wanted = Signal(str)  # a sort

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.quote = plain_label("quoteLine", wraps=True)
        self.hint = plain_label("fine", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(7)
        column.addWidget(self.quote)
        column.addWidget(self.hint)
        self.buttons = {}
        for sort, _ in SORTS:
            button = push_button("", partial(self.wanted.emit, sort), f"mark_{sort}")
            self.buttons[sort] = button
            column.addWidget(button)
        column.addStretch(1)
        retell(self, self._name)
        self._name()

    def _name(self) -> None:
        for number, (sort, name) in enumerate(SORTS, start=1):
            self.buttons[sort].setText(f"{number}   {tr(name)}")

    def show_words(self, words: str) -> None:
        """Show the words that are selected; without any say what to do."""
        self.quote.setText(f"“{words}”" if words else "")
        self.quote.setVisible(bool(words))
        self.hint.setText(
            tr("Mark these words as")
            if words
            else tr("Select something in a list, on the map or in the text; or drag over words to mark them.")
        )
        for button in self.buttons.values():
            button.setEnabled(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """1 to 5 mark."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(SORTS) and self.buttons[SORTS[number][0]].isEnabled():
            self.wanted.emit(SORTS[number][0])
        else:
            super().keyPressEvent(event)
