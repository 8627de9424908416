"""Whose direct speech is: the cue and the source in the words beside a standing quotation."""

from dataclasses import dataclass

from mapviewer.extract.document.syntax import NOMINAL, Words, is_passive, noun_phrase, subject_of
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.standing import Standing, ends_in, is_speech

NEAR = 5
LEAD = 9  # words of "Said Jane Roe of the harbour office,"
TAG = 15  # words of "..., said Jane Roe, head of the harbour office, on Monday"
OBJECTS = frozenset(("ccomp", "dobj", "xcomp", "oprd", "neg"))
LONG_NAME = 14  # words before a colon that are more than a name


@dataclass(slots=True)
class Speech:
    """Direct speech: its quotations in reading order (characters), the cue's word and the source's words."""

    spans: list[tuple[int, int]]
    cue: int | None = None
    source: Words | None = None
    head: int | None = None
    words: Words = (0, 0)
    frame: Words = (0, -1)


def frame(tree: Tree, item: Standing, lexicon: Lexicon) -> Speech | None:
    """Return the speech that the words beside a quotation make of it, None when they say nothing."""
    before, after = item.before, item.after
    ahead = _cue_between(tree, before, lexicon, from_end=True)
    behind = _cue_between(tree, after, lexicon, from_end=False)
    if after[1] >= after[0] and tree.lower[after[1]] in (":", ",") and ends_in(tree.text, item.quote, (".",)):
        behind = None  # a new sentence that leads to the next quotation
    if behind is not None and ends_in(tree.text, item.quote, (".",)) and not _is_tag(tree, behind, after):
        behind = None
    ahead = ahead if ahead is not None else _opening_cue(tree, before, lexicon)
    if ahead is None and behind is None:
        ahead, behind = _bare_cue(tree, before, -1), _bare_cue(tree, after, 1)
    if not item.is_clause:
        ahead, behind = _if_near(ahead, before[1]), _if_near(behind, after[0])
    mark = next(
        (tree.lower[word] for word in range(before[1], before[0] - 1, -1) if tree.pos[word] != "SPACE"), ""
    )
    comma_inside = ends_in(tree.text, item.quote, (",", "?", "!", "—"))
    if behind is not None and (comma_inside or ahead is None or mark not in (",", ":")):
        return _speech(tree, item, behind, after)
    if ahead is not None:
        return _speech(tree, item, ahead, before)
    return _after_colon(tree, item) if mark == ":" else None


def _is_tag(tree: Tree, cue: int, after: Words) -> bool:
    """Tell whether the words behind a closed sentence are no more than "Roe said", and no sentence of their own."""
    own = [
        kid
        for kid in tree.kids[cue]
        if tree.dep[kid] in OBJECTS or tree.lower[kid] in ("to", "for", "about", "of")
    ]
    return after[1] - after[0] < TAG and not own and not is_passive(tree, cue)


def _if_near(cue: int | None, place: int) -> int | None:
    """Drop a cue far from a quotation that is no clause: that may be a title or a catchword."""
    return cue if cue is not None and abs(cue - place) <= NEAR else None


def _cue_between(tree: Tree, window: Words, lexicon: Lexicon, from_end: bool) -> int | None:
    """Return the verb that reports, the nearest to the quotation that is not inside a relative clause."""
    words = range(window[0], window[1] + 1)
    verbs = [word for word in words if tree.pos[word] == "VERB" and is_speech(lexicon, tree.lemma[word])]
    if not verbs:
        return None if from_end else _mistaken_verb(tree, window, lexicon)
    main = [word for word in verbs if tree.dep[word] not in ("relcl", "acl", "amod", "xcomp")]
    if from_end:
        return (main or verbs)[-1]
    return main[0] if main else None


def _bare_cue(tree: Tree, window: Words, step: int) -> int | None:
    """Return a verb of any sort that stands right at a quotation: `"...," beamed Roe`, `he boomed: "..."`."""
    words = range(window[0], window[1] + 1)[::step]
    near = [word for word in words if tree.pos[word] not in ("PUNCT", "SPACE", "ADV")][:2]
    if len(near) < 2 or tree.pos[near[0]] != "VERB" or tree.tag[near[0]] not in ("VBD", "VBZ", "VBG"):
        return None
    if step < 0:
        return near[0] if tree.lower[min(near[0] + 1, len(tree) - 1)] in (":", ",") else None
    return near[0] if tree.pos[near[1]] in ("PROPN", "DET", "PRON") else None


def _opening_cue(tree: Tree, before: Words, lexicon: Lexicon) -> int | None:
    """Return the reporting verb before its subject, which the model takes for a name: "Said Roe, "...""."""
    first = before[0]
    while first < before[1] and tree.pos[first] in ("PUNCT", "SPACE"):
        first += 1
    if not 1 < before[1] - first < LEAD or tree.lower[before[1]] not in (",", ":"):
        return None
    word = tree.lower[first]
    stems = {"said": "say", "says": "say"}.get(word), word.removesuffix("ed"), word.removesuffix("d")
    is_past = word in ("said", "says") or word.endswith("ed")
    return first if is_past and any(stem and is_speech(lexicon, stem) for stem in stems) else None


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
    if last - first > LONG_NAME:
        first = _name_before(tree, last)
        nominal = [word for word in nominal if word >= first]
    if not nominal:
        return None
    head = _top(tree, nominal[0], (first, last - 1))
    source = noun_phrase(tree, head, first, last - 1)
    return Speech(
        [(item.quote.start, item.quote.end)], last, source, head, (item.first, item.last), item.before
    )


def _name_before(tree: Tree, colon: int) -> int:
    """Return the first word of the name that ends right before a colon: "a long line - John Roe: | "..."."""
    first = colon
    while first > 0 and (tree.pos[first - 1] == "PROPN" or tree.lower[first - 1] == "and"):
        first -= 1
    return first
