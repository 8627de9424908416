"""Sentences of our own from all over the world: which phrases make places, where these are, and what makes none."""

import pyproj
import pytest
import shapely

from mapviewer.atlas import Distance, derive
from mapviewer.extract.locatives.distances import read_direction, read_distance, read_number
from mapviewer.extract.pipeline import annotate
from mapviewer.model import as_json, from_json, make_article

GEOD = pyproj.Geod(ellps="WGS84")


def read(text):
    found = annotate(make_article(text))
    return found, {place.id: place for place in found.places}


def only(text):
    found, places = read(text)
    assert len(found.locatives) == 1, [each.surface for each in found.locatives]
    return found.locatives[0], places[found.locatives[0].place]


# sentence; words; where it is measured from (lon, lat); direction in degrees; km; how far our anchor may lie off
POINTS = [
    ("Ten soldiers died 30 km north of Goris.", "30 km north of Goris", (46.34, 39.51), 0, 30),
    ("A helicopter crashed about 200 miles southwest of Darwin.", "about 200 miles southwest of Darwin", (130.84, -12.46), 225, 321.9),
    ("A cargo plane went down 60 miles west of Anchorage, officials said.", "60 miles west of Anchorage", (-149.9, 61.22), 270, 96.6),
    ("Rescuers reached a mine two hundred and ten kilometres south of Lima.", "two hundred and ten kilometres south of Lima", (-77.04, -12.05), 180, 210),
    ("The meteorite landed 2.5 km north of Tromsø.", "2.5 km north of Tromsø", (18.96, 69.65), 0, 2.5),
    ("Herders fled to a camp some 30 to 40 km northwest of Agadez.", "some 30 to 40 km northwest of Agadez", (7.99, 16.97), 315, 35),
    ("The plane vanished 500 km west of the Australian city of Perth.", "500 km west of the Australian city of Perth", (115.86, -31.95), 270, 500),
    ("The quake struck 45 kilometers (28 miles) east-northeast of Sumbawa Besar, Indonesia.", "45 kilometers (28 miles) east-northeast of Sumbawa Besar", (117.42, -8.49), 67.5, 45),
    ("The mine lies 120 kilometres to the north-west of Ulaanbaatar.", "120 kilometres to the north-west of Ulaanbaatar", (106.9, 47.9), 315, 120),
    ("Two miners were killed between 30 and 40 km south of Johannesburg.", "between 30 and 40 km south of Johannesburg", (28.04, -26.2), 180, 35),
    ("A mine collapsed a few kilometres south of Johannesburg.", "a few kilometres south of Johannesburg", (28.04, -26.2), 180, 4),
    ("Police found the car 400 metres west of the town of Oamaru.", "400 metres west of the town of Oamaru", (170.97, -45.1), 270, 0.4),
    ("A yacht was lost 300 nautical miles east of Suva.", "300 nautical miles east of Suva", (178.44, -18.14), 90, 555.6),
    ("Residents of villages north of Kharkiv were evacuated.", "north of Kharkiv", (36.25, 49.98), 0, 16),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "start", "turn", "km"), POINTS)
def test_points_at_a_distance(text, words, start, turn, km):
    locative, place = only(text)
    assert locative.surface == words
    lon, lat, _ = GEOD.fwd(*start, turn, km * 1000)
    off = GEOD.inv(lon, lat, place.lon, place.lat)[2] / 1000
    assert off < 4 + 0.05 * km  # the gazetteer's point of the town need not be ours
    assert off < place.radius_km + 4
    assert place.radius_km < max(25, 0.7 * km + 5)
    assert place.name in locative.reason


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("The train stopped halfway between Baku and Ganja.", "halfway between Baku and Ganja", (49.87, 40.41), (46.36, 40.68)),
        ("The plane disappeared halfway from Lima to Cusco.", "halfway from Lima to Cusco", (-77.04, -12.05), (-71.97, -13.53)),
        ("A ferry capsized midway between Manila and Cebu City.", "midway between Manila and Cebu City", (120.98, 14.6), (123.9, 10.3)),
    ],
)  # fmt: skip
def test_halfway(text, words, start, end):
    locative, place = only(text)
    assert locative.surface == words
    ((lon, lat),) = GEOD.npts(*start, *end, 1)
    assert GEOD.inv(lon, lat, place.lon, place.lat)[2] / 1000 < 6


