"""Quotations that stand as sentences of their own, and the words beside them.

A quotation stands when it begins a sentence or follows a comma, a colon or a reporting verb. Anything else in
quotation marks is part of the sentence it is in, and left to the syntax (`candidates`).
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from mapviewer.extract.document.syntax import Words
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.quotes import Quote, paragraph_bounds

SPEECH = frozenset(("say", "add", "tell", "write", "manner", "answer", "announce", "claim", "argue", "accuse", "criticize", "praise",
                    "admit", "deny", "ask", "demand", "promise", "threaten", "cite", "show", "think", "feel", "discuss"))  # fmt: skip
STOPS = frozenset((".", "!", "?", ";"))
REACH = 45
GAP = 160  # characters between the halves of a split quotation
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD", "VB"))


@dataclass(slots=True)
class Standing:
    """A standing quotation as words [first, last] with the words before and after it that may frame it."""

    quote: Quote
    first: int
    last: int
    is_clause: bool
    before: Words = (0, -1)
    after: Words = (0, -1)


def find_standing(tree: Tree, quotes: list[Quote], lexicon: Lexicon) -> list[Standing]:
    """Return the quotations that stand for themselves, as words."""
    found: list[Standing] = []
    for quote in quotes:
        first = bisect_left(tree.start, quote.start)
        last = bisect_right(tree.start, quote.end - 1) - 1
        if last <= first:
            continue
        if _stands(tree, quote, (first, last), lexicon) or (
            found and _goes_on(tree.text, found[-1].quote, quote)
        ):
            is_clause = any(tree.tag[word] in FINITE for word in range(first, last + 1))
            found.append(Standing(quote, first, last, is_clause))
    _set_frames(tree, found)
    return found


def _goes_on(text: str, before: Quote, quote: Quote) -> bool:
    """Tell whether a quotation goes on with the sentence of the one before it: `"We," he said, "go"`."""
    between = text[before.end : quote.start]
    return (
        before.paragraph == quote.paragraph
        and ends_in(text, before, (",", "—"))
        and len(between) < GAP
        and between.rstrip().endswith(",")
        and not any(stop in between for stop in (". ", "? ", "! ", ";"))
    )


def _stands(tree: Tree, quote: Quote, words: Words, lexicon: Lexicon) -> bool:
    first, last = words
    inner = [
        word for word in range(first, min(last, first + 40) + 1) if tree.pos[word] not in ("PUNCT", "SPACE")
    ]
    if not inner:
        return False
    text = tree.text
    before = text[max(0, quote.start - 3) : quote.start].strip()
    closed = ends_in(text, quote, (",", ".", "!", "?", "…", "—", "-"))
    capital = tree.text[tree.start[inner[0]]].isupper()
    at_start = (
        before[-1:] in ("", ".", "!", "?", "”", '"', ")")
        or "\n" in text[max(0, quote.start - 2) : quote.start]
    )
    finite = any(tree.tag[word] in FINITE for word in inner)
    if at_start:
        return (len(inner) >= 3 and (finite or closed)) or _ends_open(text, quote)
    if before[-1:] == ":":
        return finite or closed
    if _is_title(tree, inner) and not ends_in(text, quote, ("!", "?")):
        return False
    if before[-1:] in (",", "—", "–", "-"):
        cued = first > 1 and _is_reporting(tree, first - 2, lexicon)
        return (capital and (finite or (closed and cued))) or (finite and len(inner) > 7)
    after_cue = first > 0 and _is_reporting(tree, first - 1, lexicon)
    return after_cue and capital and (finite or closed) and len(inner) > 1


def _is_title(tree: Tree, inner: list[int]) -> bool:
    """Tell whether quoted words are spelt like a title: "A First Book of Winds"."""
    long_words = [tree.text[tree.start[word]] for word in inner if tree.end[word] - tree.start[word] > 3]
    return bool(long_words) and len(inner) < 12 and all(letter.isupper() for letter in long_words)


def _is_reporting(tree: Tree, word: int, lexicon: Lexicon) -> bool:
    return tree.pos[word] == "VERB" and is_speech(lexicon, tree.lemma[word])


def _ends_open(text: str, quote: Quote) -> bool:
    """Tell whether the sentence goes on behind a quotation that ends in a comma or a cry: "Never," she said."""
    return ends_in(text, quote, (",", "?", "!")) and text[quote.end : quote.end + 2].strip(" ")[:1].isalpha()


def ends_in(text: str, quote: Quote, marks: tuple[str, ...]) -> bool:
    """Tell whether the last character inside a quotation is one of `marks`."""
    return text[max(quote.start, quote.end - 4) : quote.end].rstrip("\"'”’»").endswith(marks)


def is_speech(lexicon: Lexicon, lemma: str) -> bool:
    """Tell whether a verb may frame direct speech."""
    return any(each.name in SPEECH for each in lexicon.verbs.get(lemma, ()))


def _set_frames(tree: Tree, standing: list[Standing]) -> None:
    """Find the words before and after each quotation, up to the next stop, quotation or paragraph."""
    bounds = paragraph_bounds(tree.text)
    for place, item in enumerate(standing):
        start, end = bounds[item.quote.paragraph]
        low = bisect_left(tree.start, start)
        if (
            item.first <= low
            and item.quote.paragraph
            and _ends_in_colon(tree.text, bounds[item.quote.paragraph - 1])
        ):
            low = bisect_left(tree.start, bounds[item.quote.paragraph - 1][0])
        if place:
            low = max(low, standing[place - 1].last + 1)
        high = bisect_left(tree.start, end) - 1
        if place + 1 < len(standing):
            high = min(high, standing[place + 1].first - 1)
        first = item.first
        while first > low and item.first - first < REACH and tree.lower[first - 1] not in STOPS:
            first -= 1
        last = item.last
        while last < high and last - item.last < REACH and tree.lower[last + 1] not in STOPS:
            last += 1
        item.before, item.after = (first, item.first - 1), (item.last + 1, last)


def _ends_in_colon(text: str, bounds: tuple[int, int]) -> bool:
    return text[max(bounds[0], bounds[1] - 3) : bounds[1]].rstrip().endswith(":")
