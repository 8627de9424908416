"""Whether the words of a line stand together as in the article: none torn from its neighbour, the verb in its subject's number."""

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from mapviewer.extract.actors.people import open_people
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.triggers import noun_family
from mapviewer.extract.events.wording import is_date

_OPENERS = frozenset(("who", "whom", "whose", "which", "that", "what", "where", "when", "why", "how", "it", "he", "she", "they",
                      "there", "this", "these", "those", "him", "her", "his", "its", "their", "and", "but", "or", "to"))  # fmt: skip
_HANGING = frozenset(("and", "or", "but", "of", "to", "the", "a", "an", "in", "on", "with", "by", "for", "from", "at", "that",
                      "who", "whom", "whose", "which", "than", "each", "every", "his", "her", "its", "their", "our", "my", "as",
                      "if", "when", "while", "because", "into", "is", "was", "were", "are", "be", "been", "being", "very", "own",
                      "between", "against", "not", "will", "would", "may", "more", "such", "just", "per", "like"))  # fmt: skip
_RATES = frozenset(("each", "every", "a", "per"))
_ONE = frozenset(("is", "was", "has", "does"))
_MANY = frozenset(("are", "were", "have", "do"))
_PARTERS = frozenset((",", ";", "and", "or", "but", "plus"))
_NOMINAL = ("NOUN", "PROPN", "NUM")
_COMPLETING = (
    "dobj",
    "obj",
    "attr",
    "acomp",
    "oprd",
    "prep",
    "prt",
    "agent",
    "ccomp",
    "xcomp",
    "dative",
    "advcl",
)
_ASIDE = frozenset(
    ("after", "before", "since", "until", "during", "despite", "because", "amid", "as", "while", "when")
)
_NEEDED = ("det", "poss", "nummod", "neg", "quantmod", "predet")


def opens_and_ends(line: str) -> bool:
    """Tell whether a line begins with no word that points back, and ends with none that points on."""
    words = re.findall(r"[^\W\d_]+(?:['’]\w+)?", line.lower())
    if not line[:1].isalnum() and line[:1] not in "$€£“\"'‘":
        return False
    return bool(words) and words[0] not in _OPENERS and words[-1] not in _HANGING


def is_torn(scene: Scene, words: Set[int]) -> bool:
    """Tell whether a word has lost what it can't do without: half of "3-0", the "no" of "no weapons", a noun its article."""
    return any(_is_cut(scene, word, words) or _is_bared(scene, word, words) for word in words)


def _is_cut(scene: Scene, word: int, words: Set[int]) -> bool:
    """Tell whether a hyphen or slash ties a word to one that the line leaves out."""
    tree = scene.tree
    for tie, other in ((word - 1, word - 2), (word + 1, word + 2)):
        if min(tie, other) < 0 or max(tie, other) >= len(tree) or other in words:
            continue
        first, last = min(word, other), max(word, other)
        is_close = tree.end[first] == tree.start[tie] and tree.end[tie] == tree.start[last]
        if is_close and tree.lower[tie] in ("-", "–", "/") and not is_date(scene, other):
            return True
    return False


def _is_bared(scene: Scene, word: int, words: Set[int]) -> bool:
    tree = scene.tree
    if tree.tag[word] not in ("NN", "NNS"):
        return False
    rates = [
        kid for kid in tree.kids[word] if tree.dep[kid] == "npadvmod" and kid > word and kid not in words
    ]
    if any(tree.lower[tree.left[kid]] in _RATES for kid in rates):
        return True  # "two fires | each day"
    kids = [kid for kid in tree.kids[word] if tree.dep[kid] in _NEEDED and kid not in words]
    if tree.tag[word] == "NNS":
        kids = [
            kid for kid in kids if tree.dep[kid] in ("neg", "quantmod") or tree.lower[kid] in ("no", "few")
        ]
    kept = [kid for kid in tree.kids[word] if tree.dep[kid] in _NEEDED and kid in words]
    return bool(kids) and not kept


def has_gap(scene: Scene, words: Sequence[int]) -> bool:
    """Tell whether two words stand side by side that a comma or an "and" parts in the article: "a quiz | the party"."""
    tree = scene.tree
    for one, other in pairwise(words):
        parted = {tree.lower[word] for word in range(one + 1, other)} & _PARTERS
        is_list = tree.dep[other] == "conj" or tree.dep[tree.head[other]] == "conj"
        is_close = tree.pos[one] in _NOMINAL and tree.pos[other] in (*_NOMINAL, "DET", "ADJ")
        if (
            is_close
            and parted
            and ((is_list and parted - {","}) or (tree.pos[other] == "DET" and not is_list))
        ):
            return True
    return False


def ends_open(scene: Scene, words: Sequence[int]) -> bool:
    """Tell whether the last noun lacks what the article says of it at once: "at a cost | of $5 million"."""
    tree = scene.tree
    last = max(words)
    if tree.pos[last] == "NUM" and tree.dep[last] in ("dobj", "obj") and not tree.kids[last]:
        return True  # "has won 12"
    if tree.pos[last] == "ADJ" and tree.dep[last] == "pobj":
        return True  # "a trend of colder | than normal temperatures"
    if tree.pos[last] != "NOUN" or last not in words or last + 1 >= len(tree):
        return False
    after = [kid for kid in tree.kids[last] if tree.left[kid] == last + 1]
    is_vague = any(tree.lower[kid] in ("a", "an", "any", "some") for kid in tree.kids[last])
    return any(
        tree.dep[kid] == "prep"
        and (tree.lower[kid] == "of" or is_vague)
        and scene.kids(kid, "pobj")
        and not any(word in scene.timexes for word in scene.under(kid))
        for kid in after
    )


