"""Files of map tiles that the reader brings: MBTiles and PMTiles with pictures in them."""

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapviewer.errors import MapviewerError
from mapviewer.model import plain_line

_MAGIC = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp", b"GIF8": "image/gif"}
_LARGEST = 4_000_000  # bytes of one tile


@dataclass(frozen=True, slots=True)
class TileFile:
    """An open file of tiles, for the thread that opened it.

    Attributes
    ----------
    least, most : int
        The zooms that it holds.
    attribution : str
        What it says of whose map it is, plain text; may be empty.
    tile : callable
        (z, x, y), y from the north, to (media type, bytes), None where there is no tile or no picture.
    close : callable
    """

    least: int
    most: int
    attribution: str
    tile: Callable[[int, int, int], tuple[str, bytes] | None]
    close: Callable[[], None]


def media_of(content: bytes) -> str:
    """Return the media type of a picture by its first bytes; empty for anything else."""
    found = next((media for magic, media in _MAGIC.items() if content.startswith(magic)), "")
    return "" if found == "image/webp" and content[8:12] != b"WEBP" else found


def open_tiles(path: Path | str) -> TileFile:
    """Open an MBTiles or PMTiles file.

    Raises
    ------
    MapviewerError
        When it is missing, cut off, no file of that kind, or holds vector tiles, which this map can't draw.
    """
    path = Path(path)
    name = plain_line(path.name)
    if not path.is_file():
        raise MapviewerError(
            f"The base map {name} does not exist.", "The built-in map is shown; choose the file again."
        )
    with ExitStack() as stack:  # closes what was opened, unless all went well
        try:
            file = (_open_mbtiles if path.suffix.lower() == ".mbtiles" else _open_pmtiles)(path, stack)
        except MapviewerError:
            raise
        except Exception as error:  # a damaged file makes its reader fail in any way
            raise MapviewerError(
                f"The base map {name} can't be read: it is damaged, or not what its ending says.",
                "The built-in map is shown; get the file again.",
            ) from error
        stack.pop_all()
        return file


def _no_pictures(path: Path) -> MapviewerError:
    return MapviewerError(
        f"The base map {plain_line(path.name)} holds vector tiles, and only pictures can be shown.",
        "Get the same map as raster tiles (PNG, JPEG or WebP).",
    )


def _open_mbtiles(path: Path, stack: ExitStack) -> TileFile:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    stack.callback(connection.close)
    rows = connection.execute("SELECT name, value FROM metadata LIMIT 200")
    meta = {str(key): str(value) for key, value in rows}
    least, most = connection.execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
    if least is None:
        raise MapviewerError(f"The base map {plain_line(path.name)} is empty.", "Choose another file.")
    (first,) = connection.execute("SELECT tile_data FROM tiles LIMIT 1").fetchone()
    if meta.get("format") == "pbf" or not media_of(bytes(first)):
        raise _no_pictures(path)
    query = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1"

    def tile(z: int, x: int, y: int) -> tuple[str, bytes] | None:
        row = connection.execute(query, (z, x, 2**z - 1 - y)).fetchone()
        return _picture(bytes(row[0])) if row and isinstance(row[0], bytes) else None

    words = plain_line(meta.get("attribution", ""))
    return TileFile(int(least), int(most), words, _quietly(tile), connection.close)


def _open_pmtiles(path: Path, stack: ExitStack) -> TileFile:
    from pmtiles.reader import MmapSource, Reader
    from pmtiles.tile import TileType

    file = stack.enter_context(path.open("rb"))
    reader: Any = Reader(MmapSource(file))  # type: ignore[no-untyped-call]
    header, meta = reader.header(), reader.metadata()
    if header["tile_type"] not in (TileType.PNG, TileType.JPEG, TileType.WEBP):
        raise _no_pictures(path)
    if path.stat().st_size < header["tile_data_offset"] + header["tile_data_length"]:
        raise ValueError("cut off")

    def tile(z: int, x: int, y: int) -> tuple[str, bytes] | None:
        found = reader.get(z, x, y)
        return _picture(found) if found else None

    words = plain_line(str(meta.get("attribution", ""))) if isinstance(meta, dict) else ""
    return TileFile(int(header["min_zoom"]), int(header["max_zoom"]), words, _quietly(tile), file.close)


def _picture(content: bytes) -> tuple[str, bytes] | None:
    media = media_of(content) if len(content) <= _LARGEST else ""
    return (media, content) if media else None


def _quietly(tile: Callable[[int, int, int], Any]) -> Callable[[int, int, int], tuple[str, bytes] | None]:
    """A tile that can't be read is a hole in the map, through which the built-in ground shows."""

    def read(z: int, x: int, y: int) -> tuple[str, bytes] | None:
        try:
            found: tuple[str, bytes] | None = tile(z, x, y)
        except Exception:  # noqa: BLE001 - as above: a damaged page of a database, a broken directory
            return None
        return found

    return read
