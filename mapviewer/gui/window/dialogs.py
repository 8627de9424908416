"""Small dialogs that tell something: shortcuts, about."""

from collections.abc import Sequence
from importlib import metadata

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mapviewer import __version__, workflow
from mapviewer.gui.language import days_in_words, mark, say, tr
from mapviewer.gui.look.parts import named, plain_label
from mapviewer.gui.window.toast import Told

LIBRARIES = (
    "PySide6",
    "spacy",
    "folium",
    "geopandas",
    "shapely",
    "pyogrio",
    "matplotlib",
    "pandas",
    "trafilatura",
)
LONGEST_LICENCE = 60


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


class MessagesDialog(QDialog):
    """Lists messages that went by.

    Parameters
    ----------
    told : sequence of Told
        The newest last; it is shown first.
    """

    def __init__(self, told: Sequence[Told], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Messages so far"))
        self.resize(520, 380)
        lines = [f"{each.when:%H:%M}  {each.sentence} {each.hint}".strip() for each in reversed(told)]
        self.list = named(QPlainTextEdit("\n\n".join(lines) or tr("There were none.")), "messages")
        self.list.setReadOnly(True)
        self.list.setAccessibleName(tr("Messages so far"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(self.list)
        column.addWidget(_close_button(self))


class AboutDialog(QDialog):
    """Says what this is, where the map's data come from and until when they are, and whose work it rests on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About mapviewer"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(plain_label("wordmark", f"mapviewer {__version__}"))
        what = tr("Reads news articles onto a map: who said what, where and when.")
        how = tr("Everything runs on this computer; nothing is sent anywhere.")
        parts = [("", what), ("", how), ("", tr("Licence: {name}").format(name="MIT"))]
        until = days_in_words(day := workflow.borders_known_until(), day)
        data = "\n".join(
            (workflow.credits_text(), tr("Who holds what: changes until {day}").format(day=until))
        )
        parts += [("panelTitle", tr("Map data")), ("fine", data)]
        parts += [("panelTitle", tr("Made with")), ("fine", "\n".join(_libraries()))]
        for name, text in parts:
            column.addWidget(plain_label(name, text, wraps=True))
        column.addWidget(_close_button(self))


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons


def _libraries() -> list[str]:
    """Return the libraries that do most of the work, each with version and licence, as they are installed."""
    lines = []
    for name in LIBRARIES:
        try:
            found = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        licence = (found.get("License-Expression") or found.get("License") or "").splitlines() or [""]
        words = licence[0] if len(licence[0]) < LONGEST_LICENCE else ""
        lines.append(" · ".join(part for part in (f"{name} {found['Version']}", words) if part))
    return lines
