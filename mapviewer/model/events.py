"""What happened, where and when, after the PLOVER ontology of political events."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mapviewer.model.spans import Span


class EventType(StrEnum):
    """PLOVER's event types, without SPEECH acts that are Statements here."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    COOPERATE = "COOPERATE"
    AID = "AID"
    YIELD = "YIELD"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class Modality(StrEnum):
    """Whether the article says that it happened."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True)
class Participant:
    """An actor's part in an event: ``agent``, ``patient`` or ``with``."""

    actor: str
    role: str


@dataclass(frozen=True, slots=True)
class Event:
    """One happening in the world that the article tells of.

    Attributes
    ----------
    trigger : Span
        The word that names it ("talks", "invaded").
    type : EventType or None
        None when no PLOVER type fits (an exodus, a flood).
    summary : str
        One line, true to the article's words.
    places : tuple of str
        Place ids, the most certain first; empty when unplaced.
    earliest, latest : date or None
        First and last day it may have happened, as wide as the text leaves it.
    evidence : tuple of Span
        Sentences or clauses that tell of it, in reading order.
    statement : str or None
        Id of the statement inside which it is told; then it is the speaker's claim, not the article's.
    place_mentions : tuple of str
        For each of `places` the id of the toponym or locative that it rests on, or an empty one; empty when not known.
    timex : str
        Id of the time expression that the days rest on; empty when they rest on none alone.
    edtf : str
        The days as a person wrote them (`read_edtf`), such as ``2024-08~``.
    """

    id: str
    trigger: Span
    summary: str
    type: EventType | None = None
    modality: Modality = Modality.ASSERTED
    places: tuple[str, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    participants: tuple[Participant, ...] = ()
    evidence: tuple[Span, ...] = ()
    statement: str | None = None
    place_mentions: tuple[str, ...] = ()
    timex: str = ""
    edtf: str = ""
