"""The export dialog: what to draw, how, and a picture of how it will be."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mapviewer import workflow
from mapviewer.gui.look.parts import named, plain_label, push_button
from mapviewer.gui.session import Session
from mapviewer.gui.window.memory import Memory
from mapviewer.layers import Layers

PAUSE_MS = 120
MARGIN = 14
MOST_OBJECTIONS = 8
CHOICES = ("style", "preset", "frame", "theme", "scale", "ending")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure as PNG, what an editor would object to, and whether it goes to the clipboard."""

    picture: bytes
    objections: tuple[str, ...]
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
        self.setWindowTitle(self.tr("Export"))
        self._session, self._memory, self._box = session, memory, box
        self._picture = QPixmap()
        self.boxes = {name: named(QComboBox(), f"{name}Box") for name in CHOICES}
        self.alt_text = named(QPlainTextEdit(), "altText")
        self.preview = plain_label("preview")
        self.preview.setMinimumSize(QSize(480, 300))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remark = plain_label("fine", wraps=True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._lay_out()
        self._fill()
        session.drawing.finished.connect(self._show_picture)
        session.drawing.failed.connect(lambda error: self.preview.setText(str(error)))
        self.resize(980, 600)
        self._draw()

    def _words(self) -> dict[str, dict[object, str]]:
        """Return for each choice its values and the words for them."""
        return {
            "style": {
                "narrative": self.tr("Narrative: numbers and a key"),
                "locator": self.tr("Locator: where it is"),
                "reference": self.tr("Reference: every name"),
            },
            "preset": {
                "wide": self.tr("Wide, 16:9"),
                "square": self.tr("Square, 1:1"),
                "portrait": self.tr("Portrait, 4:5"),
                "a4": self.tr("A4 landscape"),
                "a4-portrait": self.tr("A4 portrait"),
            },
            "frame": {
                "region": self.tr("Region of the story"),
                "selection": self.tr("What is selected"),
                "view": self.tr("What the map shows"),
                "world": self.tr("World"),
            },
            "theme": {"light": self.tr("Light"), "dark": self.tr("Dark")},
            "scale": {1: "1×", 2: "2×", 4: "4×"},
            "ending": {
                ".png": self.tr("PNG picture"),
                ".svg": self.tr("SVG drawing"),
                ".pdf": self.tr("PDF document"),
                ".html": self.tr("Web page, one file"),
                ".geojson": self.tr("GeoJSON data"),
                ".json": self.tr("Annotations as JSON"),
            },
        }

    def _lay_out(self) -> None:
        labels = {
            "style": self.tr("Style"),
            "preset": self.tr("Shape"),
            "frame": self.tr("Frame"),
            "theme": self.tr("Theme"),
            "scale": self.tr("Scale"),
            "ending": self.tr("Format"),
        }
        form = QFormLayout()
        form.setVerticalSpacing(9)
        for name, box in self.boxes.items():
            form.addRow(labels[name], box)
        form.addRow(self.tr("Alt text"), self.alt_text)
        self.copy_button = push_button(self.tr("Copy picture"), self.copy)
        self.copy_button.setEnabled(False)
        self.write_button = push_button(self.tr("Export …"), self.ask)
        self.write_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.write_button)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addSpacing(6)
        left.addWidget(self.remark)
        left.addStretch(1)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 18)
        row.setSpacing(20)
        row.addLayout(left, 0)
        row.addWidget(self.preview, 1)

    def _fill(self) -> None:
        has_selection, has_box = bool(self._session.selected), self._box is not None
        for name, words in self._words().items():
            box = self.boxes[name]
            for value, word in words.items():
                if (value == "selection" and not has_selection) or (value == "view" and not has_box):
                    continue
                box.addItem(word, value)
            kept = self._memory.choice(f"export-{name}", "")
            index = next((i for i in range(box.count()) if str(box.itemData(i)) == kept), 0)
            box.setCurrentIndex(index)
            box.currentIndexChanged.connect(self._changed)
        layers = self._session.story.layers
        self.alt_text.setPlainText(layers.alt_text if layers is not None else "")
        self.alt_text.setTabChangesFocus(True)
        self.alt_text.setFixedHeight(110)
        self.alt_text.setToolTip(self.tr("What somebody hears who does not see the picture"))

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
            frame=value["frame"],
            theme=value["theme"],
            selected=tuple(sorted(self._session.selected)),
            view=self._box,
            alt_text="" if alt_text == generated else alt_text,
        )

    def _changed(self) -> None:
        for name, box in self.boxes.items():
            self._memory.keep_choice(f"export-{name}", str(box.currentData()))
        self._pause.start()

    def _draw(self) -> None:
        is_drawn = self.boxes["ending"].currentData() in (*workflow.DRAWN, ".html")
        for name in ("style", "preset", "frame", "scale"):
            self.boxes[name].setEnabled(self.boxes["ending"].currentData() in workflow.DRAWN)
        if not is_drawn or self._session.story.layers is None:
            self.preview.setText(self.tr("Data has no picture.") if not is_drawn else self.tr("Reading …"))
            return
        if self._picture.isNull():
            self.preview.setText(self.tr("Drawing …"))
        self._start(replace(self.options(), scale=1), is_copied=False)

    def _start(self, options: workflow.ExportOptions, *, is_copied: bool) -> None:
        layers = self._session.story.layers
        if layers is not None:
            self._session.drawing.start(partial(_draw_figure, layers, options, is_copied))

    def _show_picture(self, drawn: Drawn) -> None:
        if drawn.is_copied:
            QGuiApplication.clipboard().setImage(QImage.fromData(drawn.picture))
            self._session.said.emit(self.tr("The picture is on the clipboard."))
            return
        self.remark.setText("\n".join(drawn.objections[:MOST_OBJECTIONS]))
        self._picture.loadFromData(drawn.picture)
        self.copy_button.setEnabled(not self._picture.isNull())
        self._fit_picture()

    def _fit_picture(self) -> None:
        if not self._picture.isNull():
            ratio = self.devicePixelRatio()
            room = self.preview.size().shrunkBy(QMargins(MARGIN, MARGIN, MARGIN, MARGIN)) * ratio
            shown = self._picture.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(ratio)
            self.preview.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the picture to the room there is."""
        super().resizeEvent(event)
        self._fit_picture()

    def copy(self) -> None:
        """Put the figure on the clipboard, drawn in the scale that was chosen."""
        self._start(self.options(), is_copied=True)

    def ask(self) -> None:
        """Ask where to write it."""
        ending = self.boxes["ending"].currentData()
        words = self.boxes["ending"].currentText()
        folder = self._memory.choice("folder", "")
        dialog = QFileDialog(self, self.tr("Export"), folder, f"{words} (*{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.filesSelected.connect(self._write)
        dialog.open()

    def _write(self, names: list[str]) -> None:
        if names:
            path = Path(names[0])
            self._memory.keep_choice("folder", str(path.parent))
            self._session.export(path, self.options())
            self.accept()


def _draw_figure(
    layers: Layers, options: workflow.ExportOptions, is_copied: bool, _progress: object, _cancelled: object
) -> Drawn:
    return Drawn(*workflow.preview(layers, options), is_copied)
