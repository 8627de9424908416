"""A project made ready to be shown: what a job hands to the views, frozen, so that they only look things up."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.across import Teller, same_events, same_statements
from mapviewer.gui.correction_words import History, histories
from mapviewer.gui.language import days_in_words, known
from mapviewer.layers import Layers, Links, make_links
from mapviewer.model import Project, shorten

LONGEST_SOURCE = 26
MOST_LINKED_AT_ONCE = 30  # articles; what lights up in more of them is worked out in the job


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of the event list: an event, or a name that could not be placed (then `type` is ``unplaced``)."""

    id: str
    number: int
    type: str
    summary: str
    dates: str = ""
    earliest: str = ""  # ISO days
    latest: str = ""
    place_ids: tuple[str, ...] = ()
    place_names: tuple[str, ...] = ()
    modality: str = "asserted"
    speaker: str = ""
    reason: str = ""
    article: str = ""
    candidates: tuple[str, ...] = ()
    source: str = ""  # which article says so, when there are several
    needs_date: bool = False
    tellers: tuple[Teller, ...] = ()  # what seems to be the same in other articles
    history: History = ()  # what people set


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement as a card shows it; the columns of `Layers.statements`."""

    id: str
    number: int
    speaker: str
    role: str
    kind: str
    stance: str
    is_thought: bool
    words: str
    said_at: str
    said_at_name: str
    about: tuple[str, ...]
    about_names: tuple[str, ...]
    dates: str
    earliest: str
    latest: str
    article: str
    source: str = ""
    tellers: tuple[Teller, ...] = ()  # what other articles say on the same matter
    history: History = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Everything that the views show of a project.

    Attributes
    ----------
    project : Project
        May hold articles that are not read yet; the rows then lack what is in them.
    events, statements : tuple
        Rows in reading order.
    unplaced : tuple of EventRow
        Names that no place was found for.
    links : Links
        What lights up together.
    geojson : str
        What the map is sent; empty before anything was read.
    n_places : int
        How many places have a number.
    layers : Layers or None
        What exports are drawn from; None before anything was read.
    """

    project: Project = field(default_factory=Project)
    events: tuple[EventRow, ...] = ()
    statements: tuple[StatementRow, ...] = ()
    unplaced: tuple[EventRow, ...] = ()
    links: Links = field(default_factory=Links)
    geojson: str = ""
    n_places: int = 0
    layers: Layers | None = None

    def statement(self, statement_id: str) -> StatementRow | None:
        """Return the row of that id."""
        return next((row for row in self.statements if row.id == statement_id), None)


@dataclass(frozen=True, slots=True)
class Opened:
    """Files that were opened but not read: a project of their articles, and what went wrong with the others.

    `edits` is how much the user had changed when the opening began; None for what takes no time.
    """

    project: Project
    paths: tuple[Path, ...]
    errors: tuple[MapviewerError, ...]
    is_added: bool
    edits: int | None = None
    file_days: dict[str, date] = field(default_factory=dict)
    save_id: str = ""  # of a project file
    settings: dict[str, Any] = field(default_factory=dict)  # how the window showed it
    moved: dict[str, tuple[float, float]] = field(default_factory=dict)  # places that another program moved


def days_of(paths: Iterable[Path]) -> dict[str, date]:
    """Return the day on which each file was last written, by its name; those that can't be asked are left out."""
    days = {}
    for path in paths:
        try:
            days[path.name] = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
        except (OSError, ValueError, OverflowError):
            continue
    return days


def make_story(project: Project, as_of: date | None = None, viewpoint: str = "de_facto") -> Story:
    """Work out all that is shown of `project` on the boundaries of a day and viewpoint; takes a while: call it in a job."""
    layers = workflow.make_layers(project, as_of, viewpoint)
    sources = _sources(project)
    events = (_event_row(row, sources) for row in layers.events.itertuples(index=False))
    statements = (_statement_row(row, sources) for row in layers.statements.itertuples(index=False))
    return Story(
        project=project,
        events=_with_tellers(_with_histories(project, events), same_events),
        statements=_with_tellers(_with_histories(project, statements), same_statements),
        unplaced=tuple(_unplaced_row(row, sources) for row in layers.unplaced.itertuples(index=False)),
        links=make_links(project),
        geojson=workflow.layers_geojson(layers),
        n_places=int((layers.places["number"] > 0).sum()),
        layers=layers,
    )


