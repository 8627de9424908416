"""What the page loads: our own files, and Leaflet from the package that holds folium's assets."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import override

from mapviewer.maps.web.ground import ground_asset, world_text
from mapviewer.maps.web.styling import palette_css

SCRIPTS = (  # in the order in which they need each other
    *(
        "words.js",
        "geometry.js",
        "plane.js",
        "field.js",
        "placing.js",
        "marking.js",
        "state.js",
        "tiles.js",
        "brush.js",
        "relief.js",
        "ground.js",
        "basemap.js",
        "survey.js",
        "naming.js",
        "rivers.js",
        "disputes.js",
        "halves.js",
        "scene.js",
    ),
    *("tags.js", "outlines.js", "edge.js", "groups.js", "sheet.js", "places.js", "notes.js", "swipe.js"),
    *(
        "story.js",
        "laying.js",
        "standing.js",
        "moves.js",
        "hands.js",
        "controls.js",
        "drawn.js",
        "drawing.js",
    ),
    "correcting.js",
)
_IMAGE = re.compile(r"url\([^)#]*\)")  # of controls that the page has not
PAGE_SCRIPTS = ("map.js", "bridge.js", "ground-data.js")


class WebAssets(Mapping[str, tuple[str, bytes]]):
    """The page's files by path, each read when it is asked for: (media type, bytes).

    Tiles of the ground can be asked for too, and are not counted among them.
    """

    _TYPES = {  # noqa: RUF012 - a constant of the class
        "map.css": "text/css",
        "map.js": "text/javascript",
        "bridge.js": "text/javascript",
        "ground-data.js": "text/javascript",
    }

    @override
    def __getitem__(self, path: str) -> tuple[str, bytes]:
        if path in self._TYPES:
            return self._TYPES[path], asset_text(path).encode("utf-8")
        tile = ground_asset(path)
        if tile is None:
            raise KeyError(path)
        return tile

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._TYPES)

    @override
    def __len__(self) -> int:
        return len(self._TYPES)


def web_assets() -> Mapping[str, tuple[str, bytes]]:
    """Return what the page loads beside itself, by the path relative to the page.

    ``qwebchannel.js``, which belongs to Qt, is not among them: whoever has Qt serves it, and the page does without.
    """
    return WebAssets()


@cache
def asset_text(path: str) -> str:
    """Return one of our files as text; ``map.js`` is all scripts in one, ``ground-data.js`` the boundaries as a script, ``map.css`` begins with the palette."""
    if path == "map.js":
        return "".join(read_file(name) for name in SCRIPTS)
    if path == "ground-data.js":
        text = json.dumps(world_text(), ensure_ascii=False)
        return f"(globalThis.mapviewer = globalThis.mapviewer || {{}}).rawGround = JSON.parse({text});\n"
    return palette_css() + read_file(path) if path == "map.css" else read_file(path)


def read_file(name: str) -> str:
    """Return one of the page's files; each kind has a folder: ``scripts`` and ``styles``."""
    folder = {".js": "scripts", ".css": "styles"}[PurePath(name).suffix]
    return (files("mapviewer.maps.web") / folder / name).read_text("utf-8")


def leaflet_text(kind: str) -> str:
    """Return Leaflet's script ("js") or style sheet ("css"), of the version that folium asks for.

    Raises
    ------
    KeyError
        When the package of assets does not hold the address that folium names: the two versions do not fit.
    """
    import folium
    from offlinefolium.elements import _res

    wanted = dict(folium.Map.default_js + folium.Map.default_css)
    text: str = _res[wanted["leaflet" if kind == "js" else "leaflet_css"]]
    text = "\n".join(line for line in text.splitlines() if not line.startswith("//# sourceMappingURL"))
    return _IMAGE.sub("none", text)
