"""Where the story is: the box that a map opens on."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

View = tuple[float, float, float, float]
WORLD: View = (-170.0, -58.0, 190.0, 78.0)
ONE_PLACE_KM = 300.0  # across, round a single place
_CENTRES = 40  # only the heaviest places are tried as centres: 10,000 places stay quick
_LEAST_SHARE, _GOOD_SHARE = 0.55, 0.7  # of the story's weight, the opening view holds
_TOO_LITTLE = 2.0  # what a view is worth less for what it lacks of a good share
_DOUBLING = 0.25  # of the weight that a view twice as wide must add to be worth it
_ROUND_THE_WORLD = (
    0.3  # as much more, where it would reach round half of the world: near the poles it soon does
)
_SMALLEST_KM = 60.0  # a view need not be smaller for its size to count
_LEAST_KM = 30.0  # across, round places that lie close together
_ASPECT = 1.4  # maps are wider than high
_NORTHERNMOST = 83.5  # Web Mercator ends at 85 degrees, and a mark needs room
_DEGREE_KM = 111.32


def story_view(boxes: Sequence[View], weights: Sequence[float]) -> View:
    """Return the box (west, south, east, north, degrees) around the core of the story.

    The core is the smallest neighbourhood of any one place that holds some 70 per cent of the weight, and farther
    places as long as they add enough for what the view has to grow. What lies farther off is for edge chips and insets:
    one distant mention never opens a continent. A single place is shown with some 300 km across. East exceeds 180 where
    the box straddles the antimeridian. Beyond 83.5 degrees, where Web Mercator ends, places count as lying there.

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
    box[:, [1, 3]] = np.clip(box[:, [1, 3]], -_NORTHERNMOST, _NORTHERNMOST)
    heaviest = np.argsort(-weight, kind="stable")[:_CENTRES]
    return max(
        (_best_around(box, weight, int(centre)) for centre in heaviest), key=lambda each: each.worth
    ).view


@dataclass(frozen=True, slots=True)
class _Core:
    """A box round places, and how good it is as an opening view."""

    worth: float
    view: View


def _best_around(box: np.ndarray, weight: np.ndarray, centre: int) -> _Core:
    """Return the best box round a place and its nearest others."""
    lon, lat = (box[:, 0] + box[:, 2]) / 2, (box[:, 1] + box[:, 3]) / 2
    order = np.argsort(_distances_km(lon, lat, centre), kind="stable")
    near = box[order]
    turn = np.round((lon[order] - lon[centre]) / 360) * 360
    west, east = np.minimum.accumulate(near[:, 0] - turn), np.maximum.accumulate(near[:, 2] - turn)
    south, north = np.minimum.accumulate(near[:, 1]), np.maximum.accumulate(near[:, 3])
    high = _mercator_degrees(north) - _mercator_degrees(south)
    scale = _DEGREE_KM * np.cos(np.radians(lat[centre]))  # km for a degree, as large as it is drawn there
    size = np.maximum(np.maximum(east - west, high * _ASPECT) * scale, _SMALLEST_KM)
    share = np.cumsum(weight[order]) / weight.sum()
    worth = share - _DOUBLING * np.log2(size / _SMALLEST_KM) - _ROUND_THE_WORLD * (east - west > 180)
    worth -= _TOO_LITTLE * np.maximum(_GOOD_SHARE - share, 0)
    worth[share < _LEAST_SHARE - 1e-9] = -np.inf
    best = int(np.argmax(worth))
    return _Core(float(worth[best]), _padded(west[best], south[best], east[best], north[best], best + 1))


def _mercator_degrees(lat: np.ndarray) -> np.ndarray:
    """Return how far north of the equator Web Mercator draws a latitude, in degrees as long as those of longitude."""
    return np.asarray(np.degrees(np.arcsinh(np.tan(np.radians(lat)))))


def _distances_km(lon: np.ndarray, lat: np.ndarray, centre: int) -> np.ndarray:
    """Return the distance of every place from one of them."""
    x, y = np.radians(lon), np.radians(lat)
    cosine = np.sin(y[centre]) * np.sin(y) + np.cos(y[centre]) * np.cos(y) * np.cos(x - x[centre])
    return np.asarray(6371.0088 * np.arccos(np.clip(cosine, -1, 1)))


def _padded(west: float, south: float, east: float, north: float, count: int) -> View:
    """Return the box with a margin, and as many km across as can be read."""
    is_point = count == 1 and west == east and south == north
    least = ONE_PLACE_KM if is_point else _LEAST_KM
    degrees = least / _DEGREE_KM
    across = degrees / np.cos(np.radians((south + north) / 2))
    wide = max((east - west) * 0.125, (across - (east - west)) / 2)
    high = max((north - south) * 0.2, (degrees / 1.6 - (north - south)) / 2)
    south, north = max(south - high, -84.5), min(north + high, 84.5)
    west, east = west - wide, east + wide
    if east - west >= 360:
        return WORLD
    turn = 360 * np.floor((west + 180) / 360)
    return float(west - turn), float(south), float(east - turn), float(north)
