"""The sheet of paper that everything is drawn on, in pixels at 1x: x to the right, y downwards.

A sheet only lists what is drawn, layer by layer. `plot` makes it a matplotlib figure for PNG and PDF, `vector` an SVG; the
layout is the same at every scale and in every format.
"""

import functools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from matplotlib.path import Path

from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.lettering import Line, face_for, text_width

Box = tuple[float, float, float, float]
# from the lowest to the highest; graphics programs show them by these names
LAYERS = ("ground", "boundaries", "areas", "arrows", "markers", "labels", "key", "furniture")


@dataclass(frozen=True, slots=True)
class Where:
    """The layer that something is drawn into, the id of what it stands for, and its role for a reader of the page.

    A role is one of those of `tagging`: title, subtitle, figure, entry:N, note, foot; empty for decoration.
    """

    layer: str
    owner: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A path with its looks; lengths in pixels. `disc` is x, y, radius where the path is a circle."""

    where: Where
    level: int
    path: Path
    fill: str | None
    edge: str | None
    stroke: float
    dashes: tuple[float, ...]
    alpha: float
    clip: Path | None
    disc: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Text on its baseline, `size` pixels high, in a face that has all its letters; `halo` is a colour and its width."""

    where: Where
    level: int
    x: float
    y: float
    words: str
    face: str
    size: float
    colour: str
    align: str
    halo: tuple[str, float] | None


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG that fills a box."""

    where: Where
    level: int
    box: Box
    data: bytes


Thing = Shape | Words | Picture


class Sheet:
    """A list of what is drawn, with a pen that writes on it. What is drawn later lies above, within the same `level`.

    Parameters
    ----------
    design : Design
        Its preset says how large the sheet is.
    """

    def __init__(self, design: Design) -> None:
        preset = design.preset
        self.width, self.height = float(preset.width), float(preset.height)
        self.point = 72.0 / preset.dpi  # points in a pixel
        self.paper = design.colour("pane")
        self._things: list[Thing] = []
        self._where = Where("furniture")

    @contextmanager
    def on(self, layer: str, owner: str = "", role: str = "") -> Iterator[None]:
        """Draw into one of `LAYERS`, for the annotation or place `owner`; a role that is not given stays as it is."""
        before = self._where
        self._where = Where(layer, owner or before.owner, role or before.role)
        yield
        self._where = before

    def things(self) -> list[Thing]:
        """Return what was drawn, the lowest first."""
        return sorted(self._things, key=lambda each: (LAYERS.index(each.where.layer), each.level))

    def area(self, shapes: Any, fill: str | None, level: int, **more: Any) -> None:
        """Fill shapes or a path; `edge`, `stroke`, `dashes`, `alpha`, `clip` (a Box or path) as wanted."""
        path = shapes if isinstance(shapes, Path) else path_of(shapes)
        if path is None:
            return
        clip = more.get("clip")
        edge = more.get("edge")
        self._things.append(
            Shape(
                self._where,
                level,
                path,
                fill,
                edge,
                more.get("stroke", 0.0) if edge else 0.0,
                tuple(more.get("dashes") or ()),
                1.0 if more.get("alpha") is None else more["alpha"],
                clip if clip is None or isinstance(clip, Path) else rounded(clip, 0.0),
                more.get("disc"),
            )
        )

    def picture(self, box: Box, data: bytes, level: int) -> None:
        """Put a PNG into a box."""
        self._things.append(Picture(self._where, level, box, data))

    def line(self, points: Sequence[tuple[float, float]], colour: str, stroke: float, level: int) -> None:
        """Draw a line through pixels."""
        self.area(Path(np.asarray(points, float)), None, level, edge=colour, stroke=stroke)

    def disc(self, x: float, y: float, radius: float, fill: str | None, level: int, **more: Any) -> None:
        """Draw a disc."""
        self.area(Path.circle((x, y), radius), fill, level, disc=(x, y, radius), **more)

    def text(self, x: float, y: float, words: str, face: str, size: float, colour: str, **more: Any) -> None:
        """Write `words` with the baseline at `y`; `align` left, center or right, `halo` (colour, pixels), `level`."""
        if words.strip():
            level, align, halo = more.get("level", 50), more.get("align", "left"), more.get("halo")
            face, kept = face_for(words, face), words.strip(" ")
            if align == "left":  # spaces at the beginning are lost in SVG
                x += text_width(words.rstrip(" "), face, size) - text_width(kept, face, size)
            self._things.append(Words(self._where, level, x, y, kept, face, size, colour, align, halo))

    def line_of_runs(self, x: float, y: float, line: Line, size: float, design: Design) -> None:
        """Write a set line of runs, each in its face and colour."""
        for offset, run in line.runs:
            self.text(x + offset, y, run.text.rstrip(), run.face, size, design.colour(run.colour))

    def number(self, x: float, y: float, radius: float, number: int, design: Design, **more: Any) -> None:
        """Draw a numbered marker: a disc, hollow when `is_hollow`, with its number in the middle."""
        marker, inside = design.colour("accent"), design.colour("on_accent")
        level = more.get("level", 44)
        is_hollow = bool(more.get("is_hollow"))
        role = self._where.role
        if role.startswith("entry:"):
            self._where = replace(self._where, role=f"{role}:label")
        self.disc(x, y, radius + 1.6, design.colour("halo"), level)
        fill = design.colour("pane") if is_hollow else marker
        self.disc(x, y, radius - (0.9 if is_hollow else 0), fill, level, edge=marker, stroke=1.8)
        self.digits(x, y, radius, number, marker if is_hollow else inside, level)
        self._where = replace(self._where, role=role)

    def digits(self, x: float, y: float, radius: float, number: int, colour: str, level: int) -> None:
        """Write a number into the middle of a marker."""
        words = str(number)
        size = min(radius * 1.14, radius * 1.55 / max(text_width(words, "bold", 1.0), 0.1))
        self.text(x, y + size * 0.365, words, "bold", size, colour, align="center", level=level)

    def pill(self, box: Box, fill: str, halo: str, level: int) -> None:
        """Draw a marker that is wider than high, with its halo, into a box."""
        left, top, right, bottom = box
        for shrink, colour in ((0.0, halo), (1.6, fill)):
            inner = (left + shrink, top + shrink, right - shrink, bottom - shrink)
            self.area(rounded(inner, (bottom - top) / 2 - shrink), colour, level)


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
