"""The panel's page on one thing, and what is done with it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.correcting.fields import FIELDS
from mapviewer.gui.correcting.placing import NAMES, Placing
from mapviewer.gui.correction_words import History, histories, history_in_words
from mapviewer.gui.language import tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.model import Span
from mapviewer.workflow import correcting, marking, splitting
from mapviewer.workflow.correcting import Change, Subject
from mapviewer.workflow.splitting import Split


class Editing(Placing):
    """Shows one annotation and does what is asked.

    Parameters
    ----------
    session, corrector, appearance
        Who is told, who corrects, and the theme.
    """

    made = Signal(str)  # the id of what was split off

    def __init__(
        self, session: Session, corrector: Corrector, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, corrector, appearance, parent)
        self._is_splitting = False
        self._shown: tuple[object, ...] = ()
        self._begun: tuple[str, str, tuple[str, ...]] = ("", "", ())
        self.selected: tuple[str, Span] | None = None  # words in the text: article id and span
        self.set_wanted.connect(self._set)
        self.words_wanted.connect(self._take_words)
        self.accept_wanted.connect(self.accept_it)
        self.hide_wanted.connect(self._hide)
        self.remove_wanted.connect(self._remove)
        self.merge_wanted.connect(self._merge)
        self.split_wanted.connect(self._begin_split)
        self.split_page.wanted.connect(self._split)
        self.split_page.left.connect(self._leave_split)

    def begin(self, item_id: str) -> None:
        """Turn to another annotation or place; an empty id to none."""
        if item_id != self._item_id:
            self._item_id, self._place_field, self._own_name = item_id, "", ""
            self._is_area = self._is_splitting = False
            self.chooser.search.clear()

    def is_at(self, place_or_item: str) -> bool:
        """Tell whether it shows that annotation, or a mention of that place."""
        subject = self.subject
        place = (
            correcting.current_value(subject, "place")["place"] if subject and subject.sort in NAMES else None
        )
        return place_or_item == self._item_id or (place is not None and place["id"] == place_or_item)

    def refresh(self) -> None:
        """Show it anew."""
        subject = self.subject
        if subject is None:
            self.draw(())
            return
        history = history_in_words(self._history(subject))
        shown = (subject.item, subject.review, subject.found.actors, subject.found.events, history)
        if shown != self._shown:  # else somebody may be typing
            self._shown = shown
            self.show_subject(subject, history)
        is_name = subject.sort in NAMES
        self._is_splitting = self._is_splitting and self.split_page.shows(subject)
        self.area.setVisible(bool(FIELDS[subject.sort]) and not self._is_splitting)
        self.split_page.setVisible(self._is_splitting)
        self.area_page.setVisible(self._is_area)
        self.chooser.setVisible((is_name or bool(self._place_field)) and not self._is_area)
        if self._is_area:
            self._show_area(subject)
            return
        if not is_name and not self._place_field:
            self.draw(())
            return
        begun = (self._item_id, self._place_field, self._scopes(subject) if is_name else ())
        if begun != self._begun:  # else a scope may be chosen already
            self._begun = begun
            self.chooser.begin(begun[2], is_name=is_name)
        self._offer(subject)

    def _history(self, subject: Subject) -> History:
        """Return what people did to it; of a name also to its place."""
        place = correcting.current_value(subject, "place")["place"] if subject.sort in NAMES else None
        told = histories(self._corrector.project, {subject.item.id, place["id"] if place else ""})
        found = [each for log in told.values() for each in log]
        return tuple(sorted(found, key=lambda each: each.when, reverse=True))

    def _set(self, field: str, value: object) -> None:
        if subject := self.subject:
            self._corrector.set(subject, field, value)

    def _hide(self) -> None:
        subject = self.subject
        if subject is None:
            return
        place = correcting.current_value(subject, "place")["place"] if subject.sort == "toponym" else None
        if place is not None:
            is_hidden = subject.found.review(place["id"]).is_hidden
            self._corrector.hide_place(subject, place["id"], is_hidden=not is_hidden)
        else:
            self._corrector.set(subject, "hidden", not subject.review.is_hidden)

    def _remove(self) -> None:
        if subject := self.subject:
            self._corrector.remove(subject)
            self.gone.emit()

    def _merge(self, other_id: str) -> None:
        subject, other = self.subject, self._corrector.subject(other_id)
        if subject and other:
            self._corrector.correct(
                [(subject.what("merge"), None, correcting.refer(other.article, other.item))]
            )

    def _selected_in(self, subject: Subject) -> Span | None:
        """Return the words that are selected in the subject's article."""
        selected = self.selected
        return selected[1] if selected and selected[0] == subject.article.id else None

    def _begin_split(self) -> None:
        subject = self.subject
        if subject is None:
            return
        selected = self._selected_in(subject)
        if subject.sort != "statement":
            self._is_splitting = True
            self.split_page.begin(subject, selected)
            self.refresh()
        elif selected is None:
            self._session.said.emit(tr("Select the words in the text first."))
        else:
            project = self._corrector.project
            self._make_split(splitting.split_statement_change(project, subject, selected))

    def _split(self, split: Split) -> None:
        if subject := self.subject:
            self._make_split(splitting.split_change(self._corrector.project, subject, split))

    def _make_split(self, change: Change | None) -> None:
        """Split, and turn to the other one: what it is called, when and where is set there."""
        if change is not None:
            self._leave_split()
            self._corrector.correct([change])
            value: Any = change[2]
            self.made.emit(value["id"])
        elif self._is_splitting:
            self.split_page.refuse()
        else:
            self._session.said.emit(tr("These words are no part of it that can stand alone."))

    def _leave_split(self) -> None:
        self._is_splitting = False
        self.refresh()

    def _take_words(self, field: str) -> None:
        subject = self.subject
        selected = self._selected_in(subject) if subject else None
        if subject is None or selected is None:
            self._session.said.emit(tr("Select the words in the text first, then press this."))
            return
        self._corrector.set(subject, field, marking.words_value(subject, field, selected))

    def accept_it(self) -> None:
        """Note that what is shown is right, or is to be looked at again."""
        if subject := self.subject:
            self._corrector.accept(subject, is_accepted=not subject.review.is_accepted)
