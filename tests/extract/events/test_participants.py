"""Sentence -> who takes part, and as what."""

import pytest

from tests.extract.events.telling import find


@pytest.mark.parametrize(
    ("text", "trigger", "participants"),
    [
        ("Rebels attacked a convoy near Goma on Monday.", "attacked", [("agent", "rebels")]),
        (
            "Police arrested twelve fans in Lima on Monday.",
            "arrested",
            [("agent", "police"), ("patient", "fans")],
        ),
        ("Seventeen people were killed in Goma on Monday.", "killed", []),
        ("Thousands of farmers marched in Lima on Monday.", "marched", [("agent", "farmers")]),
        (
            "The foreign ministers of Peru and Chile met in Quito on Monday.",
            "met",
            [("agent", "Peru"), ("agent", "Chile")],
        ),
        (
            "Ana Ruiz, the president of Peru, met Luis Vega in Quito on Monday.",
            "met",
            [("agent", "Ana Ruiz"), ("patient", "Luis Vega")],
        ),
        (
            "President Ana Ruiz spoke first. On Monday the president visited Goma.",
            "visited",
            [("agent", "Ana Ruiz"), ("patient", "Goma")],
        ),
        (
            "Luis Vega left early. He was arrested in Lima on Monday.",
            "arrested",
            [("patient", "Luis Vega")],
        ),
        (
            "Students were angry. They blocked a road in Lima on Monday.",
            "blocked",
            [("agent", "students")],
        ),
        (
            "GOMA, Congo (Channel Wire) - Soldiers shot a priest on Monday.",
            "shot",
            [("agent", "soldiers"), ("patient", "priest")],
        ),
        ("The Secretary of State, Ana Ruiz, flew to Lima on Monday.", "flew", [("agent", "Ana Ruiz")]),
        ("A fireman from Romania was rescued near Goma on Monday.", "rescued", [("patient", "fireman")]),
        ("Interior Minister Ana Ruiz resigned in Lima on Monday.", "resigned", [("agent", "Ana Ruiz")]),
        (
            "Peru signed a treaty with Chile in Quito on Monday.",
            "treaty",
            [("agent", "Peru"), ("with", "Chile")],
        ),
    ],
)
def test_who_takes_part(text: str, trigger: str, participants: list[tuple[str, str]]) -> None:
    found = [(role, name.lower()) for role, name in find(text, trigger).participants]
    assert found == [(role, name.lower()) for role, name in participants]
