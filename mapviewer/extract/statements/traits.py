"""What tells an editor whether to show a candidate: its cue, source, content and place in the text, as named traits.

A trait's name says what it means ("source=role", "cue neg"). Words stand in names only if they are in our own lexicon
or among the function words below. Weights by trait are learnt by ``training.acceptance``.
"""

from collections.abc import Iterator

from mapviewer.extract.actors.people import People, open_people
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.cue_marks import AUXILIARIES, over_cue
from mapviewer.extract.statements.features import (
    PRONOUNS,
    bucket,
    cue_features,
    option_features,
)
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.pool import Candidate

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
CLAUSES = ("xcomp", "conj", "advcl", "ccomp", "pcomp", "relcl", "acl", "prep")
FINITE = ("VBD", "VBZ", "VBP", "MD")
DETERMINERS = frozenset(
    ("a", "an", "the", "no", "some", "many", "several", "any", "this", "his", "her", "their", "its")
)
MODAL = frozenset(("should", "must", "would", "will", "could", "may", "might", "need", "never", "not"))
INSIDERS = frozenset(("i", "we", "our", "my"))
OTHERS = frozenset(("he", "she", "they"))
TAIL_OPENERS = frozenset(
    ("as", "while", "when", "after", "before", "which", "who", "because", "if", "and", "but", "since")
)
TAILS = ("advcl", "relcl", "conj", "parataxis")
CLASS_SORTS = {
    "speech": frozenset(
        ("say", "add", "tell", "write", "manner", "answer", "announce", "claim", "argue", "admit")
    ),
    "speech act": frozenset(("deny", "refuse", "ask", "demand", "promise", "threaten")),
    "judgement": frozenset(("accuse", "criticize", "praise")),
    "thought": frozenset(("think", "feel", "want")),
}
SOURCE_SORTS = {
    "person": frozenset(("PERSON", "he", "she", "role", "rel PERSON", "rel role", "who")),
    "group": frozenset(
        ("ORG", "GPE", "NORP", "roles", "group", "they", "rel ORG", "rel GPE", "rel group", "name")
    ),
    "nobody": frozenset(("none",)),
}
LOOK = 25  # words of a content that are looked at one by one
PLACE = "sentence="  # where in a text a statement stands is a matter of its genre
MARKS_OF_SPEECH = ('"', "“", "``")


def traits_of(tree: Tree, lexicon: Lexicon, candidate: Candidate) -> list[str]:
    """Return what can be seen of a candidate by itself."""
    names: list[str] = []
    if candidate.cue is not None and candidate.option is not None:
        told = cue_features(tree, candidate.cue, lexicon)
        names += [f"c:{name}" for name in told if not name.startswith(PLACE)]
        names += [f"o:{name}" for name in option_features(tree, candidate.cue, candidate.option, lexicon)]
    names += _of_source(tree, lexicon, candidate)
    names += _of_cue(tree, lexicon, candidate)
    names += _of_content(tree, lexicon, candidate)
    return names


def class_name(tree: Tree, lexicon: Lexicon, candidate: Candidate) -> str:
    """Return the name of the cue's first class, "unlisted" without one."""
    cue, sort = candidate.found.cue, candidate.found.sort
    if cue is None:
        return "unlisted"
    classes = lexicon.classes(tree.lemma[cue], "verb" if sort == "speech" else sort)
    return classes[0].name if classes else "unlisted"


def source_kind(tree: Tree, head: int | None, lexicon: Lexicon) -> str:
    """Name the sort of a source: its pronoun, entity label, or what its noun stands for."""
    if head is None:
        return "none"
    lower = tree.lower[head]
    if lower in ("who", "that", "which"):
        noun = _antecedent(tree, head)
        return lower if noun is None else "rel " + source_kind(tree, noun, lexicon)
    if tree.pos[head] == "PRON":
        return lower if lower in PRONOUNS else "pron"
    if tree.entity[head] in ("PERSON", "ORG", "GPE", "NORP"):
        return tree.entity[head]
    return _noun_kind(tree, head, lexicon, open_people())


