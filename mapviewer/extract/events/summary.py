"""One short line for a happening, out of the article's own sentence."""

from collections.abc import Iterator

from mapviewer.extract.events.clauses import of_verb
from mapviewer.extract.events.lexicon import open_modality_words
from mapviewer.extract.events.phrases import particle_of
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.triggers import Trigger
from mapviewer.extract.events.wording import is_told, line_of, noun_phrase, prepositional
from mapviewer.model import Modality, plain_line, shorten

LIMIT = 90  # characters
WORDS = 12  # beyond which no further phrase is added
_VERB_PARTS = frozenset({"aux", "auxpass", "neg", "prt"})
_COMPLEMENTS = ("dobj", "obj", "dative", "attr", "oprd", "acomp")
_CHAIN = 4  # verbs above an infinitive that are told with it


def summary_of(scene: Scene, trigger: Trigger) -> str:
    """Return subject, verb, object and place as the sentence has them, without clauses, asides and times.

    A noun without a verb of its own is told by its phrase: "Vladimir Putin's visit to Baku". Pronouns give way to the
    name they stand for when it is known. "Failed to", "plans to" and "not" are never left out. Further phrases are added
    while the line has fewer than twelve words: those the happening needs first, then places.
    """
    verb = trigger.verb if trigger.verb is not None else _caller(scene, trigger.word)
    parts = _of_verb(scene, trigger, verb) if verb is not None else _of_noun(scene, trigger.word)
    line = plain_line(line_of(scene, parts))
    return shorten(line[:1].upper() + line[1:], LIMIT)


def _caller(scene: Scene, noun: int) -> int | None:
    """Return the verb that the line of a noun needs: whose subject it is, or that asks for it, plans or averts it."""
    tree, words = scene.tree, open_modality_words()
    head = tree.head[noun]
    if tree.dep[noun] in SUBJECTS and tree.pos[head] in ("VERB", "AUX"):
        return head if tree.lemma[head].lower() not in scene.lexicon.verbs else None
    if tree.dep[noun] == "pobj" and tree.lower[head] in words.sets["asking_prepositions"]:
        head = tree.head[head]
    elif (
        tree.dep[noun] not in ("dobj", "obj", "nsubjpass")
        or tree.lemma[head].lower() in words.sets["prepositional_callers"]
    ):
        return None
    lemma = tree.lemma[head].lower()
    is_averted = bool({lemma, f"{lemma} {particle_of(scene, head)}"} & words.sets["averters"])
    is_called = words.find("callers", lemma) is not None or words.find("governors", lemma) is not None
    return head if tree.pos[head] == "VERB" and (is_averted or is_called) else None


def _of_noun(scene: Scene, noun: int) -> list[list[int]]:
    for depth in (3, 2, 1):
        words = noun_phrase(scene, noun, depth)
        if _fits(scene, [words]):
            return [words]
    return [noun_phrase(scene, noun, 0)]


def _opening(scene: Scene, verb: int) -> list[list[int]]:
    """Return the clause that makes a gerund what it is: "police stopped the crowd from | attacking", "plans for | attacking"."""
    tree, words = scene.tree, open_modality_words()
    prep, clause = tree.head[verb], scene.clause_of(tree.head[verb])
    is_claim = tree.lemma[clause].lower() in scene.lexicon.words["accusing_verbs"] | words.sets["blockers"]
    if tree.dep[verb] != "pcomp" or not (is_claim or of_verb(scene, verb) is not Modality.ASSERTED):
        return []
    above = tree.head[prep]
    if tree.pos[above] == "NOUN" and not is_claim:
        return [[*_phrase_before(scene, above, prep), prep]]
    subject = subject_of(scene, clause)
    first = [] if subject is None else noun_phrase(scene, subject, depth=0)
    adverbs = [above] if tree.pos[above] == "ADV" else []
    objects = [word for kid in _objects(scene, clause) for word in _phrase_before(scene, kid, prep)]
    return [first, _verb_words(scene, clause), objects, [*adverbs, prep]]


def _phrase_before(scene: Scene, head: int, prep: int) -> list[int]:
    return [word for word in noun_phrase(scene, head, depth=0) if word < prep]


