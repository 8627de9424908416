"""The page: where title, map, key and the foot stand, and drawing what is neither map nor key."""

import io
import re
from dataclasses import dataclass, replace

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import choose_projection
from mapviewer.maps.figure.columns import KeyPlan, plan_key
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import Entry
from mapviewer.maps.figure.lettering import face_for, text_width, visible, wrap
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.sheet import Box, Sheet
from mapviewer.maps.figure.signs import draw_sign

_GAP = 42.0  # between map and key
_TITLE_LEADING = 1.2
_NOTE_GAP = 0.5  # between the note and the source, in heights of their type
_LONG = 0.22  # share of the key that a note takes at most
_NOTE_LINES = 8
_NARROW = 20.0  # a column too narrow for a long note, in heights of the note's type
_MOST_KEY = 0.47  # of the width
_MANY, _CROWDED = 20, 1.25  # places from which on the key gets more of the page, and how much more
_SIGN = 3.6  # room for a sign before a note, in heights of its type


@dataclass(frozen=True, slots=True)
class Page:
    """The boxes of a figure in pixels, and the set words round the map."""

    title: tuple[str, ...]
    title_size: float
    subtitle: tuple[str, ...]
    notes: tuple[str, ...]
    foot: tuple[str, ...]
    map: Box
    key: Box | None
    plan: KeyPlan | None
    is_title_cut: bool


def lay_out(
    layers: Layers,
    options: FigureOptions,
    design: Design,
    told: tuple[list[Entry], list[tuple[str, str]]],
    view: Box,
) -> Page:
    """Share out the page.

    `told` is the entries and the signs of the key. The note on disputed areas stands in the key where that has a single
    wide column, else in the foot.
    """
    has_key = design.style.key != "none" and "key" not in options.leave_out
    is_note_wide = not has_key or design.preset.columns + design.style.columns > 1
    page = _lay_out(layers, options, design, told, view, is_note_wide)
    if page.plan and page.key and not is_note_wide:
        high = max(
            (item.height for _, _, item in page.plan.items if getattr(item, "sign", "") == "hatch"),
            default=0.0,
        )
        is_long = high > _LONG * (page.key[3] - page.key[1])
        if is_long or page.plan.rest or page.plan.column_width < design.size("note") * _NARROW:
            return _lay_out(layers, options, design, told, view, True)
    return page


def _lay_out(
    layers: Layers,
    options: FigureOptions,
    design: Design,
    told: tuple[list[Entry], list[tuple[str, str]]],
    view: Box,
    is_note_wide: bool,
) -> Page:
    entries, signs = told
    preset = design.preset
    width = preset.width - 2 * preset.margin
    title, title_size, is_cut = _title(visible(layers.title) or design.word("untitled"), design, width)
    if "title" in options.leave_out:
        title, title_size, is_cut = [], 0.0, False
    subtitle, _ = wrap(visible(layers.subtitle), "sans", design.size("subtitle"), width, 2)
    if "subtitle" in options.leave_out:
        subtitle = []
    has_key = design.style.key != "none" and "key" not in options.leave_out
    notes = _notes(signs, design) if is_note_wide else []
    signs = [each for each in signs if not (is_note_wide and each[0] == "hatch")]
    foot = _foot(layers, design, view)
    top = (
        _baseline(design, title_size, len(title)) + design.size("subtitle") * (0.3 + 1.4 * len(subtitle)) + 22
    )
    bottom = preset.height - preset.margin * 0.72 - design.size("foot") * 1.4 * (len(foot) + len(notes)) - 22
    bottom -= design.size("foot") * _NOTE_GAP if notes else 0.0
    whole = (preset.margin, top, preset.width - preset.margin, bottom)
    map_box, key_box, plan = _split(whole, design, entries, signs) if has_key else (whole, None, None)
    words = (tuple(title), title_size, tuple(subtitle), tuple(notes), tuple(foot))
    return Page(*words, map_box, key_box, plan, is_cut)


def _baseline(design: Design, title_size: float, n_lines: int) -> float:
    """Return where the last of the title's lines stands."""
    return design.preset.margin * 0.82 + title_size * (0.78 + _TITLE_LEADING * (n_lines - 1))


def _title(words: str, design: Design, width: float) -> tuple[list[str], float, bool]:
    """Set the title on one line if it fits, else smaller on up to two, then with an ellipsis."""
    size = design.size("title")
    lines, is_cut = wrap(words, "serif", size, width, 1)
    if is_cut:
        size = (size + design.size("title_least")) / 2
        lines, is_cut = wrap(words, "serif", size, width, 2)
    if is_cut:
        size = design.size("title_least")
        lines, is_cut = wrap(words, "serif", size, width, 3)
    return lines, size, is_cut


