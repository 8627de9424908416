"""Corrections in a text that was edited: where their words stand now, and other words that a person chose for them."""

from dataclasses import replace
from typing import Any

from mapviewer.model.corrections import Correction, Json, What, json_value, span_value, words_of
from mapviewer.model.spans import Span


def relocated(correction: Correction, text: str) -> Correction | None:
    """Return the correction where its words stand in `text`, the nearest to where they stood; None when they do not."""
    what = correction.what
    if what.span is None:
        return correction
    at = _find(text, what.quote, what.start, what.before, what.after)
    if at is None:
        return None
    shift = at - what.start
    if not shift and '"quote"' not in correction.new:  # the usual case
        return correction
    moved = replace(what, start=at, end=at + len(what.quote))
    if what.field == "exists" and isinstance(correction.value, dict):
        try:
            value = _moved_item(correction.value, moved, text)
        except (
            LookupError,
            TypeError,
            ValueError,
        ):  # a file may say anything; what is none finds nothing when applied
            return replace(correction, what=moved)
        return replace(correction, what=moved, new=json_value(value))
    value = _moved_value(correction.value, text, shift)
    return None if value is _GONE else replace(correction, what=moved, new=json_value(value))


def placed_again(correction: Correction, text: str, span: Span, new_id: str, when: str) -> Correction:
    """Return the same correction at other words, those that a person chose for it.

    Spans in its value move along where their words still stand; those of what was said, of the verb or the word take the
    chosen words themselves.
    """
    what = replace(correction.what, **words_of(text, span))
    value = correction.value
    if what.field == "exists" and isinstance(value, dict):
        value = _moved_item(value, what, text)
    else:
        moved = _moved_value(value, text, span.start - correction.what.start)
        if moved is _GONE:
            one = span_value(text, span)
            moved = {"content": [one], "evidence": [one]}.get(what.field, one)
        value = moved
    return replace(correction, id=new_id, what=what, new=json_value(value), when=when)


def _moved_item(value: Json, what: What, text: str) -> Json:
    """Return an annotation that people added at its words in another text; what else it rests on is found again there."""
    item, pair = dict(value["item"]), [what.start, what.end]
    if "surface" in item:
        item["surface"] = what.quote
    for name, moved in (("start", what.start), ("end", what.end), ("trigger", pair), ("evidence", [pair])):
        if name in item:
            item[name] = moved
    for name in ("mentions", "content"):  # the first of them is what it stands on
        if name in item:
            shift = what.start - item[name][0][0]
            others = [[start + shift, end + shift] for start, end in item[name][1:]]
            item[name] = [pair, *(each for each in others if 0 <= each[0] < each[1] <= len(text))]
    if isinstance(value.get("speaker"), dict):
        speaker = _moved_value(value["speaker"], text, 0)
        value = value | {"speaker": None if speaker is _GONE else speaker}
    return value | {"item": item}


_GONE = object()


def _find(text: str, quote: str, start: int, before: str = "", after: str = "") -> int | None:
    if not quote:
        return None
    if text[start : start + len(quote)] == quote and (
        not before or text[max(0, start - len(before)) : start] == before
    ):
        return start
    found: list[tuple[int, int, int]] = []
    at = text.find(quote)
    while at >= 0:
        likeness = _shared(text[max(0, at - len(before)) : at][::-1], before[::-1])
        likeness += _shared(text[at + len(quote) : at + len(quote) + len(after)], after)
        found.append((-likeness, abs(at - start), at))
        at = text.find(quote, at + 1)
    return min(found)[2] if found else None


def _shared(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _moved_value(value: Any, text: str, shift: int) -> Any:
    """Move the spans inside a value; `_GONE` when the words of one are no longer there."""
    if isinstance(value, list):
        each_moved = [_moved_value(each, text, shift) for each in value]
        return _GONE if any(each is _GONE for each in each_moved) else each_moved
    if not isinstance(value, dict):
        return value
    if {"start", "end", "quote"} <= value.keys():
        at = _find(text, value["quote"], value["start"] + shift)
        return _GONE if at is None else value | {"start": at, "end": at + len(value["quote"])}
    moved = {key: _moved_value(each, text, shift) for key, each in value.items()}
    return _GONE if any(each is _GONE for each in moved.values()) else moved
