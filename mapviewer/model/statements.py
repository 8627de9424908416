"""Who is in the article, and who said what."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mapviewer.model.spans import Span


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or a group with all its mentions.

    Attributes
    ----------
    name : str
        The fullest name in the article ("Hakan Fidan"), or the description of an unnamed source ("a diplomat").
    role, affiliation : str
        "Foreign Minister", "Turkey"; empty when the article does not say.
    is_group : bool
        A state, ministry, party or crowd rather than one person.
    mentions : tuple of Span
        In reading order, pronouns included where resolved.
    """

    id: str
    name: str
    mentions: tuple[Span, ...] = ()
    role: str = ""
    affiliation: str = ""
    is_group: bool = False


class StatementKind(StrEnum):
    """Whether the words are quoted."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Stance(StrEnum):
    """What the speaker does by saying it."""

    SAID = "said"
    CLAIMED = "claimed"
    DENIED = "denied"
    ASKED = "asked"
    PROMISED = "promised"
    THREATENED = "threatened"


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution: somebody said something.

    Attributes
    ----------
    source : Span or None
        The words that name the speaker ("Turkish Foreign Minister Hakan Fidan", "he").
    speaker : str or None
        Actor id.
    cue : Span or None
        The reporting verb or phrase ("said", "according to").
    content : tuple of Span
        What was said, quotation marks included, in reading order; never empty.
    said_at : str or None
        Place id.
    about : tuple of str
        Ids of the places inside the content, in reading order, each once.
    earliest, latest : date or None
        First and last day on which it was said.
    is_thought : bool
        A belief, wish or plan rather than words spoken or written.
    said_at_mention : str
        Id of the toponym or locative that `said_at` rests on; empty when not known.
    about_mentions : tuple of str
        The same for each of `about`.
    timex : str
        Id of the time expression that the days rest on; empty when they rest on none alone.
    edtf : str
        The days as a person wrote them (`read_edtf`).
    """

    id: str
    content: tuple[Span, ...]
    source: Span | None = None
    speaker: str | None = None
    cue: Span | None = None
    kind: StatementKind = StatementKind.INDIRECT
    stance: Stance = Stance.SAID
    said_at: str | None = None
    about: tuple[str, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    is_thought: bool = False
    said_at_mention: str = ""
    about_mentions: tuple[str, ...] = ()
    timex: str = ""
    edtf: str = ""
