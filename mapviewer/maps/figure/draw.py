"""Drawing a figure: layers and options in, a drawn sheet and what did not find room out."""

from dataclasses import replace

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera, aim
from mapviewer.maps.figure.check import check_figure
from mapviewer.maps.figure.contested import with_contested
from mapviewer.maps.figure.design import Design, make_design
from mapviewer.maps.figure.editing import with_edits
from mapviewer.maps.figure.entries import left_out, make_entries
from mapviewer.maps.figure.following import draw_following
from mapviewer.maps.figure.framing import view_of
from mapviewer.maps.figure.key import draw_key
from mapviewer.maps.figure.legend import key_signs
from mapviewer.maps.figure.options import FigureOptions, FigureReport
from mapviewer.maps.figure.page import Page, draw_logo, draw_words, lay_out
from mapviewer.maps.figure.panel import Panel
from mapviewer.maps.figure.sheet import Sheet

_ROUNDS = 3  # page, picture and note depend on each other: they settle in two rounds


def draw_sheets(layers: Layers, options: FigureOptions) -> tuple[list[Sheet], FigureReport]:
    """Return the drawn pages, the first with the map, and the report; call it within `own_settings`."""
    design = options.brand.applied(make_design(options.style, options.preset, options.theme), options.theme)
    layers, sheet = with_edits(layers, options.edits), Sheet(design)
    layers, page, camera = _settle(layers, options, design)
    draw_words(sheet, page, design)
    draw_logo(sheet, page, design, options.brand.logo)
    if page.plan and page.key:
        with sheet.on("key"):
            draw_key(sheet, page.plan, page.key, design)
    panel = Panel(sheet, layers, options, design, camera)
    with sheet.on("furniture", role="figure"):
        panel.draw()
    report = FigureReport(
        dropped_labels=tuple(panel.no_label),
        dropped_markers=tuple(panel.no_marker),
        dropped_base=tuple(panel.no_base),
        note=layers.note if "note" not in options.leave_out else "",
        camera=camera,
        spots=tuple(panel.movable),
    )
    plan, sheets = page.plan, [sheet]
    lost = [*left_out(layers, design), *(plan.left_out if plan else ())]
    if plan and plan.rest:
        further, unsaid = draw_following(plan.rest, page, design)
        sheets += further
        lost += unsaid
    report = replace(report, left_out=tuple(sorted(dict.fromkeys(lost))), pages=len(sheets))
    warnings = check_figure(layers, report, design, options, is_title_cut=page.is_title_cut)
    return sheets, replace(report, warnings=warnings)


def _settle(layers: Layers, options: FigureOptions, design: Design) -> tuple[Layers, Page, Camera]:
    """Lay the page out, look what is in the picture, and lay it out anew with the notes that this needs."""
    entries = make_entries(layers, design, options.edits.lines) if design.style.key != "none" else []
    view = view_of(layers, options)
    page = lay_out(layers, options, design, (entries, key_signs(layers, options, design, None)), view)
    shown, said = layers, ""
    for _ in range(_ROUNDS):
        camera = aim(view, page.map)
        shown = with_contested(layers, camera)
        signs = key_signs(shown, options, design, camera)
        if str(signs) == said:
            break
        said = str(signs)
        page = lay_out(shown, options, design, (entries, signs), view)
    return shown, page, aim(view, page.map)