def _antecedent(tree: Tree, head: int) -> int | None:
    clause = tree.head[head]
    for _ in range(3):
        if tree.dep[clause] in ("relcl", "acl"):
            noun = tree.head[clause]
            return noun if tree.lower[noun] not in ("who", "that", "which") else None
        clause = tree.head[clause]
    return None


def _noun_kind(tree: Tree, head: int, lexicon: Lexicon, people: People) -> str:
    lemma = tree.lemma[head].lower()
    plural = tree.tag[head] in ("NNS", "NNPS")
    if lemma in people.person_roles:
        return "roles" if plural else "role"
    if lemma in people.group_roles:
        return "group"
    if lemma in people.crowds:
        return "crowd"
    if tree.pos[head] == "PROPN":
        return "name"
    if tree.entity[head]:
        return "entity " + tree.entity[head]
    if lemma in lexicon.nouns:
        return "saying " + lexicon.nouns[lemma][0].name
    return "things" if plural else "thing"


def _of_source(tree: Tree, lexicon: Lexicon, candidate: Candidate) -> Iterator[str]:
    found, sort = candidate.found, candidate.found.sort
    kind = source_kind(tree, found.head, lexicon)
    name = class_name(tree, lexicon, candidate)
    option = candidate.option.kind if candidate.option else "speech"
    yield from (
        f"source={kind}",
        f"{sort} source={kind}",
        f"{name} source={kind}",
        f"{name} {option} source={kind}",
    )
    if name != "unlisted" and found.cue is not None:
        yield f"lemma={tree.lemma[found.cue]} source={kind}"
    if found.source and found.source[0] <= found.source[1]:
        first, last = found.source
        yield f"source length={bucket(last - first + 1)}"
        if tree.lower[first] in DETERMINERS:
            yield f"source opens={tree.lower[first]} {kind}"
        if tree.tag[first] == "CD":
            yield "source opens=number"


def _of_cue(tree: Tree, lexicon: Lexicon, candidate: Candidate) -> Iterator[str]:
    cue = candidate.found.cue
    if cue is None:
        return
    name = class_name(tree, lexicon, candidate)
    for mark in sorted(set(over_cue(tree, cue))):
        yield f"cue {mark}"
        if mark.startswith("neg"):
            yield f"cue {name} {mark}"
    kind = candidate.option.kind if candidate.option else "speech"
    yield f"tag={tree.tag[cue]} dep={tree.dep[cue]}"
    yield f"{kind} tag={tree.tag[cue]} dep={tree.dep[cue]}"


def _of_content(tree: Tree, lexicon: Lexicon, candidate: Candidate) -> Iterator[str]:
    sort = candidate.found.sort
    first, last = candidate.ends
    text = tree.text[tree.start[first] : tree.end[last]]
    quotes = any(mark in text for mark in MARKS_OF_SPEECH)
    yield from (f"quotes={quotes}", f"{sort} quotes={quotes}")
    if candidate.option is None:
        return
    yield from _of_shape(tree, lexicon, candidate)
    yield from _of_end(tree, candidate)
    yield from _of_words(tree, candidate)


