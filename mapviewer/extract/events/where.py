"""Where a happening took place."""

from collections.abc import Iterator

from mapviewer.extract.events.arguments import subject_of
from mapviewer.extract.events.home import at_home
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.model import Toponym, ToponymKind

_BACK = 2000  # words over which "the city" finds the city it means
UNKNOWN = ""
_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "csubj", "xcomp", "parataxis"})


def places_of(scene: Scene, trigger: Trigger) -> tuple[str, ...]:
    """Return the ids of the places where it happened, the most certain first.

    In this order: what stands in the trigger's own phrase ("the Ankara talks", "a visit to Baku"); what it was done to,
    for happenings that take a place by force; the places of its verb; those of the clauses around it, up to the next
    verb of saying; those in its subject; for elections and their like, the country whose they are. "The enclave" means
    the area named last.
    """
    for source in (_in_phrase, _of_clauses, _of_subject, at_home):
        found = dict.fromkeys(source(scene, trigger))
        if found:
            return tuple(place for place in found if place != UNKNOWN)
    return ()


def _in_phrase(scene: Scene, trigger: Trigger) -> Iterator[str]:
    words = scene.lexicon.words
    if trigger.is_noun:
        for kid in scene.kids(trigger.word, "compound", "nmod", "amod"):
            if kid in scene.toponyms and scene.toponyms[kid].kind is not ToponymKind.DEMONYM:
                yield from _place(scene, kid)
        yield from _after_prepositions(scene, trigger.word, words["places_after"])
    if trigger.verb is not None:
        is_fought = (
            trigger.type in words["spatial_types"]
        )  # one fights over a place, and quarrels over it from afar
        allowed = (words["located_first"] | {"from", "through"} | {"over"}) - (
            set() if is_fought else {"over"}
        )
        yield from _after_prepositions(scene, trigger.verb, allowed)
        yield from _of_object(scene, trigger)
        for kid in scene.kids(trigger.verb, "dobj", "obj", "nsubjpass"):
            yield from _after_prepositions(scene, kid, words["located_first"] - {"to", "into", "on"})
        yield from _where_clause(scene, trigger.verb)


def _of_object(scene: Scene, trigger: Trigger) -> Iterator[str]:
    assert trigger.verb is not None
    tree = scene.tree
    is_spatial = trigger.type in scene.lexicon.words["spatial_types"]
    is_direct = tree.lemma[trigger.verb].lower() in scene.lexicon.words["reaching_verbs"]
    for kid in scene.kids(trigger.verb, "dobj", "obj", "nsubjpass"):
        if kid == trigger.word:
            continue
        if tree.tag[kid] in ("WDT", "WP") and tree.dep[trigger.verb] == "relcl":
            named = tree.head[trigger.verb]  # "Malawi, which was hit": what the clause hangs from
            if named in scene.toponyms and (is_spatial or is_direct):
                yield from _place(scene, named)
            continue
        if is_spatial or is_direct:
            yield from _in_noun_phrase(scene, kid)


def _after_prepositions(scene: Scene, word: int, allowed: frozenset[str]) -> Iterator[str]:
    tree = scene.tree
    preps = [kid for kid in tree.kids[word] if tree.dep[kid] == "prep" and tree.lower[kid] in allowed]
    first = scene.lexicon.words["located_first"]
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
    while stack and seen < 40:
        word = stack.pop(0)
        seen += 1
        toponym = scene.toponyms.get(word)
        if toponym is not None and toponym.kind is not ToponymKind.DEMONYM:
            if not _is_owner(scene, word, toponym):
                yield from _place(scene, word)
        elif word not in scene.toponyms:
            yield from _ground(scene, word)
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
    """Yield the place of a toponym; one that nobody knows ends the search, so that no wrong place is taken instead."""
    yield scene.toponyms[word].resolution.place or UNKNOWN


def _ground(scene: Scene, word: int) -> Iterator[str]:
    """Yield the place of that sort named last, for "the enclave", "the city"."""
    tree = scene.tree
    sort = scene.lexicon.grounds.get(tree.lower[word])
    kids = tree.kids[word]
    if sort is None or not any(tree.lower[kid] in ("the", "this", "that") for kid in kids):
        return
    if any(other in scene.toponyms for kid in kids for other in scene.under(kid)):
        return  # "the capital Ankara", "the region of Tigray": named here
    for other in range(word - 1, max(-1, word - _BACK), -1):
        toponym = scene.toponyms.get(other)
        place = scene.places.get((toponym.resolution.place or "") if toponym else "")
        if place is None or toponym is None or toponym.kind is ToponymKind.DEMONYM:
            continue
        is_sort = {
            "country": place.is_country,
            "town": place.feature_class == "P",
            "area": not place.is_country and place.feature_class != "P" and place.radius_km < 400,
        }
        if is_sort[sort]:
            yield place.id
            return


def _where_clause(scene: Scene, verb: int) -> Iterator[str]:
    """Yield the place that a clause hangs from: "Washington, where NATO held its summit"."""
    tree = scene.tree
    head = tree.head[verb]
    if (
        tree.dep[verb] == "relcl"
        and head in scene.toponyms
        and any(tree.lower[kid] == "where" for kid in tree.kids[verb])
    ):
        yield from _place(scene, head)


def _of_clauses(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield the literal places of the verbs above, nearest first, up to a clause that somebody says."""
    tree = scene.tree
    word = trigger.verb if trigger.verb is not None else trigger.word
    for above in scene.ties(word):
        if tree.pos[above] in ("VERB", "NOUN"):
            allowed = scene.lexicon.words["located_first"] - {"to", "into"}
            found = [place for place in _after_prepositions(scene, above, allowed) if scene.is_literal(place)]
            if found:
                yield found[0]
                return


def _of_subject(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield where those stand who act, "the Senate in Washington", or what it befell: "the Arrow Lakes flooded"."""
    if trigger.verb is None:
        return
    subject = subject_of(scene, trigger.verb)
    if subject is None or subject == trigger.word:
        return
    toponym = scene.toponyms.get(subject)
    if toponym is not None:
        if trigger.type == "OTHER" and toponym.kind is ToponymKind.LITERAL:
            yield from _place(scene, subject)
        return
    for place in _after_prepositions(scene, subject, scene.lexicon.words["located_first"] - {"to", "into"}):
        if scene.is_literal(place):
            yield place
