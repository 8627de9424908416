import colorsys
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mapviewer.maps.figure.columns import Block, plan_key
from mapviewer.maps.figure.design import make_design
from mapviewer.maps.figure.entries import Entry
from mapviewer.maps.figure.lettering import (
    Run,
    cut_to,
    face_for,
    spaced_capitals,
    text_width,
    visible,
    wrap,
    wrap_runs,
)
from mapviewer.maps.figure.options import PRESETS, STYLES, THEMES, FigureOptions
from mapviewer.maps.figure.page import lay_out
from tests.maps.figure.stories import caucasus

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=120)
OKABE_ITO = {"#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7"}


def hue(colour: str) -> float:
    """The hue of ``#rrggbb`` in degrees."""
    return 360 * colorsys.rgb_to_hls(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)))[0]


@settings(max_examples=150, deadline=None)
@given(WORDS, st.floats(40, 600), st.sampled_from(["sans", "bold", "italic", "serif"]), st.integers(1, 5))
def test_lines_keep_to_the_room(text, room, face, most):
    words = visible(text)
    lines, is_cut = wrap(words, face, 17.0, room, most)
    face = face_for(words, face)
    assert len(lines) <= most
    for line in lines:
        assert text_width(line.rstrip(), face, 17.0) <= room + 0.5 or len(line.strip()) <= 2
    if not is_cut:
        assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    elif lines:
        assert lines[-1].endswith("…")


@settings(max_examples=100, deadline=None)
@given(WORDS)
@example("0\r\xad")
def test_what_is_written_can_be_seen(text):
    words = visible(text)
    assert words.isprintable() and words == visible(words)


@pytest.mark.parametrize(
    ("plain", "curled"),
    [
        ('"No," he said.', "“No,” he said."),
        ("hope for 'lasting peace' now", "hope for ‘lasting peace’ now"),
        ("the arch-foes' ministers' 2024's", "the arch-foes’ ministers’ 2024’s"),
        ("in the '90s", "in the ’90s"),
        ('("dignified")', "(“dignified”)"),
        ("\"'Never' again\"", "“‘Never’ again”"),
        ("Nuku'alofa", "Nuku’alofa"),
    ],
)
def test_quotation_marks_are_curled(plain, curled):
    assert visible(plain) == curled


def test_a_width_grows_with_the_size():
    assert text_width("Ankara", "bold", 40) == pytest.approx(2 * text_width("Ankara", "bold", 20))
    assert text_width("a ", "sans", 20) > text_width("a", "sans", 20)


def test_a_face_that_lacks_a_letter_is_stood_in_for():
    assert face_for("Ankara", "serif") == "serif"
    assert face_for("أنقرة", "serif") == "bold"
    assert face_for("أنقرة", "italic") == "sans"
    assert face_for("\U0001d5a5 Ankara", "serif") == face_for("\U0001d5a5 Ankara", "bold") == "sans"


def test_words_are_cut_with_an_ellipsis():
    cut = cut_to("A very long name of a place", "sans", 16, 90)
    assert cut.endswith("…") and text_width(cut, "sans", 16) <= 90
    assert cut_to("Oslo", "sans", 16, 90) == "Oslo"


def test_runs_keep_their_faces():
    lines, _ = wrap_runs([Run("Hakan Fidan: ", "bold"), Run("both want peace in the region")], 17, 150)
    faces = [run.face for line in lines for _, run in line.runs]
    assert faces[0] == "bold" and set(faces[1:]) == {"sans"}
    assert all(x == 0 for line in lines for x, _ in line.runs[:1])


def test_countries_stand_in_spaced_capitals():
    assert spaced_capitals("South Sudan").replace("\u2009", "") == "SOUTH SUDAN"


def entries_of(number, words):
    text = "It tells of this and that at some length, and then of more. " * words
    return [Entry(i, f"Place {i}", "27 Aug 2024", ((Run(text),),)) for i in range(1, number + 1)]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 40), st.integers(1, 6), st.floats(150, 900), st.integers(1, 3))
def test_the_key_keeps_to_its_room_and_loses_nothing(number, words, height, columns):
    design = make_design("narrative", "wide", "light")
    plan = plan_key(
        entries_of(number, words), [("hatch", "A note on a border.")], design, (800.0, height, columns)
    )
    shown = [item.entry.number for _, _, item in plan.items if isinstance(item, Block) and item.entry.number]
    assert [*shown, *(entry.number for entry in plan.rest)] == list(range(1, number + 1))
    kept = [item.kept for _, _, item in plan.items if isinstance(item, Block)]
    assert kept.count(0) == len(plan.left_out) or plan.rest
    below = {}
    for column, y, item in plan.items:
        assert y >= below.get(column, 0.0) - 1e-6 and y + item.height <= height + 1
        below[column] = y + item.height


def test_lines_go_whole_and_those_of_the_lightest_places_first():
    design = make_design("narrative", "wide", "light")
    entries = [replace(each, weight=float(each.number)) for each in entries_of(12, 2)]
    plan = plan_key(entries, [], design, (500.0, 760.0, 1))
    lost = [number for number, _ in plan.left_out]
    assert lost and not plan.rest and lost == list(range(1, len(lost) + 1))
    for _, _, item in plan.items:
        words = "".join(line.text for line in item.lines)
        assert "…" not in words and (not words or words.rstrip().endswith("more."))


def test_where_most_entries_would_be_mute_the_key_goes_on():
    design = make_design("narrative", "wide", "light")
    plan = plan_key(entries_of(30, 4), [], design, (500.0, 800.0, 1))
    shown = [item for _, _, item in plan.items if isinstance(item, Block)]
    assert plan.rest and shown and all(item.lines for item in shown)
    assert any(getattr(item, "sign", "") == "next" for _, _, item in plan.items)


@pytest.mark.parametrize("theme", THEMES)
def test_signs_have_the_hues_of_okabe_and_ito(theme):
    design = make_design("narrative", "wide", theme)
    known = [hue(colour) for colour in OKABE_ITO]
    for name in ("accent", "disputed", "arc"):
        mine = hue(design.colour(name))
        assert min(abs(mine - each) for each in known) < 8, name


def test_every_style_preset_and_theme_is_in_the_data():
    for style in STYLES:
        for preset in PRESETS:
            for theme in THEMES:
                assert make_design(style, preset, theme).size("body") > 10


def test_the_note_leaves_a_key_of_narrow_columns():
    entries = [Entry(i, f"Place {i}", "2024", ((Run("Something happened."),),)) for i in range(1, 41)]
    told = (entries, [("hatch", "Somewhere: held by one, claimed by another. " * 4)])
    design = make_design("narrative", "wide", "light")
    crowded = lay_out(caucasus(), FigureOptions(), design, told, (38.0, 37.5, 51.0, 44.0))
    sparse = lay_out(caucasus(), FigureOptions(), design, (entries[:3], told[1]), (38.0, 37.5, 51.0, 44.0))
    assert crowded.plan is not None and not sparse.notes
    assert crowded.notes or crowded.plan.column_width >= design.size("note") * 20
