"""What of a story is shown: a filter as a value, and the rows that it keeps. Pure; knows no widget."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from mapviewer.gui.story import EventRow, StatementRow, Story

Box = tuple[float, float, float, float]
LOWEST_SURE = 0.8  # a name resolved with less is to be looked at first


@dataclass(frozen=True, slots=True)
class Filter:
    """What the user asked to see; a field that is empty asks for nothing.

    Attributes
    ----------
    words : str
        Free text over lines, words, names.
    speaker : str
        A speaker's name: what that person said, and happenings that only these words tell.
    place : str
        A place's id.
    type : str
        A group of event types, by its sign's name (``words``, ``demands``, ``force``, ``other``).
    stance : str
        A statement's stance, or ``thought``.
    state : str
        What people and the machine think of it: ``unchecked``, ``accepted`` or ``corrected``; ``sure`` or ``doubtful``.
    earliest, latest : date or None
        The days from and to which something may have happened or been said; what has no day is then left out.
    box : (west, south, east, north) or None
        Degrees; east exceeds 180 over the antimeridian.
    hidden : frozenset of str
        Ids of articles that are not shown.
    """

    words: str = ""
    speaker: str = ""
    place: str = ""
    type: str = ""
    stance: str = ""
    state: str = ""
    earliest: date | None = None
    latest: date | None = None
    box: Box | None = None
    hidden: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether everything is shown."""
        return self == Filter()

    @property
    def narrows(self) -> bool:
        """Whether it asks for more than the choice of articles."""
        return replace(self, hidden=frozenset()) != Filter()


@dataclass(frozen=True, slots=True)
class Kept:
    """The rows that a filter keeps, in the story's order."""

    events: tuple[EventRow, ...] = ()
    statements: tuple[StatementRow, ...] = ()
    unplaced: tuple[EventRow, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all of them."""
        return frozenset(row.id for rows in (self.events, self.statements, self.unplaced) for row in rows)


def keep(
    story: Story,
    wanted: Filter,
    found: frozenset[str],
    types: frozenset[str],
    places: frozenset[str],
    those: frozenset[str],
) -> Kept:
    """Return what `wanted` keeps of `story`.

    Parameters
    ----------
    found : frozenset of str
        Ids that hold the words looked for; asked only when the filter has words.
    types : frozenset of str
        The event types of the filter's group.
    places : frozenset of str
        Ids of the places in the filter's box; asked only when it has one.
    those : frozenset of str
        Ids of the rows in the filter's state; asked only when it has one.
    """
    if wanted.is_empty:
        return Kept(story.events, story.statements, story.unplaced)

    def common(row: EventRow | StatementRow, row_places: Iterable[str]) -> bool:
        at = frozenset(row_places)
        return (
            row.article not in wanted.hidden
            and (not wanted.words or row.id in found)
            and (not wanted.state or row.id in those)
            and (not wanted.speaker or row.speaker == wanted.speaker)
            and (not wanted.place or wanted.place in at)
            and (wanted.box is None or not at.isdisjoint(places))
            and _is_within(row.earliest, row.latest, wanted)
        )

    events, statements, unplaced = story.events, story.statements, story.unplaced
    shows_events, shows_statements = (
        not wanted.stance or bool(wanted.type),
        not wanted.type or bool(wanted.stance),
    )
    return Kept(
        tuple(
            row
            for row in (events if shows_events else ())
            if common(row, row.place_ids) and (not wanted.type or row.type in types)
        ),
        tuple(
            row
            for row in (statements if shows_statements else ())
            if common(row, (row.said_at, *row.about))
            and (not wanted.stance or wanted.stance == ("thought" if row.is_thought else row.stance))
        ),
        tuple(
            row
            for row in unplaced
            if row.article not in wanted.hidden
            and (not replace(wanted, words="", state="").narrows)
            and (not wanted.words or row.id in found)
            and (not wanted.state or row.id in those)
        ),
    )


def rows_in(story: Story, state: str) -> frozenset[str]:
    """Return the ids of the rows in a state of `Filter.state`; none for no state.

    A row is as sure as the least sure of its places; one without a place is doubtful, for nobody knows where it belongs.
    """
    if state in ("sure", "doubtful"):
        scores = _scores(story)
        return frozenset(key for key, score in scores if (score >= LOWEST_SURE) == (state == "sure"))
    seen = {each.id: each for found in story.project.annotations for each in found.reviews}
    corrected = frozenset(key for key, each in seen.items() if each.corrected)
    accepted = frozenset(key for key, each in seen.items() if each.is_accepted)
    if state == "unchecked":
        rows: tuple[EventRow | StatementRow, ...] = (*story.events, *story.statements, *story.unplaced)
        return frozenset(row.id for row in rows) - corrected - accepted
    return {"corrected": corrected, "accepted": accepted}.get(state, frozenset())


def _scores(story: Story) -> Iterable[tuple[str, float]]:
    places = story.layers.places if story.layers is not None else None
    sure = dict(zip(places["id"], places["score"].tolist(), strict=True)) if places is not None else {}
    for event in story.events:
        yield event.id, min((sure.get(each, 0.0) for each in event.place_ids), default=0.0)
    for row in story.statements:
        at = [each for each in (row.said_at, *row.about) if each]
        yield row.id, min((sure.get(each, 0.0) for each in at), default=1.0)
    for name in story.unplaced:
        yield name.id, 0.0


def _is_within(earliest: str, latest: str, wanted: Filter) -> bool:
    if wanted.earliest is None and wanted.latest is None:
        return True
    if not earliest and not latest:
        return False
    first, last = (earliest or latest)[:10], (latest or earliest)[:10]
    return (wanted.latest is None or first <= wanted.latest.isoformat()) and (
        wanted.earliest is None or last >= wanted.earliest.isoformat()
    )


def rows_to_find(story: Story) -> Iterable[tuple[str, str]]:
    """Yield id and words of every row, for free text: what the row shows, and the words that tell of it."""
    for row in story.events:
        yield row.id, " ".join((row.summary, *row.place_names, row.dates, row.speaker))
    for each in story.statements:
        yield (
            each.id,
            " ".join((each.speaker, each.role, each.words, each.said_at_name, *each.about_names, each.dates)),
        )
    for row in story.unplaced:
        yield row.id, row.summary
    for found in story.project.annotations:
        text = story.project.article(found.article_id).text
        for event in found.events:
            yield event.id, " ".join(span.of(text) for span in event.evidence)