# sentence; words; a point that lies on the line; one that does not
LINES = [
    ("Troops clashed at the border between Armenia and Azerbaijan overnight.", "border between Armenia and Azerbaijan", (45.98, 40.22), (44.5, 40.2)),
    ("Shots were fired along the Armenian-Azerbaijani border.", "Armenian-Azerbaijani border", (45.98, 40.22), (44.5, 40.2)),
    ("Clashes erupted on the India-Pakistan border.", "India-Pakistan border", (74.57, 31.6), (77.2, 28.6)),
    ("Soldiers dug in along the Polish-Belarusian border.", "Polish-Belarusian border", (23.6, 52.1), (21.0, 52.2)),
    ("Aid trucks waited at the frontier between Chad and Sudan.", "frontier between Chad and Sudan", (22.5, 13.5), (15.0, 12.1)),
    ("Kenya's border with Ethiopia was shut.", "Kenya's border with Ethiopia", (39.05, 3.53), (36.8, -1.3)),
    ("Armenia's border with Iran stayed open.", "Armenia's border with Iran", (46.2, 38.9), (44.5, 40.2)),
    ("Migrants gathered on the Greek-Turkish border.", "Greek-Turkish border", (26.4, 41.3), (23.7, 38.0)),
    ("Smugglers were arrested near the Syrian border.", "Syrian border", (40.7, 37.1), (38.0, 35.0)),
    ("Turkish troops shelled Kurdish positions in Kilis near the Syrian border.", "Syrian border", (37.1, 36.65), (39.0, 32.5)),
    ("A tanker was seized off the coast of Somalia on Tuesday.", "off the coast of Somalia", (45.34, 2.03), (44.0, 4.5)),
    ("A trawler sank off the coast of Senegal.", "off the coast of Senegal", (-17.4, 14.7), (-14.0, 14.0)),
    ("The ship sank some thirty kilometres off the Libyan coast.", "some thirty kilometres off the Libyan coast", (20.1, 32.1), (17.0, 27.0)),
    ("Oil washed up on the western coast of Madagascar.", "the western coast of Madagascar", (44.27, -20.28), (49.4, -17.9)),
    ("Trucks queued on the road from Nairobi to Mombasa.", "road from Nairobi to Mombasa", (38.2, -2.7), (36.0, 1.0)),
    ("Protesters blocked the Beirut-Damascus highway.", "Beirut-Damascus highway", (35.9, 33.7), (36.5, 34.7)),
    ("The railway between Cairo and Alexandria was cut.", "railway between Cairo and Alexandria", (30.6, 30.6), (32.5, 30.0)),
    ("A bus overturned between Tbilisi and Gori, killing six people.", "between Tbilisi and Gori", (44.45, 41.85), (44.5, 40.2)),
    ("Troops moved to the eastern border of Poland.", "the eastern border of Poland", (23.6, 52.1), (14.6, 52.4)),
    ("Police doubled patrols on the southern U.S. border.", "the southern U.S. border", (-106.5, 31.75), (-97.0, 49.0)),
    ("Turkey's south-eastern border with Syria is calm.", "Turkey's south-eastern border with Syria", (37.1, 36.65), (44.5, 38.5)),
    ("Turkish troops massed near the Syrian border.", "Syrian border", (37.1, 36.65), (39.0, 32.5)),
    ("A reef lies 120 miles from the Philippine coast.", "120 miles from the Philippine coast", (120.9, 14.5), (125.0, 5.0)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "on_it", "off_it"), LINES)
