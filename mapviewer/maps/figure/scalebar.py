"""A scale bar that is true in the middle of the map."""

from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.lettering import text_width
from mapviewer.maps.figure.sheet import Box, Sheet

_ROUND = (1, 2, 3, 5)
_KM = {"km": 1.0, "miles": 1.609344}


def bar_length(camera: Camera, most: float, unit: str = "km") -> tuple[int, float]:
    """Return the round length of a bar of at most `most` pixels in km or miles, and its pixels; 0 where there is none."""
    longest = camera.length_km(most) / _KM[unit]
    if not longest > 1:
        return 0, 0.0
    rounds = [base * 10**power for power in range(5) for base in _ROUND]
    length = max(each for each in rounds if each <= longest)
    low, high = 0.0, most
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if camera.length_km(middle) < length * _KM[unit] else (low, middle)
    return length, high


def _bars(camera: Camera, design: Design, units: str) -> list[tuple[str, float]]:
    """Return for each unit its words and its pixels; none where the map is too small for a bar."""
    left, _, right, _ = camera.panel
    found = []
    for unit in _KM if units == "both" else (units,):
        length, pixels = bar_length(camera, min(220.0, (right - left) * 0.2), unit)
        if length:
            words = design.word("length", length=f"{length:,}", unit=design.word(f"{unit}_{min(length, 2)}"))
            found.append((words, pixels))
    if found and (camera.is_world or "laea" in camera.definition):
        found[-1] = (design.word("at_centre", length=found[-1][0]), found[-1][1])
    return found


def bar_box(camera: Camera, design: Design, corner: str, units: str = "km") -> Box | None:
    """Return the box that the bar with its words takes in a corner of the panel; None where there is no bar."""
    left, top, right, bottom = camera.panel
    bars = _bars(camera, design, units)
    if not bars:
        return None
    size, margin = design.size("bar"), 12
    height = (size * 1.4 + 12) * len(bars) + 6
    width = max(size * 5 + 20, *(each + 20 for _, each in bars))
    width = max(width, *(text_width(words, "sans", size) + 16 for words, _ in bars))
    x = left + margin if "left" in corner else right - margin - width
    y = top + margin if "top" in corner else bottom - margin - height
    return x, y, x + width, y + height


def draw_bar(sheet: Sheet, camera: Camera, design: Design, corner: str, units: str = "km") -> None:
    """Draw a bar for each unit with its length in words below it."""
    box = bar_box(camera, design, corner, units)
    if box is None:
        return
    size, x = design.size("bar"), (box[0] + box[2]) / 2
    halo = (design.colour("halo"), design.stroke("halo"))
    for row, (words, pixels) in enumerate(_bars(camera, design, units)):
        y = box[1] + 12 + row * (size * 1.4 + 12)
        tick = [(x - pixels / 2, y - 6), (x - pixels / 2, y), (x + pixels / 2, y), (x + pixels / 2, y - 6)]
        sheet.line(tick, design.colour("halo"), 5.0, 40)
        sheet.line(tick, design.colour("ink"), 1.6, 40)
        ink = design.colour("ink")
        sheet.text(x, y + size * 1.25, words, "sans", size, ink, align="center", halo=halo)
