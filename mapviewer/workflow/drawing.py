"""How an export is drawn: what one can choose, the figure, and its preview."""

import math
from dataclasses import dataclass
from datetime import date
from typing import Any

from mapviewer.atlas import political
from mapviewer.errors import ExportError
from mapviewer.layers import Layers
from mapviewer.model import FigureEdits, Project, plain_line, shorten, statement_words

STYLES = ("locator", "narrative", "reference")
PRESETS = ("wide", "photo", "square", "portrait", "tall", "a4", "a4-portrait")
SCALES = (1, 2, 4)
FRAMES = ("region", "selection", "view", "world")
THEMES = ("light", "dark")
UNITS = ("km", "miles", "both")
COLOURS = ("rgb", "cmyk")
MOST_BLEED = 20.0
PARTS = (*("title", "subtitle", "key", "inset", "scale-bar", "labels", "names", "towns", "signs", "note"),)
NOT_UNLESS_ASKED = ("arcs",)  # parts that may be left out by name and are not there by themselves
_STEP_WIDTH = 960
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a picture is drawn; formats that have no use for an option ignore it.

    Attributes
    ----------
    style, preset, theme : str
        One of `STYLES`, `PRESETS`, `THEMES`.
    scale : int
        1, 2 or 4: type, strokes and pixels together.
    frame : str or tuple of float
        One of `FRAMES`, or west, south, east, north in degrees.
    selected : tuple of str
        Ids that the frame ``selection`` is drawn round.
    view : tuple of float or None
        What the window's map shows, for the frame ``view``.
    alt_text : str
        Replaces the generated description when not empty.
    leave_out : tuple of str
        Which of `PARTS` not to draw.
    units : str
        Of the scale bar, one of `UNITS`.
    relief : bool
        Whether the land's slopes are shaded, faintly.
    arrows : bool
        Whether what went from one place to another gets an arrow.
    brand : str
        Path of a brand file; empty for none.
    edits : FigureEdits or None
        What was changed by hand; None takes what the project holds.
    page : int
        Which page of the figure a PNG or SVG shows.
    colours : str
        Of a PDF, one of `COLOURS`: those of a screen or of a press.
    bleed_mm : float
        How far the paper of a PDF goes beyond its trim, 0 to `MOST_BLEED` mm.
    as_of : date or None
        The day whose boundaries are drawn and told; None takes that of the latest article.
    viewpoint : str
        Whose view of them; see `mapviewer.atlas.political`.
    compared : date or None
        A page shows the boundaries of this day beside them, right of a handle; None shows one day only.
    """

    style: str = "narrative"
    preset: str = "wide"
    scale: int = 1
    frame: str | Box = "region"
    theme: str = "light"
    selected: tuple[str, ...] = ()
    view: Box | None = None
    alt_text: str = ""
    leave_out: tuple[str, ...] = ()
    units: str = "km"
    arrows: bool = False
    brand: str = ""
    edits: FigureEdits | None = None
    page: int = 1
    relief: bool = False
    colours: str = "rgb"
    bleed_mm: float = 0.0
    as_of: date | None = None
    viewpoint: str = political.DE_FACTO
    compared: date | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A figure as PNG at 1x, what an editor would object to, the gravest first, and where degrees fall on it."""

    picture: bytes
    objections: tuple[str, ...]
    camera: Any
    spots: tuple[tuple[str, str, Box], ...] = ()

    def spot_at(self, x: float, y: float) -> tuple[str, str] | None:
        """Return what can be moved at a pixel: ``marker`` or ``pin`` (a name), and the place's id; None for nothing."""
        return next(
            ((kind, key) for kind, key, box in self.spots if box[0] <= x <= box[2] and box[1] <= y <= box[3]),
            None,
        )

    def point_at(self, x: float, y: float) -> tuple[float, float] | None:
        """Return lon, lat under a pixel; None where there is no ground."""
        left, top, right, bottom = self.camera.panel
        lon, lat = (float(each) for each in self.camera.to_degrees([(x, y)])[0])
        is_on = left <= x <= right and top <= y <= bottom and math.isfinite(lon + lat)
        return ((lon + 180.0) % 360.0 - 180.0, lat) if is_on else None

    def box_under(self, left: float, top: float, right: float, bottom: float) -> Box | None:
        """Return west, south, east, north of a part of the picture in its pixels; None where that shows no ground."""
        seen = self.camera.box_under((left, top, right, bottom))
        return None if seen is None else (seen[0], seen[1], seen[2], seen[3])


