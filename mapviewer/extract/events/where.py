"""Where a happening took place, by the words of its own sentence."""

from collections.abc import Iterator

from mapviewer.extract.events.grounds import ground, lies_beside
from mapviewer.extract.events.home import at_home
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.triggers import Trigger
from mapviewer.model import Toponym, ToponymKind

UNKNOWN = ""
_NEAR = "~"  # marks a place that is only the nearest known one
_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "csubj", "xcomp", "parataxis"})
_FAR = 40  # words of a phrase that are looked through


def places_of(scene: Scene, trigger: Trigger) -> tuple[str, ...]:
    """Return the ids of the places where it happened, the most certain first; `UNKNOWN` alone for one nobody knows.

    In this order: what stands in the trigger's own phrase ("the Ankara talks", "a visit to Baku"); what it was done to,
    for happenings that take a place by force; the places of its verb; those of the clauses around it, up to the next
    verb of saying; those in its subject; those of the clauses below it ("died when a bus crashed near Lima"); for
    elections and their like, the country whose they are. "The enclave" means the area named last.
    """
    for source in (_in_phrase, _of_clauses, _of_subject, _below, at_home):
        found = dict.fromkeys(source(scene, trigger))
        if found:
            exact = tuple(place for place in found if place != UNKNOWN and not place.startswith(_NEAR))
            exact = tuple(
                sorted(exact, key=lambda place: _is_country(scene, place))
            )  # a town before its country
            near = tuple(place.removeprefix(_NEAR) for place in found if place.startswith(_NEAR))
            return exact or near or (UNKNOWN,)
    return ()


def _is_country(scene: Scene, place: str) -> bool:
    return place in scene.places and scene.places[place].is_country


def _in_phrase(scene: Scene, trigger: Trigger) -> Iterator[str]:
    words = scene.lexicon.words
    if trigger.is_noun:
        for kid in scene.kids(trigger.word, "compound", "nmod", "amod"):
            if kid in scene.toponyms and not scene.is_demonym(kid):
                yield from _place(scene, kid)
        yield from _after_prepositions(scene, trigger.word, words["places_after"])
    if trigger.verb is not None:
        yield from _after_prepositions(scene, trigger.verb, _prepositions_of(scene, trigger))
        yield from _of_object(scene, trigger)
        for kid in scene.kids(trigger.verb, "dobj", "obj", "nsubjpass"):
            allowed = words["located_first"] - {"to", "into", "on"}
            is_left = scene.tree.lemma[trigger.verb].lower() in words["leaving_verbs"]
            yield from _after_prepositions(scene, kid, allowed | {"from"} if is_left else allowed)
        if trigger.part >= 0:  # "pulled out of talks in Geneva"
            yield from _after_prepositions(scene, trigger.part, words["located_first"] - {"to", "into"})
        yield from _where_clause(scene, trigger.verb)
        yield from scene.phrases.get(trigger.verb, ())
    yield from scene.phrases.get(trigger.word, ())


def _prepositions_of(scene: Scene, trigger: Trigger) -> frozenset[str]:
    """Return behind which prepositions a verb has its place: one fights over a place, and quarrels over it from afar."""
    words = scene.lexicon.words
    assert trigger.verb is not None
    allowed = words["located_first"] | {"through"}
    if trigger.type is not None and trigger.type.value in words["spatial_types"]:
        allowed |= {"over", "from"}
    else:
        allowed -= {"over"}
    is_left = scene.tree.lemma[trigger.verb].lower() in words["leaving_verbs"]
    return allowed | {"from", "of", "out"} if is_left else allowed


