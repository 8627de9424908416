import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pyogrio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapviewer.errors import ProjectError
from mapviewer.layers import make_layers
from mapviewer.model import Project, make_article, with_article
from mapviewer.store import geojson_text, open_project, save_project
from tests.store.test_keeping import SCHEMAS
from tests.stories import FRONTIER, SOUTH, make_frontier_story, make_story


def test_a_project_comes_back_as_it_was(tmp_path):
    project = replace(with_article(make_story(), make_article("Not read yet.", id="b")), title="Two stories")
    save_project(project, tmp_path / "p.gpkg")
    assert open_project(tmp_path / "p.gpkg") == project


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None), min_size=1), st.text(st.characters(codec=None)))
def test_any_text_and_title_survive(tmp_path, text, title):
    project = with_article(
        Project(), make_article(text, title=title, id="x'; DROP TABLE mapviewer_article; --")
    )
    save_project(project, tmp_path / "p.gpkg")
    assert open_project(tmp_path / "p.gpkg").articles == project.articles


def test_other_programs_see_the_places(tmp_path):
    save_project(make_story(), tmp_path / "p.gpkg")
    places = pyogrio.read_dataframe(tmp_path / "p.gpkg", layer="places")
    assert list(places["name"]) == ["Oslo", "Norway", "Lima", "Quito"]
    assert places.crs.to_epsg() == 4326
    assert round(places.geometry[0].x) == 11


def test_what_is_no_project_is_refused_in_one_sentence(tmp_path):
    with pytest.raises(ProjectError, match="does not exist"):
        open_project(tmp_path / "none.gpkg")
    garbage = tmp_path / "g.gpkg"
    garbage.write_bytes(b"\x00garbage" * 1000)
    with pytest.raises(ProjectError, match="no mapviewer project"):
        open_project(garbage)
    with closing(sqlite3.connect(tmp_path / "other.gpkg")) as connection, connection:
        connection.execute("CREATE TABLE t (x)")
    with pytest.raises(ProjectError, match="no mapviewer project"):
        open_project(tmp_path / "other.gpkg")


def test_a_newer_schema_is_refused(tmp_path):
    path = tmp_path / "p.gpkg"
    save_project(make_story(), path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE mapviewer_meta SET value = '99' WHERE key = 'schema_version'")
    with pytest.raises(ProjectError, match="newer"):
        open_project(path)


def test_a_failed_save_keeps_the_old_file(tmp_path):
    with pytest.raises(ProjectError, match="can't be saved"):
        save_project(make_story(), tmp_path / "missing" / "p.gpkg")
    path = tmp_path / "p.gpkg"
    save_project(make_story(), path)
    (tmp_path / "p.gpkg-journal").write_bytes(b"")
    save_project(Project("Emptied"), path)
    assert open_project(path).title == "Emptied"
    assert [each.name for each in tmp_path.iterdir()] == ["p.gpkg"]


def test_geojson_is_lon_lat_and_the_same_each_time():
    layers = make_layers(make_story())
    text = geojson_text(layers)
    assert text == geojson_text(make_layers(make_story()))
    features = {each["id"]: each for each in json.loads(text)["features"]}
    assert features["gn:3143244"]["geometry"]["coordinates"] == [10.746, 59.913]
    unplaced = next(each for each in features.values() if each["properties"].get("type") == "AGREE")
    assert unplaced["geometry"] is None
    assert unplaced["properties"]["reason"]


def test_lines_and_parts_go_out_and_phrases_come_back(tmp_path):
    project = make_frontier_story()
    features = {
        (each["id"], each["properties"]["layer"]): each
        for each in json.loads(geojson_text(make_layers(project)))["features"]
    }
    assert features[f"{FRONTIER}#outline", "areas"]["geometry"]["type"] in ("LineString", "MultiLineString")
    assert features[f"{SOUTH}#outline", "areas"]["geometry"]["type"] in ("Polygon", "MultiPolygon")
    save_project(project, tmp_path / "p.gpkg")
    assert open_project(tmp_path / "p.gpkg") == project
    areas = pyogrio.read_dataframe(tmp_path / "p.gpkg", layer="areas").set_index("id")
    assert areas.geometry[FRONTIER].length > 5


def test_a_project_of_before_phrases_opens(tmp_path):
    shutil.copy(SCHEMAS / "schema-1.gpkg", tmp_path / "p.gpkg")
    with closing(sqlite3.connect(tmp_path / "p.gpkg")) as connection, connection:
        (text,) = connection.execute("SELECT value FROM mapviewer_article").fetchone()
        value = json.loads(text)
        del value["locatives"]
        connection.execute("UPDATE mapviewer_article SET value = ?", (json.dumps(value),))
    assert open_project(tmp_path / "p.gpkg").articles == make_story().articles
