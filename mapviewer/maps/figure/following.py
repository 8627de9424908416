"""The pages behind the first: entries of the key that found no room beside the map."""

from collections.abc import Sequence
from dataclasses import replace

from mapviewer.maps.figure.columns import GUTTER, plan_key
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import Entry
from mapviewer.maps.figure.key import draw_key
from mapviewer.maps.figure.lettering import face_for, wrap
from mapviewer.maps.figure.page import Page
from mapviewer.maps.figure.sheet import Sheet

_COLUMN = 24.0  # the least width of a column, in heights of its type
_MOST = 40  # pages: a bound for a story that nobody would print


def draw_following(
    entries: Sequence[Entry], page: Page, design: Design
) -> tuple[list[Sheet], list[tuple[int, str]]]:
    """Return further pages with all of `entries`, and number and words of lines that are too long for a page."""
    preset, size = design.preset, design.size("title_least")
    width = preset.width - 2 * preset.margin
    columns = max(1, int((width + GUTTER) / (design.size("body") * _COLUMN + GUTTER)))
    head = design.word("continued", title=" ".join(page.title) or design.word("untitled"))
    titles, _ = wrap(head, "serif", size, width, 2)
    top = preset.margin * 0.82 + size * (0.78 + 1.2 * len(titles)) + design.size("body")
    bottom = preset.height - preset.margin * 0.9
    sheets: list[Sheet] = []
    lost: list[tuple[int, str]] = []
    rest = tuple(entries)
    while rest and len(sheets) < _MOST:
        plan = plan_key(
            rest, (), replace(design, style=replace(design.style, key="full")), (width, bottom - top, columns)
        )
        if len(plan.rest) == len(rest):  # its first entry is longer than a page
            lost += [(rest[0].number, "".join(run.text for run in each)) for each in rest[0].paragraphs]
            if not rest[0].paragraphs:
                break  # not even a head has room
            rest = (replace(rest[0], paragraphs=()), *rest[1:])
            continue
        sheet = Sheet(design)
        with sheet.on("furniture", "title", "title"):
            for i, line in enumerate(titles):
                y = preset.margin * 0.82 + size * (0.78 + 1.2 * i)
                sheet.text(preset.margin, y, line, face_for(line, "serif"), size, design.colour("ink"))
        with sheet.on("key"):
            draw_key(sheet, plan, (preset.margin, top, preset.width - preset.margin, bottom), design)
        sheets.append(sheet)
        rest = plan.rest
    return sheets, lost
