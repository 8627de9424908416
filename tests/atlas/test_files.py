import functools
import shutil

import pytest

from mapviewer.atlas import (
    boundaries,
    columns,
    data_version,
    files,
    geodata_path,
    ground,
    seeds_path,
    verify_geodata,
)
from mapviewer.atlas.political import topology
from mapviewer.errors import GeodataError


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """Geodata that may be spoilt; what was read before is forgotten."""
    shutil.copytree(geodata_path(), tmp_path / "geodata")
    monkeypatch.setattr(files, "_PACKAGE", tmp_path)
    caches = (
        *(files.manifest, columns.read_tables, boundaries._layer, boundaries._outlines),
        ground._archive,
        *(topology._columns, topology.read_faces),
    )
    for cache in caches:
        cache.cache_clear()
    yield tmp_path / "geodata"
    for cache in caches:
        cache.cache_clear()


def everything_opens():
    columns.open_columns()
    for layer in boundaries.LAYERS:
        boundaries.read_boundaries(layer)
    assert ground.ground_tile("world.json")
    assert ground.relief_tile("5/16/11.webp")
    ground._town_table()
    assert topology.read_faces()
    data_version()


BUILT = sorted(files.manifest()["files"])


def test_a_good_copy_opens(copied):
    everything_opens()
    verify_geodata()


@pytest.mark.parametrize("name", [*BUILT, "manifest.json"])
@pytest.mark.parametrize("spoil", ["remove", "cut", "empty"])
def test_missing_and_cut_files_are_told(copied, name, spoil):
    path = copied / name
    if spoil == "remove":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: 0 if spoil == "empty" else path.stat().st_size // 2])
    with pytest.raises(GeodataError) as told:
        columns.open_columns()
        columns_ids()
        everything_opens()
    assert str(told.value).count("\n") == 0
    assert told.value.hint


def columns_ids():
    from mapviewer.atlas import lookups

    lookups._ids.cache_clear()
    try:
        lookups._ids()
    finally:
        lookups._ids.cache_clear()


@pytest.mark.parametrize(
    "name",
    ["gazetteer/names.marisa", "gazetteer/places.npy", "gazetteer/tables.json", "boundaries/countries.fgb"],
)
def test_garbage_of_the_right_length_is_told(copied, name):
    path = copied / name
    path.write_bytes(b"\x07" * path.stat().st_size)
    with pytest.raises(GeodataError):
        everything_opens()


def test_a_flipped_byte_is_found_by_its_digest(copied):
    path = copied / "gazetteer/places.npy"
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(GeodataError, match="damaged"):
        verify_geodata()


def test_names_that_lead_out_of_geodata_are_refused():
    with pytest.raises(GeodataError):
        geodata_path("../pyproject.toml")


def test_seeds_and_version():
    assert seeds_path().is_dir()
    assert data_version() == data_version()
    assert (
        functools.reduce(lambda total, name: total + files.manifest()["files"][name][0], BUILT, 0)
        < 70_000_000
    )
    assert (
        sum(size for name, (size, _) in files.manifest()["files"].items() if "gazetteer" in name) < 20_000_000
    )
