"""Events, statements and unplaced names as frames."""

from collections.abc import Mapping
from datetime import date

import geopandas as gpd
import pandas as pd
from shapely.geometry import Point

from mapviewer.layers.story import PlaceStory, event_fact, kind_of, read_pairs, speaker_name
from mapviewer.layers.tables import make_frame
from mapviewer.layers.verbatim import sentence_at
from mapviewer.model import (
    Actor,
    Annotations,
    Article,
    Event,
    Project,
    Resolution,
    Statement,
    TimexType,
    dates_in_words,
    plain_line,
    shown_project,
    statement_words,
)

Row = dict[str, object]
_EVENT_COLUMNS = (
    *("id", "number", "type", "modality", "summary", "dates", "earliest", "latest"),
    *("place_ids", "place_names", "reason", "needs_date", "speaker", "article", "sentence", "is_written"),
)
_STATEMENT_COLUMNS = (
    *("id", "number", "speaker", "role", "kind", "stance", "is_thought", "words", "said_at", "said_at_name"),
    *("about", "about_names", "dates", "earliest", "latest", "article", "sentence"),
)


def make_events(project: Project, stories: dict[str, PlaceStory]) -> gpd.GeoDataFrame:
    """Return one row for each event, in reading order; see `Layers` for the columns."""
    return make_frame(event_rows(project, stories, is_whole=True), _EVENT_COLUMNS)


def event_rows(project: Project, stories: dict[str, PlaceStory], *, is_whole: bool) -> list[Row]:
    """Return the rows of `make_events`; those that are not whole lack sentence and geometry, which take longest."""
    rows: list[Row] = []
    for article, found in read_pairs(project):
        actors = {actor.id: actor for actor in found.actors}
        inside = {statement.id: statement for statement in found.statements}
        for event in found.events:
            statement = inside.get(event.statement or "")
            speaker = speaker_name(article, statement, actors) if statement else ""
            row = _event_row(article, event, speaker, stories) | _lacking(article, found, event)
            if is_whole:
                row["sentence"] = sentence_at(article, found, event.trigger)
                row["is_written"] = "summary" in found.review(event.id).corrected
                row["geometry"] = _point(event.places[0] if event.places else None, stories)
            rows.append(row)
    return rows


def _event_row(
    article: Article, event: Event, speaker: str, stories: dict[str, PlaceStory]
) -> dict[str, object]:
    return {
        "id": event.id,
        "number": stories[event.places[0]].number if event.places else 0,
        "type": event.type.value if event.type else "",
        "modality": event.modality.value,
        "summary": event_fact(event),
        "dates": dates_in_words(event.earliest, event.latest),
        "earliest": _iso(event.earliest),
        "latest": _iso(event.latest),
        "place_ids": event.places,
        "place_names": tuple(stories[key].place.name for key in event.places),
        "speaker": speaker,
        "article": article.id,
    }


def _lacking(article: Article, found: Annotations, event: Event) -> dict[str, object]:
    """Return why an event has no place or day, and whether the day hangs on the article's date."""
    reasons = [] if event.places else ["The article names no place with it that could be found."]
    words = ""
    if event.earliest is None and event.latest is None:
        words = _day_in_words(article, found, event)
        reasons.append(
            f"“{words}” needs the article's date." if words else "The article gives no date for it."
        )
    return {"reason": " ".join(reasons), "needs_date": bool(words)}


def _day_in_words(article: Article, found: Annotations, event: Event) -> str:
    """Return the words that would date the event if it were known when the article was published."""
    if found.published is not None:
        return ""
    told = event.evidence or (event.trigger,)
    for timex in found.timexes:
        is_day = (
            timex.type in (TimexType.DATE, TimexType.TIME) and timex.earliest is None and timex.latest is None
        )
        if is_day and any(timex.span.overlaps(span) for span in told):
            return plain_line(timex.span.of(article.text))
    return ""


def make_statements(project: Project, stories: dict[str, PlaceStory]) -> gpd.GeoDataFrame:
    """Return one row for each statement, in reading order; see `Layers` for the columns."""
    return make_frame(statement_rows(project, stories, is_whole=True), _STATEMENT_COLUMNS)


