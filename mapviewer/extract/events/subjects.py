"""Who does what a verb tells of: its subject, its own or the one that it shares."""

from mapviewer.extract.events.scene import SUBJECTS, Scene

_OBJECTS = ("dobj", "obj")
_HOURS = frozenset(("dawn", "dusk", "noon", "midnight", "sunrise", "sunset", "monday", "tuesday", "wednesday", "thursday",
                    "friday", "saturday", "sunday", "today", "yesterday", "tomorrow"))  # fmt: skip


def subject_of(scene: Scene, verb: int) -> int | None:
    """Return the head of the subject of `verb`, its own or the one it shares with the verb above; None if hidden."""
    tree = scene.tree
    for _ in range(4):
        own = [kid for kid in scene.kids(verb, *SUBJECTS) if not _is_hour(scene, kid)]
        if own:
            is_relative = tree.dep[verb] == "relcl" and tree.tag[own[0]] in ("WDT", "WP")
            return tree.head[verb] if is_relative else own[-1]
        is_finite = tree.tag[verb] in ("VBD", "VBZ", "VBP")
        if is_finite and tree.dep[verb] != "conj":
            return _mistaken_object(scene, verb)
        if tree.dep[verb] == "pcomp" and (accused := _accused(scene, verb)) is not None:
            return accused
        if tree.dep[verb] not in ("conj", "xcomp", "advcl", "pcomp") or tree.head[verb] == verb:
            return None
        verb = tree.head[verb]
        while tree.pos[verb] not in ("VERB", "AUX") and tree.head[verb] != verb:
            verb = tree.head[verb]
    return None


def _is_hour(scene: Scene, word: int) -> bool:
    """Tell whether the parser took a time for a subject: "seized the palace before dawn, detained its guards"."""
    tree = scene.tree
    return (
        tree.dep[word] == "nsubj"
        and tree.dep[tree.head[word]] == "conj"
        and tree.lemma[word].lower() in _HOURS
    )


def _accused(scene: Scene, verb: int) -> int | None:
    """Return whom "accused the coalition of bombing" tells of."""
    tree = scene.tree
    prep = tree.head[verb]
    above = tree.head[prep]
    if tree.lower[prep] not in ("of", "for", "from", "with"):
        return None
    if tree.lemma[scene.clause_of(prep)].lower() not in scene.lexicon.words["accusing_verbs"]:
        return None
    if tree.dep[above] in _OBJECTS:
        return above
    objects = scene.kids(above, *_OBJECTS)
    return objects[0] if objects else None


def _mistaken_object(scene: Scene, verb: int) -> int | None:
    """Return the subject that the parser took for an object: "since Lima last May signed", "in 2009 floods swept"."""
    tree = scene.tree
    first = tree.bounds[tree.sentence[verb]][0]
    is_beside = verb > first and tree.dep[verb - 1] == "pobj" and tree.pos[verb - 1] in ("NOUN", "PROPN")
    if is_beside and any(kid in scene.timexes for kid in tree.kids[verb - 1]):
        return verb - 1
    for word in range(verb - 1, max(first, verb - 7) - 1, -1):
        is_behind = (
            tree.dep[word] == "pobj" and tree.lower[tree.head[word]] in scene.lexicon.words["time_barriers"]
        )
        if is_behind and tree.lemma[word].lower() not in _HOURS:
            return word
    return None
