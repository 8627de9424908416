"""Our figure beside the ways there are without mapviewer: seconds, size, and what each lacks of an editor's map.

The same boundaries and six places are drawn by mapviewer, by a plain geopandas plot, by folium's ``Map._to_png``
(Selenium and Chromium; its assets inside the page, no network) and by ``GeoDataFrame.explore`` saved as HTML. What is
not installed is named and left out. The best of three counts, since the machines are noisy.
"""

import io
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from mapviewer.atlas import read_boundaries  # noqa: E402
from tests.benchmarks.plain_folium import SIX, make_page  # noqa: E402

SIZE = (1920, 1080)
NO_MAP_WORK = "key, placed labels, scale bar, projection, inset, disputed lines, credits, alt text, metadata"
Way = Callable[[], bytes]


def ours() -> bytes:
    from mapviewer.maps.figure import FigureOptions, figure_bytes
    from tests.maps.figure.stories import caucasus

    return figure_bytes(caucasus(), "png", FigureOptions(scale=2))


def plain_plot() -> bytes:
    """Plot as the geopandas guide does, at the pixels of our 2x figure."""
    import matplotlib as mpl

    mpl.use("Agg")
    import geopandas as gpd
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=200)
    for layer in ("countries", "countries_regional", "admin1"):
        read_boundaries(layer).plot(ax=axes, facecolor="#f4f1ea", edgecolor="#888888", linewidth=0.5)
    points = gpd.GeoSeries.from_xy(*zip(*((lon, lat) for lat, lon in SIX.values()), strict=True), crs=4326)
    points.plot(ax=axes, color="#b03020")
    for name, (lat, lon) in SIX.items():
        axes.annotate(name, (lon, lat))
    axes.set_xlim(25, 55)
    axes.set_ylim(35, 46)
    written = io.BytesIO()
    figure.savefig(written, format="png")
    plt.close(figure)
    return written.getvalue()


def chromium() -> Any:
    """Start the browser as folium's documentation does, headless.

    Raises
    ------
    RuntimeError
        When Chromium, its driver or Selenium is not installed.
    """
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not binary or not driver:
        raise RuntimeError("chromium and chromium-driver are not installed")
    try:
        from selenium import webdriver
    except ImportError as error:
        raise RuntimeError("selenium is not installed") from error
    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", f"--window-size={SIZE[0]},{SIZE[1]}"):
        options.add_argument(flag)
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=driver))


def browser_shot() -> bytes:
    """Do what ``Map._to_png`` does (start the browser, load the page, wait, shoot) with the assets inside the page."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        make_page(page)
        driver = chromium()
        try:
            driver.get(page.as_uri())
            time.sleep(3)  # folium's own default delay
            shot: bytes = driver.get_screenshot_as_png()
            return shot
        finally:
            driver.quit()


def explore() -> bytes:
    """Save what ``GeoDataFrame.explore`` makes.

    Raises
    ------
    RuntimeError
        When mapclassify, which it needs, is not installed.
    """
    try:
        made = read_boundaries("countries_regional").explore(tiles=None)
    except ImportError as error:
        raise RuntimeError("mapclassify is not installed") from error
    html: str = made.get_root().render()
    return html.encode()


WAYS: dict[str, tuple[Way, str]] = {
    "mapviewer, png 3840x2160": (ours, ""),
    "geopandas plot, png 3840x2160": (plain_plot, NO_MAP_WORK),
    "folium Map._to_png, 1920x1080": (browser_shot, NO_MAP_WORK + ", 2x, svg and pdf; needs a browser"),
    "GeoDataFrame.explore, html": (explore, NO_MAP_WORK + ", print; opens only with a network"),
}


def from_command_line() -> float:
    """Return the seconds of ``mapviewer export`` on an article not read before."""
    seed = ROOT / "seeds" / "ankara-talks.md"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "map.png"
        command = [sys.executable, "-m", "mapviewer", "export", str(seed), "-o", str(target)]
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env={"MAPVIEWER_CACHE": folder, "PATH": ""})
        return time.perf_counter() - start


def best(way: Way) -> tuple[float, int]:
    times, size = [], 0
    for _ in range(3):
        start = time.perf_counter()
        size = len(way())
        times.append(time.perf_counter() - start)
    return min(times), size


def main() -> None:
    print(f"{'':32} {'seconds':>8} {'of ours':>8} {'kB':>7}  lacks")
    base = None
    for name, (way, lacks) in WAYS.items():
        try:
            seconds, size = best(way)
        except RuntimeError as error:
            print(f"{name:32} not measured: {error}")
            continue
        base = base or seconds
        print(f"{name:32} {seconds:8.2f} {seconds / base:8.1f} {size / 1000:7.0f}  {lacks}")
    print(f"mapviewer export, not read before {min(from_command_line() for _ in range(3)):6.2f} s")


if __name__ == "__main__":
    main()
