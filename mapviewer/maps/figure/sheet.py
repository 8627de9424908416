"""The sheet of paper that everything is drawn on, in pixels at 1x: x to the right, y downwards.

One axes covers the whole figure, so that a layout is the same at every scale and in every format. Strokes and type are
given in pixels and turned into points here.
"""

import functools
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import shapely
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.patheffects import Normal, Stroke
from matplotlib.text import Text

from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.lettering import Line, face_for, font, text_width

Box = tuple[float, float, float, float]
_RC = {
    "svg.hashsalt": "mapviewer",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "text.usetex": False,
    "text.parse_math": False,
    "text.hinting": "no_hinting",
    "path.simplify": False,
    "path.snap": False,
    "agg.path.chunksize": 0,
    "hatch.linewidth": 1.0,
    "axes.unicode_minus": True,
}
_DRAWING = threading.Lock()  # matplotlib's settings belong to the process: two threads must not draw at once


@contextmanager
def own_settings() -> Iterator[None]:
    """Draw with settings that no file of the user's can change, one thread at a time."""
    import matplotlib

    settings: Any = matplotlib.rcParams
    with _DRAWING, matplotlib.rc_context():
        matplotlib.rcdefaults()
        settings.update(_RC)
        yield


class Sheet:
    """A figure with a pen. Things drawn later lie above, within the same `level`.

    Parameters
    ----------
    design : Design
        Its preset says how large the sheet is.
    """

    def __init__(self, design: Design) -> None:
        preset = design.preset
        self.width, self.height = float(preset.width), float(preset.height)
        self.point = 72.0 / preset.dpi  # points in a pixel
        self.figure = Figure((preset.width / preset.dpi, preset.height / preset.dpi), dpi=preset.dpi)
        FigureCanvasAgg(self.figure)
        self.figure.patch.set_facecolor(design.colour("pane"))
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set_xlim(0, self.width)
        self.axes.set_ylim(self.height, 0)
        self._order = 0

    def _z(self, level: int) -> float:
        self._order += 1
        return level + self._order / 1e6

    def area(self, shapes: Any, fill: str | None, level: int, **more: Any) -> None:
        """Fill shapes or a path; `edge`, `stroke`, `dashes`, `alpha`, `clip` (a Box) as wanted."""
        path = shapes if isinstance(shapes, Path) else path_of(shapes)
        if path is None:
            return
        stroke, edge = more.get("stroke", 0.0), more.get("edge")
        patch = PathPatch(
            path,
            facecolor=fill or "none",
            edgecolor=edge or "none",
            linewidth=stroke * self.point if edge else 0.0,
            alpha=more.get("alpha"),
            zorder=self._z(level),
            joinstyle="round",
            capstyle="butt" if more.get("dashes") else "round",
        )
        if more.get("dashes"):
            patch.set_linestyle((0, [each / max(stroke, 0.1) for each in more["dashes"]]))
        self._add(patch, more.get("clip"))

    def _add(self, patch: PathPatch, clip: Box | Path | None) -> None:
        self.axes.add_artist(patch)
        if clip is not None:
            path = clip if isinstance(clip, Path) else rounded(clip, 0.0)
            patch.set_clip_path(path, self.axes.transData)

    def line(self, points: Sequence[tuple[float, float]], colour: str, stroke: float, level: int) -> None:
        """Draw a line through pixels."""
        self.area(Path(np.asarray(points, float)), None, level, edge=colour, stroke=stroke)

    def disc(self, x: float, y: float, radius: float, fill: str | None, level: int, **more: Any) -> None:
        """Draw a disc."""
        circle = Path.circle((x, y), radius)
        self.area(circle, fill, level, **more)

    def text(self, x: float, y: float, words: str, face: str, size: float, colour: str, **more: Any) -> None:
        """Write `words` with the baseline at `y`; `align` left, center or right, `halo` (colour, pixels), `level`."""
        if not words.strip():
            return
        artist = Text(
            x,
            y,
            words,
            color=colour,
            fontproperties=font(face_for(words, face), round(size * self.point, 4)),
            horizontalalignment=more.get("align", "left"),
            verticalalignment="baseline",
            parse_math=False,
            zorder=self._z(more.get("level", 50)),
            clip_on=False,
        )
        if halo := more.get("halo"):
            around = Stroke(linewidth=2 * halo[1] * self.point, foreground=halo[0], joinstyle="round")
            artist.set_path_effects([around, Normal()])
        self.axes.add_artist(artist)

    def line_of_runs(self, x: float, y: float, line: Line, size: float, design: Design) -> None:
        """Write a set line of runs, each in its face and colour."""
        for offset, run in line.runs:
            self.text(x + offset, y, run.text.rstrip(), run.face, size, design.colour(run.colour))

    def number(self, x: float, y: float, radius: float, number: int, design: Design, **more: Any) -> None:
        """Draw a numbered marker: a disc, hollow when `is_hollow`, with its number in the middle."""
        marker, inside = design.colour("accent"), design.colour("on_accent")
        level = more.get("level", 44)
        is_hollow = bool(more.get("is_hollow"))
        self.disc(x, y, radius + 1.6, design.colour("halo"), level)
        fill = design.colour("pane") if is_hollow else marker
        self.disc(x, y, radius - (0.9 if is_hollow else 0), fill, level, edge=marker, stroke=1.8)
        words = str(number)
        size = min(radius * 1.14, radius * 1.55 / max(text_width(words, "bold", 1.0), 0.1))
        colour = marker if is_hollow else inside
        self.text(x, y + size * 0.365, words, "bold", size, colour, align="center", level=level)


def path_of(shapes: Any) -> Path | None:
    """Return one path of all polygons and lines among `shapes`; None when there are none."""
    parts = shapely.get_parts(np.atleast_1d(np.asarray(shapes, object)))
    while len(parts) and (shapely.get_type_id(parts) == 7).any():
        parts = shapely.get_parts(parts)
    kinds = shapely.get_type_id(parts)
    rings = shapely.get_rings(parts[kinds == 3]) if (kinds == 3).any() else np.array([], object)
    lines = np.concatenate([rings, parts[(kinds == 1) | (kinds == 2)]])
    if not len(lines):
        return None
    points, index = shapely.get_coordinates(lines, return_index=True)
    codes = np.full(len(points), Path.LINETO, Path.code_type)
    starts = np.flatnonzero(np.diff(index, prepend=-1))
    codes[starts] = Path.MOVETO
    is_ring = np.arange(len(lines)) < len(rings)
    ends = np.append(starts[1:], len(points)) - 1
    codes[ends[is_ring[index[ends]]]] = Path.CLOSEPOLY
    return Path(points, codes)


@functools.lru_cache(maxsize=64)
def rounded(box: Box, radius: float) -> Path:
    """Return a box with round corners."""
    left, top, right, bottom = box
    if radius <= 0:
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        return Path(corners, [Path.MOVETO, *[Path.LINETO] * 3, Path.CLOSEPOLY])
    r = radius
    points = [
        *[(left + r, top), (right - r, top), (right, top), (right, top + r)],
        *[(right, bottom - r), (right, bottom), (right - r, bottom)],
        *[(left + r, bottom), (left, bottom), (left, bottom - r)],
        *[(left, top + r), (left, top), (left + r, top), (left + r, top)],
    ]
    curve = [Path.CURVE3, Path.CURVE3]
    codes = [Path.MOVETO, Path.LINETO, *curve, Path.LINETO, *curve, Path.LINETO, *curve, Path.LINETO, *curve]
    return Path([*points], [*codes, Path.CLOSEPOLY])
