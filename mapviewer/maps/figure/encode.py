"""A drawn sheet becomes the bytes of a PNG, SVG or PDF, the same for the same input: no time, no chance, no file names."""

import functools
import io
from collections.abc import Sequence
from typing import Any

from mapviewer.maps.figure.inks import in_process_colours
from mapviewer.maps.figure.metadata import Caption, caption_pairs
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.pdf_parts import with_parts
from mapviewer.maps.figure.plot import add_artists, make_figure, plot
from mapviewer.maps.figure.sheet import Box, Sheet
from mapviewer.maps.figure.tagging import add_structure, marked_artists, paper_artists
from mapviewer.maps.figure.vector import escaped, write_svg
from mapviewer.model.encoding import CARRIED_AS

_PACKING = 3  # of PNG: 6 takes three times as long for 4 per cent
_MM = 25.4


def encode(
    sheets: Sequence[Sheet], ending: str, options: FigureOptions, caption: Caption, panel: Box
) -> bytes:
    """Return the file. The options' scale multiplies the pixels of a PNG; SVG and PDF have a size on paper instead.

    `panel` is where the map stands, in pixels. Call it within `own_settings`.
    """
    sheet = sheets[min(options.page, len(sheets)) - 1]
    if ending == "png":
        return _png(sheet, options.scale, caption)
    return _svg(sheet, caption) if ending == "svg" else _pdf(sheets, options, caption, panel)


def _png(sheet: Sheet, scale: int, caption: Caption) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    figure = plot(sheet)
    dpi = 72.0 / sheet.point * scale
    figure.set_dpi(dpi)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    words = PngInfo()
    for keyword, text in caption_pairs(caption):
        words.add_itxt(keyword, text, lang="en", zip=keyword == CARRIED_AS)
    image = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba(), "raw", "RGBA", 0, 1)
    out = io.BytesIO()
    more: dict[str, Any] = {"pnginfo": words, "icc_profile": srgb_profile(), "compress_level": _PACKING}
    image.convert("RGB").save(out, "PNG", dpi=(dpi, dpi), **more)
    return out.getvalue()


@functools.cache
def srgb_profile() -> bytes:
    """Return the ICC profile of sRGB, without the time at which it was made (ICC.1, 7.2.8: bytes 24 to 35)."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes([7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])  # 1 January 2000
    return bytes(profile)


def _svg(sheet: Sheet, caption: Caption) -> bytes:
    inside = "".join(
        f"\n<{name}>{escaped(words)}</{name}>"
        for name, words in (("title", caption.title), ("desc", f"{caption.description}\n{caption.listing}"))
        if words.strip()
    )
    inside += "".join(
        f'\n<metadata id="{_id(keyword)}">{escaped(words)}</metadata>'
        for keyword, words in caption_pairs(caption)
        if keyword not in ("Title", "Description", "Comment")
    )
    return write_svg(sheet, inside).encode("utf-8", "replace")


def _id(keyword: str) -> str:
    return keyword if keyword == CARRIED_AS else f"mapviewer-{keyword.lower()}"


def _pdf(sheets: Sequence[Sheet], options: FigureOptions, caption: Caption, panel: Box) -> bytes:
    import pikepdf

    edge = options.bleed_mm / _MM * 72  # points
    marked = [marked_artists(sheet) for sheet in sheets]
    drawn = [
        _drawn_pdf(sheet, artists, edge, caption) for sheet, (artists, _) in zip(sheets, marked, strict=True)
    ]
    with pikepdf.open(io.BytesIO(drawn[0])) as pdf:
        for further in drawn[1:]:
            with pikepdf.open(io.BytesIO(further)) as other:
                pdf.pages.extend(other.pages)
        left, top, right, bottom = (each * sheets[0].point + edge for each in panel)
        width, height = (float(each) for each in list(pdf.pages[0].mediabox)[2:])
        add_structure(
            pdf, [roles for _, roles in marked], caption, (left, height - bottom, right, height - top)
        )
        for page in pdf.pages if edge else ():
            page.bleedbox = page.mediabox
            page.trimbox = pikepdf.Array([edge, edge, width - edge, height - edge])
        if options.colours == "cmyk":
            in_process_colours(pdf)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return with_parts(out.getvalue(), caption)


def _drawn_pdf(sheet: Sheet, artists: list[Any], edge: float, caption: Caption) -> bytes:
    """Return the page as matplotlib writes it, with `edge` points of paper round the sheet."""
    from matplotlib.backends.backend_pdf import FigureCanvasPdf
    from matplotlib.patches import Rectangle

    bleed = edge / sheet.point
    figure = make_figure(sheet, bleed)
    size = (sheet.width + 2 * bleed, sheet.height + 2 * bleed)
    paper = Rectangle((-bleed, -bleed), *size, facecolor=sheet.paper, linewidth=0)
    add_artists(figure, [*paper_artists(paper), *artists])
    told = {
        "Title": caption.title or "Map",
        "Subject": caption.description,
        "Author": caption.source,
        "Keywords": caption.credits,
        "Creator": "mapviewer",
        "Producer": "mapviewer",
        "CreationDate": None,
    }
    out = io.BytesIO()
    canvas: Any = FigureCanvasPdf(figure)
    canvas.print_pdf(out, metadata={key: words for key, words in told.items() if words or words is None})
    return out.getvalue()
