"""Whether a happening is told as a fact."""

from mapviewer.extract.events.clauses import of_verb
from mapviewer.extract.events.lexicon import open_modality_words
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.extract.events.unreal_nouns import of_noun
from mapviewer.model import Modality


def modality_of(scene: Scene, trigger: Trigger) -> Modality:
    """Return asserted, negated, planned or hypothetical, by the words around the trigger.

    "Failed to", "no" and "never" negate; "will", "plans to" and a purpose plan; "if", "could" and "whether" suppose.
    What governs the clause counts too: in "they hope to meet" the meeting is planned. What somebody denies is negated;
    what somebody asks for is supposed, but not the clauses that only tell more about it.
    """
    if trigger.is_noun:
        told = of_noun(scene, trigger.word, trigger.verb)
        if told is not None:
            return told
        if trigger.verb is not None and _is_attended(scene, trigger):
            return Modality.ASSERTED
        if trigger.verb is None:
            clause = scene.clause_of(trigger.word)
            return of_verb(scene, clause) if _is_close(scene, trigger.word, clause) else Modality.ASSERTED
    assert trigger.verb is not None
    told = of_verb(scene, trigger.verb)
    is_done = trigger.family.name in open_modality_words().sets["done_purposes"]
    if is_done and scene.tree.dep[trigger.verb] == "advcl" and told is Modality.PLANNED:
        told = of_verb(scene, scene.tree.head[trigger.verb])
    if told is Modality.ASSERTED and not trigger.is_noun and _is_planning(scene, trigger.verb):
        return Modality.PLANNED
    return told if told is not Modality.ASSERTED else _by_statement(scene, trigger)


def _is_planning(scene: Scene, verb: int) -> bool:
    """Tell whether a verb itself puts off what it tells of: "scheduled a hearing", "results are expected"."""
    return scene.tree.lemma[verb].lower() in open_modality_words().sets["planning"]


def _is_attended(scene: Scene, trigger: Trigger) -> bool:
    """Tell whether somebody only goes there or stays away: the talks that an envoy missed took place."""
    tree = scene.tree
    assert trigger.verb is not None
    is_known = any(tree.lower[kid] in ("the", "these", "those") for kid in tree.kids[trigger.word])
    return is_known and tree.lemma[trigger.verb].lower() in open_modality_words().sets["attending"]


def _by_statement(scene: Scene, trigger: Trigger) -> Modality:
    """Return how unreal the saying makes it: denied, or asked for."""
    tree, word = scene.tree, trigger.word
    doubt = scene.doubted.get(scene.statements.get(word, ""))
    if doubt is None or trigger.verb is None:
        return Modality.ASSERTED
    above = tree.head[trigger.verb]
    if tree.dep[trigger.verb] == "conj" and tree.tag[trigger.verb] == "VBD" and tree.tag[above] == "VB":
        return Modality.ASSERTED  # "refused to praise him and threatened to go"
    is_past = tree.tag[trigger.verb] == "VBD" or any(
        tree.lower[kid] == "had" for kid in tree.kids[trigger.verb]
    )
    if doubt is Modality.HYPOTHETICAL and is_past:
        return Modality.ASSERTED
    statement = scene.statements[word]
    for above in (trigger.verb, *scene.above(trigger.verb)):
        if scene.statements.get(above) != statement:
            break
        if tree.dep[above] in ("relcl", "acl"):
            return Modality.ASSERTED
    return doubt


def _is_close(scene: Scene, word: int, verb: int) -> bool:
    """Tell whether the noun is the verb's own subject or object, so that the verb's modality is its own."""
    return scene.tree.head[word] == verb and scene.tree.dep[word] in ("nsubj", "nsubjpass", "dobj", "attr")
