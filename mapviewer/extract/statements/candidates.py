"""Everything that may be a statement: a cue with each span that may be its content, for the scorer to choose from.

Rules here are generous; which candidates are statements is decided by trained weights (`scorer`).
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.quoted import Quoted
from mapviewer.extract.statements.sources import (
    Words,
    agent_of,
    is_passive,
    is_reported_clause,
    owner_of,
    subject_of,
)
from mapviewer.extract.tree import Tree

CLAUSES = ("ccomp", "xcomp")
COMPLEMENTS = frozenset(
    (
        "ccomp",
        "xcomp",
        "dobj",
        "prep",
        "attr",
        "oprd",
        "acomp",
        "advcl",
        "dative",
        "pcomp",
        "relcl",
        "acl",
        "agent",
    )
)
MAX_COMPLEMENTS = 5
MAX_CUTS = 2
MAX_CLIMB = 6
MAX_NAME = 9  # words before a colon that may name a speaker
CUT_BEFORE = frozenset(("advcl", "conj", "relcl", "parataxis", "npadvmod", "appos", "acl", "prep"))
SUBORDINATORS = frozenset(("as", "while", "when", "after", "before", "though", "although", "because", "since", "until", "if",
                           "than", "but", "and", "who", "which", "where", "on", "in", "at", "during"))  # fmt: skip
ASIDES = ("as", "while")
ANONYMITY = frozenset(("named", "identified", "anonymity", "anonymous", "quoted"))
BE_LIKE = frozenset(("be", "have", "do"))


@dataclass(slots=True)
class Option:
    """A span, or several, that may be what a cue reports.

    ``kind`` names the syntax: the dependency of the first part, and of the last where it is another.
    ``anchor`` is the word that heads the content, ``cut`` what was left off at its end.
    """

    spans: tuple[Words, ...]
    kind: str
    anchor: int
    preposition: str = ""
    covers_all: bool = False
    cut: str = ""


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
        if is_clause and (spans := _without(tree, clause, word)):
            options.append(Option(spans, "rest", clause, "to", tree.head[clause] == clause))
    return Cue(word, "according", source, options[:4])


def _without(tree: Tree, clause: int, word: int) -> tuple[Words, ...]:
    """Return the words under `clause` apart from those under `word`."""
    parts = ((tree.left[clause], tree.left[word] - 1), (tree.right[word] + 1, tree.right[clause]))
    return tuple(part for part in parts if _says_something(tree, part))


def _says_something(tree: Tree, part: Words) -> bool:
    return any(
        tree.pos[word] not in ("PUNCT", "SPACE", "CCONJ")
        for word in range(part[0], min(part[1], part[0] + 9) + 1)
    )


def _verb_cue(tree: Tree, verb: int) -> Cue:
    passive = is_passive(tree, verb)
    options = _options_right(tree, verb)
    for kid in tree.kids[verb]:
        if kid > verb:
            break
        if tree.dep[kid] in ("ccomp", "dobj"):
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
    options += _after_agent(tree, verb) if passive else []
    above = tree.head[verb]
    if (
        tree.dep[verb] in ("parataxis", "ccomp", "dep", "advcl")
        and above != verb
        and _is_inserted(tree, verb)
    ):
        options.append(Option(_without(tree, above, verb), "around", above))
    options = [option for option in options if option.spans and not _asks_for_anonymity(tree, option)]
    return Cue(verb, "verb", subject_of(tree, verb), options, passive)


def _asks_for_anonymity(tree: Tree, option: Option) -> bool:
    """Tell whether a content is "not to be named" or the like, which tells of the source and nothing else."""
    first, last = option.spans[-1]
    return last - first < 8 and any(tree.lower[word] in ANONYMITY for word in range(first, last + 1))


def _after_agent(tree: Tree, verb: int) -> list[Option]:
    """Return the clause that a passive verb reports, hung on its agent: "it was reported by X that ..."."""
    agent = agent_of(tree, verb)
    kids = tree.kids[agent] if agent is not None else []
    clauses = [kid for kid in kids if is_reported_clause(tree, kid)]
    return [Option(((tree.left[kid], tree.right[kid]),), "ccomp", kid, "", True) for kid in clauses]


def _is_inserted(tree: Tree, verb: int) -> bool:
    """Tell whether the clause of `verb` stands between commas or at the end, as ", he said," does."""
    left, right = tree.left[verb], tree.right[verb]
    before = left > 0 and tree.pos[left - 1] == "PUNCT"
    return (before or tree.pos[left] == "PUNCT") and right - left < 30


def _options_right(tree: Tree, word: int) -> list[Option]:
    """Pair each complement after `word` with each later one: the content runs from the first to the second."""
    kids = [kid for kid in tree.kids[word] if kid > word and tree.dep[kid] in COMPLEMENTS][:MAX_COMPLEMENTS]
    options = []
    for place, first in enumerate(kids):
        dep = tree.dep[first]
        preposition = tree.lower[first] if dep in ("prep", "agent") else ""
        begin, anchor = tree.left[first], first
        if dep in ("prep", "agent"):
            inner = tree.kids[first]
            if not inner:
                continue
            begin, anchor = tree.left[inner[-1]], inner[-1]
        for last in kids[place:]:
            kind = dep if last == first else f"{dep} {tree.dep[last]}"
            whole = last == kids[-1] and place == 0
            for end, cut in _ends(tree, last, begin):
                if end >= max(begin, anchor):
                    options.append(Option(((begin, end),), kind, anchor, preposition, whole, cut))
    return options


def _ends(tree: Tree, last: int, begin: int) -> list[tuple[int, str]]:
    """Return where content that begins at `begin` may end: with the words under `last`, or before their last parts.

    What the article itself adds is always left off: "... were close to peace | as he met them".
    """
    ends = [(tree.right[last], "")]
    word = last
    while len(ends) <= MAX_CUTS:
        tails = [kid for kid in tree.kids[word] if kid > word and tree.pos[kid] != "PUNCT"]
        if not tails:
            break
        tail = tails[-1]
        dep, first = tree.dep[tail], tree.left[tail]
        if dep in CUT_BEFORE and first > word:
            opener = tree.lower[first]
            cut = (first - 1, f"{dep} {opener}" if opener in SUBORDINATORS else dep)
            ends = [cut] if _is_aside(tree, tail, begin) else [*ends, cut]
        word = tail
    return ends


def _is_aside(tree: Tree, clause: int, begin: int) -> bool:
    """Tell whether an adverbial clause tells of the speaker: "as he ...", with nobody in the content to be "he"."""
    first = tree.left[clause]
    if tree.dep[clause] != "advcl" or tree.lower[first] not in ASIDES or tree.tag[clause] != "VBD":
        return False
    subjects = [tree.lower[kid] for kid in tree.kids[clause] if tree.dep[kid] == "nsubj"]
    if not any(subject in ("he", "she") for subject in subjects):
        return False
    content = range(begin, first)
    return not any(
        tree.entity[word] == "PERSON" or tree.lower[word] in ("he", "she", "his", "her") for word in content
    )


def _noun_cue(tree: Tree, noun: int) -> Cue:
    return Cue(noun, "noun", owner_of(tree, noun), _options_right(tree, noun))


def _adjective_cue(tree: Tree, adjective: int) -> Cue:
    return Cue(adjective, "adjective", subject_of(tree, adjective), _options_right(tree, adjective))
