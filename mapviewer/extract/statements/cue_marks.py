"""What stands at a cue and over it: negation, auxiliaries, conjunctions; and whether something was said at all."""

from collections.abc import Iterator

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.features import MARKS
from mapviewer.extract.statements.pool import Candidate

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
NEGATIVE = frozenset(("never", "hardly", "barely", "neither", "nor"))
NOBODY = frozenset(("nobody", "none", "no-one"))
NOT_DOING = frozenset(
    ("decline", "refuse", "fail", "neglect", "forget", "avoid", "stop", "cease", "refrain", "hesitate")
)
SAYING = frozenset(
    ("say", "comment", "tell", "confirm", "discuss", "answer", "respond", "speak", "elaborate", "name")
)
AUXILIARIES = frozenset(("be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "to",
                         "get", "ought"))  # fmt: skip
ADVERBS = frozenset(("when", "how", "why", "where", "also", "once", "often", "always"))


def is_unsaid(tree: Tree, candidate: Candidate) -> bool:
    """Tell whether something was not said: "did not recommend", "nobody claimed", "declined to say", a refusal to speak."""
    cue, option = candidate.found.cue, candidate.option
    if cue is None or option is None:
        return False
    is_silent = tree.lemma[cue] in NOT_DOING and tree.lemma[option.anchor] in SAYING
    return is_silent or any(mark.startswith("neg") for mark in over_cue(tree, cue))


def over_cue(tree: Tree, cue: int) -> Iterator[str]:
    """Yield negation, auxiliaries, conjunction and adverbs of a cue, and what stands over it."""
    for kid in tree.kids[cue]:
        dep, lower = tree.dep[kid], tree.lower[kid]
        if dep == "neg" or lower in NEGATIVE or (dep in SUBJECTS and _is_nobody(tree, kid)):
            yield "neg"
        if dep in ("aux", "auxpass") and kid < cue and tree.lemma[kid] in AUXILIARIES:
            yield "aux=" + tree.lemma[kid]
        if dep == "mark" and kid < cue and lower in MARKS:
            yield "mark=" + lower
        if dep == "advmod" and lower in ADVERBS:
            yield "adverb=" + lower
    word = cue
    for _ in range(4):
        dep, above = tree.dep[word], tree.head[word]
        if above == word:
            return
        if dep == "xcomp":
            yield "under " + tree.tag[above]
            if tree.lemma[above] in NOT_DOING:
                yield "neg verb"
            if any(tree.dep[kid] == "neg" for kid in tree.kids[above]):
                yield "neg above"
        word = above
        if dep in ("ccomp", "relcl", "advcl"):
            return


def _is_nobody(tree: Tree, subject: int) -> bool:
    return tree.lower[subject] in NOBODY or any(
        tree.lower[kid] in ("no", "neither") for kid in tree.kids[subject]
    )
