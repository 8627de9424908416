"""Sentence -> who is in it, and whom pronouns and descriptions mean."""

import pytest

from tests.extract.reading import tell


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        (
            "Turkish Foreign Minister Emre Kaya said the road was open.",
            "Emre Kaya",
            "Foreign Minister",
            "Turkey",
        ),
        (
            "Kenya's president, William Otieno, said the road was open.",
            "William Otieno",
            "president",
            "Kenya",
        ),
        ("Nino Lomidze, a spokeswoman, said the road was open.", "Nino Lomidze", "spokeswoman", ""),
        ("Prime Minister Anna Keller said the road was open.", "Anna Keller", "Prime Minister", ""),
        ("Mr. Voss said the road was open.", "Voss", "", ""),
    ],
)
def test_role_and_affiliation(text: str, name: str, role: str, affiliation: str) -> None:
    actor = tell(text).actor(name)
    assert (actor.role, actor.affiliation, actor.is_group) == (role, affiliation, False)


def test_a_counterpart_has_the_same_office_elsewhere() -> None:
    told = tell(
        "Foreign Minister Sanna Virtanen met her Norwegian counterpart Lars Berg. Berg said the talks were good."
    )
    actor = told.actor("Lars Berg")
    assert (actor.role, actor.affiliation) == ("Foreign Minister", "Norway")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Anna Keller met Paolo Ricci. She said the road was open. He denied that it was safe.",
            ["Anna Keller", "Paolo Ricci"],
        ),
        (
            "Anna Keller said the road was open. Keller denied that it was safe.",
            ["Anna Keller", "Anna Keller"],
        ),
        (
            '"We go," Paolo Ricci said beside Marco Bassi. "We stay," he answered later.',
            ["Paolo Ricci", "Paolo Ricci"],
        ),
        (
            "The senator, who said the vote was rigged, left. He plans to sue the state.",
            ["senator", "senator"],
        ),
        (
            "Mayor Lena Frank said the dam had held. The mayor denied that water was lost.",
            ["Lena Frank", "Lena Frank"],
        ),
        ("Ricci and Keller said the road was open.", [None]),
        ("Witnesses said the road was open. They denied that it was safe.", ["Witnesses", "Witnesses"]),
        ("I said the road was open.", [None]),
    ],
)
def test_speakers(text: str, speakers: list[str | None]) -> None:
    told = tell(text)
    assert [told.speaker(number) for number in range(len(told.statements))] == speakers


def test_a_government_is_one_actor_under_all_its_mentions() -> None:
    told = tell("Cairo said it would act. Khartoum denied that it was afraid. Cairo said it was serious.")
    actor = told.actor("Cairo")
    assert actor.is_group
    assert len(actor.mentions) >= 2
    assert [told.speaker(0), told.speaker(1), told.speaker(2)] == ["Cairo", "Khartoum", "Cairo"]


def test_unnamed_sources_are_actors_by_their_description() -> None:
    told = tell(
        "A diplomat who asked not to be named said the envoys would meet. The diplomat said it was late."
    )
    assert told.speaker(0) == told.speaker(1) == "A diplomat"


def test_actors_are_numbered_in_reading_order_and_mentions_lie_in_the_text() -> None:
    told = tell("Anna Keller met Paolo Ricci. She said that he was late.")
    assert [actor.name for actor in told.actors] == ["Anna Keller", "Paolo Ricci"]
    assert [told.words(span) for span in told.actors[0].mentions] == ["Anna Keller", "She"]
