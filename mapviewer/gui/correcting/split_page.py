"""Sharing out an event or a person between two."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mapviewer.gui.correcting.fields import ChoiceBox, Line
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look.parts import named, plain_label, push_button
from mapviewer.model import Span
from mapviewer.workflow import splitting
from mapviewer.workflow.correcting import Subject
from mapviewer.workflow.splitting import Part, Split


class SplitPage(QWidget):
    """Shows what each of the two will have; `wanted` carries the split when the user does it."""

    wanted = Signal(object)  # Split
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._split = Split("", "", None, ())
        self.first, self.second, self.words = (
            named(Line(), name) for name in ("splitFirst", "splitSecond", "splitWords")
        )
        for line, words in ((self.first, mark("This one")), (self.second, mark("The other"))):
            say(line.setAccessibleName, words)
        say(self.words.setAccessibleName, mark("Its word"))
        self.words.editingFinished.connect(self._find)
        self.second.returnPressed.connect(self._do)
        self.hint = plain_label("fine", wraps=True)
        self.area = named(QScrollArea(), "splitArea")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 14, 6)
        foot.setSpacing(8)
        foot.addWidget(push_button(mark("Split"), self._do, "splitDo"))
        foot.addWidget(push_button(mark("Back"), self.left.emit, "splitBack"))
        foot.addStretch(1)
        head = QFormLayout()
        head.setContentsMargins(14, 4, 14, 0)
        head.setVerticalSpacing(6)
        self._labels = []
        for edit in (self.words, self.first, self.second):
            label = plain_label("fieldName")
            self._labels.append(label)
            head.addRow(label, edit)
        head.addRow(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def begin(self, subject: Subject, selected: Span | None) -> None:
        """Show how `subject` may be split at the selected words."""
        self._subject = subject
        is_event = subject.sort == "event"
        names = (tr("Its word"), tr("This one"), tr("The other"))
        for label, edit, words in zip(
            self._labels, (self.words, self.first, self.second), names, strict=True
        ):
            label.setText(words)
            edit.setAccessibleName(words)
        for widget in (self._labels[0], self.words, self._labels[1], self.first):
            widget.setVisible(is_event)
        self._show(splitting.begin_split(subject, selected))
        self.first.setText(self._split.first)
        self.first.setCursorPosition(0)
        self.second.setText(self._split.second)
        first = self.words if is_event and self._split.trigger is None else self.second
        first.setFocus()

    def shows(self, subject: Subject) -> bool:
        """Tell whether it shares out just that, as it reads now."""
        return self._subject is not None and self._subject.item == subject.item

    def _show(self, split: Split) -> None:
        self._split = split
        subject = self._subject
        if subject is None:
            return
        if subject.sort == "actor":
            self._say(tr("Choose the mentions that are somebody else, and give the other a name."))
        elif split.trigger is None:
            self._say(tr("Type the word of the article that tells of the other event, or select it first."))
        else:
            self._say(tr("Say what stays, what goes to the other, and what both have."))
            self.words.setText(split.trigger.of(subject.article.text))
        page = QWidget()
        form = QVBoxLayout(page)
        form.setContentsMargins(14, 2, 14, 2)
        form.setSpacing(4)
        for number, part in enumerate(split.parts):
            form.addWidget(plain_label("fine", part.words, wraps=True))
            form.addWidget(self._choice(number, part))
        form.addStretch(1)
        self.area.setWidget(page)

    def _choice(self, number: int, part: Part) -> ChoiceBox:
        box = named(ChoiceBox(), f"part{number}")
        box.setAccessibleName(part.words)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.addItem(tr("stays here"), splitting.STAYS)
        box.addItem(tr("goes to the other"), splitting.GOES)
        if part.sort != "mention":
            box.addItem(tr("both have it"), splitting.BOTH)
        box.setCurrentIndex(max(0, box.findData(part.to)))
        box.activated.connect(partial(self._share, number, box))
        return box

    def _share(self, number: int, box: ChoiceBox, _index: int) -> None:
        part = self._split.parts[number]
        self._split = splitting.moved_to(self._split, part, str(box.currentData()))
        if self._subject is not None and self._subject.sort == "actor" and not self.second.text().strip():
            going = next((each for each in self._split.parts if each.to == splitting.GOES), None)
            if going is not None:
                self.second.setText(self._subject.item.mentions[going.key].of(self._subject.article.text))

    def _find(self) -> None:
        """Take the word that was typed for the other event, and share out anew by where it stands."""
        subject = self._subject
        if subject is None or not self.words.isModified():
            return
        self.words.setModified(False)
        at = splitting.find_words(subject, self.words.text())
        if at is None:
            self._say(tr("The article does not say that elsewhere."))
            return
        fresh = splitting.begin_split(subject, at)
        if not self.second.text().strip():
            self.second.setText(fresh.second)
        self._show(fresh)

    def _do(self) -> None:
        self._find()
        self.wanted.emit(replace(self._split, first=self.first.text(), second=self.second.text()))

    def _say(self, words: str) -> None:
        self.hint.setText(words)

    def refuse(self) -> None:
        """Say why it can't be split so."""
        is_actor = self._subject is not None and self._subject.sort == "actor"
        self._say(
            tr("Each of the two needs a mention, and the other a name.")
            if is_actor
            else tr("Which word of the article tells of the other event? Type it above.")
        )
