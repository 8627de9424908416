"""A project: articles, what was found in them, and what the user corrected."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from mapviewer.model.annotations import Annotations, check_annotations
from mapviewer.model.applying import apply_corrections, concerns
from mapviewer.model.article import Article
from mapviewer.model.corrections import Correction, active_corrections
from mapviewer.model.relocating import relocated


@dataclass(frozen=True, slots=True)
class State:
    """What a project was corrected to when its log ended here, so that going back need not go through the log again."""

    log: tuple[Correction, ...]
    annotations: tuple[Annotations, ...]
    readings: tuple[Annotations, ...]


@dataclass(frozen=True, slots=True)
class Project:
    """Articles and their annotations, side by side.

    Attributes
    ----------
    title : str
        Shown in the window's title and in exports.
    articles : tuple of Article
        In the order they were added; ids are unique.
    annotations : tuple of Annotations
        One for each article that has been read, found by `article_id`, with the corrections applied: what everyone reads.
    corrections : tuple of Correction
        What people put right, the oldest first.
    undone : tuple of Correction
        Corrections that were undone and may be redone, the next one to redo last.
    readings : tuple of Annotations
        What was found in the articles whose annotations are corrected, as it was found.
    states : tuple of State
        Earlier states that undo takes up again, the oldest first; no part of the value, see `mapviewer.model.states`.
    """

    title: str = ""
    articles: tuple[Article, ...] = ()
    annotations: tuple[Annotations, ...] = ()
    corrections: tuple[Correction, ...] = ()
    undone: tuple[Correction, ...] = ()
    readings: tuple[Annotations, ...] = ()
    states: tuple[State, ...] = field(default=(), compare=False, repr=False)

    def article(self, article_id: str) -> Article:
        """Return the article of that id; KeyError when there is none."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(article_id)

    def annotations_of(self, article_id: str) -> Annotations | None:
        """Return what the article of that id says, corrected; None when it has not been read yet."""
        return next((found for found in self.annotations if found.article_id == article_id), None)

    def reading_of(self, article_id: str) -> Annotations | None:
        """Return what was found in the article of that id, without corrections; None when it has not been read yet."""
        read = next((found for found in self.readings if found.article_id == article_id), None)
        return read or self.annotations_of(article_id)


def with_article(project: Project, article: Article, annotations: Annotations | None = None) -> Project:
    """Return `project` with `article` added, or replaced where its id is there already.

    Parameters
    ----------
    annotations : Annotations or None
        What was found in it; the project's corrections are applied. Without them the old ones of that article are
        dropped: they no longer fit.
    """
    articles = tuple(article if old.id == article.id else old for old in project.articles)
    if article not in articles:
        articles += (article,)
    fresh = replace(project, title=project.title or article.title, articles=articles)
    return with_reading(fresh, article.id, annotations)


def with_reading(project: Project, article_id: str, reading: Annotations | None) -> Project:
    """Return `project` with what was found in one of its articles, corrected; None when it is to be read anew."""
    readings = tuple(each for each in project.readings if each.article_id != article_id)
    annotations = tuple(each for each in project.annotations if each.article_id != article_id)
    if reading is not None:
        found = _corrected(project.article(article_id), reading, project.corrections)[0]
        is_corrected = found != reading
        annotations += (found if is_corrected else reading,)  # the same object: `states` know it by that
        readings += (reading,) if is_corrected else ()
    order = {each.id: position for position, each in enumerate(project.articles)}
    return replace(
        project,
        annotations=tuple(sorted(annotations, key=lambda each: order[each.article_id])),
        readings=tuple(sorted(readings, key=lambda each: order[each.article_id])),
    )


def without_article(project: Project, article_id: str) -> Project:
    """Return `project` without that article and what was found in it; unchanged when it is not there.

    Its corrections stay in the log: it may come back.
    """
    return replace(
        project,
        articles=tuple(each for each in project.articles if each.id != article_id),
        annotations=tuple(each for each in project.annotations if each.article_id != article_id),
        readings=tuple(each for each in project.readings if each.article_id != article_id),
    )


def in_order(project: Project, ids: Sequence[str]) -> Project:
    """Return `project` with its articles in the order of `ids`; those that are not among them come last."""
    rank = {each: number for number, each in enumerate(ids)}
    articles = tuple(sorted(project.articles, key=lambda each: rank.get(each.id, len(rank))))
    order = {each.id: number for number, each in enumerate(articles)}
    return replace(
        project,
        articles=articles,
        annotations=tuple(sorted(project.annotations, key=lambda each: order[each.article_id])),
        readings=tuple(sorted(project.readings, key=lambda each: order[each.article_id])),
    )


