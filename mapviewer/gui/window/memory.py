"""What the window remembers between runs: recent files, the last story, its place on the screen."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

LONGEST_RECENT = 10


class Memory:
    """Reads and writes the user's settings; values that make no sense count as absent."""

    def recent(self) -> list[Path]:
        """Return the files that were opened last, newest first."""
        return _paths("files/recent")

    def last(self) -> list[Path]:
        """Return the files of the last story that are still there; empty the first time."""
        return [path for path in _paths("files/last") if path.is_file()]

    def remember(self, paths: Sequence[Path], *, is_added: bool = False) -> None:
        """Put files at the head of the recent ones, and make them the last story."""
        fresh = [str(path.absolute()) for path in paths]
        if not fresh:
            return
        older = [str(path) for path in self.recent() if str(path) not in fresh]
        settings = QSettings()
        settings.setValue("files/recent", (fresh + older)[:LONGEST_RECENT])
        kept = [str(path) for path in _paths("files/last") if str(path) not in fresh] if is_added else []
        settings.setValue("files/last", kept + fresh)

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        QSettings().setValue("files/recent", [])

    def agrees(self, key: str) -> bool:
        """Tell whether the user has agreed on this computer to show that base map."""
        return not key or key in _words("base_map/agreed")

    def agree(self, key: str) -> None:
        """Keep that the user agreed to show a base map; the last two hundred are kept."""
        if key:
            kept = [each for each in _words("base_map/agreed") if each != key]
            QSettings().setValue("base_map/agreed", [key, *kept][:200])

    def shape(self, name: str) -> QByteArray | None:
        """Return a window's or splitter's saved state."""
        value = QSettings().value(f"window/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def keep_shape(self, name: str, value: QByteArray) -> None:
        """Save a window's or splitter's state."""
        QSettings().setValue(f"window/{name}", value)

    def choice(self, name: str, default: str) -> str:
        """Return a word chosen in a dialog."""
        return str(QSettings().value(f"choice/{name}", default))

    def keep_choice(self, name: str, value: str) -> None:
        """Save a word chosen in a dialog."""
        QSettings().setValue(f"choice/{name}", value)


def _paths(key: str) -> list[Path]:
    return [Path(each) for each in _words(key)]


def _words(key: str) -> list[str]:
    value: Any = QSettings().value(key, [])
    if isinstance(value, str):
        value = [value]
    return [each for each in value if isinstance(each, str) and each] if value else []
