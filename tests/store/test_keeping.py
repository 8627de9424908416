"""What is the user's is never lost: faults of other programs and of the system, each provoked for real."""

import contextlib
import json
import multiprocessing
import os
import resource
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pyogrio
import pytest
from hypothesis import HealthCheck, given, settings

from mapviewer.errors import ArticleError, CancelledError, ProjectError
from mapviewer.model import (
    Project,
    link_mentions,
    make_article,
    make_original,
    redo,
    undo,
    with_article,
    with_corrections,
)
from mapviewer.store import (
    ChangedMeanwhileError,
    moved_places,
    open_project,
    read_article,
    read_corpus,
    read_settings,
    save_id_of,
    save_project,
)
from mapviewer.store.backups import backups_of
from mapviewer.store.journals import Journal, changes, left_journals, recovered
from tests.model.making import moves, possible
from tests.stories import OSLO, make_story

NOTHING = dict.fromkeys(("toponyms", "places", "actors", "timexes", "statements", "events", "sentences"), ())
SCHEMAS = Path(__file__).parent / "schemas"
CHOICES = possible(make_story())


@pytest.fixture
def path(tmp_path):
    save_project(make_story(), tmp_path / "p.gpkg")
    return tmp_path / "p.gpkg"


def linked(project: Project) -> Project:
    return with_article(Project(project.title), project.articles[0], link_mentions(project.annotations[0]))


def other_program(path: Path, *statements: str, then: str = "") -> subprocess.Popen:
    """Another process that has done `statements` in the database and still has it open."""
    code = (
        "import sqlite3, sys, os, time\n"
        f"c = sqlite3.connect({str(path)!r}, isolation_level=None)\n"
        f"for each in {list(statements)!r}: c.execute(each).fetchall()\n"
        f"print('there', flush=True); {then or 'sys.stdin.read()'}\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "there\n"
    return process


def end(process: subprocess.Popen) -> None:
    process.communicate(timeout=20)


# --- every schema ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", sorted(SCHEMAS.glob("*.gpkg")), ids=lambda each: each.stem)
def test_files_of_every_schema_open_and_stay_as_they_are(file):
    before = file.read_bytes()
    assert linked(open_project(file)) == linked(make_story())
    assert file.read_bytes() == before


def test_corrections_undone_ones_and_settings_are_kept(tmp_path):
    project = make_story()
    for correction in CHOICES:
        project = with_corrections(project, [correction])
    project = undo(undo(project))
    save_project(project, tmp_path / "p.gpkg", settings={"view": [1, 2, 3, 4]})
    again = open_project(tmp_path / "p.gpkg")
    assert again == project
    assert redo(again) == redo(project)
    save_project(again, tmp_path / "p.gpkg")
    assert read_settings(tmp_path / "p.gpkg") == {"view": [1, 2, 3, 4]}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves(make_story()))
def test_any_sequence_survives_saving_and_the_journal(tmp_path, steps):
    project = saved = make_story()
    journal = Journal(tmp_path / "journals")
    journal.append(changes(Project(), project))
    for number, step in enumerate(steps):
        before = project
        if step == "undo":
            project = undo(project)
        elif step == "redo":
            project = redo(project)
        elif step == "save":
            save_project(project, tmp_path / "p.gpkg")
            assert open_project(tmp_path / "p.gpkg") == project
            saved = project
        elif isinstance(step, int):
            project = with_corrections(project, [replace(CHOICES[step], id=f"n{number}")])
        if records := changes(before, project):
            journal.append(records)
    journal.abandon()
    (left,) = left_journals(tmp_path / "journals")
    assert recovered(left, None) == project
    grown = recovered(left, saved)
    assert {each.id for each in project.corrections} <= {
        each.id for each in (*grown.corrections, *grown.undone)
    }
    left.path.unlink()


def test_the_bytes_an_article_was_read_from_are_kept(tmp_path):
    page = b"<html><body><p>Ministers met in Oslo on Monday.</p></body></html>" * 50
    article = make_article("Ministers met.", original=make_original(page, "story.html", "text/html"))
    save_project(with_article(Project(), article), tmp_path / "p.gpkg")
    kept = open_project(tmp_path / "p.gpkg").articles[0]
    assert kept == article
    assert kept.original.content == page
    with contextlib.closing(sqlite3.connect(tmp_path / "p.gpkg")) as connection:
        (packed, read_at) = connection.execute("SELECT original, read_at FROM mapviewer_article").fetchone()
    assert len(packed) < len(page) / 5
    assert read_at.endswith("Z")
    save_project(with_article(Project(), article), tmp_path / "p.gpkg")
    with contextlib.closing(sqlite3.connect(tmp_path / "p.gpkg")) as connection:
        assert connection.execute("SELECT read_at FROM mapviewer_article").fetchone() == (read_at,)


