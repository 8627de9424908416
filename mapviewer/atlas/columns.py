"""The gazetteer's files as they lie on disk, mapped into memory and read only."""

import functools
import json
from dataclasses import dataclass
from typing import Any

import marisa_trie
import numpy
from numpy.typing import NDArray

from mapviewer.atlas.files import checked_path
from mapviewer.errors import GeodataError

PLACE = numpy.dtype(
    [
        ("lon", "<f4"),
        ("lat", "<f4"),
        ("population", "<u4"),
        ("name_at", "<u4"),
        ("geonames", "<i4"),
        ("country", "<u2"),
        ("admin1", "<u2"),
        ("admin2", "<u2"),
        ("feature", "u1"),
    ]
)
TOWN = numpy.dtype([("key", "<u4"), ("quarter_zoom", "u1"), ("rank", "u1")])  # a row of `towns.npy`
KEY = (1 << 28) - 1  # the bits of a name's entry that are the key; the others are these flags
MANY = 1 << 31  # not a key but where in `key_lists` the count and the keys of this name stand
MAIN = 1 << 30  # the name is one of the place's main names
WEAK = 1 << 29  # an everyday word or a mere code: not to be taken for the place in running text


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Everything of the gazetteer, opened.

    `places` has a last row more than there are places, which only ends the text of the last name.
    """

    trie: Any
    name_keys: NDArray[numpy.uint32]
    key_lists: NDArray[numpy.uint32]
    places: NDArray[Any]
    radii: NDArray[numpy.float32]
    names: NDArray[numpy.uint8]
    tables: dict[str, Any]


def open_columns() -> Columns:
    """Open the gazetteer's files.

    Raises
    ------
    GeodataError
        When a file is missing, is not as long as the manifest says, or can't be read as what it should be.
    """
    try:
        return Columns(
            trie=marisa_trie.Trie().mmap(str(checked_path("gazetteer/names.marisa"))),
            name_keys=_mapped("gazetteer/name_keys.npy"),
            key_lists=_mapped("gazetteer/key_lists.npy"),
            places=_mapped("gazetteer/places.npy"),
            radii=_mapped("gazetteer/radii.npy"),
            names=numpy.asarray(
                numpy.memmap(checked_path("gazetteer/place_names.txt"), dtype="u1", mode="r")
            ),
            tables=read_tables(),
        )
    except (OSError, ValueError, EOFError, RuntimeError) as error:
        raise GeodataError(f"The gazetteer can't be read ({error}).", "Install mapviewer again.") from error


@functools.cache
def read_tables() -> dict[str, Any]:
    """Return the small tables: countries, features, abbreviations, demonyms, stands_for, members of regions.

    Raises
    ------
    GeodataError
        When the file is missing, damaged or no JSON.
    """
    try:
        tables: dict[str, Any] = json.loads(checked_path("gazetteer/tables.json").read_bytes())
    except (OSError, ValueError) as error:
        raise GeodataError(f"The gazetteer can't be read ({error}).", "Install mapviewer again.") from error
    return tables


def _mapped(name: str) -> NDArray[Any]:
    return numpy.asarray(numpy.load(checked_path(name), mmap_mode="r", allow_pickle=False))
