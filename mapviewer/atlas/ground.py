"""What a map draws under a story: tiles of the ground and of the relief, and which towns show from which zoom on."""

import functools
import zipfile
from dataclasses import dataclass
from typing import Any

from mapviewer.atlas.columns import TOWN
from mapviewer.atlas.files import checked_path
from mapviewer.atlas.gazetteer import open_gazetteer
from mapviewer.errors import GeodataError


@dataclass(frozen=True, slots=True)
class GroundTown:
    """A town of the ground: its gazetteer id and name, the web zoom from which it shows, and 2 for capitals, 1 for seats."""

    id: str
    name: str
    lon: float
    lat: float
    zoom: float
    rank: int


def ground_tile(name: str) -> bytes | None:
    """Return a tile of the ground as JSON text, None when there is none of that name.

    Parameters
    ----------
    name : str
        ``world.json``, ``medium/x/y.json`` or ``fine/x/y.json``; `geodata/steps/tiles.py` tells what stands in them.

    Raises
    ------
    GeodataError
        When the file with the tiles is missing or damaged.
    """
    return _read("ground/tiles.zip", name)


def relief_tile(name: str) -> bytes | None:
    """Return a tile of shaded relief as WebP, ``zoom/x/y.webp`` (zooms 1 to 5, Web Mercator), None where all is level.

    It is white where the ground is level and at sea, darker on slopes in the shade: to be multiplied with the land.

    Raises
    ------
    GeodataError
        When the file with the tiles is missing or damaged.
    """
    return _read("ground/relief.zip", name)


def ground_towns() -> tuple[GroundTown, ...]:
    """Return the towns that a map may show, the weightiest first.

    Raises
    ------
    GeodataError
        When a file of the gazetteer is missing or damaged.
    """
    gazetteer = open_gazetteer()
    towns = []
    for key, quarters, rank in _town_table().tolist():
        lon, lat = gazetteer.point(key)
        towns.append(GroundTown(gazetteer.id(key), gazetteer.name(key), lon, lat, quarters / 4, rank))
    return tuple(towns)


def _town_table() -> Any:
    import numpy

    try:
        return numpy.load(checked_path("gazetteer/towns.npy"), allow_pickle=False).astype(TOWN)
    except (OSError, ValueError, EOFError) as error:
        raise GeodataError("The list of towns can't be read.", "Install mapviewer again.") from error


def _read(path: str, name: str) -> bytes | None:
    try:
        return _archive(path).read(name)
    except KeyError:
        return None
    except (OSError, zipfile.BadZipFile, EOFError) as error:
        raise GeodataError(f"The map data file {path} is damaged.", "Install mapviewer again.") from error


@functools.cache
def _archive(path: str) -> zipfile.ZipFile:
    """Open an archive of geodata for good; several threads may read from it at once."""
    try:
        return zipfile.ZipFile(checked_path(path))
    except (OSError, zipfile.BadZipFile) as error:
        raise GeodataError(f"The map data file {path} is damaged.", "Install mapviewer again.") from error
