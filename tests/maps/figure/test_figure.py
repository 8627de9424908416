import io
import re
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

import matplotlib
import numpy as np
import pandas as pd
import pytest
from matplotlib.text import Text
from PIL import Image

from mapviewer.errors import ExportError
from mapviewer.layers import make_layers
from mapviewer.maps.figure import (
    FigureOptions,
    draw_figure,
    figure_bytes,
    figure_with_report,
    text_list,
)
from mapviewer.maps.figure.check import contrast
from mapviewer.maps.figure.design import make_design
from mapviewer.maps.figure.options import PARTS, PRESETS, SCALES, STYLES, THEMES
from mapviewer.store import read_carried
from tests.maps.figure.stories import caucasus, crowd, event, layers_of, place, points, statement
from tests.stories import make_frontier_story

JSON = '[{"id": "a", "text": "“peace” & <b>\\u4e2d中</b> $x$ )stream endstream"}]'


@pytest.fixture(scope="module")
def layers():
    return caucasus()


def words_of(figure) -> list[str]:
    return [text.get_text() for text in figure.findobj(Text) if text.get_text()]


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_same_input_gives_the_same_bytes(layers, ending):
    first = figure_bytes(layers, ending, FigureOptions(), JSON)
    matplotlib.rcParams["font.family"] = "monospace"
    matplotlib.rcParams["text.parse_math"] = True
    try:
        assert figure_bytes(layers, f".{ending}", FigureOptions(), JSON) == first
        assert matplotlib.rcParams["font.family"] == ["monospace"], "the caller's settings are his own"
    finally:
        matplotlib.rcdefaults()
    assert b"/CreationDate" not in first and b"dc:date" not in first


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_annotations_come_back_to_the_letter(layers, ending):
    assert read_carried(figure_bytes(layers, ending, FigureOptions(), JSON)) == JSON


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.4 nothing", b"\x89PNG\r\n\x1a\n\0\0", b"<svg></svg>", b"text"]
)
def test_other_files_carry_no_story(data):
    assert read_carried(data) is None


