"""Corrections in words: for the list, for undo and redo, for the mark on what people set. Pure; knows no widget."""

from collections.abc import Callable, Collection
from typing import Any

from mapviewer.model import Correction, Project, active_corrections, losing, plain_line, shorten

Translate = Callable[[str], str]
LONGEST_HISTORY = 8  # lines of a tip
FIELDS = {
    **{
        "place": "place",
        "kind": "meaning",
        "days": "day",
        "point": "position",
        "outline": "outline",
        "name": "name",
        "role": "role",
    },
    **{"affiliation": "affiliation", "speaker": "speaker", "cue": "reporting verb", "source": "source"},
    **{
        "content": "words",
        "said_at": "place",
        "about": "places it is about",
        "stance": "stance",
        "type": "type",
    },
    **{"modality": "modality", "summary": "line", "places": "place", "participants": "participants"},
    **{
        "is_thought": "thought",
        "trigger": "word",
        "evidence": "evidence",
        "title": "title",
        "outlet": "outlet",
    },
    **{"byline": "author", "published": "date"},
}
_OF_FIGURE = {"line": "line", "label": "name", "pin": "name", "marker": "number", "drawn": "drawing"}
_SCOPES = {"article": "in this article", "project": "in all articles"}
_DONE = {"accepted": "accepted", "hidden": "hidden", "merge": "merged", "split": "split", "exists": "removed"}


def subject_of(correction: Correction) -> str:
    """Return the words that a correction is about, short, in quotation marks."""
    what = correction.what
    words = what.quote or what.field
    return f"“{shorten(words, 34)}”" if what.quote else plain_line(words)


def what_was_done(correction: Correction) -> str:
    """Return in a few words what was done, for a menu: "place of “Georgia”"."""
    what = correction.what
    if what.sort == "correction":
        return "taking back"
    if what.sort == "figure":
        return f"{_OF_FIGURE.get(what.field, what.field)} of the figure"
    if what.field in _DONE:
        return f"{_done(correction)} {subject_of(correction)}"
    name = FIELDS.get(what.field, what.field)
    return name if what.sort == "article" else f"{name} of {subject_of(correction)}"


def _done(correction: Correction) -> str:
    value = correction.value
    if correction.what.field == "exists" and isinstance(value, dict):
        return "added"
    if correction.what.field == "hidden" and not value:
        return "shown again"
    if correction.what.field == "accepted" and not value:
        return "to be checked"
    return _DONE[correction.what.field]


def change_in_words(correction: Correction) -> str:
    """Return old and new value: "Georgia (US) → Georgia (GE), in all articles"."""
    what = correction.what
    if what.field in _DONE or what.sort == "correction":
        return _SCOPES.get(what.scope, "")
    old, new = value_in_words(correction.before), value_in_words(correction.value)
    scope = _SCOPES.get(what.scope, "")
    return ", ".join(part for part in (f"{old} → {new}", scope) if part)


_WHY = {
    losing.GONE: "The text no longer says “{words}”.",
    losing.PART_GONE: "Words that it needs are no longer in the text.",
    losing.UNREAD: "Nothing of that kind is read there any more.",
    losing.NO_PLACE: "No article is about that place any more.",
}


def why_lost(project: Project, correction: Correction) -> str:
    """Return in a sentence why a correction could not be applied."""
    words = shorten(plain_line(correction.what.quote), 60)
    return _WHY[losing.why_unapplied(project, correction)].format(words=words)


def value_in_words(value: Any) -> str:
    """Return a correction's value for people; "none" for nothing."""
    if isinstance(value, dict):
        return _object_in_words(value)
    if isinstance(value, list):
        return ", ".join(value_in_words(each) for each in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return shorten(str(value), 60) if value not in (None, "") else "none"


def _object_in_words(value: dict[str, Any]) -> str:
    if "place" in value:
        return value_in_words(value["place"])
    if "edtf" in value:
        return str(value["edtf"]) or "none"
    if "actor" in value:
        return value_in_words(value["actor"])
    if "feature" in value:
        country = f" ({value['country']})" if value.get("country") else ""
        return f"{plain_line(str(value['name']))}{country}"
    if value.get("outline"):
        return f"an outline of {len(value['outline'])} corners"
    if value.get("area"):
        return f"the outline of {shorten(plain_line(str(value.get('name') or value['area'])), 40)}"
    if "lat" in value:
        return f"{float(value['lat']):.3f}, {float(value['lon']):.3f}"
    return shorten(str(value.get("quote", value.get("name", "…"))), 60)


def when_in_words(correction: Correction) -> str:
    """Return day and time of a correction in the user's own zone."""
    from datetime import datetime

    try:
        moment = datetime.fromisoformat(correction.when).astimezone()
    except ValueError:
        return ""
    return f"{moment.day} {moment:%b %Y, %H:%M}"


History = tuple[Correction, ...]


def histories(project: Project, ids: Collection[str]) -> dict[str, History]:
    """Return the corrections in force of each of these annotations and places, the newest first; those without are left out."""
    logs: dict[str, dict[str, None]] = {}
    for found in project.annotations:
        for review in found.reviews:
            if review.id in ids:
                logs.setdefault(review.id, {}).update(dict.fromkeys(review.log))
    wanted = {each for log in logs.values() for each in log}
    active = [each for each in reversed(active_corrections(project.corrections)) if each.id in wanted]
    told = {key: tuple(each for each in active if each.id in log) for key, log in logs.items()}
    return {key: history for key, history in told.items() if history}


def history_in_words(history: History) -> str:
    """Return who set what and what stood there before, a line each; of a long history the last, and how many stand before."""
    lines = [_line_of(each) for each in history[:LONGEST_HISTORY]]
    if len(history) > LONGEST_HISTORY:
        lines.append(f"… {len(history) - LONGEST_HISTORY} earlier")
    return "\n".join(lines)


def _line_of(correction: Correction) -> str:
    field = correction.what.field
    name = FIELDS.get(field, _DONE.get(field, field))
    return f"{name}: {change_in_words(correction)} · {when_in_words(correction)}"
