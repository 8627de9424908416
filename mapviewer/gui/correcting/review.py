"""What is to be checked, and what was corrected, as lists."""

from PySide6.QtWidgets import QWidget

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.correcting.kinds import KINDS
from mapviewer.gui.correcting.rows import PlainRows, Row
from mapviewer.gui.correction_words import change_in_words, what_was_done, when_in_words
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.model import active_corrections, plain_line, shorten, unapplied
from mapviewer.workflow import correcting
from mapviewer.workflow.correcting import Subject

MOST_ROWS = 2000


class CheckList(PlainRows):
    """What nobody has looked at, the least certain first: Up and Down show it, Enter finds it right and goes on.

    Parameters
    ----------
    session, corrector, appearance
        Who is told, who corrects, and the theme.
    """

    def __init__(
        self, session: Session, corrector: Corrector, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__("toCheck", "", appearance, parent)
        self.setAccessibleName(self.tr("To be checked, the least certain first"))
        self._session, self._corrector = session, corrector
        self.reached.connect(self._go_to)
        self.chosen.connect(self._accept)

    def refresh(self) -> None:
        """Show what is left."""
        subjects = self._corrector.subjects(self._corrector.unchecked()[:MOST_ROWS])
        self.show_rows([_check_row(each) for each in subjects])

    def _go_to(self, item_id: str) -> None:
        subject = self._corrector.subject(item_id)
        if subject is not None:
            place = correcting.current_value(subject, "place")["place"] if subject.sort == "toponym" else None
            self._session.select([place["id"] if place else item_id])
            self._session.point_at(subject.article.id, subject.span)

    def _accept(self, item_id: str) -> None:
        if subject := self._corrector.subject(item_id):
            self._corrector.accept(subject)
            self._go_to(self.current_key())


class CorrectionLog(PlainRows):
    """What was corrected, the newest first: Enter or Delete takes one back.

    Parameters
    ----------
    corrector, appearance
        Who corrects, and the theme.
    """

    def __init__(self, corrector: Corrector, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("corrections", "", appearance, parent)
        self.setAccessibleName(self.tr("What was corrected, the newest first"))
        self._corrector = corrector
        self.removed.connect(self._take_back)
        self.chosen.connect(self._take_back)

    def refresh(self) -> None:
        """Show the log."""
        project = self._corrector.project
        active = {each.id for each in active_corrections(project.corrections)}
        lost = {each.id for each in unapplied(project)}
        rows: list[Row] = []
        for each in reversed(project.corrections[-MOST_ROWS:]):
            if each.what.sort == "correction":
                continue
            state = (
                self.tr("taken back")
                if each.id not in active
                else self.tr("found nothing")
                if each.id in lost
                else ""
            )
            below = " · ".join(part for part in (change_in_words(each), when_in_words(each)) if part)
            rows.append(Row(each.id, what_was_done(each), below, state, is_faded=bool(state)))
        self.show_rows(rows)

    def _take_back(self, correction_id: str) -> None:
        project = self._corrector.project
        active = {each.id: each for each in active_corrections(project.corrections)}
        if correction_id in active:
            self._corrector.take_back(active[correction_id])


def _check_row(subject: Subject) -> Row:
    resolution = getattr(subject.item, "resolution", None)
    words = shorten(plain_line(subject.span.of(subject.article.text)), 60)
    below = KINDS[subject.sort]
    side = ""
    if resolution is not None:
        place = correcting.current_value(subject, "place")["place"]
        below = f"{place['name']}, {place['country']}".strip(", ") if place else "not placed"
        side = f"{round(100 * resolution.score)} %" if place else ""
    elif subject.sort == "event":
        words = shorten(subject.item.summary, 80)
    return Row(subject.item.id, words, below, side)
