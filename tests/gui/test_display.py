import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.gui.text.display import make_display, showable, utf16_length


def shown(display):
    return "\n".join("".join(run.shown for run in each.runs) for each in display.paragraphs)


@given(st.text(max_size=200))
def test_each_character_of_plain_text_has_its_place(text):
    display = make_display(text, is_markdown=False)
    screen = shown(display).encode("utf-16-le", "replace")
    for offset, character in enumerate(text):
        if character in "\r\n":
            continue
        position = display.position(offset)
        end = display.end_position(offset + 1)
        assert screen[2 * position : 2 * end].decode("utf-16-le") == showable(character)
        assert display.offset(position) == offset


def test_plain_text_is_shown_as_it_is():
    text = "One <b>line</b>\n\nand \N{GRINNING FACE} another\n"
    assert shown(make_display(text, is_markdown=False)) == text


@given(st.text(alphabet="ab *_`#[]()!>-\n\\1.\N{GRINNING FACE}", max_size=120))
def test_markdown_never_loses_its_way(text):
    display = make_display(text, is_markdown=True)
    positions = [display.position(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)
    length = utf16_length(shown(display))
    assert all(0 <= position <= length for position in positions)
    assert all(0 <= display.offset(position) <= len(text) for position in range(length + 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Head\n\nA *short* **bold** word", "Head\nA short bold word"),
        ("one\ntwo\n\nthree", "one two\nthree"),
        ("[the link](http://a.example/x) and `code`", "the link and code"),
        ("- one\n- two\n\n1. three", "• one\n• two\n1. three"),
        ("> quoted\n> on", "quoted on"),
        ("```\n# no head\n```\nafter", "# no head\nafter"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("<script>alert(1)</script> &amp; <b>x</b>", "<script>alert(1)</script> &amp; <b>x</b>"),
        (r"\*not so\*", "*not so*"),
        ("a\n---\nb", "a\nb"),
    ],
)
def test_markdown_marks_are_taken_away(text, expected):
    assert shown(make_display(text, is_markdown=True)) == expected


def test_a_word_in_markdown_is_found_where_it_stands():
    text = "# Talks\n\nThey met in **Oslo**\nand in [Lima](http://a.example) too."
    display = make_display(text, is_markdown=True)
    for word in ("Oslo", "Lima", "too"):
        start = text.index(word)
        first, last = display.position(start), display.end_position(start + len(word))
        assert shown(display)[first:last] == word
