"""Shaded relief under a figure's lines: the land's shady slopes as areas of three depths, so that every format can hold them."""

import functools
import io
import math
from typing import Any

import numpy as np
from matplotlib.path import Path

from mapviewer import atlas
from mapviewer.maps.figure.camera import Camera

DEPTHS = (30.0, 60.0, 105.0)  # of shadow, 0 to 255, from which each area begins
STRENGTH = 0.065  # how much each area darkens
_CLOSEST, _WIDEST = 2.0, 14.0  # pixels between two samples
_TILE = 256
_LEAST, _MOST = 1, 5  # zooms of the tiles that there are
_SPECK = 5  # points: outlines with fewer are left out


@functools.lru_cache(maxsize=8)
def relief_areas(camera: Camera) -> tuple[Path, ...]:
    """Return the areas in shadow that `camera` sees, in pixels, the lightest first; each depth lies within the one before."""
    left, top, right, bottom = camera.panel
    zoom, step = _samples(camera)
    xs, ys = np.arange(left, right + step, step), np.arange(top, bottom + step, step)
    pixels = np.stack(np.meshgrid(xs, ys), axis=-1)
    degrees = camera.to_degrees(pixels.reshape(-1, 2))
    shadow = _shadow(degrees, zoom).reshape(len(ys), len(xs))
    return tuple(path for depth in DEPTHS if (path := _outlines(xs, ys, shadow, depth)) is not None)


def _samples(camera: Camera) -> tuple[int, float]:
    """Return the zoom of the tiles to use, and how many pixels apart samples are: about a pixel of those tiles."""
    km = max(camera.length_km(1.0), 1e-3)
    middle = (camera.panel[1] + camera.panel[3]) / 2
    lat = float(np.nan_to_num(camera.to_degrees([((camera.panel[0] + camera.panel[2]) / 2, middle)])[0, 1]))
    round_km = 40075.0 * math.cos(math.radians(lat)) / _TILE  # of a pixel at zoom 0
    zoom = min(_MOST, max(_LEAST, round(math.log2(round_km / (km * _CLOSEST)))))
    return zoom, min(_WIDEST, max(_CLOSEST, round_km / 2**zoom / km))


def _shadow(degrees: Any, zoom: int) -> Any:
    """Return the shadow at points (lon, lat), 0 where the ground is level, at sea, or where there is no point."""
    size = _TILE * 2**zoom
    lat = np.clip(np.nan_to_num(degrees[:, 1]), -85.0, 85.0)
    x = ((np.nan_to_num(degrees[:, 0]) + 180.0) / 360.0 % 1.0 * size).astype(int)
    y = ((1 - np.arcsinh(np.tan(np.radians(lat))) / math.pi) / 2 * size).astype(int)
    found = np.zeros(len(degrees), np.float32)
    column, row = x // _TILE, y // _TILE
    for key in np.unique(column * 2**zoom + row):
        tile = _tile(zoom, int(key) // 2**zoom, int(key) % 2**zoom)
        here = column * 2**zoom + row == key
        if tile is not None:
            found[here] = tile[y[here] % _TILE, x[here] % _TILE]
    found[~np.isfinite(degrees).all(axis=1)] = 0.0
    return found


@functools.lru_cache(maxsize=64)
def _tile(zoom: int, x: int, y: int) -> Any:
    from PIL import Image

    content = atlas.relief_tile(f"{zoom}/{x}/{y}.webp")
    if content is None:
        return None
    return 255.0 - np.asarray(Image.open(io.BytesIO(content)).convert("L"), np.float32)


def _outlines(xs: Any, ys: Any, shadow: Any, depth: float) -> Path | None:
    from contourpy import FillType, contour_generator

    found = contour_generator(xs, ys, shadow, fill_type=FillType.OuterCode).filled(depth, 256.0)
    large = [Path(points, codes) for points, codes in zip(*found, strict=True) if len(points) >= _SPECK]
    return Path.make_compound_path(*large) if large else None
