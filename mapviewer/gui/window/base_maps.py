"""Which base map lies under the story: what the project says, as far as the reader agreed to it."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mapviewer.gui.map.base_map import BaseMapSource
from mapviewer.gui.session import Session
from mapviewer.gui.window.base_map_dialog import BaseMapBar, BaseMapDialog
from mapviewer.gui.window.memory import Memory
from mapviewer.model import BaseMap, base_map_json, read_base_map

SETTING = "base_map"


class BaseMaps(QObject):
    """Shows the project's base map if the reader once agreed to it on this computer; else asks first.

    Parameters
    ----------
    session : Session
        Whose settings hold the base map.
    memory : Memory
        What the reader agreed to.
    source : BaseMapSource
        Who shows it.
    """

    def __init__(self, session: Session, memory: Memory, source: BaseMapSource, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._memory, self._source, self._window = session, memory, source, window
        self.bar = BaseMapBar(self.choose)
        self.wanted = BaseMap()  # what the project says
        session.settings_found.connect(self._take)

    def settings(self) -> dict[str, Any]:
        """Return what the project's file keeps of it."""
        return {SETTING: base_map_json(self.wanted)} if self.wanted != BaseMap() else {}

    def ask(self) -> BaseMapDialog:
        """Open the dialog."""
        dialog = BaseMapDialog(self.wanted, self._window)
        dialog.chosen.connect(self.choose)
        dialog.open()
        return dialog

    def choose(self, base_map: BaseMap) -> None:
        """Show a base map that the reader chose or agreed to, and keep it with the project."""
        self._memory.agree(base_map.key)
        self.bar.hide()
        if base_map != self.wanted:
            self.wanted = base_map
            self._session.touch_settings()
        self._source.show(base_map)

    def _take(self, settings: dict[str, Any]) -> None:
        """Show the base map of a project that was opened, once the reader has agreed to it."""
        self.wanted = read_base_map(settings.get(SETTING))
        if self._memory.agrees(self.wanted.key):
            self.bar.hide()
            self._source.show(self.wanted)
        else:
            self._source.show(BaseMap())
            self.bar.ask(self.wanted)
