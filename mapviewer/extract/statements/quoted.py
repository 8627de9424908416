"""Direct speech: quotations that stand as sentences of their own, with the words around them that say whose.

A quotation stands when it begins a sentence or follows a comma, a colon or a reporting verb. Anything else in
quotation marks is part of the sentence it is in, and left to the syntax (`candidates`).
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.quotes import Quote, paragraph_bounds
from mapviewer.extract.statements.sources import NOMINAL, Words, noun_phrase, subject_of
from mapviewer.extract.tree import Tree

SPEECH = frozenset(("say", "add", "tell", "write", "manner", "answer", "announce", "claim", "argue", "accuse", "praise",
                    "admit", "deny", "ask", "demand", "promise", "threaten", "cite", "show", "think", "feel", "discuss"))  # fmt: skip
STOPS = frozenset((".", "!", "?", ";"))
QUOTE_MARKS = frozenset(('"', "''", "``", "“", "”", "'", "‘", "’", "«", "»"))
REACH = 45
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD", "VB"))


@dataclass(slots=True)
class Speech:
    """Direct speech: its quotations in reading order (characters), the cue's word and the source's words."""

    spans: list[tuple[int, int]]
    cue: int | None = None
    source: Words | None = None
    head: int | None = None
    words: Words = (0, 0)
    frame: Words = (0, -1)


@dataclass(slots=True)
class Standing:
    """A standing quotation as words [first, last] with the words before and after it that may frame it."""

    quote: Quote
    first: int
    last: int
    before: Words = (0, -1)
    after: Words = (0, -1)


@dataclass(frozen=True, slots=True)
class Orphan:
    """A standing quotation that nothing beside it attributes: its characters, first word, and the speech before it.

    ``speech`` is None when the quotation does not carry that one on.
    """

    span: tuple[int, int]
    first: int
    speech: Speech | None


@dataclass(slots=True)
class Quoted:
    """What quotations hold: the speeches, those without a frame, and a flag for each word that stands in one."""

    speeches: list[Speech] = field(default_factory=list)
    flags: list[bool] = field(default_factory=list)
    orphans: list["Orphan"] = field(default_factory=list)


def read_quotations(tree: Tree, quotes: list[Quote], lexicon: Lexicon) -> Quoted:
    """Attribute each standing quotation to the cue and source beside it, or to those of the one it carries on."""
    result = Quoted(flags=[False] * len(tree))
    standing = _standing(tree, quotes, lexicon)
    _set_frames(tree, standing)
    previous: Standing | None = None
    for item in standing:
        for word in range(item.first, item.last + 1):
            result.flags[word] = True
        speech = _framed(tree, item, lexicon)
        last = result.speeches[-1] if result.speeches else None
        span = (item.quote.start, item.quote.end)
        if last and speech and speech.cue is not None and speech.cue == last.cue:
            last.spans.append(span)
        elif speech:
            result.speeches.append(speech)
        else:
            goes_on = last is not None and previous is not None and _carries_on(tree, previous, item)
            result.orphans.append(Orphan(span, item.first, last if goes_on else None))
        previous = item
    return result


def _standing(tree: Tree, quotes: list[Quote], lexicon: Lexicon) -> list[Standing]:
    """Return the quotations that stand for themselves, as words."""
    found = []
    for quote in quotes:
        first = bisect_left(tree.start, quote.start)
        last = bisect_right(tree.start, quote.end - 1) - 1
        if last > first and _stands(tree, quote, (first, last), lexicon):
            found.append(Standing(quote, first, last))
    return found


def _stands(tree: Tree, quote: Quote, words: Words, lexicon: Lexicon) -> bool:
    first, last = words
    inner = [
        word for word in range(first, min(last, first + 40) + 1) if tree.pos[word] not in ("PUNCT", "SPACE")
    ]
    if not inner:
        return False
    text = tree.text
    before = text[max(0, quote.start - 3) : quote.start].strip()
    closed = _ends_in(text, quote, (",", ".", "!", "?", "…", "—", "-"))
    capital = tree.text[tree.start[inner[0]]].isupper()
    at_start = (
        before[-1:] in ("", ".", "!", "?", "”", '"', ")")
        or "\n" in text[max(0, quote.start - 2) : quote.start]
    )
    finite = any(tree.tag[word] in FINITE for word in inner)
    if at_start:
        return (len(inner) >= 3 and (finite or closed)) or _ends_open(text, quote)
    if before[-1:] in (",", ":", "—", "–", "-"):
        if before[-1:] == ":":
            return finite or closed
        cued = first > 1 and _is_reporting(tree, first - 2, lexicon)
        return (capital and (finite or (closed and cued))) or (finite and len(inner) > 7)
    after_cue = first > 0 and _is_reporting(tree, first - 1, lexicon)
    return after_cue and capital and (finite or closed) and len(inner) > 1


def _is_reporting(tree: Tree, word: int, lexicon: Lexicon) -> bool:
    return tree.pos[word] == "VERB" and is_speech(lexicon, tree.lemma[word])


def _ends_open(text: str, quote: Quote) -> bool:
    """Tell whether the sentence goes on behind a quotation that ends in a comma or a cry: "Never," she said."""
    return _ends_in(text, quote, (",", "?", "!")) and text[quote.end : quote.end + 2].strip(" ")[:1].isalpha()


def _ends_in(text: str, quote: Quote, marks: tuple[str, ...]) -> bool:
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


def _framed(tree: Tree, item: Standing, lexicon: Lexicon) -> Speech | None:
    """Return the speech that the words beside a quotation make of it, None when they say nothing."""
    before, after = item.before, item.after
    ahead = _cue_between(tree, before, lexicon, from_end=True)
    behind = _cue_between(tree, after, lexicon, from_end=False)
    if ahead is None and behind is None:
        ahead, behind = _bare_cue(tree, before, -1), _bare_cue(tree, after, 1)
    mark = next(
        (tree.lower[word] for word in range(before[1], before[0] - 1, -1) if tree.pos[word] != "SPACE"), ""
    )
    comma_inside = _ends_in(tree.text, item.quote, (",", "?", "!", "—"))
    if behind is not None and (comma_inside or ahead is None or mark not in (",", ":")):
        return _speech(tree, item, behind, after)
    if ahead is not None:
        return _speech(tree, item, ahead, before)
    if mark == ":" and before[1] - before[0] < 14:
        return _after_colon(tree, item)
    return None


def _cue_between(tree: Tree, window: Words, lexicon: Lexicon, from_end: bool) -> int | None:
    """Return the verb that reports, the nearest to the quotation that is not inside a relative clause."""
    words = range(window[0], window[1] + 1)
    verbs = [word for word in words if tree.pos[word] == "VERB" and is_speech(lexicon, tree.lemma[word])]
    if not verbs:
        return None if from_end else _mistaken_verb(tree, window, lexicon)
    main = [word for word in verbs if tree.dep[word] not in ("relcl", "acl", "amod", "xcomp")] or verbs
    return main[-1] if from_end else main[0]


def _bare_cue(tree: Tree, window: Words, step: int) -> int | None:
    """Return a verb of any sort that stands right at a quotation: `"...," beamed Roe`, `he boomed: "..."`."""
    words = range(window[0], window[1] + 1)[::step]
    near = [word for word in words if tree.pos[word] not in ("PUNCT", "SPACE", "ADV")][:2]
    if len(near) < 2 or tree.pos[near[0]] != "VERB" or tree.tag[near[0]] not in ("VBD", "VBZ", "VBG"):
        return None
    if step < 0:
        return near[0] if tree.lower[min(near[0] + 1, len(tree) - 1)] in (":", ",") else None
    return near[0] if tree.pos[near[1]] in ("PROPN", "DET", "PRON") else None


def _mistaken_verb(tree: Tree, window: Words, lexicon: Lexicon) -> int | None:
    """Return the reporting verb that the model took for a noun: "...," Roe notes."""
    words = [
        word for word in range(window[0], window[1] + 1) if tree.pos[word] not in ("PUNCT", "SPACE", "ADV")
    ]
    while words and tree.entity[words[-1]] in ("DATE", "TIME"):
        words.pop()
    if not 1 < len(words) < 8 or not tree.lower[words[-1]].endswith(("s", "ed")):
        return None
    return words[-1] if is_speech(lexicon, tree.lemma[words[-1]].lower()) else None


def _speech(tree: Tree, item: Standing, cue: int, window: Words) -> Speech:
    head = _source_near(tree, cue, window)
    source = noun_phrase(tree, head, window[0], window[1]) if head is not None else None
    if source and source[0] <= cue <= source[1]:
        source = (source[0], cue - 1) if head is not None and head < cue else (cue + 1, source[1])
    return Speech([(item.quote.start, item.quote.end)], cue, source, head, (item.first, item.last), window)


def _source_near(tree: Tree, cue: int, window: Words) -> int | None:
    """Return the subject the parse gives, else the nominal nearest to the cue in its window."""
    subject = subject_of(tree, cue)
    if subject is not None and window[0] <= subject <= window[1]:
        return subject
    after = [word for word in range(cue + 1, window[1] + 1) if tree.pos[word] in NOMINAL]
    before = [word for word in range(cue - 1, window[0] - 1, -1) if tree.pos[word] in NOMINAL]
    window = (window[0], cue - 1) if before else window
    inverted = cue + 1 <= window[1] and bool(after) and after[0] - cue < 4 and (not before)
    if inverted:
        return _top(tree, after[0], window)
    if before:
        return _top(tree, before[0], window)
    if subject is not None:
        return subject
    return _top(tree, after[0], window) if after else None


def _top(tree: Tree, word: int, window: Words) -> int:
    """Climb from a word to the head of its noun phrase, within `window`."""
    while (
        tree.dep[word] in ("compound", "poss", "nmod", "amod", "det", "flat")
        and window[0] <= tree.head[word] <= window[1]
    ):
        word = tree.head[word]
    return word


def _after_colon(tree: Tree, item: Standing) -> Speech | None:
    """Read "Name: "...": the colon is the cue, what stands before it the source."""
    first, last = item.before
    while last > first and tree.lower[last] != ":":
        last -= 1
    nominal = [word for word in range(first, last) if tree.pos[word] in NOMINAL]
    if not nominal:
        return None
    head = _top(tree, nominal[0], (first, last - 1))
    source = noun_phrase(tree, head, first, last - 1)
    return Speech(
        [(item.quote.start, item.quote.end)], last, source, head, (item.first, item.last), item.before
    )


def _carries_on(tree: Tree, previous: Standing, item: Standing) -> bool:
    """Tell whether a quotation without a frame of its own goes on with the words of the one before."""
    gap = item.quote.paragraph - previous.quote.paragraph
    if gap == 0:
        return item.first - previous.last < 2 * REACH
    if gap > 1:
        return False
    between = tree.text[previous.quote.end : item.quote.start].strip()
    return previous.quote.goes_on or not between or len(between.split()) < 12
