"""The documentation is complete, and asks nobody for anything."""

import importlib.util
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "pages"


def hooks():
    spec = importlib.util.spec_from_file_location("docs_hooks", ROOT / "docs" / "hooks.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_filled_from_the_program():
    fill = hooks().on_page_markdown
    told = fill((PAGES / "commands.md").read_text("utf-8"))
    assert "## mapviewer annotate" in told and "--published" in told and "<!--" not in told
    assert "| `.gpkg` |" in fill((PAGES / "formats.md").read_text("utf-8"))
    assert "GeoNames" in fill((PAGES / "data.md").read_text("utf-8"))


def test_pictures_and_links_lead_somewhere():
    for page in PAGES.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
            assert target.startswith("https://") or (page.parent / target).exists(), f"{page.name}: {target}"


class _Loads(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        wanted = {"script": "src", "img": "src", "link": "href", "iframe": "src"}.get(tag)
        self.found += [value for name, value in attrs if name == wanted and value]


@pytest.mark.slow
def test_the_site_loads_nothing_from_elsewhere(tmp_path):
    pytest.importorskip("mkdocs", reason="make docs installs it")
    build = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--strict",
        "-f",
        str(ROOT / "docs" / "mkdocs.yml"),
    ]
    subprocess.run([*build, "-d", str(tmp_path)], check=True, capture_output=True)
    for page in tmp_path.rglob("*.html"):
        loads = _Loads()
        loads.feed(page.read_text("utf-8"))
        assert not [each for each in loads.found if "//" in each], page.name
