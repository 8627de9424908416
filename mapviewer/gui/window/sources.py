"""Back to the source from the window: open it, compare it with what it says now, take back a changed table, cite it."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.language import mark, tr
from mapviewer.gui.look.parts import named, plain_label
from mapviewer.gui.session import Session
from mapviewer.gui.window.actions import Command
from mapviewer.model import Article, make_article, plain_line, with_corrections, with_replaced_article
from mapviewer.model.citing import citation_line


class Sources(QObject):
    """What can be done about where the articles are from.

    Parameters
    ----------
    session : Session
        What is open.
    window : QWidget
        Over which dialogs stand.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.dialog: QDialog | None = None
        self.open_file: Callable[[Path], object] = lambda path: QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(path))
        )

    def commands(self) -> tuple[Command, ...]:
        """Return them for the window's table."""
        return (
            Command("source", mark("Open the source"), (), self.open_source),
            Command("compare", mark("Compare with the source as it is now …"), (), self.ask_compare),
            Command("edit_text", mark("Edit the article's text …"), (), self.ask_edit),
            Command("take_back", mark("Take back a changed table …"), (), self.ask_take_back),
            Command("cite", mark("Copy the citation"), (), self.cite),
        )

    def open_source(self) -> None:
        """Open the file that the shown article was read from, in the program that the system has for it."""
        article = self._session.article
        if article is not None:
            self._do(lambda: self.open_file(workflow.original_file(article)))

    def cite(self) -> None:
        """Put the shown article's citation on the clipboard."""
        article = self._session.article
        if article is not None:
            found = self._session.story.project.annotations_of(article.id)
            QGuiApplication.clipboard().setText(citation_line(article, found))
            self._session.said.emit(tr("The citation is on the clipboard."))

    def ask_compare(self) -> None:
        """Ask for the file that holds the source as it is now."""
        self._ask(tr("The source as it is now"), workflow.read_endings(), self.compare)

    def compare(self, path: Path) -> None:
        """Show what changed in the source since the shown article was read, and what that touches."""
        article = self._session.article
        if article is not None:
            self._do(lambda: self._show_compared(article, path))

    def _show_compared(self, article: Article, path: Path) -> None:
        fresh, errors = workflow.open_files([path])
        if not fresh.articles:
            raise errors[0]
        other = workflow.counterpart(article, fresh) or fresh.articles[0]
        found = workflow.reread(self._session.story.project, article.id, other)
        if not found.edits:
            self._session.said.emit(tr("Nothing changed in its words."))
            return
        title = tr("%n change(s) in “{title}”", "", len(found.edits)).format(title=article.title)
        self._show(title, found.lines, tr("Take the new text"), lambda: self._take(article, other))

    def _take(self, article: Article, other: Article) -> None:
        fresh = replace(
            other, id=article.id, title=article.title, outlet=article.outlet, byline=article.byline
        )
        fresh = replace(fresh, published=article.published)
        self._session.alter(with_replaced_article(self._session.story.project, fresh))

    def ask_edit(self) -> None:
        """Show the words of the shown article to be edited; what was corrected is applied to the new ones."""
        article = self._session.article
        if article is None:
            return
        title = tr("Edit the text of “{title}”").format(title=plain_line(article.title))
        dialog, words = self._dialog(title, article.text)
        words.setReadOnly(False)
        words.setObjectName("textToEdit")
        before = _raw_text(words)

        def take() -> None:
            if _raw_text(words) != before:
                self._edit(article, _raw_text(words))

        self._open(dialog, tr("Take the new text"), take)

    def _edit(self, article: Article, text: str) -> None:
        if text.strip():
            known = {each.name: getattr(article, each.name) for each in fields(article)}
            kept = {name: value for name, value in known.items() if name not in ("text", "sha256")}
            self._take(article, make_article(text, **kept))

    def ask_take_back(self) -> None:
        """Ask for a table that was written from this story and changed elsewhere."""
        self._ask(tr("A changed table"), (".csv", ".xlsx", ".geojson", ".jsonld"), self.take_back)

    def take_back(self, path: Path) -> None:
        """Show what was changed in a table, and correct the story by it when the user agrees."""
        self._do(lambda: self._show_changes(path))

    def _show_changes(self, path: Path) -> None:
        changes = workflow.read_changes(self._session.story.project, path)
        if not changes.corrections and not changes.problems:
            self._session.said.emit(tr("Nothing in it differs from this story."))
            return
        lines = [
            *changes.lines,
            *(tr("Can't be used. {what}").format(what=each) for each in changes.problems),
        ]
        title = tr("%n change(s) in {name}", "", len(changes.corrections)).format(name=path.name)
        self._show(title, lines, tr("Correct the story by them"), lambda: self._correct(changes))

    def _correct(self, changes: workflow.Changes) -> None:
        if changes.corrections:
            self._session.alter(with_corrections(self._session.story.project, changes.corrections))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except MapviewerError as error:
            self._session.failed.emit(error)

    def _ask(self, title: str, endings: Sequence[str], act: Callable[[Path], object]) -> None:
        kinds = " ".join(f"*{each}" for each in endings)
        dialog = QFileDialog(self._window, title, "", f"{title} ({kinds})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.filesSelected.connect(lambda names: act(Path(names[0])) if names else None)
        dialog.open()

    def _show(self, title: str, lines: Sequence[str], words: str, act: Callable[[], object]) -> None:
        """Show what would change, with a button that makes it so."""
        dialog, _ = self._dialog(title, "\n\n".join(lines))
        self._open(dialog, words, act)

    def _dialog(self, title: str, text: str) -> tuple[QDialog, QPlainTextEdit]:
        dialog = named(QDialog(self._window), "changesDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.resize(640, 460)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(plain_label("panelTitle", title, wraps=True))
        told = named(QPlainTextEdit(text), "changes")
        told.setReadOnly(True)
        told.setAccessibleName(title)
        column.addWidget(told, 1)
        return dialog, told

    def _open(self, dialog: QDialog, words: str, act: Callable[[], object]) -> None:
        """Open a dialog with a button that does `act`."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        dialog.accepted.connect(act)
        column = dialog.layout()
        assert column is not None
        column.addWidget(buttons)
        self.dialog = dialog
        dialog.open()


def _raw_text(words: QPlainTextEdit) -> str:
    """Return the characters as they are: `toPlainText` makes ordinary spaces of those that don't break."""
    return words.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
