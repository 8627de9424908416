"""What an article says, as frozen values.

The words of the field: an `Article` has a text; `Toponym`, `Timex`, `Actor`, `Statement` and `Event` point into it
by `Span`; a `Place` is a thing in the world that a toponym was resolved to. `Annotations` holds everything found
in one article, `Project` holds articles with their annotations. Beside the values stand the functions that several
rooms need: the JSON codec, dates and source lines in words, and corrections with their history.

This room uses the standard library only. It reads no file, knows no gazetteer and draws nothing.
"""

from mapviewer.model.annotations import Annotations, Extractor, Review, check_annotations, make_id
from mapviewer.model.applying import apply_corrections, corrected
from mapviewer.model.article import (
    Article,
    Original,
    first_line,
    make_article,
    make_original,
    with_source,
)
from mapviewer.model.basemap import (
    GREATEST_ZOOM,
    BaseMap,
    base_map_json,
    check_base_map,
    is_nearby,
    read_base_map,
    tile_address,
)
from mapviewer.model.corrections import (
    Correction,
    What,
    active_corrections,
    as_correction_json,
    made_together,
    read_correction,
    span_value,
    words_of,
)
from mapviewer.model.decoding import from_json
from mapviewer.model.edtf import Days, read_edtf, write_edtf
from mapviewer.model.encoding import as_json, json_text, place_json
from mapviewer.model.events import Event, EventType, Modality, Participant
from mapviewer.model.figure_edits import Drawn, FigureEdits, drawn_value, figure_edit, figure_edits
from mapviewer.model.hiding import shown, shown_project
from mapviewer.model.history import next_redone, redo, taking_back, undo, with_corrections, with_log
from mapviewer.model.mentions import link_mentions
from mapviewer.model.places import Candidate, Locative, Place, Resolution, Toponym, ToponymKind
from mapviewer.model.project import (
    Project,
    in_order,
    joined,
    latest_day,
    unapplied,
    with_article,
    with_replaced_article,
    without_article,
)
from mapviewer.model.relocating import relocated
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
    "GREATEST_ZOOM",
    "Actor",
    "Annotations",
    "Article",
    "BaseMap",
    "Candidate",
    "Correction",
    "Days",
    "Drawn",
    "Event",
    "EventType",
    "Evidence",
    "Extractor",
    "FigureEdits",
    "Locative",
    "Modality",
    "Original",
    "Participant",
    "Place",
    "Project",
    "Resolution",
    "Review",
    "Span",
    "Stance",
    "Statement",
    "StatementKind",
    "Timex",
    "TimexType",
    "Toponym",
    "ToponymKind",
    "What",
    "active_corrections",
    "alt_text",
    "apply_corrections",
    "as_correction_json",
    "as_json",
    "base_map_json",
    "check_annotations",
    "check_base_map",
    "corrected",
    "dates_in_words",
    "drawn_value",
    "figure_edit",
    "figure_edits",
    "first_line",
    "from_json",
    "in_order",
    "is_nearby",
    "joined",
    "json_text",
    "latest_day",
    "link_mentions",
    "made_together",
    "make_article",
    "make_evidence",
    "make_id",
    "make_original",
    "next_redone",
    "place_json",
    "plain_line",
    "plain_words",
    "quote_with_source",
    "read_base_map",
    "read_correction",
    "read_edtf",
    "redo",
    "relocated",
    "shorten",
    "shown",
    "shown_project",
    "source_line",
    "span_value",
    "statement_words",
    "taking_back",
    "tile_address",
    "unapplied",
    "undo",
    "with_article",
    "with_corrections",
    "with_log",
    "with_replaced_article",
    "with_source",
    "without_article",
    "words_of",
    "write_edtf",
]
