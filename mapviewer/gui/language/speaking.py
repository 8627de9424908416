"""Saying something in the language of the window, now and after it was changed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt

NAME = "language"  # object name of the `Language`, a child of the application


class Marked(str):
    """A sentence of the window in English, to be said in the language that is on."""

    __slots__ = ()


def mark(text: str) -> Marked:
    """Mark a literal for the catalogues, and return it in English."""
    return Marked(text)


def tr(text: str, note: str | None = None, n: int = -1) -> str:
    """Return `text`, a literal or something marked, in the language that is on.

    Parameters
    ----------
    note : str or None
        For who translates: what tells this sentence from another of the same words.
    n : int
        The number that ``%n`` stands for, in the form that it asks for.
    """
    return QCoreApplication.translate("", text, note, n)


def spoken_code() -> str:
    """Return the code of the language that is on."""
    return QLocale().name()


def say(setter: Callable[[str], Any], text: Marked) -> None:
    """Give `text` to a setter of a QObject now, and again whenever the language changes."""
    setter(tr(text))
    owner: Any = getattr(setter, "__self__")  # noqa: B009 - a bound method's object
    retell(owner, lambda: setter(tr(text)))


def retell(owner: QObject, act: Callable[[], Any]) -> None:
    """Do `act` whenever the language changes, as long as `owner` lives; without a `Language` it never does."""
    app = QCoreApplication.instance()
    language: Any = (
        app.findChild(QObject, NAME, Qt.FindChildOption.FindDirectChildrenOnly) if app is not None else None
    )
    if language is not None:
        _Teller(owner, act).listen(language)


class _Teller(QObject):
    """Ends with its parent, and with it the connection."""

    def __init__(self, owner: QObject, act: Callable[[], Any]) -> None:
        super().__init__(owner)
        self._act = act

    def listen(self, language: Any) -> None:
        language.changed.connect(self.tell)

    def tell(self) -> None:
        self._act()
