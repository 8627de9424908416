"""Tiles of the reader's own base map for the page: from a file, or from the one host that the reader typed."""

import json
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

from mapviewer import __version__, workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.language import mark, tr
from mapviewer.model import GREATEST_ZOOM, BaseMap, plain_line, tile_address

PATIENCE_MS = 8000
_LARGEST = 4_000_000  # bytes of one tile
_FAILURES = 4  # in a row, without one tile in between: then the host is given up
_HINT = mark("The built-in map is shown; the menu's “Base map …” tries again.")


class BaseMapSource(QObject):
    """Answers the page's requests for tiles, and gives a base map up that does not work.

    The web engine itself never asks anybody: what comes from a host is fetched here, without cookies, without following
    it to other addresses, and reaches the page only if it is a picture.

    Parameters
    ----------
    patience_ms : int
        How long a host may take for one tile.
    """

    changed = Signal(str)  # JSON for the page
    failed = Signal(object)  # MapviewerError

    def __init__(self, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self.base_map = BaseMap()
        self._network: QNetworkAccessManager | None = None
        self._patience_ms = patience_ms
        self._file: workflow.TileFile | None = None
        self._failures = self._version = 0

    def show(self, base_map: BaseMap) -> None:
        """Show another base map from now on; one that can't be opened is told and the built-in one shown."""
        if base_map == self.base_map:
            return
        self._shut()
        try:
            if base_map.kind == "file":
                self._file = workflow.open_tiles(base_map.address)
        except MapviewerError as error:
            self.failed.emit(error)
            base_map = BaseMap(relief=base_map.relief)
        self.base_map = base_map
        self._failures = 0
        self._version += 1
        self.changed.emit(self.page_text())

    def page_text(self) -> str:
        """Return what the page must know, as JSON: whether there are tiles, their address, zooms and attribution, relief."""
        most = self._file.most if self._file else GREATEST_ZOOM
        return json.dumps(
            {
                "tiles": ""
                if self.base_map.kind == "built_in"
                else f"base/{self._version}/{{z}}/{{x}}/{{y}}",
                "least": self._file.least if self._file else 0,
                "most": min(most, GREATEST_ZOOM),
                "attribution": self.base_map.attribution,
                "relief": self.base_map.relief,
            }
        )

    def answer(self, job: QWebEngineUrlRequestJob, path: str) -> None:
        """Answer one request for ``version/z/x/y``, now or when the host has answered."""
        found = _numbers(path)
        if found is None or found[0] != self._version or self.base_map.kind == "built_in":
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        if self._file is not None:
            _reply(job, self._file.tile(*found[1:]))
            return
        self._fetch(job, tile_address(self.base_map, *found[1:]))

    def _fetch(self, job: QWebEngineUrlRequestJob, address: str) -> None:
        request = QNetworkRequest(QUrl(address))
        request.setTransferTimeout(self._patience_ms)
        attributes = QNetworkRequest.Attribute
        request.setAttribute(
            attributes.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
        )
        for attribute in (attributes.CookieLoadControlAttribute, attributes.CookieSaveControlAttribute):
            request.setAttribute(attribute, QNetworkRequest.LoadControl.Manual)
        request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, f"mapviewer/{__version__}")
        if self._network is None:
            self._network = QNetworkAccessManager(self)
        reply = self._network.get(request)
        waiting = [job]
        job.destroyed.connect(partial(_give_up, reply, waiting))
        reply.downloadProgress.connect(lambda got, _all: reply.abort() if got > _LARGEST else None)
        reply.finished.connect(partial(self._on_answer, reply, waiting, self._version))

    def _on_answer(self, reply: QNetworkReply, waiting: list[QWebEngineUrlRequestJob], version: int) -> None:
        content = bytes(reply.readAll().data())
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        media = workflow.media_of(content) if status == 200 else ""
        if waiting:
            _reply(waiting[0], (media, content) if media else None)
            waiting.clear()
            if version == self._version:
                self._judge(media, status)
        reply.deleteLater()

    def _judge(self, media: str, status: object) -> None:
        """Count what went wrong; a host of which nothing right has come is told once, and given up."""
        if media:
            self._failures = 0
            return
        if status in (204, 404):  # there is no map there
            return
        self._failures += 1
        if self._failures < _FAILURES:
            return
        host = plain_line(self.base_map.host)
        self.failed.emit(MapviewerError(_what_is_wrong(status).format(host=host), tr(_HINT)))
        self.show(BaseMap(relief=self.base_map.relief))

    def _shut(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def _give_up(reply: QNetworkReply, waiting: list[QWebEngineUrlRequestJob]) -> None:
    """Nobody waits for the answer any more; after it came there is none to break off."""
    if waiting:
        waiting.clear()
        reply.abort()


def _what_is_wrong(status: object) -> str:
    if not isinstance(status, int):
        return tr("{host} does not answer.")
    if 300 <= status < 400:
        return tr("{host} sends the map on to another address, which is not followed.")
    if status == 200:
        return tr("{host} answers with something else than pictures.")
    return tr("{host} refuses the map (status {status}).").replace("{status}", str(status))


def _numbers(path: str) -> tuple[int, int, int, int] | None:
    parts = path.split("/")
    if len(parts) != 4 or not all(part.isdecimal() and len(part) < 8 for part in parts):
        return None
    version, z, x, y = (int(part) for part in parts)
    return (version, z, x, y) if z <= GREATEST_ZOOM and x < 2**z and y < 2**z else None


def _reply(job: QWebEngineUrlRequestJob, found: tuple[str, bytes] | None) -> None:
    if found is None:
        job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        return
    buffer = QBuffer(job)
    buffer.setData(QByteArray(found[1]))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(found[0].encode()), buffer)
