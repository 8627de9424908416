"""The app's own URL scheme, and the guard that refuses every other."""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

SCHEME = b"mapviewer"
HOST = "map"
PAGE_URL = "mapviewer://map/index.html"
CHANNEL_SCRIPT = ":/qtwebchannel/qwebchannel.js"
_log = logging.getLogger(__name__)


def register_scheme() -> None:
    """Register ``mapviewer://``; must be called before any web engine profile is made, more than once does no harm."""
    if QWebEngineUrlScheme.schemeByName(SCHEME).name().data() == SCHEME:
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class MapScheme(QWebEngineUrlSchemeHandler):
    """Serves the page (set `page` before it is loaded), its assets and Qt's qwebchannel.js.

    Parameters
    ----------
    assets : callable
        Returns path -> (media type, bytes); called at the first asset.
    """

    missing = Signal(str)

    def __init__(
        self,
        assets: Callable[[], Mapping[str, tuple[str, bytes]]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._assets = assets
        self.page = b""
        self.tiles: Callable[[QWebEngineUrlRequestJob, str], None] | None = None  # answers ``base/...``

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        """Answer one request."""
        path = job.requestUrl().path().lstrip("/")
        if self.tiles is not None and path.startswith("base/") and job.requestUrl().host() == HOST:
            self.tiles(job, path.removeprefix("base/"))
            return
        answer = self._answer(path) if job.requestUrl().host() == HOST else None
        if answer is None:
            _log.warning("the map page asked for %s, which is not there", job.requestUrl().toString())
            self.missing.emit(job.requestUrl().toString())
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        media_type, body = answer
        buffer = QBuffer(job)
        buffer.setData(QByteArray(body))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(media_type.encode()), buffer)

    def _answer(self, path: str) -> tuple[str, bytes] | None:
        if path in ("", "index.html"):
            return "text/html; charset=utf-8", self.page
        if path.rpartition("/")[2] == "qwebchannel.js":
            return "text/javascript", _read_resource(CHANNEL_SCRIPT)
        return self._assets().get(path)


def _read_resource(name: str) -> bytes:
    file = QFile(name)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    return bytes(file.readAll().data())


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Refuses whatever is not on the app's own scheme, and says so."""

    refused = Signal(str)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        """Let the app's own scheme and inline data pass."""
        if info.requestUrl().scheme() in ("mapviewer", "data", "blob"):
            return
        info.block(True)
        address = info.requestUrl().toString()
        _log.warning("refused a request that leaves the program: %s", address)
        self.refused.emit(address)
