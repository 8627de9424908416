"""Where a happening took place."""

from collections.abc import Iterator

from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.model import ToponymKind

_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "csubj", "xcomp", "parataxis"})
_GOES_TO = frozenset(
    {
        "visit",
        "flee",
        "enter",
        "leave",
        "flood",
        "hit",
        "devastate",
        "reach",
        "storm",
        "inundate",
        "engulf",
        "destroy",
    }
)


def places_of(scene: Scene, trigger: Trigger) -> tuple[str, ...]:
    """Return the ids of the places where it happened, the most certain first.

    In this order: what stands in the trigger's own phrase ("the Ankara talks", "a visit to Baku"); what it was done to,
    for happenings that take a place by force; the places of its verb; those of the clauses around it, up to the next
    verb of saying. "The enclave" means the area named last.
    """
    found = list(_in_phrase(scene, trigger))
    if not found:
        found = list(_of_clauses(scene, trigger))
    return tuple(dict.fromkeys(found))


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
    is_direct = tree.lemma[trigger.verb].lower() in _GOES_TO
    for kid in scene.kids(trigger.verb, "dobj", "obj", "nsubjpass"):
        if kid == trigger.word:
            continue
        if is_spatial or is_direct:
            yield from _in_noun_phrase(scene, kid)


def _after_prepositions(scene: Scene, word: int, allowed: frozenset[str]) -> Iterator[str]:
    tree = scene.tree
    preps = [kid for kid in tree.kids[word] if tree.dep[kid] == "prep" and tree.lower[kid] in allowed]
    first = scene.lexicon.words["located_first"]
    for prep in sorted(preps, key=lambda prep: tree.lower[prep] not in first):
        for kid in scene.kids(prep, "pobj"):
            yield from _in_noun_phrase(scene, kid)
        for deeper in scene.kids(prep, "prep"):
            for kid in scene.kids(deeper, "pobj"):
                yield from _in_noun_phrase(scene, kid)


def _in_noun_phrase(scene: Scene, head: int) -> Iterator[str]:
    """Yield the places that a noun phrase names: its head, its conjuncts, those in its own prepositional phrases."""
    tree = scene.tree
    stack, seen = [head], 0
    while stack and seen < 40:
        word = stack.pop(0)
        seen += 1
        toponym = scene.toponyms.get(word)
        if toponym is not None and toponym.kind is not ToponymKind.DEMONYM:
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


def _place(scene: Scene, word: int) -> Iterator[str]:
    place = scene.toponyms[word].resolution.place
    if place is not None:
        yield place


def _ground(scene: Scene, word: int) -> Iterator[str]:
    """Yield the place of that sort named last, for "the enclave", "the city"."""
    tree = scene.tree
    sort = scene.lexicon.grounds.get(tree.lower[word])
    kids = tree.kids[word]
    if sort is None or not any(tree.lower[kid] in ("the", "this", "that") for kid in kids):
        return
    if any(other in scene.toponyms for kid in kids for other in scene.under(kid)):
        return  # "the capital Ankara", "the region of Tigray": named here
    for other in range(word - 1, -1, -1):
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
            found = [
                place
                for place in _after_prepositions(scene, above, allowed)
                if any(
                    each.resolution.place == place and each.kind is ToponymKind.LITERAL
                    for each in scene.toponyms.values()
                )
            ]
            if found:
                yield found[0]
                return
