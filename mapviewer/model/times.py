"""Time expressions, as TIMEX3 has them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mapviewer.model.spans import Span


class TimexType(StrEnum):
    """The four TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression in the text.

    Attributes
    ----------
    value : str
        ISO 8601 as TIMEX3 writes it: ``2024-08-27``, ``2024-W34``, ``199``, ``P3D``, ``PAST_REF``.
    earliest, latest : date or None
        First and last day it may mean; None where open (durations, sets, vague references).
    """

    id: str
    span: Span
    type: TimexType
    value: str
    earliest: date | None = None
    latest: date | None = None
