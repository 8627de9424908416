"""The tabs of articles."""

import html
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from mapviewer.gui.language import date_words, mark, say, tr
from mapviewer.gui.look.parts import tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.shelf import Shelf
from mapviewer.model import Article, plain_line, shorten, source_line

LONGEST_TAB = 22
_EYE_SIDE, _CROSS_SIDE = QTabBar.ButtonPosition.LeftSide, QTabBar.ButtonPosition.RightSide


class ArticleTabs(QTabBar):
    """A tab for each article: a click shows its words, the dot at its left takes it off the map and the lists, the cross
    closes it, as do a middle click and Ctrl+W; tabs can be dragged into another order, which is the story's.

    Parameters
    ----------
    session : Session
        Whose articles they are.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shelf = Shelf(session, self)
        self._ids: list[str] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        say(self.setAccessibleName, mark("Articles"))
        self.setUsesScrollButtons(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)
        self.currentChanged.connect(self._choose)
        self.tabMoved.connect(self._move)
        session.article_changed.connect(self._show)
        session.showing.changed.connect(self._show_eyes)

    def _show(self) -> None:
        articles = self._session.story.project.articles
        ids = [article.id for article in articles]
        with QSignalBlocker(self):
            if ids != self._ids:
                self._ids = ids
                self._rebuild(articles)
            for number, article in enumerate(articles):
                self.setTabText(
                    number, shorten(article.title or article.origin, LONGEST_TAB).replace("&", "&&")
                )
                self.setTabToolTip(number, _tip(article))
            if self._session.article_id in ids:
                self.setCurrentIndex(ids.index(self._session.article_id))
        self._show_eyes()

    def _rebuild(self, articles: tuple[Article, ...]) -> None:
        while self.count():
            self.removeTab(0)
        for article in articles:
            number = self.addTab("")
            if len(articles) < 2:
                continue
            key = article.id
            eye = tool_button("", "tabEye", "", partial(self._toggle, key))
            cross = tool_button("✕", "tabCross", mark("Close this article"), partial(self.shelf.close, key))
            self.setTabButton(number, _EYE_SIDE, eye)
            self.setTabButton(number, _CROSS_SIDE, cross)

    def _show_eyes(self) -> None:
        hidden = self._session.showing.wanted.hidden
        for number, key in enumerate(self._ids if len(self._ids) > 1 else ()):
            eye = self.tabButton(number, _EYE_SIDE)
            is_hidden = key in hidden
            words = (
                tr("Show on the map and in the lists") if is_hidden else tr("Take off the map and the lists")
            )
            eye.setText("○" if is_hidden else "●")  # type: ignore[attr-defined]
            eye.setToolTip(words)
            eye.setAccessibleName(words)

    def _toggle(self, key: str) -> None:
        showing = self._session.showing
        showing.hide_article(key, is_hidden=key not in showing.wanted.hidden)

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            self._session.show_article(self._ids[index])

    def _move(self, source: int, target: int) -> None:
        self._ids.insert(target, self._ids.pop(source))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the order in which tabs were dragged; a middle click closes."""
        super().mouseReleaseEvent(event)
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.shelf.close(self._ids[index])
            return
        self.shelf.order(self._ids)

    def _ask(self, at: QPoint) -> None:
        index = self.tabAt(at)
        if index < 0:
            return
        key = self._ids[index]
        menu = QMenu(self)
        is_hidden = key in self._session.showing.wanted.hidden
        words = tr("Show on the map") if is_hidden else tr("Hide from the map")
        menu.addAction(words).triggered.connect(lambda: self._toggle(key))
        menu.addAction(tr("Close")).triggered.connect(lambda: self.shelf.close(key))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(at))


def _tip(article: Article) -> str:
    """Return the whole title, outlet and date; as characters, for a tip may be taken for HTML."""
    lines = (
        plain_line(article.title),
        source_line(article, article.published, words=date_words()),
        plain_line(article.origin),
    )
    return "<br>".join(html.escape(line) for line in lines if line)
