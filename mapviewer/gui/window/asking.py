"""Which files to open: the dialog that asks for them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from mapviewer import workflow
from mapviewer.gui.language import tr
from mapviewer.gui.session import Session
from mapviewer.gui.window.memory import Memory


class FileQuestion(QObject):
    """Asks for files, in the folder of the last ones.

    Parameters
    ----------
    session : Session
        What an article is added to.
    memory : Memory
        Keeps the folder.
    open_instead : callable
        Opens files instead of what is open, once nothing is lost by it.
    window : QWidget
        Over which the dialog stands.
    """

    def __init__(
        self,
        session: Session,
        memory: Memory,
        open_instead: Callable[[Sequence[Path | str]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._memory, self._open_instead, self._window = session, memory, open_instead, window

    @property
    def folder(self) -> str:
        """Where the last files came from."""
        return self._memory.choice("folder", "")

    def ask(self, title: str, *, is_added: bool) -> None:
        """Show the dialog."""
        kinds, everything = tr("Articles, projects and exported pictures"), tr("All files")
        endings = " ".join(f"*{ending}" for ending in workflow.read_endings())
        dialog = QFileDialog(self._window, title, self.folder, f"{kinds} ({endings});;{everything} (*)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take(names, is_added=is_added))
        dialog.open()

    def take(self, names: list[str], *, is_added: bool) -> None:
        """Open the files that were chosen."""
        if names:
            self._memory.keep_choice("folder", str(Path(names[0]).parent))
            if is_added:
                self._session.open(names, is_added=True)
            else:
                self._open_instead(names)
