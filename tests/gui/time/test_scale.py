import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.gui.time.scale import Scale, core_days, day_at, ticks

DAYS = st.integers(date(1600, 1, 1).toordinal(), date(2100, 1, 1).toordinal())


def days_of(first, last):
    return Scale(date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal(), 100, 1100)


@given(DAYS, st.integers(2, 200_000), st.floats(100, 1100))
def test_days_and_pixels_go_both_ways(first, days, x):
    scale = Scale(first, first + days, 100, 1100)
    assert scale.x(scale.day(x)) == pytest.approx(x, abs=1e-3)


@given(DAYS, st.integers(3, 200_000), st.floats(100, 1100), st.floats(0.2, 5))
def test_the_day_under_the_pointer_stays_there(first, days, x, factor):
    scale = Scale(first, first + days, 100, 1100)
    assert scale.zoomed(x, factor).x(scale.day(x)) == pytest.approx(x, abs=0.1)


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("2024-08-20", "2024-08-30", "27 Aug"),
        ("2024-03-01", "2024-12-01", "Aug 2024"),
        ("1999-06-01", "2025-01-01", "2020"),
        ("1905-01-01", "2025-01-01", "1960"),
    ],
)
def test_ticks_are_whole_days_months_or_years(first, last, shown):
    scale = days_of(first, last)
    found = ticks(scale)
    assert shown in [tick.words for tick in found]
    places = [scale.x(tick.day) for tick in found]
    assert all(after - before >= 70 for before, after in itertools.pairwise(places))


@given(DAYS, st.integers(2, 300_000))
def test_there_are_never_too_many_ticks(first, days):
    assert len(ticks(Scale(first, first + days, 0, 1000))) <= 16


def test_ticks_end_where_calendars_end():
    assert ticks(Scale(-400, 800, 0, 1000))
    assert ticks(Scale(date.max.toordinal() - 900, date.max.toordinal() + 900, 0, 1000))
    assert day_at(-5) == date.min and day_at(1e9) == date.max


def test_a_story_of_last_week_does_not_shrink_for_one_war_of_1991():
    week = [(date(2024, 8, 20 + day).toordinal(), date(2024, 8, 21 + day).toordinal()) for day in range(7)]
    war = (date(1991, 1, 1).toordinal(), date(1992, 1, 1).toordinal())
    first, last = core_days([war, *week])
    assert date(2024, 1, 1).toordinal() < first < week[0][0] and last > week[-1][1]
    assert core_days([war, *week], everything=True)[0] < war[0]
    assert core_days([]) == core_days(())
