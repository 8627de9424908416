"""A scale bar that is true in the middle of the map."""

from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.sheet import Box, Sheet

_ROUND = (1, 2, 3, 5)


def bar_length(camera: Camera, most: float) -> tuple[int, float]:
    """Return the round length in km of a bar of at most `most` pixels, and its pixels, true in the middle of the map."""
    longest = camera.length_km(most)
    if not longest > 1:
        return 0, 0.0
    rounds = [base * 10**power for power in range(5) for base in _ROUND]
    km = max(each for each in rounds if each <= longest)
    low, high = 0.0, most
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if camera.length_km(middle) < km else (low, middle)
    return km, high


def bar_box(camera: Camera, design: Design, corner: str) -> tuple[Box, int, float]:
    """Return the box that the bar with its words takes in a corner of the panel, its km and its pixels."""
    left, top, right, bottom = camera.panel
    km, pixels = bar_length(camera, min(220.0, (right - left) * 0.2))
    size = design.size("bar")
    width, height, margin = max(pixels, size * 5) + 20, size * 1.4 + 18, 12
    words = _words(design, km, camera)
    from mapviewer.maps.figure.lettering import text_width

    width = max(width, text_width(words, "sans", size) + 16)
    x = left + margin if "left" in corner else right - margin - width
    y = top + margin if "top" in corner else bottom - margin - height
    return (x, y, x + width, y + height), km, pixels


def _words(design: Design, km: int, camera: Camera) -> str:
    name = "at_centre" if camera.name == "Equal Earth" or "laea" in camera.definition else "km"
    return design.word(name, km=f"{km:,}")


def draw_bar(sheet: Sheet, camera: Camera, design: Design, corner: str) -> None:
    """Draw the bar with its length in words below it."""
    box, km, pixels = bar_box(camera, design, corner)
    if km <= 0:
        return
    size = design.size("bar")
    x, y = (box[0] + box[2]) / 2, box[1] + 12
    tick = [(x - pixels / 2, y - 6), (x - pixels / 2, y), (x + pixels / 2, y), (x + pixels / 2, y - 6)]
    sheet.line(tick, design.colour("halo"), 5.0, 40)
    sheet.line(tick, design.colour("ink"), 1.6, 40)
    halo = (design.colour("halo"), design.stroke("halo"))
    words = _words(design, km, camera)
    sheet.text(x, y + size * 1.25, words, "sans", size, design.colour("ink"), align="center", halo=halo)
