"""The story step by step: the map with one entry of the key after the other, as frames for a GIF or a film."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from mapviewer.layers import Layers
from mapviewer.maps.figure.design import Design, make_design
from mapviewer.maps.figure.draw import draw_sheets
from mapviewer.maps.figure.editing import with_edits
from mapviewer.maps.figure.entries import Entry, make_entries
from mapviewer.maps.figure.lettering import wrap_runs
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.plot import add_artists, artists_of, make_figure, own_settings, plot
from mapviewer.maps.figure.sheet import Shape, Sheet

_BAND = 0.3  # share of the height that the words may take
_LEAST_MS, _MS_A_LETTER, _MOST_MS = 2200, 55, 9000
_COLOURS = 96  # of a GIF
_MOST_STEPS = 60


@dataclass(frozen=True, slots=True)
class Step:
    """A frame as an RGB image of Pillow, and how long it stands, in milliseconds."""

    image: Any
    ms: int


def make_steps(layers: Layers, options: FigureOptions, width: int) -> list[Step]:
    """Return the whole map first, then a frame for each entry of the key, `width` pixels wide; 60 at most."""
    bare = replace(options, leave_out=tuple({*options.leave_out, "key", "signs"}), page=1)
    design = make_design(
        options.style if options.style != "locator" else "narrative", options.preset, options.theme
    )
    with own_settings():
        (sheet, *_), report = draw_sheets(layers, replace(bare, style="narrative"))
        whole = _image(plot(sheet), sheet, width, is_clear=False)
        steps = [Step(whole, _LEAST_MS)]
        entries = make_entries(with_edits(layers, options.edits), design, options.edits.lines)
        for entry in entries[:_MOST_STEPS]:
            over = Sheet(design)
            _draw_step(over, entry, _spots(sheet, entry), design, report.camera.panel)
            figure = make_figure(over)
            add_artists(figure, (each for thing in over.things() for each in artists_of(thing, over.point)))
            frame = whole.copy()
            top = _image(figure, over, width, is_clear=True)
            frame.paste(top, (0, 0), top)
            letters = sum(len(run.text) for runs in entry.paragraphs for run in runs) + len(entry.name)
            steps.append(Step(frame, min(_MOST_MS, _LEAST_MS + _MS_A_LETTER * letters)))
    return steps


def _image(figure: Any, sheet: Sheet, width: int, *, is_clear: bool) -> Any:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    figure.set_dpi(72.0 / sheet.point * width / sheet.width)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    size = canvas.get_width_height()
    image = Image.frombuffer("RGBA", size, canvas.buffer_rgba(), "raw", "RGBA", 0, 1)
    even = (size[0] // 2 * 2, size[1] // 2 * 2)  # films want even sides
    return image.crop((0, 0, *even)) if is_clear else image.convert("RGB").crop((0, 0, *even))


def _spots(sheet: Sheet, entry: Entry) -> Iterator[tuple[float, float, float]]:
    """Yield x, y and radius of the markers of an entry."""
    ids = {head.id for head in entry.heads if head.id}
    for thing in sheet.things():
        if isinstance(thing, Shape) and thing.disc and thing.where.owner in ids and thing.disc[2] > 8:
            yield thing.disc


def _draw_step(
    sheet: Sheet,
    entry: Entry,
    spots: Iterator[tuple[float, float, float]],
    design: Design,
    panel: Sequence[float],
) -> None:
    """Ring the entry's markers and write what it says on a band at the lower edge."""
    accent, size = design.colour("warning"), design.size("subtitle")
    for x, y, radius in spots:
        sheet.disc(x, y, radius + 7, None, 60, edge=accent, stroke=4.0)
    left, _, right, bottom = panel
    room = right - left - size * 2
    lines = []
    for paragraph in entry.paragraphs:
        lines += wrap_runs(paragraph, size, room)[0]
    most = int((sheet.height * _BAND) / (size * 1.35)) - 1
    lines = lines if len(lines) <= most else []  # whole or not at all
    top = bottom - size * (2.1 + 1.35 * len(lines))
    sheet.area(_band(left, top, right, bottom), design.colour("pane"), 61, alpha=0.94)
    head = "  ".join(f"{each.number} {each.name}" if each.number else each.name for each in entry.heads)
    heads, _ = wrap_runs(_bold(head), size, room, 1)
    y = top + size * 1.4
    for line in (*heads, *lines):
        for offset, run in line.runs:
            sheet.text(left + size + offset, y, run.text, run.face, size, design.colour(run.colour), level=62)
        y += size * 1.35


def _band(left: float, top: float, right: float, bottom: float) -> Any:
    import shapely

    return shapely.box(left, top, right, bottom)


def _bold(words: str) -> list[Any]:
    from mapviewer.maps.figure.lettering import Run

    return [Run(words, "bold")]


def gif_bytes(steps: Sequence[Step]) -> bytes:
    """Return the steps as an animated GIF that goes on for ever, all in the colours of the first."""
    first = steps[0].image.quantize(_COLOURS, dither=0)
    images = [step.image.quantize(palette=first, dither=0) for step in steps]
    out = io.BytesIO()
    times = [step.ms // 10 * 10 for step in steps]
    images[0].save(
        out, "GIF", save_all=True, append_images=images[1:], duration=times, loop=0, optimize=False
    )
    return out.getvalue()
