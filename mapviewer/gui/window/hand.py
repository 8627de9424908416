"""The editor's hand in the export view: title, names, lines, order and what is hidden; the rest is drawn on the picture."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mapviewer import workflow
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look.parts import named, plain_label, push_button
from mapviewer.gui.session import Session
from mapviewer.model import (
    Drawn,
    FigureEdits,
    drawn_value,
    figure_edit,
    figure_edits,
    undo,
    with_corrections,
)

TOOLS = ("frame", "move", "arrow", "area", "text")
_NAME, _LINE = 0, 1


class HandPanel(QWidget):
    """Edits of the figure, each one step of the project's log.

    Parameters
    ----------
    session : Session
        Whose project keeps them.
    """

    changed = Signal()
    tool_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title, self.subtitle = named(QLineEdit(), "figureTitle"), named(QLineEdit(), "figureSubtitle")
        self.words = named(QLineEdit(), "figureWords")
        self.table = named(QTableWidget(0, 2), "figurePlaces")
        self.tools = QButtonGroup(self)
        self._is_filling = False
        self._lay_out()
        self.title.editingFinished.connect(lambda: self._keep_words("title", self.title.text()))
        self.subtitle.editingFinished.connect(lambda: self._keep_words("subtitle", self.subtitle.text()))
        self.table.itemChanged.connect(self._keep_cell)
        session.story_changed.connect(self.fill)
        self.fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        for row, (words, box) in enumerate(
            (
                (tr("Title"), self.title),
                (tr("Subtitle"), self.subtitle),
                (tr("Words to place"), self.words),
            )
        ):
            box.setAccessibleName(words)
            grid.addWidget(plain_label(text=words), row, 0)
            grid.addWidget(box, row, 1)
        column.addLayout(grid)
        column.addLayout(self._tool_row())
        self.table.setHorizontalHeaderLabels([tr("Place"), tr("Line in the key")])
        say(self.table.setAccessibleName, mark("Places on the figure"))
        self.table.horizontalHeader().setSectionResizeMode(_LINE, QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        column.addWidget(self.table, 1)
        below = QHBoxLayout()
        for name, call in (
            (tr("Up"), partial(self.move_place, -1)),
            (tr("Down"), partial(self.move_place, 1)),
            (tr("Highlight area"), self.highlight),
            (tr("Unpin"), self.unpin),
            (tr("Undo"), self.undo),
        ):
            below.addWidget(push_button(name, call))
        column.addLayout(below)

    def _tool_row(self) -> QHBoxLayout:
        words = {
            "frame": tr("Frame"),
            "move": tr("Move"),
            "arrow": tr("Arrow"),
            "area": tr("Area"),
            "text": tr("Text"),
        }
        row = QHBoxLayout()
        for name in TOOLS:
            button = push_button(words[name], partial(self.tool_chosen.emit, name))
            button.setObjectName(f"tool-{name}")
            button.setCheckable(True)
            button.setChecked(name == "frame")
            self.tools.addButton(button)
            row.addWidget(button)
        return row

    @property
    def edits(self) -> FigureEdits:
        """What counts now."""
        return figure_edits(self._session.story.project.corrections)

    def fill(self) -> None:
        """Show the story as it is, with what was changed."""
        layers = self._session.story.layers
        if layers is None:
            return
        self._is_filling = True
        edits = self.edits
        for box, by_hand, made in (
            (self.title, edits.title, layers.title),
            (self.subtitle, edits.subtitle, layers.subtitle),
        ):
            if not box.hasFocus():
                box.setText(made if by_hand is None else by_hand)
        rows = workflow.figure_rows(layers, edits)
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            self._fill_row(at, row)
        self.table.resizeRowsToContents()
        self._is_filling = False

    def _fill_row(self, at: int, row: Any) -> None:
        name, line = QTableWidgetItem(row.name), QTableWidgetItem(row.line)
        name.setData(Qt.ItemDataRole.UserRole, row.id)
        name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        name.setCheckState(Qt.CheckState.Unchecked if row.is_hidden else Qt.CheckState.Checked)
        line.setToolTip(row.line)
        self.table.setVerticalHeaderItem(at, QTableWidgetItem(str(row.number) if row.number else "–"))
        self.table.setItem(at, _NAME, name)
        self.table.setItem(at, _LINE, line)

    def place_at(self, row: int) -> str:
        """Return the id of the place in a row; empty when there is none."""
        item = self.table.item(row, _NAME)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _keep_cell(self, item: QTableWidgetItem) -> None:
        if self._is_filling:
            return
        place, edits = self.place_at(item.row()), self.edits
        if item.column() == _LINE:
            self.keep("line", item.text(), place)
            return
        is_hidden = item.checkState() == Qt.CheckState.Unchecked
        if is_hidden != (place in edits.hidden):
            self.keep("hidden", is_hidden, place)
        else:
            self.keep("label", item.text().strip() or None, place)

    def _keep_words(self, name: str, words: str) -> None:
        layers = self._session.story.layers
        if layers is not None and words != (getattr(self.edits, name) or getattr(layers, name)):
            self.keep(name, words)

    def keep(self, name: str, value: object, place: str = "") -> None:
        """Make one step of the project's log: a field of the figure, or of a place on it."""
        project = self._session.story.project
        if project.articles:
            what = figure_edit(project.articles[0].id, name, place)
            step = workflow.make_step([(what, None, value)])
            self._session.alter(with_corrections(project, step))
            self.changed.emit()

    def move_place(self, by: int) -> None:
        """Move the chosen place up or down in the order."""
        at = self.table.currentRow()
        order = [self.place_at(row) for row in range(self.table.rowCount())]
        to = at + by
        if 0 <= at < len(order) and 0 <= to < len(order):
            order[at], order[to] = order[to], order[at]
            self.keep("order", order)
            self.table.selectRow(to)

    def pin(self, kind: str, place: str, point: tuple[float, float]) -> None:
        """Pin a name (``pin``) or a numbered marker (``marker``) at lon, lat."""
        self.keep(kind, [round(each, 5) for each in point], place)

    def unpin(self) -> None:
        """Let the chosen place's name and marker stand where there is room."""
        place, edits = self.place_at(self.table.currentRow()), self.edits
        for kind, pinned in (("pin", edits.pins), ("marker", edits.markers)):
            if place in pinned:
                self.keep(kind, None, place)

    def draw(self, sort: str, points: Sequence[tuple[float, float]]) -> None:
        """Add an arrow, an area or the words to place."""
        words = self.words.text().strip()
        if sort == "text" and not words:
            self._session.said.emit(tr("Write the words to place first."))
            return
        self._add(Drawn(sort, tuple(points), words if sort == "text" else ""))

    def highlight(self) -> None:
        """Fill the outline of the chosen place."""
        place = self.place_at(self.table.currentRow())
        if place:
            self._add(Drawn("highlight", place=place))

    def _add(self, drawn: Drawn) -> None:
        self.keep("drawn", [drawn_value(each) for each in (*self.edits.drawn, drawn)])

    def undo(self) -> None:
        """Take the last step back, if it was one of the figure."""
        project = self._session.story.project
        if project.corrections and project.corrections[-1].what.sort == "figure":
            self._session.alter(undo(project))
            self.changed.emit()