def with_replaced_article(project: Project, article: Article) -> Project:
    """Return `project` with other fields or another text of an article; annotations of the same text stay."""
    old = project.article(article.id)
    reading = project.reading_of(article.id) if old.sha256 == article.sha256 else None
    if reading is not None:  # corrections are applied already
        articles = tuple(article if each.id == article.id else each for each in project.articles)
        return replace(project, articles=articles)
    return with_article(project, article)


def joined(project: Project, other: Project, replaced: Iterable[Article] = ()) -> Project:
    """Return `project` with the articles and corrections of `other` beside its own; an article that is there stays.

    Parameters
    ----------
    replaced : iterable of Article
        Articles of `other` as they are to be taken instead, such as with another date; they are to be read anew.
    """
    changed = {each.id: each for each in replaced}
    known = {each.id for each in project.corrections}
    log = (*project.corrections, *(each for each in other.corrections if each.id not in known))
    fresh = replace(project, corrections=log, undone=project.undone or other.undone)
    for article in other.articles:
        if article.id in changed:
            fresh = with_article(fresh, changed[article.id])
        elif all(each.id != article.id for each in project.articles):
            fresh = with_article(fresh, article, other.reading_of(article.id))
    return fresh


def recorrected(
    project: Project, corrections: Iterable[Correction], concerned: Iterable[Correction]
) -> Project:
    """Return `project` with another log, and the articles that `concerned` may change corrected by it anew."""
    changed = tuple(concerned)
    fresh = replace(project, corrections=tuple(corrections))
    for article in project.articles:
        reading = project.reading_of(article.id)
        if reading is not None and any(concerns(each, article.id) for each in changed):
            fresh = with_reading(fresh, article.id, reading)
    return fresh


def with_corrections_on_top(project: Project, added: tuple[Correction, ...]) -> Project:
    """Return `project` with corrections added to its log and applied to what is corrected already."""
    annotations: list[Annotations] = []
    readings = {each.article_id: each for each in project.readings}
    for found in project.annotations:
        key = found.article_id
        mine = tuple(each for each in added if concerns(each, key))
        fresh = _corrected(project.article(key), found, mine)[0] if mine else found
        if fresh is not found and fresh != found:
            reading = readings.setdefault(key, found)
            if fresh == reading:
                fresh = readings.pop(key)
        annotations.append(fresh)
    order = {each.id: position for position, each in enumerate(project.articles)}
    return replace(
        project,
        annotations=tuple(annotations),
        readings=tuple(sorted(readings.values(), key=lambda each: order[each.article_id])),
        corrections=(*project.corrections, *added),
    )


def unapplied(project: Project) -> tuple[Correction, ...]:
    """Return the corrections of articles that are there and read which found nothing to correct in them.

    One that holds in all articles counts when none of them had anything for it.
    """
    failed: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    log = active_corrections(project.corrections)
    for article in project.articles if log else ():
        reading = project.reading_of(article.id)
        if reading is not None:
            failed.update(each.id for each in _corrected(article, reading, project.corrections)[1])
            asked.update(each.id for each in log if concerns(each, article.id))
    return tuple(each for each in log if failed[each.id] and failed[each.id] == asked[each.id])


def _corrected(
    article: Article, reading: Annotations, corrections: Iterable[Correction]
) -> tuple[Annotations, tuple[Correction, ...]]:
    """Apply the corrections where their words stand in the article's text; return those that could not be, too."""
    log = tuple(each for each in corrections if each.what.sort == "correction" or concerns(each, article.id))
    placed_log: list[Correction] = []
    lost: list[Correction] = []
    for each in log:
        moved = relocated(each, article.text) if each.what.article == article.id else each
        if moved is None:
            lost.append(each)
        else:
            placed_log.append(moved)
    found, failed = apply_corrections(reading, placed_log)
    if found is reading:
        return reading, (*lost, *failed)
    try:
        return check_annotations(article, found), (*lost, *failed)
    except ValueError:
        return _corrected_one_by_one(article, reading, tuple(placed_log), tuple(lost))


def _corrected_one_by_one(
    article: Article, reading: Annotations, log: tuple[Correction, ...], lost: tuple[Correction, ...]
) -> tuple[Annotations, tuple[Correction, ...]]:
    kept: list[Correction] = []
    failed = list(lost)
    for each in log:
        try:
            check_annotations(article, apply_corrections(reading, [*kept, each])[0])
        except ValueError:
            failed.append(each)
        else:
            kept.append(each)
    return apply_corrections(reading, kept)[0], tuple(failed)


def latest_day(project: Project) -> date | None:
    """Return the latest date of publication of a project's articles, as given or as inferred; None when none has one."""
    days = [found.published for found in project.annotations] + [each.published for each in project.articles]
    return max((day for day in days if day), default=None)