def _of_shape(tree: Tree, lexicon: Lexicon, candidate: Candidate) -> Iterator[str]:
    assert candidate.option is not None
    anchor, cue, sort = candidate.option.anchor, candidate.found.cue, candidate.found.sort
    shape = _shape(tree, anchor)
    name = class_name(tree, lexicon, candidate)
    yield from (f"shape={shape}", f"{name} shape={shape}")
    yield f"{sort} shape={shape} length={bucket(candidate.size)}"
    if name != "unlisted" and cue is not None:
        yield f"lemma={tree.lemma[cue]} shape={shape}"
    kind = source_kind(tree, candidate.found.head, lexicon)
    yield f"shape={shape} source={kind}"
    sort_of_class = next((key for key, names in CLASS_SORTS.items() if name in names), "other")
    who = next((key for key, kinds in SOURCE_SORTS.items() if kind in kinds), "thing")
    yield from (f"{sort_of_class} {shape}", f"{sort_of_class} by {who}", f"{sort_of_class} {shape} by {who}")
    if tree.tag[anchor] in ("VBD", "VBN", "VBZ", "VBP", "VB"):
        yield "anchor tense=" + tree.tag[anchor]
    if tree.pos[anchor] in ("NOUN", "PROPN"):
        yield "anchor entity=" + tree.entity[anchor]
    for kid in tree.kids[anchor]:
        if tree.dep[kid] == "neg":
            yield "content neg"
        if tree.dep[kid] == "aux" and tree.lemma[kid] in AUXILIARIES:
            yield "content aux=" + tree.lemma[kid]


def _shape(tree: Tree, anchor: int) -> str:
    """Name what a content is: a clause with a finite verb, an infinitive, a noun phrase, ..., with "+s" for a subject."""
    kids = tree.kids[anchor]
    with_subject = "+s" if any(tree.dep[kid] in SUBJECTS for kid in kids) else ""
    if tree.tag[anchor] in FINITE or any(tree.dep[kid] == "aux" and tree.tag[kid] in FINITE for kid in kids):
        return "finite" + with_subject
    if any(tree.lower[kid] == "to" and tree.dep[kid] == "aux" for kid in kids):
        return "infinitive" + with_subject
    if tree.tag[anchor] == "VBG":
        return "gerund" + with_subject
    is_nominal = tree.pos[anchor] in ("NOUN", "PROPN", "PRON", "NUM")
    return ("noun" if is_nominal else "other") + with_subject


def _of_end(tree: Tree, candidate: Candidate) -> Iterator[str]:
    """Yield how much was cut off a content, or what clause it ends with."""
    option = candidate.option
    assert option is not None
    first, last = option.spans[0][0], option.spans[-1][1]
    if option.cut:
        whole = tree.right[option.anchor]
        share = f"cut share={min(4, int((whole - last) / max(1, whole - first + 1) * 5))}"
        yield from (
            share,
            f"{share} {option.cut.split()[0]}",
            f"cut {option.cut} comma={tree.lower[last] == ','}",
        )
        return
    tails = [kid for kid in tree.kids[option.anchor] if kid > option.anchor and tree.dep[kid] in TAILS]
    for clause in tails[-1:]:
        begin = tree.left[clause]
        size = min(4, int((last - begin + 1) / max(1, candidate.size) * 5))
        yield f"tail {tree.dep[clause]} comma={tree.lower[max(0, begin - 1)] == ','} share={size}"
        opener = tree.lower[begin] if tree.lower[begin] in TAIL_OPENERS else tree.pos[begin]
        yield f"tail {tree.dep[clause]} opens={opener}"


def _of_words(tree: Tree, candidate: Candidate) -> Iterator[str]:
    """Yield who listens, a date at the cue, and words that tell of an opinion, the speaker or others."""
    option, cue = candidate.option, candidate.found.cue
    assert option is not None
    first, last = option.spans[0][0], option.spans[-1][1]
    for kid in tree.kids[cue] if cue is not None else ():
        if tree.dep[kid] == "dative" or (tree.dep[kid] == "dobj" and kid < first):
            yield from ("listener", "listener " + option.kind)
        if tree.entity[kid] in ("DATE", "TIME"):
            yield "dated"
    for word in range(first, min(last, first + LOOK)):
        lower = tree.lower[word]
        if lower in MODAL:
            yield "says " + lower
        elif lower in INSIDERS:
            yield "says we"
        elif lower in OTHERS:
            yield "says he"
        elif tree.tag[word] in ("JJR", "JJS"):
            yield "says more"
