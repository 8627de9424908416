"""Where labels go: boxes and anchors in, positions and leader lines out.

The method is that of Christensen, Marks and Shieber (1995), "An empirical study of algorithms for point-feature label
placement", ACM Transactions on Graphics 14(3): each label has a ranked list of candidate positions (Imhof's and Yoeli's
ranking, top right first; then rings farther off with a leader line), the labels take the best free one in the order of
their rank, and those left over are let in by local search: a candidate is taken when every label in its way finds
another place. There is no chance in it, so the same input gives the same output.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mapviewer.maps.figure.candidates import Box, Candidates, Label, Segment, make_candidates
from mapviewer.maps.figure.crossings import Rows, boxes_meet, lines_cross, lines_meet_boxes

_PUSHED = 2  # labels that may have to move for one that is left over
_TRIES = 40  # candidates that are tried for one that is left over
_REPAIRS = 40  # labels left over that are tried: where more are left, the sheet is full


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a label stands, and its leader line from box to marker when it stands off."""

    id: str
    box: Box
    leader: Segment | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """The labels that found a place, in the order given, and the ids of those that did not."""

    placed: tuple[Placed, ...]
    dropped: tuple[str, ...]


def place_labels(
    labels: Sequence[Label], frame: Box, boxes: Sequence[Box] = (), lines: Sequence[Segment] = ()
) -> Placement:
    """Place labels so that no two overlap, none leaves the frame and no leader crosses anything.

    Parameters
    ----------
    labels : sequence of Label
        Their markers are obstacles too.
    frame : tuple of float
        Left, top, right, bottom that every box stays within.
    boxes, lines : sequence
        What is there already: no label and no leader line touches it.
    """
    sheet = _Sheet(labels, frame, boxes, lines)
    order = sorted(range(len(labels)), key=lambda i: labels[i].rank)
    left_over = [i for i in order if not sheet.take_best(i)]
    for i in left_over[:_REPAIRS]:
        sheet.let_in(i)
    placed = tuple(sheet.placed(i) for i in range(len(labels)) if i in sheet.chosen)
    return Placement(placed, tuple(each.id for i, each in enumerate(labels) if i not in sheet.chosen))


