import json

import pytest

from mapviewer import annotate, export, open_project, read_article, save_project, workflow
from mapviewer.errors import CancelledError, ExportError, ProjectError
from mapviewer.model import with_article
from mapviewer.workflow.cache import keep, recall
from tests.stories import make_story

HOSTILE = "<script>alert(1)</script> </style> javascript:x \"'` $x^2$ \u202eabc\u202c Kabul"


def test_the_public_api_leads_from_a_file_to_a_map_and_back(tmp_path, seeds):
    article = read_article(seeds / "ankara-talks.md")
    project = with_article(make_story(), article, annotate(article))
    save_project(project, tmp_path / "p.gpkg")
    again = open_project(tmp_path / "p.gpkg")
    assert again == project
    export(again, tmp_path / "p.geojson")
    assert len(json.loads((tmp_path / "p.geojson").read_text())["features"]) > 10


def test_annotations_are_kept_by_text_date_and_versions(tmp_path, monkeypatch, seeds):
    from dataclasses import replace
    from datetime import date

    from mapviewer import extract

    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path))
    article = read_article(seeds / "ankara-talks.md")
    first = annotate(article)
    calls = []
    monkeypatch.setattr(extract, "annotate", lambda *each: calls.append(each) or first)
    assert annotate(article) == first
    assert not calls
    annotate(replace(article, published=date(2020, 1, 1)))
    assert len(calls) == 1, "another date gives other times"
    workflow.clear_cache()
    annotate(article)
    assert len(calls) == 2


def test_a_broken_cache_is_no_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path))
    keep("annotations", "k", "text")
    assert recall("annotations", "k") == "text"
    (tmp_path / "annotations" / "k").write_bytes(b"\xff\xfe\x00")
    assert recall("annotations", "k") is None
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path / "annotations" / "k" / "no folder"))
    keep("annotations", "k", "text")
    assert recall("annotations", "k") is None


def test_work_can_be_called_off(seeds):
    with pytest.raises(CancelledError):
        annotate(read_article(seeds / "ankara-talks.md"), None, lambda: True)


def test_opening_goes_on_past_a_bad_file(tmp_path, seeds):
    (tmp_path / "empty.txt").touch()
    project, errors = workflow.open_files([tmp_path / "empty.txt", seeds / "ankara-talks.md"], make_story())
    assert len(project.articles) == 2
    assert ["is empty" in error.message for error in errors] == [True]


def test_a_picture_opens_the_story_again(tmp_path):
    project = make_story()
    for ending in ("png", "svg", "pdf"):
        export(project, tmp_path / f"x.{ending}")
        again = workflow.story_in_picture(tmp_path / f"x.{ending}")
        assert again.annotations == project.annotations, ending
    (tmp_path / "y.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(ProjectError, match="no story"):
        workflow.story_in_picture(tmp_path / "y.png")


def test_hostile_words_stay_words_in_every_format(tmp_path):
    article = workflow.article_from_text(HOSTILE, origin="<b>file</b>.txt")
    project = with_article(make_story(), article, annotate(article))
    for ending in ("png", "svg", "pdf", "html", "geojson", "json"):
        export(project, tmp_path / f"x.{ending}")
    html = (tmp_path / "x.html").read_text()
    assert "<script>alert(1)" not in html
    assert "<script>alert(1)" not in (tmp_path / "x.svg").read_text()
    lines = (tmp_path / "x.json").read_text().splitlines()
    assert json.loads(lines[1])["text"] == HOSTILE


def test_an_unknown_ending_names_the_known_ones(tmp_path):
    with pytest.raises(ExportError) as caught:
        export(make_story(), tmp_path / "x.docx.exe")
    assert ".png" in caught.value.hint
