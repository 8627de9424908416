"""Whether a clause is told as a fact: by its own words, and by the verb, noun or preposition that it hangs from."""

from mapviewer.extract.events.lexicon import ModalityWords, open_modality_words
from mapviewer.extract.events.phrases import particle_of
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.model import Modality

_OBJECTS = ("dobj", "obj", "attr", "dative")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_DEPTH = 8  # clauses that are looked up from a verb


def of_verb(scene: Scene, verb: int, depth: int = _DEPTH) -> Modality:
    """Return whether the clause of `verb` is told as a fact."""
    if depth == 0:
        return Modality.ASSERTED
    own = _of_own_words(scene, verb, open_modality_words())
    if own is not None:
        return own
    if _is_question(scene, verb):
        return Modality.HYPOTHETICAL
    head = scene.tree.head[verb]
    return Modality.ASSERTED if head == verb else _of_hanging(scene, verb, head, depth)


def _of_hanging(scene: Scene, verb: int, head: int, depth: int) -> Modality:
    """Return what the clause makes of `verb` that it hangs from."""
    tree, dep = scene.tree, scene.tree.dep[verb]
    if dep == "conj" and not scene.kids(verb, *SUBJECTS):
        return _of_conjunct(scene, verb, head, depth)
    if any(tree.lower[kid] == "to" for kid in scene.kids(verb, "aux")):
        return _of_infinitive(scene, verb, head, depth)
    if dep == "pcomp":
        return _of_prepositional(scene, verb, head, depth)
    if dep in ("ccomp", "xcomp", "acl"):
        return _of_complement(scene, verb, head, depth)
    return _of_adverbial(scene, verb, head, depth) if dep == "advcl" else Modality.ASSERTED


def _of_own_words(scene: Scene, verb: int, words: ModalityWords) -> Modality | None:
    """Return what the words beside a verb make of it; None when they leave it open."""
    tree = scene.tree
    kids = tree.kids[verb]
    beside = {tree.lower[kid] for kid in kids if tree.dep[kid] in ("neg", "advmod", "preconj", "cc")}
    heads = [kid for kid in kids if tree.dep[kid] in (*SUBJECTS, *_OBJECTS)]
    if beside & words.of("adverbs", Modality.NEGATED) or any(
        _is_nobody(scene, head, words) for head in heads
    ):
        return Modality.NEGATED
    helpers = {tree.lower[kid] for kid in kids if tree.dep[kid] in ("aux", "auxpass")}
    marks = {tree.lower[kid] for kid in kids if tree.dep[kid] == "mark"}
    if _is_inverted(scene, verb):
        return Modality.HYPOTHETICAL
    if marks & words.of("marks", Modality.HYPOTHETICAL) or helpers & words.of(
        "helpers", Modality.HYPOTHETICAL
    ):
        return Modality.HYPOTHETICAL
    if helpers & words.of("helpers", Modality.PLANNED):
        return Modality.HYPOTHETICAL if "have" in helpers and "would" in helpers else Modality.PLANNED
    if any(tree.dep[kid] == "aux" and tree.lemma[kid] == "be" for kid in kids) and "to" in helpers:
        return Modality.PLANNED
    return Modality.HYPOTHETICAL if beside & words.of("adverbs", Modality.HYPOTHETICAL) else None


def _is_inverted(scene: Scene, verb: int) -> bool:
    """Tell whether a clause supposes by its order: "had they attacked, we would have fled"."""
    tree = scene.tree
    helpers = [kid for kid in scene.kids(verb, "aux") if tree.lower[kid] in ("had", "should", "were")]
    subjects = scene.kids(verb, *SUBJECTS)
    return bool(helpers and subjects) and helpers[0] < subjects[0] and tree.dep[verb] in ("advcl", "ccomp")


def _is_nobody(scene: Scene, head: int, words: ModalityWords) -> bool:
    """Tell whether a subject or object is nobody, nothing, or "no group"."""
    tree = scene.tree
    if tree.lower[head] in words.sets["nobody"]:
        return True
    return any(
        tree.lower[kid] in ("no", "neither") and tree.dep[kid] in ("det", "neg", "preconj")
        for kid in tree.kids[head]
    )


def _is_question(scene: Scene, verb: int) -> bool:
    tree = scene.tree
    last = tree.bounds[tree.sentence[verb]][1] - 1
    while last > verb and (tree.pos[last] == "SPACE" or tree.lower[last] in ('"', "'", "”", "’")):
        last -= 1
    return tree.lower[last] == "?" and tree.dep[verb] in ("ROOT", "conj", "ccomp")


