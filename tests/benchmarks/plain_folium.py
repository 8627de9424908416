"""What the app's start is compared with: a plain folium page with the same boundaries and six markers in a bare view.

Written as one would: geopandas reads the boundaries, folium makes the page, the view loads it. The assets that folium
would fetch from CDNs stand in the page. Prints the seconds from the start of the process to a marker that answers a click.
"""

import os
import re
import sys
import tempfile
import time
from pathlib import Path

START = float(os.environ.get("BENCH_START", "0"))
SIX = {
    "Ankara": (39.93, 32.86),
    "Baku": (40.41, 49.87),
    "Yerevan": (40.18, 44.5),
    "Nagorno-Karabakh": (39.9, 46.7),
    "Washington": (38.9, -77.04),
    "Moscow": (55.75, 37.62),
}


def with_assets(html: str) -> str:
    """Put what a folium page would fetch into the page itself."""
    from offlinefolium.elements import _res

    html = re.sub(
        r'<script src="([^"]+)"></script>', lambda found: f"<script>{_res.get(found[1], '')}</script>", html
    )
    return re.sub(
        r'<link rel="stylesheet" href="([^"]+)"/>',
        lambda found: f"<style>{_res.get(found[1], '')}</style>",
        html,
    )


def make_page(path: Path) -> None:
    import folium

    from mapviewer.atlas import read_boundaries

    made = folium.Map(location=(41, 44), zoom_start=6, tiles=None)
    areas = read_boundaries(
        "admin1"
    )  # of three countries, as a page about the South Caucasus would have them
    areas = areas[areas["adm0_a3"].isin(["ARM", "AZE", "GEO"])]
    for frame in (read_boundaries("countries"), read_boundaries("countries_regional"), areas):
        folium.GeoJson(frame[["geometry"]].to_json()).add_to(made)
    for name, place in SIX.items():
        folium.Marker(place, popup=name).add_to(made)
    path.write_text(with_assets(made.get_root().render()), "utf-8")


def main() -> None:
    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication

    app = QApplication(["plain"])
    view = QWebEngineView()
    view.resize(1440, 900)
    view.show()
    page = Path(tempfile.mkdtemp()) / "map.html"
    if "bare" not in sys.argv:
        make_page(page)
        view.load(QUrl.fromLocalFile(str(page)))
        ask = (
            "(e => { if (!e) return false; e.click(); return document.querySelector('.leaflet-popup') !== null })"
            "(document.querySelector('.leaflet-marker-icon'))"
        )
    else:
        view.setHtml("<p id=a>empty</p>")
        ask = "document.getElementById('a') !== null"

    def answered(value: object) -> None:
        if value is True:
            print(f"{time.time() - START:.3f}", flush=True)
            app.quit()
        else:
            QTimer.singleShot(5, look)

    def look() -> None:
        view.page().runJavaScript(ask, answered)

    look()
    app.exec()


if __name__ == "__main__":
    main()
