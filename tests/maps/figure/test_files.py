"""What stands inside a PNG, SVG or PDF besides the picture, and what a graphics program finds in it."""

import io
import re
from dataclasses import replace
from xml.etree import ElementTree

import pikepdf
import pytest
from PIL import Image, ImageCms

from mapviewer.errors import ExportError
from mapviewer.maps.figure import FigureOptions, figure_bytes
from mapviewer.maps.figure.inks import inks_of
from mapviewer.maps.figure.sheet import LAYERS
from mapviewer.maps.figure.vector import escaped
from tests.maps.figure.stories import caucasus

SVG = "{http://www.w3.org/2000/svg}"
LABEL = "{http://www.inkscape.org/namespaces/inkscape}label"


@pytest.fixture(scope="module")
def layers():
    return caucasus()


@pytest.fixture(scope="module")
def drawing(layers):
    return ElementTree.fromstring(figure_bytes(layers, "svg", FigureOptions(style="reference")))


@pytest.fixture(scope="module")
def pdf(layers):
    with pikepdf.open(io.BytesIO(figure_bytes(layers, "pdf"))) as opened:
        yield opened


def test_the_svg_has_its_layers_by_name_from_below(drawing):
    names = [group.get("id") for group in drawing.findall(f"{SVG}g")]
    assert names == [name for name in LAYERS if name in names]
    assert {"ground", "boundaries", "markers", "labels", "key", "furniture"} <= set(names)
    assert all(group.get(LABEL) == group.get("id") for group in drawing.findall(f"{SVG}g"))


def test_the_svg_has_live_text_with_fonts_to_fall_back_on(drawing):
    texts = [each for each in drawing.iter(f"{SVG}text") if each.get("class") != "halo"]
    words = [each.text for each in texts]
    assert {"Baku", "Ankara", "Black Sea", "1"} <= set(words)
    assert all(
        "sans-serif" in each.get("font-family") or "serif" in each.get("font-family") for each in texts
    )
    assert all(float(each.get("textLength")) > 0 and each.text == each.text.strip() for each in texts)


def test_things_of_the_story_carry_the_ids_of_the_annotations(drawing):
    by_layer = {
        layer.get("id"): {group.get("data-id") for group in layer.iter(f"{SVG}g")} - {None}
        for layer in drawing.findall(f"{SVG}g")
    }
    for layer in ("markers", "labels", "key"):
        assert {"gn:1", "gn:2", "gn:3"} <= by_layer[layer], layer
    assert "mv:nagorno-karabakh" in by_layer["boundaries"]
    ids = [each.get("id") for each in drawing.iter() if each.get("id")]
    assert len(ids) == len(set(ids))


def test_the_svg_is_small(layers):
    for style in ("narrative", "reference"):
        assert len(figure_bytes(layers, "svg", FigureOptions(style=style))) < 800_000


def test_what_xml_forbids_never_reaches_the_svg(layers):
    odd = replace(layers, title="A\x00B\x0b\ufffe", alt_text="\x1b[31m \ud800 \uffff", source_line="x\x7fy")
    svg = figure_bytes(odd, "svg", FigureOptions(), '"\x01"')
    ElementTree.fromstring(svg)
    assert escaped("raw \x02 <b>&\udcff") == "raw \ufffd &lt;b&gt;&amp;\ufffd"


def test_the_png_has_the_profile_of_srgb(layers):
    image = Image.open(io.BytesIO(figure_bytes(layers, "png")))
    profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
    assert "sRGB" in ImageCms.getProfileDescription(profile)
    assert image.info["dpi"] == pytest.approx((96, 96), abs=0.1)


def elements(node, found=None):
    found = [] if found is None else found
    if isinstance(node, pikepdf.Dictionary) and "/S" in node:
        found.append(node)
    kids = node.get("/K", []) if isinstance(node, pikepdf.Dictionary) else []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary):
            elements(kid, found)
    return found


