"""The web view that shows the map page."""

import logging
import time
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.language import mark, retell, say, tr
from mapviewer.gui.look import Appearance, Theme
from mapviewer.gui.map.base_map import BaseMapSource
from mapviewer.gui.map.bridge import MapBridge
from mapviewer.gui.map.scheme import PAGE_URL, MapScheme, RequestGuard
from mapviewer.gui.map.words import page_words
from mapviewer.gui.session import Session
from mapviewer.model import latest_day

_log = logging.getLogger(__name__)
MOST_DEATHS, DEATHS_WITHIN_S = 3, 120.0


class MapPage(QWebEnginePage):
    """The page; reports what its console says and never leaves the app's own scheme."""

    console = Signal(str, str)  # level, sentence

    def javaScriptConsoleMessage(  # noqa: N802 - Qt's name
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Pass the message on; errors are logged."""
        word = level.name.removesuffix("MessageLevel").lower()
        text = f"{source}:{line}: {message}"
        _log.log(logging.ERROR if word == "error" else logging.DEBUG, "map page: %s", text)
        self.console.emit(word, text)

    def acceptNavigationRequest(  # noqa: N802 - Qt's name
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Stay on the map page."""
        return QUrl(url).scheme() == "mapviewer"


@dataclass(frozen=True, slots=True)
class PageMade:
    """The map page's HTML, from the job that makes it."""

    html: bytes


def _make_page(theme: str, _progress: object, _cancelled: object) -> PageMade:
    return PageMade(workflow.page(theme))


class MapView(QWebEngineView):
    """Shows the story's places; a click on one selects it.

    Parameters
    ----------
    session : Session
        What is shown and selected.
    appearance : Appearance
        The theme to follow.
    """

    correct_wanted = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapView")
        say(self.setAccessibleName, mark("Map of the places in the story"))
        self.setAcceptDrops(False)  # the window takes files that are dropped
        self._session = session
        self.box: tuple[float, float, float, float] | None = None
        self._deaths: list[float] = []
        self._sent = ""
        profile = QWebEngineProfile()  # keeps nothing on disk
        self.scheme = MapScheme(workflow.web_assets, profile)
        self.guard = RequestGuard(profile)
        profile.installUrlSchemeHandler(b"mapviewer", self.scheme)
        profile.setUrlRequestInterceptor(self.guard)
        self.map_page = MapPage(profile, self)
        profile.setParent(self)  # after the page, for Qt deletes children in order and the page must go first
        self.bridge = MapBridge(session.knows, self.map_page)
        self.base_map = BaseMapSource(self)
        self.scheme.tiles = self.base_map.answer
        channel = QWebChannel(self.map_page)
        channel.registerObject("bridge", self.bridge)
        self.map_page.setWebChannel(channel)
        self._harden()
        self.setPage(self.map_page)
        self._wire(appearance)
        self._dress(appearance.theme)
        session.reading.finished.connect(self._load)
        retell(self, self._send_words)
        self._send_words()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to correct what is under the pointer; the engine's own menu means nothing here."""
        if self._session.hovered:
            self.correct_wanted.emit(self._session.hovered)
        event.accept()

    def begin(self) -> None:
        """Make the page and load it, once; call it after the first article was asked for, whose words come first."""
        self._session.reading.start(partial(_make_page, self._theme.name), lasts=True)

    def _load(self, result: object) -> None:
        if isinstance(result, PageMade):
            self.scheme.page = result.html
            self.load(QUrl(PAGE_URL))

    def _send_words(self) -> None:
        words = page_words()
        if words:
            self.bridge.send_words(words)

    def _harden(self) -> None:
        attributes = QWebEngineSettings.WebAttribute
        settings = self.map_page.settings()
        for attribute in (
            attributes.LocalContentCanAccessRemoteUrls,
            attributes.LocalContentCanAccessFileUrls,
            attributes.JavascriptCanOpenWindows,
            attributes.PluginsEnabled,
            attributes.ErrorPageEnabled,
        ):
            settings.setAttribute(attribute, False)

    def _wire(self, appearance: Appearance) -> None:
        self.map_page.loadStarted.connect(self.bridge.forget_page)
        self.map_page.renderProcessTerminated.connect(self._on_died)
        self.bridge.clicked.connect(self._on_clicked)
        self.base_map.changed.connect(self.bridge.send_base_map)
        self.base_map.failed.connect(self._session.failed)
        self.bridge.hovered.connect(self._session.hover)
        self.bridge.moved.connect(self._on_moved)
        self._session.showing.map_changed.connect(self._show_places)
        self._session.showing.note_changed.connect(self._show_note)
        self._session.article_changed.connect(lambda: self.bridge.send_article(self._session.article_id))
        self._session.selection_changed.connect(self._show_selection)
        self._session.hover_changed.connect(lambda: self.bridge.send_hover(self._session.hovered))
        soon = QTimer(
            self, singleShot=True, interval=0
        )  # a click on an event is answered by the other views first
        soon.timeout.connect(self._show_borders)
        self._session.standing.changed.connect(soon.start)
        self._session.standing.compared_changed.connect(self._show_other_day)
        appearance.theme_changed.connect(self._dress)

    def _on_died(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        """Load the page again when the engine's process has ended; when that happens again and again, say so."""
        if status == QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            return
        _log.error("the process that draws the map has ended: %s, %d", status.name, code)
        self.bridge.forget_page()
        now = time.monotonic()
        self._deaths = [*(each for each in self._deaths if now - each < DEATHS_WITHIN_S), now]
        if len(self._deaths) > MOST_DEATHS:
            self._session.failed.emit(
                MapviewerError(
                    tr("The process that draws the map ends again and again."),
                    tr("The lists hold everything; save, and start mapviewer anew."),
                )
            )
            return
        self.bridge.ask_view(self.box)
        QTimer.singleShot(0, lambda: self.load(QUrl(PAGE_URL)))

    def _on_clicked(self, feature_id: str) -> None:
        self._session.select([feature_id] if feature_id else [])

    def _on_moved(self, west: float, south: float, east: float, north: float, _zoom: float) -> None:
        self.box = (west, south, east, north)

    def _show_places(self, geojson: str) -> None:
        if geojson and geojson is not self._sent:
            self._sent = geojson
            self.bridge.send_layers(geojson)

    def _show_note(self, note: str, geojson: str) -> None:
        self._sent = geojson
        self.bridge.send_note(note, geojson)

    def _show_borders(self) -> None:
        """Draw another day or viewpoint at once; the layers with their notes follow when they are made."""
        standing, layers = self._session.standing, self._session.story.layers
        if layers is not None and self.bridge.is_ready:
            day = standing.day or latest_day(self._session.story.project)
            self.bridge.send_political(workflow.political_text(day, standing.viewpoint))
            if standing.compared:
                self._show_other_day()

    def _show_other_day(self) -> None:
        standing = self._session.standing
        other = standing.compared
        self.bridge.send_swipe(workflow.political_text(other, standing.viewpoint) if other else "")

    def _show_selection(self) -> None:
        self.bridge.send_selection(self._session.selected)

    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        self.map_page.setBackgroundColor(QColor(theme.water))
        self.bridge.send_theme(theme.name)
