"""What an editor changed by hand, and the figure as steps and as web pages."""

import io
import re
from dataclasses import replace

import pytest
from matplotlib.text import Text
from PIL import Image

from mapviewer.maps.figure import FigureOptions, draw_figure, figure_bytes, text_list
from mapviewer.maps.figure.editing import with_edits
from mapviewer.model import Drawn, FigureEdits, drawn_value, figure_edit, figure_edits, made_together
from mapviewer.model.corrections import Correction
from tests.maps.figure.stories import caucasus


@pytest.fixture(scope="module")
def layers():
    return caucasus()


def log(*edits) -> tuple[Correction, ...]:
    told = [(figure_edit("a", name, place), None, value) for name, place, value in edits]
    return tuple(
        each for i, one in enumerate(told) for each in made_together([one], f"s{i}", "2024-08-27T00:00:00Z")
    )


def words_of(figure) -> list[str]:
    return [text.get_text() for text in figure.findobj(Text) if text.get_text()]


def test_the_last_edit_of_a_place_and_field_holds():
    edits = figure_edits(
        log(
            ("title", "", "One"),
            ("title", "", "Two"),
            ("label", "gn:1", "Angora"),
            ("hidden", "gn:2", True),
            ("hidden", "gn:2", False),
            ("hidden", "gn:6", True),
            ("line", "gn:3", ""),
            ("pin", "gn:1", [33.0, 40.5]),
            ("order", "", ["gn:5", "gn:1"]),
        )
    )
    assert edits.title == "Two" and edits.subtitle is None
    assert edits.labels == {"gn:1": "Angora"} and edits.hidden == {"gn:6"}
    assert edits.lines == {"gn:3": ""} and edits.pins == {"gn:1": (33.0, 40.5)}
    assert edits.order == ("gn:5", "gn:1") and not edits.is_empty
    assert figure_edits(()).is_empty


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        "x",
        {"sort": "bomb"},
        {"sort": "arrow", "points": [[1, 2]]},
        {"sort": "area", "points": "x"},
        {"sort": "text", "points": [[999, 0]]},
        {"sort": "highlight"},
        {"sort": "text", "points": [["a", 1]]},
    ],
)
def test_a_drawn_thing_that_makes_no_sense_is_not_there(value):
    assert figure_edits(log(("drawn", "", [value]))).drawn == ()


def test_what_is_drawn_comes_back():
    drawn = Drawn("area", ((40.0, 40.0), (42.0, 40.0), (42.0, 41.0)), "A valley")
    assert figure_edits(log(("drawn", "", [drawn_value(drawn)]))).drawn == (drawn,)


def test_hidden_and_reordered_places_are_numbered_anew(layers):
    changed = with_edits(
        layers, FigureEdits(hidden=frozenset({"gn:2"}), order=("gn:5",), labels={"gn:1": "Angora"})
    )
    numbers = dict(zip(changed.places["name"], changed.places["number"], strict=True))
    assert "Baku" not in numbers
    assert numbers == {
        "Washington": 1,
        "Angora": 2,
        "Yerevan": 3,
        "Nagorno-Karabakh": 4,
        "Moscow": 5,
        "South Caucasus": 0,
    }


def test_words_by_hand_stand_on_the_figure(layers):
    edits = FigureEdits(
        title="By hand", subtitle="In few words", lines={"gn:2": "A line of mine."}, labels={"gn:1": "Angora"}
    )
    words = " ".join(words_of(draw_figure(layers, FigureOptions(edits=edits))[0]))
    for each in ("By hand", "In few words", "A line of mine.", "Angora"):
        assert each in words
    assert "The president visits" not in words


def test_a_pinned_name_and_marker_stand_where_they_were_pinned(layers):
    edits = FigureEdits(pins={"gn:1": (34.5, 41.2)}, markers={"gn:2": (48.0, 38.6)})
    figure, report = draw_figure(layers, FigureOptions(edits=edits))
    names = [text.get_position() for text in figure.findobj(Text) if text.get_text() == "Ankara"]
    x, y = report.camera.point(34.5, 41.2)
    assert any(abs(b - y) < 12 and abs(a - x) < 60 for a, b in names)
    numbers = [text.get_position() for text in figure.findobj(Text) if text.get_text() == "2"]
    assert min(abs(a - report.camera.point(48.0, 38.6)[0]) for a, _ in numbers) < 1


def test_arrows_areas_texts_and_highlights_are_drawn_in_their_layers(layers):
    drawn = (
        Drawn("arrow", ((36.0, 40.0), (40.0, 41.0))),
        Drawn("area", ((40.0, 38.5), (42.0, 38.5), (41.0, 39.5))),
        Drawn("text", ((37.0, 38.8),), "Upper valley"),
        Drawn("highlight", place="mv:nagorno-karabakh"),
    )
    svg = figure_bytes(layers, "svg", FigureOptions(edits=FigureEdits(drawn=drawn))).decode()
    for i, layer in enumerate(("arrows", "areas", "labels", "areas"), 1):
        assert f'<g id="{layer}-by-hand-{i}"' in svg
    assert ">Upper valley</text>" in svg


def test_steps_show_one_entry_after_the_other(layers):
    from mapviewer.maps.figure.steps import gif_bytes, make_steps

    steps = make_steps(layers, FigureOptions(), 480)
    assert len(steps) == 7 and all(step.ms >= 2000 for step in steps)
    assert len({step.image.tobytes() for step in steps}) == 7
    image = Image.open(io.BytesIO(gif_bytes(steps)))
    assert image.n_frames == 7 and image.size[0] == 480 and not any(side % 2 for side in image.size)


def test_a_film_is_the_same_each_time(layers):
    pytest.importorskip("imageio_ffmpeg")
    from mapviewer.maps.figure.film import mp4_bytes
    from mapviewer.maps.figure.steps import make_steps

    steps = [replace(step, ms=300) for step in make_steps(layers, FigureOptions(), 320)[:2]]
    first = mp4_bytes(steps)
    assert first[4:8] == b"ftyp" and mp4_bytes(steps) == first


def test_the_web_pages_ask_for_nothing(layers):
    from mapviewer.maps.figure.webpages import embedded_html, scrolling_html

    hostile = replace(
        layers, title="</title><script>alert(1)</script>", source_line='"><img src=x onerror=y>'
    )
    for page in (scrolling_html(hostile, FigureOptions()), embedded_html(hostile, FigureOptions())):
        assert "default-src 'none'" in page and "<script>alert" not in page and "<img src=x" not in page
        assert not re.search(r'(?:src|href)="https?:', page)
    assert scrolling_html(layers, FigureOptions()).count("<section ") == 7
    assert "max-width: 720px" in embedded_html(layers, FigureOptions())


def test_the_list_keeps_what_was_edited_out(layers):
    assert "Baku" in text_list(layers)
