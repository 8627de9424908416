"""What a speaker does with a statement: the class of its cue, the words beside it, and a first person's own future."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.attribution import Attribution
from mapviewer.extract.statements.lexicon import FOLDER, CueClass, split_words
from mapviewer.model.statements import Stance

FUTURE = frozenset(("will", "'ll", "’ll"))
SELF = frozenset(("i", "we"))
THIRD = frozenset(("he", "she", "they", "it"))
NO_ACT = frozenset(
    ("be", "have", "need", "want", "see", "know", "take", "get")
)  # what will be so, without one's doing
LOOK = 8  # words of a content in which its subject is looked for


@dataclass(frozen=True, slots=True)
class Stances:
    """The lists of ``lexicon/stances.yaml``: stance by word, and by word and preposition."""

    words: dict[str, Stance]
    beside: dict[tuple[str, str], Stance]


@cache
def open_stances() -> Stances:
    """Read the lists, once."""
    import yaml

    lists = yaml.safe_load((FOLDER / "stances.yaml").read_text(encoding="utf-8"))
    words = {word: Stance(stance) for stance, line in lists["words"].items() for word in split_words(line)}
    beside = {
        (verb, preposition): Stance(stance)
        for stance, verbs in lists["beside"].items()
        for verb, line in verbs.items()
        for preposition in split_words(line)
    }
    return Stances(words, beside)


def stance_of(tree: Tree, found: Attribution, cue_class: CueClass | None) -> Stance:
    """Return what the speaker does: said, claimed, denied, asked, promised or threatened."""
    if cue_class is None or found.cue is None:
        return Stance.SAID
    lists, lemma = open_stances(), tree.lemma[found.cue].lower()
    for kid in (*tree.kids[found.cue], min(found.cue + 1, len(tree) - 1)):
        if (stance := lists.beside.get((lemma, tree.lower[kid]))) is not None:
            return stance
    stance = lists.words.get(lemma, cue_class.stance)
    if stance is not Stance.SAID or lemma in lists.words or cue_class.is_thought:
        return stance
    first = _first_word(tree, found)
    if first is None:
        return stance
    return Stance.PROMISED if _is_own_future(tree, found, first) else stance


def _first_word(tree: Tree, found: Attribution) -> int | None:
    """Return the first word of the content that is no mark."""
    word = bisect_left(tree.start, found.spans[0][0])
    while word < len(tree) and tree.pos[word] in ("PUNCT", "SPACE"):
        word += 1
    return word if word < len(tree) and tree.start[word] < found.spans[0][1] else None


def _is_own_future(tree: Tree, found: Attribution, first: int) -> bool:
    """Tell whether a content begins with what the speaker will do: "we will appeal", said he: "he will appeal"."""
    subject = next(
        (
            word
            for word in range(first, min(first + LOOK, len(tree)))
            if tree.dep[word] == "nsubj" and tree.start[word] < found.spans[0][1]
        ),
        None,
    )
    if subject is None or not _is_speaker(tree, found, subject):
        return False
    verb = tree.head[subject]
    auxiliaries = {tree.lower[kid] for kid in tree.kids[verb] if tree.dep[kid] == "aux"}
    return bool(auxiliaries & FUTURE) and tree.lemma[verb] not in NO_ACT


def _is_speaker(tree: Tree, found: Attribution, subject: int) -> bool:
    """Tell whether a subject inside a content is its speaker: "I" in a quotation, else "he" or "it"."""
    lower = tree.lower[subject]
    if found.is_quoted or lower in SELF:
        return lower in SELF
    return lower in THIRD
