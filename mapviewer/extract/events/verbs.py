"""The verbs of a line: in which form a clause's verb stands by itself, and which verbs above it are told with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapviewer.extract.events.clauses import of_verb
from mapviewer.extract.events.inflection import past_of
from mapviewer.extract.events.lexicon import open_modality_words
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.wording import Part
from mapviewer.model import Modality

_FINITE = ("VBD", "VBZ", "VBP")
_PARTS = frozenset({"aux", "auxpass", "neg", "prt"})
_PLURAL = ("NNS", "NNPS")
_UNREAL = {Modality.PLANNED: "will", Modality.HYPOTHETICAL: "may"}
_CHAIN = 4  # verbs above an infinitive that are told with it
_WRITTEN_OUT = {"'ll": "will", "’ll": "will", "wo": "will", "ca": "can", "'ve": "have", "’ve": "have", "n't": "not", "n’t": "not",
                "'d": "had", "’d": "had", "'re": "are", "’re": "are"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """A verb of a line, with the noun that stands before it: who is asked to do it ("wants | envoys | to meet")."""

    verb: int
    noun: int | None = None


def chain_of(scene: Scene, verb: int) -> list[Link]:
    """Return the verbs from the one that has the subject down to `verb`: "are expected | to sign"."""
    tree = scene.tree
    above = [Link(verb)]
    while len(above) < _CHAIN:
        word = above[-1].verb
        head = tree.head[word]
        if tree.dep[word] == "xcomp" and tree.pos[head] == "ADJ" and tree.dep[head] == "acomp":
            above.append(Link(tree.head[head]))  # "was due to vote"
            continue
        if (
            tree.dep[word] not in ("xcomp", "ccomp")
            or tree.pos[head] not in ("VERB", "AUX")
            or is_finite(scene, word)
        ):
            break
        own = scene.kids(word, *SUBJECTS) or scene.kids(head, "dobj", "obj")
        if own and tree.tag[word] not in ("VB", "VBG"):
            break
        if own and not (scene.kids(head, *SUBJECTS) and head < own[0] < word):
            break
        above[-1] = Link(word, own[0] if own else None)
        above.append(Link(head))
    return list(reversed(above))


def is_finite(scene: Scene, verb: int) -> bool:
    """Tell whether a verb, or the first of its helpers, stands in a form that has a subject."""
    tree = scene.tree
    helpers = scene.kids(verb, "aux", "auxpass")
    if not helpers:
        is_participle = tree.dep[verb] == "acl" and not scene.kids(verb, *SUBJECTS)  # whatever its tag
        return tree.tag[verb] in _FINITE and not is_participle
    return any(tree.tag[kid] in (*_FINITE, "MD") for kid in helpers)


def finite(scene: Scene, verb: int, subject: int | None, modality: Modality) -> Iterator[Part]:
    """Yield the verb of a clause with its helpers in a form that can follow its subject.

    Participles become the past ("killing" -> "killed", "arrested in Lima" -> "was arrested"), infinitives of a plan "is to"; a
    verb joined to another shares its helpers ("will seize | and sell"). Nothing when none of that is true to the text.
    """
    tree = scene.tree
    words = verb_words(scene, verb)
    if is_finite(scene, verb) or subject is None:
        is_bare = _tells_fact(scene, verb)
        unreal = _UNREAL.get(modality) if is_bare and of_verb(scene, verb) is modality else None
        yield from _written_out(scene, words) if unreal is None else (unreal, *_base(scene, verb, words))
        return
    shared = _shared_helpers(scene, verb)
    if shared:
        yield from _written_out(scene, shared)
        yield words
        return
    is_plural = tree.tag[subject] in _PLURAL or bool(scene.kids(subject, "conj"))
    tag, helpers = tree.tag[verb], scene.kids(verb, "aux", "auxpass", "neg")
    if (tag == "VBN" or (tag == "VBD" and tree.dep[verb] == "acl")) and not helpers:
        yield "were" if is_plural else "was"
        yield words
    elif tag == "VBG" and not helpers and of_verb(scene, verb) is Modality.ASSERTED:
        yield past_of(tree.lemma[verb])
        yield [word for word in words if word != verb]
    elif any(tree.lower[kid] == "to" for kid in helpers) and _is_planned(scene, verb):
        yield "are" if is_plural else "is"
        yield words


def _tells_fact(scene: Scene, verb: int) -> bool:
    """Tell whether nothing beside a verb makes it less than a fact."""
    tree = scene.tree
    return not any(tree.tag[kid] == "MD" or tree.dep[kid] == "neg" for kid in tree.kids[verb])


def _base(scene: Scene, verb: int, words: list[int]) -> Iterator[Part]:
    """Yield a verb in its base form, "be seized" in the passive, with its particles."""
    tree = scene.tree
    kids = {kid: tree.dep[kid] for kid in scene.kids(verb, "aux", "auxpass")}
    rest = [word for word in words if word not in kids and word != verb]
    if "auxpass" in kids.values():
        yield "be"
        yield sorted([verb, *rest])
    else:
        yield tree.lemma[verb].lower()
        yield rest


def _is_planned(scene: Scene, verb: int) -> bool:
    """Tell whether an infinitive is what somebody plans or asks for, not what something is good or done for."""
    is_below = scene.tree.dep[verb] in ("xcomp", "ccomp")
    return is_below and of_verb(scene, verb) is Modality.PLANNED


def _written_out(scene: Scene, words: list[int]) -> Iterator[Part]:
    """Yield words with short forms of helpers written out."""
    tree = scene.tree
    for word in words:
        full = _WRITTEN_OUT.get(tree.lower[word])
        if full is None and tree.lower[word] in ("'s", "’s") and tree.pos[word] == "AUX":
            full = "has" if tree.lemma[word] == "have" else "is"
        yield [word] if full is None else full


def _shared_helpers(scene: Scene, verb: int) -> list[int]:
    """Return the helpers of the verb that `verb` is joined to, when it stands in the same form without its own."""
    tree = scene.tree
    word = verb
    while tree.dep[word] == "conj" and tree.pos[tree.head[word]] in ("VERB", "AUX"):
        head = tree.head[word]
        helpers = scene.kids(head, "aux", "auxpass", "neg")
        if helpers:
            is_same = tree.tag[head] == tree.tag[verb] and not scene.kids(verb, "aux", "auxpass")
            return helpers if is_same and is_finite(scene, head) else []
        word = head
    return []


def verb_words(scene: Scene, verb: int) -> list[int]:
    """Return a verb with its helpers and particles, and the adverbs that make it less than a fact."""
    tree, words = scene.tree, open_modality_words()
    unreal = words.of("adverbs", Modality.NEGATED) | words.of("adverbs", Modality.HYPOTHETICAL)
    kids = [
        kid
        for kid in tree.kids[verb]
        if tree.dep[kid] in _PARTS
        or (tree.dep[kid] == "advmod" and (tree.lower[kid] in unreal or _is_particle(scene, verb, kid)))
        or (tree.dep[kid] == "acomp" and tree.pos[verb] == "AUX")
    ]
    return sorted([*kids, verb])


def _is_particle(scene: Scene, verb: int, kid: int) -> bool:
    words = scene.lexicon.words["passing_particles"] | {
        "together",
        "apart",
        "ablaze",
        "alight",
        "home",
        "forward",
        "ahead",
        "aside",
        "away",
        "back",
    }
    return scene.tree.lower[kid] in words and kid > verb


def has_subject(scene: Scene, verb: int) -> bool:
    """Tell whether the text says who does what a verb tells."""
    return subject_of(scene, verb) is not None
