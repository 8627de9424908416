"""Which sentence a name stands in, and how many happenings a sentence tells of: asked once for every name."""

from bisect import bisect_right

from mapviewer.model import Annotations, Span


class Sentences:
    """The sentences of an article with what stands in them, in time that does not grow with the article.

    Parameters
    ----------
    found : Annotations
        What was found in the article.
    """

    def __init__(self, found: Annotations) -> None:
        self._spans = sorted(found.sentences)
        self._starts = [span.start for span in self._spans]
        self._told = [0] * len(self._spans)
        for event in found.events:
            at = self._at(event.trigger) if event.places else None
            if at is not None:
                self._told[at] += 1

    def _at(self, span: Span) -> int | None:
        """Return the number of the first sentence that overlaps `span`."""
        at = max(0, bisect_right(self._starts, span.start) - 1)
        while at < len(self._spans) and self._spans[at].start < span.end:
            if self._spans[at].overlaps(span):
                return at
            at += 1
        return None

    def around(self, span: Span) -> tuple[Span, int] | None:
        """Return the sentence that holds `span` and how many happenings with a place it tells; None outside of all."""
        at = self._at(span)
        return None if at is None else (self._spans[at], self._told[at])
