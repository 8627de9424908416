"""Drawing the story on the map: numbered badges or dots, the places' names, and arrows."""

from collections.abc import Sequence
from dataclasses import replace

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Box, Camera
from mapviewer.maps.figure.candidates import Segment
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.marks import Badge, Mark, dot_of, middle_of, place_badges, place_names
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.placing import Placed, Placement
from mapviewer.maps.figure.relations import draw_relations, pieces_of, route_relations, shown_relations
from mapviewer.maps.figure.sheet import Sheet


class Pins:
    """The story's places while they are drawn; `draw` does it, the attributes say what took room and what found none.

    Parameters
    ----------
    sheet : Sheet
    story : (Layers, FigureOptions, Camera)
    looks : (design, named, radius)
        The looks, those of the names, and the size of markers in pixels.
    room : (frame, taken)
        The box that everything stays in, and what it keeps clear of.
    """

    def __init__(
        self,
        sheet: Sheet,
        story: tuple[Layers, FigureOptions, Camera],
        looks: tuple[Design, Design, float],
        room: tuple[Box, Sequence[Box]],
    ) -> None:
        self._sheet = sheet
        self._layers, self._options, self._camera = story
        self._design, self._named, self._radius = looks
        self._frame, self._there = room
        self.taken: list[Box] = []
        self.lines: list[Segment] = []
        self.arcs: list[Segment] = []
        self.spots: list[tuple[float, float]] = []
        self.no_label: list[str] = []
        self.movable: list[tuple[str, str, Box]] = []
        self.no_marker: list[str] = []

    def draw(self, marks: Sequence[Mark]) -> None:
        """Draw badges, names and arrows."""
        marks = [self._pinned(mark) for mark in marks]
        self.spots = [(mark.x, mark.y) for mark in marks]
        badges, lost = [dot_of(mark, self._radius) for mark in marks], list[Mark]()
        if self._design.style.numbers:
            badges, lost = place_badges(marks, self._radius, self._frame, self._there)
        names = self._place_names(badges)
        for mark in lost:  # without its number, but there
            with self._sheet.on("markers", mark.id):
                self._sheet.disc(mark.x, mark.y, 2.6, self._design.colour("accent"), 43)
        for badge in badges:
            self._draw_badge(badge)
        by_id = {mark.id: mark for mark in marks}
        for each in names.placed:
            self._write_name(by_id[each.id], each)
        self.movable = [("marker", mark.id, badge.box) for badge in badges for mark in badge.marks]
        self.movable += [("pin", each.id, each.box) for each in names.placed]
        self.taken += [each.box for each in badges] + [each.box for each in names.placed]
        self.no_marker += [mark.name for mark in lost]
        self.no_label += [by_id[key].name for key in names.dropped]
        self.no_label += [mark.name for badge in badges if len(badge.marks) > 1 for mark in badge.marks]

    def _pinned(self, mark: Mark) -> Mark:
        """Return a mark with the places where somebody pinned its badge and its name."""
        edits = self._options.edits
        pins = [each.get(mark.id) for each in (edits.markers, edits.pins)]
        marker_at, name_at = (None if each is None else self._camera.point(*each) for each in pins)
        return replace(mark, marker_at=marker_at, name_at=name_at)

    def _place_names(self, badges: Sequence[Badge]) -> Placement:
        """Place the names, then the arcs round them; where one must cross a name, the names give way to the arcs."""
        labelled = [] if "labels" in self._options.leave_out else badges
        names = place_names(labelled, self._named, self._frame, (self._there, []))
        shown = shown_relations(self._layers, self._options) if self._design.style.arcs else []
        if not shown:
            return names
        at = {mark.id: middle_of(badge.box) for badge in badges for mark in badge.marks}
        for is_last in (False, True):
            told = [*self._there, *(each.box for each in names.placed)]
            ways = route_relations(shown, at, self._camera, self._design, told)
            self.arcs = pieces_of(ways)
            if not is_last:
                names = place_names(labelled, self._named, self._frame, (self._there, self.arcs))
        with self._sheet.on("arrows"):
            draw_relations(self._sheet, ways, self._camera, self._design)
        return names

    def _write_name(self, mark: Mark, placed: Placed) -> None:
        ink, size = self._design.colour("ink"), self._named.size("name")
        halo = (self._design.colour("halo"), self._design.stroke("halo"))
        if placed.leader:
            self.lines.append(placed.leader)
            with self._sheet.on("markers", mark.id):
                stroke = self._design.stroke("leader")
                self._sheet.line([placed.leader[:2], placed.leader[2:]], ink, stroke, 43)
        x, y = placed.box[0] + 1, placed.box[3] - size * 0.22
        with self._sheet.on("labels", mark.id):
            self._sheet.text(x, y, mark.name, "bold", size, ink, halo=halo, level=46)

    def _draw_badge(self, badge: Badge) -> None:
        is_off = badge.leader is not None or len(badge.marks) > 1
        middle = middle_of(badge.box)
        for mark in badge.marks if is_off else ():
            self._draw_leader(mark, middle)
        if len(badge.marks) > 1:
            self._draw_shared(badge)
            return
        (mark,), (x, y), colour = badge.marks, middle, self._design.colour
        with self._sheet.on("markers", mark.id):
            if self._design.style.numbers:
                self._sheet.number(x, y, self._radius, mark.number, self._design, is_hollow=mark.is_hollow)
                return
            fill = colour("pane") if mark.is_hollow else colour("accent")
            self._sheet.disc(x, y, self._radius + 1.6, colour("halo"), 44)
            self._sheet.disc(x, y, self._radius - 0.8, fill, 44, edge=colour("accent"), stroke=1.8)

    def _draw_leader(self, mark: Mark, middle: tuple[float, float]) -> None:
        colour, way = self._design.colour, (*middle, mark.x, mark.y)
        self.lines.append(way)
        with self._sheet.on("markers", mark.id):
            self._sheet.line([middle, (mark.x, mark.y)], colour("ink"), self._design.stroke("leader"), 43)
            self._sheet.disc(mark.x, mark.y, 3.0, colour("ink"), 43, edge=colour("halo"), stroke=1.0)

    def _draw_shared(self, badge: Badge) -> None:
        """Draw several numbers in one badge."""
        left, _, right, _ = badge.box
        y, radius, colour = middle_of(badge.box)[1], self._radius, self._design.colour
        step = (right - left - 2 * radius - 3) / (len(badge.marks) - 1)
        first = left + radius + 1.5
        with self._sheet.on("markers", badge.marks[0].id):
            self._sheet.pill(badge.box, colour("accent"), colour("halo"), 44)
        for i, mark in enumerate(badge.marks):
            with self._sheet.on("markers", mark.id):
                ink = colour("on_accent")
                self._sheet.digits(first + i * step, y, radius, mark.number, ink, 45)
