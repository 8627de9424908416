"""Which frames are drawn round a pole; without numpy, which takes a quarter of a second to load."""

import math

_POLAR = 74.0  # degrees: a frame that reaches farther may be drawn round the pole
_STRETCH = 1.6


def pole_of(view: tuple[float, float, float, float]) -> str:
    """Return ``north`` or ``south`` for a frame so near a pole that Web Mercator would stretch its far side, else "".

    A frame across few kilometres is as true there as anywhere; what counts is that its side towards the pole would be drawn
    `_STRETCH` times as large as the other.
    """
    _, south, _, north = view
    far, near = max(abs(south), abs(north)), min(abs(south), abs(north))
    if far < _POLAR or south < 0 < north:
        return ""
    stretch = math.cos(math.radians(near)) / max(math.cos(math.radians(far)), 1e-3)
    return ("north" if north > -south else "south") if stretch >= _STRETCH else ""
