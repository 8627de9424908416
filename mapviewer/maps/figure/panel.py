"""The map itself: ground, story, inset, scale bar and names, each keeping clear of what is there already."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from mapviewer.layers import Layers
from mapviewer.maps.figure import base
from mapviewer.maps.figure.callouts import draw_callouts
from mapviewer.maps.figure.camera import Box, Camera
from mapviewer.maps.figure.candidates import Segment
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.editing import draw_by_hand
from mapviewer.maps.figure.ground import Ground, project, project_ground
from mapviewer.maps.figure.inset import draw_inset, free_corners
from mapviewer.maps.figure.lettering import wrap
from mapviewer.maps.figure.marks import CROWD, Mark, split_places
from mapviewer.maps.figure.names import Name, country_names, town_names, water_names
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.pins import Pins
from mapviewer.maps.figure.placing import place_labels
from mapviewer.maps.figure.scalebar import bar_box, draw_bar
from mapviewer.maps.figure.sheet import Sheet, rounded
from mapviewer.maps.figure.signs import draw_derived, draw_disputed

_INSET_SHARE, _INSET_LEAST, _INSET_MOST = 0.27, 230.0, 400.0
_CROWDED = 5  # far places from which on the inset is larger
_INSET_SHAPE = 0.54  # height to width
_MANY = 24  # markers that stand in their usual size
_SMALLER, _SMALL = 0.86, 0.72  # of the size of markers and names: where there are many, and in a crowd
_BAR_CORNERS = ("bottom right", "bottom left", "top right", "top left")


class Panel:
    """The map of a figure while it is being drawn; `draw` does it, the lists say what found no room.

    Attributes
    ----------
    movable : list of (kind, id, box)
        Where names and markers stand that an editor may move.
    no_label, no_marker, no_base : list of str
        Names of places without label, of places without marker, and of countries, waters and towns left off.
    """

    def __init__(
        self, sheet: Sheet, layers: Layers, options: FigureOptions, design: Design, camera: Camera
    ) -> None:
        self.sheet, self.layers, self.options = sheet, layers, options
        self.design, self._named, self.camera = design, design, camera
        self.no_label: list[str] = []
        self.no_marker: list[str] = []
        self.no_base: list[str] = []
        self.movable: list[tuple[str, str, Box]] = []
        left, top, right, bottom = camera.panel
        self._frame: Box = (left + 7, top + 7, right - 7, bottom - 7)
        self._clip = rounded(camera.panel, 6.0)
        self.taken: list[Box] = []
        self._lines: list[Segment] = []
        self._arcs: list[Segment] = []
        self._hatched: list[Any] = []
        self._spots: list[tuple[float, float]] = []

    def draw(self) -> None:
        """Draw everything, the ground first, names last: a name that is placed earlier has the better place."""
        ground = project_ground(self.camera, self.layers.as_of, self.layers.viewpoint)
        focus = self._draw_ground(ground)
        radius = self.design.size("badge" if self.design.style.numbers else "dot")
        marks, far = split_places(self.layers, self.camera, radius + 9)
        share = _SMALL if len(marks) > CROWD else _SMALLER if len(marks) > _MANY else 1.0
        radius *= share if self.design.style.numbers else 1.0
        self._named = self.design.smaller(max(share, _SMALLER), ("name",))
        self._draw_areas()
        drawn = self.options.edits.drawn
        self.taken += draw_by_hand(self.sheet, drawn, self.camera, self.design, self._clip, self.layers)
        self._draw_furniture(marks, far, focus)
        pins = Pins(
            self.sheet,
            (self.layers, self.options, self.camera),
            (self.design, self._named, radius),
            (self._frame, self.taken),
        )
        pins.draw(marks)
        self._keep(pins)
        self._draw_names(ground, focus)
        if not marks and not far:
            self._say_nothing()

    def _keep(self, pins: Pins) -> None:
        self.taken += pins.taken
        self.movable += pins.movable
        self.no_marker += pins.no_marker
        self.no_label += pins.no_label
        self._lines, self._arcs, self._spots = pins.lines, pins.arcs, pins.spots

    def _draw_ground(self, ground: Ground) -> Any:
        with self.sheet.on("ground"):
            base.draw_ground(self.sheet, ground, self.camera, self.design, self._clip)
        focus = base.focus_shapes(self.layers, self.camera, ground)
        base.draw_focus(self.sheet, focus, self.design, self._clip)
        if self.options.relief:
            base.draw_relief(self.sheet, self.camera, self._clip)
        base.draw_lines(self.sheet, ground, self.design, self._clip)
        return focus

    def _draw_areas(self) -> None:
        for row in self.layers.areas.itertuples(index=False):
            if row.kind in ("country", "region") and not row.is_disputed:
                continue
            shapes, _ = project(np.array([row.geometry], object), self.camera)
            with self.sheet.on("boundaries" if row.is_disputed else "areas", str(row.id)):
                self._draw_area(row, shapes)

    def _draw_area(self, row: Any, shapes: Any) -> None:
        for shape in shapes:
            if row.is_hatched:
                self._hatched.append(shape)
                draw_disputed(self.sheet, shape, self.design, 9, self._clip)
            elif row.is_disputed and not row.number:
                continue  # its lines are the ground's, its note stands beside the map
            elif row.kind in ("line", "arc", "part"):
                draw_derived(self.sheet, shape, row.kind, self.design, self._clip)
            else:
                story = self.design.colour("accent")
                self.sheet.area(shape, story, 8, alpha=0.12, clip=self._clip)
                self.sheet.area(shape, None, 8, edge=story, stroke=1.3, clip=self._clip)

    def _draw_furniture(self, marks: Sequence[Mark], far: Sequence[Any], focus: Any) -> None:
        left, _, right, _ = self.camera.panel
        points = [(mark.x, mark.y) for mark in marks]
        is_wanted = bool(far) or self.design.style.inset == "always"
        callouts = list(far)
        if is_wanted and not self.camera.is_world and "inset" not in self.options.leave_out:
            for share in (
                (1.35, 1.0, 0.8) if len(far) > _CROWDED or self.design.preset.is_terse else (1.0, 0.8)
            ):
                width = min(_INSET_MOST, max(_INSET_LEAST, (right - left) * _INSET_SHARE)) * share
                corners = free_corners(self.camera.panel, (width, width * _INSET_SHAPE), points, focus)
                if corners:
                    callouts = self._draw_inset(corners[0].box, far)
                    break
        if "scale-bar" not in self.options.leave_out:
            self._draw_bar(points)
        if callouts:
            with self.sheet.on("markers"):
                dropped, boxes = draw_callouts(
                    self.sheet, self.camera, callouts, self.design, (self._frame, self.taken)
                )
            self.taken += boxes
            self.no_marker += dropped

    def _draw_inset(self, box: Box, far: Sequence[Any]) -> list[Any]:
        """Draw the inset; return the places that found no room in it."""
        badges, names = draw_inset(self.sheet, self.camera, box, far, self.design)
        left, top, right, bottom = box
        self.taken.append((left - 5, top - 5, right + 5, bottom + 5))
        name_of = {row.id: str(row.name) for row in far}
        self.no_label += [name_of[key] for key in names.dropped]
        return [row for row in far if row.id in badges.dropped]

    def _draw_bar(self, points: Sequence[tuple[float, float]]) -> None:
        for corner in _BAR_CORNERS:
            box = bar_box(self.camera, self.design, corner, self.options.units)
            if (
                box
                and not any(_meets(box, each) for each in self.taken)
                and not any(
                    box[0] - 20 < x < box[2] + 20 and box[1] - 20 < y < box[3] + 20 for x, y in points
                )
            ):
                draw_bar(self.sheet, self.camera, self.design, corner, self.options.units)
                self.taken.append(box)
                return

    def _draw_names(self, ground: Ground, focus: Any) -> None:
        waters = water_names(self.camera, self.design)
        countries = country_names(ground, self.camera, self.design, focus, self._hatched)
        if "names" not in self.options.leave_out:
            with self.sheet.on("labels"):
                self._place_group([*countries, *waters])
        if self.design.style.towns and "towns" not in self.options.leave_out:
            taken = frozenset(self.layers.places["id"])
            most = self.design.style.towns
            with self.sheet.on("labels"):
                self._place_group(town_names(self.camera, self.design, taken, most, self._spots))

    def _place_group(self, group: Sequence[Sequence[Name]]) -> None:
        """Place names clear of everything, in the largest size that fits; what is left may cross an arc, or is left off."""
        left_over = self._place_where_free(group, [*self._lines, *self._arcs])
        if self._arcs and left_over:
            left_over = self._place_where_free(left_over, self._lines)
        self.no_base += [tries[0].plain for tries in left_over]

    def _place_where_free(
        self, group: Sequence[Sequence[Name]], walls: Sequence[Segment]
    ) -> list[Sequence[Name]]:
        """Place what fits in one of its sizes; return the others."""
        open_ones = {tries[0].label.id: tries for tries in group}
        for size in range(max((len(tries) for tries in group), default=0)):
            current = {key: tries[size] for key, tries in open_ones.items() if size < len(tries)}
            labels = [each.label for each in current.values()]
            for each in place_labels(labels, self._frame, self.taken, walls).placed:
                name = current[each.id]
                if name.dot is None or not self._is_covered(name.dot):
                    self._write(name, each.box)
                    del open_ones[each.id]
        return list(open_ones.values())

    def _is_covered(self, dot: tuple[float, float]) -> bool:
        x, y = dot
        return any(_meets((x - 4, y - 4, x + 4, y + 4), box) for box in self.taken)

    def _write(self, name: Name, box: Box) -> None:
        colour = self.design.colour(name.colour)
        halo = (self.design.colour("halo"), self.design.stroke("halo"))
        x, y = (box[0] + box[2]) / 2, box[3] - name.size * 0.24
        more = {"halo": halo} if name.dot else {"halo": (*halo[:1], 1.5)}
        self.sheet.text(x, y, name.words, name.face, name.size, colour, align="center", level=42, **more)
        self.taken.append(box)
        if name.dot:
            self.sheet.disc(*name.dot, 2.6, colour, 41, edge=self.design.colour("halo"), stroke=1.0)
            x, y = name.dot
            self.taken.append((x - 3, y - 3, x + 3, y + 3))

    def _say_nothing(self) -> None:
        left, top, right, bottom = self.camera.panel
        size = self.design.size("subtitle")
        words = [self.design.word("no_place"), self.design.word("no_place_list")]
        lines = [line for each in words for line in wrap(each, "bold", size, (right - left) * 0.7)[0]]
        x, y = (left + right) / 2, (top + bottom) / 2 - size * 0.7 * (len(lines) - 1)
        paper, half = self.design.colour("pane"), (right - left) * 0.38
        high = size * 1.5 * len(lines)
        card = rounded((x - half, y - size * 2, x + half, y + high + size * 0.4), 6.0)
        self.sheet.area(card, paper, 48, alpha=0.94)
        for i, line in enumerate(lines):
            self.sheet.text(
                x, y + i * size * 1.5, line, "bold", size, self.design.colour("ink"), align="center", level=49
            )


def _meets(a: Box, b: Box) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]
