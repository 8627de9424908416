"""Tables that were changed in another program come back as corrections, told before they are made."""

import csv
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapviewer.errors import ArticleError
from mapviewer.model import with_corrections
from mapviewer.store import open_project, save_project
from mapviewer.workflow import ExportOptions, export, export_bytes, read_changes
from tests.commands import run
from tests.stories import make_story

FORMS = (".csv", ".events.csv", ".statements.csv", ".places.csv", ".xlsx", ".geojson", ".jsonld")


@pytest.mark.parametrize("ending", FORMS)
def test_what_was_not_changed_changes_nothing(tmp_path, ending):
    export(make_story(), tmp_path / f"a{ending}")
    changes = read_changes(make_story(), tmp_path / f"a{ending}")
    assert changes.lines == ()
    assert changes.problems == ()


def changed_table(tmp_path, ending, edit):
    path = tmp_path / f"a{ending}"
    rows = list(
        csv.DictReader(io.StringIO(export_bytes(make_story(), ending, ExportOptions()).decode("utf-8-sig")))
    )
    for row in rows:
        edit(row)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_events_are_corrected(tmp_path):
    def edit(row):
        if row["type"] == "CONSULT":
            row |= {
                "type": "AGREE",
                "modality": "planned",
                "summary": "Ministers agree",
                "earliest": "2024-03-01",
            }
            row |= {"place_ids": "gn:3936456; gn:3652462"}

    changes = read_changes(make_story(), changed_table(tmp_path, ".events.csv", edit), by="Ivo")
    assert not changes.problems
    assert "“Ministers meet in Oslo”: type “CONSULT” → “AGREE”" in changes.lines
    assert {each.by for each in changes.corrections} == {"Ivo"}
    assert len({each.step for each in changes.corrections}) == 1
    project = with_corrections(make_story(), changes.corrections)
    event = project.annotations[0].events[0]
    assert (event.type, event.modality, event.summary) == ("AGREE", "planned", "Ministers agree")
    assert str(event.earliest) == "2024-03-01"
    assert event.places == ("gn:3936456", "gn:3652462")


def test_statements_and_places_are_corrected(tmp_path):
    def edit(row):
        row |= {"stance": "promised", "said_at_id": "", "about_ids": ""} if "stance" in row else {}
        row |= {"lon": "10.75", "lat": "59.91"} if row.get("name") == "Oslo" else {}

    project = make_story()
    for ending in (".statements.csv", ".places.csv"):
        changes = read_changes(project, changed_table(tmp_path, ending, edit))
        assert not changes.problems
        project = with_corrections(project, changes.corrections)
    statement = project.annotations[0].statements[0]
    assert (statement.stance, statement.said_at, statement.about) == ("promised", None, ())
    assert project.annotations[0].places[0].lon == 10.75


def test_a_workbook_and_geojson_and_annotations_come_back(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    export(make_story(), tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    columns = [cell.value for cell in book["events"][1]]
    book["events"].cell(2, columns.index("summary") + 1).value = "Ministers gather"
    book.save(tmp_path / "b.xlsx")
    assert [each.value for each in read_changes(make_story(), tmp_path / "b.xlsx").corrections] == [
        "Ministers gather"
    ]

    value = json.loads(export_bytes(make_story(), ".geojson", ExportOptions()))
    oslo = next(each for each in value["features"] if each["id"] == "gn:3143244")
    oslo["geometry"]["coordinates"] = [10.8, 59.95]
    (tmp_path / "a.geojson").write_text(json.dumps(value))
    (moved,) = read_changes(make_story(), tmp_path / "a.geojson").corrections
    assert (moved.what.field, moved.value["lon"]) == ("point", 10.8)

    value = json.loads(export_bytes(make_story(), ".jsonld", ExportOptions()))
    quito = next(each for each in value["items"] if each["id"].endswith(".t5"))
    quito["body"][1]["source"]["id"] = "https://sws.geonames.org/3936456/"
    (tmp_path / "a.jsonld").write_text(json.dumps(value))
    changes = read_changes(make_story(), tmp_path / "a.jsonld")
    project = with_corrections(make_story(), changes.corrections)
    assert project.annotations[0].toponyms[4].resolution.place == "gn:3936456"


def test_what_can_not_be_used_is_told_and_the_rest_is_taken(tmp_path):
    edits = iter(({"type": "PARTY"}, {"earliest": "soon"}, {"id": "none.e9"}))
    changes = read_changes(
        make_story(), changed_table(tmp_path, ".events.csv", lambda row: row.update(next(edits)))
    )
    assert changes.corrections == ()
    assert "PARTY" in changes.problems[0]
    assert "no day" in changes.problems[1]
    assert "no event" in changes.problems[2]


@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=300), ending=st.sampled_from([".csv", ".xlsx", ".geojson", ".jsonld"]))
def test_any_file_is_read_or_refused(tmp_path_factory, content, ending):
    path = tmp_path_factory.mktemp("any") / f"a{ending}"
    path.write_bytes(content)
    try:
        assert read_changes(make_story(), path).corrections == ()
    except ArticleError as error:
        assert error.hint


def test_the_command_tells_first_and_changes_only_when_told(tmp_path):
    project = tmp_path / "p.gpkg"
    save_project(make_story(), project)
    path = changed_table(tmp_path, ".events.csv", lambda row: row.update(type="AID"))
    done = run("apply", project, path)
    assert done.returncode == 0, done.stderr
    assert "3 changes found" in done.stdout
    assert not open_project(project).corrections
    assert "3 changes made" in run("apply", project, path, "--yes").stdout
    assert [each.type for each in open_project(project).annotations[0].events] == ["AID", "AID", "AID"]
