"""The real window on the bundled briefing, in the real web engine, once for all tests."""

import json
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from mapviewer.app import build_window

PATIENCE_MS = 120_000


class Eyes:
    """Sees and does what a user would, and notes what the page complains of."""

    def __init__(self, window, qtbot):
        self.window, self._qtbot = window, qtbot
        self.complaints = []
        self.errors = []
        window.session.failed.connect(self.errors.append)
        view = window.desk.map
        view.map_page.console.connect(self._hear)
        view.guard.refused.connect(lambda address: self.complaints.append(f"refused {address}"))
        view.scheme.missing.connect(lambda address: self.complaints.append(f"missing {address}"))

    def _hear(self, level, text):
        if level in ("error", "warning"):
            self.complaints.append(text)

    def ask(self, expression):
        """The value of a JavaScript expression."""
        answers = []
        self.window.desk.map.page().runJavaScript(f"JSON.stringify({expression})", answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MS)
        return json.loads(answers[0]) if answers[0] else None

    def wait(self, condition, timeout=PATIENCE_MS):
        self._qtbot.waitUntil(condition, timeout=timeout)

    def wait_for(self, expression):
        """Wait until a JavaScript expression is true."""
        end = time.monotonic() + PATIENCE_MS / 1000
        while not self.ask(expression):
            assert time.monotonic() < end, expression
            self._qtbot.wait(30)

    def wait_until_read(self):
        session = self.window.session
        self.wait(lambda: self.errors or (session.story.layers is not None and not session.reading.is_busy))
        assert not self.errors
        self.wait(lambda: self.window.desk.map.bridge.is_ready)
        first = next(iter(session.story.links.details))
        self.wait_for(f"document.querySelector({json.dumps(f'[data-id="{first}"]')}) !== null")

    def click_on_map(self, place_id):
        selector = json.dumps(f'[data-id="{place_id}"]')
        self.ask(
            f"document.querySelector({selector}).dispatchEvent("
            "new MouseEvent('click', {bubbles: true, cancelable: true, view: window}))"
        )


def discard(window, qtbot):
    window.session.has_work = False  # nobody is there to be asked
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(qtbot, qapp, tmp_path):
    """Opens windows, and closes them after the test."""
    windows = []

    def build(files, **options):
        qapp.setOrganizationName("mapviewer-tests")
        window = build_window(files, **options)
        windows.append(window)
        eyes = Eyes(window, qtbot)
        window.resize(1366, 768)
        window.show()
        return eyes

    yield build
    for window in windows:
        discard(window, qtbot)


@pytest.fixture
def briefing(open_window, seeds):
    eyes = open_window([seeds / "ankara-talks.md"])
    eyes.wait_until_read()
    return eyes
