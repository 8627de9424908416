"""What the user does is on disk within two seconds, and comes back after a kill."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from mapviewer import workflow
from mapviewer.gui.engine import set_up_engine
from mapviewer.gui.keeping import Keeper
from mapviewer.gui.map.scheme import register_scheme
from mapviewer.gui.session import Session
from mapviewer.gui.window.main_window import MainWindow
from mapviewer.model import with_corrections
from mapviewer.store import open_project, save_project
from mapviewer.workflow import correcting

PATIENCE = 60_000


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("MAPVIEWER_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def correct(session, summary):
    project = session.story.project
    subject = correcting.find_subject(project, f"{project.articles[0].key}.e1")
    step = correcting.make_step([correcting.set_field(subject, "summary", summary)])
    session.alter(with_corrections(project, step))


def test_a_step_is_on_disk_within_two_seconds_and_comes_back(qtbot, full):
    session = full()
    keeper = Keeper(session)
    begin = time.monotonic()
    with qtbot.waitSignal(keeper.kept, timeout=PATIENCE):
        correct(session, "One")
    assert time.monotonic() - begin < 2
    correct(session, "Two")
    keeper.shut(is_left=True)
    other = Session()
    second = Keeper(other)
    with qtbot.waitSignal(second.found_work, timeout=1000) as caught:
        second.look()
    second.recover(caught.args[0])
    assert other.story.project.annotations[0].events[0].summary == "Two"
    assert other.has_work
    assert not other.is_saved
    second.shut()
    other.shut()
    assert workflow.left_work() == []


def test_saving_ends_the_journal(qtbot, full, tmp_path, data):
    session = full()
    keeper = Keeper(session)
    correct(session, "One")
    keeper.write()
    session.save(tmp_path / "p.gpkg")
    qtbot.waitUntil(lambda: session.is_saved, timeout=PATIENCE)
    keeper.shut()
    assert not list((data / "journals").glob("*"))


def test_work_on_a_saved_project_goes_on_from_its_file(qtbot, full, tmp_path):
    session = full()
    keeper = Keeper(session)
    session.save(tmp_path / "p.gpkg")
    qtbot.waitUntil(lambda: session.path is not None, timeout=PATIENCE)
    correct(session, "Later")
    keeper.shut(is_left=True)
    (left,) = workflow.left_work()
    assert left.project == tmp_path / "p.gpkg"
    assert workflow.recover(left).annotations[0].events[0].summary == "Later"
    assert open_project(tmp_path / "p.gpkg").annotations[0].events[0].summary != "Later"


def test_a_project_open_twice_is_read_only_the_second_time(qtbot, full, tmp_path, story):
    path = tmp_path / "p.gpkg"
    save_project(story.project, path)
    first, second = Session(), Session()
    one, two = Keeper(first), Keeper(second)
    said = []
    second.said.connect(said.append)
    for session, keeper in ((first, one), (second, two)):
        session.open([path])
        qtbot.waitUntil(lambda session=session: session.path == path, timeout=PATIENCE)
        qtbot.wait(50)
        assert keeper.is_read_only == (keeper is two)
    assert "open in another mapviewer" in said[0]
    one.shut()
    two.shut()
    first.shut()
    second.shut()


def test_somebody_else_saved_meanwhile_is_told(qtbot, full, tmp_path, story):
    path = tmp_path / "p.gpkg"
    session = full()
    session.save(path)
    qtbot.waitUntil(lambda: session.path == path, timeout=PATIENCE)
    save_project(story.project, path)
    correct(session, "Mine")
    with qtbot.waitSignal(session.failed, timeout=PATIENCE) as caught:
        session.save(path)
    assert "somebody else" in caught.args[0].message
    assert session.has_work
    assert session.story.project.annotations[0].events[0].summary == "Mine"


def test_the_window_offers_what_was_left(qtbot, full, appearance, settings):
    session = full()
    keeper = Keeper(session)
    correct(session, "Left")
    keeper.shut(is_left=True)
    set_up_engine()
    register_scheme()
    window = MainWindow(Session(), appearance)
    window.show()
    window.keeper.look()
    assert window.offer.isVisible()
    QTest.mouseClick(window.offer.buttons[0], Qt.MouseButton.LeftButton)
    assert window.session.story.project.annotations[0].events[0].summary == "Left"
    assert not window.offer.isVisible()
    window.session.has_work = False
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not list((workflow.data_folder() / "journals").iterdir())
