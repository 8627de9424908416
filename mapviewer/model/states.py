"""Earlier states of a project along its log: undoing a step takes one up again instead of going through the whole log.

States are derived: a project without them, such as one that was just opened, ends at the same values, only later.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mapviewer.model.corrections import Correction
from mapviewer.model.project import Project, State, recorrected, with_corrections_on_top

RECENT, EVERY = 64, 32  # so many of the last states are kept, and of the earlier ones each so-manieth


def brought_to(project: Project, log: Sequence[Correction]) -> Project:
    """Return `project` with another log and corrected by it, from the nearest state that is known."""
    log = tuple(log)
    floor = _end_of_withdrawals(log)
    known = max(
        (each for each in _states(project) if len(each.log) >= floor and log[: len(each.log)] == each.log),
        key=lambda each: len(each.log),
        default=None,
    )
    if known is not None:
        fresh = replace(
            project, corrections=known.log, annotations=known.annotations, readings=known.readings
        )
    else:
        fresh = recorrected(project, log[:floor], _changed(project.corrections, log[:floor]))
    fresh = replace(
        fresh, states=tuple(each for each in project.states if len(each.log) < len(fresh.corrections))
    )
    for start in range(len(fresh.corrections), len(log), EVERY):
        fresh = _one_further(fresh, log[start : start + EVERY])
    return fresh


def with_step(project: Project, step: Sequence[Correction]) -> Project:
    """Return `project` with corrections added to its log, and its state before kept."""
    if _end_of_withdrawals(step):
        fresh = brought_to(project, (*project.corrections, *step))
        return replace(fresh, states=_thinned((*project.states, _state_of(project))))
    return _one_further(project, tuple(step))


def _one_further(project: Project, step: tuple[Correction, ...]) -> Project:
    fresh = with_corrections_on_top(project, step)
    return replace(fresh, states=_thinned((*project.states, _state_of(project))))


def _thinned(states: tuple[State, ...]) -> tuple[State, ...]:
    """Return the last states and, of those before, each one that is a good way from the one kept before it."""
    kept: list[State] = []
    for each in states[:-RECENT]:
        if not kept or len(each.log) - len(kept[-1].log) >= EVERY:
            kept.append(each)
    return (*kept, *states[-RECENT:])


def _state_of(project: Project) -> State:
    return State(project.corrections, project.annotations, project.readings)


def _states(project: Project) -> Iterator[State]:
    """Yield the states of the same articles, read as they are now."""
    yield _state_of(project)
    wanted = reading_marks(project)
    for each in project.states:
        if reading_marks(each) == wanted:
            yield each


def reading_marks(project: Project | State) -> list[tuple[str, int]]:
    """Return which reading each article has, in their order: by identity, for another reading may be like it."""
    own = {each.article_id: id(each) for each in project.readings}
    return [(each.article_id, own.get(each.article_id, id(each))) for each in project.annotations]


def _end_of_withdrawals(log: Sequence[Correction]) -> int:
    """Return the length of the log up to the last taking back in it: before, nothing can be applied one by one."""
    return next((n for n in range(len(log), 0, -1) if log[n - 1].what.sort == "correction"), 0)


def _changed(before: Sequence[Correction], after: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return what stands in only one of two logs, with what that takes back, and what these take back."""
    old, new = set(before), set(after)
    by_id = {each.id: each for each in (*before, *after)}
    meant = [each for each in (*before, *after) if (each in old) != (each in new)]
    for each in meant:
        if each.what.sort == "correction" and each.what.id in by_id:
            meant.append(by_id[each.what.id])
    return tuple(meant)
