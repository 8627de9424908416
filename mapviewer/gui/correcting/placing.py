"""The part of the panel's page that says where something is: candidates, a search, a point or an area of one's own."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.correcting.item_page import ItemPage
from mapviewer.gui.language import tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.model import Place, place_json, plain_line, shorten
from mapviewer.workflow import areas, choosing
from mapviewer.workflow.choosing import Choice
from mapviewer.workflow.correcting import Subject

NAMES = ("toponym", "locative")
WIDEST_KM = 25  # what is less certain than that has no pin to drag


class Placing(ItemPage):
    """Places what is shown.

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
        self._area_of: tuple[str, Place | None] | None = None
        self._is_area = False  # whether the page of areas stands in the chooser's place
        self.place_wanted.connect(self._choose_place_of)
        self.chooser.chosen.connect(self._choose)
        self.chooser.not_a_place.connect(self._no_place)
        self.chooser.own_wanted.connect(self._begin_own)
        self.chooser.searched.connect(self._search)
        self.chooser.area_wanted.connect(self._begin_area)
        self.area_page.left.connect(self._leave_area)
        self.area_page.taken.connect(self._take_area)
        self.area_page.drawn_changed.connect(self.drawn_changed)

    def refresh(self) -> None:
        """Show it anew."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Give the keyboard to what is set most often."""
        first = self.form.nextInFocusChain() if self.chooser.isHidden() else self.chooser.list
        if first is not None:
            first.setFocus()

    @property
    def subject(self) -> Subject | None:
        """What is shown, as it reads now."""
        return self._corrector.subject(self._item_id)

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
        words = [tr("This mention"), tr("“{name}” in this article ({n})").format(name=name, n=here)]
        if len(self._corrector.project.articles) > 1:
            words.append(tr("“{name}” in all articles ({n})").format(name=name, n=sum(counts)))
        return tuple(words)

    def _offer(self, subject: Subject) -> None:
        words = self.chooser.search.text()
        if words.strip():
            choices = choosing.search_places(words, subject.found, _name_of(subject))
            sentence = tr("The gazetteer has no “{name}”.").format(name=shorten(words, 40))
        elif subject.sort == "toponym":
            choices = choosing.candidates_of(subject.found, subject.item)
            sentence = tr("The gazetteer has no such name: search, or make a place of your own.")
        else:
            choices = tuple(Choice(each, choosing.describe(each)) for each in subject.found.places)
            sentence = tr("Search for a place.")
        self.chooser.offer(choices, sentence)
        self.draw(choices, self._movable(subject))

    def _movable(self, subject: Subject) -> list[object] | None:
        """Return the place whose pin can be dragged now: the one of a name, or a new one in the middle of the map."""
        if self._own_name:
            return ["", self._own_name, None, None]  # the middle of the map
        place = subject.place if subject.sort == "toponym" else None
        if place is None or place.has_own_area or place.feature_class in "AH" or place.radius_km >= WIDEST_KM:
            return None
        return [place.id, place.name, place.lon, place.lat]

    def draw(self, choices: Sequence[Choice], movable: list[object] | None = None) -> None:
        """Have the map draw candidates and the place that can be moved."""
        drawn = [[e.place.id, e.place.name, e.place.lon, e.place.lat, e.is_chosen] for e in choices[:20]]
        self.drawn_changed.emit({"movable": movable, "candidates": drawn})

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
            self._session.said.emit(tr("Drag the ring on the map to where it is."))
            self._offer(subject)

    def put_at(self, place_id: str, lon: float, lat: float) -> None:
        """Take a pin that was dragged on the map."""
        if place_id:
            self._corrector.move_place(place_id, lon, lat)
        elif self._own_name:
            self._choose(
                choosing.own_place(self._own_name, lon, lat),
                self.chooser.chosen_scope,
            )

    def _begin_area(self) -> None:
        subject = self.subject
        if subject is not None:
            self._is_area, self._area_of = True, None
            self.refresh()
            self.area_page.draw_button.setFocus()

    def _show_area(self, subject: Subject) -> None:
        """Show the area of the place, unless it is shown already: somebody may be typing or drawing."""
        shown = (self._item_id, None if self._own_name else subject.place)
        if shown != self._area_of:
            self._area_of = shown
            self.area_page.begin(shown[1])
        else:
            self.area_page.draw()

    def _leave_area(self) -> None:
        self._is_area = False
        self.refresh()
        self.take_keyboard()

    def take_drawn(self, corners: Any) -> None:
        """Take the area that was drawn on the map."""
        if self._is_area:
            self.area_page.take_drawn(tuple(corners))

    def _take_area(self, value: dict[str, Any]) -> None:
        subject = self.subject
        if subject is None:
            return
        place = None if self._own_name else subject.place
        if place is not None:
            self._corrector.set_area(subject, place, value)
        else:
            name = self._own_name or _name_of(subject)
            self._choose(areas.own_area(name, value), self.chooser.chosen_scope)


def _name_of(subject: Subject) -> str:
    """Return what a place of one's own is called: as the article says where that is a name."""
    return plain_line(subject.item.surface) if subject.sort in NAMES else ""
