import pytest
import shapely
from pyproj import Geod

from mapviewer.atlas import (
    LAYERS,
    credits,
    ground_towns,
    open_gazetteer,
    outline_of,
    read_boundaries,
)

TOWNS = {"Stepanakert": (46.7528, 39.8177), "Shusha": (46.7499, 39.7601), "Hadrut": (47.032, 39.52)}


def km2(shape):
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 1e6


@pytest.mark.parametrize("layer", LAYERS)
def test_layers(layer):
    frame = read_boundaries(layer)
    assert frame.crs.to_epsg() == 4326
    assert {"id", "name", "geometry"} <= set(frame.columns)
    assert frame["id"].is_unique
    assert list(frame.index) == list(range(len(frame)))
    assert frame.geometry.is_valid.all()
    assert not frame.geometry.is_empty.any()
    west, south, east, north = frame.total_bounds
    assert west >= -180
    assert east <= 180
    assert south >= -90
    assert north <= 90


def test_no_country_is_a_band_around_the_world():
    for country in read_boundaries("countries").itertuples():
        for part in shapely.get_parts(country.geometry):
            if country.id != "ne:ATA":
                assert part.bounds[2] - part.bounds[0] < 175, country.name


def test_the_frame_is_the_callers_own():
    read_boundaries("countries")["name"] = "spoilt"
    assert "Azerbaijan" in set(read_boundaries("countries")["name"])


def test_unknown_layer():
    with pytest.raises(ValueError, match="not a layer"):
        read_boundaries("../gazetteer")


@pytest.mark.parametrize(
    ("place_id", "area"), [("mv:nagorno-karabakh", 4300), ("mv:abkhazia", 8640), ("mv:south-ossetia", 4470)]
)
def test_disputed_areas_are_as_large_as_they_should_be(place_id, area):
    assert km2(outline_of(place_id)) == pytest.approx(area, rel=0.02)


@pytest.mark.parametrize("town", TOWNS)
def test_the_oblast_holds_its_towns(town):
    assert outline_of("mv:nagorno-karabakh").contains(shapely.Point(TOWNS[town]))


def test_the_oblast_leaves_out_what_lay_around_it():
    outline = outline_of("mv:nagorno-karabakh")
    for lon, lat in [(46.5498, 39.6374), (46.9274, 39.991), (46.0444, 40.1098)]:  # Lachin, Aghdam, Kalbajar
        assert not outline.contains(shapely.Point(lon, lat))


@pytest.mark.parametrize(("layer", "count"), [("admin1", 4711)])
def test_counts(layer, count):
    assert len(read_boundaries(layer)) == count


def test_admin1_of_the_south_caucasus():
    counts = read_boundaries("admin1")["adm0_a3"].value_counts()
    assert {code: counts[code] for code in ("AZE", "ARM", "GEO")} == {"AZE": 78, "ARM": 11, "GEO": 12}


@pytest.mark.parametrize(
    ("name", "inside", "outside", "area"),
    [
        ("Texas", (-97.74, 30.27), (-94.04, 33.43), 690_000),  # Austin; Texarkana in Arkansas
        ("Donetsk Oblast", (37.8, 48.0), (39.3, 48.57), 26_500),  # Luhansk
        ("Kidal", (1.41, 18.44), (-0.04, 16.27), 151_000),  # Gao
        ("Lombardy", (9.19, 45.46), (7.69, 45.07), 23_900),  # Turin
        ("England", (-0.13, 51.5), (-3.19, 55.95), 130_000),  # Edinburgh
        ("Île-de-France", (2.35, 48.86), (1.1, 49.44), 12_000),  # Rouen
    ],
)
def test_first_level_areas_are_outlines(name, inside, outside, area):
    gazetteer = open_gazetteer()
    keys = [key for key in gazetteer.find(name) if gazetteer.feature_code(key) == "ADM1"]
    shape = outline_of(gazetteer.id(keys[0]))
    assert shape.contains(shapely.Point(inside))
    assert not shape.contains(shapely.Point(outside))
    assert km2(shape) == pytest.approx(area, rel=0.08)


def test_neighbours_share_their_edges():
    """Simplified as a coverage: no gap and no overlap between two states."""
    frame = read_boundaries("admin1").set_index("id").geometry
    gazetteer = open_gazetteer()
    kansas, nebraska = (
        frame[gazetteer.id(next(k for k in gazetteer.find(name) if gazetteer.feature_code(k) == "ADM1"))]
        for name in ("Kansas", "Nebraska")
    )
    assert kansas.intersection(nebraska).area < 1e-9
    assert kansas.boundary.intersection(nebraska.boundary).length > 5


def test_the_polygon_of_lachin_is_called_lachin():
    frame = read_boundaries("admin1")
    inside = frame[frame.contains(shapely.Point(46.3095, 39.7717))]
    assert list(inside["name"]) == ["Lachin"]


def test_outlines_of_regions_are_their_countries_together():
    region = outline_of("mv:south-caucasus")
    parts = sum(km2(outline_of(country)) for country in ("ne:ARM", "ne:AZE", "ne:GEO"))
    assert km2(region) == pytest.approx(parts, rel=0.01)


@pytest.mark.parametrize("place_id", ["gn:587084", "mv:kremlin", "ne:XXX", "nonsense", ""])
def test_places_without_an_outline(place_id):
    assert outline_of(place_id) is None


def test_outlines_hold_their_points():
    gazetteer = open_gazetteer()
    for name in ("Azerbaijan", "Armenia", "Turkey", "Russia", "Nagorno-Karabakh", "Syunik", "Abkhazia"):
        key = gazetteer.find(name)[0]
        assert outline_of(gazetteer.id(key)).contains(shapely.Point(gazetteer.point(key))), name


def test_credits_name_the_sources():
    assert "GeoNames" in " ".join(credits())
    assert "Natural Earth" in " ".join(credits())


def test_rivers_have_english_names_with_all_their_letters():
    names = set(read_boundaries("rivers")["name"])
    assert {"Danube", "Euphrates", "Senegal", "São Francisco", "Yellow River"} <= names
    assert not [name for name in names if "?" in name or "(" in name]


def test_no_namesake_ranks_as_the_city():
    gazetteer = open_gazetteer()
    early = [town for town in ground_towns() if town.zoom <= 4 and town.rank != 2]
    small = [town.name for town in early if gazetteer.population(gazetteer.key_of(town.id)) < 150_000]
    assert len(early) > 50
    assert not small