def test_lines(text, words, on_it, off_it):
    locative, place = only(text)
    assert locative.surface == words
    line = derive(place.id).shape
    assert shapely.get_dimensions(line) == 1
    assert line.distance(shapely.Point(on_it)) < 0.3
    assert line.distance(shapely.Point(off_it)) > 0.5
    assert line.distance(shapely.Point(place.lon, place.lat)) < 0.05


@pytest.mark.parametrize(
    ("text", "words", "near", "km"),
    [
        ("Rebels attacked a police post on the outskirts of Aleppo.", "the outskirts of Aleppo", (37.16, 36.2), 5),
        ("Floods hit the southern outskirts of Karachi.", "the southern outskirts of Karachi", (67.0, 24.6), 40),
        ("A bomb exploded just outside Mogadishu.", "just outside Mogadishu", (45.34, 2.04), 6),
        ("The rig stands within 20 km of Aberdeen.", "within 20 km of Aberdeen", (-2.1, 57.15), 6),
        ("The vessel capsized 40 nautical miles off Lampedusa.", "40 nautical miles off Lampedusa", (12.6, 35.5), 90),
        ("Shelling hit villages in southern Ukraine on Monday.", "southern Ukraine", (32.6, 47.2), 150),
        ("Thousands fled fighting in eastern DRC.", "eastern DRC", (27.5, -3.0), 250),
        ("Gunmen attacked a convoy in Ukraine's east on Sunday.", "Ukraine's east", (36.5, 49.0), 150),
        ("A landslide buried a village in the far north of Pakistan.", "the far north of Pakistan", (72.7, 34.5), 250),
        ("Locusts swarmed over north-eastern Kenya.", "north-eastern Kenya", (39.5, 2.0), 200),
        ("Rain fell across western Queensland.", "western Queensland", (142.0, -22.5), 300),
        ("Militants raided a school in the eastern part of Burkina Faso.", "the eastern part of Burkina Faso", (0.3, 12.3), 150),
    ],
)  # fmt: skip
def test_parts_and_surroundings(text, words, near, km):
    locative, place = only(text)
    assert locative.surface == words
    assert GEOD.inv(*near, place.lon, place.lat)[2] / 1000 < km


@pytest.mark.parametrize(
    "text",
    [
        "Barcelona beat Sevilla 3-1 on Saturday.",
        "Talks between Baku and Yerevan resumed on Monday.",
        "The match between Liverpool and Chelsea ended in a draw.",
        "Profits rose north of $30 million last year.",
        "The minister flew from London to Paris.",
        "Refugees walked 30 km from Gori to Tbilisi.",
        "South Sudan and North Carolina signed a partnership.",
        "Relations between Moscow and Kyiv have soured.",
        "Voters in Northern Ireland went to the polls.",
        "The dispute over Western Sahara continues.",
        "The Syrian border guards opened fire.",
        "India-Pakistan border talks collapsed.",
        "Trade between Berlin and Warsaw doubled.",
        "Ivory Coast won the tournament.",
        "Passengers took off for Somalia.",
        "He lives in East Hartford with his wife.",
        "West Bengal and South Dakota sent delegations.",
        "The choice between Rome and Milan was hard.",
        "Flights between Dubai and Mumbai were cancelled.",
        "Cross-border trade with Iran grew.",
        "Spain's western neighbour Portugal voted.",
        "The Armenian coast guard drilled.",
        "An agreement between Armenia and Azerbaijan was signed.",
        "The Central African Republic elected a president.",
        "Mourners gathered outside Oakland police headquarters.",
        "She studied at Eastern Kentucky University.",
        "Kapan lies 60 km south of Goris.",
        "Fires raged in the Buffalo suburb of Amherst.",
        "Typhoons form in the western Pacific.",
        "The soldiers met on the border between France and Armenia.",
    ],
)
def test_what_makes_no_place(text):
    found, _ = read(text)
    assert [each.surface for each in found.locatives] == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ten soldiers died 30 km north of Goris.", "30 km north of Goris"),
        ("Rebels attacked a police post on the outskirts of Aleppo.", "Outskirts of Aleppo"),
        ("Troops clashed at the border between Armenia and Azerbaijan.", "Armenia–Azerbaijan border"),
        ("A bus overturned between Tbilisi and Gori, killing six people.", "Between Tbilisi and Gori"),
        ("Shelling hit villages in southern Ukraine on Monday.", "Southern Ukraine"),
    ],
)
def test_what_happens_there_is_there_and_not_at_the_anchor(text, place):
    found, places = read(text)
    assert found.events
    assert {places[each].name for event in found.events for each in event.places} == {place}


