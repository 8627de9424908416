"""Which articles the story holds, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from mapviewer.gui.language import tr
from mapviewer.gui.session import Session
from mapviewer.model import Annotations, Article, in_order, shorten, with_article, without_article


class Shelf(QObject):
    """Closes articles, brings them back and puts them into another order.

    Parameters
    ----------
    session : Session
        Whose articles they are. Corrections stay in its project: an article that comes back has them.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._closed: list[tuple[int, Article, Annotations | None]] = []
        session.opened.connect(lambda _paths, is_added: None if is_added else self._closed.clear())

    def close(self, article_id: str) -> None:
        """Take an article out of the story; the last one stays."""
        project = self._session.story.project
        article = next((each for each in project.articles if each.id == article_id), None)
        if article is None or len(project.articles) < 2:
            return
        self._closed.append((project.articles.index(article), article, project.reading_of(article_id)))
        self._session.rearrange(without_article(project, article_id))
        words = tr("“{title}” is closed; Ctrl+Shift+T opens it again.")
        self._session.said.emit(words.format(title=shorten(article.title or article.origin, 40)))

    def open_again(self) -> None:
        """Bring back the article that was closed last, where it stood."""
        known = {each.id for each in self._session.story.project.articles}
        while self._closed:
            position, article, found = self._closed.pop()
            if article.id in known:
                continue
            project = with_article(self._session.story.project, article, found)
            ids = [each.id for each in project.articles if each.id != article.id]
            ids.insert(position, article.id)
            self._session.rearrange(in_order(project, ids), article.id)
            return

    def order(self, ids: Sequence[str]) -> None:
        """Put the articles into another order; numbers follow it."""
        project = self._session.story.project
        if tuple(ids) != tuple(each.id for each in project.articles):
            self._session.rearrange(in_order(project, ids))
