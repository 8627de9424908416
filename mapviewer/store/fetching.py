"""One page from the web, when the user asked for it: the only place of mapviewer that opens a connection.

Every address that a name stands for is checked before it is connected to, and again after each redirect, and the
connection goes to the address that was checked: a name that changes its mind leads nowhere.
"""

import contextlib
import http.client
import io
import ipaddress
import queue
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from mapviewer import __version__
from mapviewer.errors import ArticleError
from mapviewer.model import plain_line
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.links import host_of

MOST_SECONDS = 10.0
LARGEST_PAGE = 10_000_000
MOST_REDIRECTS = 5
USER_AGENT = f"mapviewer/{__version__} (reads one article for its user)"
_SAVE = "Save the page in a browser and open the file."
_CHUNK = 65_536
_SAFE = "/%:@!$&'()*+,;=~-._?"
_ENDINGS = {
    **{
        "text/html": ".html",
        "application/xhtml+xml": ".html",
        "application/pdf": ".pdf",
        "text/plain": ".txt",
    },
    **{
        "text/markdown": ".md",
        "application/json": ".json",
        "application/ld+json": ".json",
        "text/xml": ".xml",
    },
    **{"application/xml": ".xml", "application/epub+zip": ".epub", "text/vtt": ".vtt"},
}
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_public(address: Address) -> bool:
    """Tell whether an address is one of the open internet: not this machine, not its network, not reserved."""
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    return address.is_global and not address.is_multicast and (inner is None or is_public(inner))


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: status, header fields in small letters, body."""

    status: int
    headers: dict[str, str]
    body: bytes


def fetch_page(url: str, may_connect: Callable[[Address], bool] = is_public) -> Incoming:
    """Return the page that a link leads to, with the bytes that came.

    Parameters
    ----------
    may_connect : callable
        Whether an address may be connected to.

    Raises
    ------
    ArticleError
        When it leads to a private address, also after redirects; the site's robots.txt asks programs not to read it; it
        takes more than 10 seconds or 10 MB; the server refuses or can't be reached.
    """
    end = time.monotonic() + MOST_SECONDS
    for _ in range(MOST_REDIRECTS + 1):
        parts = _checked(url)
        _ask_robots(parts, may_connect, end)
        answer = _ask(parts, may_connect, end)
        if answer.status not in (301, 302, 303, 307, 308):
            return _incoming(url, parts, answer)
        url = urljoin(url, answer.headers.get("location", ""))
    raise ArticleError(f"{host_of(url)} leads from page to page without end.", _SAVE)


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018 - says whether it is one
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError as error:
        raise ArticleError(f"“{plain_line(url)[:100]}” is no link.", "Copy it again.") from error
    if parts.scheme not in ("http", "https") or not host or parts.username is not None:
        raise ArticleError(
            f"“{plain_line(url)[:100]}” is no link to a page.", "Give one that begins with https://."
        )
    shown = f"[{host}]" if ":" in host else host
    place = f"{shown}:{parts.port}" if parts.port else shown
    path, query = quote(parts.path or "/", safe=_SAFE), quote(parts.query, safe=_SAFE)
    return SplitResult(parts.scheme, place, path, query, "")


def _ask_robots(parts: SplitResult, may_connect: Callable[[Address], bool], end: float) -> None:
    """Read the site's robots.txt as RFC 9309 says: what is missing allows, what is broken forbids."""
    from urllib.robotparser import RobotFileParser

    answer = _ask(SplitResult(parts.scheme, parts.netloc, "/robots.txt", "", ""), may_connect, end)
    if 300 <= answer.status < 500:
        return
    rules = RobotFileParser()
    rules.parse(answer.body[:500_000].decode("utf-8", "replace").splitlines())
    if answer.status >= 500 or not rules.can_fetch("mapviewer", urlunsplit(parts)):
        raise ArticleError(f"{parts.hostname} asks programs not to read this page.", _SAVE)


