"""Sentences of many sorts of happening: each tells of one fact, with its place."""

import pytest

from tests.extract.events.telling import read


@pytest.mark.parametrize(
    ("text", "trigger", "place"),
    [
        ("Pirates boarded a tanker near Aden on Monday.", "boarded", "Aden"),
        ("Hackers shut down the ministry's computers in Tirana on Monday.", "shut", "Tirana"),
        ("Vandals toppled a statue in Bristol on Sunday.", "toppled", "Bristol"),
        ("Troops pulled out of Goma on Monday.", "pulled", "Goma"),
        ("Customs officers found cocaine in a container in Antwerp on Monday.", "found", "Antwerp"),
        ("The king dissolved parliament in Kuwait on Monday.", "dissolved", "Kuwait"),
        ("Ministers from 40 countries gathered in Lima on Monday.", "gathered", "Lima"),
        ("The bank bought its rival in Zurich on Monday.", "bought", "Zürich"),
        ("The factory in Detroit closed in May.", "closed", "Detroit"),
        ("The peso fell sharply in Manila on Monday.", "fell", "Manila"),
        ("A bus fell into a ravine near Cusco on Monday.", "fell", "Cusco"),
        ("A helicopter went missing near Cusco on Monday.", "went", "Cusco"),
        ("A ship ran into a pier in Baltimore on Monday.", "ran", "Baltimore"),
        ("Cholera broke out in Haiti in May.", "broke", "Haiti"),
        ("Snow cut off villages in Nepal on Monday.", "cut", "Nepal"),
        ("The Olympics opened in Paris in July.", "opened", "Paris"),
        ("Archaeologists discovered a tomb in Luxor in June.", "discovered", "Luxor"),
        ("The two Koreas held military drills near Pohang on Monday.", "held", "Pohang"),
        ("A mob burned down a police station in Ranchi on Monday.", "burned", "Ranchi"),
        ("Rebels laid down their arms in Bangui on Monday.", "laid", "Bangui"),
        ("The company recalled cars in Japan in May.", "recalled", "Japan"),
        ("Peacekeepers arrived in Haiti on Tuesday.", "arrived", "Haiti"),
        ("The opposition won the election in Ghana in December.", "election", "Ghana"),
    ],
)
def test_it_is_found_once_with_its_place(text: str, trigger: str, place: str) -> None:
    assert [(each.trigger, each.places[:1], each.modality.value) for each in read(text)] == [
        (trigger, [place], "asserted")
    ]
