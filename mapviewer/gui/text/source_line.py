"""Title and source above the words; both can be corrected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.look.parts import named, plain_label, push_button, tool_button
from mapviewer.gui.look.type import serif
from mapviewer.gui.session import Session
from mapviewer.model import plain_line, source_line


class SourceLine(QStackedWidget):
    """Shows title, outlet, author and date of the article, and lets the user correct them in place.

    Parameters
    ----------
    session : Session
        Whose article it is; a new date or title makes the session read it again.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceLine")
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._make_shown()
        self._make_edited()
        self.currentChanged.connect(self._fit)
        self._fit(0)
        session.article_changed.connect(self._show_article)

    def _make_shown(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(19, 14, 12, 6)
        column.setSpacing(2)
        self.title = plain_label("articleTitle", wraps=True)
        self.title.setFont(serif(1.5, bold=True))
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source = plain_label("sourceText", wraps=True)
        self.edit_button = tool_button("✎", "quiet", self.tr("Correct title and source"))
        self.edit_button.hide()
        self.edit_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.edit_button.clicked.connect(self.edit)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.source, 1)
        row.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.title)
        column.addLayout(row)
        self.addWidget(page)

    def _make_edited(self) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(19, 14, 14, 10)
        form.setVerticalSpacing(6)
        labels = (self.tr("Title"), self.tr("Outlet"), self.tr("Author"), self.tr("Date"))
        names = ("title", "outlet", "byline", "published")
        self.fields = {name: named(QLineEdit(), f"{name}Field") for name in names}
        for label, field in zip(labels, self.fields.values(), strict=True):
            field.returnPressed.connect(self.keep)
            form.addRow(label, field)
        self.fields["published"].setPlaceholderText(self.tr("such as 2024-08-27; empty if unknown"))
        self.problem = plain_label("problem", wraps=True)
        self.problem.hide()
        form.addRow(self.problem)
        buttons = QHBoxLayout()
        keep = push_button(self.tr("Keep"), self.keep)
        leave = push_button(self.tr("Cancel"), self.leave)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(keep)
        form.addRow(buttons)
        self.addWidget(page)

    def _show_article(self) -> None:
        article = self._session.article
        self.edit_button.setVisible(article is not None)
        if article is None:
            self.title.setText("")
            self.source.setText("")
            return
        found = self._session.story.project.annotations_of(article.id)
        day = found.published if found and article.published is None else article.published
        line = source_line(article, day, is_inferred=article.published is None and day is not None)
        parts = [line, plain_line(article.origin)]
        self.title.setText(plain_line(article.title))
        self.source.setText(" · ".join(part for part in parts if part))

    def edit(self) -> None:
        """Turn the line into fields."""
        article = self._session.article
        if article is None:
            return
        for name in ("title", "outlet", "byline"):
            self.fields[name].setText(plain_line(getattr(article, name)))
        self.fields["published"].setText(article.published.isoformat() if article.published else "")
        self.problem.hide()
        self.setCurrentIndex(1)
        self.fields["title"].setFocus()

    def keep(self) -> None:
        """Take what the fields say; a date that is none is told beside them."""
        article = self._session.article
        if article is None or self.currentIndex() == 0:
            return
        try:
            day = workflow.parse_date(self.fields["published"].text())
        except MapviewerError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        values = {
            name: self.fields[name].text()
            for name in ("title", "outlet", "byline")
            if self.fields[name].text() != plain_line(getattr(article, name))
        }
        self.leave()
        self._session.edit_source(article.id, published=day, **values)

    def leave(self) -> None:
        """Show the line again."""
        self.setCurrentIndex(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves the fields."""
        if event.key() == Qt.Key.Key_Escape and self.currentIndex() == 1:
            self.leave()
            return
        super().keyPressEvent(event)

    def _fit(self, current: int) -> None:
        """Take the height of the page that is shown, not of the tallest."""
        for index in range(self.count()):
            policy = QSizePolicy.Policy.Preferred if index == current else QSizePolicy.Policy.Ignored
            page = self.widget(index)
            assert page is not None
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.adjustSize()
