"""The command palette: everything that can be done or jumped to, by a few letters."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look.parts import named
from mapviewer.gui.session import Session
from mapviewer.model import plain_line, shorten

MOST, WIDTH, HEIGHT = 60, 560, 380


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: what it is called, what sort of thing it is, what choosing it does."""

    words: str
    sort: str
    act: Callable[[], object]


class CommandPalette(QFrame):
    """A box at the head of the window with one field and a list; letters in order find, Enter does, Esc leaves.

    Parameters
    ----------
    session : Session
        Whose places, people and articles can be jumped to.
    actions : dict of str to QAction
        The window's commands.
    parent : QWidget
        What it floats over.
    """

    def __init__(self, session: Session, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._session, self._actions, self._around = session, actions, parent
        self._entries: list[Entry] = []
        self._found: list[Entry] = []
        self.field = named(QLineEdit(), "paletteField")
        say(self.field.setPlaceholderText, mark("Do something, or go to a place, person or article"))
        say(self.field.setAccessibleName, mark("Command palette"))
        self.list = named(QListView(), "paletteList")
        say(self.list.setAccessibleName, mark("What was found"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStringListModel(self)
        self.list.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        self.field.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Show it, empty."""
        self._entries = list(self._make_entries())
        around = self._around.rect()
        width, height = min(WIDTH, around.width() - 40), min(HEIGHT, around.height() - 80)
        self.setGeometry((around.width() - width) // 2, 52, width, height)
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_entries(self) -> Iterable[Entry]:
        for action in self._actions.values():
            if action.isEnabled():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield Entry(action.text().removesuffix(" …"), keys, action.trigger)
        session, story = self._session, self._session.story
        for key, details in story.links.details.items():
            yield Entry(plain_line(details.name), tr("place"), partial(session.select, [key]))
        for name in sorted({row.speaker for row in story.statements if row.speaker}):
            yield Entry(name, tr("said by"), partial(session.showing.alter, speaker=name))
        for article in story.project.articles:
            title = shorten(article.title or article.origin, 60)
            yield Entry(title, tr("article"), partial(session.show_article, article.id))

    def _look(self, typed: str) -> None:
        ranked = sorted(
            (rank, number)
            for number, entry in enumerate(self._entries)
            if (rank := rank_of(typed, entry.words)) is not None
        )
        self._found = [self._entries[number] for _, number in ranked[:MOST]]
        rows = [f"{each.words}   —   {each.sort}" if each.sort else each.words for each in self._found]
        self._model.setStringList(rows)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))

    def _do(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.hide()
            self._found[row].act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows move through the list while the field has the keyboard; leaving the field leaves the palette."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()  # the window has a use for Esc too
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        row = self.list.currentIndex().row()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentIndex(self._model.index(max(0, min(row + step, len(self._found) - 1))))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(row)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return super().eventFilter(watched, event)
        return True


def rank_of(typed: str, words: str) -> tuple[int, int] | None:
    """Return how well `words` fit what was typed, smaller is better; None when its letters are not there in order.

    The beginning fits best, then the beginning of a word, then letters together, then letters apart.
    """
    wanted, text = typed.casefold().strip(), words.casefold()
    if not wanted:
        return 0, 0
    at = text.find(wanted)
    if at == 0:
        return 0, len(text)
    if at > 0:
        return (1 if not text[at - 1].isalnum() else 2), len(text)
    letters = iter(text)
    return (3, len(text)) if all(each in letters for each in wanted if each != " ") else None
