import threading

import pytest

from mapviewer.errors import ArticleError
from mapviewer.gui.jobs import Lane


@pytest.fixture
def lane(qapp):
    made = Lane()
    yield made
    made.shut()
    made.deleteLater()


def test_a_job_runs_elsewhere_and_tells_its_progress(qtbot, lane):
    shares, busy = [], []
    lane.progressed.connect(shares.append)
    lane.busy_changed.connect(busy.append)

    def work(progress, cancelled):
        progress(0.5)
        return threading.current_thread() is threading.main_thread()

    with qtbot.waitSignal(lane.finished, timeout=10_000) as ended:
        lane.start(work)
    assert ended.args == [False]
    assert shares == [0.5]
    qtbot.waitUntil(lambda: busy == [True, False], timeout=10_000)


def test_a_newer_job_overtakes_the_older(qtbot, lane):
    results, gate = [], threading.Event()
    lane.finished.connect(results.append)

    def old(progress, cancelled):
        gate.wait(10)
        progress(1.0)
        return "old"

    lane.start(old)
    lane.start(lambda progress, cancelled: "new")
    gate.set()
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=10_000)
    assert results == ["new"]


def test_a_lasting_job_neither_overtakes_nor_is_overtaken(qtbot, lane):
    results, gate = [], threading.Event()
    lane.finished.connect(results.append)
    lane.start(lambda progress, cancelled: gate.wait(10) and "first")
    lane.start(lambda progress, cancelled: "lasting", lasts=True)
    gate.set()
    qtbot.waitUntil(lambda: len(results) == 2, timeout=10_000)
    lane.start(lambda progress, cancelled: "lasting too", lasts=True)
    lane.start(lambda progress, cancelled: "last")
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=10_000)
    assert results == ["first", "lasting", "lasting too", "last"]


def test_every_job_of_an_ordered_lane_is_done(qtbot):
    lane = Lane(newest_only=False)
    results = []
    lane.finished.connect(results.append)
    for number in range(3):
        lane.start(lambda progress, cancelled, number=number: number)
    qtbot.waitUntil(lambda: len(results) == 3, timeout=10_000)
    assert results == [0, 1, 2]
    lane.shut()


def test_a_cancelled_job_says_nothing_more(qtbot, lane):
    gate, said, seen = threading.Event(), [], []
    lane.finished.connect(said.append)
    lane.failed.connect(said.append)

    def work(progress, cancelled):
        gate.wait(10)
        seen.append(cancelled())
        return 1

    lane.start(work)
    lane.cancel()
    assert not lane.is_busy
    gate.set()
    with qtbot.waitSignal(lane.finished, timeout=10_000):
        lane.start(lambda progress, cancelled: 2)
    assert seen in ([True], [])
    assert said == [2]


def test_an_error_of_the_world_is_told(qtbot, lane):
    def work(progress, cancelled):
        raise ArticleError("It is empty.", "Choose another.")

    with qtbot.waitSignal(lane.failed, timeout=10_000) as failed:
        lane.start(work)
    assert failed.args[0].hint == "Choose another."


def test_a_mistake_of_ours_keeps_its_traceback(qtbot, lane):
    def work(progress, cancelled):
        raise ZeroDivisionError("ours")

    with qtbot.captureExceptions() as caught:
        lane.start(work)
        qtbot.waitUntil(lambda: bool(caught), timeout=10_000)
    assert caught[0][0] is ZeroDivisionError
    assert not lane.is_busy
