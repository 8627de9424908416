import subprocess
import sys

import pytest

from mapviewer.errors import MapviewerError
from mapviewer.gui import engine


def test_an_old_python_is_told_in_one_sentence():
    with pytest.raises(MapviewerError, match=r"3\.12 or newer, and this is 3\.11\.7"):
        engine.check_python((3, 11, 7))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks them")
def test_missing_libraries_are_named_by_package():
    with pytest.raises(MapviewerError, match="install libxcb-cursor0") as caught:
        engine.check_libraries("xcb", lambda library: "cursor" not in library)
    assert "apt install libxcb-cursor0" in caught.value.hint
    engine.check_libraries("offscreen", lambda library: "xcb" not in library)


def test_flags_are_added_to_and_never_replaced(monkeypatch):
    monkeypatch.setattr(engine.os, "geteuid", lambda: 0, raising=False)
    environment = {engine.FLAGS: "--mine", "QT_QPA_PLATFORM": "offscreen"}
    said = engine.set_up_engine(environment)
    assert environment[engine.FLAGS] == "--mine --no-sandbox --disable-gpu"
    assert "root" in said[0]
    assert engine.set_up_engine(environment) == []


def test_the_sandbox_stays_for_everybody_else(monkeypatch):
    monkeypatch.setattr(engine.os, "geteuid", lambda: 1000, raising=False)
    environment = {"DISPLAY": ":0"}
    assert engine.set_up_engine(environment) == []
    assert engine.FLAGS not in environment


def test_a_display_is_told_from_none():
    assert engine.has_display({"WAYLAND_DISPLAY": "w"})
    assert engine.has_display({"QT_QPA_PLATFORM": "offscreen"})
    if sys.platform.startswith("linux"):
        assert not engine.has_display({})


def test_app_loads_no_qt_before_it_is_checked():
    code = "import sys, mapviewer.app; assert 'PySide6' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
