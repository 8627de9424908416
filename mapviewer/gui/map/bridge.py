"""What page and program say to each other; the whole of it."""

import json
import logging
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

_log = logging.getLogger(__name__)
MOST_CORNERS = 500


class MapBridge(QObject):
    """The object ``bridge`` on the page's web channel.

    The page calls the slots and connects to `selection_changed`, `layers_changed`, `theme_changed` and `hover_changed`. What is sent
    before the page is ready is kept, the newest of each; a page that is loaded anew gets it all again.

    Parameters
    ----------
    knows : callable
        Tells whether an id is one of the open story; others are logged and ignored.
    """

    # to the page
    selection_changed = Signal(str)  # JSON list of ids
    layers_changed = Signal(str)  # GeoJSON text
    theme_changed = Signal(str)  # "light" or "dark"
    article_changed = Signal(str)  # id of the article that is read
    hover_changed = Signal(str)  # an id, or empty
    base_map_changed = Signal(str)  # JSON of `BaseMapSource.page_text`
    correcting_changed = Signal(str)  # JSON: what `correcting.js` draws; see `send_correcting`
    political_changed = Signal(str)  # JSON of `atlas.political.state_json`
    swipe_changed = Signal(str)  # JSON of `atlas.political.state_json`, of another day; empty: one day again
    note_changed = Signal(str)  # what the map says of its boundaries
    words_changed = Signal(str)  # JSON object: what the page says in English, and in the window's language
    view_wanted = Signal(str)  # JSON: west, south, east, north
    # to the program
    became_ready = Signal()
    clicked = Signal(str)
    hovered = Signal(str)
    moved = Signal(float, float, float, float, float)
    placed = Signal(str, float, float)  # an id, lon, lat
    chosen = Signal(str)  # the id of a candidate
    outlined = Signal(object)  # corners (lon, lat) of an area drawn by hand, none when it was given up

    def __init__(self, knows: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._knows = knows
        self._kept: dict[str, str] = {}
        self.is_ready = False

    def send_layers(self, geojson: str) -> None:
        """Show these layers instead of those before."""
        self._send("layers", geojson)

    def send_note(self, note: str, geojson: str) -> None:
        """Say something else of the boundaries; `geojson` is the layers with that note, for a page that is loaded anew."""
        self._kept["layers"] = geojson
        if self.is_ready:
            self.note_changed.emit(note)

    def send_swipe(self, text: str) -> None:
        """Show the boundaries of another day beside those of the first; empty text ends it."""
        self._send("swipe", text)

    def send_selection(self, ids: Iterable[str]) -> None:
        """Highlight these ids and no others."""
        self._send("selection", json.dumps(sorted(ids)))

    def send_article(self, article_id: str) -> None:
        """Where several are open, look at the core of this one."""
        self._send("article", article_id)

    def send_theme(self, name: str) -> None:
        """Dress the page in ``light`` or ``dark``."""
        self._send("theme", name)

    def send_base_map(self, text: str) -> None:
        """Show another base map under the story."""
        self._send("base_map", text)

    def send_words(self, words: dict[str, str]) -> None:
        """Say the page's own words in another language."""
        self._send("words", json.dumps(words))

    def send_hover(self, feature_id: str) -> None:
        """Preview this id; not kept for later."""
        if self.is_ready:
            self.hover_changed.emit(feature_id)

    def send_political(self, text: str) -> None:
        """Draw the boundaries of another day or viewpoint; not kept for later, for the layers carry theirs."""
        if self.is_ready:
            self.political_changed.emit(text)

    def send_correcting(self, state: dict[str, Any]) -> None:
        """Draw what is being corrected.

        ``{"movable": [id, name, lon, lat] or None, "candidates": [[id, name, lon, lat, is_chosen], ..]}``, and where an area is
        drawn by hand ``"outline": [[lon, lat], ..]`` and ``"is_drawing": bool``.
        """
        self._send("correcting", json.dumps(state))

    def ask_view(self, box: Iterable[float] | None) -> None:
        """Show this box (west, south, east, north) as soon as there is something to see."""
        if box is not None:
            self._send("view", json.dumps(list(box)))

    def forget_page(self) -> None:
        """The page is gone or loading anew: keep what is sent until it is ready again."""
        self.is_ready = False

    def _send(self, what: str, value: str) -> None:
        self._kept[what] = value
        if self.is_ready:
            self._signal(what).emit(value)
            if what == "view":
                del self._kept[what]

    def _signal(self, what: str) -> Any:
        return {
            "theme": self.theme_changed,
            "words": self.words_changed,
            "layers": self.layers_changed,
            "article": self.article_changed,
            "selection": self.selection_changed,
            "base_map": self.base_map_changed,
            "correcting": self.correcting_changed,
            "view": self.view_wanted,
            "swipe": self.swipe_changed,
        }[what]

    @Slot()
    def ready(self) -> None:
        """The page listens from now on."""
        self.is_ready = True
        for what in (
            "theme",
            "words",
            "base_map",
            "article",
            "layers",
            "swipe",
            "view",
            "selection",
            "correcting",
        ):
            if what in self._kept:
                self._signal(what).emit(self._kept[what])
        self._kept.pop("view", None)  # asked once; from then on the view is the user's
        self.became_ready.emit()

    @Slot(str)
    def feature_clicked(self, feature_id: str) -> None:
        """A marker, area or chip was clicked; an empty id means the bare ground."""
        if feature_id == "" or self._is_known(feature_id):
            self.clicked.emit(feature_id)

    @Slot(str)
    def feature_hovered(self, feature_id: str) -> None:
        """The pointer is over a feature; empty when it left."""
        if feature_id == "" or self._is_known(feature_id):
            self.hovered.emit(feature_id)

    @Slot(float, float, float, float, float)
    def view_changed(self, west: float, south: float, east: float, north: float, zoom: float) -> None:
        """The map shows this box now, in degrees."""
        self.moved.emit(west, south, east, north, zoom)

    @Slot(str, float, float)
    def place_put(self, place_id: str, lon: float, lat: float) -> None:
        """A pin or a candidate was put at a point; an empty id means a new place."""
        if (place_id == "" or self._is_known(place_id)) and -180 <= lon <= 180 and -90 <= lat <= 90:
            self.placed.emit(place_id, lon, lat)

    @Slot(str)
    def candidate_chosen(self, place_id: str) -> None:
        """One of the drawn candidates was clicked."""
        self.chosen.emit(place_id)

    @Slot(str)
    def area_drawn(self, text: str) -> None:
        """An area was drawn, JSON ``[[lon, lat], ..]``; an empty list when it was given up."""
        try:
            corners = [(float(lon), float(lat)) for lon, lat in json.loads(text)]
        except (ValueError, TypeError, RecursionError):
            _log.warning("the map page drew what is no area: %.80r", text)
            return
        if len(corners) <= MOST_CORNERS and all(
            -180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in corners
        ):
            self.outlined.emit(corners)

    def _is_known(self, feature_id: str) -> bool:
        if self._knows(feature_id):
            return True
        _log.warning("the map page named an unknown id: %.80r", feature_id)
        return False
