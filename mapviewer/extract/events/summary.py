"""One short line for a happening, out of the article's own sentence."""

from collections.abc import Iterator

from mapviewer.extract.events.clauses import of_verb
from mapviewer.extract.events.habits import is_habit
from mapviewer.extract.events.lexicon import open_modality_words
from mapviewer.extract.events.phrases import particle_of
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.triggers import Trigger, noun_family
from mapviewer.extract.events.verbs import chain_of, finite, verb_words
from mapviewer.extract.events.whole import exact_clause, has_loose_pronoun, is_whole, says_so, whole_sentence
from mapviewer.extract.events.wording import Part, is_told, line_of, noun_phrase, prepositional
from mapviewer.model import EventType, Modality, plain_line

LIMIT = 90  # characters
_NEVER_TAKES_PLACE = (
    EventType.AGREE,
    EventType.REQUEST,
    EventType.ACCUSE,
    EventType.REJECT,
    EventType.THREATEN,
    EventType.SUPPORT,
)
_NEAR = 4  # steps in the parse from a noun up to the verb that tells it
WORDS = 12  # beyond which no further phrase is added
_COMPLEMENTS = ("dobj", "obj", "dative", "attr", "oprd", "acomp")


def line_for(scene: Scene, trigger: Trigger, modality: Modality) -> str | None:
    """Return subject, verb, object and place as the sentence has them, without clauses, asides and times.

    A noun without a verb of its own is told by the clause that it stands in, or as what "took place". Pronouns give way to
    the name they stand for. "Failed to", "plans to" and "not" are never left out, and what is no fact says so. Further phrases
    are added while the line has fewer than twelve words: those the happening needs first, then places. When that makes no
    whole sentence, the clause is told in the article's own words; None when these make none either.
    """
    verb = trigger.verb
    if verb is None:
        verb = _caller(scene, trigger.word)
        above = verb if verb is not None else _clause_verb(scene, trigger.word)
        if above is not None and is_habit(scene, Trigger(above, above, trigger.family)):
            return None
        if verb is None and (above is None or of_verb(scene, above) is not modality):
            return _of_noun(scene, trigger.word, modality)
        verb = above
    assert verb is not None
    top = chain_of(scene, verb)[0].verb
    if modality is Modality.ASSERTED and is_habit(scene, Trigger(top, top, trigger.family)):
        return None
    parts = _of_verb(scene, trigger, verb, modality)
    if not parts:
        return None
    if trigger.is_noun and trigger.word not in _inside(parts):
        return _of_noun(scene, trigger.word, modality)
    line = _sentence(line_of(scene, parts))
    if is_whole(scene, verb, parts, line) and says_so(line, modality):
        return line
    for exact in (exact_clause(scene, verb), whole_sentence(scene, verb)):
        if exact is not None and says_so(exact, modality):
            return exact
    return _of_noun(scene, trigger.word, modality) if trigger.is_noun else None


def _sentence(line: str) -> str:
    line = plain_line(line)
    return line[:1].upper() + line[1:]


def _clause_verb(scene: Scene, noun: int) -> int | None:
    """Return the verb whose line tells a noun: whose subject or object it is, or of a phrase of these."""
    tree = scene.tree
    word = noun
    for _ in range(_NEAR):
        head = tree.head[word]
        if head == word or tree.dep[word] not in (
            *SUBJECTS,
            "dobj",
            "pobj",
            "prep",
            "attr",
            "agent",
            "conj",
            "compound",
        ):
            return None
        if tree.pos[head] in ("VERB", "AUX"):
            return head if tree.pos[head] == "VERB" else None
        word = head
    return None


def _of_noun(scene: Scene, noun: int, modality: Modality) -> str | None:
    """Return a happening that only a noun tells as what took place; None for one that did not, or that no list knows."""
    family = noun_family(scene, noun)
    is_real = modality is Modality.ASSERTED and of_verb(scene, scene.clause_of(noun)) is Modality.ASSERTED
    if not is_real or family is None or family.type in _NEVER_TAKES_PLACE or noun in scene.statements:
        return None
    words = next(
        (words for depth in (3, 2, 1) if _fits(scene, [words := noun_phrase(scene, noun, depth)])),
        noun_phrase(scene, noun, 0),
    )
    if scene.tree.lower[words[0]] in ("each", "every", "any", "no", "some", "such"):
        return None
    if len(words) < 3 or has_loose_pronoun(scene, words):
        return None
    return _sentence(f"{line_of(scene, [words])} took place")


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


def _opening(scene: Scene, verb: int) -> list[Part]:
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
    return [first, verb_words(scene, clause), objects, [*adverbs, prep]]


