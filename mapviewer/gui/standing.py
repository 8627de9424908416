"""The day and the viewpoint that boundaries are shown by."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from mapviewer import workflow
from mapviewer.atlas.political import DE_FACTO
from mapviewer.gui.jobs import Lane
from mapviewer.gui.story import Story
from mapviewer.workflow import ExportOptions

SOON_MS = 120  # from a choice until the notes are made anew: the map is repainted first


@dataclass(frozen=True, slots=True)
class Stood:
    """A story on the boundaries of another day or viewpoint; `before` is the one that it was made of.

    `is_note_only` is whether nothing of it is another but what the map says of itself, and the state of the world.
    """

    before: Story
    story: Story
    is_note_only: bool


class Standing(QObject):
    """Day and viewpoint of the boundaries; `changed` comes when either is another, `stood` with the story on them.

    Attributes
    ----------
    as_of : date or None
        The day that somebody set by hand; None follows the selected event, or else the date of the latest article.
    followed : date or None
        The day of the selected event.
    viewpoint : str
        See `mapviewer.atlas.political`.
    compared : date or None
        The day that the map shows beside it, right of a handle; None shows one day only.
    """

    changed = Signal()
    stood = Signal(object)  # Stood
    compared_changed = Signal()
    failed = Signal(object)  # MapviewerError

    def __init__(self, parent: QObject | None, story: Callable[[], Story]) -> None:
        super().__init__(parent)
        self._story = story
        self.as_of: date | None = None
        self.followed: date | None = None
        self.viewpoint = DE_FACTO
        self.compared: date | None = None
        self._lane = Lane(self)
        self._lane.finished.connect(self._take)
        self._lane.failed.connect(self.failed)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.bring)
        self.changed.connect(self._soon.start)

    @property
    def day(self) -> date | None:
        """The day that is shown; None is the date of the latest article."""
        return self.as_of or self.followed

    @property
    def wanted(self) -> tuple[date | None, str]:
        """Day and viewpoint."""
        return self.day, self.viewpoint

    def over(self, options: ExportOptions) -> ExportOptions:
        """Return options of an export with the days that were set by hand and the viewpoint: a selection changes no export."""
        return replace(options, as_of=self.as_of, viewpoint=self.viewpoint, compared=self.compared)

    def choose_day(self, as_of: date | None) -> None:
        """Show the boundaries of a day; None follows the selected event and the articles."""
        before, self.as_of = self.day, as_of
        self._tell(is_other=self.day != before)

    def follow(self, day: date | None) -> None:
        """Show the boundaries of an event's day, unless a day was set by hand; None is the articles' date."""
        before, self.followed = self.day, day
        self._tell(is_other=self.day != before)

    def choose_viewpoint(self, viewpoint: str) -> None:
        """Show the boundaries as another viewpoint draws them."""
        before, self.viewpoint = self.viewpoint, viewpoint
        self._tell(is_other=viewpoint != before)

    def compare(self, day: date | None) -> None:
        """Show the boundaries of another day beside those that are shown; None ends it."""
        if day != self.compared:
            self.compared = day
            self.compared_changed.emit()

    def _tell(self, *, is_other: bool) -> None:
        if is_other:
            self.changed.emit()

    def bring(self) -> None:
        """Work out the story that is open on the boundaries that are wanted, where it stands on others."""
        story = self._story()
        if story.layers is not None:
            self._lane.start(partial(_stand, story, *self.wanted))

    def _take(self, found: Stood) -> None:
        if found.before is not self._story():
            self.bring()
        elif found.story is not found.before:
            self.stood.emit(found)

    def shut(self) -> None:
        """Let running work end."""
        self._soon.stop()
        self._lane.shut()


def _stand(story: Story, as_of: date | None, viewpoint: str, *_: object) -> Stood:
    """The job: another story only where the layers are others."""
    if story.layers is None:
        raise ValueError("a story without layers stands on nothing")
    layers = workflow.stand_layers(story.layers, story.project, as_of, viewpoint)
    if layers is story.layers:
        return Stood(story, story, is_note_only=True)
    told = ["id", "note", "is_disputed", "is_hatched"]
    is_same = layers.areas[told].equals(story.layers.areas[told]) and layers.places["note"].equals(
        story.layers.places["note"]
    )
    stood = replace(story, layers=layers, geojson=workflow.layers_geojson(layers))
    return Stood(story, stood, is_note_only=is_same)
