"""A drawn sheet becomes the bytes of a PNG, SVG or PDF, the same for the same input: no time, no chance, no file names."""

import html
import io
from typing import Any

from mapviewer.maps.figure.metadata import KEYWORD, Caption, caption_pairs
from mapviewer.maps.figure.pdf_parts import with_parts
from mapviewer.maps.figure.sheet import Sheet

_PACKING = 4  # of PNG: 6 takes twice as long for 3 per cent


def encode(sheet: Sheet, ending: str, scale: int, caption: Caption) -> bytes:
    """Return the file. `scale` multiplies the pixels of a PNG; SVG and PDF have a size on paper instead.

    Call it within `own_settings`.
    """
    if ending == "png":
        return _png(sheet, scale, caption)
    return _svg(sheet, caption) if ending == "svg" else _pdf(sheet, caption)


def _png(sheet: Sheet, scale: int, caption: Caption) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    figure = sheet.figure
    dpi = 72.0 / sheet.point * scale
    figure.set_dpi(dpi)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    words = PngInfo()
    for keyword, text in caption_pairs(caption):
        words.add_itxt(keyword, text, lang="en", zip=keyword == KEYWORD)
    image = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba(), "raw", "RGBA", 0, 1)
    out = io.BytesIO()
    image.convert("RGB").save(out, "PNG", pnginfo=words, dpi=(dpi, dpi), compress_level=_PACKING)
    return out.getvalue()


def _svg(sheet: Sheet, caption: Caption) -> bytes:
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    out = io.BytesIO()
    nothing: dict[str, Any] = {"Date": None, "Creator": "mapviewer", "Format": None, "Type": None}
    canvas: Any = FigureCanvasSVG(sheet.figure)
    canvas.print_svg(out, metadata=nothing)
    text = out.getvalue().decode("utf-8")
    head, tag, rest = text.partition("<svg ")
    attributes, _, body = rest.partition(">")
    inside = "".join(
        f"\n <{name}>{html.escape(words, quote=False)}</{name}>"
        for name, words in (("title", caption.title), ("desc", f"{caption.description}\n{caption.listing}"))
        if words.strip()
    )
    inside += "".join(
        f'\n <metadata id="{_id(keyword)}">{html.escape(words, quote=False)}</metadata>'
        for keyword, words in caption_pairs(caption)
        if keyword not in ("Title", "Description", "Comment")
    )
    return f'{head}{tag}role="img" {attributes}>{inside}{body}'.encode("utf-8", "replace")


def _id(keyword: str) -> str:
    return keyword if keyword == KEYWORD else f"mapviewer-{keyword.lower()}"


def _pdf(sheet: Sheet, caption: Caption) -> bytes:
    from matplotlib.backends.backend_pdf import FigureCanvasPdf

    out = io.BytesIO()
    told = {
        "Title": caption.title,
        "Subject": caption.description,
        "Author": caption.source,
        "Keywords": caption.credits,
        "Creator": "mapviewer",
        "Producer": "mapviewer",
        "CreationDate": None,
    }
    canvas: Any = FigureCanvasPdf(sheet.figure)
    canvas.print_pdf(out, metadata={key: words for key, words in told.items() if words or words is None})
    return with_parts(out.getvalue(), caption)