def _of_verb(scene: Scene, trigger: Trigger, verb: int) -> list[list[int]]:
    if opening := _opening(scene, verb):
        objects = [word for kid in _objects(scene, verb) for word in noun_phrase(scene, kid, depth=0)]
        return _with_room_for(scene, [*opening, [verb], objects], trigger, verb)
    chain = list(_chain(scene, verb))
    subject = _subject(scene, verb, chain[0])
    first = noun_phrase(scene, subject, depth=1) if subject is not None else []
    if len(first) > WORDS // 2 and subject is not None:
        first = noun_phrase(scene, subject, depth=0)
    group = [word for each in chain for word in _verb_words(scene, each)]
    heads = _objects(scene, verb)
    objects = [word for kid in heads for word in noun_phrase(scene, kid, depth=0)]
    objects += _found(scene, verb)
    behind = []
    if heads and all(scene.tree.pos[head] == "PRON" for head in heads):
        behind = [word for word in group if scene.tree.dep[word] == "prt"]  # "turned them back"
        group = [word for word in group if word not in behind]
    return _with_room_for(scene, [first, group, objects, behind, _infinitive(scene, verb)], trigger, verb)


def _objects(scene: Scene, verb: int) -> list[int]:
    """Return the heads of the objects and predicates; "that" in "an offer that Lima turned down" is the offer."""
    tree = scene.tree
    is_relative = tree.dep[verb] == "relcl"
    kids = [kid for kid in scene.kids(verb, *_COMPLEMENTS) if tree.pos[kid] != "ADP"]
    kids = [kid for kid in kids if is_relative or tree.lower[kid] not in ("that", "which")]
    return [
        tree.head[verb] if tree.tag[kid] in ("WDT", "WP") and tree.dep[verb] == "relcl" else kid
        for kid in kids
    ]


def _found(scene: Scene, verb: int) -> list[int]:
    """Return what a verb makes of whom, "found | him guilty", "shot | a boy dead", which the parser takes for a clause."""
    tree = scene.tree
    for kid in scene.kids(verb, "ccomp", "xcomp"):
        if tree.pos[kid] == "ADJ":
            return [
                *(word for each in scene.kids(kid, *SUBJECTS) for word in noun_phrase(scene, each, depth=0)),
                kid,
            ]
    return []


def _infinitive(scene: Scene, verb: int) -> list[int]:
    """Return the clause that completes a verb without an object: "threatened | to impose sanctions"."""
    tree = scene.tree
    if scene.kids(verb, "dobj", "obj"):
        return []
    for kid in scene.kids(verb, "xcomp"):
        if any(tree.lower[word] == "to" for word in scene.kids(kid, "aux")):
            objects = [
                word
                for each in scene.kids(kid, "dobj", "acomp", "attr")
                for word in noun_phrase(scene, each, depth=0)
            ]
            return [*scene.kids(kid, "aux", "auxpass", "neg", "prt"), kid, *objects]
    return []


def _subject(scene: Scene, verb: int, top: int) -> int | None:
    """Return the head of what the line is about: the subject, or the noun that a participle tells of."""
    tree = scene.tree
    if tree.dep[verb] == "acl" and tree.tag[verb] in ("VBN", "VBG"):
        return tree.head[verb]
    subject = subject_of(scene, top)
    return subject if subject is not None else subject_of(scene, verb)


def _chain(scene: Scene, verb: int) -> Iterator[int]:
    """Yield the verbs from the one that has the subject down to `verb`: "are expected | to sign"."""
    tree = scene.tree
    above = [verb]
    while len(above) < _CHAIN:
        word = above[-1]
        head = tree.head[word]
        if tree.dep[word] == "xcomp" and tree.pos[head] == "ADJ" and tree.dep[head] == "acomp":
            above.append(tree.head[head])  # "was due to vote"
            continue
        is_told_with = (
            tree.dep[word] == "xcomp"
            and tree.pos[head] in ("VERB", "AUX")
            and not scene.kids(word, *SUBJECTS)
        )
        if not is_told_with or scene.kids(head, "dobj", "obj"):
            break
        above.append(head)
    yield from reversed(above)


