"""How the window shows a project: kept in its file, taken up again when it is opened."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from mapviewer.gui.look import Appearance
from mapviewer.gui.look.appearance import CHOICES
from mapviewer.gui.session import Session
from mapviewer.gui.window.desk import Desk


class ProjectState(QObject):
    """Gives the session what is to be saved of the window, and brings it back: article, selection, map view, theme.

    Parameters
    ----------
    session, appearance, desk
        What is open, the theme, and where it is shown.
    more : callable
        Returns further settings to be kept, which whoever wrote them takes up.
    """

    def __init__(
        self, session: Session, appearance: Appearance, desk: Desk, more: Callable[[], dict[str, Any]]
    ) -> None:
        super().__init__(desk)
        self._more = more
        self._session, self._appearance, self._desk = session, appearance, desk
        self._waiting: dict[str, Any] = {}
        session.settings = self.told
        session.settings_found.connect(self._find)
        session.was_read.connect(self._take_up)

    def told(self) -> dict[str, Any]:
        """Return how the window shows the project, as JSON."""
        return self._more() | {
            "article": self._session.article_id,
            "selected": sorted(self._session.selected),
            "view": list(self._desk.map.box) if self._desk.map.box else None,
            "theme": self._appearance.choice,
            "hidden": sorted(self._session.showing.wanted.hidden),
        }

    def _find(self, settings: dict[str, Any]) -> None:
        self._waiting = settings
        if settings.get("theme") in CHOICES:
            self._appearance.choose(settings["theme"])
        known = {each.id for each in self._session.story.project.articles}
        if settings.get("article") in known:
            self._session.show_article(settings["article"])

    def _take_up(self) -> None:
        """Bring back what needs the story: once, for a file may say anything, only what makes sense."""
        settings, self._waiting = self._waiting, {}
        selected, view = settings.get("selected"), settings.get("view")
        for key in settings.get("hidden") or ():
            self._session.showing.hide_article(str(key), is_hidden=True)
        if isinstance(selected, list):
            self._session.select(
                [each for each in selected if isinstance(each, str) and self._session.knows(each)]
            )
        if _is_box(view):
            self._desk.map.bridge.ask_view(view)


def _is_box(view: Any) -> bool:
    if (
        not isinstance(view, list)
        or len(view) != 4
        or not all(isinstance(each, int | float) for each in view)
    ):
        return False
    west, south, east, north = view
    return bool(-90 <= south < north <= 90 and -720 <= west < east <= west + 360)
