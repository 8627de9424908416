"""Who is an actor, and under which name."""

import pytest

from tests.extract.reading import tell


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Foreign Minister and party leader Jane Keller said that the bridge was open.", "Jane Keller"),
        ("The head of the inquiry in Lima, Jane Keller, said that the bridge was open.", "Jane Keller"),
        ("Survivors who had reached the harbour said that the bridge was open.", "Survivors"),
    ],
)
def test_a_speaker_has_the_name_or_the_shortest_description(text: str, name: str) -> None:
    told = tell(text)
    assert told.speaker(0) == name


def test_ships_are_no_actors() -> None:
    told = tell("The navy sent HMNZS Aotearoa to Tonga. Jane Keller said that the ship had sailed.")
    assert not [actor.name for actor in told.actors if "HMNZS" in actor.name or "Aotearoa" in actor.name]


def test_a_role_begins_after_dates_and_articles() -> None:
    told = tell("Nicolas Ferrand, then the president of France, said that the truce would hold.")
    assert told.actor("Nicolas Ferrand").role == "president of France"
