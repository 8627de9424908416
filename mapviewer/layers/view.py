"""Where the story is: the box that a map opens on."""

from collections.abc import Sequence

import numpy as np

View = tuple[float, float, float, float]
WORLD: View = (-170.0, -58.0, 190.0, 78.0)
_REACHES_KM = (300, 800, 1600, 3200, 6400)
_CENTRES = 300  # only the heaviest places are tried as centres: 10,000 places stay quick
_SHARE = 0.8  # of the story's weight that the opening view should hold
_REGION_KM = 1600
_CORE, _WORTH = (
    0.6,
    0.15,
)  # of which a region holds so much, and twice its reach would add less than this: it will do


def story_view(boxes: Sequence[View], weights: Sequence[float]) -> View:
    """Return the box (west, south, east, north, degrees) around most of the story.

    The smallest of a few reaches round any one place that holds 80 per cent of the weight decides which places are in,
    or 60 per cent within a region where twice its reach would add little; what lies farther off is for edge chips and insets. East exceeds 180 where the box straddles the antimeridian.

    Parameters
    ----------
    boxes : sequence of (west, south, east, north)
        One for each place; a point has west == east and south == north.
    weights : sequence of float
        How much of the story each place holds.
    """
    if not boxes:
        return WORLD
    box, weight = np.array(boxes, float), np.maximum(np.asarray(weights, float), 1e-9)
    box[:, [1, 3]] = np.clip(box[:, [1, 3]], -83, 83)  # maps stop at 85 degrees
    lon, lat = (box[:, 0] + box[:, 2]) / 2, (box[:, 1] + box[:, 3]) / 2
    heaviest = np.argsort(-weight, kind="stable")[:_CENTRES]
    distance = _distances_km(lon, lat, heaviest)
    held = np.array([(distance <= reach) @ weight for reach in _REACHES_KM]) / weight.sum()
    best = held.max(axis=1)
    for i, reach in enumerate(_REACHES_KM):
        is_core = reach == _REGION_KM and best[i] >= _CORE and best[i + 1] - best[i] < _WORTH
        if best[i] >= _SHARE or is_core:
            centre = int(np.argmax(held[i]))
            return _padded(box[distance[centre] <= reach], lon[heaviest[centre]])
    return WORLD


def _distances_km(lon: np.ndarray, lat: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return the distance of every place from each of `centres` (indices), shape (centres, places)."""
    x, y = np.radians(lon), np.radians(lat)
    a, b = x[centres][:, None], y[centres][:, None]
    cosine = np.sin(b) * np.sin(y) + np.cos(b) * np.cos(y) * np.cos(a - x)
    return np.asarray(6371.0088 * np.arccos(np.clip(cosine, -1, 1)))


def _padded(box: np.ndarray, centre_lon: float) -> View:
    """Return the hull of `box` with a margin of an eighth, at least four degrees high, six wide."""
    shift = np.round((box[:, [0, 2]].mean(axis=1) - centre_lon) / 360) * 360
    west, east = (box[:, 0] - shift).min(), (box[:, 2] - shift).max()
    south, north = box[:, 1].min(), box[:, 3].max()
    wide, high = (
        max((east - west) * 0.125, (6 - (east - west)) / 2),
        max((north - south) * 0.2, (4 - (north - south)) / 2),
    )
    south, north = max(south - high, -85.0), min(north + high, 85.0)
    west, east = west - wide, east + wide
    if east - west >= 360:
        return WORLD
    turn = 360 * np.floor((west + 180) / 360)
    return float(west - turn), float(south), float(east - turn), float(north)
