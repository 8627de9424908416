"""The left side of the desk: tabs of articles, source line, words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import named, tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.text.article_text import ArticleText
from mapviewer.gui.text.source_line import SourceLine
from mapviewer.model import shorten

LONGEST_TAB = 22


class ArticlePane(QFrame):
    """One tab for each article of the project, and the words of the chosen one.

    Parameters
    ----------
    session : Session
        Whose articles they are.
    appearance : Appearance
        The theme to follow.
    """

    add_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: list[str] = []
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("Articles"))
        self.tabs.setUsesScrollButtons(True)
        self.tabs.currentChanged.connect(self._choose)
        words = self.tr("Add an article to this story")
        add = tool_button(self.tr("+ article"), "quiet", words, self.add_wanted.emit)
        bar = named(QFrame(), "tabs")
        row = QHBoxLayout(bar)
        row.setContentsMargins(19, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs)
        row.addWidget(add)
        row.addStretch(1)
        self.source_line = SourceLine(session)
        self.words = ArticleText(session, appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.source_line)
        column.addWidget(self.words, 1)
        session.article_changed.connect(self._show_tabs)

    def _show_tabs(self) -> None:
        articles = self._session.story.project.articles
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(articles):
            self.tabs.removeTab(self.tabs.count() - 1)
        for number, article in enumerate(articles):
            text = shorten(article.title or article.origin, LONGEST_TAB).replace("&", "&&")
            if number < self.tabs.count():
                self.tabs.setTabText(number, text)
            else:
                self.tabs.addTab(text)
        self._ids = [article.id for article in articles]
        if self._session.article_id in self._ids:
            self.tabs.setCurrentIndex(self._ids.index(self._session.article_id))
        self.tabs.blockSignals(False)

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            self._session.show_article(self._ids[index])
