"""The boundaries by date and viewpoint: the pieces' topology and Natural Earth's viewpoints."""

import sys
from pathlib import Path

from steps.pieces import make_faces, make_lines, piece_table
from steps.sources import Sources
from steps.topology import write_topology
from steps.viewpoints import write_views


def write_political(folder: Path, sources: Sources) -> None:
    """Write the topology of the pieces of the world and the built rows of views, and print the pieces' table."""
    folder.mkdir(parents=True, exist_ok=True)
    faces = make_faces(sources)
    sys.stdout.write(piece_table(faces))
    write_topology(folder / "topology.npz", faces, make_lines(sources))
    write_views(folder / "views_natural_earth.csv", sources)
