"""The dialog that asks for a base map, and the bar that asks before one from elsewhere is shown."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.language import mark, tr
from mapviewer.gui.look.parts import named, plain_label, push_button
from mapviewer.model import BaseMap, check_base_map, is_nearby


class BaseMapDialog(QDialog):
    """Asks for kind, address, layers and attribution, and says who will be asked for the map.

    Parameters
    ----------
    base_map : BaseMap
        What is shown now.
    """

    chosen = Signal(object)  # BaseMap

    def __init__(self, base_map: BaseMap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Base map"))
        self.setMinimumWidth(540)
        self.kind = named(QComboBox(), "baseMapKind")
        for kind, words in self._kinds().items():
            self.kind.addItem(words, kind)
        self.address = named(QLineEdit(base_map.address), "baseMapAddress")
        self.layers = named(QLineEdit(base_map.layers), "baseMapLayers")
        self.attribution = named(QLineEdit(base_map.attribution), "baseMapAttribution")
        self.relief = named(QCheckBox(tr("Shaded relief")), "baseMapRelief")
        self.relief.setChecked(base_map.relief)
        self.browse = push_button(mark("Choose …"), self._ask_file)
        self.note = plain_label("fine", wraps=True)
        self.blame = named(plain_label("sentence", wraps=True), "baseMapBlame")
        self._lay_out()
        self.kind.setCurrentIndex(self.kind.findData(base_map.kind))
        self.kind.currentIndexChanged.connect(self._show_fields)
        self.address.textChanged.connect(self._show_fields)
        self._show_fields()

    def _kinds(self) -> dict[str, str]:
        return {
            "built_in": tr("Built in (asks nobody)"),
            "xyz": tr("Tiles from a web address (XYZ)"),
            "wms": tr("WMS"),
            "file": tr("File (MBTiles or PMTiles)"),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.browse)
        self.form = QFormLayout()
        self.form.addRow(tr("Map"), self.kind)
        self.form.addRow(tr("Address"), row)
        self.form.addRow(tr("Layers"), self.layers)
        self.form.addRow(tr("Attribution"), self.attribution)
        self.form.addRow("", self.relief)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self.form)
        for widget in (self.note, self.blame, buttons):
            column.addWidget(widget)

    def base_map(self) -> BaseMap:
        """Return what the fields say, unchecked."""
        return BaseMap(
            self.kind.currentData(),
            self.address.text(),
            self.attribution.text(),
            self.layers.text() if self.kind.currentData() == "wms" else "",
            self.relief.isChecked(),
        )

    def accept(self) -> None:
        """Take what the fields say if it can be shown; else say what is wrong and stay open."""
        try:
            base_map = check_base_map(self.base_map())
            if base_map.kind == "file":
                workflow.open_tiles(base_map.address).close()
        except MapviewerError as error:
            self.blame.setText(str(error))
            self.blame.show()
            return
        self.chosen.emit(base_map)
        super().accept()

    def _show_fields(self) -> None:
        kind = self.kind.currentData()
        has_address = kind != "built_in"
        self.address.setPlaceholderText(
            "https://tile.example.org/{z}/{x}/{y}.png"
            if kind == "xyz"
            else "https://example.org/wms"
            if kind == "wms"
            else ""
        )
        self.form.setRowVisible(1, has_address)
        self.form.setRowVisible(2, kind == "wms")
        self.form.setRowVisible(3, has_address)
        self.form.setRowVisible(4, not has_address)
        self.browse.setVisible(kind == "file")
        self.note.setText(whom_it_asks(self.base_map()))
        self.blame.hide()

    def _ask_file(self) -> None:
        title, kinds = tr("Choose a base map"), tr("Tiles (*.mbtiles *.pmtiles)")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if not name:
            return
        self.address.setText(name)
        try:
            file = workflow.open_tiles(name)
        except MapviewerError as error:
            self.blame.setText(str(error))
            self.blame.show()
            return
        self.attribution.setText(self.attribution.text() or file.attribution)
        file.close()


def whom_it_asks(base_map: BaseMap) -> str:
    """Return in words who learns what is looked at."""
    if not base_map.is_remote:
        return tr("Nobody is asked for this map; nothing leaves this computer.")
    host = base_map.host or tr("the host that you type")
    where = tr("It is in your own network.") if base_map.host and is_nearby(base_map) else ""
    asked = tr(
        "The map is asked of {host} and of nobody else, which so learns your address and which part of the world you look at."
    )
    rest = tr("Names, statements and events are not sent. Exports keep the built-in map.")
    return " ".join(part for part in (asked.format(host=host), where, rest) if part)


class BaseMapBar(QFrame):
    """Asks whether the base map that a project from elsewhere brings is to be shown; until then the built-in one is.

    Parameters
    ----------
    agree : callable
        Called with the base map when the reader agrees.
    """

    def __init__(self, agree: Callable[[BaseMap], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("baseMapBar")
        self._base_map = BaseMap()
        self.words = plain_label("sentence", wraps=True)
        self.agree = push_button(mark("Show it"), lambda: agree(self._base_map))
        self.refuse = push_button(mark("Not now"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.refuse)
        row.addWidget(self.agree)
        self.hide()

    def ask(self, base_map: BaseMap) -> None:
        """Ask about a base map."""
        self._base_map = base_map
        whence = base_map.host if base_map.is_remote else base_map.address
        near = tr(", which is in your own network") if is_nearby(base_map) else ""
        self.words.setText(
            tr(
                "This project wants to show a base map from {whence}{near}. Nothing has been asked of it yet."
            ).format(whence=whence, near=near)
        )
        self.show()
