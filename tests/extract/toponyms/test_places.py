"""Sentences of our own: which words are places, which place is meant, and how the words stand for it."""

import pytest

from mapviewer.atlas import open_gazetteer
from mapviewer.extract.document.parse import parse
from mapviewer.extract.toponyms import find_toponyms, places_used
from mapviewer.model import make_article


def read(text, **fields):
    article = make_article(text, **fields)
    gazetteer = open_gazetteer()
    found = find_toponyms(parse(text), article, gazetteer)
    places = {place.id: place for place in places_used(found, gazetteer)}
    return [(each.surface, places.get(each.resolution.place or ""), each.kind.value, each) for each in found]


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("The envoys met in Yerevan on Monday.", "Yerevan", "AM"),
        ("Fighting spread from Stepanakert to Shusha.", "Stepanakert", "AZ"),
        ("He was born in Paris, Texas, and moved away.", "Paris", "US"),
        ("She flew to Paris to meet the French president.", "Paris", "FR"),
        ("The parliament in Tbilisi said Georgia would join.", "Georgia", "GE"),
        ("The senator from Atlanta said Georgia would vote again.", "Georgia", "US"),
        ("Ministers met in Washington, D.C., to sign it.", "Washington, D.C.", "US"),
        ("Tankers left the Gulf of Aden.", "Gulf of Aden", ""),
        ("She told reporters in Viña del Mar. They left.", "Viña del Mar", "CL"),
        ("NAIROBI, Kenya - Police fired tear gas.", "NAIROBI", "KE"),
        ("A bomb went off in St. Petersburg, Russia.", "St. Petersburg", "RU"),
        ("The rebels plan to attack Goma.", "Goma", "CD"),
        ("The Kremlin said it was ready.", "Kremlin", "RU"),
        ("A spokeswoman for the White House declined to answer.", "White House", "US"),
        ("Emirs from across the Gulf met in Doha.", "Gulf", "*sea:persian-gulf"),
        ("The hurricane formed in the Atlantic and moved west.", "Atlantic", "*mv:atlantic-ocean"),
        (
            "He lives in Camp Murray, Wash., and says Washington has the best police in the country.",
            "Washington",
            "*ne1:USA-3519",
        ),
        (
            "Diplomats in Washington said the Senate would vote on the Ukraine bill.",
            "Washington",
            "*gn:4140963",
        ),
        ("She moved from Springfield, Missouri, to Branson last year.", "Springfield", "US"),
        ("A ferry sank off Zamboanga on Friday.", "Zamboanga", "PH"),
        ("U.S.-China trade talks resumed in Geneva.", "China", "CN"),
        ("The U.S.-Mexico border was closed.", "U.S.", "US"),
        ("LIMA (AP) - Peru's president resigned.", "LIMA", "PE"),
        ("Police in Perth, Western Australia, found the boat.", "Perth", "AU"),
        ("The Scottish first minister visited Perth and Dundee.", "Perth", "GB"),
        ("Cambridge and Oxford topped the list of British universities in towns.", "Cambridge", "GB"),
        ("Residents of Cambridge, Mass., voted on Tuesday.", "Cambridge", "US"),
        ("Protesters marched through Tripoli, and Libyan police looked on.", "Tripoli", "LY"),
        ("Lebanese troops were sent from Beirut to Tripoli after clashes there.", "Tripoli", "LB"),
        ("The governor of Santiago del Estero in Argentina resigned.", "Santiago del Estero", "AR"),
        ("Thousands gathered in Santiago as Chile voted.", "Santiago", "CL"),
        ("Valencia beat Sevilla while Spain slept.", "Valencia", "ES"),
        ("In Valencia, the Venezuelan opposition held a rally.", "Valencia", "VE"),
        ("Syrian forces took the village near Idlib.", "Idlib", "SY"),
        ("The Dnipro froze near Kherson, Ukraine.", "Kherson", "UA"),
        ("Floods hit Assam and Bihar in India.", "Assam", "IN"),
        ("Houthi fighters held the port of Hodeidah in Yemen.", "Hodeidah", "YE"),
        ("He crossed the Strait of Hormuz.", "Strait of Hormuz", "*mv:strait-of-hormuz"),
        ("U.S. Virgin Islands officials closed the port.", "U.S. Virgin Islands", "VI"),
        ("A fire broke out in St. Vincent and the Grenadines.", "St. Vincent and the Grenadines", "VC"),
        ("In Bosnia and Herzegovina, Sarajevo was quiet.", "Bosnia and Herzegovina", "BA"),
        ("Georgia, Armenia and Azerbaijan share a border.", "Georgia", "GE"),
        ("Voters in Georgia, Alabama and Florida queued.", "Georgia", "US"),
        ("The army pushed toward Bakhmut from Kramatorsk.", "Kramatorsk", "UA"),
        ("Naples and Palermo were hit, said Italian officials.", "Naples", "IT"),
        ("Naples, Florida, was flooded.", "Naples", "US"),
        ("Melbourne recorded its hottest day, Australian forecasters said.", "Melbourne", "AU"),
        ("Trains between Delhi and Agra were cancelled.", "Agra", "IN"),
        ("She was arrested in Alexandria, Egypt.", "Alexandria", "EG"),
        ("The court in Alexandria, Virginia, heard the case.", "Alexandria", "US"),
        ("Kyiv's mayor spoke after the strike on Kharkiv.", "Kharkiv", "UA"),
        ("Nigerian troops freed hostages near Maiduguri in Borno State.", "Borno State", "NG"),
        ("Wildfires spread in northern Evia, Greece.", "Evia", "GR"),
        ("Aid convoys reached El Fasher in Darfur.", "El Fasher", "SD"),
        ("The summit at Mar-a-Lago ended.", "Mar-a-Lago", "US"),
        ("At The Hague, judges ruled against Myanmar.", "The Hague", "NL"),
        ("The quake was felt in San Juan, Puerto Rico.", "San Juan", "PR"),
        ("Wine from San Juan sells well in Buenos Aires and the rest of Argentina.", "San Juan", "AR"),
        ("Los Angeles County firefighters went to Malibu.", "Los Angeles County", "US"),
        ("Flights to Lagos, Portugal's sunniest town, were full.", "Lagos", "PT"),
        ("Lagos traffic is the worst in Nigeria.", "Lagos", "NG"),
        ("Guinea, Guinea-Bissau and Equatorial Guinea closed their borders.", "Guinea-Bissau", "GW"),
        ("The Congo River divides Kinshasa and Brazzaville.", "Brazzaville", "CG"),
        ("He fled to DR Congo from South Sudan.", "South Sudan", "SS"),
        ("New York's governor spoke in Albany.", "Albany", "US"),
        ("Police in New York arrested two men in Brooklyn.", "Brooklyn", "US"),
        ("Macedonia and Kosovo signed in Skopje.", "Kosovo", "XK"),
        ("A cyclone hit Chittagong and Cox's Bazar in Bangladesh.", "Cox's Bazar", "BD"),
        ("Residents fled Mariupol for Zaporizhzhia.", "Mariupol", "UA"),
        ("Rangers beat Celtic in Glasgow.", "Glasgow", "GB"),
        ("The Amazon is burning, said Brazil's minister.", "Amazon", "*mv:amazon-basin"),
    ],
)
def test_the_place_that_is_meant(text, words, country):
    found = {surface.removeprefix("the "): place for surface, place, _, _ in read(text)}
    assert words in found, found
    assert found[words] is not None
    assert country in (found[words].country, "*" + found[words].id)


