"""The built program starts without Python's environment, reads the briefing, draws the window and ends."""

import os
import subprocess
from pathlib import Path

import pytest
from PIL import Image

PROGRAM = Path(__file__).parents[2] / "build" / "bundle" / "mapviewer" / "mapviewer"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PROGRAM.exists(), reason="make bundle builds it"),
]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
    environment = kept | {
        **{"HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config"), "MAPVIEWER_CACHE": ""},
        **{"MAPVIEWER_DATA": str(folder / "data")},  # and no display: it then draws a picture and ends
    }
    return subprocess.run(
        [str(PROGRAM), *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )


def test_the_window_draws_the_briefing_and_ends(tmp_path):
    done = run(tmp_path)
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "build" / "window.png") as picture:
        colours = picture.convert("RGB").resize((80, 50)).getcolors(4000)
    assert colours is not None and len(colours) > 40


def test_commands_read_and_draw(tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("The ministers of Armenia and Azerbaijan met in Tbilisi on 3 May 2024.")
    done = run(tmp_path, "annotate", str(story))
    assert done.returncode == 0, done.stderr
    assert "Tbilisi" in done.stdout
    assert run(tmp_path, "export", str(story), "-o", "map.png", "-o", "map.html").returncode == 0
    assert (tmp_path / "map.png").stat().st_size > 20_000