def altered(story: Story, project: Project) -> Story:
    """Return `story` with the lists of a project that was corrected, the places' numbers and the map as they were.

    Quick enough for the thread that draws: only the rows of articles that changed are made anew.
    """
    before = {found.article_id: found for found in story.project.annotations}
    changed = {each.article_id for each in project.annotations if before.get(each.article_id) is not each}
    if story.layers is None or not changed:
        return replace(story, project=project)
    from mapviewer.layers.happenings import quick_rows

    part = replace(
        project,
        articles=tuple(each for each in project.articles if each.id in changed),
        annotations=tuple(each for each in project.annotations if each.article_id in changed),
    )
    numbers = dict(zip(story.layers.places["id"], story.layers.places["number"].tolist(), strict=True))
    events, statements, unplaced = quick_rows(part, numbers)
    sources = _sources(project)
    order = {each.id: position for position, each in enumerate(project.articles)}

    def merged(old: Sequence[Any], fresh: Iterable[Any]) -> tuple[Any, ...]:
        rows = [*(row for row in old if row.article not in changed), *fresh]
        return tuple(sorted(rows, key=lambda row: order[row.article]))

    names = ("id", "surface", "reason", "candidates", "article")
    bare = (SimpleNamespace(**dict(zip(names, row, strict=True))) for row in unplaced)
    return replace(
        story,
        project=project,
        events=merged(
            story.events,
            _with_histories(project, (_event_row(SimpleNamespace(**row), sources) for row in events)),
        ),
        statements=merged(
            story.statements,
            _with_histories(project, (_statement_row(SimpleNamespace(**row), sources) for row in statements)),
        ),
        unplaced=merged(story.unplaced, [_unplaced_row(row, sources) for row in bare]),
        links=make_links(project) if len(project.articles) <= MOST_LINKED_AT_ONCE else story.links,
    )


def read_story(
    project: Project,
    standing: tuple[date | None, str],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Story:
    """Read every article of `project` that has not been read, and make the story on the boundaries of a day and viewpoint."""
    read = workflow.read_unread(
        project, workflow.annotate_apart, lambda share: progress(0.95 * share), cancelled
    )
    return make_story(read, *standing)


def _sources(project: Project) -> dict[str, str]:
    """Return a short name for each article, when there are several."""
    if len(project.articles) < 2:
        return {}
    return {
        each.id: shorten(each.outlet or each.title or each.origin, LONGEST_SOURCE)
        for each in project.articles
    }


def _with_histories(project: Project, rows: Iterable[Any]) -> tuple[Any, ...]:
    """Return rows with what people did to them in words."""
    touched = {each.id for found in project.annotations for each in found.reviews if each.corrected}
    told = histories(project, touched) if touched else {}
    return tuple(replace(row, history=told[row.id]) if row.id in told else row for row in rows)


def _with_tellers(
    rows: tuple[Any, ...], find: Callable[[Sequence[Any]], dict[str, tuple[Teller, ...]]]
) -> tuple[Any, ...]:
    """Return rows of several articles with what the others tell of the same."""
    found = find(rows) if len({row.article for row in rows}) > 1 else {}
    return tuple(replace(row, tellers=found[row.id]) if row.id in found else row for row in rows)


def _event_row(row: Any, sources: dict[str, str]) -> EventRow:
    return EventRow(
        id=row.id,
        number=int(row.number),
        type=row.type,
        summary=row.summary,
        dates=days_in_words(row.earliest, row.latest),
        earliest=row.earliest,
        latest=row.latest,
        place_ids=tuple(row.place_ids),
        place_names=tuple(row.place_names),
        modality=row.modality,
        speaker=row.speaker,
        reason=known(row.reason),
        article=row.article,
        source=sources.get(row.article, ""),
        needs_date=bool(row.needs_date),
    )


def _statement_row(row: Any, sources: dict[str, str]) -> StatementRow:
    values = {
        name: getattr(row, name)
        for name in StatementRow.__slots__
        if name not in ("source", "history", "tellers")
    }
    values |= {
        "source": sources.get(row.article, ""),
        "dates": days_in_words(row.earliest, row.latest),
        "number": int(row.number),
        "about": tuple(row.about),
        "about_names": tuple(row.about_names),
    }
    return StatementRow(**values)


def _unplaced_row(row: Any, sources: dict[str, str]) -> EventRow:
    return EventRow(
        id=row.id,
        number=0,
        type="unplaced",
        summary=row.surface,
        reason=known(row.reason),
        article=row.article,
        candidates=tuple(row.candidates),
        source=sources.get(row.article, ""),
    )
