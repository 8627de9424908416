"""Who is the source of a reporting verb or noun: the subject, wherever the syntax keeps it.

Spans of words are pairs (first, last), both inclusive.
"""

from mapviewer.extract.document.tree import Tree

Words = tuple[int, int]
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
FROM_ABOVE = (
    "xcomp",
    "advcl",
    "conj",
    "pcomp",
    "prep",
    "ccomp",
    "acomp",
    "dobj",
    "pobj",
    "oprd",
    "attr",
    "parataxis",
    "dep",
)
NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
REPORTED = frozenset(("ccomp", "xcomp", "advcl", "pcomp"))
SEEMING = frozenset(("seem", "appear"))
ASKING = frozenset(("ask", "question", "press"))
STATES = frozenset(("convinced", "concerned", "worried", "assured", "committed", "determined", "inclined", "interested",
                    "disappointed", "surprised", "alarmed", "outraged", "frustrated", "persuaded", "opposed", "satisfied",
                    "pleased", "scared", "shocked", "dedicated", "amazed", "confused", "fascinated"))  # fmt: skip
FINITE = ("VBD", "VBZ", "VBP")
PHRASAL = ("compound", "pobj", "prep", "appos", "poss", "nmod", "amod", "nummod")
MAX_CLIMB = 6


def subject_of(tree: Tree, verb: int) -> int | None:
    """Return the head word of whoever does what `verb` says, None when the text does not tell.

    A passive verb's subject is not the source; its agent ("by ...") is. Of a state of mind ("is convinced") the
    subject is, and of what merely seems so nobody is.
    """
    if tree.lemma[verb] in SEEMING:
        return None
    if is_passive(tree, verb) and tree.lower[verb] not in STATES:
        return agent_of(tree, verb)
    if tree.tag[verb] == "VBN" and tree.lemma[verb] in ASKING and not _has_subject(tree, verb):
        return None
    word, skip = verb, False
    for _ in range(MAX_CLIMB):
        found = [] if skip else [kid for kid in tree.kids[word] if tree.dep[kid] in SUBJECTS]
        if found and (word == verb or not is_passive(tree, word) or tree.dep[word] != "ROOT"):
            return _antecedent(tree, found[-1] if word == verb else found[0])
        if word != verb and is_passive(tree, word):
            return agent_of(tree, word) or (found[0] if found else None)
        if tree.dep[word] in ("acl", "relcl"):
            return tree.head[word]
        above = tree.head[word]
        if above == word or tree.dep[word] not in FROM_ABOVE:
            break
        skip = is_of_cue(tree, word)
        word = above
    return _nominal_before(tree, verb) if tree.tag[verb] in FINITE else None


def is_of_cue(tree: Tree, verb: int) -> bool:
    """Tell whether a verb joined to what was said goes on with the cue: "said it had burst and | promised help".

    A past tense does not go on with "had burst" or "would burst", nor "saying" with "be returned" in "demanding that he be
    returned and | saying".
    """
    before = tree.head[verb]
    if (
        tree.dep[verb] != "conj"
        or tree.dep[before] not in REPORTED
        or tree.tag[before] not in ("VBN", "VB", "VBG")
    ):
        return False
    is_past = tree.tag[verb] == "VBD"
    is_going_on = (
        tree.tag[verb] == "VBG" and tree.tag[before] != "VBG" and tree.tag[tree.head[before]] == "VBG"
    )
    if not is_past and not is_going_on:
        return False
    return not any(tree.dep[kid] in SUBJECTS or tree.dep[kid] == "auxpass" for kid in tree.kids[verb])


def _nominal_before(tree: Tree, verb: int) -> int | None:
    """Return the head of the phrase that ends before a finite verb to which the parser gave no subject."""
    word = verb - 1
    low = tree.bounds[tree.sentence[verb]][0]
    while word >= low and (tree.pos[word] in ("ADV", "AUX", "PART") or tree.lower[word] == ","):
        word -= 1
    if word < low or tree.pos[word] not in NOMINAL or tree.entity[word] in ("DATE", "TIME"):
        return None
    while tree.dep[word] in PHRASAL and low <= tree.head[word] < verb and tree.head[word] != word:
        word = tree.head[word]
    return word if tree.pos[word] in NOMINAL else None


def _has_subject(tree: Tree, verb: int) -> bool:
    return any(
        tree.dep[kid] in SUBJECTS or tree.lower[kid] in ("has", "have", "had") for kid in tree.kids[verb]
    )


def _antecedent(tree: Tree, subject: int) -> int | None:
    """Keep a subject unless it is an empty one ("there is", "it is said")."""
    return None if tree.dep[subject] == "expl" else subject


def is_passive(tree: Tree, verb: int) -> bool:
    """Tell whether `verb` is in the passive, with or without its auxiliary."""
    deps = [tree.dep[kid] for kid in tree.kids[verb]]
    if "nsubjpass" in deps or "auxpass" in deps:
        return True
    return tree.tag[verb] == "VBN" and "agent" in deps