def _ask(parts: SplitResult, may_connect: Callable[[Address], bool], end: float) -> Answer:
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    address = _resolve(host, port, may_connect, end)
    connection = _Pinned(host, port, address, is_secure=parts.scheme == "https", end=end)
    clock = threading.Timer(max(0.0, end - time.monotonic()), connection.stop)
    clock.daemon = True
    clock.start()
    try:
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", target, headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity"})
        with connection.getresponse() as response:
            headers = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, headers, _body(response, headers, host, end))
    except TimeoutError as error:
        raise _late(host) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        if time.monotonic() >= end:
            raise _late(host) from error
        raise ArticleError(f"{host} can't be reached: {_reason(error)}.", _SAVE) from error
    finally:
        clock.cancel()
        connection.close()


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return "its certificate is not trusted or broken"
    return (getattr(error, "strerror", None) or "it gave no proper answer").lower()


def _late(host: str) -> ArticleError:
    return ArticleError(f"{host} did not answer within {MOST_SECONDS:.0f} seconds.", _SAVE)


def _resolve(host: str, port: int, may_connect: Callable[[Address], bool], end: float) -> str:
    """Return an address of `host`; all that it has must be allowed."""
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answers.put([str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)])
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=look_up, daemon=True).start()
    try:
        found = answers.get(timeout=max(0.01, end - time.monotonic()))
    except queue.Empty as error:
        raise _late(host) from error
    if isinstance(found, OSError) or not found:
        raise ArticleError(f"{plain_line(host)} can't be found.", "Check the link and the network.")
    if not all(may_connect(ipaddress.ip_address(each.partition("%")[0])) for each in found):
        raise ArticleError(f"{plain_line(host)} is a private address, which mapviewer does not ask.", _SAVE)
    return found[0]


class _Pinned(http.client.HTTPConnection):
    """A connection to an address that was checked, whatever its name stands for by now."""

    def __init__(self, host: str, port: int, address: str, *, is_secure: bool, end: float) -> None:
        super().__init__(host, port)
        self._address, self._is_secure, self._end = address, is_secure, end
        self._held: socket.socket | None = None

    def connect(self) -> None:
        left = max(0.01, self._end - time.monotonic())
        self.sock = socket.create_connection((self._address, self.port), timeout=left)
        if self._is_secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        self._held = self.sock  # a response that ends the connection takes it away from here

    def stop(self) -> None:
        """End what is going on; whoever waits for an answer gets an error."""
        if self._held is not None:
            with contextlib.suppress(OSError):  # it ended by itself
                self._held.shutdown(socket.SHUT_RDWR)


def _body(response: http.client.HTTPResponse, headers: dict[str, str], host: str, end: float) -> bytes:
    packed, unpack = io.BytesIO(), None
    if headers.get("content-encoding", "").lower() in ("gzip", "x-gzip", "deflate"):
        unpack = zlib.decompressobj(47)
    while chunk := response.read1(_CHUNK):
        plain = unpack.decompress(chunk, LARGEST_PAGE + 1) if unpack else chunk
        packed.write(plain)
        if packed.tell() > LARGEST_PAGE:
            raise ArticleError(f"The page on {host} has more than {LARGEST_PAGE // 1_000_000} MB.", _SAVE)
    if time.monotonic() >= end:  # the clock has ended the connection
        raise TimeoutError
    if response.length:
        raise http.client.IncompleteRead(b"", response.length)
    return packed.getvalue()


def _incoming(url: str, parts: SplitResult, answer: Answer) -> Incoming:
    host = parts.hostname or ""
    if answer.status != 200:
        raise ArticleError(f"{host} answered with status {answer.status}.", f"Check the link. {_SAVE}")
    declared = answer.headers.get("content-type", "text/html")
    kind, _, rest = declared.partition(";")
    ending = _ENDINGS.get(kind.strip().lower())
    if ending is None:
        raise ArticleError(f"{host} sent {plain_line(kind)[:60]}, which holds no article.", _SAVE)
    name = plain_line(parts.path.rstrip("/").rpartition("/")[2])[:80] or host
    return Incoming(
        answer.body,
        name if name.lower().endswith(ending) else f"{name}{ending}",
        origin=host,
        url=url.strip(),
        retrieved=datetime.now(UTC).date(),
        encoding=rest.lower().partition("charset=")[2].strip(" \"';"),
    )
