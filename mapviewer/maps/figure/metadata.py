"""What is written inside a picture besides the picture.

The annotations travel as JSON text: in an iTXt chunk of a PNG, in a ``metadata`` element of an SVG, as an attached file of
a PDF. `mapviewer.store.pictures` reads them back.
"""

from dataclasses import dataclass

from mapviewer.atlas import political
from mapviewer.layers import Layers
from mapviewer.maps.figure.lettering import visible
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.model.encoding import CARRIED_AS


@dataclass(frozen=True, slots=True)
class Caption:
    """What a figure says of itself: plain text, each on one line but `listing`."""

    title: str
    description: str
    source: str
    credits: str
    boundaries: str
    listing: str
    annotations: str


def make_caption(layers: Layers, options: FigureOptions, note: str, annotations: str) -> Caption:
    """Return the caption of a figure; `note` is what it says of disputed areas, and ends the description."""
    from mapviewer.maps.figure.editing import with_edits
    from mapviewer.maps.figure.entries import text_list

    shown = with_edits(layers, options.edits)
    day = political.as_day(layers.as_of)
    whose = political.heading(layers.viewpoint, day)
    told = visible(layers.note).removeprefix(whose).strip()
    described = visible(options.alt_text or layers.alt_text)
    is_whole = bool(options.alt_text) or visible(note) in described  # what an editor wrote stands as it is
    return Caption(
        title=visible(shown.title),
        description=described if is_whole else f"{described} {visible(note)}".strip(),
        source=visible(layers.source_line),
        credits=visible(layers.credits),
        boundaries=f"{whose} ({day.isoformat()}, Natural Earth) {told}".strip(),
        listing=text_list(shown),
        annotations=annotations,
    )


def caption_pairs(caption: Caption) -> list[tuple[str, str]]:
    """Return keyword and text for each part that is not empty, with the keywords that the PNG standard names."""
    pairs = [
        ("Title", caption.title),
        ("Description", caption.description),
        ("Source", caption.source),
        ("Copyright", caption.credits),
        ("Boundaries", caption.boundaries),
        ("Comment", caption.listing),
        ("Software", "mapviewer"),
        (CARRIED_AS, caption.annotations),
    ]
    return [(keyword, text) for keyword, text in pairs if text]
