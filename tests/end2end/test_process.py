"""The program as a process: without a display, and ended without ceremony."""

import os
import struct
import subprocess
import sys

import pytest

ROOT_SAYS = "--no-sandbox"


def bare_environment(tmp_path, **more):
    drop = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QTWEBENGINE_CHROMIUM_FLAGS")
    kept = {name: value for name, value in os.environ.items() if name not in drop}
    return kept | {"XDG_CONFIG_HOME": str(tmp_path / "config")} | more


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a display is always there elsewhere")
def test_without_a_display_a_picture_is_saved(tmp_path, seeds):
    done = subprocess.run(
        [sys.executable, "-m", "mapviewer", str(seeds / "ankara-talks.md")],
        cwd=tmp_path,
        env=bare_environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stderr
    if os.geteuid() == 0:
        assert ROOT_SAYS in done.stderr
    head = (tmp_path / "build" / "window.png").read_bytes()[:24]
    assert struct.unpack(">II", head[16:24]) == (1440, 900)


@pytest.mark.parametrize("patience_ms", [1, 400, 2500])
def test_ending_in_the_middle_of_things_does_no_harm(tmp_path, seeds, patience_ms):
    code = f"""
from mapviewer.app import build_window
window = build_window([{str(seeds / "ankara-talks.md")!r}])
window.show()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
QTimer.singleShot({patience_ms}, QApplication.quit)
QApplication.exec()
print("ended")
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=bare_environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "ended" in done.stdout
    assert "expect troubles" not in done.stderr.lower()
