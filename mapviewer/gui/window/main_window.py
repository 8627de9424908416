"""The window."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QVBoxLayout, QWidget

from mapviewer import workflow
from mapviewer.gui.keeping import Keeper
from mapviewer.gui.language import mark, retell, tr
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.gui.window.actions import Command, add_actions
from mapviewer.gui.window.arrivals import Arrivals
from mapviewer.gui.window.asking import FileQuestion
from mapviewer.gui.window.base_maps import BaseMaps
from mapviewer.gui.window.borders import BordersChoice
from mapviewer.gui.window.corrections import CorrectionDesk
from mapviewer.gui.window.desk import Desk
from mapviewer.gui.window.filter_bar import FilterBar
from mapviewer.gui.window.hints import Hints
from mapviewer.gui.window.leaving import Act, Leaving
from mapviewer.gui.window.memory import Memory
from mapviewer.gui.window.offer import Offer, offer_lost, offer_moves, offer_work
from mapviewer.gui.window.palette import CommandPalette
from mapviewer.gui.window.project_state import ProjectState
from mapviewer.gui.window.sources import Sources
from mapviewer.gui.window.status import StatusLine
from mapviewer.gui.window.toast import Toast
from mapviewer.gui.window.top_bar import TopBar
from mapviewer.gui.window.view_commands import put_in_order, view_commands
from mapviewer.model import plain_line

USUAL_SIZE = QSize(1440, 900)
FRAME = QSize(4, 40)  # what the system draws around a window


class MainWindow(QMainWindow):
    """Wires session and views; what it does itself is ask for file names.

    Parameters
    ----------
    session : Session
        What is open.
    appearance : Appearance
        The theme.
    """

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self.session, self._appearance, self._memory = session, appearance, Memory()
        session.setParent(self)
        self.setWindowTitle("mapviewer")
        self.setAcceptDrops(True)
        self.desk = Desk(session, appearance)
        self.filter_bar = FilterBar(session)
        self.base_maps = BaseMaps(session, self._memory, self.desk.map.base_map, self)
        self.corrections = CorrectionDesk(session, self.desk, appearance, self)
        self.keeper = Keeper(session, self)
        self.sources = Sources(session, self)
        self.borders = BordersChoice(session, self._memory)
        commands = (
            *self._commands(),
            *self.borders.commands(),
            *self.corrections.commands(),
            *self.sources.commands(),
        )
        self.actions_by_name = add_actions(self, commands)
        self.corrections.name_steps(self.actions_by_name)
        self.top_bar = TopBar(session, appearance, self.actions_by_name, self._memory)
        self.top_bar.add_choice(self.borders)
        self.status_line = StatusLine(session)
        self.hints = Hints(session, self._memory)
        self.status_line.add_hints(self.hints)
        self.files = FileQuestion(session, self._memory, self._open_instead, self)
        self.offer = Offer()
        body = self._make_body()
        self.setCentralWidget(body)
        self.toast = Toast(body)
        self.palette_box = CommandPalette(session, self.actions_by_name, body)
        self.leaving = Leaving(session, self.save, self)
        self.arrivals = Arrivals(session, self._memory, self._open_instead, self)
        self._is_left = False
        put_in_order(self.top_bar.search, self.desk)
        self._wire()
        retell(self, self._speak)
        self._take_place()

    def _make_body(self) -> QWidget:
        """Return the bars and the desk, one below the other."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.top_bar, self.offer, self.filter_bar, self.base_maps.bar):
            column.addWidget(bar)
        column.addWidget(self.desk, 1)
        column.addWidget(self.status_line)
        return body

    def _commands(self) -> tuple[Command, ...]:
        looks = view_commands(self.session, self.desk, self._appearance)
        return (
            Command("open", mark("Open …"), ("Ctrl+O",), self.ask_open),
            Command("add", mark("Add an article …"), ("Ctrl+Shift+O",), self.ask_add),
            Command("paste", mark("Paste text as article"), ("Ctrl+V", "Ctrl+Shift+V"), self.paste),
            Command("save", mark("Save project"), ("Ctrl+S",), self.save),
            Command("save_as", mark("Save project as …"), ("Ctrl+Shift+S",), self.ask_save),
            Command("export", mark("Export …"), ("Ctrl+E",), self.ask_export),
            Command("palette", mark("Command palette"), ("Ctrl+K",), self.show_palette),
            Command("find", mark("Find"), ("Ctrl+F",), self.begin_find),
            Command("filter", mark("Narrow what is shown"), ("Ctrl+Shift+F",), self.filter_bar.ask),
            Command("base_map", mark("Base map …"), (), self.base_maps.ask),
            *looks,
            Command("shortcuts", mark("Shortcuts"), ("?", "F1"), self.show_shortcuts),
            Command("messages", mark("Messages so far"), (), self.show_messages),
            Command("about", mark("About mapviewer"), (), self.show_about),
            Command("quit", mark("Quit"), ("Ctrl+Q",), self.close),
        )

    def _wire(self) -> None:
        self.session.failed.connect(self.toast.blame)
        self.session.said.connect(self.toast.tell)
        self.session.opened.connect(lambda paths, is_added: self._memory.remember(paths, is_added=is_added))
        self.session.story_changed.connect(self._show_state)
        self.session.article_changed.connect(self._show_state)
        self.session.saved_changed.connect(self._show_state)
        self.desk.article.add_wanted.connect(self.ask_add)
        self.top_bar.open_wanted.connect(lambda path: self._open_instead([path]))
        self.status_line.unplaced_wanted.connect(self.desk.events.show_unplaced)
        self.filter_bar.box_wanted.connect(lambda: self.filter_bar.take_box(self.desk.map.box))
        self.state = ProjectState(
            self.session,
            self._appearance,
            self.desk,
            lambda: self.base_maps.settings() | self.borders.settings(),
        )
        self.session.saved.connect(lambda path: self._memory.remember([path]))
        self.keeper.found_work.connect(lambda left: offer_work(self.offer, left, self.keeper, self.leaving))
        self.session.moves_found.connect(
            lambda moved: offer_moves(self.offer, moved, self.corrections.corrector)
        )
        self.corrections.lost_found.connect(
            lambda n: offer_lost(self.offer, n, self.actions_by_name["lost"].trigger)
        )
        self._show_state()

    def _speak(self) -> None:
        """Tell everything anew in another language: what is there at once, what is worked out from the story when it is."""
        self.session.story_changed.emit()
        self.session.article_changed.emit()
        self.session.saved_changed.emit()
        self.session.selection_changed.emit()
        self.session.read()

    def _take_place(self) -> None:
        shape = self._memory.shape("main")
        if shape is None or not self.restoreGeometry(shape):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(USUAL_SIZE.boundedTo(screen - FRAME) if screen.width() >= 1000 else USUAL_SIZE)
        self._has_own_sizes = self.desk.restore(self._memory)

    def _show_state(self) -> None:
        story = self.session.story
        title = plain_line(story.project.title)
        self.setWindowTitle(f"{title}[*] — mapviewer" if title else "mapviewer[*]")
        self.setWindowModified(bool(story.project.articles) and not self.session.is_saved)
        for name in ("save", "save_as", "export", "add", "again"):
            self.actions_by_name[name].setEnabled(bool(story.project.articles))

    def open(self, files: Sequence[Path | str], published: date | None = None) -> None:
        """Open files; without any the last story, the first time the bundled briefing."""
        links = [each for each in files if isinstance(each, str) and workflow.is_address(each)]
        paths = [Path(each) for each in files if each not in links]
        self._open_instead(paths or self._memory.last() or [workflow.bundled_briefing()], published)
        for link in links:
            self.arrivals.follow(link)
        self.desk.map.begin()
        self.keeper.look()

    def _open_instead(self, paths: Sequence[Path | str], published: date | None = None) -> None:
        """Open files instead of what is open, once nothing is lost by it."""
        self.desk.article.source_line.take()
        self.leaving.then(lambda: self.session.open(paths, published))

    def ask_open(self) -> None:
        """Ask which file to open."""
        self.files.ask(tr("Open"), is_added=False)

    def ask_add(self) -> None:
        """Ask which article to add to the story."""
        self.files.ask(tr("Add an article"), is_added=True)

    def show_palette(self) -> None:
        """Offer everything that can be done or jumped to."""
        self.palette_box.begin()

    def begin_find(self) -> None:
        """Give the search the keyboard."""
        self.top_bar.search.begin()

    def paste(self) -> None:
        """Add what is on the clipboard: files, a link, rich text or words."""
        self.arrivals.take(QGuiApplication.clipboard().mimeData(), is_added=True)

    def save(self, otherwise: Act | None = None) -> None:
        """Save the project where it came from, else ask where; `otherwise` is done when the user gives no name."""
        self.desk.article.source_line.take()
        if self.session.path is None or self.keeper.is_read_only:
            self.ask_save(otherwise)
        else:
            self.session.save(self.session.path)

    def ask_save(self, otherwise: Act | None = None) -> None:
        """Ask where to save the project; `otherwise` is done when the user gives no name."""
        dialog = QFileDialog(self, tr("Save project"), self.files.folder, tr("Project (*.gpkg)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("gpkg")
        dialog.filesSelected.connect(lambda names: self.session.save(names[0]) if names else None)
        if otherwise is not None:
            dialog.rejected.connect(otherwise)
        dialog.open()

    def ask_export(self) -> None:
        """Ask what to export, and how."""
        from mapviewer.gui.window.export_dialog import ExportDialog

        if self.session.story.project.articles:
            ExportDialog(self.session, self._memory, self.desk.map.box, self).open()
            self.hints.follow("export")

    def show_shortcuts(self) -> None:
        """List what can be done from the keyboard."""
        from mapviewer.gui.window.dialogs import ShortcutsDialog

        ShortcutsDialog(self.actions_by_name, self).open()

    def show_messages(self) -> None:
        """List the messages of this session, the newest first."""
        from mapviewer.gui.window.dialogs import MessagesDialog

        MessagesDialog(self.toast.told, self).open()

    def show_about(self) -> None:
        """Say what this is."""
        from mapviewer.gui.window.dialogs import AboutDialog

        AboutDialog(self).open()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Share out the room the first time."""
        super().showEvent(event)
        if not self._has_own_sizes:
            self._has_own_sizes = True
            QTimer.singleShot(0, self.desk, lambda: self.desk.lay_out(self.desk.width(), self.desk.height()))
        self.desk.events.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share out the room between lists and panel."""
        super().resizeEvent(event)
        self.corrections.resized(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files and words."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open files that are dropped; words and links become an article."""
        self.arrivals.take(event.mimeData(), is_added=False)
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask what becomes of unsaved work; then remember the window's place and let running work end."""
        self.desk.article.source_line.take()
        if self.session.has_work and not self._is_left:
            event.ignore()
            self.leaving.then(self._close_for_good)
            return
        self._memory.keep_shape("main", self.saveGeometry())
        self.desk.keep(self._memory)
        self.keeper.shut()
        self.session.shut()
        super().closeEvent(event)

    def leave_work(self) -> None:
        """Let running work end, and leave what is not saved to the next start."""
        self.keeper.shut(is_left=self.session.has_work)
        self.session.shut()

    def _close_for_good(self) -> None:
        self._is_left = True
        self.close()
