"""Sentence -> which words tell of a happening, of which type; turns of phrase tell of none."""

import pytest

from tests.extract.events.telling import read, triggers


@pytest.mark.parametrize(
    ("text", "trigger", "type_"),
    [
        ("Soldiers took power in Niamey on Monday.", "took", "COERCE"),
        ("The junta closed the border with Benin on Monday.", "closed", "COERCE"),
        ("The government declared a state of emergency in Lima on Monday.", "declared", "COERCE"),
        ("Peru imposed sanctions on three banks on Monday.", "sanctions", "SANCTION"),
        ("Peru lifted the sanctions on three banks on Monday.", "lifted", "YIELD"),
        ("The two sides reached a deal in Geneva on Monday.", "deal", "AGREE"),
        ("The ministers held talks in Geneva on Monday.", "talks", "CONSULT"),
        ("The rebels walked out of the talks in Geneva on Monday.", "walked", "REJECT"),
        ("Voters cast their ballots in Ghana on Saturday.", "cast", None),
        ("Voters went to the polls in Ghana on Saturday.", "went", None),
        ("Thousands took to the streets of Lima on Monday.", "took", "PROTEST"),
        ("Teachers walked off the job in Lima on Monday.", "walked", "PROTEST"),
        ("Teachers went on strike in Lima on Monday.", "went", "PROTEST"),
        ("A teachers' strike shut schools in Lima on Monday.", "strike", "PROTEST"),
        ("An air strike on Goma killed six people on Monday.", "strike", "ASSAULT"),
        ("An earthquake of magnitude 6 struck Lima on Monday.", "earthquake", None),
        ("The signing of the treaty in Lima on Monday was brief.", "signing", "AGREE"),
        ("Police opened fire on a crowd in Lima on Monday.", "opened", "ASSAULT"),
        ("A market was set ablaze in Goma on Monday.", "set", "ASSAULT"),
        ("Peru recalled its ambassador from Chile on Monday.", "recalled", "SANCTION"),
        ("The two kingdoms restored diplomatic relations on Monday.", "restored", "COOPERATE"),
        ("Peru granted asylum to the singer on Monday.", "granted", "AID"),
        ("Prosecutors filed charges against the mayor in Lima on Monday.", "filed", "ACCUSE"),
        ("The court found the mayor guilty in Lima on Monday.", "found", "COERCE"),
        ("A tanker ran aground off Goa on Monday.", "ran", None),
        ("The river burst its banks near Goa on Monday.", "burst", None),
        ("The army shot down two drones over Goma on Monday.", "shot", "ASSAULT"),
        ("Parliament passed the budget in Accra on Monday.", "passed", None),
        ("The central bank raised interest rates in Accra on Monday.", "raised", None),
        ("Rescuers pulled six miners from the rubble in Goa on Monday.", "pulled", "AID"),
        ("Fighting broke out in Goma on Monday.", "Fighting", "ASSAULT"),
        ("Chile beat Peru in Lima on Monday.", "beat", None),
    ],
)
def test_what_happened(text: str, trigger: str, type_: str | None) -> None:
    assert [each.type.value if each.type else None for each in triggers(text, trigger)] == [type_]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The film won praise in Lima on Monday.", "won"),
        ("The firm launched a product in Lima on Monday.", "launched"),
        ("The mayor struck a balance in Lima on Monday.", "struck"),
        ("The mayor struck a balance in Lima on Monday.", "balance"),
        ("The play captured the mood in Lima on Monday.", "captured"),
        ("The new album hit the shelves in Lima on Monday.", "hit"),
        ("The bank met its targets in Lima on Monday.", "met"),
        ("The judge broke his promise in Lima on Monday.", "broke"),
        ("The candidate raised money in Lima on Monday.", "raised"),
    ],
)
def test_turns_of_phrase_are_no_candidates(text: str, word: str) -> None:
    assert triggers(text, word) == []


@pytest.mark.parametrize(
    "text",
    [
        "The fight for the title goes on.",
        "Their strike partnership delighted fans.",
        "The fire season begins early.",
        "The shop charges a fee in Lima.",
        "The law bans smoking in Lima.",
        "The minister conceded that the road was late.",
    ],
)
def test_habits_and_words_are_no_happenings(text: str) -> None:
    assert [(each.trigger, each.summary) for each in read(text)] == []


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("A fire destroyed the church in Lima on Monday and injured two monks.", ["fire"]),
        ("Rebels attacked Goma on Monday and killed 12 people.", ["attacked"]),
        ("Four people died in a stampede in Goma on Monday.", ["died"]),
        ("The flood that swept Lima on Monday killed six people.", ["flood"]),
        ("Rebels attacked Goma on Monday. On Tuesday rebels attacked Bunia.", ["attacked", "attacked"]),
        ("A bomb killed two people in Goma on Monday. Another killed one in Bunia.", ["killed", "killed"]),
        (
            "The quake hit Lima on Monday. It was felt in Cusco. The quake killed two people.",
            ["quake", "quake"],
        ),
        ("Ana Ruiz resigned in Lima on Monday. Her resignation will please some.", ["resigned"]),
        ("Peru and Chile signed a treaty in Lima on Monday. The agreement ends a long row.", ["treaty"]),
        (
            "Workers began a strike in Lima on Monday. The union called a second strike in Cusco for Friday.",
            ["began", "called"],
        ),
    ],
)
def test_each_happening_once(text: str, triggers: list[str]) -> None:
    assert [each.trigger for each in read(text)] == triggers


def test_what_a_thing_does_is_no_assault() -> None:
    assert [each.type for each in read("A man was struck by a car in Lima on Monday.")] == [None]
