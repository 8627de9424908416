"""Spans that may be what a cue reports, read off the syntax around it."""

from dataclasses import dataclass

from mapviewer.extract.document.syntax import Words, agent_of, is_of_cue, is_reported_clause
from mapviewer.extract.document.tree import Tree

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
FRONT = 5  # words before the cue from which they may be what was said
CUT_BEFORE = frozenset(("advcl", "conj", "relcl", "parataxis", "npadvmod", "appos", "acl", "prep"))
SUBORDINATORS = frozenset(("as", "while", "when", "after", "before", "though", "although", "because", "since", "until", "if",
                           "than", "but", "and", "who", "which", "where", "on", "in", "at", "during"))  # fmt: skip
ASIDES = ("as", "while")
ANONYMITY = frozenset(("named", "identified", "anonymity", "anonymous", "quoted"))


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


def options_right(tree: Tree, word: int) -> list[Option]:
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
            if dep == "prep" and tree.dep[last] == "ccomp":
                continue  # "said at a conference that ...": the conference is no part of what was said
            kind = dep if last == first else f"{dep} {tree.dep[last]}"
            whole = last == kids[-1] and place == 0
            for end, cut in _ends(tree, last, begin, tree.tag[word]):
                if end >= max(begin, anchor):
                    options.append(Option(((begin, end),), kind, anchor, preposition, whole, cut))
    return options


def with_front(tree: Tree, verb: int, options: list[Option]) -> list[Option]:
    """Return the clauses that a verb reports together with what opens the sentence: "In addition to X, he said | Y"."""
    first = tree.left[verb]
    subject = next((kid for kid in tree.kids[verb] if tree.dep[kid] == "nsubj" and kid < verb), None)
    opener = next((kid for kid in tree.kids[verb] if tree.dep[kid] in ("prep", "advcl") and kid < verb), None)
    if subject is None or opener is None or tree.left[opener] != first or opener > subject:
        return []
    last = tree.right[opener]
    if last - first < FRONT or tree.lower[last + 1] not in (",", "_", "--", "—"):
        return []
    return [
        Option(((first, last), *each.spans), "front " + each.kind, each.anchor, "", each.covers_all, each.cut)
        for each in options
        if each.kind == "ccomp"
    ]


def _ends(tree: Tree, last: int, begin: int, cue_tag: str) -> list[tuple[int, str]]:
    """Return where content that begins at `begin` may end: with the words under `last`, or before their last parts.

    What the article itself adds is always left off: "... were close to peace | as he met them".
    """
    ends = [(tree.right[last], "")]
    word, stop = last, len(tree)
    while len(ends) <= MAX_CUTS:
        tails = [kid for kid in tree.kids[word] if word < kid < stop and tree.pos[kid] != "PUNCT"]
        if not tails:
            break
        tail = tails[-1]
        dep, first = tree.dep[tail], tree.left[tail]
        if dep in CUT_BEFORE and first > word:
            opener = tree.lower[first]
            cut = (first - 1, f"{dep} {opener}" if opener in SUBORDINATORS else dep)
            if _is_aside(tree, tail, begin) or (cue_tag in ("VBD", "VBG") and is_of_cue(tree, tail)):
                ends, stop = [cut], first
                continue
            ends = [*ends, cut]
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


def without(tree: Tree, clause: int, word: int) -> tuple[Words, ...]:
    """Return the words under `clause` apart from those under `word`."""
    parts = ((tree.left[clause], tree.left[word] - 1), (tree.right[word] + 1, tree.right[clause]))
    return tuple(part for part in parts if _says_something(tree, part))


def _says_something(tree: Tree, part: Words) -> bool:
    return any(
        tree.pos[word] not in ("PUNCT", "SPACE", "CCONJ")
        for word in range(part[0], min(part[1], part[0] + 9) + 1)
    )


def after_agent(tree: Tree, verb: int) -> list[Option]:
    """Return the clause that a passive verb reports, hung on its agent: "it was reported by X that ..."."""
    agent = agent_of(tree, verb)
    kids = tree.kids[agent] if agent is not None else []
    clauses = [kid for kid in kids if is_reported_clause(tree, kid)]
    return [Option(((tree.left[kid], tree.right[kid]),), "ccomp", kid, "", True) for kid in clauses]


def strayed_clause(tree: Tree, verb: int) -> list[Option]:
    """Return the clause that the parser hung on a noun in between: "said in an interview with a paper | that ..."."""
    if any(tree.dep[kid] == "ccomp" for kid in tree.kids[verb]):
        return []
    word = verb
    for _ in range(MAX_CLIMB):
        later = [kid for kid in tree.kids[word] if kid > verb and tree.pos[kid] != "PUNCT"]
        if not later:
            break
        word = later[-1]
        first = tree.left[word]
        if (
            tree.lower[first] == "that"
            and tree.dep[first] == "mark"
            and tree.dep[word] in ("acl", "relcl", "ccomp")
        ):
            return [Option(((first, tree.right[word]),), "ccomp", word, "", True)]
    return []


def is_inserted(tree: Tree, verb: int) -> bool:
    """Tell whether the clause of `verb` stands between commas or at the end, as ", he said," does."""
    left, right = tree.left[verb], tree.right[verb]
    before = left > 0 and tree.pos[left - 1] == "PUNCT"
    return (before or tree.pos[left] == "PUNCT") and right - left < 30


def asks_for_anonymity(tree: Tree, option: Option) -> bool:
    """Tell whether a content is "not to be named" or the like, which tells of the source and nothing else."""
    first, last = option.spans[-1]
    return last - first < 8 and any(tree.lower[word] in ANONYMITY for word in range(first, last + 1))


def is_spliced(tree: Tree, verb: int) -> bool:
    """Tell whether a clause is joined by a comma alone and reports what stands before: "It will rain, Roe said"."""
    above = tree.head[verb]
    if tree.dep[verb] != "conj" or above > verb or tree.lower[tree.left[verb] - 1] != ",":
        return False
    has_and = any(tree.dep[kid] == "cc" and above < kid < verb for kid in tree.kids[above])
    has_object = any(tree.dep[kid] in ("ccomp", "dobj", "xcomp") for kid in tree.kids[verb])
    return not has_and and not has_object and any(tree.dep[kid] == "nsubj" for kid in tree.kids[verb])