def _notes(signs: list[tuple[str, str]], design: Design) -> list[str]:
    """Set the note on disputed areas for the foot, with room for its sign on the left.

    Where it is too long, whole sentences of it stand, and where the others are.
    """
    size = design.size("foot")
    width = design.preset.width - 2 * design.preset.margin - size * _SIGN
    found: list[str] = []
    for words in (words for sign, words in signs if sign == "hatch"):
        sentences = re.findall(r"\S.*?\.(?=\s|$)", words) or [words]
        for kept in range(len(sentences), 0, -1):
            told = (
                sentences[:kept] if kept == len(sentences) else [*sentences[:kept], design.word("more_notes")]
            )
            lines, is_cut = wrap(" ".join(told), "sans", size, width, _NOTE_LINES)
            if not is_cut:
                break
        found += lines
    return found


def _foot(layers: Layers, design: Design, view: Box) -> list[str]:
    size, width = design.size("foot"), design.preset.width - 2 * design.preset.margin
    parts = []
    if layers.source_line:
        parts.append(design.word("source", source=visible(layers.source_line)))
    if layers.credits:
        parts.append(design.word("map_data", credits=visible(shown_credits(layers))))
    parts += [choose_projection(view)[1], design.word("made_with")][design.preset.is_terse :]
    lines, _ = wrap(" · ".join(parts), "sans", size, width, 3)
    return lines


def shown_credits(layers: Layers) -> str:
    """Return the credits of the data that are in the figure: the Census Bureau's only where places of the US are."""
    if (layers.places["country"] == "US").any():
        return layers.credits
    return layers.credits.replace("; US Census Bureau", "")


def _split(
    whole: Box, design: Design, entries: list[Entry], signs: list[tuple[str, str]]
) -> tuple[Box, Box | None, KeyPlan | None]:
    left, top, right, bottom = whole
    columns = design.preset.columns + design.style.columns
    share = design.preset.key * design.style.key_share
    share *= _CROWDED if sum(len(each.heads) for each in entries) > _MANY else 1.0
    if design.preset.arrangement == "beside":
        share = min(share, _MOST_KEY)
        across = (right - left) * share
        plan = plan_key(entries, signs, design, (across, bottom - top, columns))
        return (left, top, right - across - _GAP, bottom), (right - across, top, right, bottom), plan
    most = (bottom - top) * min(share, 0.6)
    plan = plan_key(entries, signs, design, (right - left, most, columns))
    if plan.rest:  # the whole key on pages of its own leaves the map the room that it needs
        told = [("next", design.word("key_behind")), *signs]
        plan = replace(plan_key((), told, design, (right - left, most, columns)), rest=tuple(entries))
    edge = bottom - plan.height
    return (left, top, right, edge - _GAP * 0.62), (left, edge, right, bottom), plan


def draw_words(sheet: Sheet, page: Page, design: Design) -> None:
    """Write title, subtitle and foot, and rule the foot off."""
    margin = design.preset.margin
    y = _baseline(design, page.title_size, 1)
    face = face_for(" ".join(page.title), "serif")
    with sheet.on("furniture", "title", "title"):
        for line in page.title:
            sheet.text(margin, y, line, face, page.title_size, design.colour("ink"))
            y += page.title_size * _TITLE_LEADING
    size = design.size("subtitle")
    y += size * 1.7 - page.title_size * _TITLE_LEADING
    with sheet.on("furniture", "subtitle", "subtitle"):
        for line in page.subtitle:
            sheet.text(margin, y, line, "sans", size, design.colour("muted"))
            y += size * 1.4
    _draw_foot(sheet, page, design)


def draw_logo(sheet: Sheet, page: Page, design: Design, logo: bytes) -> None:
    """Put a newsroom's PNG at the top right, as high as title and subtitle at most, where the title leaves it room."""
    if not logo:
        return
    from PIL import Image

    with Image.open(io.BytesIO(logo)) as picture:
        shape = picture.width / picture.height
    margin, right = design.preset.margin, design.preset.width - design.preset.margin
    high = min(page.map[1] - margin * 0.6 - 8, design.size("title") * 1.5)
    wide = min(high * shape, design.preset.width * 0.2)
    words = max((text_width(line, "serif", page.title_size) for line in page.title), default=0.0)
    if margin + words + 20 < right - wide:
        top = margin * 0.6
        with sheet.on("furniture", "logo"):
            sheet.picture((right - wide, top, right, top + wide / shape), logo, 51)


def _draw_foot(sheet: Sheet, page: Page, design: Design) -> None:
    margin, size = design.preset.margin, design.size("foot")
    top = design.preset.height - margin * 0.72 - size * 1.4 * (len(page.foot) + len(page.notes))
    top -= size * _NOTE_GAP if page.notes else 0.0
    sheet.line([(margin, top), (design.preset.width - margin, top)], design.colour("edge"), 1.0, 20)
    if page.notes:
        sign = (margin, top + size * 0.62, margin + size * 2.8, top + size * 1.75)
        draw_sign(sheet, "hatch", sign, design)
    for i, line in enumerate([*page.notes, *page.foot]):
        role = "note" if i < len(page.notes) else "foot"
        x = margin + (size * _SIGN if role == "note" else 0.0)
        drop = size * _NOTE_GAP if page.notes and role == "foot" else 0.0
        with sheet.on("furniture", role, role):
            y = drop + top + size * (1.55 + 1.4 * i)
            sheet.text(x, y, line, "sans", size, design.colour("muted"))