def _verb_words(scene: Scene, verb: int) -> list[int]:
    """Return a verb with its helpers and particles, and the adverbs that make it less than a fact."""
    tree, words = scene.tree, open_modality_words()
    unreal = words.of("adverbs", Modality.NEGATED) | words.of("adverbs", Modality.HYPOTHETICAL)
    kids = [
        kid
        for kid in tree.kids[verb]
        if tree.dep[kid] in _VERB_PARTS
        or (tree.dep[kid] == "advmod" and (tree.lower[kid] in unreal or _is_particle(scene, verb, kid)))
        or (tree.dep[kid] == "acomp" and tree.pos[verb] == "AUX")
    ]
    if not (_is_below(scene, verb) or scene.kids(verb, *SUBJECTS)):
        kids = [kid for kid in kids if tree.lower[kid] != "to"]
    return sorted([*kids, verb])


def _is_particle(scene: Scene, verb: int, kid: int) -> bool:
    words = scene.lexicon.words["passing_particles"] | {"together", "apart", "ablaze", "alight", "home"}
    return scene.tree.lower[kid] in words and kid > verb


def _is_below(scene: Scene, verb: int) -> bool:
    return scene.tree.dep[verb] == "xcomp" and scene.tree.pos[scene.tree.head[verb]] in ("VERB", "AUX", "ADJ")


def _with_room_for(scene: Scene, parts: list[list[int]], trigger: Trigger, verb: int) -> list[list[int]]:
    """Add prepositional phrases while the line stays short, the needed ones first, and keep their order."""
    added = _spelled(scene, parts, verb)
    spelled = {word for words in added.values() for word in words}
    for need, prep in sorted(_prepositions(scene, parts, trigger, verb)):
        if prep in spelled:
            continue
        most = (WORDS + 4, WORDS + 4, WORDS + 2, WORDS)[need]
        for depth in (1, 0, -1):
            phrase = prepositional(scene, prep, depth)
            if phrase and _fits(scene, [*parts, *added.values(), phrase], WORDS if depth == 1 else most):
                added[prep] = phrase
                break
    return [*parts, *(added[prep] for prep in sorted(added))]


def _spelled(scene: Scene, parts: list[list[int]], verb: int) -> dict[int, list[int]]:
    """Return the phrases that tell where, whole: "30 km north of Goris" without its first words says something else."""
    inside = {word for part in parts for word in part}
    added: dict[int, list[int]] = {}
    for words in scene.spelled.get(verb, ()):
        rest = [word for word in words if word not in inside and word > verb]
        if rest and _fits(scene, [*parts, *added.values(), rest], WORDS + 6):
            added[rest[0]] = rest
    return added


def _prepositions(
    scene: Scene, parts: list[list[int]], trigger: Trigger, verb: int
) -> Iterator[tuple[int, int]]:
    """Yield the prepositions that may be added, each with how far it can be done without: 0 not at all, to 3."""
    tree = scene.tree
    inside = {word for part in parts for word in part}
    preps = [kid for kid in scene.kids(verb, "prep", "agent", "dative") if tree.pos[kid] == "ADP"]
    preps += [prep for kid in scene.kids(verb, *_COMPLEMENTS) for prep in scene.kids(kid, "prep")]
    for prep in preps:
        under = scene.under(prep)
        if prep in inside or not (is_told(scene, prep) or trigger.word in under):
            continue
        is_own = tree.head[prep] == trigger.word and trigger.is_noun
        if trigger.word in under or trigger.part in under:
            yield 0, prep
        elif (
            tree.dep[prep] in ("agent", "dative")
            or prep == verb + 1
            or is_own
            or tree.lower[prep] in ("with", "of", "against")
        ):
            yield 1, prep
        else:
            yield (2 if any(word in scene.toponyms for word in under) else 3), prep


def _fits(scene: Scene, parts: list[list[int]], most: int = WORDS) -> bool:
    line = line_of(scene, parts)
    return len(line) <= LIMIT and len(line.split()) <= most
