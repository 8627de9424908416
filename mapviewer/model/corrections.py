"""What people put right: frozen values and pure functions.

A correction names what it is about by the words it stands on (W3C TextQuoteSelector and TextPositionSelector), so that it
finds its annotation again after another reading. Corrections are a log that only grows; one that was taken back stays in
it, followed by a correction of sort ``correction`` that says so. `corrected` makes of a reading and a log what everyone sees.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from mapviewer.model.spans import Span

SORTS = (
    "toponym",
    "locative",
    "timex",
    "actor",
    "statement",
    "event",
    "place",
    "article",
    "figure",
    "correction",
)
SCOPES = ("mention", "article", "project")
_CONTEXT = 24
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class What:
    """What a correction is about.

    Attributes
    ----------
    article : str
        Article id; for the scope ``project`` the one in which it was made.
    sort : str
        One of `SORTS`.
    id : str
        The annotation's id when it was corrected; a place's id; the id of the correction that is taken back.
    field : str
        The field that is set, or what is done: ``exists``, ``accepted``, ``hidden``, ``merge``, ``split``.
    scope : str
        One of `SCOPES`: this mention, the name in this article, the name in all articles.
    start, end : int
        The words that it stands on, in characters of the article's text; 0 and 0 when it stands on none.
    quote, before, after : str
        These words, and a few characters around them.
    """

    article: str
    sort: str
    id: str
    field: str
    scope: str = "mention"
    start: int = 0
    end: int = 0
    quote: str = ""
    before: str = ""
    after: str = ""

    @property
    def span(self) -> Span | None:
        """The words that it stands on."""
        return Span(self.start, self.end) if self.end else None


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that somebody put right.

    Attributes
    ----------
    id : str
        Unique in the project; what stands before its full stop is the same for corrections made in one step.
    what : What
        What it is about.
    old, new : str
        The value before and after, as JSON text.
    when : str
        ISO 8601, UTC, to the second.
    by, why : str
        Who did it and for what reason, as they wrote it; may be empty.
    """

    id: str
    what: What
    old: str
    new: str
    when: str
    by: str = ""
    why: str = ""

    @property
    def step(self) -> str:
        """What is undone together has the same."""
        return self.id.partition(".")[0]

    @property
    def value(self) -> Any:
        """The value that is set, from its JSON text."""
        return json.loads(self.new)

    @property
    def before(self) -> Any:
        """The value that stood there, from its JSON text."""
        return json.loads(self.old)


def json_value(value: object) -> str:
    """Return `value` as the JSON text that `Correction.old` and `Correction.new` hold."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def words_of(text: str, span: Span) -> Json:
    """Return where a correction stands, and the words around, as fields of `What`."""
    return {
        "start": span.start,
        "end": span.end,
        "quote": span.of(text),
        "before": text[max(0, span.start - _CONTEXT) : span.start],
        "after": text[span.end : span.end + _CONTEXT],
    }


def span_value(text: str, span: Span | None) -> Json | None:
    """Return a span as a correction's value holds it: with its words, to be found again in another text."""
    return {"start": span.start, "end": span.end, "quote": span.of(text)} if span else None


def active_corrections(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return the corrections that count: without those taken back, and without the taking back."""
    log = tuple(corrections)
    gone: set[str] = set()
    for each in reversed(log):  # the taking back may be taken back itself
        if each.what.sort == "correction" and each.id not in gone:
            gone.add(each.what.id)
    return tuple(each for each in log if each.id not in gone and each.what.sort != "correction")


def as_correction_json(correction: Correction) -> Json:
    """Return the correction as a JSON object: ``{"id", "what": {...}, "old", "new", "when", "by", "why"}``."""
    what = {name: getattr(correction.what, name) for name in What.__slots__}
    return {
        "id": correction.id,
        "what": what,
        "old": correction.before,
        "new": correction.value,
        "when": correction.when,
        "by": correction.by,
        "why": correction.why,
    }


def read_correction(value: Any) -> Correction:
    """Read what `as_correction_json` wrote.

    Raises
    ------
    KeyError, TypeError, ValueError
        When the object is not of that shape.
    """
    told = value["what"]
    words = {
        name: str(told.get(name, ""))
        for name in ("article", "sort", "id", "field", "quote", "before", "after")
    }
    what = What(
        **words, scope=str(told.get("scope", "mention")), start=int(told["start"]), end=int(told["end"])
    )
    if (
        what.sort not in SORTS
        or what.scope not in SCOPES
        or not (0 <= what.start < what.end or what.end == 0)
    ):
        raise ValueError(f"no correction of anything: {what.sort}, {what.scope}, {what.start}-{what.end}")
    ends = (json_value(value["old"]), json_value(value["new"]))
    return Correction(
        str(value["id"]), what, *ends, str(value["when"]), str(value.get("by", "")), str(value.get("why", ""))
    )


def made_together(
    corrections: Sequence[tuple[What, object, object]], step: str, when: str, by: str = "", why: str = ""
) -> tuple[Correction, ...]:
    """Return corrections made in one step, each of what, old and new value."""
    return tuple(
        Correction(
            f"{step}.{number}" if number else step, what, json_value(old), json_value(new), when, by, why
        )
        for number, (what, old, new) in enumerate(corrections)
    )
