"""Small widgets as this window has them: named for the style sheet, showing plain text only; marked words follow the language."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton

from mapviewer.gui.language import Marked, say


def named[Thing: QObject](thing: Thing, name: str) -> Thing:
    """Give `thing` an object name and return it."""
    thing.setObjectName(name)
    return thing


def plain_label(name: str = "", text: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label that shows its text as the characters it is, never as HTML."""
    label = named(QLabel(), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    _put(label.setText, text)
    return label


def _put(setter: Callable[[str], Any], text: str) -> None:
    """Give `text` to a setter; what is marked is said in the language of the window, now and later."""
    if isinstance(text, Marked):
        say(setter, text)
    else:
        setter(text)


def push_button(text: str, act: Callable[[], Any], name: str = "") -> QPushButton:
    """Return a button that does `act`."""
    button = named(QPushButton(), name)
    _put(button.setText, text)
    button.clicked.connect(lambda _checked=False: act())
    return button


def tool_button(text: str, name: str, words: str, act: Callable[[], Any] | None = None) -> QToolButton:
    """Return a small button; `words` say what it does, to the eye as a tip and to a screen reader."""
    button = named(QToolButton(), name)
    _put(button.setText, text)
    _put(button.setToolTip, words)
    _put(button.setAccessibleName, words)
    if act is not None:
        button.clicked.connect(lambda _checked=False: act())
    return button


def check_box(text: str, name: str) -> QCheckBox:
    """Return a box to tick."""
    box = named(QCheckBox(), name)
    _put(box.setText, text)
    return box


def clearable(field: QLineEdit, words: str) -> None:
    """Give `field` a button that empties it; `words` tell a screen reader what it does."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        _put(button.setAccessibleName, words)
