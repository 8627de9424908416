"""What all tests share: no test reads or fills the user's own cache and settings."""

import os
import tempfile
from pathlib import Path

import pytest

os.environ["MAPVIEWER_CACHE"] = ""  # before any fixture, for processes that tests start too
os.environ["MAPVIEWER_DATA"] = tempfile.mkdtemp(prefix="mapviewer-tests-data-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="mapviewer-tests-")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture
def shared() -> Path:
    """The read-only folder beside the checkout; tests that need it skip where it is not."""
    if not (SHARED / "gold").is_dir():
        pytest.skip("../shared is not here")
    return SHARED


@pytest.fixture
def seeds() -> Path:
    """The briefings that ship with the app."""
    return ROOT / "seeds"
