"""Giving a place an area: drawn on the map, typed corner by corner, or taken from what is known."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mapviewer.errors import MapviewerError
from mapviewer.gui.correcting.chooser import SearchLine
from mapviewer.gui.correcting.fields import Line
from mapviewer.gui.correcting.rows import PlainRows, Row
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import clearable, named, plain_label, push_button
from mapviewer.model import Place, shorten
from mapviewer.workflow import areas
from mapviewer.workflow.areas import Corners


class AreaPage(QWidget):
    """Shows the corners of a place's area and the areas that it may take; `taken` carries the value that the user made.

    Parameters
    ----------
    appearance : Appearance
        The theme to follow.
    """

    taken = Signal(object)  # see `mapviewer.workflow.areas`
    drawn_changed = Signal(object)  # what the map draws: see `MapBridge.send_correcting`
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self._corners: Corners = ()
        self.is_drawing = False
        self.corners = named(Line(), "areaCorners")
        self.corners.setPlaceholderText("41.7, 44.8; 41.9, 45.0; 41.5, 45.1")
        say(self.corners.setAccessibleName, mark("Corners of the area, latitude before longitude"))
        self.corners.returnPressed.connect(self._take_typed)
        self.hint = plain_label("fine", wraps=True)
        self.search = named(SearchLine(), "areaSearch")
        say(self.search.setPlaceholderText, mark("Take the outline of …"))
        say(self.search.setAccessibleName, mark("Search an area whose outline is taken"))
        clearable(self.search, mark("Clear the search"))
        self.list = PlainRows("areaList", mark("Areas whose outline may be taken"), appearance)
        self.search.textChanged.connect(lambda _words: self._offer())
        self.search.down.connect(self.list.setFocus)
        self.search.returnPressed.connect(lambda: self._take_area(self.list.current_key()))
        self.list.chosen.connect(self._take_area)
        self.draw_button = push_button(mark("Draw on the map"), self._begin_drawing, "drawArea")
        self.none = push_button(mark("No area"), self._take_none, "noArea")
        self.back = push_button(mark("Back"), self.left.emit, "areaBack")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 14, 6)
        column.setSpacing(6)
        buttons, foot = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((buttons, (self.draw_button, self.none)), (foot, (self.back,))):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.corners)
        column.addWidget(self.hint)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def begin(self, place: Place | None) -> None:
        """Show the area that a place has; None for a place that is only being made."""
        self._place, self._corners, self.is_drawing = place, place.outline if place else (), False
        self.corners.setText(areas.write_corners(self._corners))
        self.corners.setCursorPosition(0)
        self.none.setVisible(place is not None and place.has_own_area)
        self._say(tr("Draw it, type its corners, or take the outline of a known area."))
        self.search.clear()
        self._offer()
        self.draw()

    def draw(self) -> None:
        """Have the map draw the corners, or wait for them."""
        outline = [list(each) for each in self._corners]
        state: dict[str, Any] = {"movable": None, "candidates": []}
        self.drawn_changed.emit(state | {"outline": outline, "is_drawing": self.is_drawing})

    def take_drawn(self, corners: Corners) -> None:
        """Take the corners that were drawn on the map; none when the drawing was given up."""
        self.is_drawing = False
        if not corners:
            self.begin(self._place)
            return
        self._corners = corners
        self.corners.setText(
            areas.write_corners(tuple((round(lon, 5), round(lat, 5)) for lon, lat in corners))
        )
        self._make(lambda: areas.drawn_value(corners))

    def _begin_drawing(self) -> None:
        self.is_drawing = True
        self._say(
            tr("Click each corner; a double click or Enter ends, Backspace takes one back, Esc gives up. "
                    "Without a mouse: arrow keys move the map, the space bar sets a corner in its middle.")
        )  # fmt: skip
        self.draw()

    def _take_typed(self) -> None:
        self._make(lambda: areas.drawn_value(areas.read_corners(self.corners.text())))

    def _take_area(self, key: str) -> None:
        area = next((each.place for each in self._choices if each.place.id == key), None)
        if area is not None:
            self._make(lambda: areas.taken_value(area))

    def _take_none(self) -> None:
        if self._place is not None:
            self.taken.emit(areas.no_area_value(self._place))

    def _make(self, value: Callable[[], dict[str, Any]]) -> None:
        """Tell the value that was made; where it can't be made say why, and keep what was typed or drawn."""
        try:
            made = value()
        except MapviewerError as error:
            self._say(f"{error} {error.hint}".strip())
            self.draw()
            return
        self.taken.emit(made)

    def _offer(self) -> None:
        self._choices = areas.areas_to_take(self.search.text(), self._place)
        rows = [Row(each.place.id, each.place.name, each.about) for each in self._choices]
        words = shorten(self.search.text(), 40)
        none = tr("No area of that name has an outline.") if words else tr("Search an area above.")
        self.list.show_rows(rows or [Row("", none, is_faded=True)])
        self.list.go_to(0)

    def _say(self, words: str) -> None:
        self.hint.setText(words)
