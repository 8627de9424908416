"""A statement as words of the tree: what was said, by which cue, by whom."""

from dataclasses import dataclass

from mapviewer.extract.document.syntax import Words, noun_phrase
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.candidates import Cue
from mapviewer.extract.statements.framing import Speech
from mapviewer.extract.statements.options import Option

MARKS = ('"', "“", "”", "''", "«", "»", "‘", "’")
CUE_PARTS = ("aux", "auxpass", "neg", "prt")
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


def from_speech(tree: Tree, speech: Speech) -> Attribution:
    """Turn direct speech into an attribution."""
    words = cue_words(tree, speech.cue) if speech.cue is not None else None
    return Attribution(
        tuple(speech.spans), "speech", speech.cue, words, speech.head, speech.source, True, speech.frame
    )


def from_option(tree: Tree, cue: Cue, option: Option, score: float) -> Attribution:
    """Turn a cue with what it may report into an attribution."""
    first, end = tree.bounds[tree.sentence[cue.word]]
    spans = tuple(_characters(tree, words) for words in option.spans)
    return Attribution(
        spans,
        cue.sort,
        cue.word,
        cue_words(tree, cue.word),
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


def cue_words(tree: Tree, cue: int) -> Words:
    """Return the cue with the auxiliaries, "not" and particle that stand directly at it."""
    first = last = cue
    while first > 0 and tree.head[first - 1] == cue and tree.dep[first - 1] in CUE_PARTS:
        first -= 1
    while last + 1 < len(tree) and tree.head[last + 1] == cue and tree.dep[last + 1] == "prt":
        last += 1
    if tree.lower[cue] == "according" and last + 1 < len(tree):
        last += 1
    return first, last
