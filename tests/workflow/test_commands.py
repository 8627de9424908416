"""The commands, as a shell runs them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import run, run_apart
from tests.stories import make_story


def failed_in_one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    return done.stderr


def test_version_and_usage():
    assert run_apart("--version").stdout.startswith("mapviewer ")
    assert run("annotate").returncode == 2
    assert run("export", "x.txt").returncode == 2
    assert "annotate" in run("--help").stdout


def test_annotate_prints_one_object_for_an_article(seeds):
    done = run_apart("annotate", seeds / "ankara-talks.md")
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    assert value["published"] == "2024-08-27"
    names = {each["name"] for each in value["places"]}
    assert {"Ankara", "Baku", "Yerevan", "Nagorno-Karabakh", "Moscow"} <= names
    text = value["text"]
    assert all(text[each["start"] : each["end"]] == each["surface"] for each in value["toponyms"])


def test_annotate_does_the_good_rows_of_a_corpus_in_order(tmp_path):
    corpus = tmp_path / "c.jsonl"
    corpus.write_text(
        '{"id": 5, "text": "The talks were held in Lima on Monday.", "published": "2024-03-05"}\n'
        "oops\n"
        '{"id": "b", "text": "Floods hit Jakarta."}\n'
    )
    done = run("annotate", corpus, "-o", tmp_path / "out.json")
    assert done.returncode == 1
    assert "line 2" in done.stderr
    rows = [json.loads(line) for line in (tmp_path / "out.json").read_text().splitlines()]
    assert [row["id"] for row in rows] == [5, "b"]
    assert [row["places"][0]["name"] for row in rows] == ["Lima", "Jakarta"]
    assert rows[0]["timexes"][0]["value"] == "2024-03-04"


def test_published_overrides(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("Rebels shelled Goma yesterday.")
    value = json.loads(run("annotate", article, "--published", "1 March 2024").stdout)
    assert value["timexes"][0]["earliest"] == "2024-02-29"


def test_a_text_without_places_is_no_error(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("Nothing happened anywhere, she said.")
    done = run("annotate", article)
    assert done.returncode == 0
    assert json.loads(done.stdout)["toponyms"] == []


@pytest.mark.parametrize(
    ("content", "arguments", "words"),
    [
        (None, [], "does not exist"),
        (b"", [], "is empty"),
        (b"%PDF-1.4", [], "is a PDF"),
        (b"Good text about Lima.", ["--published", "someday"], "no date"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_1(tmp_path, content, arguments, words):
    article = tmp_path / "a.txt"
    if content is not None:
        article.write_bytes(content)
    for command in (["annotate", article], ["export", article, "-o", tmp_path / "x.png"]):
        assert words in failed_in_one_sentence(run(*command, *arguments))
    assert not (tmp_path / "x.png").exists()


def test_export_refuses_an_unknown_ending_before_it_reads(tmp_path, seeds):
    done = run("export", seeds / "ankara-talks.md", "-o", tmp_path / "x.bmp")
    assert ".png" in failed_in_one_sentence(done)
    done = run("export", seeds / "ankara-talks.md", "-o", tmp_path / "missing" / "x.png")
    assert "folder" in failed_in_one_sentence(done)
    done = run("export", seeds / "ankara-talks.md", "-o", tmp_path / "x.png", "--preset", "huge")
    assert "preset" in failed_in_one_sentence(done)


def test_export_writes_every_format_twice_alike(tmp_path, seeds):
    for folder, run_it in (("one", run), ("two", run_apart)):
        (tmp_path / folder).mkdir()
        outs = [
            tmp_path / folder / f"x.{ending}" for ending in ("png", "svg", "pdf", "html", "geojson", "json")
        ]
        options = [each for out in outs for each in ("-o", out)]
        done = run_it("export", seeds / "ankara-talks.md", *options)
        assert done.returncode == 0, done.stderr
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name
    assert (tmp_path / "one" / "x.png").read_bytes()[:4] == b"\x89PNG"
    words = (tmp_path / "one" / "x.alt.txt").read_text("utf-8")
    assert words.startswith("Map for the article")
    assert "Hakan Fidan" in words


def test_commands_take_a_project_as_they_take_an_article(tmp_path):
    from mapviewer import save_project

    save_project(make_story(), tmp_path / "p.gpkg")
    value = json.loads(run("annotate", tmp_path / "p.gpkg").stdout)
    assert value["extractor"]["name"] == "by hand", "what was found is kept, not found again"
    assert run("export", tmp_path / "p.gpkg", "-o", tmp_path / "p.geojson").returncode == 0


def test_a_corrupt_geodata_file_is_one_sentence(tmp_path, monkeypatch):
    from mapviewer import atlas, workflow
    from mapviewer.errors import GeodataError

    copy = tmp_path / "geodata"
    source = Path(atlas.geodata_path("manifest.json")).parent
    assert source.is_dir()
    import shutil

    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("*.py", "steps"))
    for path in (copy / "gazetteer").iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    code = (
        "import sys; from pathlib import Path\n"
        "from mapviewer.atlas import files\n"
        f"files._data_folder = lambda name: Path({str(copy)!r})\n"
        "import mapviewer.cli; sys.argv = ['mapviewer', 'annotate', sys.argv[1]]; mapviewer.cli.main()"
    )
    article = tmp_path / "a.txt"
    article.write_text("Floods hit Jakarta.")
    done = subprocess.run(
        [sys.executable, "-c", code, str(article)], capture_output=True, text=True, timeout=180
    )
    assert "damaged" in failed_in_one_sentence(done)
    assert GeodataError and workflow


def test_export_draws_what_is_asked_for(tmp_path, seeds):
    choices = {
        "whole": (),
        "bare": ("--without", "key,arcs,labels"),
        "miles": ("--units", "miles"),
        "box": ("--frame", "38,36,52,46"),
        "dark": ("--theme", "dark"),
    }
    drawn = {}
    for name, chosen in choices.items():
        path = tmp_path / f"{name}.svg"
        done = run("export", seeds / "ankara-talks.md", "-o", path, *chosen)
        assert done.returncode == 0, done.stderr
        drawn[name] = path.read_text("utf-8")
    assert len(set(drawn.values())) == len(choices)
    assert len(drawn["bare"]) < len(drawn["whole"]) * 0.95


@pytest.mark.parametrize(
    ("option", "value"), [("--without", "clouds"), ("--units", "leagues"), ("--frame", "1,2,3")]
)
def test_export_refuses_an_unknown_choice(tmp_path, seeds, option, value):
    target = tmp_path / "map.png"
    done = run("export", seeds / "ankara-talks.md", "-o", target, option, value)
    assert value in failed_in_one_sentence(done)
    assert list(tmp_path.iterdir()) == []
