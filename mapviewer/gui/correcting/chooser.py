"""Choosing a place: the candidates with their reasons, a search in the gazetteer, a place of one's own, for how much it holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mapviewer.gui.correcting.fields import ChoiceBox, Line
from mapviewer.gui.correcting.rows import PlainRows, Row
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import clearable, named, push_button
from mapviewer.model import Place
from mapviewer.workflow.choosing import Choice

SCOPES = ("mention", "article", "project")


class SearchLine(Line):
    """A search field from which Down goes to the list."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the field downwards."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class PlaceChooser(QWidget):
    """Shows choices; `chosen` comes with the place and the scope that the user took.

    Parameters
    ----------
    appearance : Appearance
        The theme to follow.
    """

    chosen = Signal(object, str)  # Place, or None for no place; scope
    not_a_place = Signal(str)  # scope
    own_wanted = Signal(str)  # a name
    area_wanted = Signal()
    searched = Signal(str)
    offered = Signal(object)  # the choices that are shown

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.scope = named(ChoiceBox(), "scope")
        say(self.scope.setAccessibleName, mark("For which mentions"))
        self.search = SearchLine()
        self.search.setObjectName("placeSearch")
        clearable(self.search, mark("Clear the search"))
        say(self.search.setPlaceholderText, mark("Search: Paris, Texas or 41.7, 44.8"))
        say(self.search.setAccessibleName, mark("Search the gazetteer"))
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self._enter)
        self.list = PlainRows("candidateList", mark("Places that it may be"), appearance)
        self.list.chosen.connect(self._choose)
        self.search.down.connect(self.list.setFocus)
        self.none = push_button(
            mark("Not a place"), lambda: self.not_a_place.emit(self.chosen_scope), "notPlace"
        )
        self.own = push_button(
            mark("A place of my own"), lambda: self.own_wanted.emit(self.search.text()), "ownPlace"
        )
        self.area = push_button(mark("Area …"), self.area_wanted.emit, "placeArea")
        say(self.area.setToolTip, mark("Draw an area for this place, or take that of another"))
        foot = QGridLayout()  # two lines: in some languages the words are long
        foot.setContentsMargins(14, 6, 14, 4)
        foot.setSpacing(6)
        foot.addWidget(self.none, 0, 0)
        foot.addWidget(self.area, 0, 1)
        foot.addWidget(self.own, 1, 0, 1, 2)
        foot.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.scope, self.search):
            row = QHBoxLayout()
            row.setContentsMargins(14, 0, 14, 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def begin(self, scopes: Sequence[str], *, is_name: bool) -> None:
        """Start over for another subject; `scopes` say in words what each scope holds, none hides the choice."""
        self.scope.clear()
        for key, words in zip(SCOPES, scopes, strict=False):
            self.scope.addItem(words, key)
        self.scope.setVisible(bool(scopes))
        self.none.setText(tr("Not a place") if is_name else tr("No place"))
        self.area.setVisible(is_name)
        self.search.clear()

    def offer(self, choices: Sequence[Choice], sentence: str = "") -> None:
        """Show choices."""
        self._choices = tuple(choices)
        rows = [
            Row(
                each.place.id,
                each.place.name,
                "\n".join(part for part in (each.about, "; ".join(each.reasons)) if part),
                f"{round(100 * each.score)} %" if each.score else "",
                each.is_chosen,
            )
            for each in self._choices
        ]
        self.list.show_rows(rows or ([Row("", sentence, is_faded=True)] if sentence else []))
        marked = next((number for number, each in enumerate(self._choices) if each.is_chosen), 0)
        self.list.go_to(marked)
        self.offered.emit(self._choices)

    def choose_id(self, place_id: str) -> None:
        """Take the choice of that id."""
        self._choose(place_id)

    @property
    def chosen_scope(self) -> str:
        """For which mentions the user chooses: one of `SCOPES`."""
        return str(self.scope.currentData() or "mention")

    def _place(self, key: str) -> Place | None:
        return next((each.place for each in self._choices if each.place.id == key), None)

    def _choose(self, key: str) -> None:
        place = self._place(key)
        if place is not None:
            self.chosen.emit(place, self.chosen_scope)

    def _enter(self) -> None:
        if self._choices:
            self._choose(self.list.current_key() or self._choices[0].place.id)
