"""What is written, read by other programs' readers; hostile words stay words in every one of them."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapviewer.layers import make_layers
from mapviewer.model import Project, make_article, with_article, with_source
from mapviewer.store.outgoing.shapes import proper_shape, true_box
from mapviewer.store.outgoing.tables import FORMULA_STARTS, plain_cell, safe_cell
from mapviewer.workflow import ExportOptions, export, export_bytes
from tests.stories import make_frontier_story, make_story

HOSTILE = '=HYPERLINK("http://x") <script>alert(1)</script> ]]> [a](javascript:x) \\input{x} {\\rtf $x$ \x00\x07\u202e @a'
KML = "{http://www.opengis.net/kml/2.2}"


def written(ending: str, project: Project | None = None) -> bytes:
    return export_bytes(project or make_story(), ending, ExportOptions())


def hostile_story() -> Project:
    """The story with a title, an outlet, an author and an address that try everything."""
    project = make_story()
    article = project.articles[0]
    found = project.annotations_of(article.id)
    changed = with_source(article, title=HOSTILE, outlet=f"+{HOSTILE}", byline=f"-{HOSTILE}")
    return with_article(Project(), changed, found)


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_tables_hold_what_happened_who_said_what_and_the_source():
    events = rows_of(written(".events.csv"))
    assert events[0]["summary"] == "Ministers meet in Oslo"
    assert events[0]["place_ids"] == "gn:3143244"
    assert events[0]["citation"] == "“Oslo talks”, The Daily Test, 5 March 2024"
    (statement,) = rows_of(written(".statements.csv"))
    assert (statement["speaker"], statement["said_at"], statement["about"]) == ("Kari Dahl", "Oslo", "Lima")
    together = rows_of(written(".csv"))
    assert {each["table"] for each in together} == {"places", "events", "statements"}
    assert float(next(each["lat"] for each in together if each["name"] == "Lima")) == -12.043


@given(st.text())
def test_a_text_cell_never_starts_a_formula_and_comes_back(text):
    cell = safe_cell(text)
    assert isinstance(cell, str)
    assert not cell.startswith(tuple(each for each in FORMULA_STARTS if each != "'"))
    assert plain_cell(cell) == text.replace("\x00", "")


def test_hostile_words_start_no_formula():
    for ending in (".csv", ".acled.csv", ".plover.csv"):
        cells = [cell for row in rows_of(written(ending, hostile_story())) for cell in row.values()]
        bad = [cell for cell in cells if re.match(r"[=+@\t\r]|-(?!\d)", cell)]
        assert not bad
        assert any("'=HYPERLINK" in cell or "'+=HYPER" in cell for cell in cells)


def test_a_workbook_has_a_sheet_for_each_table_and_no_formula():
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(written(".xlsx", hostile_story())))
    assert book.sheetnames == ["places", "events", "statements", "about"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert any(str(cell.value).startswith("=HYPERLINK") and cell.data_type == "s" for cell in cells)
    assert book["places"]["G2"].value == 10.746


def test_kml_has_folders_times_and_plain_descriptions():
    root = ElementTree.fromstring(written(".kml", hostile_story()))
    names = [each.findtext(f"{KML}name") for each in root.iter(f"{KML}Folder")]
    assert names == ["Places", "Events", "Statements", "Outlines"]
    assert root.find(f".//{KML}TimeSpan/{KML}begin").text == "2024-03-04"
    assert "<script" not in "".join(each.text or "" for each in root.iter(f"{KML}description"))
    archive = zipfile.ZipFile(io.BytesIO(written(".kmz")))
    assert archive.read("doc.kml") == written(".kml")


def test_waypoints_are_the_numbered_places():
    root = ElementTree.fromstring(written(".gpx", hostile_story()))
    names = [each.text for each in root.iter("{http://www.topografix.com/GPX/1/1}name")]
    assert names[1:] == ["Oslo", "Lima", "Quito"]


@pytest.mark.skipif(shutil.which("ogrinfo") is None, reason="ogrinfo is not here")
@pytest.mark.parametrize(
    ("ending", "layer", "count"),
    [
        (".kml", "Events", 3),
        (".kmz", "Places", 6),
        (".fgb", "story", 14),
        (".geojson", "a", 14),
        (".gpx", "waypoints", 6),
    ],
)
def test_gdal_reads_them(tmp_path, ending, layer, count):
    export(make_frontier_story(), tmp_path / f"a{ending}")
    done = subprocess.run(
        ["ogrinfo", "-ro", "-so", tmp_path / f"a{ending}", layer], capture_output=True, text=True, check=True
    )
    found = re.search(r"Feature Count: (\d+)", done.stdout)
    assert found
    assert 1 <= int(found[1]) <= count
    assert "ERROR" not in done.stderr


def test_flatgeobuf_and_geoparquet_hold_the_same_features(tmp_path):
    import fastparquet
    import pyogrio
    import shapely

    project = make_frontier_story()
    for ending in (".fgb", ".parquet"):
        export(project, tmp_path / f"a{ending}")
    flat = pyogrio.read_dataframe(tmp_path / "a.fgb").set_index("id").sort_index()
    file = fastparquet.ParquetFile(io.BytesIO((tmp_path / "a.parquet").read_bytes()))
    geo = json.loads(file.key_value_metadata["geo"])
    assert geo["columns"]["geometry"]["encoding"] == "WKB"
    rows = file.to_pandas().set_index("id").sort_index()
    assert list(rows.index) == list(flat.index)
    shapes = shapely.from_wkb(list(rows["geometry"]))
    assert all(one.equals_exact(other, 1e-9) for one, other in zip(shapes, flat.geometry, strict=True))


def test_geojson_keeps_the_rules_of_its_standard():
    value = json.loads(written(".geojson", make_frontier_story()))
    ids = [each["id"] for each in value["features"]]
    assert len(set(ids)) == len(ids)
    points = []
    for feature in value["features"]:
        shape = feature["geometry"]
        polygons = {"Polygon": lambda s: [s["coordinates"]], "MultiPolygon": lambda s: s["coordinates"]}
        for rings in polygons.get(shape and shape["type"], lambda s: [])(shape):
            assert _area(rings[0]) > 0, "the outer ring runs counter-clockwise"
            assert all(_area(ring) < 0 for ring in rings[1:])
            points += [point for ring in rings for point in ring]
    west, south, east, north = value["bbox"]
    assert all(west <= x <= east and south <= y <= north and -180 <= x <= 180 for x, y in points)


def _area(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


def test_shapes_are_cut_at_the_antimeridian():
    from shapely.geometry import LineString, Point, box

    assert proper_shape(Point(190, 5)).equals(Point(-170, 5))
    fiji = proper_shape(box(175, -20, 185, -10))
    assert fiji.geom_type == "MultiPolygon"
    assert fiji.bounds == (-180, -20, 180, -10)
    assert true_box([fiji]) == (175, -20, -175, -10)
    assert true_box([LineString([(0, 0), (10, 10)])]) == (0, 0, 10, 10)
    assert true_box([]) is None


def test_a_calendar_of_what_has_a_day():
    from icalendar import Calendar

    calendar = Calendar.from_ical(written(".ics", hostile_story()))
    (event,) = calendar.walk("VEVENT")
    assert str(event["summary"]) == "Ministers meet in Oslo"
    assert event["dtstart"].dt == date(2024, 3, 4)
    assert event["dtend"].dt == date(2024, 3, 5)
    assert "HYPERLINK" in str(event["description"])
    assert "BEGIN:VALARM" not in written(".ics", hostile_story()).decode()


class Tags(HTMLParser):
    """The names of all tags."""

    def __init__(self):
        super().__init__()
        self.names = set()

    def handle_starttag(self, tag, attrs):
        self.names.add(tag)


def test_a_timeline_is_what_timelinejs_wants():
    value = json.loads(written(".timeline.json", hostile_story()))
    (slide,) = value["events"]
    assert slide["start_date"] == {"year": 2024, "month": 3, "day": 4}
    tags = Tags()
    for each in (slide["text"]["text"], slide["text"]["headline"], value["title"]["text"]["headline"]):
        tags.feed(each)
    assert tags.names == {"p"}


def test_web_annotations_select_the_words_of_the_text():
    project = make_story()
    text = project.articles[0].text
    items = json.loads(written(".jsonld"))["items"]
    assert {each["motivation"] for each in items} == {"identifying", "describing", "commenting"}
    for item in items:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for quote, position in (each["selector"] for each in targets):
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert text[: position["start"]].endswith(quote["prefix"])
            assert text[position["end"] :].startswith(quote["suffix"])


def test_uima_offsets_fit_also_beyond_the_basic_plane():
    cassis = pytest.importorskip("cassis")
    project = make_story()
    article = make_article("\U0001f600 " + project.articles[0].text)
    moved = json.loads(written(".json"))
    for each in moved["toponyms"]:
        each["start"] += 2
        each["end"] += 2
    for name in ("statements", "events", "actors", "timexes", "sentences", "locatives"):
        moved[name] = []
    from mapviewer.model import from_json

    _, found = from_json({**moved, "text": article.text, "id": article.id})
    cas = cassis.load_cas_from_json(written(".uima.json", with_article(Project(), article, found)).decode())
    words = [each.get_covered_text() for each in cas.select("custom.mapviewer.Place")]
    assert words == ["Oslo", "Norwegian", "Oslo", "Lima", "Quito", "Zubrowka"]


def test_sources_in_the_forms_that_libraries_read():
    bibtexparser = pytest.importorskip("bibtexparser")
    (entry,) = bibtexparser.parse_string(written(".bib", hostile_story()).decode()).entries
    assert entry.entry_type == "article"
    assert "\\input" not in entry["title"].replace("\\textbackslash{}", "")
    (item,) = json.loads(written(".csl.json"))
    assert item["issued"] == {"date-parts": [[2024, 3, 5]]}
    lines = written(".ris").decode().split("\r\n")
    assert lines[0] == "TY  - NEWS"
    assert "ER  - " in lines
    assert (
        written(".sources.txt").decode() == "The Daily Test (2024) “Oslo talks”, The Daily Test, 5 March.\n"
    )


@settings(max_examples=30)
@given(title=st.text(min_size=1).filter(str.strip), byline=st.text(), url=st.text())
def test_any_source_can_be_cited(title, byline, url):
    article = make_article("Words.", title=title, byline=byline, url=url, outlet="The Paper")
    project = Project("", (article,))
    (item,) = json.loads(written(".csl.json", project))
    assert item["id"] == article.key
    assert len(written(".sources.txt", project).decode().splitlines()) >= 1
    assert written(".ris", project).count(b"TY  - ") == 1
    assert written(".bib", project).count(b"@article{") >= 1


def test_a_report_tells_place_by_place_with_sources(tmp_path):
    from mapviewer.store.outgoing.report import docx_bytes, make_report, markdown_bytes

    project = hostile_story()
    layers = make_layers(project)
    kinds = [block.kind for block in make_report(project, layers)]
    assert kinds.count("figure") == 1
    assert kinds.count("quote") == 2
    text = markdown_bytes(project, layers, "my map (1).png").decode()
    assert "## 1. Oslo" in text
    assert "](<my%20map%20%281%29.png>)" in text
    assert "\\<script\\>" in text
    assert "[a](javascript" not in text
    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (40, 30)).save(picture, "PNG")
    (tmp_path / "a.docx").write_bytes(docx_bytes(project, layers, picture.getvalue()))
    import docx

    document = docx.Document(tmp_path / "a.docx")
    styles = [paragraph.style.name for paragraph in document.paragraphs]
    assert styles[0] == "Title"
    assert styles.count("Quote") == 2
    assert document.inline_shapes[0]._inline.docPr.get("descr").startswith("Map for the article")


def test_rows_of_event_data_sets():
    (row,) = rows_of(written(".acled.csv"))
    assert (row["event_date"], row["location"], row["time_precision"], row["actor1"]) == (
        "2024-03-04",
        "Oslo",
        "1",
        "Kari Dahl",
    )
    types = [each["event_type"] for each in rows_of(written(".plover.csv"))]
    assert types == ["CONSULT", "ASSAULT", "AGREE"]


def test_a_story_without_anything_can_be_written():
    empty = Project("Nothing", (make_article("Nothing happened."),))
    for ending in (
        ".csv",
        ".xlsx",
        ".kml",
        ".gpx",
        ".fgb",
        ".parquet",
        ".ics",
        ".jsonld",
        ".uima.json",
        ".geojson",
    ):
        assert written(ending, empty)


CONTROLS = [
    *(chr(n) for n in range(32) if chr(n) not in "\t\n\r"),
    *"\x7f\x85\u2028\u202e\ufffe\uffff\ud800\udfff",
]


def test_37_texts_with_control_characters_make_a_well_formed_svg(tmp_path):
    assert len(CONTROLS) == 37
    texts = " ".join(f"A{each}B" for each in CONTROLS)
    story = make_story()
    names = dict(zip(("title", "outlet", "byline", "origin"), (texts,) * 4, strict=True))
    article = make_article(
        story.articles[0].text + texts, id="odd", published=story.articles[0].published, **names
    )
    read = story.annotations[0]
    spoilt = replace(
        read,
        article_id="odd",
        places=tuple(replace(each, name=each.name + texts) for each in read.places),
        events=tuple(replace(each, summary=each.summary + texts) for each in read.events),
        actors=tuple(replace(each, name=each.name + texts) for each in read.actors),
    )
    export(with_article(Project(texts), article, spoilt), tmp_path / "odd.svg")
    root = ElementTree.fromstring((tmp_path / "odd.svg").read_bytes())
    told = "".join(root.itertext()) + "".join(value for each in root.iter() for value in each.attrib.values())
    assert "\ufffd" in told, "they are made visible, not dropped in silence"
    allowed = set("\x7f\x85\u2028\u202e")  # by XML 1.0
    assert not (set(told) & set(CONTROLS)) - allowed