def test_a_damaged_picture_carries_no_story_and_raises_nothing(layers):
    for ending in ("png", "svg", "pdf"):
        whole = figure_bytes(layers, ending, FigureOptions(), JSON)
        for at in range(0, len(whole), len(whole) // 7):
            read_carried(whole[:at])
            read_carried(whole[:at] + b"\xff\0" + whole[at + 2 :])


def test_a_picture_says_what_it_is(layers):
    options = FigureOptions(alt_text="My own words.")
    image = Image.open(io.BytesIO(figure_bytes(layers, "png", options, JSON)))
    image.load()
    assert image.text["Title"] == layers.title
    assert image.text["Description"] == "My own words."  # as its editor wrote it; the note stands beside it
    assert image.text["Boundaries"].startswith("Boundaries de facto")
    assert "27 Aug 2024" in image.text["Source"]
    assert "Natural Earth" in image.text["Copyright"]
    assert "2024-08-27" in image.text["Boundaries"] and "1. Ankara" in image.text["Comment"]
    svg = figure_bytes(layers, "svg", options, JSON).decode()
    assert f"<title>{layers.title}</title>" in svg and "My own words." in svg.partition("</desc>")[0]
    pdf = figure_bytes(layers, "pdf", options, JSON)
    assert b"/Type /Metadata" in pdf and b"My own words." in pdf and b"/EmbeddedFiles" in pdf


def test_the_svg_is_well_formed_and_harmless(layers):
    from xml.etree import ElementTree

    hostile = replace(layers, title="</title><script>alert(1)</script>", source_line="<!-- ]]> --><b>&amp;")
    svg = figure_bytes(
        hostile, "svg", FigureOptions(), '{"a": "</metadata><script>alert(1)</script>"}'
    ).decode()
    ElementTree.fromstring(svg)
    assert "<script" not in svg and "javascript:" not in svg
    assert not re.search(r'href="(?!#)', svg), "nothing is fetched"


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("style", STYLES)
def test_every_style_and_preset_draws(layers, style, preset):
    design = make_design(style, preset, "light")
    data, report = figure_with_report(layers, "png", FigureOptions(style=style, preset=preset))
    assert Image.open(io.BytesIO(data)).size == (design.preset.width, design.preset.height)
    assert not report.dropped_markers


@pytest.mark.parametrize("scale", SCALES)
def test_a_scale_multiplies_the_pixels(layers, scale):
    image = Image.open(io.BytesIO(figure_bytes(layers, "png", FigureOptions(scale=scale))))
    assert image.size == (1920 * scale, 1080 * scale)


def test_a_scale_keeps_the_layout(layers):
    one = Image.open(io.BytesIO(figure_bytes(layers, "png", FigureOptions(scale=1)))).convert("L")
    two = Image.open(io.BytesIO(figure_bytes(layers, "png", FigureOptions(scale=2)))).convert("L")
    small = [image.resize((240, 135), Image.Resampling.BOX).tobytes() for image in (one, two)]
    difference = sum(abs(a - b) for a, b in zip(*small, strict=True)) / len(small[0])
    assert difference < 1.0


def test_each_number_stands_once_on_the_map_and_once_in_the_key(layers):
    for style in ("narrative", "reference"):
        figure, _ = draw_figure(layers, FigureOptions(style=style))
        numbers = Counter(word for word in words_of(figure) if word.isdigit() and len(word) < 3)
        assert numbers == {str(number): 2 for number in range(1, 7)}, style


def test_a_locator_has_names_but_no_numbers(layers):
    words = words_of(draw_figure(layers, FigureOptions(style="locator"))[0])
    assert not [word for word in words if word.isdigit()]
    assert {"Ankara", "Baku", "Washington", "Moscow"} <= set(words)


@pytest.mark.parametrize("style", STYLES)
def test_furniture_is_there(layers, style):
    words = " ".join(words_of(draw_figure(layers, FigureOptions(style=style))[0]))
    for part in (layers.title, "Source: The Daily Test", "Natural Earth", "Lambert conformal conic", "km"):
        assert part in words
    assert "Boundaries de facto as of 27 August 2024" in words and "Abkhazia" in words


def test_dark_and_light_differ(layers):
    assert len({figure_bytes(layers, "png", FigureOptions(theme=theme)) for theme in THEMES}) == 2


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read(theme):
    design = make_design("narrative", "wide", theme)
    for above, below in (
        *(("ink", "pane"), ("muted", "pane"), ("on_accent", "accent"), ("accent", "pane")),
        *(("country", "land"), ("country", "focus"), ("water_name", "water"), ("town", "land")),
    ):
        assert contrast(design.colour(above), design.colour(below)) >= 4.5, (above, below)
    for ground in ("land", "focus", "water"):
        assert contrast(design.colour("arc"), design.colour(ground)) >= 3, ground
        assert contrast(design.colour("disputed"), design.colour(ground)) >= 3, ground
    assert design.stroke("halo") >= 1.5


def lightness(colour: str) -> float:
    """CIE L* of ``#rrggbb``, 0 to 100."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    shine = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 116 * shine ** (1 / 3) - 16 if shine > 0.008856 else 903.3 * shine


@pytest.mark.parametrize("theme", THEMES)
def test_land_and_water_stay_apart_in_grey(theme):
    design = make_design("narrative", "wide", theme)
    land, focus, water = (lightness(design.colour(name)) for name in ("land", "focus", "water"))
    assert land - water >= 8 and focus > land


def test_far_places_without_a_free_corner_become_callouts(layers):
    corners = [(31.5, 37.6), (51.5, 37.6), (31.5, 42.2), (51.5, 42.2)]
    near = [place(i, f"gn:{i}", f"Corner {i}", *at) for i, at in enumerate(corners, 1)]
    far = place(5, "gn:5", "Reykjavík", -21.9, 64.1)
    crowded = layers_of([*near, far], (31.0, 37.4, 52.0, 42.4))
    figure, report = draw_figure(crowded, FigureOptions(preset="square"))
    words = words_of(figure)
    assert not report.dropped_markers
    assert any(re.fullmatch(r"Reykjavík · [\d,]+ km NW", word) for word in words) or "Reykjavík" in words
    assert words.count("5") == 2


def test_callouts_tell_direction_and_distance(layers):
    figure, _ = draw_figure(layers, FigureOptions(leave_out=("inset",)))
    words = words_of(figure)
    assert any(re.fullmatch(r"Moscow · 1,\d\d0 km N\w?", word) for word in words)
    assert any(word.startswith("Washington · ") and " km NW" in word for word in words)
    assert words.count("5") == 2 and words.count("6") == 2


def test_a_key_that_overflows_goes_on_behind_the_map():
    story = crowd(120)
    _, report = draw_figure(story, FigureOptions(preset="square"))
    assert report.pages > 1 and any(f"{report.pages} pages" in warning for warning in report.warnings)
    found = []
    for page in range(2, report.pages + 1):
        figure, _ = draw_figure(story, FigureOptions(preset="square", page=page))
        found += [int(word) for word in words_of(figure) if word.isdigit()]
    assert set(found) >= set(range(1, 121))


def test_text_is_never_mathematics(layers):
    title = r"The $x^2$ prize of \frac{1}{2} _ and $unclosed"
    words = words_of(draw_figure(replace(layers, title=title))[0])
    assert title in words
    assert figure_bytes(replace(layers, title=title), "pdf")


def test_control_characters_and_missing_letters_are_made_visible(layers):
    odd = replace(layers, title="A\x00B\x07C\nD\u202eE 中文 \ud800")
    figure, report = draw_figure(odd)
    assert "A\ufffdB\ufffdC DE \ufffd\ufffd \ufffd" in words_of(figure)
    assert any("lack the letters 中 文" in warning for warning in report.warnings)
    for ending in ("png", "svg", "pdf"):
        assert figure_bytes(odd, ending, FigureOptions(), JSON)


def test_scripts_of_the_region_can_be_written(layers):
    title = "Երևան თბილისი Москва أنقرة ירושלים Ankara"
    assert title in words_of(draw_figure(replace(layers, title=title))[0])


def test_a_title_of_three_hundred_letters_is_cut_and_reported(layers):
    _, report = draw_figure(
        replace(layers, title="A very long title indeed. " * 12), FigureOptions(preset="portrait")
    )
    assert "The title is too long and was cut." in report.warnings


CASES = {
    "no place": [],
    "one place": [(44.5, 40.2)],
    "all at one point": [(44.5, 40.2)] * 9,
    "beyond 85 degrees": [(0.0, 89.5), (90.0, 88.0), (-120.0, 86.0)],
    "the south pole": [(0.0, -89.9), (166.0, -77.8)],
    "round the antimeridian": [(178.4, -18.1), (-175.2, -21.1), (-171.8, -13.8), (179.2, -8.5)],
    "all over the world": [(-77, 39), (37, 55), (139, 35), (151, -33), (-58, -34), (28, -26)],
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("style", STYLES)
def test_odd_stories_draw(case, style):
    for preset in ("wide", "portrait"):
        data, report = figure_with_report(
            points(CASES[case]), "png", FigureOptions(style=style, preset=preset)
        )
        assert data[:4] == b"\x89PNG"
        assert not report.dropped_markers


def test_without_a_place_the_figure_says_so():
    empty = points([], events=[event(1, "", "Somebody said something somewhere", "2024")])
    figure, report = draw_figure(empty)
    words = " ".join(words_of(figure))
    assert "names no place" in words and "Somebody said something somewhere" in words
    assert "No place could be put on the map." in report.warnings
    assert "names no place" in text_list(empty)


def test_four_hundred_places_draw_and_are_reported():
    figure, report = draw_figure(crowd(400, spread=12.0))
    shown = {int(word) for word in words_of(figure) if word.isdigit()}
    assert len(shown) + len(report.dropped_markers) >= 400
    assert report.pages > 1


@pytest.mark.parametrize("case", ["caucasus", "crowd", "one point"])
@pytest.mark.parametrize("style", STYLES)
def test_nothing_on_the_map_overlaps_or_leaves_it(case, style):
    from mapviewer.maps.figure.camera import aim
    from mapviewer.maps.figure.panel import Panel
    from mapviewer.maps.figure.plot import own_settings
    from mapviewer.maps.figure.sheet import Sheet

    story = {
        "caucasus": caucasus,
        "crowd": lambda: crowd(30),
        "one point": lambda: points([(44.5, 40.2)] * 6),
    }
    layers = story[case]()
    design = make_design(style, "wide", "light")
    with own_settings():
        panel = Panel(
            Sheet(design), layers, FigureOptions(style=style), design, aim(layers.view, (56, 140, 1300, 950))
        )
        panel.draw()
    boxes, side = panel.taken, 2 * design.size("dot") + 3

    def is_dot(box):
        return style == "locator" and box[2] - box[0] == pytest.approx(side) == box[3] - box[1]

    left, top, right, bottom = panel.camera.panel
    for i, a in enumerate(boxes):
        assert left <= a[0] and top <= a[1] and a[2] <= right and a[3] <= bottom
        for b in boxes[i + 1 :]:
            if is_dot(a) and is_dot(b):
                continue  # dots without numbers may touch
            assert a[2] <= b[0] + 1e-6 or b[2] <= a[0] + 1e-6 or a[3] <= b[1] + 1e-6 or b[3] <= a[1] + 1e-6


def test_the_check_names_what_an_editor_misses(layers):
    bare = replace(layers, title="", source_line="", credits="")
    warnings = draw_figure(bare)[1].warnings
    assert warnings[:3] == (
        "The figure has no title.",
        "The article has no source.",
        "The map data have no credit.",
    )
    assert any("Not certain: Yerevan (40%)." in warning for warning in warnings)


def test_frames(layers):
    views = {
        frame: figure_bytes(
            layers, "png", FigureOptions(frame=frame, selected=("gn:3",), view=(40, 38, 50, 43))
        )
        for frame in ("region", "selection", "view", "world", (44.0, 39.0, 47.0, 41.0))
    }
    assert len(set(views.values())) == 5


def test_the_world_has_its_edge_where_the_story_is_not():
    from mapviewer.maps.figure.camera import WORLD
    from mapviewer.maps.figure.framing import world_of

    assert world_of(points([(-77, 39), (37, 55), (139, 35)])) == WORLD
    west, _, east, _ = world_of(points([(-175.2, -21.1), (174.8, -41.3), (-77.1, -12.1)]))
    assert (west, east) == (-30.0, 330.0)
    assert world_of(points([])) == WORLD


def test_a_story_too_wide_for_a_region_shows_its_part_of_the_world():
    from mapviewer.maps.figure.camera import WORLD
    from mapviewer.maps.figure.framing import wide_story

    west, south, east, north = wide_story(points([(178.4, -18.1), (-77.0, -12.0), (105.8, 21.0)]))
    assert east - west < 250
    for lon, lat in ((178.4, -18.1), (283.0, -12.0), (105.8, 21.0)):
        assert west + 10 < lon < east - 10
        assert south + 10 < lat < north - 10
    around = wide_story(points([(-150, 0), (-60, 0), (30, 0), (120, 0)]))
    assert around[2] - around[0] == 360.0
    assert wide_story(points([])) == WORLD


def test_each_fact_stands_once():
    shared = event(1, "gn:1", "A bridge fell into the sea", "2024")
    shared["place_ids"] = ("gn:1", "gn:2")
    quote = {"kind": "direct", "role": "Mayor", "about": ("gn:2",)}
    layers = layers_of(
        [place(1, "gn:1", "Oslo", 10.7, 59.9), place(2, "gn:2", "Bergen", 5.3, 60.4)],
        (0, 55, 15, 65),
        events=[shared],
        statements=[
            statement(1, "gn:1", "Kari Dahl", '"It\'s over for good now"', **quote),
            statement(2, "gn:1", "She", "that it was late at night"),
        ],
    )
    for style in STYLES[1:]:
        told = told_in(layers, style)
        assert "A bridge fell into the sea." in told[0], told
        assert "Kari Dahl (Mayor): “It’s over for good now.”" in told[0], told
        assert told[1] == ""
        assert "She" not in told[0], "a pronoun names no speaker"


def told_in(layers, style="narrative"):
    from mapviewer.maps.figure.entries import make_entries

    return [
        "\n".join("".join(run.text for run in runs).strip() for runs in entry.paragraphs)
        for entry in make_entries(layers, make_design(style, "wide", "light"))
    ]


def test_places_told_of_in_one_line_share_an_entry_where_there_are_many():
    from mapviewer.maps.figure.entries import make_entries

    sentence = "Power was cut in three towns of the north on Monday."
    rows = [
        place(i, f"gn:{i}", f"Place {i}", 40 + i / 4, 41, summary=f"Here was number {i} of all.")
        for i in range(1, 17)
    ]
    for row in rows[4:7]:
        row["sentences"] = (sentence,)
    design = make_design("narrative", "wide", "light")
    entries = make_entries(layers_of(rows, (38, 38, 46, 44)), design)
    assert [[head.number for head in entry.heads] for entry in entries][4] == [5, 6, 7]
    few = make_entries(layers_of(rows[:8], (38, 38, 46, 44)), design)
    assert [entry.number for entry in few] == list(range(1, 9)) and few[5].paragraphs == ()


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"sentence": "Missiles hit the port, officials said."}, "Missiles hit the port, officials said."),
        ({"sentence": "He said late in the evening that missiles hit the port of two towns."}, None),
        (
            {"speaker": "officials", "sentence": f"Missiles hit the port, {'and so on ' * 40}."},
            "Missiles hit the port, as told by officials.",
        ),
        (
            {"modality": "planned", "sentence": f"Missiles hit the port; {'and so on ' * 40}."},
            "Planned: Missiles hit the port.",
        ),
        ({"modality": "negated", "sentence": f"Missiles hit the port; {'and so on ' * 40}."}, None),
        ({"speaker": "they", "sentence": f"Missiles hit the port; {'and so on ' * 40}."}, None),
        ({"sentence": f"Missiles hit the port of two towns {'and so on ' * 40}."}, None),
        ({"summary": "Missiles hit the …", "sentence": ""}, None),
    ],
)
def test_the_line_of_an_event_is_whole_and_attributed_or_not_there(row, told):
    from mapviewer.maps.figure.lines import event_line

    (event_row,) = layers_of(
        [], (0, 0, 1, 1), events=[event(1, "", "Missiles hit the port", "") | row]
    ).events.itertuples()
    line = event_line(event_row, make_design("narrative", "wide", "light"), 260)
    assert (line.words if line else None) == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"stance": "denied"}, "Ann Ray (Mayor), denying that: the town had fallen at night."),
        ({"stance": "threatened", "role": ""}, "Ann Ray, as a threat: the town had fallen at night."),
        ({"words": "the town … at night, people said"}, None),
        ({"words": "they had left the town early"}, None),
        ({"speaker": "she"}, None),
        (
            {"sentence": "Ann Ray denied that the town had fallen."},
            "Ann Ray denied that the town had fallen.",
        ),
    ],
)
def test_the_line_of_a_statement_says_who_and_how(row, told):
    from mapviewer.maps.figure.lines import statement_line

    made = statement(1, "", "Ann Ray", "that the town had fallen at night", role="Mayor") | row
    (said,) = layers_of([], (0, 0, 1, 1), statements=[made]).statements.itertuples()
    line = statement_line(said, make_design("narrative", "wide", "light"), 260)
    assert (line.words if line else None) == told


def test_what_the_key_can_not_say_is_reported(layers):
    lost = event(9, "gn:1", "Missiles hit the …", "2024") | {"number": 1, "sentence": ""}
    story = layers_of([place(1, "gn:1", "Oslo", 10.7, 59.9)], (0, 55, 15, 65), events=[lost])
    _, report = draw_figure(story)
    assert report.left_out == ((1, "Missiles hit the …"),)
    assert "The key leaves out at 1: Missiles hit the …" in report.warnings


def test_what_was_said_stands_where_it_was_said():
    from mapviewer.maps.figure.entries import make_entries

    entries = make_entries(caucasus(), make_design("reference", "wide", "light"))
    told = {entry.name: "".join(run.text for runs in entry.paragraphs for run in runs) for entry in entries}
    assert "the sides were near to peace" in told["Washington"]
    assert "near to peace" not in told["Yerevan"]


def test_arcs_go_round_names():
    from mapviewer.maps.figure.camera import aim
    from mapviewer.maps.figure.crossings import lines_meet_boxes
    from mapviewer.maps.figure.relations import pieces_of, route_relations

    layers = caucasus()
    camera = aim(layers.view, (56, 140, 1300, 950))
    at = {key: camera.point(*lonlat) for key, lonlat in (("gn:2", (49.89, 40.38)), ("gn:3", (44.51, 40.18)))}
    rows = list(layers.relations.itertuples(index=False))
    design = make_design("narrative", "wide", "light")
    (usual,) = route_relations(rows, at, camera, design, [])
    x, y = usual[16]
    name = (x - 60, y - 10, x + 60, y + 10)
    (bent,) = route_relations(rows, at, camera, design, [name])
    assert lines_meet_boxes(np.array(pieces_of([usual])), np.array([name])).any()
    assert not lines_meet_boxes(np.array(pieces_of([bent])), np.array([name])).any()


@pytest.mark.parametrize("part", PARTS)
def test_every_part_can_be_left_out(layers, part):
    style = "reference" if part == "towns" else "narrative"
    whole = figure_bytes(layers, "svg", FigureOptions(style=style))
    assert figure_bytes(layers, "svg", FigureOptions(style=style, leave_out=(part,))) != whole


def test_the_scale_bar_in_both_units(layers):
    words = words_of(draw_figure(layers, FigureOptions(units="both"))[0])
    assert any(re.fullmatch(r"[\d,]+ km", word) for word in words)
    assert any(re.fullmatch(r"[\d,]+ miles", word) for word in words)


def test_a_disputed_area_without_its_note_is_told(layers):
    _, report = draw_figure(layers, FigureOptions(leave_out=("note",)))
    assert "A disputed area is shown without a note." in report.warnings


def test_arrows_are_asked_for_and_stand_for_what_went_somewhere(layers):
    from mapviewer.maps.figure.relations import shown_relations

    assert not shown_relations(layers, FigureOptions())
    assert shown_relations(layers, FigureOptions(arrows=True))
    assert not shown_relations(layers, FigureOptions(arrows=True, selected=("gn:5",)))
    assert shown_relations(layers, FigureOptions(arrows=True, selected=("a.e1",)))
    met = replace(layers, relations=layers.relations.assign(summary="The ministers met"))
    assert not shown_relations(met, FigureOptions(arrows=True))


@pytest.mark.parametrize(
    "options",
    [
        {"style": "poster"},
        {"scale": 3},
        {"frame": "moon"},
        {"leave_out": ("moon",)},
        {"units": "leagues"},
        {"preset": "b5"},
    ],
)
def test_unknown_options_name_the_known_ones(options):
    with pytest.raises(ExportError) as caught:
        FigureOptions(**options)
    assert caught.value.hint


def test_an_unknown_ending_names_the_known_ones(layers):
    with pytest.raises(ExportError, match="gif"):
        figure_bytes(layers, "gif")


def test_threads_draw_the_same(layers):
    expected = figure_bytes(layers, "png", FigureOptions(preset="square"))
    found: list[bytes] = []
    threads = [
        threading.Thread(
            target=lambda: found.append(figure_bytes(layers, "png", FigureOptions(preset="square")))
        )
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 3


def test_no_font_of_the_system_is_used(layers):
    figure, _ = draw_figure(layers)
    ours = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    files = {Path(text.get_fontproperties().get_file()) for text in figure.axes[0].texts}
    assert files and all(file.parent == ours and file.name.startswith("DejaVu") for file in files)


def test_the_list_has_everything(layers):
    names = pd.DataFrame(
        [("t", "Zubrowka", "none", (), "a")], columns=["id", "surface", "reason", "candidates", "article"]
    )
    told = text_list(replace(layers, unplaced=names, note="A note."))
    for part in (
        "1. Ankara",
        "lasting peace",
        "Not on the map",
        "no relations",
        "Zubrowka",
        "A note.",
        "GeoNames",
    ):
        assert part in told
    assert told.endswith("\n") and "  \n" not in told


@pytest.mark.parametrize("style", STYLES)
def test_what_phrases_make_is_in_the_figure(style):
    layers = make_layers(make_frontier_story())
    options = FigureOptions(style=style)
    bare = replace(layers, areas=layers.areas[~layers.areas["kind"].isin(["line", "arc", "part"])])
    assert figure_bytes(layers, "svg", options) != figure_bytes(bare, "svg", options)
    assert "Ecuador–Peru border" in text_list(layers)