def test_the_names_in_it_stay_toponyms():
    found, _ = read("Ten soldiers died 30 km north of Goris.")
    assert [each.surface for each in found.toponyms] == ["Goris"]
    assert found.locatives[0].anchors == (found.toponyms[0].id,)
    assert found.locatives[0].span.contains(found.toponyms[0].span)


def test_the_same_words_are_the_same_place_in_every_article():
    one = only("Ten soldiers died 30 km north of Goris.")[1]
    other = only("A fire broke out thirty kilometres north of Goris.")[1]
    assert one == other


def test_an_unknown_name_lies_where_the_phrase_says():
    found, places = read("Shells fell on Tezkharab Castle, 12 km east of Yerevan, on Monday.")
    for toponym in found.toponyms:
        if toponym.resolution.place is None:
            assert places[toponym.resolution.within].name == "12 km east of Yerevan"


def test_the_other_side_of_a_border_is_told():
    locative, place = only("Smugglers were caught in Gaziantep, 40 km from the border with Syria.")
    assert place.name == "40 km from the Syria–Turkey border"
    assert "Gaziantep" in locative.reason


def test_they_come_back_from_json():
    article = make_article(
        "Ten soldiers died 30 km north of Goris. Shells hit the Armenian-Azerbaijani border."
    )
    found = annotate(article)
    assert len(found.locatives) == 2
    assert from_json(as_json(article, found)) == (article, found)


@pytest.mark.parametrize(
    ("words", "number"),
    [("1,200", 1200), ("2.5", 2.5), ("thirty", 30), ("twenty-five", 25), ("two hundred and ten", 210), ("1/2", 0.5),
     ("three thousand", 3000), ("a hundred", 100), ("nothing", 0)],
)  # fmt: skip
def test_numbers(words, number):
    assert read_number(words) == number


@pytest.mark.parametrize(
    ("parts", "distance"),
    [
        ((None, "30", None, "km"), Distance(30, 30, "km")),
        ((None, "30", "40", "Kilometres"), Distance(30, 40, "km")),
        ((None, "12", None, "nautical miles"), Distance(12, 12, "nmi")),
        (("a few", None, None, "miles"), Distance(2, 6, "mi")),
        ((None, "40", "30", "km"), None),
        ((None, "0", None, "km"), None),
        ((None, "9000", None, "km"), None),
    ],
)
def test_distances(parts, distance):
    assert read_distance(*parts) == distance


@pytest.mark.parametrize(
    ("words", "direction"),
    [("north", "north"), ("North-West", "northwest"), ("east-northeast", "east-northeast"), ("southernmost", "south"),
     ("south eastern", "southeast"), ("central", "central"), ("north-south", "")],
)  # fmt: skip
def test_directions(words, direction):
    assert read_direction(words) == direction


def test_hostile_words_cost_no_more_than_others():
    found, _ = read("30 km north of " * 200 + "Goris " + "\ue001\ue002 border " * 50 + "between " * 300)
    assert len(found.locatives) <= 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("A drone exploded 5 km from the border with Moldova.", "A drone exploded 5 km from the border with Moldova"),
        ("The ship sank some thirty kilometres off the Libyan coast.", "The ship sank some thirty kilometres off the Libyan coast"),
        ("Ten soldiers died 30 km north of Goris.", "Ten soldiers died 30 km north of Goris"),
    ],
)  # fmt: skip
def test_a_line_has_the_whole_phrase_or_none_of_it(text, line):
    found, _ = read(text)
    assert [event.summary for event in found.events] == [line]
