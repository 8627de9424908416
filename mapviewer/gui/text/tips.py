"""What people set in the words under the pointer, as a tip."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from mapviewer.gui.correction_words import histories
from mapviewer.gui.lists.hand import tip_of
from mapviewer.gui.session import Session
from mapviewer.model import Annotations
from mapviewer.model.draft import PLURALS, anchors_of


class WordTips(QObject):
    """Shows the history of names, dates, persons, statements and events under the pointer.

    Parameters
    ----------
    view : QAbstractScrollArea
        Whose words they are.
    session : Session
        Whose article it shows.
    offset_at : callable
        Returns which character of the article is drawn at a point of the view, -1 for none.
    """

    def __init__(
        self, view: QAbstractScrollArea, session: Session, offset_at: Callable[[QPoint], int]
    ) -> None:
        super().__init__(view)
        self._view, self._session, self._offset_at = view, session, offset_at
        view.viewport().installEventFilter(self)

    def tip_at(self, point: QPoint) -> str:
        """Return the history of what stands at a point, as the characters of a tip; empty when nobody set anything."""
        project, offset = self._session.story.project, self._offset_at(point)
        found = project.annotations_of(self._session.article_id)
        if found is None or offset < 0 or not found.reviews:
            return ""
        told = histories(project, _ids_at(found, offset)).values()
        return tip_of(tuple(each for log in told for each in log)) or ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the tip when the pointer rests."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        if tip := self.tip_at(event.pos()):
            QToolTip.showText(event.globalPos(), tip, self._view)
        else:
            QToolTip.hideText()
        return True


def _ids_at(found: Annotations, offset: int) -> set[str]:
    """Return the ids of what stands on the character at `offset`, and of the places that it names."""
    ids: set[str] = set()
    for plural in PLURALS.values():
        for item in getattr(found, plural):
            if any(span.start <= offset < span.end for span in anchors_of(item)):
                resolution = getattr(item, "resolution", None)
                place = resolution.place if resolution is not None else getattr(item, "place", None)
                ids |= {item.id, place or ""}
    return ids
