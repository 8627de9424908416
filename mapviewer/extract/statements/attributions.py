"""Which words are statements: the candidates that an editor would show, with the quotations that go on with them.

Contents never overlap: the likeliest candidate takes its words, so what somebody says about what others say
is one statement.
"""

from bisect import bisect_left
from dataclasses import replace

from mapviewer.extract.document.syntax import Words
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.acceptance import Acceptance, chances_of, choose, read_traits
from mapviewer.extract.statements.attribution import Attribution, from_speech
from mapviewer.extract.statements.cue_marks import is_unsaid
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.pool import gather
from mapviewer.extract.statements.quoted import Quoted, read_quotations
from mapviewer.extract.statements.quotes import find_quotes
from mapviewer.extract.statements.scorer import Weights
from mapviewer.extract.statements.standing import is_speech

NEAR = 600  # characters between a statement and a quotation that goes on with it


def find_attributions(
    tree: Tree, lexicon: Lexicon, weights: Weights, acceptance: Acceptance
) -> list[Attribution]:
    """Return the statements of the text in the order of their contents."""
    quoted = read_quotations(tree, find_quotes(tree.text), lexicon)
    pool = gather(tree, lexicon, quoted, weights)
    chances = chances_of(read_traits(tree, lexicon, pool), acceptance)
    said = [0.0 if is_unsaid(tree, each) else chance for each, chance in zip(pool, chances, strict=True)]
    chosen = [pool[number] for number in choose(pool, said, acceptance.threshold)]
    reported = [each.found for each in chosen if each.speech is None]
    reported = _with_orphans(tree, quoted, reported, lexicon)
    spoken = [from_speech(tree, each.speech) for each in chosen if each.speech is not None]
    return sorted(_after_dateline(tree, spoken + reported), key=lambda each: each.spans)


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
