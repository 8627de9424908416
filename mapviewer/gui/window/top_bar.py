"""The bar at the head of the window."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from mapviewer.gui.language import LANGUAGES, SYSTEM, Marked, language_of, mark, retell, say, tr
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
        self.theme_button = self._button("☾", mark("Change between light and dark"))
        self.theme_button.clicked.connect(appearance.toggle)
        self.menu_button = self._button("☰", mark("Menu"))
        self.menu_button.setMenu(self._make_menu())
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(8)
        wordmark = plain_label("wordmark", "mapviewer")
        row.addWidget(wordmark)
        row.addSpacing(8)
        row.addWidget(self._action_button("open", mark("Open")))
        row.addWidget(self._action_button("export", mark("Export")))
        row.addStretch(1)
        row.addWidget(self.search, 6)
        row.addStretch(1)
        row.addWidget(self._action_button("filter", mark("Filter")))
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

    def _action_button(self, name: str, text: Marked) -> QToolButton:
        action = self._actions[name]
        keys = action.shortcut().toString()
        button = self._button(text, "")

        def tell() -> None:
            words = f"{action.text()} ({keys})" if keys else action.text()
            button.setToolTip(words)
            button.setAccessibleName(words)

        tell()
        retell(button, tell)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        return button

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._actions["open"])
        self.recent_menu = _submenu(menu, mark("Open recent"))
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        for name in ("add", "paste", "save", "save_as", "export"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("undo", "redo", "correct", "check", "corrected"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        looks = _submenu(menu, mark("Theme"))
        words = {"system": mark("As the system"), "light": mark("Light"), "dark": mark("Dark")}
        for choice, word in words.items():
            look = looks.addAction("")
            say(look.setText, word)
            look.setCheckable(True)
            look.triggered.connect(lambda _=False, each=choice: self._appearance.choose(each))
            looks.aboutToShow.connect(
                lambda look=look, each=choice: look.setChecked(self._appearance.choice == each)
            )
        self._add_languages(menu)
        for name in ("base_map", "larger", "smaller", "usual"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("borders_today", "borders_that_day", "borders_swipe"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("palette", "find", "filter", "everything", "speakers", "play"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("shortcuts", "messages", "about", "quit"):
            menu.addAction(self._actions[name])
        return menu

    def _add_languages(self, parent: QMenu) -> None:
        """Add the menu of languages, each in its own words."""
        language = language_of(QApplication.instance())
        menu = _submenu(parent, mark("Language"))
        for choice, words in ((SYSTEM, mark("As the system")), *LANGUAGES.items()):
            action = menu.addAction(words)
            if choice == SYSTEM:
                say(action.setText, mark("As the system"))
            action.setData(choice)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, each=choice: language.choose(each))
            menu.aboutToShow.connect(
                lambda action=action, each=choice: action.setChecked(language.choice == each)
            )

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        paths = self._memory.recent()
        for path in paths:
            action = self.recent_menu.addAction(plain_line(path.name).replace("&", "&&"))
            action.triggered.connect(lambda _=False, each=path: self.open_wanted.emit(each))
        if not paths:
            self.recent_menu.addAction(tr("nothing yet")).setEnabled(False)
        else:
            self.recent_menu.addSeparator()
            self.recent_menu.addAction(tr("Forget these")).triggered.connect(self._memory.forget_recent)

    def _show_theme(self) -> None:
        self.theme_button.setText("☀" if self._appearance.theme.name == "dark" else "☾")


def _submenu(menu: QMenu, title: Marked) -> QMenu:
    made = QMenu(menu)
    say(made.setTitle, title)
    menu.addMenu(made)
    return made