def lacks_phrase(scene: Scene, verb: int, words: Set[int]) -> bool:
    """Tell whether a verb stands alone though the article goes on at once: "remained | without telephones"."""
    tree = scene.tree
    needy = tree.lemma[verb].lower() in scene.lexicon.words["verbs_with_phrase"]
    beside = [kid for kid in scene.kids(verb, "npadvmod") if kid > verb and kid not in words]
    if beside and (needy or any(tree.lower[tree.left[kid]] in _RATES for kid in beside)):
        return True  # "lasted | ten days", "two fires | each day"
    held = [kid for kid in tree.kids[verb] if kid in words and tree.dep[kid] in _COMPLETING]
    if held and not (needy and {tree.dep[kid] for kid in held} <= {"dobj", "obj"}):
        return False
    after = [
        kid for kid in scene.kids(verb, "prep", "prt", "acomp", "agent") if kid > verb and kid not in words
    ]
    return any((needy or tree.left[kid] == verb + 1) and not _is_time(scene, kid) for kid in after)


def _is_time(scene: Scene, prep: int) -> bool:
    return any(word in scene.timexes for word in scene.under(prep)) or scene.tree.lower[prep] in _ASIDE


def is_borrowed(scene: Scene, verb: int) -> bool:
    """Tell whether the parse surely gives a verb another's subject: "he denied it, the airline said, and had gone"."""
    tree = scene.tree
    if scene.kids(verb, *SUBJECTS):
        return False
    head = tree.head[verb]
    if tree.dep[verb] == "conj":
        is_saying = (
            head in scene.reported.cues or tree.lemma[head].lower() in scene.lexicon.words["speaking_verbs"]
        )
        return is_saying and (
            tree.dep[head] in ("parataxis", "ccomp")
            or any(kid < head for kid in scene.kids(head, "ccomp", "parataxis"))
        )
    if tree.dep[verb] in ("advcl", "ccomp", "xcomp", "pcomp") and any(
        tree.tag[kid] in ("VBD", "VBZ", "VBP", "MD") for kid in scene.kids(verb, "aux", "auxpass")
    ):
        return True
    above = tree.head[head]
    return tree.dep[verb] == "pcomp" and tree.pos[above] == "NOUN" and tree.lower[head] == "of"


def is_empty(scene: Scene, verb: int, subject: Sequence[int]) -> bool:
    """Tell whether a clause tells no happening by its form: what something was, what it is linked to, what anyone may do."""
    tree, words = scene.tree, scene.lexicon.words
    heads = [word for word in subject if tree.head[word] not in subject]
    if any(
        tree.lower[word] in words["nobodies"] or tree.pos[word] == "VERB" or _is_bare_number(scene, word)
        for word in heads
    ):
        return True
    is_passive = tree.dep[verb] == "acl" or bool(scene.kids(verb, "auxpass", "nsubjpass"))
    if is_passive and tree.lemma[verb].lower() in words["standing_participles"]:
        return True
    if tree.dep[verb] in ("acl", "relcl") and any(
        tree.lemma[word].lower() in words["time_nouns"] for word in heads
    ):
        return True
    if verb in scene.reported.cues and not scene.kids(verb, "dobj", "obj", "nsubjpass", "xcomp"):
        return True  # "the minister said | after the signing"
    if tree.lemma[verb].lower() == "have":
        return all(noun_family(scene, kid) is None for kid in scene.kids(verb, "dobj", "obj"))
    return tree.lemma[verb].lower() == "be" and bool(scene.kids(verb, "attr", "acomp"))


def _is_bare_number(scene: Scene, word: int) -> bool:
    tree = scene.tree
    return tree.lower[word].isdigit() and not tree.kids[word] and tree.lower[word - 1] not in ("$", "€", "£")


def agrees(scene: Scene, subject: Sequence[int], verb: Sequence[int]) -> bool:
    """Tell whether the first helper or verb stands in the number of the subject, as far as their forms tell."""
    tree = scene.tree
    forms = {tree.lower[word] for word in verb}
    heads = [word for word in subject if tree.head[word] not in subject]
    if not heads or len(heads) > 1 or not forms & (_ONE | _MANY):
        return True
    head = heads[0]
    joined = [word for word in subject if tree.dep[word] == "conj" and word in subject]
    if joined:
        return not forms & _ONE or "or" in {tree.lower[word] for word in subject}
    if tree.tag[head] == "NNS":
        return not forms & _ONE or head in scene.timexes or head in scene.toponyms
    if tree.tag[head] == "NN" or tree.entity[head] == "PERSON":
        return not forms & _MANY or _is_many(scene, head)
    return True


def _is_many(scene: Scene, head: int) -> bool:
    lemma, people = scene.tree.lemma[head].lower(), open_people()
    amounts = scene.lexicon.words["amounts"]
    return lemma in people.group_roles or lemma in people.crowds or lemma in amounts or lemma == "police"
