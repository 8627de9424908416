"""Title and source above the words; both can be corrected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.language import date_words, mark, say
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import named, plain_label, push_button, tool_button
from mapviewer.gui.look.type import serif
from mapviewer.gui.session import Session
from mapviewer.gui.text.date_question import DateQuestion
from mapviewer.model import plain_line, source_line


class SourceLine(QWidget):
    """Shows title, outlet, author and date of the article, and lets the user correct them in place.

    Parameters
    ----------
    session : Session
        Whose article it is; a new date or title makes the session read it again.
    appearance : Appearance
        The size of text to follow.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceLine")
        self._session = session
        self._article_id = ""
        self._shown, self._edited = self._make_shown(), self._make_edited()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shown)
        column.addWidget(self._edited)
        self.question = DateQuestion(session, self._ask_day)
        column.addWidget(self.question)
        self._edited.hide()
        session.article_changed.connect(self._show_article)
        appearance.theme_changed.connect(lambda _theme: self.title.setFont(serif(1.5, bold=True)))

    def _make_shown(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(19, 14, 12, 10)
        column.setSpacing(5)
        self.title = plain_label("articleTitle", wraps=True)
        self.title.setFont(serif(1.5, bold=True))
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source = plain_label("sourceText", wraps=True)
        self.edit_button = tool_button("✎", "quiet", mark("Correct title and source"))
        self.edit_button.hide()
        self.edit_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.edit_button.clicked.connect(self.edit)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.source, 1)
        row.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.title)
        column.addLayout(row)
        return page

    def _make_edited(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(19, 14, 14, 10)
        form.setVerticalSpacing(6)
        labels = (mark("Title"), mark("Outlet"), mark("Author"), mark("Date"))
        names = ("title", "outlet", "byline", "published")
        self.fields = {name: named(QLineEdit(), f"{name}Field") for name in names}
        for label, field in zip(labels, self.fields.values(), strict=True):
            field.returnPressed.connect(self.keep)
            say(field.setAccessibleName, label)
            form.addRow(plain_label("", label), field)
        say(self.fields["published"].setPlaceholderText, mark("such as 2024-08-27; empty if unknown"))
        self.problem = plain_label("problem", wraps=True)
        self.problem.hide()
        form.addRow(self.problem)
        buttons = QHBoxLayout()
        keep = push_button(mark("Keep"), self.keep)
        leave = push_button(mark("Cancel"), self.leave)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(keep)
        form.addRow(buttons)
        return page

    def _show_article(self) -> None:
        article = self._session.article
        if self.is_edited and (article is None or article.id != self._article_id):
            self.take()
        self.edit_button.setVisible(article is not None)
        if article is None:
            self.title.setText("")
            self.source.setText("")
            return
        found = self._session.story.project.annotations_of(article.id)
        day = found.published if found and article.published is None else article.published
        line = source_line(
            article, day, is_inferred=article.published is None and day is not None, words=date_words()
        )
        parts = [line, plain_line(article.origin)]
        self.title.setText(plain_line(article.title))
        self.source.setText(" · ".join(part for part in parts if part))

    def edit(self) -> None:
        """Turn the line into fields."""
        article = self._session.article
        if article is None:
            return
        self._article_id = article.id
        for name in ("title", "outlet", "byline"):
            self.fields[name].setText(plain_line(getattr(article, name)))
            self.fields[name].setCursorPosition(0)
        self.fields["published"].setText(article.published.isoformat() if article.published else "")
        self.problem.hide()
        self._turn(to_fields=True)
        self.fields["title"].setFocus()

    def _ask_day(self) -> None:
        self.edit()
        self.fields["published"].setFocus()

    def keep(self) -> None:
        """Take what the fields say; a date that is none is told beside them, and the fields stay."""
        if not self.is_edited:
            return
        try:
            day = workflow.parse_date(self.fields["published"].text())
        except MapviewerError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self._take({"published": day})

    def take(self) -> None:
        """Take what the fields say, but for a date that is none: another article is to be shown, or nothing any more."""
        if not self.is_edited:
            return
        try:
            self._take({"published": workflow.parse_date(self.fields["published"].text())})
        except MapviewerError as error:
            self._session.failed.emit(error)
            self._take({})

    def _take(self, values: dict[str, object]) -> None:
        article = next(
            (each for each in self._session.story.project.articles if each.id == self._article_id), None
        )
        self.leave()
        if article is None:
            return
        for name in ("title", "outlet", "byline"):
            if self.fields[name].text() != plain_line(getattr(article, name)):
                values[name] = self.fields[name].text()
        self._session.edit_source(article.id, **values)

    def leave(self) -> None:
        """Show the line again."""
        self._turn(to_fields=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves the fields."""
        if event.key() == Qt.Key.Key_Escape and self.is_edited:
            self.leave()
            return
        super().keyPressEvent(event)

    @property
    def is_edited(self) -> bool:
        """Whether the fields are shown."""
        return not self._edited.isHidden()

    def _turn(self, *, to_fields: bool) -> None:
        self._shown.setVisible(not to_fields)
        self._edited.setVisible(to_fields)
