"""The export dialog: what to draw, how, and a picture of how it will be."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mapviewer import workflow
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look.parts import named, plain_label, push_button
from mapviewer.gui.session import Session
from mapviewer.gui.window.export_choices import ExportForm
from mapviewer.gui.window.hand import HandPanel
from mapviewer.gui.window.memory import Memory
from mapviewer.gui.window.preview import Preview
from mapviewer.layers import Layers
from mapviewer.model import Project

PAUSE_MS = 120


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure, and whether it goes to the clipboard."""

    preview: workflow.Preview
    is_copied: bool


class ExportDialog(QDialog):
    """Asks for style, size, frame and theme, and shows the real figure; the newest wish wins.

    Parameters
    ----------
    session : Session
        Whose story is drawn, and who writes it.
    memory : Memory
        Where the choices are kept until the next time.
    box : tuple of float or None
        What the window's map shows: west, south, east, north.
    """

    def __init__(
        self, session: Session, memory: Memory, box: tuple[float, float, float, float] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export"))
        self._session, self._memory, self._box = session, memory, box
        self._drawn: workflow.Preview | None = None
        frames = [
            frame
            for frame in workflow.FRAMES
            if (frame != "selection" or session.selected) and (frame != "view" or box is not None)
        ]
        self.form = ExportForm(memory, frames)
        self.boxes = self.form.boxes
        self.alt_text = named(QPlainTextEdit(), "altText")
        self.preview = Preview()
        say(self.preview.setToolTip, mark("Drag a box on the map to choose its frame"))
        self.remark = plain_label("fine", wraps=True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self.hand = HandPanel(session)
        self.hand.tool_chosen.connect(self.preview.choose)
        self.hand.changed.connect(self._pause.start)
        self.preview.moved.connect(self._move)
        self.preview.outlined.connect(self._outline)
        self.preview.clicked.connect(lambda at: self._outline([at]))
        self._lay_out()
        self._fill_alt_text()
        self.form.changed.connect(self._pause.start)
        self.preview.dragged.connect(self._choose_box)
        session.drawing.finished.connect(self._show_picture)
        session.drawing.failed.connect(lambda error: self.preview.setText(str(error)))
        self.resize(1120, 760)
        self._draw()

    def _lay_out(self) -> None:
        self.brand_button = push_button(mark("Brand file …"), self.choose_brand)
        self.copy_button = push_button(mark("Copy picture"), self.copy)
        self.copy_button.setEnabled(False)
        self.write_button = push_button(mark("Export …"), self.ask)
        self.write_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.brand_button)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.write_button)
        looks = QWidget()
        column = QVBoxLayout(looks)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self.form)
        column.addWidget(plain_label(text=mark("Alt text")))
        column.addWidget(self.alt_text)
        column.addStretch(1)
        tabs = named(QTabWidget(), "exportTabs")
        tabs.addTab(looks, tr("Looks"))
        tabs.addTab(self.hand, tr("By hand"))
        tabs.addTab(self._check_page(), tr("Check"))
        tabs.setMinimumWidth(430)
        left = QVBoxLayout()
        left.addWidget(tabs, 1)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 18)
        row.setSpacing(20)
        row.addLayout(left, 0)
        row.addWidget(self.preview, 1)

    def _check_page(self) -> QWidget:
        """Return what an editor would object to, all of it, in a page that scrolls."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.remark)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignTop)
        return area

    def _move(self, start: QPointF, end: QPointF) -> None:
        """Pin what was dragged, or draw an arrow."""
        if self._drawn is None:
            return
        ends = [self._drawn.point_at(at.x(), at.y()) for at in (start, end)]
        if self.preview.tool == "arrow" and ends[0] and ends[1]:
            self.hand.draw("arrow", [ends[0], ends[1]])
        spot = self._drawn.spot_at(start.x(), start.y())
        if self.preview.tool == "move" and spot and ends[1]:
            self.hand.pin(*spot, ends[1])

    def _outline(self, points: list[QPointF]) -> None:
        """Draw an area, or place words at a single point."""
        if self._drawn is not None:
            found = [self._drawn.point_at(at.x(), at.y()) for at in points]
            kept = [each for each in found if each is not None]
            if kept:
                self.hand.draw("area" if len(points) > 1 else "text", kept)

    def _fill_alt_text(self) -> None:
        layers = self._session.story.layers
        self.alt_text.setPlainText(layers.alt_text if layers is not None else "")
        self.alt_text.setTabChangesFocus(True)
        self.alt_text.setFixedHeight(90)
        say(self.alt_text.setAccessibleName, mark("Alt text"))
        say(self.alt_text.setToolTip, mark("What somebody hears who does not see the picture"))

    def options(self) -> workflow.ExportOptions:
        """Return what the dialog says."""
        value = {name: box.currentData() for name, box in self.boxes.items()}
        layers = self._session.story.layers
        generated = layers.alt_text if layers is not None else ""
        alt_text = self.alt_text.toPlainText().strip()
        return workflow.ExportOptions(
            style=value["style"],
            preset=value["preset"],
            scale=value["scale"],
            frame=self.form.frame(),
            theme=value["theme"],
            units=value["units"],
            arrows=self.form.arrows.isChecked(),
            relief=self.form.relief.isChecked(),
            colours=value["colours"],
            leave_out=self.form.left_out(),
            selected=tuple(sorted(self._session.selected)),
            view=self._box,
            brand=self._memory.choice("export-brand", ""),
            edits=self.hand.edits,
            alt_text="" if alt_text == generated else alt_text,
        )

    def _choose_box(self, part: QRectF) -> None:
        """Take what was framed on the picture as the frame."""
        if self._drawn is not None:
            box = self._drawn.box_under(part.left(), part.top(), part.right(), part.bottom())
            if box is not None:
                self.form.set_box(box)

    def _draw(self) -> None:
        wanted = self.form.format
        is_drawn = wanted.is_drawn
        self.form.offer(wanted.options)
        if not is_drawn or self._session.story.layers is None:
            self.preview.setText(tr("Data has no picture.") if not is_drawn else tr("Reading …"))
            return
        if self.preview.is_empty:
            self.preview.setText(tr("Drawing …"))
        self._start(replace(self.options(), scale=1), is_copied=False)

    def _start(self, options: workflow.ExportOptions, *, is_copied: bool) -> None:
        layers = self._session.story.layers
        if layers is not None:
            wanted = self._session.standing.over(options)
            project = self._session.story.project
            self._session.drawing.start(partial(_draw_figure, layers, project, wanted, is_copied))

    def _show_picture(self, drawn: Drawn) -> None:
        if drawn.is_copied:
            QGuiApplication.clipboard().setImage(QImage.fromData(drawn.preview.picture))
            self._session.said.emit(tr("The picture is on the clipboard."))
            return
        self._drawn = drawn.preview
        said = [*drawn.preview.objections, *workflow.unchecked(self._session.story.project)]
        lines = [tr("An editor would object:"), *(f"• {each}" for each in said)]
        self.remark.setText("\n".join(lines) if said else tr("An editor would object to nothing."))
        self.preview.show_picture(drawn.preview.picture)
        self.copy_button.setEnabled(True)

    def copy(self) -> None:
        """Put the figure on the clipboard, drawn in the scale that was chosen."""
        self._start(self.options(), is_copied=True)

    def choose_brand(self) -> None:
        """Ask for a brand file; none chosen means the program's own looks."""
        dialog = QFileDialog(self, tr("Brand file"), "", tr("Brand files (*.yaml *.yml)"))
        dialog.filesSelected.connect(lambda names: self._keep_brand(names[0]))
        dialog.rejected.connect(lambda: self._keep_brand(""))
        dialog.open()

    def _keep_brand(self, path: str) -> None:
        self._memory.keep_choice("export-brand", path)
        self._pause.start()

    def ask(self) -> None:
        """Ask where to write it."""
        wanted = self.form.format
        folder = self._memory.choice("folder", "")
        dialog = QFileDialog(self, tr("Export"), folder, f"{wanted.title} (*{wanted.ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wanted.ending.removeprefix("."))
        dialog.filesSelected.connect(self._write)
        dialog.open()

    def _write(self, names: list[str]) -> None:
        if names:
            path = Path(names[0])
            self._memory.keep_choice("folder", str(path.parent))
            self._session.export(path, self.options())
            self.accept()


def _draw_figure(
    layers: Layers,
    project: Project,
    options: workflow.ExportOptions,
    is_copied: bool,
    *_: object,
) -> Drawn:
    stood = workflow.stand_layers(layers, project, options.as_of, options.viewpoint)
    return Drawn(workflow.preview(stood, options), is_copied)
