"""Drawing the key as `columns` has set it."""

from mapviewer.maps.figure.columns import GUTTER, Block, KeyPlan, Legend, indent
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.sheet import Box, Sheet
from mapviewer.maps.figure.signs import draw_sign


def draw_key(sheet: Sheet, plan: KeyPlan, box: Box, design: Design) -> None:
    """Draw the key with its top left corner at that of `box`."""
    design = design.smaller(plan.type)
    was_entry: dict[int, bool] = {}
    for column, y, item in plan.items:
        x = box[0] + column * (plan.column_width + GUTTER)
        if isinstance(item, Block):
            with sheet.on("key", item.entry.id, f"entry:{item.entry.number}"):
                _draw_block(sheet, item, x, box[1] + y, design)
        else:
            if was_entry.get(column):
                rule = design.colour("edge")
                sheet.line([(x, box[1] + y - 2), (x + plan.column_width, box[1] + y - 2)], rule, 1.0, 20)
            with sheet.on("key", item.sign, "note"):
                _draw_legend(sheet, item, x, box[1] + y + design.size("note") * 0.35, design)
        was_entry[column] = isinstance(item, Block)


def _draw_block(sheet: Sheet, block: Block, x: float, y: float, design: Design) -> None:
    radius, size, body = design.size("badge"), design.size("head"), design.size("body")
    if block.entry.number:
        sheet.number(
            x + radius, y + radius, radius, block.entry.number, design, is_hollow=block.entry.is_hollow
        )
    x += indent(design)
    base = y + radius + size * 0.36
    for line in block.heads:
        sheet.line_of_runs(x, base, line, size, design)
        base += size * design.leading
    if not block.heads:
        base = y + body * 0.95
    for line in block.lines:
        sheet.line_of_runs(x, base, line, body, design)
        base += body * design.leading


def _draw_legend(sheet: Sheet, legend: Legend, x: float, y: float, design: Design) -> None:
    size, indented = design.size("note"), 0.0
    if legend.sign != "next":
        indented = size * 3.6
        draw_sign(sheet, legend.sign, (x, y + 1, x + size * 2.8, y + size * 1.35 + 1), design)
    base = y + size * 1.02
    for line in legend.lines:
        sheet.line_of_runs(x + indented, base, line, size, design)
        base += size * design.leading
