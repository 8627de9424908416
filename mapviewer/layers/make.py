"""Project -> Layers."""

from dataclasses import replace
from datetime import date

import pandas as pd
from shapely.geometry import Point

from mapviewer import atlas
from mapviewer.atlas import political
from mapviewer.layers.arcs import make_relations
from mapviewer.layers.areas import make_areas, note_of, stand_areas
from mapviewer.layers.frames import Layers
from mapviewer.layers.framing import Framing
from mapviewer.layers.happenings import make_events, make_statements, make_unplaced
from mapviewer.layers.outlines import outline_of_place, shape_kind
from mapviewer.layers.own import own_countries
from mapviewer.layers.ranking import is_on_map, map_label, rank_places
from mapviewer.layers.story import (
    PlaceStory,
    collect_stories,
    place_dates,
    place_summary,
)
from mapviewer.layers.subtitle import subtitle_of
from mapviewer.layers.tables import make_frame
from mapviewer.model import (
    Project,
    alt_text,
    dates_in_words,
    latest_day,
    plain_line,
    shown_project,
    source_line,
)

_PLACE_COLUMNS = (
    *("id", "number", "name", "label", "kind", "feature", "country", "radius_km", "score", "mentions"),
    *("summary", "dates", "n_events", "n_here", "n_about", "note", "is_capital", "reason", "articles"),
    *("weight", "rank", "on_map", "sentences"),
)


def make_layers(project: Project, as_of: date | None = None, viewpoint: str = political.DE_FACTO) -> Layers:
    """Return the frames of `project`, with the boundaries of the day `as_of` as `viewpoint` draws them.

    Parameters
    ----------
    project : Project
        Articles that have not been read add nothing.
    as_of : date or None
        None takes the latest date of publication in the project, else today.
    viewpoint : str
        See `mapviewer.atlas.political`.

    Raises
    ------
    MapviewerError
        When there is no such viewpoint.
    GeodataError
        When a file of geodata is missing or damaged.
    """
    project = shown_project(project)
    shown = political.political(as_of or latest_day(project), viewpoint)
    stories = collect_stories(project)
    found = {key: outline_of_place(story.place) for key, story in stories.items()}
    outlines = {key: outline for key, outline in found.items() if outline is not None}
    framing = Framing(stories, outlines)
    view = framing.view()
    ranks = rank_places(stories.values())
    rows = [_place_row(story, ranks[story.place.id], shown) for story in stories.values()]
    places = make_frame(rows, _PLACE_COLUMNS)
    kinds = {key: shape_kind(stories[key], outline) for key, outline in outlines.items()}
    areas = make_areas(stories, outlines, kinds, view, shown)
    events, statements = make_events(project, stories), make_statements(project, stories)
    facts = [row.summary for row in events.itertuples() if row.modality == "asserted"]
    title = plain_line(project.title or (project.articles[0].title if project.articles else ""))
    return Layers(
        places=places,
        areas=areas,
        events=events,
        statements=statements,
        relations=make_relations(project, stories),
        unplaced=make_unplaced(project),
        view=view,
        frames=tuple((article.id, framing.view(article.id)) for article in project.articles),
        title=title,
        subtitle=subtitle_of(events),
        source_line=_source(project),
        credits=" · ".join(atlas.credits()),
        note=note_of(areas, places, view, shown),
        alt_text=alt_text(
            title,
            [story.place.name for story in stories.values() if story.number],
            facts,
            n_events=len(events),
            n_statements=len(statements),
        ),
        articles=tuple(article.id for article in project.articles),
        as_of=shown.on,
        viewpoint=shown.viewpoint,
        own=own_countries(stories.values()),
    )


def stand_layers(layers: Layers, as_of: date | None, viewpoint: str = political.DE_FACTO) -> Layers:
    """Return `layers` on the boundaries of another day or viewpoint; the places and what happened stay as they are.

    Raises
    ------
    MapviewerError
        When there is no such viewpoint.
    """
    shown = political.political(as_of, viewpoint)
    places = layers.places.copy()
    points = zip(places["id"], places.geometry, strict=True)
    notes = [political.place_note(key, (point.x, point.y), shown) for key, point in points]
    places["note"] = pd.Series(notes, places.index, object)
    areas = stand_areas(layers.areas, layers.view, shown)
    note = note_of(areas, places, layers.view, shown)
    return replace(layers, places=places, areas=areas, note=note, as_of=shown.on, viewpoint=viewpoint)


def _place_row(story: PlaceStory, rank: int, shown: political.Political) -> dict[str, object]:
    place = story.place
    point = (place.lon, place.lat)
    return {
        "id": place.id,
        "number": story.number,
        "name": place.name,
        "label": map_label(story),
        "kind": story.kind,
        "feature": place.feature,
        "country": place.country,
        "radius_km": place.radius_km,
        "score": story.score,
        "mentions": story.mentions,
        "summary": place_summary(story),
        "dates": place_dates(story),
        "n_events": len(story.events),
        "n_here": len(story.here),
        "n_about": story.n_about,
        "note": political.place_note(place.id, point, shown),
        "is_capital": place.feature_code == "PPLC",
        "reason": story.reason,
        "articles": tuple(story.articles),
        "weight": story.weight,
        "rank": rank,
        "on_map": is_on_map(story),
        "sentences": tuple(story.sentences),
        "geometry": Point(place.lon, place.lat),
    }


def _source(project: Project) -> str:
    lines = []
    for article in project.articles:
        found = project.annotations_of(article.id)
        published = found.published if found else article.published
        line = source_line(article, published, is_inferred=bool(found and found.published_inferred))
        lines.append(line or plain_line(article.origin) or dates_in_words(published, published))
    return "; ".join(dict.fromkeys(line for line in lines if line))
