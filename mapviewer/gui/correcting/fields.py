"""Which fields of what can be set, and with what: a table, and a small editor for each kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mapviewer.errors import MapviewerError
from mapviewer.gui.language import days_in_words, known, mark, tr
from mapviewer.gui.look.parts import named, plain_label, push_button, tool_button
from mapviewer.model import (
    EventType,
    Modality,
    Stance,
    StatementKind,
    ToponymKind,
    plain_line,
    shorten,
)
from mapviewer.workflow import correcting
from mapviewer.workflow.correcting import Subject

Set = Callable[[str, object], None]


@dataclass(frozen=True, slots=True)
class Field:
    """A field, its words, the kind of its editor, and the values of a choice (value, words)."""

    name: str
    words: str
    kind: str
    choices: tuple[tuple[str, str], ...] = ()


def _of(values: Any, **words: str) -> tuple[tuple[str, str], ...]:
    return tuple((each.value, words.get(each.value, each.value.lower())) for each in values)


FIELDS: dict[str, tuple[Field, ...]] = {
    "toponym": (
        Field("kind", mark("Means"), "choice", _of(ToponymKind, literal=mark("the place itself"), associative=mark("its government"),
                                             demonym=mark("its people"))),
    ),
    "locative": (),
    "timex": (Field("days", mark("Day"), "days"),),
    "actor": (
        Field("name", mark("Name"), "line"),
        Field("role", mark("Role"), "line"),
        Field("affiliation", mark("Belongs to"), "line"),
    ),
    "statement": (
        Field("speaker", mark("Speaker"), "actor"),
        Field("said_at", mark("Said in"), "place"),
        Field("days", mark("Day"), "days"),
        Field("kind", mark("Words"), "choice", _of(StatementKind, direct=mark("quoted"), indirect=mark("in other words"), mixed=mark("partly quoted"))),
        Field("stance", mark("Stance"), "choice", _of(Stance)),
        Field("cue", mark("Verb"), "words"),
        Field("content", mark("What"), "words"),
    ),
    "event": (
        Field("summary", mark("Line"), "line"),
        Field("places", mark("Place"), "place"),
        Field("days", mark("Day"), "days"),
        Field("type", mark("Type"), "choice", (("", mark("none")), *_of(EventType))),
        Field("modality", mark("Told as"), "choice", _of(Modality, asserted=mark("a fact"), negated=mark("not so"), planned=mark("planned"),
                                                  hypothetical=mark("possible"))),
        Field("participants", mark("Who"), "parts"),
        Field("trigger", mark("Word"), "words"),
    ),
}  # fmt: skip
ROLES = (("agent", mark("does it")), ("patient", mark("it is done to")), ("with", mark("with")))


class ChoiceBox(QComboBox):
    """A box that changes only when something is chosen from it: not by the wheel, not by arrow keys on the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the form scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with the arrow keys."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.showPopup()
        else:
            super().keyPressEvent(event)


