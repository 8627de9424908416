from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.model import read_edtf, write_edtf


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-08-27", "2024-08-27", "2024-08-27"),
        ("2024-08~", "2024-08-01", "2024-08-31"),
        ("2020/2023", "2020-01-01", "2023-12-31"),
        ("199x", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2024-02-XX", "2024-02-01", "2024-02-29"),
        ("2024-XX-XX?", "2024-01-01", "2024-12-31"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2024-08-01/..", "2024-08-01", None),
        ("/2024%", None, "2024-12-31"),
        ("2024-02-28/2024-03-01~", "2024-02-28", "2024-03-01"),
    ],
)
def test_level_1(text, first, last):
    days = read_edtf(text)
    assert [each and each.isoformat() for each in (days.earliest, days.latest)] == [first, last]
    assert days.is_approximate == ("~" in text or "%" in text)


@pytest.mark.parametrize(
    "text", ["", "August", "2024-13", "2023-02-29", "0000", "2024/2020", "../..", "19XX-05", "2024-XX-01"]
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError):
        read_edtf(text)


@given(st.dates(), st.dates())
def test_days_are_written_and_read_again(one, other):
    first, last = min(one, other), max(one, other)
    for ends in (
        (first, last),
        (first, None),
        (None, last),
        (date(first.year, 1, 1), date(first.year, 12, 31)),
    ):
        days = read_edtf(write_edtf(*ends))
        assert (days.earliest, days.latest) == ends
