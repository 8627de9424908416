import copy
import pickle
import threading

import pytest

from mapviewer.atlas import fold_name, open_gazetteer

KM_161 = 161.0


@pytest.fixture(scope="module")
def gazetteer():
    return open_gazetteer()


def first(gazetteer, name):
    return gazetteer.place(gazetteer.find(name)[0])


def test_size(gazetteer):
    towns = sum(gazetteer.feature(key)[0] == "P" for key in range(len(gazetteer)))
    countries = sum(gazetteer.feature_code(key).startswith("PCL") for key in range(len(gazetteer)))
    assert towns > 230_000
    assert 245 <= countries <= 280


@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        ("Baku", "gn:587084"),
        ("Azerbaijan", "ne:AZE"),
        ("Turkey", "ne:TUR"),
        ("Türkiye", "ne:TUR"),
        ("Georgia", "ne:GEO"),
        ("Washington", "gn:4140963"),
        ("Washington, D.C.", "gn:4140963"),
        ("U.S.", "ne:USA"),
        ("US", "ne:USA"),
        ("UK", "ne:GBR"),
        ("UAE", "ne:ARE"),
        ("DRC", "ne:COD"),
        ("Ga.", "ne1:USA-3543"),
        ("Calif.", "ne1:USA-3521"),
        ("OR", "ne1:USA-3525"),
        ("Stepanakert", "gn:146970"),
        ("Khankendi", "gn:146970"),
        ("Shushi", "gn:147105"),
        ("Nagorno-Karabakh", "mv:nagorno-karabakh"),
        ("Artsakh", "mv:nagorno-karabakh"),
        ("South Caucasus", "mv:south-caucasus"),
        ("the Kremlin", "mv:kremlin"),
        ("St. Louis", "gn:4407066"),
        ("Paris", "gn:2988507"),
        ("London", "gn:2643743"),
        ("The Hague", "gn:2747373"),
        ("Kiev", "gn:703448"),
        ("Rapides Parish", "gn:4338356"),
        ("Black Sea", "sea:black-sea"),
        ("Lachin", "gn:147625"),
        ("Syunik", "ne1:ARM-1732"),
        ("Africa", "mv:africa"),
        ("Lake Sevan", "lake:1159115109"),
    ],
)
def test_likeliest_place_of_a_name(gazetteer, name, place_id):
    assert first(gazetteer, name).id == place_id


@pytest.mark.parametrize("name", ["Georgia", "Washington", "Paris", "Springfield", "Alexandria", "Jordan"])
def test_namesakes_are_all_there(gazetteer, name):
    keys = gazetteer.find(name)
    assert len(keys) == len(set(keys)) > 1
    assert {"GE", "US"} <= {gazetteer.country(key) for key in gazetteer.find("Georgia")}


def test_unknown_names(gazetteer):
    assert gazetteer.find("Nosuchplaceville") == ()
    assert not gazetteer.has("Nosuchplaceville")
    assert gazetteer.find("") == ()
    assert gazetteer.key_of("gn:1") is None
    assert gazetteer.key_of("gn:x") is None
    assert gazetteer.key_of("mv:nowhere") is None


def test_small_letters_are_no_abbreviation(gazetteer):
    assert gazetteer.key_of("ne:USA") not in gazetteer.find("us")
    assert gazetteer.is_abbreviation("U.S.")
    assert not gazetteer.is_abbreviation("us")
    assert gazetteer.is_postal_code("OR")
    assert not gazetteer.is_postal_code("U.S.")


@pytest.mark.parametrize(
    ("code", "lon", "lat"),
    [("ne:USA", -98.5, 39.76), ("ne:RUS", 100, 60), ("ne:AZE", 47.5, 40.5), ("ne:FRA", 2, 46)],
)
def test_countries_stand_where_geonames_has_them(gazetteer, code, lon, lat):
    assert gazetteer.point(gazetteer.key_of(code)) == (lon, pytest.approx(lat, abs=1e-4))


def test_ids_lead_back_to_their_keys(gazetteer):
    keys = [*range(0, len(gazetteer), 997), *range(0, 8000, 61), len(gazetteer) - 1]
    assert [gazetteer.key_of(gazetteer.id(key)) for key in keys] == keys


def test_every_place_is_on_the_globe_and_has_a_name(gazetteer):
    for key in range(0, len(gazetteer), 211):
        place = gazetteer.place(key)
        assert -180 <= place.lon <= 180
        assert -90 <= place.lat <= 90
        assert place.name
        assert fold_name(place.name) == "" or key in gazetteer.find(place.name)


