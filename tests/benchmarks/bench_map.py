"""The page with a crowd: 10,000 places from data to an interactive map, a selection, a zoom, and frames while panning at 2560x1440.

``python -m tests.benchmarks.bench_map``; offscreen and without a GPU, so that only the same machine compares.
"""

import json
import os
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
MANY = 10_000
PAN = """new Promise(resolve => {
  const map = mapviewer.story.map, taken = [];
  let last = performance.now(), left = 90;
  (function step() {
    map._rawPanBy(L.point(-6, -2)); map.fire('move'); // as a drag does
    requestAnimationFrame(() => {
      const now = performance.now(); taken.push(now - last); last = now;
      if (--left) step(); else resolve(taken);
    });
  })();
}).then(taken => { taken.sort((a, b) => a - b); window.panned = JSON.stringify([taken[45], taken[85]]); })"""


def make_crowd():
    """A story of 10,000 places scattered over the continents."""
    import geopandas as gpd
    import numpy as np
    from shapely.geometry import Point

    from mapviewer.layers import make_layers
    from tests.stories import make_story

    layers = make_layers(make_story())
    random = np.random.default_rng(7)
    lon, lat = random.uniform(-120, 140, MANY), random.uniform(-40, 65, MANY)
    rows = layers.places.iloc[[0] * MANY].reset_index(drop=True)
    rows = rows.assign(
        id=[f"gn:{i}" for i in range(MANY)], number=range(1, MANY + 1), rank=range(1, MANY + 1)
    )
    rows = rows.assign(name=[f"Place {i}" for i in range(MANY)], label=[f"Place {i}" for i in range(MANY)])
    points = gpd.GeoSeries([Point(*each) for each in zip(lon, lat, strict=True)], crs=4326)
    return replace(layers, places=rows.set_geometry(points), view=(-10, 36, 40, 60))


class Page:
    """A standalone page in a bare view."""

    def __init__(self, html: str, size: tuple[int, int]) -> None:
        from PySide6.QtCore import QEventLoop, QUrl
        from PySide6.QtWebEngineWidgets import QWebEngineView

        self.view = QWebEngineView()
        self.view.resize(*size)
        self.view.show()
        path = Path(tempfile.mkdtemp(prefix="mapviewer-bench-")) / "story.html"
        path.write_text(html, "utf-8")
        loop = QEventLoop()
        self.view.loadFinished.connect(loop.quit)
        self.view.load(QUrl.fromLocalFile(str(path)))
        loop.exec()

    def ask(self, expression: str):
        from PySide6.QtWidgets import QApplication

        answers = []
        self.view.page().runJavaScript(f"JSON.stringify({expression})", answers.append)
        end = time.monotonic() + 120
        while not answers and time.monotonic() < end:
            QApplication.processEvents()
        return json.loads(answers[0]) if answers and answers[0] else None

    def timed(self, expression: str) -> float:
        """Milliseconds until a statement is done and the page has painted nothing yet."""
        return self.ask(
            f"(() => {{ const t = performance.now(); {expression}; return performance.now() - t; }})()"
        )

    def best(self, expression: str, rounds: int = 5) -> float:
        return min(self.timed(expression) for _ in range(rounds))


def main() -> None:
    from PySide6.QtWidgets import QApplication

    from mapviewer.gui.engine import set_up_engine
    from mapviewer.gui.map.scheme import register_scheme
    from mapviewer.maps.web import standalone_html

    set_up_engine()
    register_scheme()
    app = QApplication.instance() or QApplication(["bench"])
    page = Page(standalone_html(make_crowd()), (2560, 1440))
    data = "JSON.parse(document.getElementById('story').textContent)"
    page.ask(f"(window.story = {data}, 1)")
    print(
        f"{MANY} places: data -> marks that answer {page.best('mapviewer.story.setLayers(window.story)'):.0f} ms"
    )
    print(f"selection shown {page.best('mapviewer.choose(String.raw`gn:7`)'):.0f} ms")
    print(f"the view arranged again {page.best('mapviewer.story.arrange()'):.0f} ms")
    page.ask(f"({PAN}, 1)")
    while page.ask("window.panned || null") is None:
        app.processEvents()
    median, most = json.loads(page.ask("window.panned"))
    print(f"frame while panning over Europe at 2560x1440: median {median:.0f} ms, 95% {most:.0f} ms")


if __name__ == "__main__":
    main()
