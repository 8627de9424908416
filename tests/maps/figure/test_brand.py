"""Brand files, good and broken, and the colours of a figure for eyes of every kind."""

import io

import numpy as np
import pytest
from PIL import Image

from mapviewer.errors import ExportError
from mapviewer.layers.palette import THEMES, read_palette
from mapviewer.maps.figure import FigureOptions, figure_bytes
from mapviewer.maps.figure.brand import read_brand
from mapviewer.maps.figure.design import make_design
from tests.maps.figure.stories import caucasus

EXAMPLES = ("newsroom", "classroom")


def write(folder, words):
    path = folder / "brand.yaml"
    path.write_text(words, "utf-8")
    return path


def logo(folder):
    Image.new("RGBA", (240, 80), (200, 20, 30, 255)).save(folder / "logo.png")


def test_a_brand_changes_colours_margins_credit_and_logo(tmp_path):
    logo(tmp_path)
    path = write(
        tmp_path,
        'name: Us\nmargin: 80\ntitle: 50\ncredit: "Map: {us}"\nlogo: logo.png\ncolours:\n  light: {accent: "#123456"}\n',
    )
    brand = read_brand(path)
    design = brand.applied(make_design("narrative", "wide", "light"), "light")
    assert design.preset.margin == 80 and design.colour("accent") == "#123456" and design.size("title") == 50
    svg = figure_bytes(caucasus(), "svg", FigureOptions(brand=brand)).decode()
    assert "#123456" in svg and "Map: (us)" in svg and 'href="data:image/png;base64,' in svg
    for ending in ("png", "pdf"):
        assert figure_bytes(caucasus(), ending, FigureOptions(brand=brand))


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_are_good(name):
    from importlib.resources import files

    brand = read_brand(files("mapviewer.maps.figure") / "data" / "brands" / f"{name}.yaml")
    for theme in THEMES:
        assert brand.applied(make_design("narrative", "square", theme), theme)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("margin: [", "broken in line"),
        ("- a\n- b", "no keys"),
        ("font: Arial", "no “font”"),
        ("margin: wide", "margin"),
        ("title: 4000", "title"),
        ("colours: {light: {accent: red}}", "accent"),
        ("colours: {light: {moon: '#ffffff'}}", "moon"),
        ("colours: [1]", "light and dark"),
        ("logo: ../logo.png", "beside"),
        ("logo: none.png", "can't be read"),
        ("credit: [x]", "credit"),
    ],
)
def test_a_broken_brand_file_is_told_in_a_sentence(tmp_path, words, said):
    with pytest.raises(ExportError, match=said) as caught:
        read_brand(write(tmp_path, words))
    assert caught.value.hint


def test_a_logo_of_twenty_thousand_pixels_is_refused(tmp_path):
    Image.new("1", (20_000, 20)).save(tmp_path / "logo.png")
    with pytest.raises(ExportError, match="too large"):
        read_brand(write(tmp_path, "logo: logo.png"))


# Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1
KINDS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
    "none": np.eye(3),
}
XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])


def lab(colour, kind):
    parts = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    x, y, z = XYZ @ np.clip(np.array(KINDS[kind]) @ linear, 0, 1) / WHITE
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("theme", THEMES)
def test_signs_stand_out_for_every_kind_of_eye(theme, kind):
    palette = read_palette(theme)
    seen = {name: lab(palette[name], kind) for name in palette}
    for sign in ("accent", "disputed", "arc", "ink"):
        for ground in ("land", "water", "focus"):
            assert np.linalg.norm(seen[sign] - seen[ground]) > 25, (sign, ground)
    assert np.linalg.norm(seen["land"] - seen["water"]) > 8
    for one, other in (("accent", "disputed"), ("disputed", "arc"), ("accent", "arc")):
        assert np.linalg.norm(seen[one] - seen[other]) > 9, (one, other)


@pytest.mark.parametrize("theme", THEMES)
def test_grey_print_keeps_signs_from_ground_and_land_from_water(theme):
    palette = read_palette(theme)
    light = {name: lab(palette[name], "none")[0] for name in palette}
    assert abs(light["land"] - light["water"]) >= 8
    for sign in ("accent", "disputed", "arc"):
        for ground in ("land", "water", "focus"):
            assert abs(light[sign] - light[ground]) >= 25, (sign, ground)


def test_a_picture_is_the_same_size_with_a_brand(tmp_path):
    logo(tmp_path)
    brand = read_brand(write(tmp_path, "logo: logo.png"))
    picture = Image.open(io.BytesIO(figure_bytes(caucasus(), "png", FigureOptions(brand=brand)))).convert(
        "RGB"
    )
    assert picture.size == (1920, 1080)
    assert picture.getpixel((1850, 60))[0] > 150 > picture.getpixel((1850, 60))[1]
