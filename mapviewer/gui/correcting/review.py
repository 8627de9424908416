"""What is to be checked, and what was corrected, as lists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.correcting.kinds import KINDS
from mapviewer.gui.correcting.rows import PlainRows, Row
from mapviewer.gui.correction_words import change_in_words, what_was_done, when_in_words, why_lost
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.model import Correction, Span, active_corrections, plain_line, shorten
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
        say(self.setAccessibleName, mark("To be checked, the least certain first"))
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
        say(self.setAccessibleName, mark("What was corrected, the newest first"))
        self._corrector = corrector
        self.removed.connect(self._take_back)
        self.chosen.connect(self._take_back)

    def refresh(self) -> None:
        """Show the log."""
        project = self._corrector.project
        active = {each.id for each in active_corrections(project.corrections)}
        lost = {each.id for each in self._corrector.lost()}
        rows: list[Row] = []
        for each in reversed(project.corrections[-MOST_ROWS:]):
            if each.what.sort == "correction":
                continue
            state = (
                tr("taken back") if each.id not in active else tr("found nothing") if each.id in lost else ""
            )
            below = " · ".join(part for part in (change_in_words(each), when_in_words(each)) if part)
            rows.append(Row(each.id, what_was_done(each), below, state, is_faded=bool(state)))
        self.show_rows(rows)

    def _take_back(self, correction_id: str) -> None:
        project = self._corrector.project
        active = {each.id: each for each in active_corrections(project.corrections)}
        if correction_id in active:
            self._corrector.take_back(active[correction_id])


class HiddenList(PlainRows):
    """What people hid: Enter shows it again.

    Parameters
    ----------
    corrector, appearance
        Who corrects, and the theme.
    """

    def __init__(self, corrector: Corrector, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__("hiddenThings", "", appearance, parent)
        say(self.setAccessibleName, mark("What is hidden; Enter shows it again"))
        self._corrector = corrector
        self.chosen.connect(self.show_again)
        self.removed.connect(self.show_again)

    def refresh(self) -> None:
        """Show what is hidden."""
        rows = [
            Row(each.id, shorten(plain_line(each.words), 90), tr(KINDS[each.sort]))
            for each in self._corrector.hidden()
        ]
        self.show_rows(rows or [Row("", tr("Nothing is hidden."), is_faded=True)])

    def show_again(self, key: str) -> None:
        """Show again what has that id."""
        for each in self._corrector.hidden():
            if each.id == key:
                self._corrector.show_again(each)


class LostList(PlainRows):
    """Corrections that a text which was edited or read anew has nothing for: Enter puts one at the selected words, Delete drops it.

    Parameters
    ----------
    session, corrector, appearance
        Who is told, who corrects, and the theme.
    """

    put_wanted = Signal(str)  # its id

    def __init__(
        self, session: Session, corrector: Corrector, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__("lostCorrections", "", appearance, parent)
        say(self.setAccessibleName, mark("Corrections that could not be applied"))
        self._session, self._corrector = session, corrector
        self.chosen.connect(self.put_wanted)
        self.removed.connect(self.dismiss)
        self.reached.connect(self._go_to)

    def refresh(self) -> None:
        """Show what could not be applied, and why."""
        project = self._corrector.project
        rows = [
            Row(
                each.id,
                what_was_done(each),
                "\n".join(filter(None, (change_in_words(each), why_lost(project, each)))),
            )
            for each in self._corrector.lost()[:MOST_ROWS]
        ]
        self.show_rows(rows or [Row("", tr("Every correction is applied."), is_faded=True)])

    def lost(self, key: str) -> Correction | None:
        """Return the lost correction of that id."""
        return next((each for each in self._corrector.lost() if each.id == key), None)

    def dismiss(self, key: str) -> None:
        """Take a lost correction back for good; the log keeps it."""
        if lost := self.lost(key):
            self._corrector.take_back(lost)

    def _go_to(self, key: str) -> None:
        """Bring the words into view that stand now where it stood."""
        lost = self.lost(key)
        articles = {each.id: each for each in self._corrector.project.articles}
        if lost is not None and lost.what.span is not None and lost.what.article in articles:
            last = len(articles[lost.what.article].text) - 1
            if last > 0:
                start = min(lost.what.start, last)
                self._session.point_at(
                    lost.what.article, Span(start, max(start + 1, min(lost.what.end, last)))
                )


ReviewList = CheckList | CorrectionLog | HiddenList | LostList


def _check_row(subject: Subject) -> Row:
    resolution = getattr(subject.item, "resolution", None)
    words = shorten(plain_line(subject.span.of(subject.article.text)), 60)
    below = tr(KINDS[subject.sort])
    side = ""
    if resolution is not None:
        place = correcting.current_value(subject, "place")["place"]
        below = f"{place['name']}, {place['country']}".strip(", ") if place else tr("not placed")
        side = f"{round(100 * resolution.score)} %" if place else ""
    elif subject.sort == "event":
        words = shorten(subject.item.summary, 80)
    return Row(subject.item.id, words, below, side)
