"""Which words are statements: direct speech from its marks, the rest chosen among the candidates by their scores.

Contents never overlap: the likeliest candidate takes its words, so what somebody says about what others say
is one statement, its outer one.
"""

from bisect import bisect_left
from dataclasses import dataclass, replace

from mapviewer.extract.document.syntax import Words, noun_phrase
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.candidates import Cue, find_cues
from mapviewer.extract.statements.framing import Speech
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.options import Option
from mapviewer.extract.statements.quoted import Quoted, read_quotations
from mapviewer.extract.statements.quotes import find_quotes
from mapviewer.extract.statements.scorer import Weights, score_options
from mapviewer.extract.statements.standing import is_speech

MARKS = ('"', "“", "”", "''", "«", "»", "‘", "’")
CUE_PARTS = ("aux", "auxpass", "neg", "prt")
NEAR = 600  # characters between a statement and a quotation that goes on with it
OUTER = 0.3  # what a clause before its cue counts more than what is inside it
REACH = 60  # words around a cue in which place and time of a statement are looked for
OPENERS = frozenset(("that",))


@dataclass(frozen=True, slots=True)
class Attribution:
    """A statement as words of the tree, before its speaker, place and time are known.

    Attributes
    ----------
    spans : tuple of (int, int)
        Characters of the content.
    cue : int or None
        The word that attributes; ``cue_words`` with its auxiliaries.
    head : int or None
        Head word of the source; ``source`` is the whole phrase.
    is_quoted : bool
        Whether it is direct speech with nothing else.
    words : (int, int)
        First and last word of the sentence, or of the words beside a quotation, in which the cue stands.
    """

    spans: tuple[tuple[int, int], ...]
    sort: str
    cue: int | None
    cue_words: Words | None
    head: int | None
    source: Words | None
    is_quoted: bool
    words: Words
    score: float = 1.0


def find_attributions(tree: Tree, lexicon: Lexicon, weights: Weights) -> list[Attribution]:
    """Return the statements of the text in the order of their contents."""
    quoted = read_quotations(tree, find_quotes(tree.text), lexicon)
    scored = score_all(tree, lexicon, quoted, weights)
    chosen = [_from_option(tree, cue, option, score) for score, cue, option in choose(quoted, scored)]
    chosen = _with_orphans(tree, quoted, chosen, lexicon)
    found = [from_speech(tree, speech) for speech in quoted.speeches] + chosen
    return sorted(_after_dateline(tree, found), key=lambda each: each.spans)


def _after_dateline(tree: Tree, found: list[Attribution]) -> list[Attribution]:
    """Take the dateline off contents and sources that begin with it."""
    dateline = tree.dateline
    if dateline is None:
        return found
    start, end = dateline
    word = bisect_left(tree.start, end)
    cleaned = []
    for each in found:
        spans = tuple((end if start <= first < end < last else first, last) for first, last in each.spans)
        words = (max(each.words[0], word), max(each.words[1], word))
        source, head = each.source, each.head
        if source and start <= tree.start[source[0]] < end:
            source = (word, source[1]) if word <= source[1] else None
            head = _top_of(tree, source) if source else None
        cleaned.append(replace(each, spans=spans, source=source, head=head, words=words))
    return cleaned


def _top_of(tree: Tree, words: Words) -> int:
    """Return the first word that hangs on none of the others."""
    first, last = words
    return next(
        word
        for word in range(first, last + 1)
        if not first <= tree.head[word] <= last or tree.head[word] == word
    )


def _with_orphans(
    tree: Tree, quoted: Quoted, chosen: list[Attribution], lexicon: Lexicon
) -> list[Attribution]:
    """Give each quotation without a frame to the statement told before it in its paragraph, else to the speech."""
    reported = sorted((each for each in chosen if _reports(tree, each, lexicon)), key=lambda each: each.words)
    ends = [each.words[1] for each in reported]
    added: dict[int, list[tuple[int, int]]] = {}
    for orphan in quoted.orphans:
        place = bisect_left(ends, orphan.first) - 1
        last = reported[place] if place >= 0 else None
        if last and (orphan.speech is None or orphan.speech.words[1] < last.words[0]):
            between = tree.text[tree.start[last.words[1]] : orphan.span[0]]
            if "\n" not in between.rstrip(" ") and len(between) < NEAR:
                added.setdefault(id(last), []).append(orphan.span)
                continue
        if orphan.speech is not None:
            orphan.speech.spans.append(orphan.span)
    return [replace(each, spans=(*each.spans, *added.get(id(each), ()))) for each in chosen]


def _reports(tree: Tree, found: Attribution, lexicon: Lexicon) -> bool:
    """Tell whether a statement's cue is a verb of saying, after which a quotation may follow."""
    return found.sort == "according" or (
        found.sort == "verb" and found.cue is not None and is_speech(lexicon, tree.lemma[found.cue])
    )


