"""A base map of the reader's own: only the host that was typed is asked, and what goes wrong is a sentence."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QObject, Signal

from mapviewer.gui.map.base_map import BaseMapSource
from mapviewer.gui.window.base_map_dialog import BaseMapDialog, whom_it_asks
from mapviewer.gui.window.base_maps import BaseMaps
from mapviewer.gui.window.memory import Memory
from mapviewer.model import BaseMap, base_map_json
from tests.store.test_tiles import make_mbtiles, png


class Job(QObject):
    """Stands where the engine's request would: notes what it is answered."""

    answered = Signal()

    def __init__(self):
        super().__init__()
        self.media, self.content, self.error = "", b"", None

    def reply(self, media, buffer):
        self.media, self.content = bytes(media.data()).decode(), bytes(buffer.data().data())
        self.answered.emit()

    def fail(self, error):
        self.error = error
        self.answered.emit()


@pytest.fixture
def serve():
    """Starts a host that answers as told, and notes every path that it is asked for."""
    servers = []

    def start(answer):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append((self.path, dict(self.headers)))
                answer(self)

            def log_message(self, *_):
                pass

        asked = []
        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}", asked

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def send(handler, content, status=200, **headers):
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content)


@pytest.fixture
def source(qapp):
    made = BaseMapSource(patience_ms=400)
    made.errors, made.texts = [], []
    made.failed.connect(made.errors.append)
    made.changed.connect(lambda text: made.texts.append(json.loads(text)))
    yield made
    made.deleteLater()


def ask(qtbot, source, tile="0/0/0"):
    job = Job()
    version = source.page_text() and source._version
    with qtbot.waitSignal(job.answered, timeout=5000):
        source.answer(job, f"{version}/{tile}")
    return job


def remote(address):
    return BaseMap("xyz", f"{address}/{{z}}/{{x}}/{{y}}.png", "© Test")


def test_a_tile_comes_from_the_host_that_was_typed(qtbot, source, serve):
    address, asked = serve(lambda handler: send(handler, png()))
    source.show(remote(address))
    assert source.texts[-1]["tiles"].startswith("base/")
    assert source.texts[-1]["attribution"] == "© Test"
    job = ask(qtbot, source, "3/2/1")
    assert (job.media, job.content) == ("image/png", png())
    assert [path for path, _ in asked] == ["/3/2/1.png"]
    assert asked[0][1]["User-Agent"].startswith("mapviewer/")
    assert not {"Cookie", "Referer"} & set(asked[0][1])


def test_cookies_are_neither_kept_nor_sent(qtbot, source, serve):
    address, asked = serve(lambda handler: send(handler, png(), **{"Set-Cookie": "id=1"}))
    source.show(remote(address))
    ask(qtbot, source)
    ask(qtbot, source, "1/0/0")
    assert "Cookie" not in asked[1][1]


def give_up(qtbot, source):
    """Ask until the host is given up."""
    for number in range(4):
        assert not source.errors
        job = ask(qtbot, source, f"4/{number}/0")
        assert job.error is not None
    qtbot.waitUntil(lambda: bool(source.errors))
    (error,) = source.errors
    assert error.hint
    assert source.base_map == BaseMap()
    assert source.texts[-1]["tiles"] == ""
    return error.message


def test_garbage_is_told_once_and_never_reaches_the_page(qtbot, source, serve):
    address, _ = serve(lambda handler: send(handler, b"<html><script>alert(1)</script>"))
    source.show(remote(address))
    assert "something else than pictures" in give_up(qtbot, source)


def test_a_host_that_never_answers_is_told(qtbot, source, serve):
    address, _ = serve(lambda _handler: time.sleep(1.5))
    source.show(remote(address))
    assert "does not answer" in give_up(qtbot, source)


def test_no_host_at_all_is_told(qtbot, source, serve):
    source.show(remote("http://127.0.0.1:9"))
    assert "does not answer" in give_up(qtbot, source)


def test_a_refusal_is_told_with_its_number(qtbot, source, serve):
    address, _ = serve(lambda handler: send(handler, b"no", 403))
    source.show(remote(address))
    assert "403" in give_up(qtbot, source)


def test_nobody_is_asked_whom_the_host_names(qtbot, source, serve):
    elsewhere, asked_elsewhere = serve(lambda handler: send(handler, png()))
    address, _ = serve(lambda handler: send(handler, b"", 302, Location=f"{elsewhere}/0/0/0.png"))
    source.show(remote(address))
    assert "another address" in give_up(qtbot, source)
    assert asked_elsewhere == []


def test_missing_tiles_are_holes_and_no_fault(qtbot, source, serve):
    address, _ = serve(lambda handler: send(handler, b"", 404))
    source.show(remote(address))
    for number in range(8):
        assert ask(qtbot, source, f"4/{number}/0").error is not None
    assert not source.errors


