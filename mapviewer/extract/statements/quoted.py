"""Direct speech: every standing quotation with the cue and source beside it, or with the speech it carries on."""

from dataclasses import dataclass, field

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.framing import Speech, frame
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.quotes import Quote
from mapviewer.extract.statements.standing import REACH, Standing, find_standing

TAG = 60  # characters of ", she added. " between two halves of what was said
GOING_ON = frozenset(("add", "continue", "conclude", "go"))


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
    previous: Standing | None = None
    begun: list[tuple[int, int]] = []
    for item in find_standing(tree, quotes, lexicon):
        result.flags[item.first : item.last + 1] = [True] * (item.last + 1 - item.first)
        speech = frame(tree, item, lexicon)
        last = result.speeches[-1] if result.speeches else None
        if begun and not (previous and previous.quote.paragraph + 1 == item.quote.paragraph):
            begun = []
        if last and speech and _is_same_breath(tree, last, speech):
            last.spans.extend(speech.spans)
        elif speech:
            speech.spans[:0] = begun
            result.speeches.append(speech)
        elif last and previous and _carries_on(tree, previous, item):
            result.orphans.append(Orphan((item.quote.start, item.quote.end), item.first, last))
        elif item.quote.goes_on:
            begun.append((item.quote.start, item.quote.end))
        else:
            result.orphans.append(Orphan((item.quote.start, item.quote.end), item.first, None))
        begun = begun if speech is None else []
        previous = item
    return result


def _is_same_breath(tree: Tree, last: Speech, speech: Speech) -> bool:
    """Tell whether a speech goes on with the one before: under the same cue, or with no more than "she added" between."""
    if speech.cue is None or speech.cue == last.cue:
        return speech.cue is not None
    is_pronoun = speech.head is not None and tree.pos[speech.head] == "PRON"
    is_near = speech.spans[0][0] - last.spans[-1][1] < TAG
    return is_near and is_pronoun and tree.lemma[speech.cue] in GOING_ON


def _carries_on(tree: Tree, previous: Standing, item: Standing) -> bool:
    """Tell whether a quotation without a frame of its own goes on with the words of the one before."""
    gap = item.quote.paragraph - previous.quote.paragraph
    if gap == 0:
        return item.first - previous.last < 2 * REACH
    if gap > 1:
        return False
    between = tree.text[previous.quote.end : item.quote.start].strip()
    return previous.quote.goes_on or not between or len(between.split()) < 12
