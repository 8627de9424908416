"""Everything that can be done from the keyboard or a menu, in one table."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mapviewer.gui.language import Marked, say


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do: a name for code, words, keys in Qt's portable notation, what it does."""

    name: str
    words: Marked
    keys: tuple[str, ...]
    act: Callable[[], object]


def add_actions(window: QWidget, commands: tuple[Command, ...]) -> dict[str, QAction]:
    """Give `window` an action for each command, and return them by name."""
    actions = {}
    for command in commands:
        action = QAction(window)
        say(action.setText, command.words)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(each) for each in command.keys])
        action.triggered.connect(lambda _checked=False, act=command.act: act())
        window.addAction(action)
        actions[command.name] = action
    return actions
