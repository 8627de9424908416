"""The day and the viewpoint that boundaries are shown by."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from mapviewer.atlas.political import DE_FACTO
from mapviewer.workflow import ExportOptions


class Standing(QObject):
    """Day and viewpoint of the boundaries; `changed` comes when either is another.

    Attributes
    ----------
    as_of : date or None
        None follows the date of the latest article.
    viewpoint : str
        See `mapviewer.atlas.political`.
    then : callable
        What is done first when either changes.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self.changed.connect(then)
        self.as_of: date | None = None
        self.viewpoint = DE_FACTO

    @property
    def wanted(self) -> tuple[date | None, str]:
        """Day and viewpoint."""
        return self.as_of, self.viewpoint

    def over(self, options: ExportOptions) -> ExportOptions:
        """Return options of an export with this day and viewpoint."""
        return replace(options, as_of=self.as_of, viewpoint=self.viewpoint)

    def choose_day(self, as_of: date | None) -> None:
        """Show the boundaries of a day; None follows the articles."""
        if as_of != self.as_of:
            self.as_of = as_of
            self.changed.emit()

    def choose_viewpoint(self, viewpoint: str) -> None:
        """Show the boundaries as another viewpoint draws them."""
        if viewpoint != self.viewpoint:
            self.viewpoint = viewpoint
            self.changed.emit()