# --- other programs -----------------------------------------------------------------------------------------------------


def test_a_project_that_is_open_elsewhere_in_wal_mode_is_in_use(path):
    other = other_program(
        path, "PRAGMA journal_mode = WAL", "UPDATE mapviewer_meta SET value = 'theirs' WHERE key = 'title'"
    )
    with pytest.raises(ProjectError, match="in use by another program"):
        save_project(Project("Mine"), path)
    assert open_project(path).title == "theirs"
    end(other)
    save_project(Project("Mine"), path)
    assert open_project(path).title == "Mine"


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_what_a_crashed_program_left_is_recovered_before_saving(path, mode):
    crash = "os._exit(9)"
    statements = [f"PRAGMA journal_mode = {mode}", "PRAGMA cache_size = 1"]
    if mode == "WAL":
        statements.append("UPDATE mapviewer_meta SET value = 'theirs' WHERE key = 'title'")
    else:  # a transaction that reached the file and was never finished: a hot journal
        statements += ["BEGIN IMMEDIATE", "UPDATE mapviewer_meta SET value = 'half' WHERE key = 'title'",
                       "CREATE TABLE waste (x)"]  # fmt: skip
        statements += ["INSERT INTO waste VALUES (zeroblob(100000))"] * 30
    process = other_program(path, *statements, then=crash)
    process.wait(20)
    process.communicate()
    assert any(path.with_name(path.name + each).exists() for each in ("-wal", "-journal"))
    expected = "theirs" if mode == "WAL" else "Oslo talks"
    assert open_project(path).title == expected
    save_project(Project("Mine"), path)
    assert open_project(path).title == "Mine"
    assert sorted(each.name for each in path.parent.iterdir()) == ["p.gpkg"]


def test_a_locked_project_is_in_use_and_no_damaged_file(path):
    other = other_program(path, "BEGIN EXCLUSIVE")
    with pytest.raises(ProjectError, match="in use by another program"):
        open_project(path)
    with pytest.raises(ProjectError, match="in use by another program"):
        save_project(Project("Mine"), path)
    end(other)
    assert open_project(path).title == "Oslo talks"


def test_a_program_that_has_it_open_sees_the_new_content_and_hurts_nothing(path):
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("SELECT count(*) FROM mapviewer_meta").fetchone()
        save_project(Project("Mine"), path)
        assert other.execute("SELECT value FROM mapviewer_meta WHERE key = 'title'").fetchone() == ("Mine",)
        with other:
            other.execute("CREATE TABLE theirs (x)")
    assert open_project(path).title == "Mine"


