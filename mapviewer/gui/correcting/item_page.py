"""The page of the correction panel that shows one thing: what it is, what the machine made of it, and what can be set."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mapviewer.gui.correcting.area_page import AreaPage
from mapviewer.gui.correcting.chooser import PlaceChooser
from mapviewer.gui.correcting.fields import EDITORS, FIELDS, ChoiceBox, Field, words_editor
from mapviewer.gui.correcting.split_page import SplitPage
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import named, plain_label, push_button
from mapviewer.model import plain_line, shorten
from mapviewer.workflow import correcting
from mapviewer.workflow.correcting import Subject

LONGEST_QUOTE = 220


class ItemPage(QWidget):
    """Shows a subject; every signal carries what the user wants done with it.

    Parameters
    ----------
    appearance : Appearance
        The theme to follow.
    """

    set_wanted = Signal(str, object)  # field, value
    words_wanted = Signal(str)  # field that takes the selected words
    place_wanted = Signal(str)  # field whose place is to be chosen
    accept_wanted = Signal()
    hide_wanted = Signal()
    remove_wanted = Signal()
    merge_wanted = Signal(str)  # id of the other
    split_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quote = plain_label("quoteLine", wraps=True)
        self.state = plain_label("fine", wraps=True)
        self.accept = push_button(mark("Accept"), self.accept_wanted.emit, "accept")
        say(self.accept.setToolTip, mark("Looked at and found right (Ctrl+Enter)"))
        self.hide_button = push_button(mark("Hide"), self.hide_wanted.emit, "hide")
        say(self.hide_button.setToolTip, mark("Keep it, but leave it out of map and export"))
        self.remove = push_button(mark("Remove"), self.remove_wanted.emit, "remove")
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.accept, self.hide_button, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.form = QWidget()
        self.area = named(QScrollArea(), "fieldArea")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chooser = PlaceChooser(appearance)
        self.area_page = AreaPage(appearance)
        self.area_page.hide()
        self.split_page = SplitPage()
        self.split_page.hide()
        head = QVBoxLayout()
        head.setContentsMargins(14, 10, 14, 4)
        head.setSpacing(6)
        head.addWidget(self.quote)
        head.addWidget(self.state)
        head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self.chooser, 2)
        column.addWidget(self.area_page, 2)
        column.addWidget(self.split_page, 2)

    def show_subject(self, subject: Subject, history: str) -> None:
        """Show a subject with what people did to it so far."""
        self.quote.setText(_quote(subject))
        self.state.setText(_state(subject, history))
        self.state.setToolTip(history)
        review = subject.review
        self.accept.setText(tr("To check") if review.is_accepted else tr("Accept"))
        self.hide_button.setText(tr("Show") if review.is_hidden else tr("Hide"))
        self.hide_button.setVisible(subject.sort in ("event", "statement", "toponym", "locative"))
        self.remove.setVisible(subject.sort not in ("toponym", "locative"))
        self._fill(subject)

    def _fill(self, subject: Subject) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(14, 4, 14, 6)
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in FIELDS[subject.sort]:
            editor = self._editor(subject, field)
            editor.setAccessibleName(tr(field.words))
            form.addRow(plain_label("fieldName", tr(field.words)), editor)
        if subject.sort in ("actor", "event"):
            form.addRow(plain_label("fieldName", mark("Same as")), self._merge_box(subject))
        if subject.sort in ("actor", "event", "statement"):
            words = tr("Split at the selected words")
            split = push_button(
                words if subject.sort == "statement" else mark("Split in two …"),
                self.split_wanted.emit,
                "split",
            )
            form.addRow("", split)
        self._put(page)
        is_name = subject.sort in ("toponym", "locative")
        self.area.setMaximumHeight(page.sizeHint().height() + 2 if is_name else 16_777_215)
        self.area.setVisible(form.rowCount() > 0)

    def _put(self, page: QWidget) -> None:
        """Show another form; the old one may be just telling what was set in it, and goes when it is done."""
        old, focused = self.area.takeWidget(), self.form.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        self.form = page
        self.area.setWidget(page)
        same = page.findChild(QWidget, name) if name else None
        if same is not None:
            same.setFocus()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _editor(self, subject: Subject, field: Field) -> QWidget:
        if field.kind == "place":
            return self._place_button(subject, field)
        if field.kind == "words":
            return words_editor(subject, field, self.words_wanted.emit)
        return EDITORS[field.kind](subject, field, self.set_wanted.emit)

    def _place_button(self, subject: Subject, field: Field) -> QWidget:
        value = correcting.current_value(subject, field.name)
        told = value if isinstance(value, list) else [value] if value else []
        words = ", ".join(shorten(str(each["name"]), 40) for each in told) or tr("no place")
        button = push_button(words, partial(self.place_wanted.emit, field.name), f"{field.name}Place")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button

    def _merge_box(self, subject: Subject) -> QWidget:
        box = named(ChoiceBox(), "mergeBox")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.addItem(tr("another one …"), "")
        others: tuple[Any, ...] = getattr(subject.found, "actors" if subject.sort == "actor" else "events")
        for other in others:
            if other.id != subject.item.id:
                words = other.name if subject.sort == "actor" else other.summary
                box.addItem(shorten(words, 60), other.id)
        box.activated.connect(
            lambda _: self.merge_wanted.emit(box.currentData()) if box.currentData() else None
        )
        return box


def _quote(subject: Subject) -> str:
    """Return the sentence around a subject, short."""
    span = subject.span
    around = next((each for each in subject.found.sentences if each.overlaps(span)), span)
    return shorten(plain_line(around.of(subject.article.text)), LONGEST_QUOTE)


def _state(subject: Subject, history: str) -> str:
    review = subject.review
    if history:
        return tr("Set by people") + "\n" + "\n".join(history.splitlines()[:2])
    if review.is_accepted:
        return tr("Looked at and found right")
    resolution = getattr(subject.item, "resolution", None)
    if resolution is not None and resolution.place:
        return tr("Read by mapviewer, {n} % sure").format(n=round(100 * resolution.score))
    return tr("Read by mapviewer, nobody has looked at it")
