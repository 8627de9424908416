"""One page from the web: a server of our own, on this machine, which the tests allow and nobody else."""

import http.server
import ipaddress
import threading
import time
import typing
from contextlib import contextmanager, suppress

import pytest

from mapviewer.errors import ArticleError
from mapviewer.store import fetching, host_of, is_address, read_incoming
from mapviewer.store.fetching import fetch_page, is_public
from tests.store import documents as made


class Site(http.server.BaseHTTPRequestHandler):
    """Pages by their path."""

    asked: typing.ClassVar[list[str]] = []
    robots = b"User-agent: *\nDisallow: /private/\n"

    def do_GET(self):
        self.asked.append(self.path)
        port = self.server.server_address[1]
        moves = {
            "/moved": "/talks",
            "/round": "/round",
            "/inside": f"http://localhost:{port}/talks",
            "/file": "file:///etc/passwd",
        }
        if self.path == "/robots.txt":
            self.answer(200, self.robots, "text/plain")
        elif self.path in moves:
            self.send_response(302)
            self.send_header("Location", moves[self.path])
            self.end_headers()
        elif self.path == "/large":
            self.answer(200, b"x" * 11_000_000, "text/html")
        elif self.path == "/slow":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            with suppress(OSError):  # whoever asked has left
                for _ in range(60):
                    self.wfile.write(b"x")
                    self.wfile.flush()
                    time.sleep(0.1)
        elif self.path == "/picture":
            self.answer(200, b"\x89PNG", "image/png")
        elif self.path.startswith(("/talks", "/private/")):
            self.answer(200, made.html_page(encoding="windows-1250"), "text/html; charset=windows-1250")
        else:
            self.answer(404, b"", "text/html")

    def answer(self, status, body, kind):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            return

    def log_message(self, *_arguments):
        return


@pytest.fixture
def site():
    with serving() as address:
        yield address


@contextmanager
def serving():
    Site.asked = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def everywhere(_address):
    return True


def test_a_page_becomes_an_article_with_its_address_and_day(site):
    for path in ("/talks?utm=1", "/moved"):
        article = read_incoming(fetch_page(site + path, everywhere)).articles[0]
        assert article.title == made.TITLE
        assert "Kovač" in article.text
        assert article.origin == "127.0.0.1"
        assert article.url.startswith(("https://courier.example", site))
        assert article.retrieved is not None
        assert article.original.content == made.html_page(encoding="windows-1250")


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/private/page", "asks programs not to read"),
        ("/round", "without end"),
        ("/file", "no link to a page"),
        ("/large", "more than 10 MB"),
        ("/picture", "holds no article"),
        ("/missing", "status 404"),
    ],
)
def test_what_is_refused(site, path, sentence):
    with pytest.raises(ArticleError, match=sentence) as caught:
        fetch_page(site + path, everywhere)
    assert caught.value.hint
    if path.startswith("/private"):
        assert Site.asked == ["/robots.txt"]


def test_a_redirect_to_a_private_address_is_not_followed(site):
    asked = []

    def only_the_first(address):
        asked.append(address)
        return len(asked) <= 2  # robots.txt and the page; then the redirect's host

    with pytest.raises(ArticleError, match="is a private address"):
        fetch_page(site + "/inside", only_the_first)
    assert "/talks" not in Site.asked


def test_this_machine_and_its_network_are_not_asked(site):
    for url in (
        site + "/talks",
        "http://localhost/",
        "http://[::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
    ):
        with pytest.raises(ArticleError, match=r"private address|can't be found"):
            fetch_page(url)
    assert Site.asked == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("93.184.216.34", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.20.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("2002:7f00:1::", False),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
    ],
)
def test_which_addresses_are_public(address, expected):
    assert is_public(ipaddress.ip_address(address)) is expected


def test_a_server_that_drips_is_left(site, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_SECONDS", 1.0)
    began = time.monotonic()
    with pytest.raises(ArticleError, match="did not answer within"):
        fetch_page(site + "/slow", everywhere)
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.example/x",
        "https://",
        "https://user:pw@a.example/",
        "http://a.example:port/",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_link_is_refused(url):
    with pytest.raises(ArticleError, match=r"no link|can't be found"):
        fetch_page(url)


def test_a_link_is_a_link_and_nothing_else():
    assert is_address("https://a.example/b?c=d")
    assert not is_address("see https://a.example/b")
    assert not is_address("https://a.example/b and more")
    assert host_of("https://a.example:8080/b") == "a.example"
