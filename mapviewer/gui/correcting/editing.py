"""The panel's page on one thing, and what is done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.correcting.item_page import ItemPage
from mapviewer.gui.correction_words import History, histories, history_in_words
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.model import Place, Span, place_json, plain_line, shorten
from mapviewer.workflow import choosing, correcting, marking
from mapviewer.workflow.choosing import Choice
from mapviewer.workflow.correcting import Subject

NAMES = ("toponym", "locative")


class Editing(ItemPage):
    """Shows one annotation and does what is asked.

    Parameters
    ----------
    session, corrector, appearance
        Who is told, who corrects, and the theme.
    """

    drawn_changed = Signal(object)  # what the map draws: see `MapBridge.send_correcting`
    gone = Signal()  # what was shown is no more

    def __init__(
        self, session: Session, corrector: Corrector, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent)
        self._session, self._corrector = session, corrector
        self._item_id = self._place_field = self._own_name = ""
        self._shown: tuple[object, ...] = ()
        self._begun: tuple[str, str, tuple[str, ...]] = ("", "", ())
        self.selected: tuple[str, Span] | None = None  # words in the text: article id and span
        self.set_wanted.connect(self._set)
        self.words_wanted.connect(self._take_words)
        self.place_wanted.connect(self._choose_place_of)
        self.accept_wanted.connect(self.accept_it)
        self.hide_wanted.connect(self._hide)
        self.remove_wanted.connect(self._remove)
        self.merge_wanted.connect(self._merge)
        self.split_wanted.connect(self._split)
        self.chooser.chosen.connect(self._choose)
        self.chooser.not_a_place.connect(self._no_place)
        self.chooser.own_wanted.connect(self._begin_own)
        self.chooser.searched.connect(self._search)

    def begin(self, item_id: str) -> None:
        """Turn to another annotation or place; an empty id to none."""
        if item_id != self._item_id:
            self._item_id, self._place_field, self._own_name = item_id, "", ""
            self.chooser.search.clear()

    @property
    def subject(self) -> Subject | None:
        """What is shown, as it reads now."""
        return self._corrector.subject(self._item_id)

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
        self.chooser.setVisible(is_name or bool(self._place_field))
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

    def take_keyboard(self) -> None:
        """Give the keyboard to what is set most often."""
        first = self.form.nextInFocusChain() if self.chooser.isHidden() else self.chooser.list
        if first is not None:
            first.setFocus()

    def _scopes(self, subject: Subject) -> tuple[str, ...]:
        """Return what each scope holds in words; one that holds no more than the one before is left out."""
        if subject.sort != "toponym":
            return ()
        wanted = subject.item.surface.casefold()
        counts = [
            sum(each.surface.casefold() == wanted for each in found.toponyms)
            for found in self._corrector.project.annotations
        ]
        here = sum(each.surface.casefold() == wanted for each in subject.found.toponyms)
        name = shorten(subject.item.surface, 20)
        words = [self.tr("This mention"), self.tr("“{name}” in this article ({n})").format(name=name, n=here)]
        if len(self._corrector.project.articles) > 1:
            words.append(self.tr("“{name}” in all articles ({n})").format(name=name, n=sum(counts)))
        return tuple(words)

    def _offer(self, subject: Subject) -> None:
        words = self.chooser.search.text()
        if words.strip():
            choices = choosing.search_places(words, subject.found, _name_of(subject))
            sentence = self.tr("The gazetteer has no “{name}”.").format(name=shorten(words, 40))
        elif subject.sort == "toponym":
            choices = choosing.candidates_of(subject.found, subject.item)
            sentence = self.tr("The gazetteer has no such name: search, or make a place of your own.")
        else:
            choices = tuple(Choice(each, choosing.describe(each)) for each in subject.found.places)
            sentence = self.tr("Search for a place.")
        self.chooser.offer(choices, sentence)
        self.draw(choices, self._movable(subject))

    def _movable(self, subject: Subject) -> list[object] | None:
        """Return the place whose pin can be dragged now: the one of a name, or a new one in the middle of the map."""
        if self._own_name:
            return ["", self._own_name, None, None]  # the middle of the map
        key = correcting.current_value(subject, "place")["place"] if subject.sort == "toponym" else None
        is_point = key is not None and not key["feature"].startswith(("A.", "H.")) and key["radius_km"] < 25
        return [key["id"], key["name"], key["lon"], key["lat"]] if key and is_point else None

    def draw(self, choices: Sequence[Choice], movable: list[object] | None = None) -> None:
        """Have the map draw candidates and the place that can be moved."""
        drawn = [[e.place.id, e.place.name, e.place.lon, e.place.lat, e.is_chosen] for e in choices[:20]]
        self.drawn_changed.emit({"movable": movable, "candidates": drawn})

    def _set(self, field: str, value: object) -> None:
        if subject := self.subject:
            self._corrector.set(subject, field, value)

    def _choose(self, place: Place, scope: str) -> None:
        subject = self.subject
        if subject is None:
            return
        field, self._place_field, self._own_name = self._place_field, "", ""
        self.chooser.search.clear()
        if field:
            value = place_json(place)
            self._corrector.set(subject, field, [value] if field in ("places", "about") else value)
        elif subject.sort == "locative":
            self._corrector.set(subject, "place", {"place": place_json(place)})
        else:
            self._corrector.set_place(subject, place, scope)

    def _no_place(self, scope: str) -> None:
        subject = self.subject
        if subject is None:
            return
        field, self._place_field = self._place_field, ""
        if field:
            self._corrector.set(subject, field, [] if field in ("places", "about") else None)
        else:
            self._corrector.remove(subject, scope)
            self.gone.emit()

    def _choose_place_of(self, field: str) -> None:
        self._place_field = field
        self.refresh()
        self.chooser.search.setFocus()

    def _search(self, _words: str) -> None:
        subject = self.subject
        if subject is not None and self.chooser.isVisible():
            self._offer(subject)

    def _begin_own(self, name: str) -> None:
        subject = self.subject
        if subject is not None:
            self._own_name = name.strip() or _name_of(subject)
            self._session.said.emit(self.tr("Drag the ring on the map to where it is."))
            self._offer(subject)

    def put_at(self, place_id: str, lon: float, lat: float) -> None:
        """Take a pin that was dragged on the map."""
        if place_id:
            self._corrector.move_place(place_id, lon, lat)
        elif self._own_name:
            self._choose(
                choosing.own_place(self._own_name, lon, lat),
                str(self.chooser.scope.currentData() or "mention"),
            )

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

    def _split(self) -> None:
        subject = self.subject
        if subject is None or self.selected is None or self.selected[0] != subject.article.id:
            self._session.said.emit(self.tr("Select the words in the text first."))
            return
        change = marking.split_change(self._corrector.project, subject, self.selected[1])
        if change is None:
            self._session.said.emit(self.tr("These words are no part of it that can stand alone."))
        else:
            self._corrector.correct([change])

    def _take_words(self, field: str) -> None:
        subject = self.subject
        if subject is None or self.selected is None or self.selected[0] != subject.article.id:
            self._session.said.emit(self.tr("Select the words in the text first, then press this."))
            return
        self._corrector.set(subject, field, marking.words_value(subject, field, self.selected[1]))

    def accept_it(self) -> None:
        """Note that what is shown is right, or is to be looked at again."""
        if subject := self.subject:
            self._corrector.accept(subject, is_accepted=not subject.review.is_accepted)


def _name_of(subject: Subject) -> str:
    """Return what a place of one's own is called: as the article says where that is a name."""
    return plain_line(subject.item.surface) if subject.sort in NAMES else ""