def test_a_town_in_a_state_is_two_places():
    names = [
        (surface, place.feature_class) for surface, place, _, _ in read("The trial in Paris, Texas, ended.")
    ]
    assert names == [("Paris", "P"), ("Texas", "A")]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("The talks were held in Moscow.", "Moscow", "literal"),
        ("Moscow denied the report.", "Moscow", "associative"),
        ("Talks between Baku and Yerevan resumed.", "Baku", "associative"),
        ("Turkish troops crossed the river.", "Turkish", "demonym"),
    ],
)
def test_how_the_words_stand_for_the_place(text, words, kind):
    assert {surface: each for surface, _, each, _ in read(text)}[words] == kind


@pytest.mark.parametrize(
    "text",
    [
        "He said nothing about it.",
        "Professor Virginia Woods resigned.",
        "Amazon said its profits rose.",
        "Mr. London told Jordan Smith to leave.",
        "The church will reform.",
        "Sydney Sweeney stars in the film.",
        "El Niño is back.",
        "",
    ],
)
def test_what_is_no_place(text):
    assert [surface for surface, _, _, _ in read(text)] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Relations between Russia and the West have soured.", "West"),
        ("The South voted for him, and so did Ohio.", "South"),
    ],
)
def test_a_direction_alone_is_placed_nowhere(text, words):
    assert {surface: place for surface, place, _, _ in read(text)}[words] is None


def test_one_name_means_one_place_in_an_article():
    text = "The mayor of Birmingham, Alabama, spoke. Birmingham has waited for long. In Birmingham the bells rang."
    found = {place.id for surface, place, _, _ in read(text) if surface == "Birmingham"}
    assert len(found) == 1
    assert {place.country for surface, place, _, _ in read(text) if surface == "Birmingham"} == {"US"}


def test_candidates_are_ranked_and_say_why():
    toponym = read("The trial in Paris, Texas, ended.")[0][3]
    candidates = toponym.resolution.candidates
    assert candidates[0].place == toponym.resolution.place
    assert [each.score for each in candidates] == sorted((each.score for each in candidates), reverse=True)
    assert any("Texas" in reason for reason in candidates[0].reasons)
    assert 0 <= toponym.resolution.score <= 1


def test_spans_are_those_of_the_text_whatever_the_text():
    text = "\u200f“Ankara’s” \r\n\ttalks — in\u00a0Baku … \ud800 and\u202e Yerevan"
    for surface, _, _, each in read(text):
        assert each.span.of(text) == surface
    assert {"Ankara", "Baku", "Yerevan"} <= {surface for surface, _, _, _ in read(text)}


def test_the_first_article_is_placed_as_the_gold_has_it(shared):
    import json
    import math
    from datetime import date

    gold = json.loads((shared / "gold" / "turkey-azerbaijan-talks.json").read_text("utf-8"))
    found = {
        (each.span.start, each.span.end): (place, kind)
        for _, place, kind, each in read(gold["text"], published=date(2024, 8, 27))
    }
    kinds = 0
    for one in gold["toponyms"]:
        place, kind = found[one["start"], one["end"]]
        lat, lon, lat2, lon2 = map(math.radians, (one["lat"], one["lon"], place.lat, place.lon))
        half = (
            math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
        )
        assert 2 * 6371 * math.asin(math.sqrt(half)) <= one["tol_km"], one
        kinds += kind == one["kind"]
    assert kinds >= 0.85 * len(gold["toponyms"])