class _Sheet:
    """The labels with their candidates that nothing fixed is in the way of, and which one each has taken."""

    def __init__(
        self, labels: Sequence[Label], frame: Box, boxes: Sequence[Box], lines: Sequence[Segment]
    ) -> None:
        self.labels = labels
        markers = np.array([_marker(each) for each in labels], float).reshape(-1, 4)
        fixed = np.array(list(boxes), float).reshape(-1, 4)
        walls = np.array(list(lines), float).reshape(-1, 4)
        anchors = np.array([(each.x, each.y) if each.radius > 0 else (np.nan, np.nan) for each in labels])
        self.candidates = []
        for i, each in enumerate(labels):
            own = _free(make_candidates(each), frame, np.vstack([fixed, markers]), walls, len(fixed) + i)
            self.candidates.append(_nearest(own, anchors.reshape(-1, 2), i, must=not each.stands_off))
        self.chosen: dict[int, int] = {}
        self.boxes = np.full((len(labels), 4), np.nan)
        self.leaders = np.full((len(labels), 4), np.nan)

    def conflicts(self, i: int) -> np.ndarray:
        """Return which candidates of label i (rows) are in the way of which labels as they stand (columns)."""
        own = self.candidates[i]
        found = boxes_meet(own.boxes, self.boxes) | lines_meet_boxes(own.leaders, self.boxes)
        found |= lines_meet_boxes(self.leaders, own.boxes).T | lines_cross(own.leaders, self.leaders)
        found[:, i] = False
        return found

    def take_best(self, i: int) -> bool:
        """Give label i its best free candidate; False when there is none."""
        free = np.flatnonzero(~self.conflicts(i).any(axis=1))
        if not len(free):
            return False
        self._take(i, int(free[0]))
        return True

    def let_in(self, i: int) -> bool:
        """Place label i where at most a few others are in the way and each of them can move."""
        if self.take_best(i):  # somebody may have moved away meanwhile
            return True
        conflicts = self.conflicts(i)
        crowd = conflicts.sum(axis=1)
        for candidate in np.argsort(crowd, kind="stable")[:_TRIES]:
            if crowd[candidate] > _PUSHED:
                return False
            pushed = [int(each) for each in np.flatnonzero(conflicts[candidate])]
            if self._push(i, int(candidate), pushed):
                return True
        return False

    def _push(self, i: int, candidate: int, pushed: list[int]) -> bool:
        before = {each: self.chosen[each] for each in pushed}
        for each in pushed:
            self._leave(each)
        self._take(i, candidate)
        if all(self.take_best(each) for each in pushed):
            return True
        self._leave(i)
        for each, kept in before.items():
            self._take(each, kept)
        return False

    def _take(self, i: int, candidate: int) -> None:
        self.chosen[i] = candidate
        self.boxes[i] = self.candidates[i].boxes[candidate]
        self.leaders[i] = self.candidates[i].leaders[candidate]

    def _leave(self, i: int) -> None:
        self.chosen.pop(i, None)
        self.boxes[i] = self.leaders[i] = np.nan

    def placed(self, i: int) -> Placed:
        """Return label i as it stands."""
        left, top, right, bottom = (float(each) for each in self.boxes[i])
        x0, y0, x1, y1 = (float(each) for each in self.leaders[i])
        leader = None if np.isnan(self.leaders[i]).any() else (x0, y0, x1, y1)
        return Placed(self.labels[i].id, (left, top, right, bottom), leader)


def _marker(label: Label) -> Box:
    if label.radius <= 0:
        return np.nan, np.nan, np.nan, np.nan
    r = label.radius
    return label.x - r, label.y - r, label.x + r, label.y + r


def _nearest(candidates: Candidates, anchors: Rows, own: int, *, must: bool) -> Candidates:
    """Leave out the candidates that are nearer to another label's anchor than to their own.

    Where `must` is False and all are, they stay.
    """
    if not np.isfinite(anchors[own]).all():
        return candidates
    boxes = candidates.boxes[:, None, :]
    near = np.clip(anchors[None], boxes[..., :2], boxes[..., 2:])
    reach = np.hypot(*np.moveaxis(near - anchors[None], -1, 0))
    mine = reach[:, own].copy()
    reach[:, own] = np.inf
    kept = mine <= np.nanmin(reach, axis=1, initial=np.inf)
    kept |= np.isclose(mine, 0.0) | candidates.may_cover  # where somebody wants it, it stands
    if not must and not kept.any():
        return candidates
    return Candidates(candidates.boxes[kept], candidates.leaders[kept], candidates.may_cover[kept])


def _free(candidates: Candidates, frame: Box, obstacles: Rows, walls: Rows, own: int) -> Candidates:
    """Leave out the candidates that leave the frame or touch what can't move; `own` is the row of its own marker."""
    boxes, leaders = candidates.boxes, candidates.leaders
    left, top, right, bottom = frame
    is_in = (boxes[:, 0] >= left) & (boxes[:, 1] >= top) & (boxes[:, 2] <= right) & (boxes[:, 3] <= bottom)
    others = np.delete(obstacles, own, axis=0)
    on_own = boxes_meet(boxes, obstacles[own : own + 1]).any(axis=1) & ~candidates.may_cover
    touched = on_own | boxes_meet(boxes, others).any(axis=1) | lines_meet_boxes(leaders, others).any(axis=1)
    touched |= lines_meet_boxes(walls, boxes).T.any(axis=1) | lines_cross(leaders, walls).any(axis=1)
    kept = is_in & ~touched
    return Candidates(boxes[kept], leaders[kept], candidates.may_cover[kept])
