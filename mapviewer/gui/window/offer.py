"""A line under the top bar that offers something and waits: never a box in the way."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.keeping import Keeper
from mapviewer.gui.language import tr
from mapviewer.gui.look.parts import plain_label, push_button
from mapviewer.gui.window.leaving import Leaving


class Offer(QFrame):
    """One sentence and its answers; goes when one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.sentence = plain_label("offerSentence", wraps=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 7, 14, 7)
        self._row.setSpacing(8)
        self._row.addWidget(self.sentence, 1)
        self.buttons: list[QPushButton] = []
        self._about = ""
        self.hide()

    def withdraw(self, about: str) -> None:
        """Take back an offer about that, if it is the one that is shown."""
        if self._about == about:
            self.hide()

    def ask(self, sentence: str, answers: list[tuple[str, Callable[[], object]]], about: str = "") -> None:
        """Show a sentence with its answers instead of what was there; `about` names it for `withdraw`."""
        self._about = about
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [push_button(words, self._closing(act), "offerAnswer") for words, act in answers]
        for button in self.buttons:
            self._row.addWidget(button)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def _closing(self, act: Callable[[], object]) -> Callable[[], None]:
        def close() -> None:
            self.hide()
            act()

        return close


def offer_moves(offer: Offer, moved: dict[str, tuple[float, float]], corrector: Corrector) -> None:
    """Offer to take over the places that another program moved in the project's file."""
    n = len(moved)
    if not n:
        return
    words = tr("%n place(s) were moved in this file by another program, such as QGIS.", "", n)

    def take() -> None:
        for key, (lon, lat) in moved.items():
            corrector.move_place(key, lon, lat)

    offer.ask(words, [(tr("Take it as a correction"), take), (tr("Leave it"), lambda: None)])


def offer_lost(offer: Offer, n: int, show: Callable[[], object]) -> None:
    """Offer to look at the corrections that could not be applied to a text that was read anew; 0 when they are looked at."""
    if not n:
        offer.withdraw("lost")
        return
    words = tr("%n correction(s) could not be applied to the texts as they are now.", "", n)
    offer.ask(words, [(tr("Show them"), show), (tr("Later"), lambda: None)], "lost")


def offer_work(offer: Offer, left: Any, keeper: Keeper, leaving: Leaving) -> None:
    """Offer what a killed program left; bringing it back asks before it takes the place of other work."""
    words = tr("mapviewer ended unexpectedly; what you changed since {when} was not saved.")
    offer.ask(
        words.format(when=left.began.replace("T", " ").rstrip("Z")),
        [
            (tr("Bring it back"), lambda: leaving.then(lambda: keeper.recover(left))),
            (tr("Give it up"), lambda: keeper.forget(left)),
        ],
    )
