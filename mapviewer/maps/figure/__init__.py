"""The printed figure: `layers.Layers` drawn as PNG, SVG or PDF by one layout.

`figure_bytes` returns the file, `draw_figure` the matplotlib figure with a report of what an editor would object to,
`text_list` the same story as plain text; what a figure carries is read by store. Looks are data:
``data/*.yaml`` holds presets, styles, sizes and the few words of its own. The same input gives the same bytes.

This room does not choose numbers or write sentences (layers and model do), uses no font and no setting of the system,
and never interprets text as mathematics or markup. matplotlib is loaded at the first drawing, never at import.
"""

from dataclasses import replace
from typing import Any

from mapviewer.layers import Layers
from mapviewer.maps.figure.options import FigureOptions, FigureReport

__all__ = [
    "FigureOptions",
    "FigureReport",
    "check_layers",
    "draw_figure",
    "figure_bytes",
    "figure_pages",
    "figure_with_report",
    "text_list",
]
ENDINGS = ("png", "svg", "pdf")


def draw_figure(layers: Layers, options: FigureOptions | None = None) -> tuple[Any, FigureReport]:
    """Return the drawn matplotlib Figure, at 1x, and what did not find room on it.

    Raises
    ------
    GeodataError
        When a file of the boundaries is missing or damaged.
    """
    from mapviewer.maps.figure.draw import draw_sheets
    from mapviewer.maps.figure.plot import own_settings, plot

    options = options or FigureOptions()
    with own_settings():
        sheets, report = draw_sheets(layers, options)
        return plot(sheets[min(options.page, len(sheets)) - 1]), report


def figure_with_report(
    layers: Layers, ending: str, options: FigureOptions | None = None, annotations_json: str = ""
) -> tuple[bytes, FigureReport]:
    """Return the file of a figure, as `figure_bytes` does, and the report of its drawing."""
    from mapviewer.errors import ExportError
    from mapviewer.maps.figure.draw import draw_sheets
    from mapviewer.maps.figure.encode import encode
    from mapviewer.maps.figure.metadata import make_caption
    from mapviewer.maps.figure.plot import own_settings

    ending = ending.removeprefix(".").lower()
    if ending not in ENDINGS:
        raise ExportError(f"A figure can't be written as “{ending}”.", f"Use {', '.join(ENDINGS)}.")
    options = options or FigureOptions()
    with own_settings():
        sheets, report = draw_sheets(layers, options)
        caption = make_caption(layers, options, report.note, annotations_json)
        return encode(sheets, ending, options, caption, report.camera.panel), report


def figure_pages(
    layers: Layers, ending: str, options: FigureOptions | None = None, annotations_json: str = ""
) -> list[bytes]:
    """Return all pages of a figure as files; a PDF holds them all and is one file."""
    from mapviewer.maps.figure.draw import draw_sheets
    from mapviewer.maps.figure.encode import encode
    from mapviewer.maps.figure.metadata import make_caption
    from mapviewer.maps.figure.plot import own_settings

    options = options or FigureOptions()
    with own_settings():
        sheets, report = draw_sheets(layers, options)
        caption = make_caption(layers, options, report.note, annotations_json)
        count = 1 if ending == "pdf" else len(sheets)
        return [
            encode(sheets, ending, replace(options, page=page), caption, report.camera.panel)
            for page in range(1, count + 1)
        ]


def figure_bytes(
    layers: Layers, ending: str, options: FigureOptions | None = None, annotations_json: str = ""
) -> bytes:
    """Return a figure as a file.

    Parameters
    ----------
    layers : Layers
        All frames in EPSG:4326.
    ending : str
        ``png``, ``svg`` or ``pdf``.
    options : FigureOptions or None
        None draws the narrative style, wide, light, at 1x.
    annotations_json : str
        Carried inside the file, for `mapviewer.store.read_carried`.

    Returns
    -------
    bytes
        The same for the same input on one machine; may be called from any thread.

    Raises
    ------
    ExportError
        When the ending is none of the three.
    GeodataError
        When a file of the boundaries is missing or damaged.
    """
    return figure_with_report(layers, ending, options, annotations_json)[0]


def check_layers(layers: Layers, options: FigureOptions | None = None) -> tuple[str, ...]:
    """Return what an editor would object to in the figure that the options ask for, as whole sentences."""
    return draw_figure(layers, options)[1].warnings


def text_list(layers: Layers) -> str:
    """Return everything that a figure tells as plain text; see `mapviewer.maps.figure.entries.text_list`."""
    from mapviewer.maps.figure import entries

    return entries.text_list(layers)
