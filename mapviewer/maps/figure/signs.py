"""The signs on the map, the same in the key: hatching, hollow numbers, arcs."""

from typing import Any

import numpy as np
import shapely
from matplotlib.path import Path

from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.hatching import hatch
from mapviewer.maps.figure.sheet import Box, Sheet

_SPACING = 7.0


def draw_disputed(
    sheet: Sheet, shape: Any, design: Design, level: int, clip: Box | Path | None = None
) -> None:
    """Hatch a disputed area at 45 degrees and dash its outline."""
    colour = design.colour("disputed")
    sheet.area(hatch(shape, _SPACING), None, level, edge=colour, stroke=1.0, alpha=0.75, clip=clip)
    stroke = design.stroke("disputed")
    sheet.area(shape, None, level, edge=colour, stroke=stroke, dashes=(5.0, 3.0), clip=clip)


def draw_derived(sheet: Sheet, shape: Any, kind: str, design: Design, clip: Any) -> None:
    """Draw what a phrase makes of other places, soft and dashed: a line, or the area that a part or point may take up."""
    colour = design.colour("accent")
    if kind == "line":
        halo = design.colour("halo")
        sheet.area(shape, None, 8, edge=halo, stroke=4.2, alpha=0.8, clip=clip)
        sheet.area(shape, None, 8, edge=colour, stroke=2.4, dashes=(7.0, 5.0), clip=clip)
        return
    sheet.area(shape, colour, 8, alpha=0.08, clip=clip)
    sheet.area(shape, None, 8, edge=colour, stroke=1.2, dashes=(2.0, 4.0), clip=clip)


def draw_arc(sheet: Sheet, points: Any, design: Design, level: int, clip: Box | None = None) -> None:
    """Draw the line of a relation with a head at its end; `points` are pixels, shape (n, 2)."""
    colour, stroke = design.colour("arc"), design.stroke("arc")
    sheet.area(Path(points), None, level, edge=design.colour("halo"), stroke=stroke + 2, alpha=0.7, clip=clip)
    sheet.area(Path(points), None, level, edge=colour, stroke=stroke, clip=clip)
    ahead = points[-1] - points[-2]
    length = float(np.hypot(*ahead))
    if length > 0:
        ahead = ahead / length
        across = np.array([-ahead[1], ahead[0]])
        tip = points[-1]
        corners = [tip, tip - ahead * 10 + across * 4.5, tip - ahead * 10 - across * 4.5, tip]
        codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
        sheet.area(Path(corners, codes), colour, level, clip=clip)


def draw_sign(sheet: Sheet, sign: str, box: Box, design: Design) -> None:
    """Draw a sign of the key into a box."""
    left, top, right, bottom = box
    x, y = (left + right) / 2, (top + bottom) / 2
    if sign == "hatch":
        draw_disputed(sheet, shapely.box(*box), design, 30)
    elif sign == "hollow":
        radius = (bottom - top) / 2
        sheet.disc(x, y, radius - 1, design.colour("pane"), 30, edge=design.colour("accent"), stroke=1.8)
    else:
        side = np.linspace(0, 1, 12)
        rise = np.sin(side * np.pi) * (bottom - top) * 0.45
        points = np.column_stack([left + side * (right - left), bottom - 3 - rise])
        draw_arc(sheet, points, design, 30)
