"""Sentences of our own, read as published on Tuesday 27 August 2024, with the value that each expression should have."""

from datetime import date

import pytest

from mapviewer.extract.document.parse import parse
from mapviewer.extract.timexes import find_timexes, infer_published
from mapviewer.extract.timexes.days import days_of
from mapviewer.model import make_article

PUBLISHED = date(2024, 8, 27)


def read(text, published=PUBLISHED):
    article = make_article(text, published=published)
    return [
        (each.span.of(text), each.type.value, each.value)
        for each in find_timexes(parse(text), article, published)
    ]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("The envoy left Lima on Tuesday.", "Tuesday", "2024-08-27"),
        ("The envoy left Lima on Wednesday.", "Wednesday", "2024-08-21"),
        ("The envoy will leave Lima on Wednesday.", "Wednesday", "2024-08-28"),
        ("They plan to meet on Friday.", "Friday", "2024-08-30"),
        ("Friday's verdict surprised nobody.", "Friday", "2024-08-23"),
        ("The court gave them until Monday to pay.", "Monday", "2024-09-02"),
        ("The port was shelled last Sunday.", "last Sunday", "2024-08-25"),
        ("The dam burst yesterday.", "yesterday", "2024-08-26"),
        ("The vote is tomorrow.", "tomorrow", "2024-08-28"),
        ("The dam burst last week.", "last week", "2024-W34"),
        ("The dam burst last year.", "last year", "2023"),
        ("They met earlier this month.", "earlier this month", "2024-08"),
        ("The dam burst in July.", "July", "2024-07"),
        ("The dam burst in November.", "November", "2023-11"),
        ("The summit will be held in November.", "November", "2024-11"),
        ("The army withdrew in March 2022.", "March 2022", "2022-03"),
        ("The army withdrew on 3 March.", "3 March", "2024-03-03"),
        ("The army withdrew on March 3, 2022, at dusk.", "March 3, 2022", "2022-03-03"),
        ("The truce was signed on Dec. 12.", "Dec. 12", "2023-12-12"),
        ("The two sides fought in the 1990s.", "the 1990s", "199"),
        ("The border was drawn in the 19th century.", "the 19th century", "18"),
        ("The bridge opened in 1987.", "1987", "1987"),
        ("The bridge opened four years ago.", "four years ago", "2020"),
        ("The bridge opened three days ago.", "three days ago", "2024-08-24"),
        ("On 3 May 2024 rebels took the town. Four days later they left.", "Four days later", "2024-05-07"),
        ("Exports fell in the first quarter of 2024.", "the first quarter of 2024", "2024-Q1"),
        ("The flood came last winter.", "last winter", "2023-WI"),
        ("She signed it on New Year's Eve.", "New Year's Eve", "2024-12-31"),
    ],
)
def test_dates_count_from_publication(sentence, words, value):
    assert (words, "DATE", value) in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "words", "type_", "value"),
    [
        ("The siege lasted two weeks.", "two weeks", "DURATION", "P2W"),
        ("A five-hour battle ended it.", "five-hour", "DURATION", "PT5H"),
        ("They talked for a year and a half.", "a year and a half", "DURATION", "P1Y6M"),
        ("He ruled for decades.", "decades", "DURATION", "PXY"),
        ("It meets every Friday.", "every Friday", "SET", "XXXX-WXX-5"),
        ("Convoys arrive daily.", "daily", "SET", "P1D"),
        ("Shells fell at 6:30 a.m. Monday.", "6:30 a.m. Monday", "TIME", "2024-08-26T06:30"),
        ("Shells fell Monday night.", "Monday night", "TIME", "2024-08-26TNI"),
    ],
)
def test_durations_sets_and_times(sentence, words, type_, value):
    assert (words, type_, value) in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The 46-year-old teacher may sue.",
        "They march through the village.",
        "He paid $2010 for 1,950 bricks.",
        "April Jones met June Carter.",
        "Flight 1984 was late.",
    ],
)
def test_what_is_no_time(sentence):
    assert read(sentence) == []


def test_without_a_date_relative_times_stay_open():
    found = find_timexes(parse("The dam burst on Friday."), make_article("The dam burst on Friday."), None)
    assert [(each.value, each.earliest) for each in found] == [("XXXX-WXX-5", None)]


def test_two_clues_that_agree_give_the_year():
    text = "The victory of 2023 came late. Last year the army took the town."
    assert ("Last year", "DATE", "2023") in read(text, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("GENEVA, March 5, 2024 - The envoy said on Tuesday that talks had failed.", date(2024, 3, 5)),
        ("GENEVA, March 5, 2024 - The envoy said on Saturday that talks had failed.", None),
        ("The truce of March 5, 2024 held for long.", None),
        ("The envoy said on Tuesday that talks had failed.", None),
    ],
)
def test_publication_is_inferred_from_two_clues_only(text, day):
    assert infer_published(text) == day


@pytest.mark.parametrize(
    ("value", "part", "first", "last"),
    [
        ("2024-08-27TMO", "", "2024-08-27", "2024-08-27"),
        ("2024-02", "", "2024-02-01", "2024-02-29"),
        ("2024-02", "early", "2024-02-01", "2024-02-15"),
        ("199", "", "1990-01-01", "1999-12-31"),
        ("18", "", "1800-01-01", "1899-12-31"),
        ("2024-W34", "", "2024-08-19", "2024-08-25"),
        ("2024-W34-WE", "", "2024-08-24", "2024-08-25"),
        ("2023-WI", "", "2023-12-01", "2024-02-29"),
        ("2024-Q1", "", "2024-01-01", "2024-03-31"),
    ],
)
def test_values_as_days(value, part, first, last):
    assert days_of(value, part) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", ["P3D", "PAST_REF", "XXXX-08", "2024-13", "2024-02-30"])
def test_values_without_days(value):
    assert days_of(value) == (None, None)
