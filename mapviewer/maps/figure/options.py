"""What a figure shall look like, and what is said about it once it is drawn."""

from dataclasses import dataclass, field
from typing import Any

from mapviewer.errors import ExportError
from mapviewer.maps.figure.brand import Brand
from mapviewer.model import FigureEdits

STYLES = ("locator", "narrative", "reference")
PRESETS = ("wide", "photo", "square", "portrait", "tall", "a4", "a4-portrait")
SCALES = (1, 2, 4)
THEMES = ("light", "dark")
FRAMES = ("region", "selection", "view", "world")
UNITS = ("km", "miles", "both")
COLOURS = ("rgb", "cmyk")
MOST_BLEED = 20.0  # mm
PARTS = (*("title", "subtitle", "key", "inset", "scale-bar", "labels", "names", "towns", "signs", "note"),)


@dataclass(frozen=True, slots=True)
class FigureOptions:
    """How a figure is drawn.

    Attributes
    ----------
    style : str
        ``locator`` (where, in three seconds: no key), ``narrative`` (numbers and a key) or ``reference`` (everything).
    preset : str
        ``wide`` 1920x1080, ``photo`` 1620x1080, ``square`` 1080x1080, ``portrait`` 1080x1350, ``tall`` 1080x1920,
        ``a4`` or ``a4-portrait``.
    scale : int
        1, 2 or 4: pixels for a pixel of the preset; type and strokes grow with it, the layout is the same.
    theme : str
        ``light`` or ``dark``.
    frame : str or tuple of float
        ``region`` (the layers' view), ``selection`` (the selected places), ``view`` (the box `view`), ``world``, or
        west, south, east, north in degrees.
    selected : tuple of str
        Ids of places, events and statements: for the frame ``selection``, and the arrows to show. None selected: all.
    view : tuple of float or None
        West, south, east, north in degrees, for the frame ``view``.
    alt_text : str
        Replaces the layers' description in the file when not empty.
    leave_out : tuple of str
        Which of `PARTS` not to draw: `labels` are the names of the story's places, `names` those of the ground, `signs`
        what the signs mean, `note` the one on disputed areas.
    units : str
        ``km``, ``miles`` or ``both``, of the scale bar.
    relief : bool
        Whether the land's slopes are shaded.
    arrows : bool
        Whether what went from one place to another gets an arrow.
    colours : str
        ``rgb`` or ``cmyk``, of a PDF.
    page : int
        Which page a PNG or SVG shows, from 1; a PDF has them all.
    brand : Brand
        A newsroom's colours, logo, margins and credit.
    edits : FigureEdits
        What was changed by hand.
    bleed_mm : float
        How far the paper of a PDF goes beyond where it is trimmed, 0 to 20 mm.

    Raises
    ------
    ExportError
        When a value is unknown; the hint names the known ones.
    """

    style: str = "narrative"
    preset: str = "wide"
    scale: int = 1
    theme: str = "light"
    frame: str | tuple[float, float, float, float] = "region"
    selected: tuple[str, ...] = ()
    view: tuple[float, float, float, float] | None = None
    alt_text: str = ""
    leave_out: tuple[str, ...] = ()
    units: str = "km"
    arrows: bool = False
    relief: bool = False
    colours: str = "rgb"
    bleed_mm: float = 0.0
    page: int = 1
    brand: Brand = field(default_factory=Brand)
    edits: FigureEdits = field(default_factory=FigureEdits)

    def __post_init__(self) -> None:
        known = (
            *(("style", STYLES), ("preset", PRESETS), ("scale", SCALES), ("theme", THEMES)),
            *(("units", UNITS), ("colours", COLOURS)),
        )
        if not 0 <= self.bleed_mm <= MOST_BLEED:
            raise ExportError(
                f"A bleed of {self.bleed_mm:g} mm can't be drawn.", f"Use 0 to {MOST_BLEED:g} mm."
            )
        for name, values in known:
            if getattr(self, name) not in values:
                raise ExportError(
                    f"A figure has no {name} “{getattr(self, name)}”.", f"Use {', '.join(map(str, values))}."
                )
        if isinstance(self.frame, str) and self.frame not in FRAMES:
            raise ExportError(f"A figure has no frame “{self.frame}”.", f"Use {', '.join(FRAMES)}.")
        if unknown := set(self.leave_out) - set(PARTS):
            raise ExportError(f"A figure has no {sorted(unknown)[0]}.", f"Use {', '.join(PARTS)}.")


@dataclass(frozen=True, slots=True)
class FigureReport:
    """What an editor would object to, and what did not find room.

    Attributes
    ----------
    warnings : tuple of str
        Whole sentences, the gravest first; empty when there is nothing to object to.
    dropped_labels : tuple of str
        Names of the story's places whose label found no room; their number stands on the map and in the key.
    dropped_markers : tuple of str
        Names of the story's places whose marker found no room either.
    left_out : tuple of (int, str)
        Number and words of what the key does not say, for lack of room or because it can't be said whole and true.
    pages : int
        How many pages the figure has: the key may go on behind the map's.
    dropped_base : tuple of str
        Names of countries, waters and towns that gave way.
    note : str
        What the figure says of disputed areas.
    camera : Camera or None
        How degrees became pixels of the figure at 1x.
    spots : tuple of (kind, id, box)
        Where names (``pin``) and markers (``marker``) of places stand, in pixels at 1x.
    """

    warnings: tuple[str, ...] = ()
    dropped_labels: tuple[str, ...] = ()
    dropped_markers: tuple[str, ...] = ()
    left_out: tuple[tuple[int, str], ...] = ()
    pages: int = 1
    dropped_base: tuple[str, ...] = ()
    note: str = ""
    camera: Any = None
    spots: tuple[tuple[str, str, tuple[float, float, float, float]], ...] = ()
