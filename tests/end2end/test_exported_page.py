"""The exported HTML in a real Chromium with the network refused: click each marker, read the cards, tab through, print.

Skipped where Debian's chromium and chromium-driver, or selenium, are not installed.
"""

import base64
import json
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mapviewer import workflow

PLACES = ("Ankara", "Baku", "Yerevan", "Nagorno-Karabakh", "Washington", "Moscow")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "story.html"
    workflow.export(workflow.read_project([workflow.bundled_briefing()]), path)
    return path


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    driver = shutil.which("chromedriver")
    webdriver = pytest.importorskip("selenium.webdriver")
    if not driver or not shutil.which("chromium"):
        pytest.skip("chromium and chromium-driver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    profile = tmp_path_factory.mktemp("profile")
    flags = (
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
    )
    for flag in (
        *flags,
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={profile}",
        "--window-size=1400,900",
    ):
        options.add_argument(flag)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    chrome = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=driver))
    yield chrome
    chrome.quit()


@pytest.fixture(scope="module")
def opened(browser: Any, page: Path) -> Any:
    browser.execute_cdp_cmd("Network.enable", {})
    browser.execute_cdp_cmd(
        "Network.emulateNetworkConditions",
        {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0},
    )
    browser.get(page.as_uri())
    wait_until(lambda: len(browser.execute_script("return [...document.querySelectorAll('[data-id]')]")) > 6)
    return browser


def wait_until(is_so: Any, seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)


def select(browser: Any, name: str) -> str:
    """Click the place's element on the map, wherever it is, and return the text of the list."""
    script = (
        "const all = [...document.querySelectorAll('[data-id][aria-label]')].filter(e => !e.closest('#list'));"
        "const it = all.find(e => e.getAttribute('aria-label').startsWith(arguments[0])); it.click(); return it.dataset.id"
    )
    assert browser.execute_script(script, name)
    time.sleep(0.6)
    return str(browser.execute_script("return document.getElementById('list').innerText"))


def test_it_is_one_small_file_without_an_address(page: Path) -> None:
    text = page.read_text("utf-8")
    assert len(text.encode()) < 3_000_000
    assert "Content-Security-Policy" in text


@pytest.mark.parametrize("name", PLACES)
def test_each_place_shows_its_cards(opened: Any, name: str) -> None:
    assert name in select(opened, name)


def test_the_cards_of_ankara_say_who_said_what_there(opened: Any) -> None:
    text = select(opened, "Ankara")
    assert "Hakan Fidan" in text
    assert "lasting peace" in text


def test_the_keyboard_reaches_map_and_list(opened: Any) -> None:
    keys = pytest.importorskip("selenium.webdriver.common.keys").Keys
    opened.execute_script("document.activeElement && document.activeElement.blur()")
    seen = set()
    for _ in range(60):
        opened.switch_to.active_element.send_keys(keys.TAB)
        seen.add(
            opened.execute_script(
                "const e = document.activeElement; return e.closest('#list') ? 'list' : e.dataset.id || ''"
            )
        )
    assert "list" in seen
    assert len(seen - {"", "list"}) >= 3


def test_it_prints(opened: Any) -> None:
    printed = opened.execute_cdp_cmd("Page.printToPDF", {})
    assert base64.b64decode(printed["data"]).startswith(b"%PDF")


def test_nothing_was_asked_of_the_network_and_nothing_failed(opened: Any) -> None:
    asked = [
        json.loads(entry["message"])["message"]["params"]["request"]["url"]
        for entry in opened.get_log("performance")
        if '"Network.requestWillBeSent"' in entry["message"]
    ]
    assert not [url for url in asked if url.startswith(("http", "ws", "ftp"))]
    assert [entry for entry in opened.get_log("browser") if entry["level"] == "SEVERE"] == []
