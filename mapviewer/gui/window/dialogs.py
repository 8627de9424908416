"""Small dialogs that tell something: shortcuts, about."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from mapviewer import __version__, workflow
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look.parts import plain_label


class ShortcutsDialog(QDialog):
    """Lists what can be done from the keyboard.

    Parameters
    ----------
    actions : dict of str to QAction
        The window's actions.
    """

    def __init__(self, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, mark("Shortcuts"))
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(28)
        rows = [(_keys(action), action.text()) for action in actions.values() if action.shortcuts()]
        rows += [("↑ ↓", tr("Previous and next event")), (tr("Enter"), tr("Show the words"))]
        copy = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        rows += [(copy, tr("Copy the chosen statement with its source"))]
        for number, (keys, words) in enumerate(rows):
            grid.addWidget(plain_label("panelTitle", keys), number, 0)
            grid.addWidget(plain_label("", words), number, 1)


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(each.toString(native) for each in action.shortcuts())


class AboutDialog(QDialog):
    """Says what this is, and where the map's data come from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        say(self.setWindowTitle, mark("About mapviewer"))
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        head = plain_label("wordmark", f"mapviewer {__version__}")
        what = tr("Reads news articles onto a map: who said what, where and when.")
        how = tr("Everything runs on this computer; nothing is sent anywhere.")
        titles = (what, how, tr("Map data"), workflow.credits_text())
        column.addWidget(head)
        for number, text in enumerate(titles):
            name = "panelTitle" if number == 2 else "fine" if number == 3 else ""
            column.addWidget(plain_label(name, text, wraps=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
