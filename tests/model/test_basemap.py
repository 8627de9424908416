import pytest

from mapviewer.errors import MapviewerError
from mapviewer.model import (
    BaseMap,
    base_map_json,
    check_base_map,
    is_nearby,
    read_base_map,
    tile_address,
)

GOOD = BaseMap("xyz", "https://tile.example.org/{z}/{x}/{y}.png", "© Someone")


def test_a_good_address_is_taken_with_blanks_off():
    checked = check_base_map(BaseMap("xyz", f"  {GOOD.address} ", "  ©\n Someone "))
    assert checked == GOOD
    assert checked.host == "tile.example.org"
    assert tile_address(checked, 3, 4, 2) == "https://tile.example.org/3/4/2.png"


def test_rows_may_count_from_below():
    assert tile_address(BaseMap("xyz", "http://h.org/{z}/{x}/{-y}", "x"), 3, 1, 2).endswith("/3/1/5")


@pytest.mark.parametrize(
    ("base_map", "words"),
    [
        (BaseMap("xyz", "", "x"), "no address"),
        (BaseMap("xyz", "file:///etc/passwd?{z}{x}{y}", "x"), "no web address"),
        (BaseMap("xyz", "ftp://h.org/{z}/{x}/{y}", "x"), "no web address"),
        (BaseMap("xyz", "javascript:alert({z},{x},{y})", "x"), "no web address"),
        (BaseMap("xyz", "https://me:secret@h.org/{z}/{x}/{y}", "x"), "user name"),
        (BaseMap("xyz", "https://me@h.org/{z}/{x}/{y}", "x"), "user name"),
        (BaseMap("xyz", "https://{s}.h.org/{z}/{x}/{y}", "x"), "no web address"),
        (BaseMap("xyz", "https://{x}.h.org/{z}/{x}/{y}", "x"), "no web address"),
        (BaseMap("xyz", "https://h.org/{z}/{x}", "x"), "{z}, {x} and {y}"),
        (BaseMap("xyz", "https://h.org/{z}/{x}/{y}/{key}", "x"), "no other fields"),
        (BaseMap("xyz", "https://h.org:port/{z}/{x}/{y}", "x"), "no web address"),
        (BaseMap("xyz", "https://[::1/{z}/{x}/{y}", "x"), "no web address"),
        (BaseMap("xyz", "https://h.org/\x00{z}/{x}/{y}", "x"), "no address"),
        (BaseMap("xyz", GOOD.address, "  "), "whose map"),
        (BaseMap("wms", "https://h.org/wms", "x"), "no layers"),
        (BaseMap("file", "/maps/map.exe", "x"), "MBTiles or a PMTiles"),
        (BaseMap("satellite", "https://h.org", "x"), "not known"),
    ],
)
def test_what_can_not_be_shown_is_told_in_a_sentence_with_a_hint(base_map, words):
    with pytest.raises(MapviewerError) as told:
        check_base_map(base_map)
    assert words in told.value.message
    assert told.value.hint
    assert read_base_map(base_map_json(base_map)) == BaseMap()  # nor does a project bring it


def test_a_wms_is_asked_for_the_square():
    wms = check_base_map(BaseMap("wms", "https://h.org/wms?map=a", "x", "roads, names"))
    address = tile_address(wms, 1, 1, 0)
    assert address.startswith("https://h.org/wms?map=a&SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap")
    assert "BBOX=0.0000,0.0000,20037508.3428,20037508.3428" in address
    assert "LAYERS=roads,%20names" in address


@pytest.mark.parametrize(
    ("host", "near"),
    [
        ("127.0.0.1", True),
        ("localhost:8080", True),
        ("192.168.1.20", True),
        ("10.0.0.3", True),
        ("169.254.169.254", True),
        ("[::1]:80", True),
        ("[fd00::1]", True),
        ("printer", True),
        ("nas.local", True),
        ("2130706433", True),  # 127.0.0.1 as one number
        ("0177.0.0.1", True),
        ("tile.openstreetmap.org", False),
        ("8.8.8.8", False),
    ],
)
def test_addresses_in_the_reader_s_own_network_are_told_apart(host, near):
    assert is_nearby(BaseMap("xyz", f"http://{host}/{{z}}/{{x}}/{{y}}", "x")) is near


def test_settings_come_back_as_they_were():
    assert read_base_map(base_map_json(GOOD)) == GOOD
    assert read_base_map(base_map_json(BaseMap(relief=True))) == BaseMap(relief=True)


@pytest.mark.parametrize("value", [None, 7, [], {}, {"kind": 3}, {"kind": "xyz", "address": ["a"]}])
def test_settings_that_make_no_sense_mean_the_built_in_map(value):
    assert read_base_map(value) == BaseMap()
