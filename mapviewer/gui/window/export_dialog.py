"""The export dialog."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mapviewer import workflow
from mapviewer.gui.session import Session
from mapviewer.gui.window.memory import Memory


class ExportDialog(QFileDialog):
    """Asks where to export to; the ending of the name says in which format."""

    def __init__(
        self, session: Session, memory: Memory, box: tuple[float, float, float, float] | None, parent: QWidget
    ) -> None:
        super().__init__(parent, "", memory.choice("folder", ""))
        self.setWindowTitle(self.tr("Export"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters([f"*{ending}" for ending in workflow.ENDINGS])
        self.setDefaultSuffix("png")
        options = workflow.ExportOptions(view=box, selected=tuple(sorted(session.selected)))
        self.filesSelected.connect(lambda names: session.export(Path(names[0]), options))
