"""Three quiet hints for who opens the window for the first time; each goes for good once it was followed or put away."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mapviewer.gui.language import mark, retell, tr
from mapviewer.gui.look.parts import named, plain_label, tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.window.memory import Memory

HINTS = {
    "place": mark("Click a place on the map: who said what there?"),
    "row": mark("Click an event or a card: its words light up in the text."),
    "export": mark("Export … makes a map to print or publish."),
}
FOLLOWED = "followed"


class Hints(QFrame):
    """Shows the next hint in the status line as long as a story is there.

    Parameters
    ----------
    session : Session
        Tells what is selected.
    memory : Memory
        Keeps which hints are gone.
    """

    def __init__(self, session: Session, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hints")
        self._session, self._memory = session, memory
        self.words = plain_label("hintWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words)
        row.addWidget(named(tool_button("✕", "", mark("No more hints"), self.put_away), "hintCross"))
        session.story_changed.connect(self._show)
        session.selection_changed.connect(self._follow)
        retell(self, self._show)
        self._show()

    @property
    def next(self) -> str:
        """The name of the hint that is shown next; empty when all are gone."""
        return next((each for each in HINTS if self._memory.choice(f"hint-{each}", "") != FOLLOWED), "")

    def follow(self, name: str) -> None:
        """Note that what a hint says was done."""
        if self._memory.choice(f"hint-{name}", "") != FOLLOWED:
            self._memory.keep_choice(f"hint-{name}", FOLLOWED)
            self._show()

    def put_away(self) -> None:
        """Show none of them any more."""
        for each in HINTS:
            self.follow(each)

    def _follow(self) -> None:
        chosen = self._session.selected
        if chosen:
            is_place = any(each in self._session.story.links.details for each in chosen)
            self.follow("place" if is_place else "row")

    def _show(self) -> None:
        name = self.next
        self.words.setText(tr(HINTS[name]) if name else "")
        self.setVisible(bool(name) and self._session.story.layers is not None)
