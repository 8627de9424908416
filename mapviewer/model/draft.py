"""Annotations while corrections are applied to them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from mapviewer.model.annotations import Annotations, Review, used_places
from mapviewer.model.corrections import What
from mapviewer.model.decoding import read_place
from mapviewer.model.mentions import follow_days, follow_places
from mapviewer.model.places import Place
from mapviewer.model.spans import Span

PLURALS = {
    **{"toponym": "toponyms", "locative": "locatives", "timex": "timexes"},
    **{"actor": "actors", "statement": "statements", "event": "events"},
}


class NotFoundError(LookupError):
    """What a correction is about is not there."""


class Draft:
    """Annotations that can be changed, and what was touched; `finished` makes values of them again.

    Parameters
    ----------
    found : Annotations
        What to begin with; it does not change.
    """

    def __init__(self, found: Annotations) -> None:
        self.found = found
        self.places: dict[str, Place] = {place.id: place for place in found.places}
        self._reviews = {review.id: review for review in found.reviews}
        self.is_touched = False
        self.applied = ""  # id of the correction that is being applied

    def items(self, sort: str) -> tuple[Any, ...]:
        """Return the annotations of a sort."""
        held: tuple[Any, ...] = getattr(self.found, PLURALS[sort])
        return held

    def find(self, what: What) -> Any:
        """Return the annotation that `what` means: on the same words, else on most of them, else of the same id."""
        return self.find_at(what.sort, what.id, what.span)

    def find_at(self, sort: str, item_id: str, span: Span | None) -> Any:
        """Return the annotation of a sort by its words or its id; NotFoundError when there is none."""
        items = self.items(sort)
        same_id = next((each for each in items if each.id == item_id), None)
        if span is None or (same_id is not None and span in anchors_of(same_id)):
            return self._or_raise(same_id, sort, item_id)
        same = next((each for each in items if anchors_of(each)[:1] == (span,)), None)
        if same is not None:
            return same
        shared = [(_overlap(span, anchors_of(each)), -number, each) for number, each in enumerate(items)]
        best = max(shared, key=lambda each: each[:2], default=(0, 0, None))
        return self._or_raise(best[2] if best[0] else None, sort, item_id)

    @staticmethod
    def _or_raise(item: Any, sort: str, item_id: str) -> Any:
        if item is None:
            raise NotFoundError(f"{sort} {item_id}")
        return item

    def named(self, what: What) -> list[Any]:
        """Return the mentions that a correction of a name is for: one, or all of that name in the article."""
        if what.scope == "mention":
            return [self.find(what)]
        wanted = what.quote.casefold()
        return [each for each in self.items(what.sort) if each.surface.casefold() == wanted]

    def put(self, sort: str, item: Any, field: str = "") -> None:
        """Put `item` where that of the same id stands, or among the others; note that people set `field`."""
        old = self.items(sort)
        if any(each.id == item.id for each in old):
            self._set(sort, (item if each.id == item.id else each for each in old))
        else:
            at = next((n for n, each in enumerate(old) if anchors_of(each) > anchors_of(item)), len(old))
            self._set(sort, (*old[:at], item, *old[at:]))
        if field:
            self.touch(item.id, field)

    def drop(self, sort: str, item_id: str) -> None:
        """Take the annotation of that id out."""
        self._set(sort, tuple(each for each in self.items(sort) if each.id != item_id))
        self._reviews.pop(item_id, None)

    def _set(self, sort: str, items: Iterable[Any]) -> None:
        changed: Any = {PLURALS[sort]: tuple(items)}
        self.found = replace(self.found, **changed)
        self.is_touched = True

    def touch(self, item_id: str, field: str) -> None:
        """Note that people set a field of an annotation or place."""
        old = self._reviews.get(item_id, Review(item_id))
        self.review(replace(old, corrected=tuple(sorted({*old.corrected, field}))))

    def review(self, review: Review) -> None:
        """Note what people did with an annotation or place."""
        log = review.log if review.log[-1:] == (self.applied,) else (*review.log, self.applied)
        self._reviews[review.id] = replace(review, log=log)
        self.is_touched = True

    def reviewed(self, item_id: str) -> Review:
        """Return what people did with an annotation or place so far."""
        return self._reviews.get(item_id, Review(item_id))

    def keep_place(self, value: Any) -> str:
        """Take a place from its JSON object among the places, and return its id."""
        place = read_place(value)
        self.places[place.id] = place
        return place.id

    def move_mentions(self, places: dict[str, str | None]) -> None:
        """Move what rests on these mentions to their new places."""
        self.found = follow_places(self.found, places)

    def move_days(self, timex: Any) -> None:
        """Move what rests on a time expression to its days."""
        self.found = follow_days(self.found, timex.id, timex.earliest, timex.latest)

    def uses(self, place_id: str) -> bool:
        """Tell whether anything in the annotations is tied to that place."""
        return place_id in used_places(self.found)

    def state(self) -> tuple[object, ...]:
        """Return all there is, for `go_back`."""
        return self.found, dict(self.places), dict(self._reviews), self.is_touched

    def go_back(self, state: tuple[Any, ...]) -> None:
        """Take up an earlier state again."""
        self.found, self.places, self._reviews, self.is_touched = state

    def check(self) -> None:
        """Raise NotFoundError when a place is used that is not known."""
        if self.is_touched and not used_places(self.found) <= self.places.keys():
            raise NotFoundError("a place without an entry")

    def finished(self) -> Annotations:
        """Return the annotations with the places that they use, in the order of first mention, the others by id."""
        used = used_places(self.found)
        told: list[Any] = sorted([*self.found.toponyms, *self.found.locatives], key=lambda each: each.span)
        named = (each.place if hasattr(each, "place") else each.resolution.place for each in told)
        order = [each for each in dict.fromkeys(named) if each in used]
        order += sorted(used - set(order))
        reviews = sorted(each for each in self._reviews if self._reviews[each] != Review(each))
        return replace(
            self.found,
            places=tuple(self.places[each] for each in order),
            reviews=tuple(self._reviews[each] for each in reviews),
        )


def anchors_of(item: Any) -> tuple[Span, ...]:
    """Return the spans that an annotation stands on, the first one leading."""
    for name in ("trigger", "span"):
        if hasattr(item, name):
            return (getattr(item, name),)
    spans: tuple[Span, ...] = item.content if hasattr(item, "content") else item.mentions
    return spans


def _overlap(span: Span, anchors: Iterable[Span]) -> int:
    shared = (min(span.end, each.end) - max(span.start, each.start) for each in anchors)
    return max((each for each in shared if each > 0), default=0)
