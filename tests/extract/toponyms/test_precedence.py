"""Sentence -> where a name lies when the words beside it decide, whatever else the article names."""

import pytest

from mapviewer.extract import annotate
from mapviewer.model import make_article


@pytest.mark.parametrize(
    ("text", "name", "lat", "lon"),
    [
        (
            "Storms hit Nashville, Lebanon and Franklin in Tennessee. Her grandson drove from Portland, Maine, to help.",
            "Portland",
            43.7,
            -70.3,
        ),
        (
            "In Nashville, Tennessee, the governor said that he had asked the White House for help.",
            "White House",
            38.9,
            -77.0,
        ),
        ("In Niger soldiers shelled garrisons in Tillabéri, Torodi and Téra.", "Tillabéri", 14.2, 1.5),
        ("Azerbaijan and Armenia fought; Armenians left Stepanakert for Goris.", "Stepanakert", 39.8, 46.8),
    ],
)
def test_words_beside_a_name_go_first(text: str, name: str, lat: float, lon: float) -> None:
    found = annotate(make_article(text))
    places = {place.id: place for place in found.places}
    place = next(places[each.resolution.place] for each in found.toponyms if each.surface == name)
    assert (round(place.lat, 1), round(place.lon, 1)) == (lat, lon)
    assert place.feature_class != "A"
