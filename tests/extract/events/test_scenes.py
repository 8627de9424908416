"""Text -> place and days of a happening that another clause, another sentence or the dateline tells."""

import pytest

from tests.extract.events.telling import find


@pytest.mark.parametrize(
    ("text", "trigger", "places"),
    [
        ("Two people died when a bus overturned near Cusco on Monday.", "overturned", ["Cusco"]),
        ("Rebels reached Goma on Monday. They shot a priest.", "shot", ["Goma"]),
        ("Strikers fought with police in Lima on Monday. Eleven men were arrested.", "arrested", ["Lima"]),
        (
            "GOMA, Congo (Channel Wire) - Gunmen killed four people on Monday, police said.",
            "killed",
            ["Goma", "Democratic Republic of the Congo"],
        ),
        ("A general strike paralysed Peru in May.", "strike", ["Peru"]),
        ("The road to Goma was swept away by floods in May.", "swept", ["Goma"]),
        ("The army withdrew its men from Goma on Monday.", "withdrew", ["Goma"]),
        ("Peru won independence from Spain in 1821.", "won", ["Peru"]),
        ("The trial that opened in Lima on Monday will be long.", "trial", ["Lima"]),
        (
            "Soldiers retook a palace in Goma, where they raised a flag and arrested a colonel.",
            "raised",
            ["Goma"],
        ),
        ("Parliament in Lima passed the law. Bombs killed two people in Goma.", "killed", ["Goma"]),
    ],
)
def test_places_of_the_scene(text: str, trigger: str, places: list[str]) -> None:
    assert find(text, trigger).places == places


@pytest.mark.parametrize(
    ("text", "trigger", "days"),
    [
        ("By noon on Monday rebels had seized Goma.", "seized", ("2024-08-26", "2024-08-26")),
        (
            "Rebels attacked four camps in Uganda between 2002 and 2005.",
            "attacked",
            ("2002-01-01", "2005-12-31"),
        ),
        ("Rebels besieged Goma from May to July 2023.", "besieged", ("2023-05-01", "2023-07-31")),
        (
            "Two people died when a bus overturned in Lima on Monday.",
            "overturned",
            ("2024-08-26", "2024-08-26"),
        ),
        (
            "The government fell in May 2019 after its premier resigned in Lima.",
            "resigned",
            ("2019-05-01", "2019-05-31"),
        ),
        ("The rebels went on to seize Goma on Monday.", "seize", ("2024-08-26", "2024-08-26")),
    ],
)
def test_days_of_the_scene(text: str, trigger: str, days: tuple[str | None, str | None]) -> None:
    found = find(text, trigger)
    assert (found.earliest, found.latest) == days
