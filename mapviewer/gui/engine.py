"""What must be so before Qt starts: its libraries, the engine's flags, the platform. Imports no PySide6.

It never turns the sandbox off but for root, whom the engine would refuse, and then says so.
"""

import ctypes
import json
import os
import sys
from collections.abc import Callable, MutableMapping
from importlib.resources import files

from mapviewer.errors import MapviewerError

OLDEST_PYTHON = (3, 12)
FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"


def check_python(version: tuple[int, ...] = sys.version_info[:3]) -> None:
    """Raise MapviewerError when Python is older than 3.12, on which PySide6 6.12 aborts after some thousand calls."""
    if version < OLDEST_PYTHON:
        shown = ".".join(map(str, version))
        raise MapviewerError(
            f"mapviewer needs Python 3.12 or newer, and this is {shown}.", "Install it first."
        )


def check_libraries(platform: str, can_load: Callable[[str], bool] | None = None) -> None:
    """Raise MapviewerError, naming the Debian packages, when a system library that Qt needs is missing.

    Parameters
    ----------
    platform : str
        Qt's platform plugin that will be used; ``xcb`` needs more than the others.
    can_load : callable, optional
        Tells whether a shared library can be loaded.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = json.loads((files(__package__) / "system_libraries.json").read_text("utf-8"))
    wanted = needed["always"] | (needed["xcb"] if platform == "xcb" else {})
    missing = [package for library, package in wanted.items() if not (can_load or _can_load)(library)]
    if missing:
        packages = " ".join(sorted(set(missing)))
        raise MapviewerError(
            f"A system library that the window needs is missing: install {packages}.",
            f"On Debian and Ubuntu: sudo apt install {packages}",
        )


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display(environment: MutableMapping[str, str]) -> bool:
    """Tell whether a window can appear: always outside Linux, there only with X11, Wayland or a named platform."""
    if not sys.platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def expected_platform(environment: MutableMapping[str, str]) -> str:
    """Return the platform plugin that Qt will choose, so far as it can be told."""
    named = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if named:
        return named
    return "wayland" if environment.get("WAYLAND_DISPLAY") else "xcb"


def set_up_engine(environment: MutableMapping[str, str] = os.environ) -> list[str]:
    """Set what the web engine reads from the environment, and return sentences for the user.

    Flags that are there already stay; ``--no-sandbox`` is added only for root, who can't run the engine without it.
    """
    said = []
    if hasattr(os, "geteuid") and os.geteuid() == 0 and "--no-sandbox" not in environment.get(FLAGS, ""):
        add_flag("--no-sandbox", environment)
        said.append("Running as root: the web engine gets --no-sandbox, without which it refuses root.")
    if environment.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        environment.setdefault("QT_QUICK_BACKEND", "software")
        add_flag("--disable-gpu", environment)
    return said


def calm_engine(environment: MutableMapping[str, str]) -> None:
    """Let the web engine know that the reader wants no animations; call it before its first profile is made."""
    add_flag("--force-prefers-reduced-motion", environment)


def add_flag(flag: str, environment: MutableMapping[str, str]) -> None:
    """Add one Chromium flag to those that are there."""
    flags = environment.get(FLAGS, "").split()
    if flag not in flags:
        environment[FLAGS] = " ".join([*flags, flag])
