"""The entry in the desktop's menu, and taking it away."""

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "installing" / "install_desktop.py"


def run(data: Path, *arguments: str) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    subprocess.run([sys.executable, str(SCRIPT), *arguments], env=environment, check=True)


def read(entry: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(entry, "utf-8")
    return parser["Desktop Entry"]


def test_it_is_installed_and_goes_without_a_trace(tmp_path):
    data = tmp_path / "data"
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    run(data, "/opt/news room/bin/mapviewer")
    entry = read(data / "applications" / "mapviewer.desktop")
    assert entry["Exec"] == '"/opt/news room/bin/mapviewer" %F'
    assert "application/geopackage+sqlite3" in entry["MimeType"].split(";")
    assert all(entry[f"Comment[{code}]"] for code in ("tr", "az", "hy", "ka", "ru"))
    assert ET.parse(data / "icons/hicolor/scalable/apps/mapviewer.svg").getroot().tag.endswith("svg")
    mime = ET.parse(data / "mime/packages/mapviewer.xml").getroot()
    assert [each.get("pattern") for each in mime.iter() if each.tag.endswith("glob")] == ["*.gpkg"]
    run(data, "--uninstall")
    run(data, "--uninstall")  # nothing there is no fault
    left = {path.name for path in data.rglob("mapviewer*")}
    assert not left and other.exists()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not here")
def test_the_entry_is_valid(tmp_path):
    run(tmp_path, "/usr/bin/mapviewer")
    entry = tmp_path / "applications" / "mapviewer.desktop"
    done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
    assert done.stdout == "" and done.returncode == 0