def test_the_pdf_is_tagged_in_reading_order(pdf, layers):
    assert bool(pdf.Root.MarkInfo.Marked) and str(pdf.Root.Lang) == "en"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle) and str(pdf.docinfo["/Title"]) == layers.title
    tree = elements(pdf.Root.StructTreeRoot)
    tags = [str(each.S) for each in tree]
    assert tags[:4] == ["/Document", "/H1", "/P", "/Figure"]
    assert tags.count("/LI") == tags.count("/LBody") == tags.count("/Lbl") == 6
    figure = tree[3]
    assert str(figure.Alt).startswith(layers.alt_text)
    assert "Nagorno-Karabakh" in str(figure.Alt).removeprefix(layers.alt_text), "the note is read too"
    left, bottom, right, top = (float(each) for each in figure.A.BBox)
    assert 0 < left < right < 1440 and 0 < bottom < top < 810


def test_everything_on_the_page_is_tagged_or_an_artifact(pdf):
    depth, marked, painted = 0, [], 0
    for operands, operator in pikepdf.parse_content_stream(pdf.pages[0]):
        name = str(operator)
        if name in ("BDC", "BMC"):
            depth += 1
            marked += [int(operands[1]["/MCID"])] if name == "BDC" else []
        elif name == "EMC":
            depth -= 1
        elif name in ("f", "f*", "S", "s", "B", "b", "Tj", "TJ", "Do", "sh"):
            painted += 1
            assert depth == 1, name
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    assert depth == 0 and painted > 100
    assert marked == sorted(marked) == list(range(len(owners)))
    for number, owner in enumerate(owners):
        assert number in [int(each) for each in owner.K]


def test_the_fonts_of_the_pdf_are_embedded_and_its_words_can_be_read(pdf):
    fonts = pdf.pages[0].Resources.Font
    assert len(fonts)
    for font in fonts.values():
        inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        assert "/FontFile2" in inner.FontDescriptor and "/ToUnicode" in font


def test_the_metadata_of_the_pdf_say_pdf_ua(pdf):
    with pdf.open_metadata() as told:
        assert told["pdfuaid:part"] == "1" and told["dc:title"]


def test_bleed_and_trim(layers):
    with pikepdf.open(
        io.BytesIO(figure_bytes(layers, "pdf", FigureOptions(bleed_mm=3, theme="dark")))
    ) as pdf:
        page = pdf.pages[0]
        edge = 3 / 25.4 * 72
        assert [float(each) for each in page.mediabox] == pytest.approx(
            [0, 0, 1440 + 2 * edge, 810 + 2 * edge]
        )
        assert [float(each) for each in page.trimbox] == pytest.approx([edge, edge, 1440 + edge, 810 + edge])
        assert page.bleedbox == page.mediabox
    with pytest.raises(ExportError, match="bleed"):
        FigureOptions(bleed_mm=-1)


def test_process_colours(layers):
    assert inks_of(0, 0, 0) == (0, 0, 0, 1) and inks_of(1, 1, 1) == (0, 0, 0, 0)
    assert inks_of(0.12, 0.13, 0.15)[:3] == (0, 0, 0), "type is black alone"
    assert inks_of(0, 0.5, 1) == (1, 0.5, 0, 0)
    with pikepdf.open(io.BytesIO(figure_bytes(layers, "pdf", FigureOptions(colours="cmyk")))) as pdf:
        names = {str(operator) for _, operator in pikepdf.parse_content_stream(pdf.pages[0])}
        assert "k" in names and not names & {"rg", "RG", "g", "G"}


def test_the_same_input_gives_the_same_pdf_in_every_form(layers):
    options = FigureOptions(colours="cmyk", bleed_mm=3)
    first = figure_bytes(layers, "pdf", options)
    assert figure_bytes(layers, "pdf", options) == first
    assert not re.search(rb"/(CreationDate|ModDate)", first)