def _of_conjunct(scene: Scene, verb: int, head: int, depth: int) -> Modality:
    """Return what a verb shares with the one it is joined to: all of it in one form, else what opens the clause."""
    tree, words = scene.tree, open_modality_words()
    if tree.pos[head] not in ("VERB", "AUX"):
        return Modality.ASSERTED
    helpers = scene.kids(verb, "aux", "auxpass")
    if helpers and not any(tree.lower[kid] == "to" for kid in helpers):
        return Modality.ASSERTED
    if tree.tag[verb] not in _FINITE:
        return of_verb(scene, head, depth - 1)
    marks = {tree.lower[kid] for kid in scene.kids(head, "mark")}
    if marks & words.of("marks", Modality.HYPOTHETICAL):
        return Modality.HYPOTHETICAL
    return Modality.ASSERTED


def _of_infinitive(scene: Scene, verb: int, head: int, depth: int) -> Modality:
    tree, words = scene.tree, open_modality_words()
    if tree.pos[head] in ("NOUN", "PROPN"):
        return _under_noun(scene, head, depth, Modality.PLANNED)
    lemma = tree.lemma[head].lower()
    if tree.pos[head] == "ADJ":
        return words.find("predicates", lemma) or Modality.PLANNED
    if lemma == "have" and any(tree.lower[kid] == "yet" for kid in (*tree.kids[head], *tree.kids[verb])):
        return Modality.NEGATED
    is_perfect = any(tree.lower[kid] == "have" for kid in scene.kids(verb, "aux"))
    if lemma == "be":
        predicates = [
            words.find("predicates", tree.lower[kid]) for kid in scene.kids(head, "acomp", "advmod", "prep")
        ]
        return next((each for each in predicates if each is not None), Modality.PLANNED)
    if tree.dep[verb] == "advcl" and scene.lexicon.verbs.get(lemma) == scene.lexicon.families["sport"]:
        return of_verb(scene, head, depth - 1)  # "beat them to win the cup"
    if lemma == "go" and tree.tag[head] == "VBG" and tree.dep[verb] == "xcomp":
        return Modality.PLANNED  # "is going to sign"
    is_result = lemma in words.sets["results"] or (
        lemma in ("go", "come") and particle_of(scene, head) == "on"
    )
    if tree.dep[verb] == "advcl" and not is_result and words.find("governors", lemma) is not Modality.PLANNED:
        return Modality.PLANNED
    return _under_verb(scene, head, lemma, depth, Modality.ASSERTED if is_perfect else Modality.PLANNED)


def _under_verb(scene: Scene, head: int, lemma: str, depth: int, otherwise: Modality) -> Modality:
    """Return what a governing verb makes of its clause: "failed to", "plan to", "began to"."""
    words = open_modality_words()
    above = of_verb(scene, head, depth - 1)
    told = words.find("governors", lemma)
    if lemma in words.sets["real"] or lemma == "have":
        return above
    if told is Modality.NEGATED:
        return Modality.HYPOTHETICAL if above is Modality.HYPOTHETICAL else Modality.NEGATED
    if told is None:
        return above if above is not Modality.ASSERTED else otherwise
    if (
        above is Modality.NEGATED
        and told is Modality.PLANNED
        and scene.tree.lemma[head].lower() in ("plan", "intend")
    ):
        return Modality.NEGATED
    return told


def _under_noun(scene: Scene, noun: int, depth: int, otherwise: Modality) -> Modality:
    """Return what a governing noun makes of its clause: "plans to", "the failure to", "no intention of"."""
    tree, words = scene.tree, open_modality_words()
    if any(tree.lower[kid] in words.sets["ranking_words"] for kid in tree.kids[noun]):
        return of_verb(scene, scene.clause_of(noun), depth - 1)
    if any(tree.lower[kid] == "no" for kid in tree.kids[noun]) or _is_refused(scene, noun, words):
        return Modality.NEGATED
    return words.find("nouns", tree.lemma[noun].lower()) or otherwise


def _is_refused(scene: Scene, noun: int, words: ModalityWords) -> bool:
    """Tell whether a claim is what somebody denies: "rejected the charge that he had invited them"."""
    tree = scene.tree
    clause = scene.clause_of(noun)
    lemma = tree.lemma[clause].lower()
    is_own = tree.head[noun] == clause and tree.dep[noun] in (*_OBJECTS, *SUBJECTS)
    is_false = any(tree.lower[kid] in words.sets["false"] for kid in scene.kids(clause, "acomp"))
    is_refused = (
        lemma in words.sets["refusing_governors"] | words.sets["droppers"] and tree.dep[noun] != "nsubj"
    )
    return is_own and (is_refused or is_false)


def _of_prepositional(scene: Scene, verb: int, prep: int, depth: int) -> Modality:
    """Return what stands behind a preposition: "kept from attacking", "without firing", "accused of bombing"."""
    tree, words = scene.tree, open_modality_words()
    above, lower, clause = tree.head[prep], tree.lower[prep], scene.clause_of(prep)
    around = {lower, tree.lower[above], tree.lower[prep - 1] if prep else ""}
    is_blocked = lower == "from" and tree.lemma[clause].lower() in words.sets["blockers"]
    if around & words.sets["opposed_prepositions"] or is_blocked:
        return Modality.NEGATED
    if lower in ("after", "before", "since", "upon"):
        return Modality.ASSERTED
    if tree.pos[above] == "NOUN" and above != clause:
        told = _under_noun(scene, above, depth, Modality.ASSERTED)
        if told is not Modality.ASSERTED:
            return told
    if tree.pos[above] == "ADJ" or tree.lower[above] == "short":
        return {"short": Modality.NEGATED, "close": Modality.PLANNED}.get(
            tree.lower[above], Modality.HYPOTHETICAL
        )
    return _behind(scene, verb, lower, clause, depth)


