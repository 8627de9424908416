"""The value that passes from layers to the map, the figure and the data formats.

geopandas takes a second to load; importing this module does not load it, so that the window can open first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # for speed, not to escape a circle
    import geopandas as gpd
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Layers:
    """The frames of one project, EPSG:4326, each with a RangeIndex, and the words around them.

    Attributes
    ----------
    places : GeoDataFrame of points
        ``id, number, name, label, kind, feature, country, radius_km, score, mentions, summary, dates, n_events, n_here,
        n_about, note, is_capital, reason, articles, weight, rank, on_map,
        sentences, geometry``. `kind` is point, area, region or
        country; `number` 0 means none; `label` is what the map calls it; `reason` says of a place that a phrase makes of
        others why it lies there; `articles` holds the ids of those that name it or put something there; `weight`
        counts events, statements and mentions; `rank` is 1 for the chief place, of which most is told; one that is
        not `on_map` stands in the list only; `sentences` are a few of the article's whole sentences that name it.
    areas : GeoDataFrame of polygons and lines
        ``id, number, name, kind, note, is_disputed, is_hatched, geometry``: outlines of the places that have one, and
        the disputed pieces within the view, whose ids are those of ``geodata/boundaries/pieces.yaml``; a piece that is only a
        mark is a point, of kind point. `kind` is the place's, or of what a phrase makes line (a border, coast or road), part
        (the south of a country) or arc (a distance in a direction).
    events : GeoDataFrame of points, geometry None where unplaced
        ``id, number, type, modality, summary, dates, earliest, latest, place_ids, place_names, reason, needs_date, speaker, article,
        sentence, is_written, geometry``; earliest and latest are ISO or empty; `speaker` is filled when it stands inside a statement;
        `is_written` says that a person wrote the summary.
    statements : GeoDataFrame of points, geometry None where not said at a known place
        ``id, number, speaker, role, kind, stance, is_thought, words, said_at, said_at_name, about, about_names, dates,
        earliest, latest, article, sentence, geometry``. `sentence` is the article's whole sentence round it, empty when it is
        more than one.
    relations : GeoDataFrame of lines
        ``id, event, from_place, to_place, type, summary, geometry``: arrows for what went from one place to
        another.
    unplaced : DataFrame
        ``id, surface, reason, candidates, article``: names in the text that no place was found for, each once.
    view : tuple of float
        west, south, east, north in degrees of the core of the story (`story_view`); east exceeds 180 where it straddles
        the antimeridian.
    frames : tuple of (article id, view)
        The same for each article by itself.
    title, subtitle, source_line, credits, note, alt_text : str
        `note` says what is disputed in the view, with date and viewpoint; empty when nothing is.
    articles : tuple of str
        Ids of the project's articles: the same ids mean the same story, edited or not.
    as_of : date or None
        The day the boundaries are shown for.
    viewpoint : str
        Whose view of them it is; see `mapviewer.atlas.political`.
    own : tuple of str
        Ids of the countries that the story is about, which maps set off from their neighbours; the weightiest first.
    """

    places: gpd.GeoDataFrame
    areas: gpd.GeoDataFrame
    events: gpd.GeoDataFrame
    statements: gpd.GeoDataFrame
    relations: gpd.GeoDataFrame
    unplaced: pd.DataFrame
    view: tuple[float, float, float, float]
    frames: tuple[tuple[str, tuple[float, float, float, float]], ...] = ()
    title: str = ""
    subtitle: str = ""
    source_line: str = ""
    credits: str = ""
    note: str = ""
    alt_text: str = ""
    articles: tuple[str, ...] = ()
    as_of: date | None = None
    viewpoint: str = "de_facto"
    own: tuple[str, ...] = ()
