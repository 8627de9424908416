"""Correcting, undoing, redoing and taking back: steps from one project to the next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from mapviewer.model.article import Article, with_source
from mapviewer.model.corrections import Correction, What, active_corrections, json_value
from mapviewer.model.project import Project
from mapviewer.model.states import brought_to, with_step


def with_corrections(project: Project, added: Sequence[Correction]) -> Project:
    """Return `project` with one more step; what was undone before can't be redone any more."""
    step = tuple(added)
    fresh = with_step(project, step)
    return replace(_with_sources(fresh, project.corrections, fresh.corrections), undone=())


def undo(project: Project) -> Project:
    """Return `project` without its last step, which may be redone; unchanged when there is none."""
    if not project.corrections:
        return project
    last = project.corrections[-1].step
    count = 0
    while count < len(project.corrections) and project.corrections[-1 - count].step == last:
        count += 1
    log, gone = project.corrections[:-count], project.corrections[-count:]
    fresh = brought_to(project, log)
    return replace(_with_sources(fresh, project.corrections, log), undone=(*project.undone, *reversed(gone)))


def redo(project: Project) -> Project:
    """Return `project` with the step that was undone last; unchanged when there is none."""
    if not project.undone:
        return project
    step = next_redone(project)
    left = project.undone[: -len(step)]
    return replace(with_corrections(project, step), undone=left)


def with_log(project: Project, log: Sequence[Correction], undone: Sequence[Correction]) -> Project:
    """Return `project` with another log and other corrections to redo, however they came about."""
    log = tuple(log)
    fresh = brought_to(project, log)
    return replace(_with_sources(fresh, project.corrections, log), undone=tuple(undone))


def next_redone(project: Project) -> tuple[Correction, ...]:
    """Return the corrections that `redo` would make again, in their order."""
    step: list[Correction] = []
    for each in reversed(project.undone):
        if step and each.step != step[0].step:
            break
        step.append(each)
    return tuple(step)


def taking_back(correction: Correction, step: str, when: str, by: str = "") -> Correction:
    """Return the correction that takes back another one, wherever it stands in the log."""
    what = What(correction.what.article, "correction", correction.id, "withdrawn")
    return Correction(step, what, json_value(False), json_value(True), when, by)


def _with_sources(project: Project, before: Sequence[Correction], after: Sequence[Correction]) -> Project:
    """Return `project` with title, outlet, byline and date as the log `after` says, where that differs from `before`."""
    touched = {
        (each.what.article, each.what.field): each
        for each in (*before, *after)
        if each.what.sort == "article"
    }
    if not touched:
        return project
    first: dict[tuple[str, str], object] = {}
    for each in (*before, *after):
        if each.what.sort == "article":
            first.setdefault((each.what.article, each.what.field), each.before)
    last = {
        (each.what.article, each.what.field): each.value
        for each in active_corrections(after)
        if each.what.sort == "article"
    }
    articles = []
    title = project.title
    for article in project.articles:
        values = {
            field: last.get((key, field), first[key, field]) for key, field in touched if key == article.id
        }
        fresh = _with_fields(article, values)
        title = fresh.title if title == article.title else title
        articles.append(fresh)
    return replace(project, articles=tuple(articles), title=title)


def _with_fields(article: Article, values: dict[str, object]) -> Article:
    fields = {
        name: _day(value) if name == "published" else str(value or "")
        for name, value in values.items()
        if name in ("title", "outlet", "byline", "published")
    }
    return with_source(article, **fields) if fields else article


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else None
