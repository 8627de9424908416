"""Wires the correction panel to the views: F2 and right clicks open it, drags and clicks on the map go to it."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QResizeEvent

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.correcting.panel import HIDDEN, LOG, LOST, CorrectionPanel
from mapviewer.gui.language import mark, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.gui.window.actions import Command
from mapviewer.gui.window.desk import Desk
from mapviewer.model import Span

WIDE = 1500  # pixels from which the lists stay beside the panel
PANEL_SHARE, NARROWEST, WIDEST = 0.23, 290, 400


class CorrectionDesk(QObject):
    """The panel on the desk.

    Parameters
    ----------
    session, desk, appearance
        What is open, where the panel stands, and the theme.
    """

    lost_found = Signal(
        int
    )  # how many corrections can't be applied to the texts as they are now; 0 when they are shown

    def __init__(self, session: Session, desk: Desk, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self.corrector = Corrector(session, self)
        self.panel = CorrectionPanel(session, self.corrector, appearance)
        desk.views.addWidget(self.panel)  # last, so that the sizes of the others stay as they are
        desk.views.setStretchFactor(3, 0)
        self._words: tuple[str, Span] | None = None
        self._told_lost: frozenset[str] = frozenset()
        session.was_read.connect(self._look_for_lost)
        words = desk.article.words
        words.words_selected.connect(self._on_words)
        for view in (words, desk.events, desk.statements, desk.map):
            view.correct_wanted.connect(self.open_on)
        self.panel.closed.connect(self._make_room)
        self.panel.item.drawn_changed.connect(desk.map.bridge.send_correcting)
        desk.map.bridge.placed.connect(self.panel.item.put_at)
        desk.map.bridge.outlined.connect(self.panel.item.take_drawn)
        self.panel.item.area_page.draw_button.clicked.connect(lambda _: desk.map.setFocus())
        desk.map.bridge.chosen.connect(self.panel.item.chooser.choose_id)

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done about corrections, for the window's table."""
        return (
            Command("correct", mark("Correct …"), ("F2",), self.correct),
            Command("undo", mark("Undo"), ("Ctrl+Z",), self.corrector.undo),
            Command("redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self.corrector.redo),
            Command("check", mark("To be checked"), ("F8",), lambda: self.open_on("")),
            Command("corrected", mark("Corrections"), ("Shift+F8",), partial(self.open_list, LOG)),
            Command("hidden", mark("What is hidden"), (), partial(self.open_list, HIDDEN)),
            Command("lost", mark("Corrections that could not be applied"), (), partial(self.open_list, LOST)),
        )

    def name_steps(self, actions: dict[str, QAction]) -> None:
        """Keep the words of undo and redo telling what they do."""

        def name() -> None:
            undo, redo = self.corrector.undo_words(), self.corrector.redo_words()
            actions["undo"].setText(tr("Undo {what}").format(what=undo).strip() if undo else tr("Undo"))
            actions["redo"].setText(tr("Redo {what}").format(what=redo).strip() if redo else tr("Redo"))
            actions["undo"].setEnabled(bool(undo))
            actions["redo"].setEnabled(bool(redo))

        self.corrector.changed.connect(name)
        self._session.article_changed.connect(name)
        name()

    def correct(self) -> None:
        """Open the panel on the words that are selected in the text, else on what is selected."""
        if self._words is not None and self._desk.article.words.hasFocus():
            self.panel.open_on_words(*self._words)
            self._make_room()
        else:
            self.open_on(next(iter(sorted(self._session.selected)), ""))

    def open_on(self, item_id: str) -> None:
        """Open the panel on an annotation or place."""
        subject = self.corrector.subject(item_id)
        if subject is not None and subject.sort == "toponym":
            place = subject.item.resolution.place
            self._session.select([place or item_id])
        elif item_id and item_id not in self._session.selected:
            self._session.select([item_id])
        if not item_id and self._words is not None and self._desk.article.words.hasFocus():
            self.panel.open_on_words(*self._words)
        else:
            self.panel.open_on(item_id)
        self._make_room()

    def open_list(self, tab: int) -> None:
        """Show one of the panel's lists."""
        self.panel.open_list(tab)
        self._make_room()
        if tab == LOST:
            self.lost_found.emit(0)

    def _look_for_lost(self) -> None:
        """Tell when a text that was read has nothing for corrections that it had something for before."""
        lost = frozenset(each.id for each in self.corrector.lost())
        if lost - self._told_lost:
            self.lost_found.emit(len(lost))
        self._told_lost = lost

    def _on_words(self, article_id: str, span: Span | None) -> None:
        self._words = (article_id, span) if span else None
        self.panel.take_words(article_id, span)

    def _make_room(self) -> None:
        """Let the panel take the lists' place where the window is narrow, else stand beside them."""
        views, is_open = self._desk.views, not self.panel.isHidden()
        width = views.width()
        self._desk.lists.setVisible(not is_open or width >= WIDE)
        if is_open:
            side = min(WIDEST, max(NARROWEST, round(width * PANEL_SHARE)))
            text, _, lists, _ = views.sizes()
            lists = max(lists, self._desk.lists.minimumWidth()) if width >= WIDE else 0
            views.setSizes([text, width - text - side - lists, lists, side])

    def resized(self, _event: QResizeEvent) -> None:
        """Share out the room anew when the window's width changes."""
        if not self.panel.isHidden():
            self._make_room()
