"""What the export dialog lets one choose, and the form that keeps it between runs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QWidget,
)

from mapviewer import workflow
from mapviewer.gui.language import known, tr
from mapviewer.gui.look.parts import named
from mapviewer.gui.window.memory import Memory

DRAWN_FRAME = "drawn"
SIDES = ("west", "south", "east", "north")
_LIMITS = {"west": (-180, 180), "south": (-90, 90), "east": (-180, 540), "north": (-90, 90)}
_DECIMALS = 2  # of a degree: what one would type on the command line
_COLUMNS = 2


class ExportForm(QWidget):
    """Style, shape, frame, theme, scale, units and format, what to include, and the sides of a drawn frame.

    Parameters
    ----------
    memory : Memory
        Where the choices are kept until the next time.
    frames : sequence of str
        Which frames make sense now, of `workflow.FRAMES`.
    """

    changed = Signal()

    def __init__(self, memory: Memory, frames: Sequence[str]) -> None:
        super().__init__()
        self._memory = memory
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(9)
        self.boxes = {name: named(QComboBox(), f"{name}Box") for name in self._titles()}
        self.sides = {name: self._side(name) for name in SIDES}
        self.parts = {name: named(QCheckBox(words), f"part-{name}") for name, words in self._parts().items()}
        for name, box in self.boxes.items():
            self._fill(box, name, frames)
            self._form.addRow(self._titles()[name], box)
            if name == "frame":
                self._form.addRow("", self._sides_row())
        self._form.addRow(tr("Include"), self._parts_grid())
        self.arrows = named(QCheckBox(tr("Arrows for what went from place to place")), "arrows")
        self.arrows.setChecked(memory.choice("export-arrows", "") == "True")
        self.arrows.toggled.connect(self._keep)
        self._form.addRow("", self.arrows)
        self.relief = named(QCheckBox(tr("Shaded relief")), "relief")
        self.relief.setChecked(memory.choice("export-relief", "") == "True")
        self.relief.toggled.connect(self._keep)
        self._form.addRow("", self.relief)
        self._show_sides()

    def _titles(self) -> dict[str, str]:
        return {
            "style": tr("Style"),
            "preset": tr("Shape"),
            "frame": tr("Frame"),
            "theme": tr("Theme"),
            "scale": tr("Scale"),
            "units": tr("Scale bar"),
            "colours": tr("Colours of a PDF"),
            "ending": tr("Format"),
        }

    def _words(self) -> dict[str, dict[object, str]]:
        """Return for each choice its values and the words for them."""
        return {
            "style": {
                "narrative": tr("Narrative: numbers and a key"),
                "locator": tr("Locator: where it is"),
                "reference": tr("Reference: every name"),
            },
            "preset": {
                "wide": tr("Wide, 16:9"),
                "photo": tr("Photo, 3:2"),
                "square": tr("Square, 1:1"),
                "portrait": tr("Portrait, 4:5"),
                "tall": tr("Tall, 9:16"),
                "a4": tr("A4 landscape"),
                "a4-portrait": tr("A4 portrait"),
            },
            "frame": {
                "region": tr("Region of the story"),
                "selection": tr("What is selected"),
                "view": tr("What the map shows"),
                "world": tr("World"),
                DRAWN_FRAME: tr("A box: drag it on the picture"),
            },
            "theme": {"light": tr("Light"), "dark": tr("Dark")},
            "scale": {1: "1×", 2: "2×", 4: "4×"},
            "units": {"km": tr("Kilometres"), "miles": tr("Miles"), "both": tr("Both")},
            "colours": {"rgb": tr("Of a screen, RGB"), "cmyk": tr("Of a press, CMYK")},
            "ending": {each.ending: known(each.title) for each in workflow.FORMATS if each.write is not None},
        }

    def _parts(self) -> dict[str, str]:
        words = {
            "title": tr("Title"),
            "subtitle": tr("Subtitle"),
            "key": tr("Key"),
            "inset": tr("Inset map"),
            "scale-bar": tr("Scale bar"),
            "labels": tr("Names of the story's places"),
            "names": tr("Countries and waters"),
            "towns": tr("Other towns"),
            "signs": tr("What the signs mean"),
            "note": tr("Note on disputed areas"),
        }
        return {name: words[name] for name in workflow.PARTS}

    def _fill(self, box: QComboBox, name: str, frames: Sequence[str]) -> None:
        for value, word in self._words()[name].items():
            if name != "frame" or value in (*frames, DRAWN_FRAME):
                box.addItem(word, value)
        kept = self._memory.choice(f"export-{name}", "")
        box.setCurrentIndex(next((i for i in range(box.count()) if str(box.itemData(i)) == kept), 0))
        box.currentIndexChanged.connect(self._keep)

    def _side(self, name: str) -> QDoubleSpinBox:
        box = named(QDoubleSpinBox(), name)
        box.setDecimals(_DECIMALS)
        box.setRange(*_LIMITS[name])
        box.setSuffix("°")
        box.setKeyboardTracking(False)
        words = {
            "west": tr("West"),
            "south": tr("South"),
            "east": tr("East"),
            "north": tr("North"),
        }
        box.setPrefix(f"{words[name][0]} ")
        box.setAccessibleName(words[name])
        box.setToolTip(words[name])
        try:
            box.setValue(float(self._memory.choice(f"export-{name}", "0")))
        except ValueError:
            box.setValue(0.0)
        box.valueChanged.connect(self._keep)
        return box

    def _sides_row(self) -> QWidget:
        self._sides_widget = QWidget()
        row = QHBoxLayout(self._sides_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for box in self.sides.values():
            box.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
            row.addWidget(box)
        return self._sides_widget

    def _parts_grid(self) -> QWidget:
        left_out = self._memory.choice("export-without", "").split(",")
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        for order, (name, box) in enumerate(self.parts.items()):
            box.setChecked(name not in left_out)
            box.toggled.connect(self._keep)
            grid.addWidget(box, order // _COLUMNS, order % _COLUMNS)
        return whole

    def _keep(self, *_value: object) -> None:
        for name, box in self.boxes.items():
            self._memory.keep_choice(f"export-{name}", str(box.currentData()))
        for name, side in self.sides.items():
            self._memory.keep_choice(f"export-{name}", str(side.value()))
        self._memory.keep_choice("export-without", ",".join(self.left_out()))
        self._memory.keep_choice("export-arrows", str(self.arrows.isChecked()))
        self._memory.keep_choice("export-relief", str(self.relief.isChecked()))
        self._show_sides()
        self.changed.emit()

    def _show_sides(self) -> None:
        self._form.setRowVisible(self._sides_widget, self.value("frame") == DRAWN_FRAME)

    def value(self, name: str) -> object:
        """Return what is chosen."""
        return self.boxes[name].currentData()

    def left_out(self) -> tuple[str, ...]:
        """Return the parts that are not to be drawn."""
        return tuple(name for name, box in self.parts.items() if not box.isChecked())

    def frame(self) -> str | tuple[float, float, float, float]:
        """Return the word for the frame, or the drawn box; the story's region while that is no box."""
        if self.value("frame") != DRAWN_FRAME:
            return str(self.value("frame"))
        west, south, east, north = (self.sides[name].value() for name in SIDES)
        is_box = west < east <= west + 360 and south < north
        return (west, south, east, north) if is_box else "region"

    def set_box(self, box: tuple[float, float, float, float]) -> None:
        """Choose a drawn box: west, south, east, north."""
        for name, degrees in zip(SIDES, box, strict=True):
            self.sides[name].blockSignals(True)
            self.sides[name].setValue(degrees)
            self.sides[name].blockSignals(False)
        frames = self.boxes["frame"]
        frames.blockSignals(True)
        frames.setCurrentIndex(frames.findData(DRAWN_FRAME))
        frames.blockSignals(False)
        self._keep()

    @property
    def format(self) -> workflow.Format:
        """The format that is chosen."""
        chosen = workflow.format_of(f"story{self.value('ending')}")
        assert chosen is not None
        return chosen

    def offer(self, options: Sequence[str]) -> None:
        """Let one choose only what the format has a use for: data has no shape."""
        for name, box in self.boxes.items():
            box.setEnabled(name in options or name == "ending")
        for side in self.sides.values():
            side.setEnabled("frame" in options)
        for part in self.parts.values():
            part.setEnabled("leave_out" in options)
        self.arrows.setEnabled("arrows" in options)
        self.relief.setEnabled("relief" in options)
