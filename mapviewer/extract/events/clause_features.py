"""What the clause of a candidate is like: tense, helpers, marks, and what it hangs from."""

from collections.abc import Sequence

from mapviewer.extract.events.clauses import of_verb
from mapviewer.extract.events.scene import Scene

Row = dict[str, float]
_HELPERS = frozenset(("will", "would", "shall", "can", "could", "may", "might", "should", "must", "have", "has", "had",
                      "was", "were", "is", "are", "been", "be", "being", "to", "did", "do", "does", "'s", "'ve", "'ll",
                      "going", "get", "got"))  # fmt: skip
_MARKS = frozenset(("if", "that", "whether", "because", "after", "before", "as", "while", "since", "until", "although",
                    "though", "so", "than", "for", "unless", "once"))  # fmt: skip
_ADVERBS = frozenset(("when", "where", "how", "why", "also", "already", "ever", "never", "often", "always", "usually",
                      "once", "recently", "now", "still"))  # fmt: skip
_DEPTHS = (0, 1, 2, 4)


def bin_of(number: int, bounds: Sequence[int]) -> str:
    """Return the number of the first bound that a number does not exceed."""
    return str(next((index for index, bound in enumerate(bounds) if number <= bound), len(bounds)))


def among(word: str, words: frozenset[str]) -> str:
    """Return a word that stands among others, else "other"."""
    return word if word in words else "other"


def clause_features(scene: Scene, verb: int) -> Row:
    """Return what the clause of a verb is like: tense, helpers, marks, what it hangs from."""
    tree = scene.tree
    row: Row = {"vtag=" + tree.tag[verb]: 1.0, "vdep=" + tree.dep[verb]: 1.0}
    for kid in scene.kids(verb, "aux", "auxpass"):
        row["helper=" + among(tree.lower[kid], _HELPERS)] = 1.0
    row["tense=" + tense_of(scene, verb)] = 1.0
    if scene.kids(verb, "neg"):
        row["negated"] = 1.0
    for kid in scene.kids(verb, "mark"):
        row["mark=" + among(tree.lower[kid], _MARKS)] = 1.0
    for kid in scene.kids(verb, "advmod"):
        if tree.lower[kid] in _ADVERBS:
            row["adverb=" + tree.lower[kid]] = 1.0
    row["modality=" + of_verb(scene, verb).name] = 1.0
    head = tree.head[verb]
    if head != verb:
        row[f"above={tree.pos[head]}/{tree.dep[verb]}"] = 1.0
        if head in scene.reported.cues:
            row["reported"] = 1.0
        is_verb = tree.pos[head] in ("VERB", "AUX")
        row["above_modality=" + (of_verb(scene, head).name if is_verb else "none")] = 1.0
    depth = next(
        (number for number, above in enumerate(scene.above(verb), start=1) if number > _DEPTHS[-1]), None
    )
    depth = sum(1 for _ in scene.above(verb)) if depth is None else depth
    row["depth" + bin_of(depth, _DEPTHS)] = 1.0
    return row


def tense_of(scene: Scene, verb: int) -> str:
    """Return the tense of a verb by its helpers, else by its form."""
    helpers = {scene.tree.lower[kid] for kid in scene.kids(verb, "aux", "auxpass")}
    for name, words in (
        ("future", {"will", "would", "shall", "wo", "'ll"}),
        ("modal", {"can", "could", "may", "might", "should", "must"}),
        ("perfect", {"has", "have", "'ve"}),
        ("pluperfect", {"had"}),
        ("infinitive", {"to"}),
        ("past " + scene.tree.tag[verb], {"was", "were"}),
        ("present " + scene.tree.tag[verb], {"is", "are", "'s", "'re"}),
    ):
        if helpers & words:
            return name
    return scene.tree.tag[verb]
