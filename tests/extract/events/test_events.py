"""Sentences of our own, published on 27 August 2024: what happened, where, when, and whether it is told as a fact."""

from datetime import date

import pytest

from mapviewer.extract import annotate
from mapviewer.model import Modality, make_article

PUBLISHED = date(2024, 8, 27)


def read(text):
    found = annotate(make_article(text, published=PUBLISHED))
    names = {place.id: place.name for place in found.places}
    return [
        (
            each.trigger.of(text),
            each.type.value if each.type else None,
            [names[place] for place in each.places],
            each.earliest and each.earliest.isoformat(),
            each.modality,
            each.summary,
        )
        for each in found.events
    ]


@pytest.mark.parametrize(
    ("text", "trigger", "type_", "place", "day"),
    [
        ("Rebels attacked Goma on Monday.", "attacked", "ASSAULT", "Goma", "2024-08-26"),
        ("The presidents met in Lima on Monday.", "met", "CONSULT", "Lima", "2024-08-26"),
        ("The presidents held talks in Lima last week.", "talks", "CONSULT", "Lima", "2024-08-19"),
        ("Police arrested dozens of people in Minsk on Sunday.", "arrested", "COERCE", "Minsk", "2024-08-25"),
        ("Thousands protested in Nairobi in July.", "protested", "PROTEST", "Nairobi", "2024-07-01"),
        ("Floods displaced 40,000 people near Dhaka last week.", "Floods", None, "Dhaka", "2024-08-19"),
        ("The Lima talks ended on Monday.", "talks", "CONSULT", "Lima", "2024-08-26"),
        ("Russia invaded Ukraine in 2022.", "invaded", "ASSAULT", "Ukraine", "2022-01-01"),
    ],
)
def test_type_place_and_day(text, trigger, type_, place, day):
    found = {each[0]: each for each in read(text)}
    assert trigger in found, found
    assert found[trigger][1:4] == (type_, [place], day)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The rebels will attack Goma on Monday.", Modality.PLANNED),
        ("The rebels plan to attack Goma.", Modality.PLANNED),
        ("The rebels did not attack Goma on Monday.", Modality.NEGATED),
        ("The rebels failed to capture Goma on Monday.", Modality.NEGATED),
        ("The rebels could attack Goma.", Modality.HYPOTHETICAL),
        ("The army kept the rebels from attacking Goma.", Modality.NEGATED),
        ("If the rebels refuse to attack Goma, the war ends.", Modality.HYPOTHETICAL),
        ("The rebels attacked Goma on Monday.", Modality.ASSERTED),
    ],
)
def test_only_what_happened_is_a_fact(text, modality):
    found = [each for each in read(text) if each[0] in ("attack", "attacked", "attacking", "capture")]
    assert [each[4] for each in found] == [modality]


def test_repeats_are_one_happening_with_all_their_evidence():
    text = "Rebels attacked Goma on Monday. Aid workers fled. The attack on Goma was the third."
    found = annotate(make_article(text, published=PUBLISHED))
    attacks = [each for each in found.events if each.trigger.of(text).startswith("attack")]
    assert len(attacks) == 1
    assert len(attacks[0].evidence) == 2


def test_the_city_is_the_city_named_last():
    found = {
        each[0]: each for each in read("Rebels reached Goma on Monday. On Tuesday they captured the city.")
    }
    assert found["captured"][2] == ["Goma"]


def test_a_day_of_saying_is_not_the_day_of_what_is_said():
    found = read("The minister said on Monday that rebels had attacked Goma.")
    assert all(each[3] is None for each in found if each[0] == "attacked")


def test_a_summary_is_short_and_made_of_the_words():
    text = "President Ana Ruiz, who took office in May, met the foreign ministers of Peru and Chile in Lima on Monday."
    summary = next(each[5] for each in read(text) if each[0] == "met")
    assert summary == "President Ana Ruiz met the foreign ministers of Peru and Chile in Lima"


def test_a_hoped_for_agreement_is_no_fact():
    found = read("He told a news conference in Lima that he hoped for an agreement on a truce.")
    assert all(each[4] is not Modality.ASSERTED for each in found if each[0] in ("agreement", "truce"))


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("Israel's army bombed Gaza City on Monday, killing 12 people.", ["bombed"]),
        ("The strike that killed 40 people in Goma on Monday was the third.", ["killed"]),
        ("An air strike on a market in Goma killed 40 people on Monday.", ["killed"]),
        ("Three bedrooms occupy the top floor of the hotel in Lima.", []),
        ("The minister fired his spokesman in Lima on Monday.", ["fired"]),
        ("The army fired two missiles into the sea near Lima on Monday.", ["fired"]),
        ("Rebels killed 12 people and wounded 30 in Goma on Monday.", ["killed"]),
        ("Rebels killed a man in March 2015 in Goma.", ["killed"]),
    ],
)
def test_what_is_a_happening_and_counts_once(text, triggers):
    assert [each[0] for each in read(text)] == triggers


@pytest.mark.parametrize(
    ("text", "trigger", "place"),
    [
        ("Bombs killed 80 people at U.S. embassies in Kenya on Friday.", "killed", ["Kenya"]),
        ("The Senate in Lima refused to ratify the treaty on Monday.", "treaty", ["Lima"]),
        ("The Peruvian government collapsed on Monday.", "collapsed", ["Peru"]),
        ("Peru's government collapsed on Monday.", "collapsed", ["Peru"]),
        ("A farm in Xyzzyville near nowhere was bombed on Monday.", "bombed", []),
        ("Rebels fought in Goma, where a market was bombed on Monday.", "bombed", ["Goma"]),
    ],
)
def test_where_it_happened(text, trigger, place):
    found = {each[0]: each for each in read(text)}
    assert trigger in found, found
    assert found[trigger][2] == place


def test_since_and_until_leave_an_end_open():
    found = annotate(make_article("Soldiers have been stationed in Goma since 2019.", published=PUBLISHED))
    assert [(each.earliest, each.latest) for each in found.events] == [(date(2019, 1, 1), None)]


def test_a_subject_behind_its_participle_comes_first():
    found = read("Visiting Lima on Sunday, the minister smiled.")
    line = found[0][5]
    assert line.startswith("The minister") or line == "Visiting Lima on Sunday, the minister smiled"