def statement_rows(project: Project, stories: dict[str, PlaceStory], *, is_whole: bool) -> list[Row]:
    """Return the rows of `make_statements`; those that are not whole lack sentence and geometry."""
    rows: list[Row] = []
    for article, found in read_pairs(project):
        actors = {actor.id: actor for actor in found.actors}
        for statement in found.statements:
            row = _statement_row(article, actors, statement, stories)
            if is_whole:
                row["sentence"] = _sentence_of(article, found, statement)
                row["geometry"] = _point(statement.said_at, stories)
            rows.append(row)
    return rows


def _statement_row(
    article: Article, actors: dict[str, Actor], statement: Statement, stories: dict[str, PlaceStory]
) -> dict[str, object]:
    speaker = actors.get(statement.speaker or "")
    said_at = stories.get(statement.said_at or "")
    return {
        "id": statement.id,
        "number": said_at.number if said_at else 0,
        "speaker": speaker_name(article, statement, actors),
        "role": role_in_words(speaker) if speaker else "",
        "kind": statement.kind.value,
        "stance": statement.stance.value,
        "is_thought": statement.is_thought,
        "words": statement_words(article, statement),
        "said_at": statement.said_at or "",
        "said_at_name": said_at.place.name if said_at else "",
        "about": statement.about,
        "about_names": tuple(stories[key].place.name for key in statement.about),
        "dates": dates_in_words(statement.earliest, statement.latest),
        "earliest": _iso(statement.earliest),
        "latest": _iso(statement.latest),
        "article": article.id,
    }


def _sentence_of(article: Article, found: Annotations, statement: Statement) -> str:
    """Return the sentence that holds all of a statement with its source; empty when there is more than one."""
    parts = [*statement.content, *([statement.source] if statement.source else [])]
    told = {sentence_at(article, found, part) for part in parts}
    return told.pop() if len(told) == 1 else ""


def role_in_words(speaker: Actor) -> str:
    """Return role and affiliation in a line: "Foreign Minister, Turkey"; what the name or role says already is left out."""
    said = f"{speaker.name} {speaker.role}".casefold()
    affiliation = speaker.affiliation if speaker.affiliation.casefold() not in said else ""
    return plain_line(", ".join(part for part in (speaker.role, affiliation) if part))


def make_unplaced(project: Project) -> pd.DataFrame:
    """Return the names that no place was found for, each once per article, with the reason and the candidates."""
    return pd.DataFrame(unplaced_rows(project), columns=["id", "surface", "reason", "candidates", "article"])


def unplaced_rows(project: Project) -> list[tuple[object, ...]]:
    """Return the rows of `make_unplaced`."""
    rows: dict[tuple[str, str], tuple[object, ...]] = {}
    for article, found in read_pairs(project):
        places = {place.id: place.name for place in found.places}
        for toponym in found.toponyms:
            if toponym.resolution.place is None:
                names = tuple(each.name for each in toponym.resolution.candidates)
                reason = _why_unplaced(toponym.resolution, places)
                rows.setdefault(
                    (article.id, toponym.surface.casefold()),
                    (toponym.id, plain_line(toponym.surface), reason, names, article.id),
                )
    return list(rows.values())


def _why_unplaced(resolution: Resolution, places: Mapping[str, str]) -> str:
    if around := places.get(resolution.within or ""):
        return f"The gazetteer has no such place; the words around it tell where it lies: {around}."
    return (
        "None of the candidates is certain enough."
        if resolution.candidates
        else "The gazetteer has no such name."
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _point(place_id: str | None, stories: dict[str, PlaceStory]) -> Point | None:
    story = stories.get(place_id or "")
    return Point(story.place.lon, story.place.lat) if story else None


def quick_rows(
    project: Project, numbers: Mapping[str, int]
) -> tuple[list[Row], list[Row], list[tuple[object, ...]]]:
    """Return the rows of events, statements and unplaced names with the places' numbers as they were.

    What a correction changes can so be shown before numbers, lines and outlines are worked out anew.
    """
    shown = shown_project(project)
    stories = {
        place.id: PlaceStory(place, kind_of(place), numbers.get(place.id, 0))
        for _, found in read_pairs(shown)
        for place in found.places
    }
    events = event_rows(shown, stories, is_whole=False)
    return events, statement_rows(shown, stories, is_whole=False), unplaced_rows(shown)
