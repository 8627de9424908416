"""What of the open story is shown: the filter in force, the rows that it keeps, and the map's data for them."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from mapviewer import workflow
from mapviewer.gui.filtering import Filter, Kept, keep, rows_in, rows_to_find
from mapviewer.gui.jobs import Lane
from mapviewer.gui.look.signs import types_of
from mapviewer.gui.story import Story


@dataclass(frozen=True, slots=True)
class _MapData:
    wanted: Filter
    geojson: str


class Showing(QObject):
    """The filter over a story. `changed` comes when other rows are to be shown, `map_changed` with the map's data.

    Attributes
    ----------
    wanted : Filter
        What the user asked to see.
    kept : Kept
        The rows to show.
    """

    changed = Signal()
    map_changed = Signal(str)
    note_changed = Signal(
        str, str
    )  # what the map says of its boundaries, and the map's data, of which nothing else is other

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted, self.kept = Filter(), Kept()
        self._story = Story()
        self._finder: Any = None
        self._lane = Lane(self)
        self._lane.finished.connect(self._send)

    def show(self, story: Story) -> None:
        """Take another story, or the same one read anew; the filter stays in force as far as it still means anything."""
        self._story = story
        self._forget_finder()
        known = {article.id for article in story.project.articles}
        hidden = self.wanted.hidden & known
        self._apply(replace(self.wanted, hidden=hidden) if known - hidden else Filter())

    def stand(self, story: Story, *, is_note_only: bool) -> None:
        """Take the same story on the boundaries of another day or viewpoint."""
        self._story = story
        if is_note_only and self.wanted.is_empty and story.layers is not None:
            self.note_changed.emit(story.layers.note, story.geojson)
        else:
            self._send_story()

    def ask(self, wanted: Filter) -> None:
        """Show what `wanted` keeps."""
        if wanted != self.wanted:
            self._apply(wanted)

    def alter(self, **fields: Any) -> None:
        """Change some fields of the filter."""
        self.ask(replace(self.wanted, **fields))

    def hide_article(self, article_id: str, *, is_hidden: bool) -> None:
        """Take an article's rows and places from the views, or show them again; its words stay."""
        hidden = self.wanted.hidden | {article_id} if is_hidden else self.wanted.hidden - {article_id}
        self.alter(hidden=hidden)

    def clear(self) -> None:
        """Show everything."""
        self.ask(Filter())

    def shut(self) -> None:
        """Let running work end."""
        self._lane.shut()
        self._forget_finder()

    def _apply(self, wanted: Filter) -> None:
        self.wanted = wanted
        self.kept = keep(
            self._story,
            wanted,
            self._found(),
            types_of(wanted.type),
            self._places_in_box(),
            rows_in(self._story, wanted.state),
        )
        self.changed.emit()
        self._send_story()

    def _send_story(self) -> None:
        story = self._story
        if story.layers is None:
            return
        if self.wanted.is_empty:
            self._lane.cancel()
            self.map_changed.emit(story.geojson)
        else:
            self._lane.start(partial(_map_data, self.wanted, story, self.kept.ids))

    def _found(self) -> frozenset[str]:
        if not self.wanted.words.strip():
            return frozenset()
        if self._finder is None:
            self._finder = workflow.make_finder(rows_to_find(self._story))
        found: frozenset[str] = self._finder.find(self.wanted.words)
        return found

    def _places_in_box(self) -> frozenset[str]:
        layers = self._story.layers
        if self.wanted.box is None or layers is None:
            return frozenset()
        west, south, east, north = self.wanted.box
        lon, lat = layers.places.geometry.x, layers.places.geometry.y
        inside = ((lon - west) % 360 <= east - west) & (lat >= south) & (lat <= north)
        return frozenset(layers.places["id"][inside])

    def _send(self, data: _MapData) -> None:
        if data.wanted == self.wanted:
            self.map_changed.emit(data.geojson)

    def _forget_finder(self) -> None:
        if self._finder is not None:
            self._finder.close()
            self._finder = None


def _map_data(
    wanted: Filter, story: Story, kept: frozenset[str], _progress: object, _cancelled: object
) -> _MapData:
    layers: Any = story.layers
    by_rows = wanted.narrows
    return _MapData(
        wanted, workflow.filtered_geojson(story.geojson, layers, kept, wanted.hidden, by_rows=by_rows)
    )
