"""The correction panel: at the side, never in the way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.correcting.editing import Editing
from mapviewer.gui.correcting.kinds import KINDS
from mapviewer.gui.correcting.marking import MarkPage
from mapviewer.gui.correcting.review import CheckList, CorrectionLog, HiddenList, LostList, ReviewList
from mapviewer.gui.correcting.rows import PlainRows
from mapviewer.gui.language import mark, say, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import named, plain_label, push_button, tool_button
from mapviewer.gui.session import Session
from mapviewer.model import Span, active_corrections, plain_line, shorten
from mapviewer.workflow.correcting import Subject

THIS, CHECK, LOG, HIDDEN, LOST = range(5)


class CorrectionPanel(QFrame):
    """Shows what is to be corrected, what is to be checked, and what was corrected.

    Parameters
    ----------
    session : Session
        What is selected.
    corrector : Corrector
        Does what is asked.
    appearance : Appearance
        The theme to follow.
    """

    closed = Signal()

    def __init__(
        self, session: Session, corrector: Corrector, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("correctionPanel")
        say(self.setAccessibleName, mark("Corrections"))
        self._session, self._corrector = session, corrector
        self.title = plain_label("panelTitle")
        self.kind = plain_label("panelCount")
        self.tabs = named(QTabBar(), "panelTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (
            *(tr("This"), tr("To check"), tr("Corrected")),
            *(tr("Hidden"), tr("Not applied")),
        ):
            self.tabs.addTab(words)
        self.item = Editing(session, corrector, appearance)
        self.mark = MarkPage()
        self.check = CheckList(session, corrector, appearance)
        self.log = CorrectionLog(corrector, appearance)
        self.pages = QStackedWidget()
        self.hidden = HiddenList(corrector, appearance)
        self.lost = LostList(session, corrector, appearance)
        self.lists: dict[int, ReviewList] = {
            CHECK: self.check,
            LOG: self.log,
            HIDDEN: self.hidden,
            LOST: self.lost,
        }
        self.list_pages = self._list_pages()
        for page in (self.item, self.mark, *self.list_pages.values()):
            self.pages.addWidget(page)
        self._lay_out()
        self.tabs.currentChanged.connect(self._refresh)
        self.item.gone.connect(lambda: self.open_on(""))
        self.item.made.connect(self._turn_to_fresh)
        self.mark.wanted.connect(self._mark)
        self.lost.put_wanted.connect(self._put_lost)
        corrector.changed.connect(self._refresh)
        session.selection_changed.connect(self._follow)
        self.hide()

    def _lay_out(self) -> None:
        head = named(QFrame(), "panelHead")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 9, 8, 5)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.kind, 1)
        row.addWidget(tool_button("✕", "quiet", mark("Close the panel (Esc)"), self.leave))
        bar = named(QFrame(), "tabs")
        tabs = QHBoxLayout(bar)
        tabs.setContentsMargins(14, 0, 8, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(bar)
        column.addWidget(self.pages, 1)
        self.setMinimumWidth(264)

    def open_on(self, item_id: str) -> None:
        """Show the panel for an annotation or place; without one the list of what is to be checked."""
        self.item.begin(item_id)
        subject = self.item.subject
        self.show()
        self._turn_to(THIS if subject else CHECK)
        if subject is not None:
            self.item.take_keyboard()
        else:
            self.check.setFocus()

    def open_on_words(self, article_id: str, span: Span) -> None:
        """Show the panel for words that are selected in the text."""
        self.take_words(article_id, span)
        self.item.begin("")
        self.show()
        self._turn_to(THIS)
        self.mark.setFocus()

    def _list_pages(self) -> dict[int, QWidget]:
        """Return the page of each list; what may be done in one stands below it."""

        def page(rows: PlainRows, hint: str, *buttons: QPushButton) -> QWidget:
            made, foot = QWidget(), QHBoxLayout()
            column = QVBoxLayout(made)
            column.setContentsMargins(0, 0, 0, 8)
            column.setSpacing(6)
            column.addWidget(rows, 1)
            foot.setContentsMargins(14, 0, 14, 0)
            foot.setSpacing(6)
            for each in buttons:
                foot.addWidget(each)
            foot.addStretch(1)
            words = plain_label("fine", hint, wraps=True)
            words.setContentsMargins(14, 0, 14, 0)
            column.addWidget(words)
            column.addLayout(foot)
            return made

        again = push_button(
            mark("Show again"), lambda: self.hidden.show_again(self.hidden.current_key()), "showAgain"
        )
        put = push_button(
            mark("Put at the selected words"), lambda: self._put_lost(self.lost.current_key()), "putAgain"
        )
        drop = push_button(mark("Dismiss"), lambda: self.lost.dismiss(self.lost.current_key()), "dismissLost")
        lost = tr("Select the words in the text that one is about, and put it there; or dismiss it.")
        hidden = tr("What is hidden is neither on the map nor in exports.")
        return {
            CHECK: self.check,
            LOG: self.log,
            HIDDEN: page(self.hidden, hidden, again),
            LOST: page(self.lost, lost, put, drop),
        }

    def open_list(self, tab: int) -> None:
        """Show one of the lists: `LOG`, `HIDDEN` or `LOST`."""
        self.show()
        self._turn_to(tab)
        rows = self.lists[tab]
        rows.setFocus()
        if not rows.current_key():
            rows.go_to(0)

    def _put_lost(self, key: str) -> None:
        """Put a correction that was lost at the words that are selected in the text."""
        lost, selected = self.lost.lost(key), self.item.selected
        if lost is not None and selected is not None:
            self._corrector.put_again(lost, *selected)
        elif lost is not None:
            self._session.said.emit(tr("Select the words in the text that it is about first."))

    def take_words(self, article_id: str, span: Span | None) -> None:
        """Know which words are selected in the text."""
        self.item.selected = (article_id, span) if span else None

    def leave(self) -> None:
        """Close the panel."""
        self.hide()
        self.item.begin("")
        self.item.draw(())
        self.closed.emit()

    def _turn_to(self, tab: int) -> None:
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(tab)
        self.tabs.blockSignals(False)
        self._refresh()

    def _follow(self) -> None:
        """Follow the selection while the panel shows one thing."""
        chosen = next(iter(sorted(self._session.selected)), "")
        if (
            not self.isHidden()
            and self.tabs.currentIndex() == THIS
            and chosen
            and not self.item.is_at(chosen)
        ):
            self.item.begin(chosen)
            self._refresh()

    def _refresh(self) -> None:
        if self.isHidden():
            return
        self._count()
        tab = self.tabs.currentIndex()
        subject = self.item.subject if tab == THIS else None
        if tab in self.lists:
            self.lists[tab].refresh()
        elif subject is None:
            self._show_words()
        else:
            self.item.refresh()
        if subject is None:
            self.item.draw(())
        this = self.item if subject else self.mark
        self.pages.setCurrentWidget(self.list_pages.get(tab, this))
        self.title.setText(self._title(subject))
        self.kind.setText(tr(KINDS[subject.sort]) if subject else "")

    def _title(self, subject: Subject | None) -> str:
        if subject is None:
            return tr("Corrections")
        return shorten(plain_line(subject.span.of(subject.article.text)), 28)

    def _count(self) -> None:
        n, doubtful = len(self._corrector.unchecked()), self._corrector.n_doubtful()
        self.tabs.setTabText(THIS, tr("This"))
        words = tr("To check {n}").format(n=n)
        self.tabs.setTabText(CHECK, words)
        self.tabs.setTabToolTip(CHECK, tr("%n of them is doubtful", "", doubtful))
        made = len(active_corrections(self._corrector.project.corrections))
        self.tabs.setTabText(LOG, tr("Corrected {n}").format(n=made) if made else tr("Corrected"))
        now = self.tabs.currentIndex()
        for tab, count, text in (
            (HIDDEN, len(self._corrector.hidden()), tr("Hidden {n}")),
            (LOST, len(self._corrector.lost()), tr("Not applied {n}")),
        ):
            self.tabs.setTabText(tab, text.format(n=count))
            self.tabs.setTabVisible(tab, count > 0 or tab == now)

    def _show_words(self) -> None:
        selected = self.item.selected
        known = {each.id: each.text for each in self._corrector.project.articles}
        words = selected[1].of(known[selected[0]]) if selected and selected[0] in known else ""
        self.mark.show_words(shorten(plain_line(words), 160))

    def _mark(self, sort: str) -> None:
        selected = self.item.selected
        fresh = self._corrector.mark(selected[0], sort, selected[1]) if selected else ""
        if fresh:
            self._turn_to_fresh(fresh)

    def _turn_to_fresh(self, item_id: str) -> None:
        """Select what was just made, and show it."""
        self._session.select([item_id])
        self.open_on(item_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes the panel; Ctrl+Enter finds right what is shown."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.item.accept_it()
        else:
            super().keyPressEvent(event)
