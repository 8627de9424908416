"""Boundaries by date and by viewpoint: pieces of the world that never overlap, and who held, claims and draws them.

`political` gives the map of a day by a viewpoint, `borders` whose a point is, `topology_json` and `state_json` the same
for the page. All of it comes from the tables in ``geodata/boundaries/`` (control.csv, views.csv, names.csv,
viewpoints.yaml, pieces.yaml) and the arcs that ``make data`` cuts from them. Nothing here knows a region: adding a
dispute is adding rows. A bad row is left out and told by `problems`.

It will not draw, project or decide who is right.
"""

from typing import TYPE_CHECKING

from mapviewer.late import late_names

if TYPE_CHECKING:  # for speed, not to escape a circle: the window needs only the viewpoints' names
    from mapviewer.atlas.political.names import name_of
    from mapviewer.atlas.political.notes import PieceState, drawn_by, errors_told, heading, told_together
    from mapviewer.atlas.political.page import state_json, topology_json
    from mapviewer.atlas.political.places import (
        disputes_about,
        face_at,
        outline_of_piece,
        outline_of_pieces,
        place_note,
    )
    from mapviewer.atlas.political.point import Borders, as_day, borders
    from mapviewer.atlas.political.rows import DE_FACTO, Viewpoint
    from mapviewer.atlas.political.states import check_viewpoint
    from mapviewer.atlas.political.tables import read_tables
    from mapviewer.atlas.political.topology import SCALES
    from mapviewer.atlas.political.world import (
        Dispute,
        Political,
        coast_lines,
        natural_earth_id,
        political,
        problems,
    )

__all__ = [
    "DE_FACTO",
    "SCALES",
    "Borders",
    "Dispute",
    "PieceState",
    "Political",
    "Viewpoint",
    "as_day",
    "borders",
    "check_viewpoint",
    "coast_lines",
    "disputes_about",
    "drawn_by",
    "errors_told",
    "face_at",
    "heading",
    "name_of",
    "natural_earth_id",
    "outline_of_piece",
    "outline_of_pieces",
    "place_note",
    "political",
    "problems",
    "read_tables",
    "state_json",
    "told_together",
    "topology_json",
    "viewpoints",
]
_HOMES = {  # name -> its module
    "Borders": "point",
    "DE_FACTO": "rows",
    "Dispute": "world",
    "PieceState": "notes",
    "Political": "world",
    "SCALES": "topology",
    "Viewpoint": "rows",
    "as_day": "point",
    "borders": "point",
    "check_viewpoint": "states",
    "coast_lines": "world",
    "disputes_about": "places",
    "drawn_by": "notes",
    "errors_told": "notes",
    "face_at": "places",
    "heading": "notes",
    "name_of": "names",
    "natural_earth_id": "world",
    "outline_of_piece": "places",
    "outline_of_pieces": "places",
    "place_note": "places",
    "political": "world",
    "problems": "world",
    "read_tables": "tables",
    "state_json": "page",
    "told_together": "notes",
    "topology_json": "page",
}
__getattr__ = late_names(__name__, _HOMES)


def viewpoints() -> "tuple[Viewpoint, ...]":
    """Return all viewpoints: who held what, the United Nations, then states by name."""
    from mapviewer.atlas.political.tables import read_viewpoints

    return read_viewpoints()