def test_many_saves_beside_a_program_that_writes_in_wal_mode_leave_a_whole_file(path):
    code = (
        "import sqlite3, sys, time\n"
        f"while True:\n  try:\n    c = sqlite3.connect({str(path)!r}, timeout=1); c.execute('PRAGMA journal_mode = WAL')\n"
        "    c.execute('CREATE TABLE IF NOT EXISTS theirs (x)'); c.execute('INSERT INTO theirs VALUES (1)'); c.commit(); c.close()\n"
        "  except sqlite3.OperationalError: pass\n  time.sleep(.01)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code])
    said = []
    try:
        for number in range(6):
            try:
                save_project(Project(f"save {number}"), path)
            except ProjectError as error:
                assert "in use" in error.message
                said.append(number)
    finally:
        process.kill()
        process.wait()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    last = max(set(range(6)) - set(said), default=None)
    assert open_project(path).title == (f"save {last}" if last is not None else "Oslo talks")


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(path):
    mine = save_id_of(path)
    save_project(Project("Theirs"), path)
    with pytest.raises(ChangedMeanwhileError, match="saved by somebody else"):
        save_project(Project("Mine"), path, expected=mine)
    assert open_project(path).title == "Theirs"
    save_project(Project("Mine"), path, expected=save_id_of(path))


def test_a_place_that_qgis_moved_is_seen(path):
    places = pyogrio.read_dataframe(path, layer="places", fid_as_index=True)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        header = connection.execute("SELECT geom FROM places WHERE id = ?", (OSLO.id,)).fetchone()[0]
        moved = header[:-16] + struct.pack("<dd", 10.0, 60.0)
        for (trigger,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("UPDATE places SET geom = ? WHERE id = ?", (moved, OSLO.id))
        connection.commit()
    assert len(places) == 4
    assert moved_places(path, make_story()) == {OSLO.id: (10.0, 60.0)}


def test_qgis_finds_a_style_for_each_layer(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT f_table_name FROM layer_styles WHERE useAsDefault")
        ]
        for (text,) in connection.execute("SELECT styleQML FROM layer_styles"):
            assert ElementTree.fromstring(text).tag == "qgis"
    assert names == ["places", "events", "statements", "relations"]


# --- the system ------------------------------------------------------------------------------------------------------------


def test_folders_with_any_name(tmp_path):
    for name in ("a!b", "ünï ☃", "a'b;--", "100%"):
        folder = tmp_path / name
        folder.mkdir()
        save_project(make_story(), folder / "p!q.gpkg")
        assert open_project(folder / "p!q.gpkg") == make_story()


def _save_with_limit(path, limit, answers):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        save_project(replace(make_story(), title="Mine"), path)
        answers.put("saved")
    except ProjectError as error:
        answers.put(str(error))


@pytest.mark.parametrize("limit", [1_000, 60_000, 150_000])
def test_a_full_disk_is_told_and_the_old_file_stays(path, limit):
    before = path.read_bytes()
    answers = multiprocessing.get_context("fork").SimpleQueue()
    process = multiprocessing.get_context("fork").Process(
        target=_save_with_limit, args=(path, limit, answers)
    )
    process.start()
    process.join(60)
    assert "can't be saved" in answers.get()
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["p.gpkg"]


def _save_as_nobody(path, answers):
    if os.geteuid() == 0:  # whom no permission stops
        os.setgid(65534)
        os.setuid(65534)
    try:
        save_project(with_corrections(open_project(path), CHOICES[:1]), path)
        answers.put(("saved", ""))
    except ProjectError as error:
        answers.put((str(error), error.hint))


def test_a_target_that_may_not_be_written_is_told_and_stays(path):
    before = path.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "p.gpkg"
        target.write_bytes(before)
        target.chmod(0o444)
        Path(folder).chmod(0o555)
        answers = multiprocessing.get_context("fork").SimpleQueue()
        process = multiprocessing.get_context("fork").Process(target=_save_as_nobody, args=(target, answers))
        process.start()
        process.join(60)
        said, hint = answers.get()
        assert said.startswith("p.gpkg can't be saved: ")
        assert "read" in said or "denied" in said
        assert hint == "Choose another folder or name."
        assert target.read_bytes() == before
        assert [each.name for each in Path(folder).iterdir()] == ["p.gpkg"]
        Path(folder).chmod(0o755)


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(ProjectError, match="can't be saved: no such file"):
        save_project(make_story(), tmp_path / "gone" / "p.gpkg")


@pytest.mark.parametrize("name", ["pipe.gpkg", "/dev/zero", "folder.gpkg"])
def test_only_regular_files_are_read(tmp_path, name):
    os.mkfifo(tmp_path / "pipe.gpkg")
    (tmp_path / "folder.gpkg").mkdir()
    begin = time.monotonic()
    with pytest.raises(ProjectError, match="no file but"):
        open_project(tmp_path / name)
    assert time.monotonic() - begin < 2


@pytest.mark.parametrize("name", ["pipe.txt", "pipe.jsonl", "/dev/zero"])
def test_articles_too_are_read_from_regular_files_only(tmp_path, name):
    for each in ("pipe.txt", "pipe.jsonl"):
        os.mkfifo(tmp_path / each)
    read = (lambda path: list(read_corpus(path))) if name.endswith("jsonl") else read_article
    with pytest.raises(ArticleError, match="pipe or device"):
        read(tmp_path / name)


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT"


def test_an_endless_view_is_no_project_and_cancel_answers(tmp_path, path):
    with contextlib.closing(sqlite3.connect(tmp_path / "e.gpkg")) as connection:
        connection.execute(f"CREATE VIEW mapviewer_meta AS {ENDLESS} x AS key, x AS value FROM n")
        connection.execute(f"CREATE VIEW mapviewer_article AS {ENDLESS} x AS id, x AS value FROM n")
    with pytest.raises(ProjectError, match="no mapviewer project"):
        open_project(tmp_path / "e.gpkg")
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO mapviewer_meta VALUES (?, '1')", [(str(n),) for n in range(30000)]
        )
    looks = []
    with pytest.raises(CancelledError):
        open_project(path, cancelled=lambda: looks.append(1) or True)
    assert looks


def test_a_damaged_project_is_put_aside_when_it_is_overwritten(tmp_path):
    path = tmp_path / "p.gpkg"
    path.write_bytes(b"no database, but somebody's words")
    save_project(make_story(), path)
    assert open_project(path) == make_story()
    (aside,) = tmp_path.glob("*.damaged-*")
    assert aside.read_bytes() == b"no database, but somebody's words"


def test_a_journal_beside_a_file_that_is_gone_is_not_applied_to_the_new_one(tmp_path, path):
    other = other_program(path, "PRAGMA cache_size = 1", "BEGIN IMMEDIATE", "CREATE TABLE waste (x)",
                          *["INSERT INTO waste VALUES (zeroblob(100000))"] * 30, then="os._exit(9)")  # fmt: skip
    other.wait(20)
    other.communicate()
    path.unlink()
    save_project(make_story(), path)
    assert open_project(path) == make_story()


def test_the_last_ten_saves_are_kept(tmp_path, path):
    for number in range(12):
        save_project(Project(f"save {number}"), path, backups=tmp_path / "backups")
    kept = backups_of(path, tmp_path / "backups")
    assert [open_project(each).title for each in kept] == [f"save {number}" for number in range(10, 0, -1)]


# --- killed --------------------------------------------------------------------------------------------------------------------


def killed(rounds: int, tmp_path: Path) -> None:
    """Edit, journal and save in another process, kill it at a random moment, and find all that it had acknowledged."""
    import random

    dice = random.Random(4)
    folder, path = tmp_path / "journals", tmp_path / "p.gpkg"
    save_project(make_story(), path)
    for _ in range(rounds):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.editing", str(path), str(folder)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout.readline() == "begun\n"
        time.sleep(dice.random() * 0.6)
        process.kill()
        acknowledged = process.communicate()[0].splitlines()
        with contextlib.closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        project = open_project(path)
        for left in left_journals(folder):
            project = recovered(left, project)
            left.path.unlink()
        known = {each.id for each in (*project.corrections, *project.undone)}
        assert set(acknowledged) <= known
        assert not [each.name for each in tmp_path.iterdir() if each.name.startswith(".mapviewer")]


def test_a_killed_program_loses_nothing_that_it_acknowledged(tmp_path):
    killed(5, tmp_path)


@pytest.mark.slow
def test_200_kills_lose_nothing(tmp_path):
    killed(200, tmp_path)


def test_a_journal_keeps_the_bytes_that_an_article_was_read_from(tmp_path):
    page = b"<html><body><p>Ministers met in Oslo on Monday.</p></body></html>" * 50
    article = make_article("Ministers met.", original=make_original(page, "story.html", "text/html"))
    begun = with_article(Project(), article)
    journal = Journal(tmp_path)
    journal.append(changes(Project(), begun))
    read = with_article(
        begun, article, replace(make_story().annotations[0], article_id=article.id, **NOTHING)
    )
    journal.append(changes(begun, read))
    journal.abandon()
    (left,) = left_journals(tmp_path)
    assert left.path.stat().st_size < 2 * len(page), "packed, and once"
    project = recovered(left, None)
    assert project == read
    assert project.articles[0].original.content == page
    spoilt = left.path.read_text("utf-8").replace('"original":"', '"original":"?')
    left.path.write_text(spoilt, "utf-8")
    assert recovered(left, None) == read, "damaged bytes cost nothing else"


def test_a_half_written_last_line_is_no_record(tmp_path):
    journal = Journal(tmp_path)
    first = with_corrections(make_story(), CHOICES[:1])
    journal.append(changes(Project(), first))
    journal.abandon()
    with journal.path.open("ab") as file:
        file.write(json.dumps(changes(first, with_corrections(first, CHOICES[1:2]))[0]).encode()[:-5])
    (left,) = left_journals(tmp_path)
    assert recovered(left, None) == first


def test_a_running_journal_and_an_empty_one_are_not_left(tmp_path):
    running = Journal(tmp_path)
    running.append([{"title": "x"}])
    code = "import sys; from pathlib import Path; from mapviewer.store.journals import left_journals; print(len(left_journals(Path(sys.argv[1]))))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "0\n"
    Journal(tmp_path).abandon()
    running.close()
    assert left_journals(tmp_path) == []
    assert list(tmp_path.iterdir()) == []