def _behind(scene: Scene, verb: int, preposition: str, clause: int, depth: int) -> Modality:
    """Return what a verb's preposition makes of a gerund: "warned against", "agreed on", "suspected of", "by"."""
    lemma = scene.tree.lemma[clause].lower()
    if preposition in ("about", "against", "toward", "towards"):
        return Modality.HYPOTHETICAL
    if preposition == "on" or (preposition in ("at", "for") and lemma in ("aim", "call", "push", "press")):
        above = of_verb(scene, clause, depth - 1)
        return Modality.PLANNED if above is Modality.ASSERTED else above
    is_claim = preposition in ("of", "with", "in") and lemma in ("suspect", "charge", "accuse")
    if is_claim and (lemma != "accuse" or verb not in scene.statements):
        return Modality.HYPOTHETICAL
    is_shared = preposition in ("by", "in", "while", "when")
    return of_verb(scene, clause, depth - 1) if is_shared else Modality.ASSERTED


def _of_complement(scene: Scene, verb: int, head: int, depth: int) -> Modality:
    """Return what a clause is below its verb or noun: "considered leaving", "denied that", "the fear that"."""
    tree, words = scene.tree, open_modality_words()
    is_clause = bool(scene.kids(verb, "mark", *SUBJECTS))
    if (
        tree.dep[verb] == "acl"
        and not is_clause
        and tree.tag[verb] in ("VBN", "VBG")
        and tree.pos[head] not in ("VERB", "AUX")
    ):
        return Modality.ASSERTED
    if tree.pos[head] in ("NOUN", "PROPN"):
        told = _under_noun(scene, head, depth, Modality.ASSERTED)
        return told if told in (Modality.NEGATED, Modality.HYPOTHETICAL) else Modality.ASSERTED
    lemma = tree.lemma[head].lower()
    if lemma == "be" and (said := _predicated(scene, head, words)) is not None:
        return said
    return _of_governed(scene, verb, head, depth)


def _of_governed(scene: Scene, verb: int, head: int, depth: int) -> Modality:
    """Return what a verb or adjective makes of the clause below it."""
    tree, words = scene.tree, open_modality_words()
    lemma = tree.lemma[head].lower()
    if tree.pos[head] == "ADJ":
        return words.find("predicates", lemma) or Modality.ASSERTED
    if lemma in words.sets["refusing_governors"]:
        return Modality.HYPOTHETICAL if lemma == "doubt" else Modality.NEGATED
    if f"{lemma} {particle_of(scene, head)}" in words.sets["averters"]:
        return Modality.NEGATED
    if tree.tag[verb] == "VBG":
        return _under_verb(scene, head, lemma, depth, Modality.ASSERTED)
    if tree.dep[verb] == "xcomp":
        return _under_verb(scene, head, lemma, depth, Modality.ASSERTED)
    is_wish = tree.tag[verb] == "VB" or lemma in ("hope", "imagine", "pretend", "wish", "suppose", "wonder")
    return (words.find("governors", lemma) or Modality.ASSERTED) if is_wish else Modality.ASSERTED


def _predicated(scene: Scene, verb: int, words: ModalityWords) -> Modality | None:
    """Return what "it is not true that", "it is possible that" make of a clause."""
    tree = scene.tree
    predicates = [tree.lower[kid] for kid in scene.kids(verb, "acomp", "attr")]
    if scene.kids(verb, "neg") or set(predicates) & words.sets["false"]:
        return Modality.NEGATED
    return next((told for each in predicates if (told := words.find("predicates", each)) is not None), None)


def _of_adverbial(scene: Scene, verb: int, head: int, depth: int) -> Modality:
    """Return what an adverbial clause is: a bare participle goes with its verb, "until they leave" with a plan."""
    tree = scene.tree
    marks = {tree.lower[kid] for kid in scene.kids(verb, "mark", "advmod")}
    if tree.tag[verb] == "VBG" and not marks & {"after", "before", "since", "while"}:
        return of_verb(scene, head, depth - 1)
    is_present = tree.tag[verb] in ("VBZ", "VBP") or any(
        tree.tag[kid] in ("VBZ", "VBP") for kid in scene.kids(verb, "aux", "auxpass")
    )
    if is_present and marks & {"when", "once", "until", "before", "after", "till"}:
        above = of_verb(scene, head, depth - 1)
        return Modality.PLANNED if above is not Modality.ASSERTED or "until" in marks else above
    return Modality.ASSERTED