@pytest.mark.parametrize(
    ("word", "place_id"),
    [
        ("Turkish", "ne:TUR"),
        ("Armenians", "ne:ARM"),
        ("Azerbaijani", "ne:AZE"),
        ("French", "ne:FRA"),
        ("Frenchmen", "ne:FRA"),
        ("British", "ne:GBR"),
        ("Scottish", "gn:2638360"),
        ("Texan", "ne1:USA-3536"),
        ("Londoners", "gn:2643743"),
        ("European", "mv:europe"),
        ("Abkhaz", "mv:abkhazia"),
        ("Swiss", "ne:CHE"),
        ("Dutch", "ne:NLD"),
        ("South Korean", "ne:KOR"),
        ("Chinese", "ne:CHN"),
        ("Norwegian", "ne:NOR"),
    ],
)
def test_demonyms(gazetteer, word, place_id):
    assert gazetteer.id(gazetteer.demonym(word)) == place_id


@pytest.mark.parametrize("word", ["Table", "the", "Turkey", "", "Roman"])
def test_words_that_are_no_demonyms(gazetteer, word):
    assert gazetteer.demonym(word) is None


def test_every_independent_country_has_a_demonym_and_most_a_capital(gazetteer):
    states = [key for key in range(len(gazetteer)) if gazetteer.feature_code(key) == "PCLI"]
    named = set(gazetteer._columns.tables["demonyms"].values())
    missing = {gazetteer.name(key) for key in states if key not in named}
    assert missing <= {
        "Republic of the Congo",
        "Dominica",
        "Vatican",
    }  # whose words mean a larger neighbour, or nobody
    without = [gazetteer.name(key) for key in states if gazetteer.capital_of(key) is None]
    assert len(without) <= 5, without


def test_what_contains_what(gazetteer):
    paris = next(key for key in gazetteer.find("Paris") if gazetteer.admin1_name(key) == "Texas")
    assert gazetteer.admin2_name(paris) == "Lamar County"
    assert {"Texas", "Tex.", "TX", "United States", "U.S."} <= set(gazetteer.containers(paris))
    assert gazetteer.is_within(paris, "Texas")
    assert gazetteer.is_within(paris, "U.S.")
    assert not gazetteer.is_within(paris, "France")
    athens = [key for key in gazetteer.find("Athens") if gazetteer.is_within(key, "Ga.")]
    assert [gazetteer.country(key) for key in athens] == ["US"]


def test_capitals_and_countries(gazetteer):
    azerbaijan = gazetteer.find("Azerbaijan")[0]
    baku = gazetteer.capital_of(azerbaijan)
    assert gazetteer.name(baku) == "Baku"
    assert gazetteer.is_capital(baku)
    assert gazetteer.country_of(baku) == azerbaijan
    assert gazetteer.country_of(azerbaijan) == azerbaijan
    assert gazetteer.country_of(gazetteer.find("Black Sea")[0]) is None
    assert gazetteer.stands_for(gazetteer.find("Kremlin")[0]) == gazetteer.find("Russia")[0]
    assert gazetteer.stands_for(baku) is None


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("talks in New York City today", 2, (5, "new york city")),
        ("The Hague ruled", 0, (2, "hague")),
        ("the Gulf of Aden is", 1, (4, "gulf of aden")),
        ("Nagorno - Karabakh war", 0, (3, "nagorno karabakh")),
        ("St. Louis police", 0, (2, "saint louis")),
        ("Washington, D.C. on Monday", 0, (2, "washington dc")),
        ("U.S. troops", 0, (1, "us")),
        ("Of course", 0, None),
        ("The end", 0, None),
        ("baku said", 0, None),
        ("OR else", 0, None),
        ("Baku", 0, (1, "baku")),
    ],
)
def test_longest_name_in_running_text(gazetteer, text, start, found):
    assert gazetteer.longest_match(text.split(), start) == found


def test_main_names(gazetteer):
    kyiv = gazetteer.key_of("gn:703448")
    assert gazetteer.is_main_name(kyiv, "Kyiv")
    assert gazetteer.is_main_name(kyiv, "KIEV")
    assert not gazetteer.is_main_name(kyiv, "Kiew")
    assert kyiv in gazetteer.find("Kiew")
    assert gazetteer.is_main_name(gazetteer.key_of("ne:USA"), "U.S.")


def test_what_is_near(gazetteer):
    keys = gazetteer.nearest(46.7528, 39.8177, within_km=30, limit=5)
    assert len(keys) == 5
    assert "Khankendi" in {gazetteer.name(key) for key in keys}
    assert gazetteer.nearest(-150.0, -60.0, within_km=1) == ()


def test_threads_read_the_same(gazetteer):
    names = ["Baku", "Paris", "St. Louis", "Nagorno-Karabakh", "Washington, D.C."] * 40
    expected = [gazetteer.find(name) for name in names]
    results = []

    def read():
        results.append([gazetteer.find(name) for name in names])

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 4


def test_it_travels_to_another_process_by_opening_again(gazetteer):
    assert pickle.loads(pickle.dumps(gazetteer)) is gazetteer
    assert copy.copy(gazetteer) is gazetteer