def score_all(
    tree: Tree, lexicon: Lexicon, quoted: Quoted, weights: Weights
) -> list[tuple[float, Cue, Option]]:
    """Score every candidate outside direct speech; those below the threshold are dropped."""
    scored = []
    for cue in find_cues(tree, lexicon, quoted):
        for option, score in zip(cue.options, score_options(tree, cue, lexicon, weights), strict=True):
            if score >= weights.threshold:
                scored.append((score, cue, option))
    return scored


def choose(quoted: Quoted, scored: list[tuple[float, Cue, Option]]) -> list[tuple[float, Cue, Option]]:
    """Keep the likeliest candidates whose contents share no word with one another or with direct speech."""
    taken = bytearray(quoted.flags)
    kept = []
    for entry in sorted(scored, key=_rank):
        spans = entry[2].spans
        if any(1 in taken[first : last + 1] for first, last in spans):
            continue
        for first, last in spans:
            taken[first : last + 1] = b"\x01" * (last + 1 - first)
        kept.append(entry)
    return kept


def _rank(entry: tuple[float, Cue, Option]) -> tuple[float, int, tuple[Words, ...]]:
    """Rank the likeliest first, and a clause that is reported before what is told inside it."""
    score, cue, option = entry
    bonus = OUTER if option.kind in ("left ccomp", "rest", "around") else 0.0
    return -score - bonus, cue.word, option.spans


def from_speech(tree: Tree, speech: Speech) -> Attribution:
    """Turn direct speech into an attribution."""
    cue_words = _cue_words(tree, speech.cue) if speech.cue is not None else None
    return Attribution(
        tuple(speech.spans), "speech", speech.cue, cue_words, speech.head, speech.source, True, speech.frame
    )


def _from_option(tree: Tree, cue: Cue, option: Option, score: float) -> Attribution:
    first, end = tree.bounds[tree.sentence[cue.word]]
    spans = tuple(_characters(tree, words) for words in option.spans)
    return Attribution(
        spans,
        cue.sort,
        cue.word,
        _cue_words(tree, cue.word),
        cue.source,
        source_words(tree, cue),
        all(_is_in_marks(tree.text, *span) for span in spans),
        (max(first, cue.word - REACH), min(end - 1, cue.word + REACH)),
        score,
    )


def source_words(tree: Tree, cue: Cue) -> Words | None:
    """Return the phrase that names the source, without the cue."""
    if cue.source is None:
        return None
    first, end = tree.bounds[tree.sentence[cue.word]]
    source = noun_phrase(tree, cue.source, first, end - 1)
    if source[0] <= cue.word <= source[1] and cue.sort != "noun":
        source = (source[0], cue.word - 1) if cue.source < cue.word else (cue.word + 1, source[1])
    return source


def _characters(tree: Tree, words: Words) -> tuple[int, int]:
    """Return a content's characters, without spaces and punctuation around it and without an opening "that"."""
    first, last = words
    while first < last and (
        tree.pos[first] in ("SPACE", "CCONJ") or tree.lower[first] in (",", ":", ";", "--", "—")
    ):
        first += 1
    if first < last and tree.lower[first] in OPENERS and tree.dep[first] == "mark":
        first += 1
    while last > first and (
        tree.pos[last] in ("SPACE", "CCONJ") or tree.lower[last] in (",", ".", ":", ";", "--", "—", "?", "!")
    ):
        last -= 1
    return _with_marks(tree.text, tree.start[first], tree.end[last])


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the quotation marks right before and after a span, unless only one is there and has no fellow inside."""
    opened, closed = text.startswith(MARKS, start), text.endswith(MARKS, start, end)
    before, after = text.endswith(MARKS, max(0, start - 2), start), text.startswith(MARKS, end)
    if after and (opened or before) and not closed:
        end += 2 if text.startswith("''", end) else 1
    if before and (closed or after) and not opened:
        start -= 2 if text.endswith("''", max(0, start - 2), start) else 1
    if _is_left_open(text[start:end]) and text.startswith(MARKS, end):
        end += 2 if text.startswith("''", end) else 1
    return start, end


def _is_left_open(words: str) -> bool:
    """Tell whether words hold an opening mark without its closing one."""
    return words.count('"') % 2 == 1 or words.count("''") % 2 == 1 or words.count("“") > words.count("”")


def _is_in_marks(text: str, start: int, end: int) -> bool:
    """Tell whether a span is one quotation, marks included."""
    inside = text[start:end].strip(".,;:")
    return (
        len(inside) > 2
        and inside.startswith(MARKS)
        and inside.endswith(MARKS)
        and not any(mark in inside[2:-2] for mark in ('"', "“", "''"))
    )


def _cue_words(tree: Tree, cue: int) -> Words:
    """Return the cue with the auxiliaries, "not" and particle that stand directly at it."""
    first = last = cue
    while first > 0 and tree.head[first - 1] == cue and tree.dep[first - 1] in CUE_PARTS:
        first -= 1
    while last + 1 < len(tree) and tree.head[last + 1] == cue and tree.dep[last + 1] == "prt":
        last += 1
    if tree.lower[cue] == "according" and last + 1 < len(tree):
        last += 1
    return first, last
