"""The bar at the head of the window."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from mapviewer.gui.look import Appearance
from mapviewer.gui.look.parts import plain_label, tool_button
from mapviewer.gui.session import Session
from mapviewer.gui.window.memory import Memory
from mapviewer.gui.window.search_box import SearchBox
from mapviewer.model import plain_line


class TopBar(QFrame):
    """Open and Export at the left, the search in the middle, theme and menu at the right.

    Parameters
    ----------
    session, appearance
        What is open, and the theme.
    actions : dict of str to QAction
        The window's actions by name.
    memory : Memory
        Where the recent files come from.
    """

    open_wanted = Signal(object)  # Path

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        actions: dict[str, QAction],
        memory: Memory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._session, self._appearance, self._memory = session, appearance, memory
        self._actions = actions
        self.search = SearchBox(session)
        self.theme_button = self._button("☾", self.tr("Change between light and dark"))
        self.theme_button.clicked.connect(appearance.toggle)
        self.menu_button = self._button("☰", self.tr("Menu"))
        self.menu_button.setMenu(self._make_menu())
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(8)
        wordmark = plain_label("wordmark", "mapviewer")
        row.addWidget(wordmark)
        row.addSpacing(8)
        row.addWidget(self._action_button("open", self.tr("Open")))
        row.addWidget(self._action_button("export", self.tr("Export")))
        row.addStretch(1)
        row.addWidget(self.search, 6)
        row.addStretch(1)
        row.addWidget(self._action_button("filter", self.tr("Filter")))
        row.addWidget(self.theme_button)
        row.addWidget(self.menu_button)
        appearance.theme_changed.connect(self._show_theme)
        self._show_theme()

    def add_choice(self, widget: QWidget) -> None:
        """Put a choice right of the search."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self.search) + 1, widget)

    def _button(self, text: str, name: str) -> QToolButton:
        return tool_button(text, "barButton", name)

    def _action_button(self, name: str, text: str) -> QToolButton:
        action = self._actions[name]
        keys = action.shortcut().toString()
        button = self._button(text, f"{action.text()} ({keys})" if keys else action.text())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        return button

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._actions["open"])
        self.recent_menu = menu.addMenu(self.tr("Open recent"))
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        for name in ("add", "paste", "save", "save_as", "export"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("undo", "redo", "correct", "check", "corrected"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        looks = menu.addMenu(self.tr("Theme"))
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for choice, word in words.items():
            look = looks.addAction(word)
            look.setCheckable(True)
            look.triggered.connect(lambda _=False, each=choice: self._appearance.choose(each))
            looks.aboutToShow.connect(
                lambda look=look, each=choice: look.setChecked(self._appearance.choice == each)
            )
        for name in ("base_map", "larger", "smaller", "usual"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("borders_today", "borders_that_day", "borders_swipe"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("palette", "find", "filter", "everything", "speakers", "play"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("shortcuts", "about", "quit"):
            menu.addAction(self._actions[name])
        return menu

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        paths = self._memory.recent()
        for path in paths:
            action = self.recent_menu.addAction(plain_line(path.name).replace("&", "&&"))
            action.triggered.connect(lambda _=False, each=path: self.open_wanted.emit(each))
        if not paths:
            self.recent_menu.addAction(self.tr("nothing yet")).setEnabled(False)
        else:
            self.recent_menu.addSeparator()
            self.recent_menu.addAction(self.tr("Forget these")).triggered.connect(self._memory.forget_recent)

    def _show_theme(self) -> None:
        self.theme_button.setText("☀" if self._appearance.theme.name == "dark" else "☾")