class Line(QLineEdit):
    """A line of text; Ctrl+Z is its own only while there is something typed to undo, else it undoes the last correction."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window where the line has no use for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            is_undo, is_redo = event.matches(keys.Undo), event.matches(keys.Redo)
            if (is_undo and not self.isUndoAvailable()) or (is_redo and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)


def line_editor(subject: Subject, field: Field, set_value: Set) -> QWidget:
    """Return a field for a line of text; Enter or leaving it sets it."""
    edit = named(Line(str(correcting.current_value(subject, field.name) or "")), f"{field.name}Field")
    edit.setCursorPosition(0)

    def done() -> None:
        if edit.isModified() and (edit.text().strip() or field.name not in ("name", "summary")):
            edit.setModified(False)
            set_value(field.name, plain_line(edit.text()))

    edit.editingFinished.connect(done)
    return edit


def days_editor(subject: Subject, field: Field, set_value: Set) -> QWidget:
    """Return a field for a day with its uncertainty, with what it means below; what is none is told there."""
    page = QWidget()
    edit = named(Line(correcting.edtf_of(subject.item)), "daysField")
    edit.setPlaceholderText("2024-08-27, 2024-08~")
    edit.setToolTip("2024-08-27, 2024-08~, 2020/2023, 199X")
    meaning = plain_label("fine", days_in_words(subject.item.earliest, subject.item.latest), wraps=True)
    meaning.setVisible(bool(meaning.text()))

    def done() -> None:
        if not edit.isModified():
            return
        edit.setModified(False)
        try:
            value = correcting.days_value(edit.text())
        except MapviewerError as error:
            meaning.setText(str(error))
            meaning.show()
            return
        set_value("days", value)

    edit.editingFinished.connect(done)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(edit)
    column.addWidget(meaning)
    return page


def choice_editor(subject: Subject, field: Field, set_value: Set) -> QWidget:
    """Return a box of choices."""
    box = named(ChoiceBox(), f"{field.name}Field")
    for value, words in field.choices:
        box.addItem(known(tr(words)), value)
    now = correcting.current_value(subject, field.name) or ""
    box.setCurrentIndex(max(0, box.findData(now)))
    box.activated.connect(lambda _: set_value(field.name, box.currentData() or None))
    return box


def actor_box(
    subject: Subject, chosen: str | None, empty: str, without: frozenset[str] = frozenset()
) -> QComboBox:
    """Return a box of the article's actors, by id."""
    box = ChoiceBox()
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.addItem(empty, None)
    for actor in subject.found.actors:
        if actor.id not in without:
            box.addItem(shorten(actor.name, 40), actor.id)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def actor_editor(subject: Subject, field: Field, set_value: Set) -> QWidget:
    """Return a box of who may have said it."""
    box = named(actor_box(subject, subject.item.speaker, tr("nobody named")), f"{field.name}Field")
    box.activated.connect(lambda _: set_value(field.name, correcting.actor_value(subject, box.currentData())))
    return box


def parts_editor(subject: Subject, field: Field, set_value: Set) -> QWidget:
    """Return the participants, each with a part, and a way to add one."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    now: list[dict[str, Any]] = correcting.current_value(subject, field.name)

    there = frozenset(each.actor for each in subject.item.participants)

    def put(number: int, part: dict[str, Any] | None) -> None:
        changed = [*now[:number], *([part] if part else []), *now[number + 1 :]]
        set_value(field.name, changed)

    for number, part in enumerate(now):
        column.addWidget(_part_row(subject, part, partial(put, number)))
    add = named(actor_box(subject, None, tr("add somebody …"), there), "addParticipant")

    def added(_: int) -> None:
        if add.currentData():
            part = {"actor": correcting.actor_value(subject, add.currentData()), "role": "agent"}
            set_value(field.name, [*now, part])

    add.activated.connect(added)
    column.addWidget(add)
    return page


def _part_row(
    subject: Subject, part: dict[str, Any], put: Callable[[dict[str, Any] | None], None]
) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    who = actor_box(subject, part["actor"]["id"] if part["actor"] else None, "…")
    role = ChoiceBox()
    for value, words in ROLES:
        role.addItem(tr(words), value)
    role.setCurrentIndex(max(0, role.findData(part["role"])))
    who.activated.connect(lambda _: put(part | {"actor": correcting.actor_value(subject, who.currentData())}))
    role.activated.connect(lambda _: put(part | {"role": role.currentData()}))
    row.addWidget(who, 3)
    role.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    row.addWidget(role, 2)
    row.addWidget(tool_button("✕", "quiet", tr("Take this participant out"), lambda: put(None)))
    return page


def words_editor(subject: Subject, field: Field, take: Callable[[str], None]) -> QWidget:
    """Return the words of a field, and a button that takes those selected in the text."""
    value = correcting.current_value(subject, field.name)
    spans: Sequence[Any] = value if isinstance(value, list) else [value] if value else []
    shown = " … ".join(shorten(each["quote"], 60) for each in spans)
    button = push_button(
        shown or tr("select words in the text"), lambda: take(field.name), f"{field.name}Words"
    )
    button.setToolTip(tr("Take the words that are selected in the text"))
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


EDITORS: dict[str, Callable[[Subject, Field, Set], QWidget]] = {
    "line": line_editor,
    "days": days_editor,
    "choice": choice_editor,
    "actor": actor_editor,
    "parts": parts_editor,
}
