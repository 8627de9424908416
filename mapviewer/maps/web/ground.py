"""The ground's tiles on their way to the page: one by one for a page that asks, those of a story's frame for a file.

The tiles are built with geodata (``geodata/steps/tiles.py``); `mapviewer.atlas` reads them.
"""

import json
import math
import re
from collections.abc import Iterable, Iterator

from mapviewer import atlas
from mapviewer.layers import pole_of

WORLD = "world.json"
_NAME = re.compile(r"(?:(medium|fine)/\d{1,2}/\d{1,2}\.json|(\d)/\d{1,2}/\d{1,2}\.webp)\Z")
_ZOOMS = {"medium": 4, "fine": 6}  # of the squares
_MOST = {"medium": 36, "fine": 70}  # tiles in a file that stands alone
_MOST_RELIEF = 30
_AROUND = {"medium": 0.75, "fine": 0.3}  # how far beyond its frame, in widths and heights of it
_RELIEF_PIXELS = 1100.0  # about how wide a frame is shown, which decides the zoom of the relief in a file
_ROUND_A_POLE = 1.6  # widths of a frame drawn round a pole, whose tiles a file holds
_LIMIT = 85.0
_LEVEL_GROUND = (  # a white point, which darkens nothing: for squares without a shadow
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
View = tuple[float, float, float, float]


def world_text() -> str:
    """Return what the page begins with, as JSON: the world's coarse ground, the seas, and a state of its borders.

    Raises
    ------
    GeodataError
        When the file with the tiles is missing or damaged.
    """
    return (atlas.ground_tile(WORLD) or b"{}").decode("utf-8")


def country_ids() -> list[str]:
    """Return the ids under which the page may know countries.

    Raises
    ------
    GeodataError
        When the file with the tiles is missing or damaged.
    """
    world = json.loads(world_text())
    return sorted({f"ne:{code}" for code in world["faces"] if len(code) == 3} | set(world["places"].values()))


def ground_asset(path: str) -> tuple[str, bytes] | None:
    """Return media type and bytes for ``ground/...json`` and ``relief/...webp``; None for a path of another form.

    Squares with nothing in them give an empty tile: that there is nothing is an answer too.
    """
    folder, _, name = path.partition("/")
    if not _NAME.match(name):
        return None
    if folder == "ground" and name.endswith(".json"):
        return "application/json", atlas.ground_tile(name) or b"{}"
    if folder == "relief" and name.endswith(".webp"):
        tile = atlas.relief_tile(name)
        return ("image/webp", tile) if tile else ("image/gif", _LEVEL_GROUND)
    return None


def tiles_of(view: View, points: Iterable[tuple[float, float]] = ()) -> str:
    """Return as JSON the tiles that a story's frame needs, by name: those of the frame, then those round its points.

    Parameters
    ----------
    view : tuple of float
        west, south, east, north in degrees; east may exceed 180.
    points : iterable of (lon, lat)
        The story's places, the weightiest first.
    """
    found: dict[str, str] = {}
    pole = pole_of(view)
    for level, zoom in _ZOOMS.items():
        wide = squares_round(view, zoom, pole) if pole else squares_in(_widened(view, _AROUND[level]), zoom)
        squares = dict.fromkeys(wide)
        for lon, lat in points:
            squares.setdefault(_square_at(lon, lat, zoom))
        for x, y in list(squares)[: _MOST[level]]:
            tile = atlas.ground_tile(f"{level}/{x}/{y}.json") or b"{}"
            found[f"{level}/{x}/{y}"] = tile.decode("utf-8")
    return "{" + ",".join(f"{json.dumps(name)}:{tile}" for name, tile in found.items()) + "}"


def relief_of(view: View) -> Iterator[tuple[str, bytes]]:
    """Yield the relief that a story's frame needs, as names and WebP pictures."""
    zoom = math.log2(_RELIEF_PIXELS / 256 * 360 / max(view[2] - view[0], 0.1))
    nearest = min(5, max(1, round(zoom)))
    for level in sorted({max(1, nearest - 1), nearest}):
        for x, y in list(dict.fromkeys(squares_in(_widened(view, 0.3), level)))[:_MOST_RELIEF]:
            tile = atlas.relief_tile(f"{level}/{x}/{y}.webp")
            if tile:
                yield f"{level}/{x}/{y}", tile


def squares_in(view: View, zoom: int) -> list[tuple[int, int]]:
    """Return x and y of the Web Mercator squares that touch a box, those next to its middle first."""
    west, south, east, north = view
    count = 2**zoom
    left, right = math.floor((west + 180) / 360 * count), math.floor((east + 180) / 360 * count)
    top, bottom = _row(north, count), _row(south, count)
    middle = ((west + east + 360) / 720 * count - 0.5, (top + bottom) / 2)
    squares = [(x, y) for x in range(left, min(right, left + count - 1) + 1) for y in range(top, bottom + 1)]
    squares.sort(key=lambda at: (math.hypot(at[0] - middle[0], at[1] - middle[1]), at))
    return [(x % count, y) for x, y in squares]


def squares_round(view: View, zoom: int, pole: str) -> list[tuple[int, int]]:
    """Return x and y of the Web Mercator squares that a frame drawn round a pole shows, those next to its middle first."""
    import numpy as np  # late: the page is asked for while the window comes up

    west, south, east, north = view
    sign = 1.0 if pole == "north" else -1.0
    side = np.linspace(0, 1, 33)
    lons, lats = np.meshgrid(west + side * (east - west), south + side * (north - south))
    reach = np.tan(np.radians(45 - sign * lats / 2))
    x, y = reach * np.sin(np.radians(lons)), reach * np.cos(np.radians(lons))
    middle = (x.min() + x.max()) / 2, (y.min() + y.max()) / 2
    half = max(float(np.ptp(x)), float(np.ptp(y))) * _ROUND_A_POLE / 2
    across, along = np.meshgrid(np.linspace(-half, half, 65), np.linspace(-half, half, 65))
    order = np.argsort(np.hypot(across, along), axis=None, kind="stable")
    x, y = (middle[0] + across).ravel()[order], (middle[1] + along).ravel()[order]
    found = zip(
        np.degrees(np.arctan2(x, y)), sign * (90 - 2 * np.degrees(np.arctan(np.hypot(x, y)))), strict=True
    )
    return list(dict.fromkeys(_square_at(float(lon), float(lat), zoom) for lon, lat in found))


def _square_at(lon: float, lat: float, zoom: int) -> tuple[int, int]:
    count = 2**zoom
    return math.floor((lon + 180) / 360 * count) % count, _row(lat, count)


def _row(lat: float, count: int) -> int:
    tangent = math.asinh(math.tan(math.radians(max(-_LIMIT, min(_LIMIT, lat)))))
    return min(count - 1, max(0, math.floor((1 - tangent / math.pi) / 2 * count)))


def _widened(view: View, share: float) -> View:
    west, south, east, north = view
    wide, high = (east - west) * share, (north - south) * share
    return west - wide, max(south - high, -_LIMIT), east + wide, min(north + high, _LIMIT)
