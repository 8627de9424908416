"""What the user puts right, as steps of the project's log."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from mapviewer.gui.correction_words import what_was_done
from mapviewer.gui.filtering import LOWEST_SURE
from mapviewer.gui.language import tr
from mapviewer.gui.session import Session
from mapviewer.model import (
    Correction,
    Place,
    Project,
    Span,
    active_corrections,
    next_redone,
    redo,
    unapplied,
    undo,
    with_corrections,
)
from mapviewer.model.draft import PLURALS
from mapviewer.model.states import reading_marks
from mapviewer.workflow import areas, choosing, correcting, marking
from mapviewer.workflow.correcting import Change, Hidden, Subject


class Corrector(QObject):
    """Corrects, undoes, redoes; every view shows the result at once.

    Parameters
    ----------
    session : Session
        Whose project it is.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lost_of: object = None
        self._lost: frozenset[str] = frozenset()
        session.story_changed.connect(self.changed)

    @property
    def project(self) -> Project:
        """What is corrected."""
        return self._session.story.project

    def subject(self, item_id: str) -> Subject | None:
        """Return the annotation of an id; for a place's its first mention in the article that is shown."""
        return correcting.find_subject(self.project, item_id, self._session.article_id) if item_id else None

    def subjects(self, ids: Sequence[str]) -> list[Subject]:
        """Return the annotations of many ids, in their order."""
        known = correcting.all_subjects(self.project)
        return [known[each] for each in ids if each in known]

    def correct(self, changes: Sequence[Change], why: str = "") -> None:
        """Make one step of these changes; those that change nothing are left out."""
        real = [each for each in changes if each[1] != each[2]]
        if real:
            self._session.alter(with_corrections(self.project, correcting.make_step(real, why=why)))

    def set(self, subject: Subject, field: str, value: object, scope: str = "mention") -> None:
        """Set one field."""
        self.correct([correcting.set_field(subject, field, value, scope)])

    def set_place(self, subject: Subject, place: Place | None, scope: str = "mention") -> None:
        """Resolve a name to a place, or to none; what hangs on it follows."""
        found = subject.found
        surface = getattr(subject.item, "surface", "").casefold()
        same = {each.id for each in found.toponyms if each.surface.casefold() == surface}
        mentions = frozenset(same if scope != "mention" else {subject.item.id})
        value = choosing.place_value(found, mentions, place)
        self.correct([(subject.what("place", scope), correcting.current_value(subject, "place"), value)])

    def remove(self, subject: Subject, scope: str = "mention") -> None:
        """Take an annotation out: no place, no event, not said."""
        what, old, _ = correcting.set_field(subject, "exists", None, scope)
        self.correct([(what, old, None)])

    def hide_place(self, subject: Subject, place_id: str, *, is_hidden: bool) -> None:
        """Keep a place but don't draw it."""
        self.correct([(subject.what_of_place(place_id, "hidden"), not is_hidden, is_hidden)])

    def move_place(self, place_id: str, lon: float, lat: float) -> None:
        """Put a place's pin somewhere else."""
        subject = self.subject(place_id)
        place = subject.place_of_id(place_id) if subject else None
        if subject is None or place is None:
            return
        old = {"lon": place.lon, "lat": place.lat, "radius_km": place.radius_km}
        new = {"lon": round(lon, 5), "lat": round(lat, 5), "radius_km": 1.0}
        self.correct([(subject.what_of_place(place_id, "point"), old, new)])

    def set_area(self, subject: Subject, place: Place, value: object) -> None:
        """Give a place an outline, or take it away; see `mapviewer.workflow.areas` for the values."""
        what = subject.what_of_place(place.id, "outline")
        self.correct([(what, areas.outline_value(place), value)])

    def mark(self, article_id: str, sort: str, span: Span) -> str:
        """Mark words as something, and return its id; empty when they can't be."""
        made = marking.add_marked(self.project, article_id, sort, span)
        if made is None:
            return ""
        self.correct([made[0]])
        return made[1]

    def accept(self, subject: Subject, *, is_accepted: bool = True) -> None:
        """Note that somebody looked at it and found it right, or that it is to be looked at again."""
        self.set(subject, "accepted", is_accepted)

    def take_back(self, correction: Correction) -> None:
        """Undo one correction wherever it stands in the log."""
        self._session.alter(with_corrections(self.project, correcting.make_withdrawal(correction)))

    def hidden(self) -> tuple[Hidden, ...]:
        """Return what people hid."""
        return correcting.hidden_things(self.project)

    def show_again(self, hidden: Hidden) -> None:
        """Show again what was hidden."""
        if hidden.sort == "place":
            self.hide_place(hidden.subject, hidden.id, is_hidden=False)
        else:
            self.set(hidden.subject, "hidden", False)

    def lost(self) -> tuple[Correction, ...]:
        """Return the corrections in force that could not be applied to the texts as they are now.

        Worked out when a text was read anew or something was taken back; what is corrected meanwhile fits.
        """
        project = self.project
        known = (reading_marks(project), sum(each.what.sort == "correction" for each in project.corrections))
        if known != self._lost_of:
            self._lost_of, self._lost = known, frozenset(each.id for each in unapplied(project))
        if not self._lost:
            return ()
        return tuple(each for each in active_corrections(project.corrections) if each.id in self._lost)

    def put_again(self, correction: Correction, article_id: str, span: Span) -> None:
        """Make a lost correction of the words `span`."""
        article = self.project.article(article_id)
        step = correcting.make_replacement(correction, article, span)
        self._session.alter(with_corrections(self.project, step))

    def undo(self) -> None:
        """Undo the last step."""
        if self.project.corrections:
            words = what_was_done(self.project.corrections[-1])
            self._session.alter(undo(self.project))
            self._session.said.emit(tr("Undone: {what}.").format(what=words))

    def redo(self) -> None:
        """Redo what was undone last."""
        if self.project.undone:
            words = what_was_done(next_redone(self.project)[-1])
            self._session.alter(redo(self.project))
            self._session.said.emit(tr("Done again: {what}.").format(what=words))

    def undo_words(self) -> str:
        """Return what the next undo undoes; empty when there is nothing."""
        log = self.project.corrections
        return what_was_done(log[-1]) if log else ""

    def redo_words(self) -> str:
        """Return what the next redo does; empty when there is nothing."""
        step = next_redone(self.project)
        return what_was_done(step[-1]) if step else ""

    def unchecked(self) -> list[str]:
        """Return the ids of what nobody has looked at, the least certain first."""
        found: list[tuple[float, int, str]] = []
        for read in self.project.annotations:
            seen = {each.id for each in read.reviews}
            found += [
                (score, len(found) + number, key)
                for number, (key, score) in enumerate(_scores(read))
                if key not in seen
            ]
        return [key for _, _, key in sorted(found)]

    def n_doubtful(self) -> int:
        """Return how many names nobody has looked at are resolved with little certainty."""
        return sum(
            key not in {review.id for review in read.reviews} and score < LOWEST_SURE
            for read in self.project.annotations
            for key, score in _scores(read)
        )


def _scores(read: object) -> Iterable[tuple[str, float]]:
    """Yield each name, statement and event with how sure the machine was; what it has no figure for comes after the names."""
    for plural in (PLURALS["toponym"], PLURALS["event"], PLURALS["statement"]):
        for item in getattr(read, plural):
            resolution = getattr(item, "resolution", None)
            lacks_place = plural == "events" and not item.places
            yield item.id, resolution.score if resolution is not None else (0.5 if lacks_place else 1.0)
