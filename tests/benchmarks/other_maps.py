"""The same story drawn the ways that one would without mapviewer, to set our seconds and bytes beside."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mapviewer import atlas
from mapviewer.layers import Layers
from tests.benchmarks.plain_folium import with_assets


@dataclass(frozen=True)
class Way:
    """A way to draw a story, what its result lacks beside cartography's fourteen points, and the work itself."""

    name: str
    lacks: str
    draw: Callable[[], bytes]


class NotHereError(Exception):
    """A way that this machine has no program for; the words say which."""


def ways(layers: Layers) -> list[Way]:
    return [
        Way(
            "folium, Map._to_png (Selenium, Chromium)",
            "title, key, numbers, scale in print, label placement, conformal projection, note, metadata, same bytes",
            lambda: _folium_png(layers),
        ),
        Way(
            "GeoDataFrame.explore, saved as HTML",
            "all of that, and works only on line: its scripts come from other hosts",
            lambda: _explored(layers),
        ),
        Way(
            "GeoDataFrame.plot, 3840x2160",
            "labels, key, scale, projection, inset, note, metadata",
            lambda: _plotted(layers),
        ),
    ]


def _countries():
    return atlas.read_boundaries("countries")[["name", "geometry"]]


def _folium_png(layers: Layers) -> bytes:
    """Do what ``Map._to_png`` does, with the assets in the page: without a network folium's own shot is empty."""
    import folium

    driver = _chromium()
    try:
        west, south, east, north = layers.view
        drawn = folium.Map(tiles=None)
        drawn.fit_bounds([[south, west], [north, east]])
        folium.GeoJson(_countries().__geo_interface__).add_to(drawn)
        for row in layers.places.itertuples():
            folium.CircleMarker((row.geometry.y, row.geometry.x), tooltip=row.name).add_to(drawn)
        return _shot(driver, with_assets(drawn.get_root().render()))
    finally:
        driver.quit()


def _shot(driver, html: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.html"
        path.write_text(html, "utf-8")
        driver.set_window_size(1920, 1080)
        driver.get(path.as_uri())
        return driver.get_screenshot_as_png()


def _chromium():
    program, server = shutil.which("chromium"), shutil.which("chromedriver")
    if not (program and server):
        raise NotHereError("left out: chromium or chromedriver is not installed")
    try:
        from selenium import webdriver
    except ImportError as error:
        raise NotHereError("left out: selenium is not installed") from error
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--force-device-scale-factor=2"):
        options.add_argument(argument)
    return webdriver.Chrome(options, webdriver.ChromeService(server))


def _explored(layers: Layers) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.html"
        try:
            ground = _countries().explore(tiles=None)
        except ImportError as error:
            raise NotHereError("left out: mapclassify, which explore needs, is not installed") from error
        layers.places[["name", "geometry"]].explore(m=ground, tooltip="name").save(path)
        return path.read_bytes()


def _plotted(layers: Layers) -> bytes:
    import io

    from matplotlib.figure import Figure

    figure = Figure((19.2, 10.8), dpi=200)
    axes = figure.add_axes((0, 0, 1, 1))
    _countries().plot(ax=axes, color="#eeebe2", edgecolor="#888888", linewidth=0.5)
    layers.places.plot(ax=axes, color="#0072b2")
    west, south, east, north = layers.view
    axes.set_xlim(west, east)
    axes.set_ylim(south, north)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()
