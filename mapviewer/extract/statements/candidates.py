"""Everything that may be a statement: a cue with each span that may be its content, for the scorer to choose from.

Rules here are generous; which candidates are statements is decided by trained weights (`scorer`).
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from mapviewer.extract.document.syntax import is_passive, owner_of, subject_of
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.options import (
    MAX_CLIMB,
    Option,
    after_agent,
    asks_for_anonymity,
    is_inserted,
    is_spliced,
    options_right,
    strayed_clause,
    with_front,
    without,
)
from mapviewer.extract.statements.quoted import Quoted

MAX_NAME = 9  # words before a colon that may name a speaker
BE_LIKE = frozenset(("be", "have", "do"))


@dataclass(slots=True)
class Cue:
    """A word that may attribute, who would be the source (head word, or None) and what may be the content."""

    word: int
    sort: str
    source: int | None
    options: list[Option]
    passive: bool = False
    frames_speech: bool = False


def find_cues(tree: Tree, lexicon: Lexicon, quoted: Quoted) -> Iterator[Cue]:
    """Yield every word outside direct speech that may attribute, with its options."""
    framing = {speech.cue for speech in quoted.speeches}
    for word, pos in enumerate(tree.pos):
        if quoted.flags[word]:
            continue
        if pos == "VERB":
            if tree.lower[word] == "according":
                cue = _according(tree, word)
            elif tree.lemma[word] not in BE_LIKE:
                cue = _verb_cue(tree, word)
            else:
                continue
        elif pos == "NOUN" and tree.lemma[word] in lexicon.nouns:
            cue = _noun_cue(tree, word)
        elif pos == "ADJ" and tree.lemma[word] in lexicon.adjectives:
            cue = _adjective_cue(tree, word)
        else:
            continue
        if cue.options:
            cue.frames_speech = word in framing
            yield cue
    yield from _colon_cues(tree, quoted)


def _colon_cues(tree: Tree, quoted: Quoted) -> Iterator[Cue]:
    """Yield "Name: words" at a line's beginning, in headlines and transcripts, with the words to the line's end."""
    for first, end in tree.bounds:
        if first and "\n" not in tree.text[tree.end[first - 1] - 1 : tree.start[first]]:
            continue
        colon = next(
            (word for word in range(first, min(end, first + MAX_NAME)) if tree.lower[word] == ":"), None
        )
        if colon is None or colon + 1 >= end or quoted.flags[min(colon + 1, end - 1)]:
            continue
        nouns = [word for word in range(first, colon) if tree.pos[word] in ("PROPN", "NOUN")]
        if not nouns or any(tree.pos[word] in ("VERB", "AUX") for word in range(first, colon)):
            continue
        stop = tree.text.find("\n", tree.start[colon])
        last = bisect_left(tree.start, stop if stop >= 0 else len(tree.text)) - 1
        ends = {end - 1: "sentence", last: "line"}
        options = [
            Option(((colon + 1, each),), kind, colon + 1, "", kind == "line")
            for each, kind in ends.items()
            if each > colon
        ]
        yield Cue(colon, "colon", nouns[-1], options)


def _according(tree: Tree, word: int) -> Cue:
    """Read "according to X": the content is the rest of the clause it hangs on."""
    inside = [kid for kid in tree.kids[word] if tree.dep[kid] == "prep"]
    preposition = inside[0] if inside else word
    source = next((kid for kid in tree.kids[preposition] if tree.dep[kid] in ("pobj", "pcomp")), None)
    options = []
    clause = word
    for _ in range(MAX_CLIMB):
        above = tree.head[clause]
        if above == clause:
            break
        clause = above
        is_clause = tree.pos[clause] in ("VERB", "AUX") or tree.head[clause] == clause
        if is_clause and (spans := without(tree, clause, word)):
            options.append(Option(spans, "rest", clause, "to", tree.head[clause] == clause))
    return Cue(word, "according", source, options[:4])


def _verb_cue(tree: Tree, verb: int) -> Cue:
    passive = is_passive(tree, verb)
    options = options_right(tree, verb)
    for kid in tree.kids[verb]:
        if kid > verb:
            break
        if tree.dep[kid] in ("ccomp", "dobj") and ";" not in tree.lower[tree.right[kid] : verb]:
            options.append(Option(((tree.left[kid], tree.right[kid]),), "left " + tree.dep[kid], kid))
        elif tree.dep[kid] == "nsubjpass" and passive:
            subject = (tree.left[kid], tree.right[kid])
            options += [
                Option(
                    (subject, *option.spans),
                    "passive " + option.kind,
                    option.anchor,
                    option.preposition,
                    option.covers_all,
                )
                for option in options
                if option.spans[0][0] > verb
            ]
            options.append(Option((subject,), "passive", kid))
    if passive:
        options += after_agent(tree, verb)
    elif strayed := strayed_clause(tree, verb):
        begin = strayed[0].spans[0][0]
        options = [option for option in options if option.spans[-1][1] < begin] + strayed
    options += with_front(tree, verb, options)
    above = tree.head[verb]
    aside = tree.dep[verb] in ("parataxis", "ccomp", "dep", "advcl") or is_spliced(tree, verb)
    if aside and above != verb and is_inserted(tree, verb):
        options.append(Option(without(tree, above, verb), "around", above))
    options = [option for option in options if option.spans and not asks_for_anonymity(tree, option)]
    return Cue(verb, "verb", subject_of(tree, verb), options, passive)


def _noun_cue(tree: Tree, noun: int) -> Cue:
    return Cue(noun, "noun", owner_of(tree, noun), options_right(tree, noun))


def _adjective_cue(tree: Tree, adjective: int) -> Cue:
    return Cue(adjective, "adjective", subject_of(tree, adjective), options_right(tree, adjective))
