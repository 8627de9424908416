"""The bar that says what is shown, and narrows it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from mapviewer.gui.filtering import Box
from mapviewer.gui.language import Marked, days_in_words, known, mark, retell, say, tr
from mapviewer.gui.look.parts import check_box, named, plain_label, push_button
from mapviewer.gui.look.signs import sign_groups
from mapviewer.gui.session import Session
from mapviewer.model import Stance, plain_line, shorten

LONGEST = 34
STATES = {
    **{"unchecked": mark("not checked"), "accepted": mark("found right"), "corrected": mark("corrected")},
    **{"sure": mark("certain"), "doubtful": mark("doubtful")},
}


class FilterBar(QFrame):
    """Speaker, place, kind of event, stance, whether checked and how sure, the map's view and a range of days; all views follow.

    It is seen while something narrows what is shown, or when it was asked for.

    Parameters
    ----------
    session : Session
        Whose rows are narrowed.
    """

    box_wanted = Signal()  # answer with `take_box`

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self._session, self._showing = session, session.showing
        self._is_asked_for = False
        self.speaker = self._choice("filterSpeaker", mark("Speaker"), "speaker")
        self.place = self._choice("filterPlace", mark("Place"), "place")
        self.type = self._choice("filterType", mark("Kind of event"), "type")
        self.stance = self._choice("filterStance", mark("Stance"), "stance")
        self.state = self._choice("filterState", mark("Checked or not"), "state")
        self.in_view = check_box(mark("On the map now"), "filterInView")
        self.in_view.toggled.connect(self._ask_box)
        self.days = push_button("", lambda: self._showing.alter(earliest=None, latest=None), "filterDays")
        say(self.days.setToolTip, mark("Show all days again"))
        self.count = plain_label("filterCount")
        self.clear = push_button(mark("Show everything"), self._clear, "filterClear")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(8)
        for widget in (self.speaker, self.place, self.type, self.stance, self.state, self.in_view, self.days):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.clear)
        self._fill_fixed()
        retell(self, self._respeak)
        session.story_changed.connect(self._fill)
        self._showing.changed.connect(self._refresh)
        self._refresh()

    def _choice(self, name: str, title: Marked, field: str) -> QComboBox:
        box = named(QComboBox(), name)
        say(box.setAccessibleName, title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(170)
        box.addItem(tr(title), "")
        retell(box, lambda: box.setItemText(0, tr(title)))
        box.activated.connect(lambda _index: self._showing.alter(**{field: box.currentData() or ""}))
        return box

    def _fill_fixed(self) -> None:
        _refill(self.type, ((known(group.words), name) for name, group in sign_groups().items()))
        stances = (*(each.value for each in Stance), "thought")
        _refill(self.stance, ((known(each), each) for each in stances))
        _refill(self.state, ((tr(words), state) for state, words in STATES.items()))

    def _respeak(self) -> None:
        self._fill_fixed()
        self._refresh()

    def _fill(self) -> None:
        story = self._session.story
        speakers = {row.speaker for row in story.statements if row.speaker}
        _refill(self.speaker, ((name, name) for name in sorted(speakers, key=str.casefold)))
        places = {
            key: plain_line(details.name)
            for key, details in story.links.details.items()
            if details.events or details.said_there or details.said_about
        }
        _refill(
            self.place,
            ((name, key) for key, name in sorted(places.items(), key=lambda each: each[1].casefold())),
        )
        self._refresh()

    def ask(self) -> None:
        """Show the bar, or put it away when nothing narrows."""
        self._is_asked_for = not self.isVisible() or not self._is_asked_for
        self._refresh()
        if self.isVisible():
            self.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_box(self, box: Box | None) -> None:
        """Keep to the places in a box of degrees."""
        self._showing.alter(box=box)

    def _ask_box(self, is_wanted: bool) -> None:
        if not is_wanted:
            self._showing.alter(box=None)
        elif self._showing.wanted.box is None:
            self.box_wanted.emit()

    def _clear(self) -> None:
        self._is_asked_for = False
        self._showing.clear()
        self._refresh()

    def _refresh(self) -> None:
        wanted, story, kept = self._showing.wanted, self._session.story, self._showing.kept
        for box, value in (
            (self.speaker, wanted.speaker),
            (self.place, wanted.place),
            (self.type, wanted.type),
            (self.stance, wanted.stance),
            (self.state, wanted.state),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.in_view.blockSignals(True)
        self.in_view.setChecked(wanted.box is not None)
        self.in_view.blockSignals(False)
        self.days.setText(f"{days_in_words(wanted.earliest, wanted.latest)}  ✕")
        self.days.setVisible(bool(wanted.earliest or wanted.latest))
        words = tr("{events} of {all_events} events, {statements} of {all_statements} statements")
        self.count.setText(
            words.format(
                events=len(kept.events),
                all_events=len(story.events),
                statements=len(kept.statements),
                all_statements=len(story.statements),
            )
        )
        self.setVisible(self._is_asked_for or not wanted.is_empty)


def _refill(box: QComboBox, rows: Iterable[tuple[str, str]]) -> None:
    while box.count() > 1:
        box.removeItem(1)
    for words, value in rows:
        box.addItem(shorten(words, LONGEST), value)


__all__ = ["FilterBar"]
