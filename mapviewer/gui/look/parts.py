"""Small widgets as this window has them: named for the style sheet, showing plain text only."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton


def named[Thing: QObject](thing: Thing, name: str) -> Thing:
    """Give `thing` an object name and return it."""
    thing.setObjectName(name)
    return thing


def plain_label(name: str = "", text: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label that shows its text as the characters it is, never as HTML."""
    label = named(QLabel(), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setText(text)
    return label


def push_button(text: str, act: Callable[[], Any], name: str = "") -> QPushButton:
    """Return a button that does `act`."""
    button = named(QPushButton(text), name)
    button.clicked.connect(lambda _checked=False: act())
    return button


def tool_button(text: str, name: str, words: str, act: Callable[[], Any] | None = None) -> QToolButton:
    """Return a small button; `words` say what it does, to the eye as a tip and to a screen reader."""
    button = named(QToolButton(), name)
    button.setText(text)
    button.setToolTip(words)
    button.setAccessibleName(words)
    if act is not None:
        button.clicked.connect(lambda _checked=False: act())
    return button


def clearable(field: QLineEdit, words: str) -> None:
    """Give `field` a button that empties it; `words` tell a screen reader what it does."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(words)
