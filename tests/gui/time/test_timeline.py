import itertools
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from mapviewer.gui.filtering import Filter
from mapviewer.gui.lists import ID_ROLE
from mapviewer.gui.time.bars import lanes_by_kind, make_bars, stacked
from mapviewer.gui.time.scale import Scale
from mapviewer.gui.time.strip import TimeStrip


@pytest.fixture
def strip(qtbot, session, appearance, story):
    made = TimeStrip(session, appearance)
    qtbot.addWidget(made)
    made.resize(1000, 140)
    made.show()
    session.article_id = story.project.articles[0].id
    session._take(story)
    return made


def centre(timeline, key):
    return timeline.visualRect(timeline.model().index(timeline.model().row_of(key))).center()


def first_dated(timeline):
    return next(bar for bar in timeline.model().bars if bar.is_dated)


def test_every_event_and_statement_has_a_bar_that_says_all(strip, session):
    model = strip.timeline.model()
    story = session.story
    assert {model.index(row).data(ID_ROLE) for row in range(model.rowCount())} == {
        row.id for row in (*story.events, *story.statements)
    }
    for event in story.events:
        spoken = model.index(model.row_of(event.id)).data(Qt.ItemDataRole.AccessibleTextRole)
        assert event.summary in spoken and event.dates in spoken


def test_what_has_no_day_stands_in_a_lane_of_its_own(session, story):
    session._take(story)
    bars = make_bars(session.showing.kept)
    lanes = lanes_by_kind(bars)
    undated = [lane for lane in lanes if not lane.is_dated]
    assert sum(len(lane.bars) for lane in lanes) == len(bars)
    assert all(not bar.is_dated for lane in undated for bar in lane.bars)


def test_bars_in_a_row_do_not_touch(session, story):
    session._take(story)
    bars = [bar for bar in make_bars(session.showing.kept) if bar.is_dated]
    scale = Scale(bars[0].span[0], bars[-1].span[1] + 1, 0, 300)
    placed, rows = stacked(bars, scale)
    for row in range(rows):
        edges = sorted((left, left + width) for left, width, at in placed if at == row)
        assert all(end <= start for (_, end), (start, _) in itertools.pairwise(edges))


def test_a_click_selects_a_bar(qtbot, strip, session):
    bar = first_dated(strip.timeline)
    qtbot.mouseClick(strip.timeline.viewport(), Qt.MouseButton.LeftButton, pos=centre(strip.timeline, bar.id))
    assert session.selected == {bar.id}


def test_dragging_over_the_ground_narrows_everything_to_those_days(qtbot, strip, session):
    timeline = strip.timeline
    timeline.fit()
    bar = first_dated(timeline)
    left, right = (int(timeline.scale.x(day)) for day in (bar.span[0] - 1, bar.span[1] + 1))
    y = timeline.viewport().height() - 6
    port = timeline.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(left + 9, y))
    qtbot.mouseMove(port, QPoint(right - 9, y))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(right - 9, y))
    wanted = session.showing.wanted
    assert wanted.earliest <= date.fromordinal(bar.span[0]) and wanted.latest >= date.fromordinal(
        bar.span[1] - 1
    )
    assert bar.id in session.showing.kept.ids
    assert (
        len(session.showing.kept.ids) < len(make_bars(session.showing.kept)) + len(session.story.unplaced) + 1
    )
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(left + 9, y))
    assert session.showing.wanted == Filter()


def test_it_plays_in_the_order_of_time_and_stops(qtbot, strip, session):
    strip._timer.setInterval(5)
    seen = []
    session.selection_changed.connect(lambda: seen.extend(session.selected))
    qtbot.mouseClick(strip.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not strip.is_playing, timeout=5000)
    assert seen == [bar.id for bar in strip.timeline.model().bars if bar.is_dated]


def test_the_keys_step_and_zoom(qtbot, strip, session):
    timeline = strip.timeline
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    first = session.selected
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert session.selected != first
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert session.selected == first
    before = timeline.scale
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.scale.pixels_a_day > before.pixels_a_day
    qtbot.keyClick(timeline, Qt.Key.Key_0)
    spans = [bar.span for bar in timeline.model().bars if bar.is_dated]
    assert timeline.scale.first < min(first for first, _ in spans)
    assert timeline.scale.last > max(last for _, last in spans)
