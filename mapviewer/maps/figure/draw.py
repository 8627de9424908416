"""Drawing a figure: layers and options in, a drawn sheet and what did not find room out."""

from dataclasses import replace

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import aim
from mapviewer.maps.figure.check import check_figure
from mapviewer.maps.figure.design import make_design
from mapviewer.maps.figure.entries import make_entries
from mapviewer.maps.figure.framing import view_of
from mapviewer.maps.figure.key import draw_key
from mapviewer.maps.figure.legend import key_signs
from mapviewer.maps.figure.options import FigureOptions, FigureReport
from mapviewer.maps.figure.page import draw_words, lay_out
from mapviewer.maps.figure.panel import Panel
from mapviewer.maps.figure.sheet import Sheet


def draw_on(sheet: Sheet, layers: Layers, options: FigureOptions) -> FigureReport:
    """Draw the whole figure on a sheet; call it within `own_settings`."""
    design = make_design(options.style, options.preset, options.theme)
    entries = make_entries(layers, design) if design.style.key != "none" else []
    view = view_of(layers, options)
    page = lay_out(layers, options, design, entries, key_signs(layers, options, design))
    draw_words(sheet, page, design)
    if page.plan and page.key:
        draw_key(sheet, page.plan, page.key, design)
    panel = Panel(sheet, layers, options, design, aim(view, page.map))
    panel.draw()
    report = FigureReport(
        dropped_labels=tuple(panel.no_label),
        dropped_markers=tuple(panel.no_marker),
        dropped_base=tuple(panel.no_base),
        overflowed=page.plan.overflowed if page.plan else (),
        shortened=page.plan.shortened if page.plan else (),
    )
    return replace(report, warnings=check_figure(layers, report, design, is_title_cut=page.is_title_cut))