def agent_of(tree: Tree, verb: int) -> int | None:
    """Return who a passive verb says it was done by, None when it does not say."""
    for kid in tree.kids[verb]:
        if tree.dep[kid] == "agent":
            return next((word for word in tree.kids[kid] if tree.dep[word] in ("pobj", "pcomp")), None)
    return None


def owner_of(tree: Tree, noun: int) -> int | None:
    """Return whose a noun of saying is: "Turkey's refusal", "the refusal of Turkey", "he made a promise"."""
    for kid in tree.kids[noun]:
        if tree.dep[kid] == "poss":
            return kid
    for kid in tree.kids[noun]:
        if tree.dep[kid] in ("prep", "agent") and tree.lower[kid] in ("by", "from", "among"):
            return next((word for word in tree.kids[kid] if tree.dep[word] == "pobj"), None)
    above = tree.head[noun]
    if tree.dep[noun] in ("dobj", "attr", "oprd") and tree.pos[above] in ("VERB", "AUX"):
        return subject_of(tree, above)
    if tree.dep[noun] == "pobj" and tree.pos[tree.head[above]] == "VERB":
        return subject_of(tree, tree.head[above])
    for kid in tree.kids[noun]:
        if tree.dep[kid] in ("compound", "amod", "nmod") and tree.entity[kid] in (
            "NORP",
            "GPE",
            "ORG",
            "PERSON",
        ):
            return kid
    return None


def noun_phrase(tree: Tree, head: int, low: int, high: int) -> Words:
    """Return the words of the phrase under `head`, kept between words `low` and `high` and within sentence marks.

    Appositions and relative clauses are kept: they say who the source is. Conjoined clauses are not.
    """
    first, last = max(tree.left[head], low), min(tree.right[head], high)
    for kid in tree.kids[head]:
        cut = (
            kid > head
            and tree.pos[kid] in ("VERB", "AUX")
            and tree.dep[kid] not in ("relcl", "acl", "amod", "compound")
        )
        if cut or (kid > head and tree.dep[kid] in ("cc", "punct") and _leads_clause(tree, kid, head)):
            last = min(last, max(head, kid - 1))
        if kid > head and is_reported_clause(tree, kid):
            last = min(last, max(head, tree.left[kid] - 1))
    first, last = trim(tree, _with_fragment(tree, first, low), last, head)
    return first, _before_time(tree, last, head)


def is_reported_clause(tree: Tree, kid: int) -> bool:
    """Tell whether a clause is what was said, hung on the agent: "it was reported by the agency | that it had burst"."""
    if tree.dep[kid] not in ("acl", "relcl", "ccomp") or tree.lower[tree.left[kid]] != "that":
        return False
    if not any(tree.dep[each] in SUBJECTS and tree.lower[each] != "that" for each in tree.kids[kid]):
        return False
    agent = tree.head[tree.head[kid]]
    verb = tree.head[agent]
    impersonal = any(tree.dep[each] == "nsubjpass" and tree.lower[each] == "it" for each in tree.kids[verb])
    return tree.dep[tree.left[kid]] == "mark" or (tree.dep[agent] == "agent" and impersonal)


def _with_fragment(tree: Tree, first: int, low: int) -> int:
    """Take in "Turkey and" where the parser broke it off as a sentence of its own before "its ally said"."""
    before = first - 2
    broken = before >= 0 and tree.lower[first - 1] in ("and", "&") and tree.pos[before] in NOMINAL
    if broken and tree.head[before] == before and tree.right[before] == before and first - 1 >= low - 1:
        return tree.left[before]
    return first


def _before_time(tree: Tree, last: int, head: int) -> int:
    """Leave off a time at a phrase's end, which belongs to the verb: "his ally on Tuesday | said"."""
    above = last
    while above > head and tree.head[above] != above and tree.pos[above] not in ("VERB", "AUX"):
        above = tree.head[above]
    if head < above <= last and tree.pos[above] in ("VERB", "AUX"):
        return last  # the time of a relative clause
    end = last
    while end > head and tree.entity[end] in ("DATE", "TIME"):
        end -= 1
    if (
        end < last
        and end > head
        and tree.lower[end] in ("on", "in", "at", "during", "late", "early", "earlier")
    ):
        end -= 1
    return end


def _leads_clause(tree: Tree, mark: int, head: int) -> bool:
    """Tell whether what follows `mark` under `head` is a clause of its own, or a bracket or dash."""
    if tree.lower[mark] in ("--", "—", "–", ";", ":"):
        return True
    rest = [kid for kid in tree.kids[head] if kid > mark]
    return bool(rest) and tree.pos[rest[0]] in ("VERB", "AUX") and tree.dep[rest[0]] == "conj"


def trim(tree: Tree, first: int, last: int, keep: int) -> Words:
    """Drop punctuation from both ends of (first, last), never beyond the word `keep`."""
    while first < keep and tree.pos[first] in ("PUNCT", "SPACE", "CCONJ"):
        first += 1
    while last > keep and tree.pos[last] in ("PUNCT", "SPACE") and tree.lower[last] not in (")", "]"):
        last -= 1
    return first, last
