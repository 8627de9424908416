"""Sentence -> the line that tells it: short, true to the words, with what makes it less than a fact."""

import pytest

from tests.extract.events.telling import find, read


@pytest.mark.parametrize(
    ("text", "trigger", "line"),
    [
        (
            "Thousands of railway workers walked off the job across Belgium on Wednesday and sang.",
            "walked",
            "Thousands of railway workers walked off the job across Belgium",
        ),
        (
            "In Arequipa, farmers occupied a dairy plant on Monday.",
            "occupied",
            "Farmers occupied a dairy plant in Arequipa",
        ),
        ("The rebels failed to capture Goma on Monday.", "capture", "The rebels failed to capture Goma"),
        ("The rebels never attacked Goma.", "attacked", "The rebels never attacked Goma"),
        ("The bank nearly collapsed in Lima on Monday.", "collapsed", "The bank nearly collapsed in Lima"),
        (
            "Parliament was due to vote on a budget in Accra on Monday.",
            "vote",
            "Parliament was due to vote on a budget in Accra",
        ),
        (
            "The bloc threatened to impose fines on Monday.",
            "threatened",
            "The bloc threatened to impose fines",
        ),
        (
            "Congress removed Ana Ruiz, who is 60, from office on Monday.",
            "removed",
            "Congress removed Ana Ruiz from office",
        ),
        ("An offer that Lima turned down on Monday was generous.", "turned", "Lima turned down an offer"),
        (
            "Sri Lanka struck a deal with India, Japan and France on Monday.",
            "deal",
            "Sri Lanka struck a deal with India, Japan and France",
        ),
        ("A library built in 1902 in Lima is open.", "built", "A library was built in Lima"),
        (
            "Officials ruled out a lockdown in Peru on Monday.",
            "lockdown",
            "Officials ruled out a lockdown in Peru",
        ),
        (
            "The army kept the rebels from attacking Goma.",
            "attacking",
            "The army kept the rebels from attacking Goma",
        ),
        ("Poland declared a state of emergency in May.", "declared", "Poland declared a state of emergency"),
        (
            "Mexico, which granted asylum to his family, recalled its envoy on Monday.",
            "recalled",
            "Mexico recalled its envoy",
        ),
        (
            "South Korea fired two missiles into the Sea of Japan on Monday.",
            "fired",
            "South Korea fired two missiles into the Sea of Japan",
        ),
        (
            "Turnout was low in Lima, where soldiers have been stationed since the war of 1992.",
            "stationed",
            "Soldiers have been stationed",
        ),
    ],
)
def test_line(text: str, trigger: str, line: str) -> None:
    assert find(text, trigger).summary == line


@pytest.mark.parametrize(
    ("text", "trigger", "line"),
    [
        (
            "Ana Ruiz arrived late. She met the king in Lima on Monday.",
            "met",
            "Ana Ruiz met the king in Lima",
        ),
        ("Ana Ruiz met the king. She praised his brother. He left for Lima.", "met", "Ana Ruiz met the king"),
        (
            "Farmers were angry. They blocked a road in Lima on Monday.",
            "blocked",
            "Farmers blocked a road in Lima",
        ),
        (
            "Ana Ruiz thanked Eva Paz. She was arrested in Lima on Monday.",
            "arrested",
            "Ana Ruiz was arrested in Lima",
        ),
        (
            "Soldiers drove hundreds of people to Goma, where they shot them on Monday.",
            "drove",
            "Soldiers drove hundreds of people to Goma",
        ),
        ('"I shot the man in Lima on Monday," Ana Ruiz said.', "shot", "Ana Ruiz shot the man in Lima"),
        (
            "A car's driver was beaten in Lima and its owner was stabbed there on Monday.",
            "beaten",
            "A car's driver was beaten in Lima",
        ),
    ],
)
def test_pronouns_give_way_to_names_when_certain(text: str, trigger: str, line: str) -> None:
    assert find(text, trigger).summary == line


def test_no_line_is_long_or_ends_in_the_air() -> None:
    text = (
        "Chinese State Councillor and Foreign Minister Li Bao met with Russian Foreign Minister Ivan Petrov in Moscow on "
        "Monday. The Mexican government began handing out transit or humanitarian visas to people in a caravan of "
        "migrants. The European Union imposed sanctions on 17 Belarusian officials and the state airline on Thursday."
    )
    for each in read(text):
        words = each.summary.split()
        assert len(words) <= 16
        assert words[-1].lower() not in {
            "of",
            "in",
            "to",
            "with",
            "the",
            "a",
            "and",
            "on",
            "from",
            "by",
            "at",
        }
