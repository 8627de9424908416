"""The left side of the desk: tabs of articles, source line, words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mapviewer.gui.language import mark, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import named, tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.text.article_text import ArticleText
from mapviewer.gui.text.source_line import SourceLine
from mapviewer.gui.text.tabs import ArticleTabs


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
        self.tabs = ArticleTabs(session)
        self.add = tool_button(
            mark("+ article"), "quiet", mark("Add an article to this story"), self.add_wanted.emit
        )
        bar = named(QFrame(), "tabs")
        row = QHBoxLayout(bar)
        row.setContentsMargins(19, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs)
        row.addWidget(self.add)
        row.addStretch(1)
        self.source_line = SourceLine(session, appearance)
        self.words = ArticleText(session, appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.source_line)
        column.addWidget(self.words, 1)
        session.article_changed.connect(lambda: self._make_room(len(session.story.project.articles)))

    def _make_room(self, articles: int) -> None:
        """Several tabs need the room that the button's word has."""
        self.add.setText(tr("+ article") if articles < 2 else "+")
