"""What an editor would object to."""

from mapviewer.layers import Layers
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import is_unsure
from mapviewer.maps.figure.lettering import LACKING, lacking
from mapviewer.maps.figure.options import FigureOptions, FigureReport

_LEAST_CONTRAST = 4.5  # WCAG 2.2, success criterion 1.4.3
_PAIRS = (
    ("ink", "pane"),
    ("muted", "pane"),
    ("on_accent", "accent"),
    ("country", "land"),
    ("water_name", "water"),
)


def check_figure(
    layers: Layers,
    report: FigureReport,
    design: Design,
    options: FigureOptions,
    *,
    is_title_cut: bool = False,
) -> tuple[str, ...]:
    """Return whole sentences on what is missing, doubtful or left off, the gravest first; empty when all is well."""
    said = [*_missing(layers, options, is_title_cut=is_title_cut), *_left_off(report)]
    said += [
        f"Not certain: {row.name} ({row.score:.0%})."
        for row in layers.places.itertuples(index=False)
        if is_unsure(row)
    ]
    said += [
        f"Has a note: {row.name}."
        for row in layers.areas.itertuples(index=False)
        if row.is_disputed and row.note
    ]
    for above, below in _PAIRS:
        if contrast(design.colour(above), design.colour(below)) < _LEAST_CONTRAST:
            said.append(f"The colour “{above}” is hard to read on “{below}”.")
    return tuple(said)


def _missing(layers: Layers, options: FigureOptions, *, is_title_cut: bool) -> list[str]:
    said = []
    if not layers.title or "title" in options.leave_out:
        said.append("The figure has no title.")
    if not layers.source_line:
        said.append("The article has no source.")
    if not layers.credits:
        said.append("The map data have no credit.")
    for row in layers.areas.itertuples(index=False):
        if row.is_disputed and not row.note:
            said.append(f"The disputed area {row.name} has no note.")
    if layers.areas["is_disputed"].any() and (not layers.note or "note" in options.leave_out):
        said.append("A disputed area is shown without a note.")
    if not (layers.places["number"] > 0).any():
        said.append("No place could be put on the map.")
    words = [layers.title, layers.subtitle, *layers.places["name"], *layers.statements["speaker"]]
    if letters := lacking("".join(map(str, words))):
        shown = " ".join(letters[:12]) + (" …" if len(letters) > 12 else "")
        said.append(f"The fonts of the figure lack the letters {shown}; {LACKING} stands in their place.")
    if is_title_cut:
        said.append("The title is too long and was cut.")
    return said


def _left_off(report: FigureReport) -> list[str]:
    said = []
    if report.dropped_markers:
        said.append(f"No room on the map for {_listed(report.dropped_markers)}.")
    if report.dropped_labels:
        said.append(
            f"No room for the name of {_listed(report.dropped_labels)}; the number stands on the map."
        )
    if report.pages > 1:
        said.append(f"The key goes on behind the map: {report.pages} pages in all.")
    said += [f"The key leaves out at {number}: {words}" for number, words in report.left_out]
    return said


def _listed(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours ``#rrggbb`` after WCAG 2.2, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
