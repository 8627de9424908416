"""Asks when an article was published, where its own words do not tell."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mapviewer.gui.language import days_in_words, mark, tr
from mapviewer.gui.look.parts import plain_label, push_button
from mapviewer.gui.session import Session
from mapviewer.model import Annotations, Article, TimexType


class DateQuestion(QWidget):
    """One line below the source: the best guess, with yes, another day, or unknown; asked once for an article.

    Parameters
    ----------
    session : Session
        Whose article it is; an answer reads it anew.
    ask_other : callable
        Opens the fields in which a day can be typed.
    """

    def __init__(
        self, session: Session, ask_other: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dateQuestion")
        self._session = session
        self._answered: set[str] = set()
        self._guess: date | None = None
        self._article_id = ""
        self.words = plain_label("dateWords", wraps=True)
        self.yes = push_button(mark("Yes"), self._say_yes, "quiet")
        self.other = push_button(mark("Another day"), ask_other, "quiet")
        self.unknown = push_button(mark("Unknown"), self._say_unknown, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 0, 12, 8)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        for button in (self.yes, self.other, self.unknown):
            row.addWidget(button)
        self.hide()
        session.article_changed.connect(self._consider)

    def _consider(self) -> None:
        article = self._session.article
        found = self._session.story.project.annotations_of(article.id) if article else None
        is_open = article is not None and found is not None and needs_day(article, found)
        if not is_open or article is None or article.id in self._answered:
            self.hide()
            return
        self._article_id = article.id
        self._guess = (found.published if found else None) or self._session.file_days.get(article.origin)
        day = days_in_words(self._guess, self._guess)
        self.words.setText(tr("Published {day}?").format(day=day) if day else tr("When was it published?"))
        self.yes.setVisible(bool(day))
        self.show()

    def _say_yes(self) -> None:
        self._answered.add(self._article_id)
        self.hide()
        self._session.edit_source(self._article_id, published=self._guess)

    def _say_unknown(self) -> None:
        self._answered.add(self._article_id)
        self.hide()


def needs_day(article: Article, found: Annotations) -> bool:
    """Tell whether the day of publication is unknown or inferred, and some words ("Tuesday") hang on it."""
    if article.published is not None:
        return False
    if found.published is not None:
        return True
    return any(
        each.type in (TimexType.DATE, TimexType.TIME) and each.earliest is None and each.latest is None
        for each in found.timexes
    )
