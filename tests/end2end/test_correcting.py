"""Corrections in the real window on the real map, and an engine that dies."""

import json
import os
import signal
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mapviewer.gui.map import view

PATIENCE_S = 60


def name_of(eyes, surface):
    found = eyes.window.session.story.project.annotations[0]
    return next(each for each in found.toponyms if each.surface == surface)


def test_candidates_are_drawn_and_a_click_on_one_applies_it(briefing):
    eyes = briefing
    washington = name_of(eyes, "Washington")
    eyes.window.corrections.open_on(washington.id)
    eyes.wait_for("document.querySelectorAll('.candidate').length > 1")
    label = "Washington"
    state = json.loads(eyes.window.desk.map.bridge._kept["correcting"])
    other = next(each for each in state["candidates"] if not each[4] and each[1] == label)
    number = state["candidates"].index(other)
    eyes.ask(f"document.querySelectorAll('.candidate')[{number}].click()")
    eyes.wait(lambda: name_of(eyes, "Washington").resolution.place == other[0])
    eyes.window.corrections.panel.leave()
    eyes.wait_for("document.querySelectorAll('.candidate, .grip').length === 0")
    assert not eyes.complaints


def test_the_ring_on_a_place_is_dragged_with_the_mouse(briefing):
    eyes = briefing
    eyes.window.corrections.open_on(name_of(eyes, "Ankara").id)
    eyes.wait_for("document.querySelector('.grip') !== null")
    eyes.ask(
        """(function () {
          var grip = document.querySelector('.grip'), box = grip.getBoundingClientRect();
          function send(target, type, dx) {
            target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, button: 0, buttons: 1,
              clientX: box.left + 15 + dx, clientY: box.top + 15 }));
          }
          send(grip, 'mousedown', 0);
          for (var x = 5; x <= 60; x += 5) send(document.body, 'mousemove', x);
          send(document.body, 'mouseup', 60);
          return 1;
        })()"""
    )
    before = 32.85
    ankara = name_of(eyes, "Ankara").resolution.place

    def moved():
        found = eyes.window.session.story.project.annotations[0]
        return next(each for each in found.places if each.id == ankara).lon > before + 0.3

    eyes.wait(moved)
    assert eyes.window.actions_by_name["undo"].text() == "Undo position of “Ankara”"


def click(eyes, x, y):
    """Click with the mouse at a point of the map, in pixels from its middle."""
    view = eyes.window.desk.map
    target = view.focusProxy() or view
    at = QPoint(view.width() // 2 + x, view.height() // 2 + y)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)


def again_until(eyes, act, is_done):
    """Do something until it has had its effect: on a busy machine the engine may miss what comes before its next frame."""
    for _ in range(6):
        act()
        end = time.monotonic() + 4
        while time.monotonic() < end:
            if is_done():
                return
            eyes._qtbot.wait(30)
    raise AssertionError("it had no effect")


def test_an_area_is_drawn_on_the_map_with_mouse_and_keys(briefing):
    eyes = briefing
    eyes.window.corrections.open_on(name_of(eyes, "Yerevan").id)
    page = eyes.window.corrections.panel.item
    place = page.subject.place.id
    page.chooser.area.click()
    page.area_page.draw_button.click()
    eyes.wait_for("document.querySelector('.draw-sheet') !== null")
    corners = "document.querySelectorAll('.corner').length"
    for number, (x, y) in enumerate(((-60, -40), (60, -40), (60, 40), (0, 0)), start=1):
        again_until(eyes, lambda x=x, y=y: click(eyes, x, y), lambda n=number: eyes.ask(corners) == n)
    view = eyes.window.desk.map

    def end_drawing():
        QTest.keyClick(view.focusProxy() or view, Qt.Key.Key_Return)

    QTest.keyClick(view.focusProxy() or view, Qt.Key.Key_Backspace)
    eyes.wait_for(f"{corners} === 3")
    again_until(eyes, end_drawing, lambda: page.subject.place.has_own_area)
    assert len(page.subject.place.outline) == 3
    eyes.wait_for("document.querySelector('.draw-sheet') === null")
    eyes.wait_for("document.querySelectorAll('path.outline-area').length > 0")
    eyes.window.actions_by_name["undo"].trigger()
    eyes.wait(lambda: not page.subject.place.has_own_area)
    assert eyes.window.session.selected == {place}, "drawing selects nothing else"
    page.area_page.draw_button.click()
    eyes.wait_for("document.querySelector('.draw-sheet') !== null")
    for number, step in enumerate(("[80, 0]", "[0, 80]", "[-80, 0]"), start=1):
        eyes.ask(f"mapviewer.story.map.panBy({step}, {{ animate: false }}) && 1")  # as the arrow keys do
        QTest.keyClick(view.focusProxy() or view, Qt.Key.Key_Space)
        eyes.wait_for(f"{corners} === {number}")
    again_until(eyes, end_drawing, lambda: page.subject.place.has_own_area)
    assert not eyes.complaints


def kill_engine(eyes):
    pid = eyes.window.desk.map.page().renderProcessPid()
    assert pid > 0
    os.kill(pid, signal.SIGKILL)
    return pid


def test_the_map_comes_back_when_its_process_is_killed(briefing, qtbot):
    eyes = briefing
    washington = name_of(eyes, "Yerevan").resolution.place
    eyes.window.session.select([washington])
    for _ in range(view.MOST_DEATHS):
        began = time.monotonic()
        pid = kill_engine(eyes)
        eyes.wait(lambda pid=pid: eyes.window.desk.map.page().renderProcessPid() not in (0, pid))
        eyes.wait(lambda: eyes.window.desk.map.bridge.is_ready)
        eyes.wait_for(f"document.querySelector('[data-id=\"{washington}\"].is-selected') !== null")
        took = time.monotonic() - began
        print(f"the map was back after {took:.2f} s")
        assert took < 10, "on a machine that does other things too; alone it is under two seconds"
    kill_engine(eyes)
    eyes.wait(lambda: bool(eyes.errors))
    assert "again and again" in eyes.errors[0].message


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_window_and_leaves_the_work(tmp_path, seeds, number):
    import subprocess
    import sys

    code = (
        "import sys\n"
        "from mapviewer import app\n"
        "from PySide6.QtCore import QTimer\n"
        "old = app.stop_on_signals\n"
        "def stop(window):\n"
        "    old(window)\n"
        "    def edit():\n"
        "        if window.session.story.layers is None: return\n"
        "        timer.stop()\n"
        "        window.session.edit_source(window.session.article_id, outlet='The Corrected')\n"
        "        window.keeper.kept.connect(lambda: print('kept', flush=True))\n"
        "    timer = QTimer(window, interval=100); timer.timeout.connect(edit); timer.start()\n"
        "app.stop_on_signals = stop\n"
        f"sys.exit(app.run([{str(seeds / 'ankara-talks.md')!r}]))\n"
    )
    data = tmp_path / "data"
    environment = os.environ | {"MAPVIEWER_DATA": str(data)}
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout.readline() == "kept\n"
    process.send_signal(number)
    _, said = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 128 + number
    assert "Traceback" not in said
    (journal,) = (data / "journals").iterdir()
    assert "The Corrected" in journal.read_text("utf-8")
