"""What the signs on the map mean: a sign and its words for each that the figure shows."""

from mapviewer.layers import Layers
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import is_unsure, numbered_places
from mapviewer.maps.figure.lettering import visible
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.relations import shown_relations


def key_signs(layers: Layers, options: FigureOptions, design: Design) -> list[tuple[str, str]]:
    """Return (sign, words) in the order of the key; the note on disputed areas comes first and is never left out."""
    signs: list[tuple[str, str]] = []
    if layers.areas["is_disputed"].any() and layers.note:
        signs.append(("hatch", visible(layers.note)))
    elif layers.note:
        signs.append(("hatch", visible(layers.note)))
    if "notes" in options.leave_out:
        return signs
    rows = numbered_places(layers)
    outlines = set(layers.areas["id"])
    if any(is_unsure(row) for row in rows):
        signs.append(("hollow", design.word("uncertain_place")))
    if any(row.kind == "area" and row.id not in outlines for row in rows):
        signs.append(("ring", design.word("uncertain_area")))
    if design.style.arcs and shown_relations(layers, options):
        signs.append(("arc", design.word("arc")))
    return signs if design.style.key != "none" else signs[:1]