def _of_object(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield the places that it was done to."""
    assert trigger.verb is not None
    tree, words = scene.tree, scene.lexicon.words
    lemma = tree.lemma[trigger.verb].lower()
    is_done_there = trigger.type is not None and trigger.type.value in words["spatial_types"]
    is_told = trigger.is_noun and lemma in words["effect_verbs"]  # "the storm paralysed the city"
    if not (is_done_there or is_told or lemma in words["reaching_verbs"]):
        return
    for kid in scene.kids(trigger.verb, "dobj", "obj", "nsubjpass"):
        if kid == trigger.word:
            continue
        if tree.tag[kid] in ("WDT", "WP") and tree.dep[trigger.verb] == "relcl":
            named = tree.head[trigger.verb]  # "Malawi, which was hit": what the clause hangs from
            if named in scene.toponyms:
                yield from _place(scene, named)
            continue
        yield from _in_noun_phrase(scene, kid)


def _after_prepositions(scene: Scene, word: int, allowed: frozenset[str]) -> Iterator[str]:
    tree = scene.tree
    preps = [kid for kid in scene.kids(word, "prep", "dative") if tree.lower[kid] in allowed]
    first = scene.lexicon.words["located_first"]
    if tree.lemma[word].lower() in scene.lexicon.words["ways"]:
        preps += [kid for kid in scene.kids(word, "prep") if tree.lower[kid] in ("to", "from", "between")]
    for prep in sorted(preps, key=lambda prep: tree.lower[prep] not in first):
        for kid in scene.kids(prep, "pobj"):
            if tree.lemma[kid].lower() not in scene.lexicon.words["no_places_under"]:
                yield from _in_noun_phrase(scene, kid)
        for deeper in scene.kids(prep, "prep"):
            for kid in scene.kids(deeper, "pobj"):
                yield from _in_noun_phrase(scene, kid)
        for kid in scene.kids(prep, "pcomp"):  # "agree on reopening the airport in Sanaa"
            for thing in scene.kids(kid, "dobj"):
                yield from _in_noun_phrase(scene, thing)


def _in_noun_phrase(scene: Scene, head: int) -> Iterator[str]:
    """Yield the places that a noun phrase names: its head, its conjuncts, those in its own prepositional phrases."""
    tree = scene.tree
    stack, seen = [head], 0
    while stack and seen < _FAR:
        word = stack.pop(0)
        seen += 1
        toponym = scene.toponyms.get(word)
        if toponym is not None and not scene.is_demonym(word):
            if not _is_owner(scene, word, toponym) and not lies_beside(scene, word):
                yield from _place(scene, word)
        elif scene.is_unknown_place(word):
            yield UNKNOWN
        elif word not in scene.toponyms and tree.dep[word] != "poss":
            yield from ground(scene, word)
        for kid in tree.kids[word]:
            if tree.dep[kid] in _CLAUSES or (
                tree.dep[kid] == "prep" and tree.lower[kid] in ("between", "with", "from", "since", "by")
            ):
                continue
            if tree.dep[kid] == "poss" and tree.dep[word] != "pobj" and word == head:
                continue
            stack.append(kid)


def _is_owner(scene: Scene, word: int, toponym: Toponym) -> bool:
    """Tell whether a state's name stands before what it owns: "U.S. embassies in Kenya" are not in the U.S."""
    place = scene.places.get(toponym.resolution.place or "")
    is_state = toponym.kind is ToponymKind.ASSOCIATIVE or (place is not None and place.is_country)
    return is_state and scene.tree.dep[word] in ("compound", "nmod", "amod", "poss")


def _place(scene: Scene, word: int) -> Iterator[str]:
    """Yield the place of a toponym, or the nearest known one; one that nobody knows ends the search all the same."""
    resolution = scene.toponyms[word].resolution
    yield resolution.place or (_NEAR + resolution.within if resolution.within else UNKNOWN)


def _where_clause(scene: Scene, verb: int) -> Iterator[str]:
    """Yield the place that a clause hangs from: "Washington, where NATO held its summit and signed a pact"."""
    tree = scene.tree
    while tree.dep[verb] == "conj" and tree.pos[tree.head[verb]] == "VERB":
        verb = tree.head[verb]
    is_where = any(tree.lower[kid] == "where" for kid in tree.kids[verb])
    head = tree.head[verb]
    if tree.dep[verb] != "relcl" or not is_where:
        return
    if head in scene.toponyms:
        yield from _place(scene, head)
    else:
        yield from _in_noun_phrase(scene, head)


def _of_clauses(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield the literal places of the verbs above, nearest first, up to a clause that somebody says."""
    tree = scene.tree
    word = trigger.verb if trigger.verb is not None else trigger.word
    allowed = scene.lexicon.words["located_first"] - {"to", "into"}
    for above in scene.ties(word):
        if tree.pos[above] in ("VERB", "NOUN"):
            found = [place for place in _after_prepositions(scene, above, allowed) if scene.is_literal(place)]
            found = found or [place for place in _opening(scene, above) if scene.is_literal(place)]
            if found:
                yield found[0]
                return


def _opening(scene: Scene, verb: int) -> Iterator[str]:
    """Yield the places of a clause that is told by them: "the place where", and objects that are taken or reached."""
    tree, words = scene.tree, scene.lexicon.words
    if tree.lemma[verb].lower() in words["reaching_verbs"]:
        for kid in scene.kids(verb, "dobj", "obj"):
            yield from _in_noun_phrase(scene, kid)
    yield from _where_clause(scene, verb)


def _of_subject(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield where those stand who act, "the Senate in Washington", or what it befell: "the Arrow Lakes flooded"."""
    if trigger.verb is None:
        return
    subject = subject_of(scene, trigger.verb)
    if subject is None or subject == trigger.word:
        return
    toponym = scene.toponyms.get(subject)
    if toponym is not None:
        if trigger.type is None and toponym.kind is ToponymKind.LITERAL:
            yield from _place(scene, subject)
        return
    for place in _after_prepositions(scene, subject, scene.lexicon.words["located_first"] - {"to", "into"}):
        if place == UNKNOWN or scene.is_literal(place):
            yield place


def _below(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield the one place that the clauses and phrases below a verb name, up to what is said or lies apart in time."""
    if trigger.family.place != "ground":
        return
    tree, allowed = scene.tree, scene.lexicon.words["located_first"] - {"to", "into"}
    found: dict[str, None] = {}
    stack = [trigger.word if trigger.verb is None else trigger.verb]
    while stack:
        word = stack.pop()
        found.update(dict.fromkeys(_after_prepositions(scene, word, allowed)))
        stack += [kid for kid in tree.kids[word] if not _lies_apart(scene, kid)]
    literal = [place for place in found if place == UNKNOWN or scene.is_literal(place)]
    if len(literal) == 1:
        yield literal[0]


def _lies_apart(scene: Scene, word: int) -> bool:
    """Tell whether a clause or phrase need not share place and time with what it hangs from."""
    tree, barriers = scene.tree, scene.lexicon.words["time_barriers"]
    if tree.dep[word] in ("ccomp", "parataxis", "pcomp", *SUBJECTS):
        return True
    if tree.dep[word] == "conj" and tree.pos[word] == "VERB":
        return True
    if tree.dep[word] == "advcl" and tree.tag[word] in ("VBD", "VBZ", "VBP"):
        return not any(tree.lower[kid] in ("when", "as", "while", "where") for kid in tree.kids[word])
    return tree.lower[word] in barriers or any(
        tree.lower[kid] in barriers for kid in scene.kids(word, "mark", "advmod")
    )
