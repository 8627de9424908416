"""What arrives in a folder is added once it stands still; links are followed only when allowed."""

import pytest

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.store import open_project


def test_a_file_is_taken_once_it_stands_still_and_again_when_it_changed(tmp_path):
    watch = workflow.Watch(tmp_path)
    (tmp_path / "a.txt").write_text("Floods hit Jakarta.")
    (tmp_path / "a.css").write_text("body{}")
    paths, watch = workflow.look(watch)
    assert paths == ()
    paths, watch = workflow.look(watch)
    assert paths == (tmp_path / "a.txt",)
    assert workflow.look(watch)[0] == ()
    (tmp_path / "a.txt").write_text("Floods hit Jakarta and Bandung.")
    paths, watch = workflow.look(watch)
    assert paths == ()
    assert workflow.look(watch)[0] == (tmp_path / "a.txt",)


def test_a_project_is_filled_with_what_arrives(tmp_path):
    folder, out = tmp_path / "in", tmp_path / "p.gpkg"
    folder.mkdir()
    told, warned, looks = [], [], []

    def pause():
        looks.append(1)
        if len(looks) == 1:
            (folder / "a.txt").write_text("Floods hit Jakarta on Monday.")
            (folder / "b.pdf").write_bytes(b"%PDF-1.4 broken")
        return len(looks) < 4

    workflow.watch_folder(folder, out, told.append, warned.append, pause)
    assert [each.origin for each in open_project(out).articles] == ["a.txt"]
    assert len(told) == 1
    assert "b.pdf" in warned[0]
    with pytest.raises(MapviewerError, match="is no folder"):
        workflow.watch_folder(folder / "none", out, told.append, warned.append, lambda: False)


def test_a_link_is_not_followed_unless_allowed():
    asked = []
    project, errors = workflow.open_files(
        ["https://news.example/a"], may_fetch=lambda host: bool(asked.append(host))
    )
    assert asked == ["news.example"]
    assert not project.articles
    assert "not allowed" in errors[0].message


def test_rich_text_becomes_paragraphs():
    article = workflow.article_from_markup(
        "<meta charset='utf-8'><h1>Talks</h1><p>Ministers met in <b>Lima</b>.</p><script>x</script><ul><li>One<li>Two</ul>"
    )
    assert article.text == "Ministers met in Lima.\n\nOne\n\nTwo"
    assert article.title == "Talks"
