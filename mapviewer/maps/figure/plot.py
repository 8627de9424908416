"""A sheet as a matplotlib figure: one axes over the whole, strokes and type turned from pixels into points."""

import io
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.patheffects import Normal, Stroke
from matplotlib.text import Text

from mapviewer.maps.figure.lettering import font
from mapviewer.maps.figure.sheet import Picture, Shape, Sheet, Thing, Words

_RC = {
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "text.usetex": False,
    "text.parse_math": False,
    "text.hinting": "no_hinting",
    "path.simplify": False,
    "path.snap": False,
    "agg.path.chunksize": 0,
    "hatch.linewidth": 1.0,
    "axes.unicode_minus": True,
}
_DRAWING = threading.Lock()  # matplotlib's settings belong to the process: two threads must not draw at once


@contextmanager
def own_settings() -> Iterator[None]:
    """Draw with settings that no file of the user's can change, one thread at a time."""
    import matplotlib

    settings: Any = matplotlib.rcParams
    with _DRAWING, matplotlib.rc_context():
        matplotlib.rcdefaults()
        settings.update(_RC)
        yield


def make_figure(sheet: Sheet, bleed: float = 0.0) -> Figure:
    """Return an empty figure as large as the sheet, with an axes in pixels and `bleed` pixels of paper round it."""
    width, height = sheet.width + 2 * bleed, sheet.height + 2 * bleed
    figure = Figure((width * sheet.point / 72, height * sheet.point / 72), dpi=72 / sheet.point)
    FigureCanvasAgg(figure)
    figure.patch.set_visible(False)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(-bleed, sheet.width + bleed)
    axes.set_ylim(sheet.height + bleed, -bleed)
    return figure


def plot(sheet: Sheet) -> Figure:
    """Return the sheet as a figure with its paper; call it within `own_settings`."""
    figure = make_figure(sheet)
    figure.patch.set_visible(True)
    figure.patch.set_facecolor(sheet.paper)
    add_artists(figure, (artist for thing in sheet.things() for artist in artists_of(thing, sheet.point)))
    return figure


def add_artists(figure: Figure, artists: Iterable[Artist]) -> None:
    """Put artists on the figure's axes so that each is drawn above those before it."""
    axes = figure.axes[0]
    for order, artist in enumerate(artists):
        artist.set_zorder(order)
        axes.add_artist(artist)
        clip = getattr(artist, "clip_to", None)
        if clip is not None:
            artist.set_clip_path(clip, axes.transData)


def artists_of(thing: Thing, point: float, *, is_live: bool = False) -> list[Artist]:
    """Return the artists that draw one thing; `is_live` keeps text text where it has a halo, in two artists."""
    if isinstance(thing, Shape):
        return [_patch(thing, point)]
    if isinstance(thing, Picture):
        return [_image(thing)]
    if thing.halo is None:
        return [_text(thing, point)]
    around = Stroke(linewidth=2 * thing.halo[1] * point, foreground=thing.halo[0], joinstyle="round")
    artists: list[Artist] = [_text(thing, point)]
    artists[0].set_path_effects([around] if is_live else [around, Normal()])
    return [*artists, _text(thing, point)] if is_live else artists


def _patch(shape: Shape, point: float) -> Artist:
    patch = PathPatch(
        shape.path,
        facecolor=shape.fill or "none",
        edgecolor=shape.edge or "none",
        linewidth=shape.stroke * point,
        alpha=None if shape.alpha == 1.0 else shape.alpha,
        joinstyle="round",
        capstyle="butt" if shape.dashes else "round",
    )
    if shape.dashes:
        patch.set_linestyle((0, [each / max(shape.stroke, 0.1) for each in shape.dashes]))
    patch.clip_to = shape.clip  # type: ignore[attr-defined]
    return patch


def _image(picture: Picture) -> Artist:
    import numpy as np
    from matplotlib.image import BboxImage
    from matplotlib.transforms import Bbox
    from PIL import Image

    left, top, right, bottom = picture.box

    def place(_renderer: object) -> Bbox:
        (x0, y0), (x1, y1) = image.axes.transData.transform([(left, bottom), (right, top)])
        return Bbox.from_extents(x0, y0, x1, y1)

    image: Any = BboxImage(place, interpolation="antialiased")
    image.set_data(np.asarray(Image.open(io.BytesIO(picture.data)).convert("RGBA")))
    return image  # type: ignore[no-any-return]


def _text(words: Words, point: float) -> Text:
    return Text(
        words.x,
        words.y,
        words.words,
        color=words.colour,
        fontproperties=font(words.face, round(words.size * point, 4)),
        horizontalalignment=words.align,  # type: ignore[arg-type]
        verticalalignment="baseline",
        parse_math=False,
        clip_on=False,
    )