def make_options(**asked: Any) -> ExportOptions:
    """Make options of words that a person typed.

    Parameters
    ----------
    asked
        Fields of `ExportOptions`; `leave_out` and a box as words parted by commas.

    Raises
    ------
    ExportError
        When one of them is unknown; the hint lists what there is.
    MapviewerError
        When `as_of` is no date, or there is no such `viewpoint`.
    """
    known = {"style": STYLES, "preset": PRESETS, "theme": THEMES, "scale": SCALES, "units": UNITS}
    known |= {"colours": COLOURS}
    for name, values in known.items():
        if name in asked:
            _check_word(name, asked[name], values)
    if not 0 <= asked.get("bleed_mm", 0.0) <= MOST_BLEED:
        raise ExportError(
            f"A bleed of {asked['bleed_mm']:g} mm can't be drawn.", f"Use 0 to {MOST_BLEED:g} mm."
        )
    if "frame" in asked and asked["frame"] not in FRAMES:
        asked["frame"] = _box(asked["frame"])
    if "leave_out" in asked:
        parts = [part.strip().casefold() for part in asked["leave_out"].split(",") if part.strip()]
        for part in parts:
            _check_word("part", part, (*PARTS, *NOT_UNLESS_ASKED))
        asked["leave_out"] = tuple(part for part in PARTS if part in parts)
    if "as_of" in asked:
        asked["as_of"] = political.as_day(asked["as_of"]) if asked["as_of"] else None
    if "viewpoint" in asked:
        political.check_viewpoint(asked["viewpoint"])
    return ExportOptions(**asked)


def _check_word(name: str, value: object, known: tuple[object, ...]) -> None:
    if value not in known:
        raise ExportError(
            f"There is no {name} “{plain_line(str(value))}”.", f"Use {', '.join(map(str, known))}."
        )


def _box(text: str) -> Box:
    hint = "Use region, world, or four degrees: west,south,east,north."
    try:
        west, south, east, north = (float(each) for each in text.split(","))
    except ValueError as error:
        raise ExportError(f"“{plain_line(text)}” is no frame.", hint) from error
    if not (-180 <= west < east <= 540 and -90 <= south < north <= 90 and east - west <= 360):
        raise ExportError(f"“{plain_line(text)}” is no box on the globe.", hint)
    return west, south, east, north


def picture_bytes(layers: Layers, kind: str, options: ExportOptions, stories: str) -> bytes:
    """Return the figure of `layers` as `kind`, png, svg or pdf, with `stories`, a JSON text, among its metadata."""
    from mapviewer.maps import figure

    return figure.figure_bytes(layers, kind, _figure_options(options), stories)


def picture_pages(layers: Layers, kind: str, options: ExportOptions, stories: str) -> list[bytes]:
    """Return all pages of the figure as files of `kind`; a PDF holds them all and is one."""
    from mapviewer.maps import figure

    return figure.figure_pages(layers, kind, _figure_options(options), stories)


def steps_bytes(layers: Layers, kind: str, options: ExportOptions) -> bytes:
    """Return the story step by step as ``gif`` or ``mp4``."""
    from mapviewer.maps.figure import steps

    made = steps.make_steps(layers, _figure_options(options), _STEP_WIDTH * options.scale)
    if kind == "gif":
        return steps.gif_bytes(made)
    from mapviewer.maps.figure import film

    return film.mp4_bytes(made)


def web_figure(layers: Layers, kind: str, options: ExportOptions) -> bytes:
    """Return the figure as a page to scroll through, ``story``, or to embed, ``embed``."""
    from mapviewer.maps.figure import webpages

    make = webpages.scrolling_html if kind == "story" else webpages.embedded_html
    return make(layers, _figure_options(options)).encode("utf-8", "replace")


def preview(layers: Layers, options: ExportOptions) -> Preview:
    """Return the figure as PNG, without annotations in it, with what an editor would object to."""
    from mapviewer.maps import figure

    picture, report = figure.figure_with_report(layers, "png", _figure_options(options))
    return Preview(picture, report.warnings, report.camera, report.spots)


def unchecked(project: Project) -> list[str]:
    """Return a sentence for each event and statement that nobody has looked at, for the check before an export."""
    said = []
    for article in project.articles:
        found = project.annotations_of(article.id)
        for event in found.events if found else ():
            if found and not found.review(event.id).is_accepted:
                said.append(f"Not checked: {plain_line(event.summary)}")
        for statement in found.statements if found else ():
            if found and not found.review(statement.id).is_accepted:
                said.append(f"Not checked: “{shorten(statement_words(article, statement), 90)}”")
    return said


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A place of the figure for somebody to edit: its number (0 where hidden), its name and its line in the key."""

    id: str
    number: int
    name: str
    line: str
    is_hidden: bool


def figure_rows(layers: Layers, edits: FigureEdits) -> list[FigureRow]:
    """Return the numbered places in the order of the figure, those that are hidden last."""
    from mapviewer.maps.figure import editing

    return [FigureRow(*row) for row in editing.rows_of(layers, edits)]


def _brand(path: str) -> Any:
    from mapviewer.maps.figure import brand

    return brand.read_brand(path) if path else brand.Brand()


def _figure_options(options: ExportOptions) -> Any:
    from mapviewer.maps import figure

    names = figure.FigureOptions.__dataclass_fields__
    values = {name: getattr(options, name) for name in ExportOptions.__dataclass_fields__ if name in names}
    values["edits"] = options.edits or FigureEdits()
    values["brand"] = _brand(options.brand)
    return figure.FigureOptions(**values)
