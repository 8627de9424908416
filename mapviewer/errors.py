"""The errors that mapviewer raises when the world is not as needed.

Each carries one plain sentence and a hint on what to do. Anything else that is raised is a bug and keeps
its traceback.
"""


def system_reason(error: BaseException) -> str:
    """Return why the system refused, as the end of a sentence: "permission denied", "no space left on device"."""
    return (getattr(error, "strerror", None) or "the system refused").lower()


class MapviewerError(Exception):
    """The world is not as needed: a sentence that says what, and a hint that says what to do.

    Parameters
    ----------
    message : str
        One sentence, shown to the user as plain text.
    hint : str
        What the user can do about it; may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ArticleError(MapviewerError):
    """An article can't be read: missing, unreadable, empty, binary, too large, broken front matter."""


class GeodataError(MapviewerError):
    """A file of geodata is missing or damaged."""


class ProjectError(MapviewerError):
    """A project file can't be opened or written."""


class ExportError(MapviewerError):
    """A picture or data file can't be written: unknown format, unwritable target."""


class CancelledError(MapviewerError):
    """The user called the work off; whoever started it drops the result."""
