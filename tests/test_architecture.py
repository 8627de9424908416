"""What import-linter can't say: what is loaded when, and how long a module is."""

import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mapviewer"
HEAVY = (
    "PySide6",
    "spacy",
    "folium",
    "matplotlib",
    "geopandas",
    "pandas",
    "numpy",
    "shapely",
    "pyogrio",
    "yaml",
)


def loaded_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after running `code`."""
    report = "; import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code + report], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_workflow_loads_no_qt():
    assert "PySide6" not in loaded_after("import mapviewer.workflow")


def test_the_version_is_told_without_heavy_libraries():
    code = (
        "import sys; sys.argv = ['mapviewer', '--version']\n"
        "import mapviewer.cli\n"
        "try: mapviewer.cli.main()\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "pass"
    )
    assert loaded_after(code).isdisjoint(HEAVY)


@pytest.mark.parametrize(
    "room", ["mapviewer", "mapviewer.model", "mapviewer.errors", "mapviewer.store", "mapviewer.extract"]
)
def test_rooms_are_light_to_import(room):
    assert loaded_after(f"import {room}").isdisjoint(
        {"spacy", "folium", "matplotlib", "PySide6", "geopandas"}
    )


def test_model_uses_the_standard_library_only():
    third = {"numpy", "pandas", "shapely", "geopandas", "dateutil", "yaml", "mapviewer"} | set(HEAVY)
    assert loaded_after("import mapviewer.model") & third == {"mapviewer"}


def test_no_module_is_over_300_lines():
    long = {
        str(path.relative_to(PACKAGE)): count
        for path in PACKAGE.rglob("*.py")
        if (count := len(path.read_text("utf-8").splitlines())) > 300
    }
    assert not long


def test_no_module_is_named_for_nothing():
    assert not [
        path for path in PACKAGE.rglob("*.py") if path.stem in {"utils", "misc", "helpers", "common", "util"}
    ]


def test_every_room_says_what_it_will_not_do():
    for room in (each for each in PACKAGE.iterdir() if (each / "__init__.py").exists()):
        head = (room / "__init__.py").read_text("utf-8").split('"""')[1]
        assert len(head.strip().splitlines()) >= 4, room.name
