import io
import sqlite3
from contextlib import closing

import pytest
from PIL import Image
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from mapviewer.errors import MapviewerError
from mapviewer.store.tiles import open_tiles


def png(colour="red"):
    data = io.BytesIO()
    Image.new("RGB", (8, 8), colour).save(data, "PNG")
    return data.getvalue()


def make_mbtiles(path, tiles, **meta):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        connection.execute(
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"
        )
        connection.executemany("INSERT INTO metadata VALUES (?, ?)", list(meta.items()))
        connection.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles)
    return path


def make_pmtiles(path, tile_type=TileType.PNG, content=None):
    with path.open("wb") as file:
        writer = Writer(file)
        for z, x, y in ((0, 0, 0), (1, 1, 0)):
            writer.write_tile(zxy_to_tileid(z, x, y), content or png())
        header = {
            "tile_type": tile_type,
            "tile_compression": Compression.NONE,
            "min_zoom": 0,
            "max_zoom": 1,
            "min_lon_e7": -1800000000,
            "min_lat_e7": -850000000,
            "max_lon_e7": 1800000000,
            "max_lat_e7": 850000000,
            "center_zoom": 0,
            "center_lon_e7": 0,
            "center_lat_e7": 0,
        }
        writer.finalize(header, {"attribution": "© Some\none"})
    return path


def test_mbtiles_count_rows_from_the_south(tmp_path):
    tiles = [(1, 0, 1, png("red")), (2, 3, 0, png("blue"))]
    file = open_tiles(make_mbtiles(tmp_path / "a.mbtiles", tiles, attribution="© X", format="png"))
    assert (file.least, file.most, file.attribution) == (1, 2, "© X")
    assert file.tile(1, 0, 0) == ("image/png", png("red"))
    assert file.tile(2, 3, 3) == ("image/png", png("blue"))
    assert file.tile(1, 1, 1) is None
    file.close()


def test_pmtiles_are_read(tmp_path):
    file = open_tiles(make_pmtiles(tmp_path / "a.pmtiles"))
    assert (file.least, file.most, file.attribution) == (0, 1, "© Some one")
    assert file.tile(1, 1, 0) == ("image/png", png())
    assert file.tile(1, 0, 0) is None
    file.close()


def told(path):
    with pytest.raises(MapviewerError) as caught:
        open_tiles(path)
    assert caught.value.hint
    assert "\n" not in str(caught.value)
    return caught.value.message


@pytest.mark.parametrize("ending", ["mbtiles", "pmtiles"])
def test_what_is_no_file_of_tiles_is_told(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    assert "does not exist" in told(path)
    for content in (b"", b"PMTiles", b"no database at all " * 100, bytes(range(256)) * 40):
        path.write_bytes(content)
        assert "can't be read" in told(path)


def test_truncated_files_are_told(tmp_path):
    tiles = [(5, x, y, png() * 40) for x in range(32) for y in range(32)]
    whole = make_mbtiles(tmp_path / "whole.mbtiles", tiles).read_bytes()
    cut = tmp_path / "cut.mbtiles"
    cut.write_bytes(whole[:3000])
    assert "can't be read" in told(cut)
    whole = make_pmtiles(tmp_path / "whole.pmtiles").read_bytes()
    for length in (60, 127, 200, len(whole) - 10):
        cut = tmp_path / "cut.pmtiles"
        cut.write_bytes(whole[:length])
        assert "can't be read" in told(cut)


def test_vector_tiles_and_empty_files_are_told(tmp_path):
    assert "vector tiles" in told(
        make_mbtiles(tmp_path / "a.mbtiles", [(0, 0, 0, b"\x1f\x8b\x08")], format="pbf")
    )
    assert "empty" in told(make_mbtiles(tmp_path / "b.mbtiles", []))
    assert "vector tiles" in told(make_pmtiles(tmp_path / "a.pmtiles", TileType.MVT))


def test_what_is_no_picture_never_leaves_the_file(tmp_path):
    tiles = [(0, 0, 0, png()), (1, 0, 0, b"<script>alert(1)</script>"), (1, 1, 1, "text")]
    file = open_tiles(make_mbtiles(tmp_path / "a.mbtiles", tiles))
    assert file.tile(1, 0, 1) is None
    assert file.tile(1, 1, 0) is None
    file.close()
