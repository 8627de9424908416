"""What the signs on the map mean: a sign and its words for each that the figure shows."""

from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.entries import is_unsure, numbered_places
from mapviewer.maps.figure.lettering import visible
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.figure.relations import shown_relations


def key_signs(
    layers: Layers, options: FigureOptions, design: Design, camera: Camera | None
) -> list[tuple[str, str]]:
    """Return (sign, words) in the order of the key; the note on disputed areas comes first and is never left out.

    `camera` is None while it is not known yet what is in the picture.
    """
    signs = [("hatch", visible(layers.note))] if layers.note and "note" not in options.leave_out else []
    if "signs" in options.leave_out or design.style.key == "none" or camera is None:
        return signs
    if any(is_unsure(row) for row in numbered_places(layers)):
        signs.append(("hollow", design.word("uncertain_place")))
    if design.style.arcs and shown_relations(layers, options):
        signs.append(("arc", design.word("arc")))
    return signs