def _phrase_before(scene: Scene, head: int, prep: int) -> list[int]:
    return [word for word in noun_phrase(scene, head, depth=0) if word < prep]


def _of_verb(scene: Scene, trigger: Trigger, verb: int, modality: Modality) -> list[Part]:
    if opening := _opening(scene, verb):
        objects = [word for kid in _objects(scene, verb) for word in noun_phrase(scene, kid, depth=0)]
        return _with_room_for(scene, [*opening, [verb], objects], trigger, verb)
    chain = chain_of(scene, verb)
    top = chain[0].verb
    subject = _subject(scene, verb, top)
    first = noun_phrase(scene, subject, depth=1) if subject is not None else []
    if len(first) > WORDS * 3 // 4 and subject is not None:
        first = noun_phrase(scene, subject, depth=0)
    group: list[Part] = list(finite(scene, top, subject, modality if len(chain) == 1 else Modality.ASSERTED))
    if not group:
        return []
    for link in chain[1:]:
        if link.noun is not None:
            group.append(noun_phrase(scene, link.noun, depth=0))
        group.append(verb_words(scene, link.verb))
    heads = _objects(scene, verb)
    objects = [word for kid in heads for word in noun_phrase(scene, kid, depth=0)]
    objects += _found(scene, verb)
    behind: list[int] = []
    if heads and all(scene.tree.pos[head] == "PRON" for head in heads):
        behind = scene.kids(verb, "prt")  # "turned them back"
        group = [
            part if isinstance(part, str) else [word for word in part if word not in behind] for part in group
        ]
    return _with_room_for(scene, [first, *group, objects, behind, _infinitive(scene, verb)], trigger, verb)


def _objects(scene: Scene, verb: int) -> list[int]:
    """Return the heads of the objects and predicates; "that" in "an offer that Lima turned down" is the offer."""
    tree = scene.tree
    is_relative = tree.dep[verb] == "relcl"
    kids = [
        kid
        for kid in scene.kids(verb, *_COMPLEMENTS)
        if tree.pos[kid] not in ("ADP", "VERB") and not (kid > verb and tree.lower[tree.left[kid] - 1] == ",")
    ]
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


def _with_room_for(scene: Scene, parts: list[Part], trigger: Trigger, verb: int) -> list[Part]:
    """Add prepositional phrases while the line stays short, the needed ones first, and keep their order."""
    added = _spelled(scene, parts, verb)
    spelled = {word for words in added.values() for word in words}
    for need, prep in sorted(
        _prepositions(scene, parts, trigger, verb), key=lambda each: (each[0], each[1] < verb, each[1])
    ):
        if prep in spelled:
            continue
        most = (WORDS + 4, WORDS + 4, WORDS + 2, WORDS)[need]
        for depth in (1, 0, -1):
            phrase = prepositional(scene, prep, depth)
            if phrase and _fits(scene, [*parts, *added.values(), phrase], WORDS if depth == 1 else most):
                added[prep] = phrase
                break
    return [*parts, *(added[prep] for prep in sorted(added, key=lambda prep: (prep < verb, prep)))]


def _spelled(scene: Scene, parts: list[Part], verb: int) -> dict[int, list[int]]:
    """Return the phrases that tell where, whole: "30 km north of Goris" without its first words says something else."""
    inside = _inside(parts)
    added: dict[int, list[int]] = {}
    for words in scene.spelled.get(verb, ()):
        rest = [word for word in words if word not in inside and word > verb]
        if rest and _fits(scene, [*parts, *added.values(), rest], WORDS + 6):
            added[rest[0]] = rest
    return added


def _prepositions(scene: Scene, parts: list[Part], trigger: Trigger, verb: int) -> Iterator[tuple[int, int]]:
    """Yield the prepositions that may be added, each with how far it can be done without: 0 not at all, to 3."""
    tree = scene.tree
    inside = _inside(parts)
    preps = [kid for kid in scene.kids(verb, "prep", "agent", "dative") if tree.pos[kid] == "ADP"]
    preps += [prep for kid in scene.kids(verb, *_COMPLEMENTS) for prep in scene.kids(kid, "prep")]
    for prep in preps:
        under = scene.under(prep)
        if prep in inside or not (is_told(scene, prep) or trigger.word in under):
            continue
        if prep < verb and verb in scene.reported.cues:
            continue  # "in Rome, the bishop condemned the strikes | in Rome"
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


def _fits(scene: Scene, parts: list[Part], most: int = WORDS) -> bool:
    line = line_of(scene, parts)
    return len(line) <= LIMIT and len(line.split()) <= most


def _inside(parts: list[Part]) -> set[int]:
    return {word for part in parts if not isinstance(part, str) for word in part}
