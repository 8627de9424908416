"""What an article says, as frozen values.

The words of the field: an `Article` has a text; `Toponym`, `Timex`, `Actor`, `Statement` and `Event` point into it
by `Span`; a `Place` is a thing in the world that a toponym was resolved to. `Annotations` holds everything found
in one article, `Project` holds articles with their annotations. Beside the values stand the functions that several
rooms need: the JSON codec, dates and source lines in words, and what belongs together in one selection.

This room uses the standard library only. It reads no file, knows no gazetteer and draws nothing.
"""

from mapviewer.model.annotations import Annotations, Extractor, check_annotations, make_id
from mapviewer.model.article import Article, first_line, make_article, with_source
from mapviewer.model.decoding import from_json
from mapviewer.model.encoding import as_json, json_text
from mapviewer.model.events import Event, EventType, Modality, Participant
from mapviewer.model.linking import Links, PlaceDetails, linked_ids, make_links, place_details
from mapviewer.model.places import Candidate, Locative, Place, Resolution, Toponym, ToponymKind
from mapviewer.model.project import Project, with_article, without_article
from mapviewer.model.spans import Evidence, Span, make_evidence
from mapviewer.model.statements import Actor, Stance, Statement, StatementKind
from mapviewer.model.times import Timex, TimexType
from mapviewer.model.words import (
    alt_text,
    dates_in_words,
    plain_line,
    plain_words,
    quote_with_source,
    shorten,
    source_line,
    statement_words,
)

__all__ = [
    "Actor",
    "Annotations",
    "Article",
    "Candidate",
    "Event",
    "EventType",
    "Evidence",
    "Extractor",
    "Links",
    "Locative",
    "Modality",
    "Participant",
    "Place",
    "PlaceDetails",
    "Project",
    "Resolution",
    "Span",
    "Stance",
    "Statement",
    "StatementKind",
    "Timex",
    "TimexType",
    "Toponym",
    "ToponymKind",
    "alt_text",
    "as_json",
    "check_annotations",
    "dates_in_words",
    "first_line",
    "from_json",
    "json_text",
    "linked_ids",
    "make_article",
    "make_evidence",
    "make_id",
    "make_links",
    "place_details",
    "plain_line",
    "plain_words",
    "quote_with_source",
    "shorten",
    "source_line",
    "statement_words",
    "with_article",
    "with_source",
    "without_article",
]
