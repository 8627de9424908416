"""The wheel holds geodata and seeds and runs outside the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_a_wheel_runs_outside_the_checkout(tmp_path):
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, timeout=300)
    (wheel,) = tmp_path.glob("*.whl")
    inside = tmp_path / "inside"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(inside)
    assert "mapviewer/seeds/ankara-talks.md" in names
    assert "mapviewer/geodata/manifest.json" in names
    assert not [name for name in names if name.startswith("mapviewer/geodata/") and name.endswith(".py")]
    code = (
        f"import sys; sys.path.insert(0, {str(inside)!r}); import mapviewer\n"
        f"assert mapviewer.__file__.startswith({str(inside)!r}), mapviewer.__file__\n"
        "from mapviewer import workflow\n"
        "found = workflow.annotate(workflow.read_article(workflow.bundled_briefing()))\n"
        "print(*(place.name for place in found.places))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=180
    )
    assert done.returncode == 0, done.stderr
    assert "Ankara" in done.stdout
