import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.atlas import fold_name


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("St. Louis", "Saint Louis"),
        ("St Louis", "saint-louis"),
        ("Ste. Anne", "Sainte Anne"),
        ("Mt. Everest", "Mount Everest"),
        ("Ft. Worth", "Fort Worth"),
        ("U.S.", "US"),
        ("U. S. A.", "USA"),
        ("Washington, D.C.", "Washington DC"),
        ("Nagorno-Karabakh", "Nagorno–Karabakh"),
        ("NAGORNO KARABAKH", "nagorno-karabakh"),
        ("Xi’an", "Xian"),
        ("Xi'an", "XI'AN"),
        ("Zürich", "Zurich"),
        ("São Tomé", "Sao Tome"),
        ("Łódź", "Lodz"),
        ("Bakı", "Baki"),
        ("İstanbul", "Istanbul"),
        ("the Hague", "The Hague"),
        ("N. Korea", "North Korea"),
        ("Fayette Co.", "Fayette County"),
        ("Trinidad & Tobago", "Trinidad and Tobago"),
        ("St.Petersburg", "Saint Petersburg"),
    ],
)
def test_ways_of_writing_one_name(written, same):
    assert fold_name(written) == fold_name(same) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("Main St.", "Main Saint"), ("Guinea", "New Guinea"), ("Mali", "Bali")]
)
def test_different_names_stay_different(one, other):
    assert fold_name(one) != fold_name(other)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(name):
    once = fold_name(name)
    assert fold_name(once) in (once, once.removeprefix("the ")) or once.split()[0] in (
        "st",
        "ste",
        "mt",
        "mtn",
        "ft",
        "sts",
        "the",
    )


@pytest.mark.parametrize("name", ["", "the", "...", "\x00", "’", "\u202e"])
def test_odd_names_do_no_harm(name):
    assert isinstance(fold_name(name), str)