@pytest.mark.parametrize("path", ["1/0/0", "9/9/9/9", "x/0/0/0", "1/2/4/0", "1/0/-1/0", "1/30/0/0", ""])
def test_other_paths_ask_nobody(qtbot, source, serve, path):
    address, asked = serve(lambda handler: send(handler, png()))
    source.show(remote(address))
    job = Job()
    source.answer(job, path)
    assert job.error is not None
    assert asked == []


def test_a_file_is_shown_and_a_broken_one_told(qtbot, source, tmp_path):
    path = make_mbtiles(tmp_path / "a.mbtiles", [(0, 0, 0, png()), (7, 0, 0, png())])
    source.show(BaseMap("file", str(path), "© Test"))
    assert (source.texts[-1]["least"], source.texts[-1]["most"]) == (0, 7)
    assert ask(qtbot, source).content == png()
    broken = tmp_path / "b.mbtiles"
    broken.write_bytes(b"no database")
    source.show(BaseMap("file", str(broken), "© Test"))
    assert "can't be read" in source.errors[0].message
    assert source.texts[-1]["tiles"] == ""


# --- what a project brings --------------------------------------------------------------------------------------------


@pytest.fixture
def maps(session, source, qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    made = BaseMaps(session, Memory(), source, window)
    made.bar.setParent(window)
    window.show()
    made.window = window
    return made


def test_a_project_from_elsewhere_is_asked_about_before_any_request(maps, session, source, serve, qtbot):
    address, asked = serve(lambda handler: send(handler, png()))
    session.settings_found.emit({"base_map": base_map_json(remote(address))})
    assert maps.bar.isVisible()
    assert "own network" in maps.bar.words.text()
    assert source.base_map == BaseMap()
    job = Job()
    source.answer(job, f"{source._version}/0/0/0")
    assert job.error is not None
    assert asked == []
    maps.bar.agree.click()
    assert not maps.bar.isVisible()
    assert source.base_map == remote(address)
    assert ask(qtbot, source).content == png()


def test_not_now_asks_nobody_and_keeps_the_project_s_wish(maps, session, source):
    session.settings_found.emit({"base_map": base_map_json(remote("http://h.org"))})
    maps.bar.refuse.click()
    assert source.base_map == BaseMap()
    assert maps.settings() == {"base_map": base_map_json(remote("http://h.org"))}
    session.settings_found.emit({"base_map": base_map_json(remote("http://h.org"))})
    assert maps.bar.isVisible()  # asked again


def test_what_was_agreed_to_is_shown_at_once(maps, session, source):
    maps.choose(remote("http://h.org"))
    assert not session.is_saved
    session.settings_found.emit({})
    assert source.base_map == BaseMap()
    session.settings_found.emit({"base_map": base_map_json(remote("http://h.org"))})
    assert source.base_map == remote("http://h.org")
    assert not maps.bar.isVisible()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://u@h.org/{z}/{x}/{y}", "\\\\host\\share"])
def test_wishes_that_could_not_be_typed_are_no_wishes(maps, session, source, address):
    session.settings_found.emit({"base_map": {"kind": "xyz", "address": address, "attribution": "x"}})
    assert not maps.bar.isVisible()
    assert source.base_map == BaseMap()


def test_a_file_that_a_project_names_is_not_opened_unasked(maps, session, source, tmp_path):
    path = make_mbtiles(tmp_path / "a.mbtiles", [(0, 0, 0, png())])
    session.settings_found.emit({"base_map": base_map_json(BaseMap("file", str(path), "x"))})
    assert maps.bar.isVisible()
    assert source._file is None


# --- the dialog -------------------------------------------------------------------------------------------------------


def test_the_dialog_says_who_is_asked_and_what_is_wrong(qtbot):
    dialog = BaseMapDialog(BaseMap(), None)
    qtbot.addWidget(dialog)
    chosen = []
    dialog.chosen.connect(chosen.append)
    assert "Nobody is asked" in dialog.note.text()
    dialog.kind.setCurrentIndex(dialog.kind.findData("xyz"))
    dialog.address.setText("https://me:pw@tile.example.org/{z}/{x}/{y}.png")
    dialog.accept()
    assert "user name" in dialog.blame.text()
    assert not chosen
    dialog.address.setText("https://tile.example.org/{z}/{x}/{y}.png")
    assert "tile.example.org" in dialog.note.text()
    dialog.accept()
    assert "whose map" in dialog.blame.text()
    dialog.attribution.setText("© Example")
    dialog.accept()
    assert chosen == [BaseMap("xyz", "https://tile.example.org/{z}/{x}/{y}.png", "© Example")]


def test_relief_is_an_option_of_the_built_in_map(qtbot):
    dialog = BaseMapDialog(BaseMap(relief=True), None)
    qtbot.addWidget(dialog)
    chosen = []
    dialog.chosen.connect(chosen.append)
    dialog.accept()
    assert chosen == [BaseMap(relief=True)]


def test_a_host_in_the_own_network_is_named_as_such():
    assert "own network" in whom_it_asks(remote("http://192.168.0.7"))
    assert "own network" not in whom_it_asks(remote("https://tile.example.org"))
