import random
import time

import numpy as np
import pytest

from mapviewer.maps.figure.candidates import Label
from mapviewer.maps.figure.crossings import boxes_meet, lines_cross, lines_meet_boxes
from mapviewer.maps.figure.placing import place_labels

FRAME = (0.0, 0.0, 1000.0, 640.0)
CASES = 500


def random_case(seed: int):
    """Labels, boxes and lines: some cases crowded, some with all anchors at one point, some with anchors off the frame."""
    chance = random.Random(seed)
    n = chance.randint(0, 60)
    spread = chance.choice((1.0, 0.4, 0.05, 0.0))
    cx, cy = chance.uniform(100, 900), chance.uniform(80, 560)
    labels = []
    for i in range(n):
        x = cx + spread * chance.uniform(-cx - 20, 1020 - cx)
        y = cy + spread * chance.uniform(-cy - 20, 660 - cy)
        at = ((x, y),) if chance.random() < 0.3 else ()
        labels.append(
            Label(
                f"l{i}",
                x,
                y,
                chance.uniform(8, 190),
                chance.uniform(8, 30),
                radius=chance.choice((0.0, 3.0, 12.0)),
                rank=chance.randrange(4),
                at=at,
                is_fixed=bool(at) and chance.random() < 0.2,
                has_leader=chance.random() < 0.8,
                stands_off=chance.random() < 0.3,
            )
        )
    boxes = [random_box(chance) for _ in range(chance.randint(0, 4))]
    lines = [tuple(chance.uniform(0, 640) for _ in range(4)) for _ in range(chance.randint(0, 3))]
    return labels, boxes, lines


def random_box(chance):
    x, y = chance.uniform(0, 800), chance.uniform(0, 500)
    return (x, y, x + chance.uniform(10, 250), y + chance.uniform(10, 180))


def meets_itself(touches):
    return bool((touches & ~np.eye(len(touches), dtype=bool)).any())


@pytest.mark.parametrize("start", range(0, CASES, 50))
def test_nothing_overlaps_leaves_or_vanishes(start):
    for seed in range(start, start + 50):
        labels, boxes, lines = random_case(seed)
        found = place_labels(labels, FRAME, boxes, lines)
        by_id = {label.id: label for label in labels}
        assert [*(each.id for each in found.placed), *found.dropped].sort() == [*by_id].sort(), seed
        assert len(found.placed) + len(found.dropped) == len(labels), seed
        if not found.placed:
            continue
        stands = np.array([each.box for each in found.placed])
        leaders = np.array([each.leader or (np.nan,) * 4 for each in found.placed])
        assert not meets_itself(boxes_meet(stands, stands)), seed
        assert (stands[:, :2] >= FRAME[:2]).all() and (stands[:, 2:] <= FRAME[2:]).all(), seed
        assert not meets_itself(lines_cross(leaders, leaders)), seed
        assert not lines_meet_boxes(leaders, stands).any(), f"{seed}: a leader passes through a label"
        walls = np.array(boxes, float).reshape(-1, 4)
        assert not boxes_meet(stands, walls).any() and not lines_meet_boxes(leaders, walls).any(), seed
        there = np.array(lines, float).reshape(-1, 4)
        assert not lines_meet_boxes(there, stands).any() and not lines_cross(leaders, there).any(), seed
        markers = np.array([(m.x - m.radius, m.y - m.radius, m.x + m.radius, m.y + m.radius) for m in labels])
        on = boxes_meet(stands, markers)
        for row, each in enumerate(found.placed):  # only `at` may cover a marker, and only the label's own
            own = labels.index(by_id[each.id])
            if by_id[each.id].at:
                on[row, own] = False
        on[:, [m.radius == 0 for m in labels]] = False
        assert not on.any(), seed
        for each in found.placed:
            label = by_id[each.id]
            assert each.box[2] - each.box[0] == pytest.approx(label.width), seed
            assert each.leader is None or label.has_leader, seed


def test_the_same_input_gives_the_same_places():
    labels, boxes, lines = random_case(7)
    assert place_labels(labels, FRAME, boxes, lines) == place_labels(labels, FRAME, boxes, lines)


def test_sixty_labels_take_less_than_half_a_second():
    slowest = 0.0
    for seed in range(6):
        chance = random.Random(seed)
        labels = [
            Label(f"l{i}", chance.uniform(0, 1000), chance.uniform(0, 640), chance.uniform(30, 140), 20, 10)
            for i in range(60)
        ]
        start = time.process_time()
        place_labels(labels, FRAME, [(0, 0, 200, 100)])
        slowest = max(slowest, time.process_time() - start)
    assert slowest < 0.5


def test_a_lonely_label_stands_top_right():
    (placed,) = place_labels([Label("a", 500, 300, 60, 20, 8)], FRAME).placed
    left, top, _, bottom = placed.box
    assert left > 508 and (top + bottom) / 2 < 300 and placed.leader is None


def test_a_label_in_the_corner_turns_to_the_other_side():
    (placed,) = place_labels([Label("a", 990, 8, 60, 16, 5)], FRAME).placed
    assert placed.box[2] < 985


def test_crowded_numbers_stand_off_with_leader_lines():
    labels = [Label(f"l{i}", 500, 300, 30, 30, 3, i, at=((500, 300),), stands_off=True) for i in range(9)]
    found = place_labels(labels, FRAME)
    assert not found.dropped
    assert all(each.leader for each in found.placed)


def test_what_has_no_room_is_named():
    labels = [Label(f"l{i}", 50, 50, 90, 40, 2) for i in range(5)]
    found = place_labels(labels, (0, 0, 100, 100))
    assert len(found.dropped) >= 3


def test_one_in_the_way_moves_for_one_left_over():
    first = Label("first", 50, 50, 40, 20, at=((50, 50), (50, 90)), is_fixed=True)
    second = Label("second", 50, 50, 40, 20, rank=1, at=((50, 50),), is_fixed=True)
    found = place_labels([first, second], (0, 0, 100, 100))
    assert not found.dropped


def test_lines_and_boxes_meet_as_they_do_on_paper():
    line = np.array([[0.0, 0.0, 10.0, 10.0]])
    assert lines_meet_boxes(line, np.array([[4.0, 4.0, 6.0, 6.0]])).all()
    assert not lines_meet_boxes(line, np.array([[6.0, 0.0, 9.0, 2.0]])).any()
    assert lines_cross(line, np.array([[0.0, 10.0, 10.0, 0.0]])).all()
    assert not lines_cross(line, np.array([[20.0, 20.0, 30.0, 30.0]])).any()
    assert not lines_meet_boxes(np.full((1, 4), np.nan), np.array([[0.0, 0.0, 1.0, 1.0]])).any()
