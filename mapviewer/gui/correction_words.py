"""Corrections in words: for the list, for undo and redo, for the mark on what people set. Pure; knows no widget."""

from collections.abc import Collection
from typing import Any

from mapviewer.gui.language import known, mark, month_names, tr
from mapviewer.model import Correction, Project, active_corrections, losing, plain_line, shorten

LONGEST_HISTORY = 8  # lines of a tip
FIELDS = {
    **{"place": mark("place"), "kind": mark("meaning"), "days": mark("day"), "point": mark("position")},
    **{"outline": mark("outline"), "name": mark("name"), "role": mark("role")},
    **{"affiliation": mark("affiliation"), "speaker": mark("speaker"), "cue": mark("reporting verb")},
    **{"source": mark("source"), "content": mark("words"), "said_at": mark("place")},
    **{"about": mark("places it is about"), "stance": mark("stance"), "type": mark("type")},
    **{"modality": mark("modality"), "summary": mark("line"), "places": mark("place")},
    **{"participants": mark("participants"), "is_thought": mark("thought"), "trigger": mark("word")},
    **{"evidence": mark("evidence"), "title": mark("title"), "outlet": mark("outlet")},
    **{"byline": mark("author"), "published": mark("date")},
}
_OF_FIGURE = {
    **{"line": mark("line of the figure"), "label": mark("name in the figure")},
    **{"pin": mark("name in the figure"), "marker": mark("number in the figure")},
    **{"drawn": mark("drawing on the figure")},
}
_SCOPES = {"article": mark("in this article"), "project": mark("in all articles")}
_DONE = {
    **{
        "accepted": mark("accepted {what}"),
        "hidden": mark("hidden {what}"),
        "merge": mark("merged {what}"),
    },
    **{"split": mark("split {what}"), "exists": mark("removed {what}")},
}
_CHOSEN = {"stance", "type", "modality", "kind"}  # fields whose values are words of ours, not of an article


def subject_of(correction: Correction) -> str:
    """Return the words that a correction is about, short, in quotation marks."""
    what = correction.what
    words = what.quote or what.field
    return f"“{shorten(words, 34)}”" if what.quote else plain_line(words)


def what_was_done(correction: Correction) -> str:
    """Return in a few words what was done, for a menu: "place of “Georgia”"."""
    what = correction.what
    if what.sort == "correction":
        return tr("taking back")
    if what.sort == "figure":
        return tr(_OF_FIGURE.get(what.field, what.field))
    if what.field in _DONE:
        return tr(_done(correction)).format(what=subject_of(correction))
    name = tr(FIELDS.get(what.field, what.field))
    if what.sort == "article":
        return name
    return tr("{field} of {what}").format(field=name, what=subject_of(correction))


def _done(correction: Correction) -> str:
    value = correction.value
    if correction.what.field == "exists" and isinstance(value, dict):
        return mark("added {what}")
    if correction.what.field == "hidden" and not value:
        return mark("shown again {what}")
    if correction.what.field == "accepted" and not value:
        return mark("to be checked {what}")
    return _DONE[correction.what.field]


def change_in_words(correction: Correction) -> str:
    """Return old and new value: "Georgia (US) → Georgia (GE), in all articles"."""
    what = correction.what
    if what.field in _DONE or what.sort == "correction":
        return tr(_SCOPES.get(what.scope, ""))
    old, new = value_in_words(correction.before), value_in_words(correction.value)
    if what.field in _CHOSEN:
        old, new = known(old.lower()), known(new.lower())
    scope = tr(_SCOPES.get(what.scope, ""))
    return ", ".join(part for part in (f"{old} → {new}", scope) if part)


_WHY = {
    losing.GONE: mark("The text no longer says “{words}”."),
    losing.PART_GONE: mark("Words that it needs are no longer in the text."),
    losing.UNREAD: mark("Nothing of that kind is read there any more."),
    losing.NO_PLACE: mark("No article is about that place any more."),
}


def why_lost(project: Project, correction: Correction) -> str:
    """Return in a sentence why a correction could not be applied."""
    words = shorten(plain_line(correction.what.quote), 60)
    return tr(_WHY[losing.why_unapplied(project, correction)]).format(words=words)


def value_in_words(value: Any) -> str:
    """Return a correction's value for people; "none" for nothing."""
    if isinstance(value, dict):
        return _object_in_words(value)
    if isinstance(value, list):
        return ", ".join(value_in_words(each) for each in value) or tr("none")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return shorten(str(value), 60) if value not in (None, "") else tr("none")


def _object_in_words(value: dict[str, Any]) -> str:
    if "place" in value:
        return value_in_words(value["place"])
    if "edtf" in value:
        return str(value["edtf"]) or tr("none")
    if "actor" in value:
        return value_in_words(value["actor"])
    if "feature" in value:
        country = f" ({value['country']})" if value.get("country") else ""
        return f"{plain_line(str(value['name']))}{country}"
    if value.get("outline"):
        return tr("an outline of %n corner(s)", "", len(value["outline"]))
    if value.get("area"):
        name = shorten(plain_line(str(value.get("name") or value["area"])), 40)
        return tr("the outline of {name}").format(name=name)
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
    return f"{moment.day} {month_names()[moment.month - 1]} {moment:%Y, %H:%M}"


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
        lines.append(tr("… %n earlier", "", len(history) - LONGEST_HISTORY))
    return "\n".join(lines)


def _line_of(correction: Correction) -> str:
    field = correction.what.field
    done = tr(_done(correction)).format(what="").strip(" :՝") if field in _DONE else ""
    name = done or tr(FIELDS.get(field, field))
    return f"{name}: {change_in_words(correction)} · {when_in_words(correction)}"
