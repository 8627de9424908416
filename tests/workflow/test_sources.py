"""Back to the source: its bytes, and what changed in it."""

from dataclasses import replace

import pytest

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.model import Original, make_original
from mapviewer.store import open_project, read_article, save_project
from tests.commands import run
from tests.store import documents as made
from tests.stories import TEXT, make_story


def test_the_original_bytes_come_back_also_out_of_a_project(tmp_path):
    (tmp_path / "talks.pdf").write_bytes(made.pdf_file())
    article = read_article(tmp_path / "talks.pdf")
    from mapviewer.model import Project, with_article

    save_project(with_article(Project(), article), tmp_path / "p.gpkg")
    again = open_project(tmp_path / "p.gpkg").articles[0]
    path = workflow.original_file(again, tmp_path / "out")
    assert path.name == "talks.pdf"
    assert path.read_bytes() == made.pdf_file()


@pytest.mark.parametrize(
    "name", ["../../evil.sh", "a.exe", "C:\\x\\run.bat", "", "..", "a\nb.html", "/etc/passwd"]
)
def test_names_of_originals_are_harmless(tmp_path, name):
    article = replace(make_story().articles[0], original=make_original(b"x", name, "text/html"))
    path = workflow.original_file(article, tmp_path / "out")
    assert path.parent == tmp_path / "out"
    assert path.suffix in (".txt", ".html")


def test_without_the_bytes_it_says_so(tmp_path):
    article = replace(make_story().articles[0], original=Original("a.pdf", "application/pdf", "0" * 64))
    with pytest.raises(MapviewerError, match="not kept"):
        workflow.original_file(article, tmp_path)


def test_another_version_tells_what_it_touches(tmp_path):
    save_project(make_story(), tmp_path / "p.gpkg")
    (tmp_path / "t.txt").write_text(TEXT.replace("must wait", "can wait"))
    done = run("compare", tmp_path / "p.gpkg", tmp_path / "t.txt")
    assert done.returncode == 0, done.stderr
    assert "1 changes" in done.stdout
    assert "− must\n+ can" in done.stdout
    assert 'Touched. Statement: that "Lima must wait"' in done.stdout
    assert "Troops may enter" not in done.stdout
