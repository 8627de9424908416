"""Sentence -> the line that is not made of it: torn, open-ended, in the wrong number, or of no happening."""

import pytest

from mapviewer.extract.events.grammar import opens_and_ends
from tests.extract.events.telling import read


def lines(text: str) -> list[str]:
    return [event.summary for event in read(text)]


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("The company has received the award, whose makers were sued in Lima on Monday.", "Whose"),
        ("Police in Lima said that 400 people had spent Sunday night in three schools.", "spent in"),
        (
            "The army in Goma is tracking reports of two fires each day in Congo, mostly in stores.",
            "two fires in",
        ),
        ("A landslide destroyed a bridge linked to the old road near Goma on Monday.", "was linked"),
    ],
)
def test_a_line_is_not_torn(text: str, torn: str) -> None:
    assert not [line for line in lines(text) if torn in line]


def test_what_a_verb_needs_stays_with_it() -> None:
    found = lines("A cyclone struck Tonga on Monday. The islands remained without power on Tuesday.")
    assert "The islands remained without power on Tuesday" in found


def test_their_goes_with_the_subject_of_its_own_clause() -> None:
    text = "Two agencies warned ships on Monday. The rebels began their campaign in Aden in November."
    assert not [line for line in lines(text) if "agencies'" in line]


@pytest.mark.parametrize(
    ("line", "is_whole"),
    [
        ("Rebels attacked Goma", True),
        ("Whose last known homes were searched", False),
        ("Rebels drove the army out of the", False),
        ("#3 was rated the best", False),
        ("$108 in cash was taken", True),
    ],
)
def test_how_a_line_begins_and_ends(line: str, is_whole: bool) -> None:
    assert opens_and_ends(line) is is_whole
