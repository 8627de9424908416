"""Where in the text something stands, and the proof that it does."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open [start, end) in Unicode characters of ``Article.text`` (W3C TextPositionSelector).

    Raises
    ------
    ValueError
        When start is negative or end does not lie after start.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words that an annotation rests on: ``text[span] == quote``.

    The equality is checked once, by `make_evidence`.
    """

    article_id: str
    span: Span
    quote: str


def make_evidence(article_id: str, text: str, span: Span) -> Evidence:
    """Quote `span` of `text`.

    Raises
    ------
    ValueError
        When the span reaches beyond the text.
    """
    if span.end > len(text):
        raise ValueError(f"span [{span.start}, {span.end}) lies outside a text of {len(text)} characters")
    return Evidence(article_id, span, span.of(text))
