"""One short line for a happening, out of the article's own sentence."""

from mapviewer.extract.events.arguments import subject_of
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.model import TimexType, plain_line, shorten

LIMIT = 90
_NOUN_PARTS = frozenset(
    [
        "det",
        "amod",
        "compound",
        "poss",
        "nummod",
        "nmod",
        "quantmod",
        "case",
        "neg",
        "advmod",
        "predet",
        "aux",
    ]
)
_VERB_PARTS = frozenset({"aux", "auxpass", "neg", "prt"})
_PRONOUNS = frozenset(
    [
        "he",
        "she",
        "it",
        "they",
        "his",
        "her",
        "its",
        "their",
        "him",
        "them",
        "who",
        "which",
        "that",
        "we",
        "i",
        "our",
    ]
)


def summary_of(scene: Scene, trigger: Trigger) -> str:
    """Return subject, verb, object and place as the sentence has them, without clauses, asides and times.

    A noun without a verb of its own is told by its phrase: "Vladimir Putin's visit to Baku". Pronouns give way to the
    name they stand for when it is known.
    """
    words = (
        _verb_line(scene, trigger) if trigger.verb is not None else _noun_phrase(scene, trigger.word, depth=3)
    )
    line = plain_line(" ".join(_joined(scene, part) for part in _turned(scene, trigger, words) if part))
    return shorten(line[:1].upper() + line[1:], LIMIT)


def _turned(scene: Scene, trigger: Trigger, words: list[int]) -> tuple[list[int], ...]:
    """Put a subject that follows its participle first: "Visiting Tehran, the minister said"."""
    subject = subject_of(scene, trigger.verb) if trigger.verb is not None else None
    if (
        trigger.verb is None
        or subject is None
        or subject < trigger.verb
        or scene.tree.tag[trigger.verb] != "VBG"
    ):
        return (words,)
    first = [word for word in words if word >= scene.tree.left[subject]]
    return first, [word for word in words if word < scene.tree.left[subject]]


def _verb_line(scene: Scene, trigger: Trigger) -> list[int]:
    assert trigger.verb is not None
    tree, verb = scene.tree, trigger.verb
    subject = subject_of(scene, verb)
    words = _noun_phrase(scene, subject, depth=1) if subject is not None else []
    words += [
        kid
        for kid in tree.kids[verb]
        if (tree.dep[kid] in _VERB_PARTS and tree.lower[kid] != "to")
        or tree.lower[kid] in ("together", "apart")
    ]
    if tree.dep[verb] == "xcomp" and tree.tag[verb] in ("VB", "VBG"):
        words += _governor(scene, verb)
    words.append(verb)
    for kid in scene.kids(verb, "dobj", "obj", "attr", "oprd"):
        words += _noun_phrase(scene, kid, depth=0)
    preps = scene.kids(verb, "prep", "agent")
    preps += [prep for kid in scene.kids(verb, "dobj", "obj") for prep in scene.kids(kid, "prep")]
    return _with_room_for(scene, words, preps, trigger)


def _with_room_for(scene: Scene, words: list[int], preps: list[int], trigger: Trigger) -> list[int]:
    """Add prepositional phrases while the line stays short: those that carry the trigger, then places, then others."""
    tree = scene.tree

    def rank(prep: int) -> tuple[bool, bool, int]:
        inside = scene.under(prep)
        return trigger.word not in inside, not any(word in scene.toponyms for word in inside), prep

    for prep in sorted(preps, key=rank):
        for depth in (1, 0):
            longer = [*words, *_prepositional(scene, prep, depth)]
            if len(_joined(scene, longer)) <= LIMIT and tree.lower[prep] not in ("than", "despite"):
                words = longer
                break
    return words


def _governor(scene: Scene, verb: int) -> list[int]:
    """Return the verb that a "to" hangs from, with its helpers: "plan to meet"."""
    tree = scene.tree
    head = tree.head[verb]
    if tree.pos[head] != "VERB":
        return []
    between = [kid for kid in tree.kids[verb] if tree.lower[kid] == "to"]
    return [*(kid for kid in tree.kids[head] if tree.dep[kid] in _VERB_PARTS), head, *between]


def _noun_phrase(scene: Scene, head: int, depth: int) -> list[int]:
    """Return the head with what stands close to it, its first conjuncts, and `depth` levels of prepositions."""
    tree = scene.tree
    words = [head]
    for kid in tree.kids[head]:
        dep = tree.dep[kid]
        if dep in _NOUN_PARTS and not _is_date(scene, kid):
            words += (
                [word for word in scene.under(kid) if not _is_date(scene, word)]
                if tree.right[kid] - tree.left[kid] < 6
                else [kid]
            )
        elif dep == "prep" and depth > 0:
            words += _prepositional(scene, kid, depth - 1)
        elif dep == "conj" and tree.pos[kid] in ("NOUN", "PROPN", "PRON"):
            words += [*scene.kids(head, "cc"), *_noun_phrase(scene, kid, depth=0)]
        elif dep == "appos" and kid in scene.toponyms:
            words += _noun_phrase(scene, kid, depth=0)
    return sorted(set(words))


def _is_date(scene: Scene, word: int) -> bool:
    timex = scene.timexes.get(word)
    return timex is not None and timex.type in (TimexType.DATE, TimexType.TIME)


def _prepositional(scene: Scene, prep: int, depth: int = 1) -> list[int]:
    objects = scene.kids(prep, "pobj")
    for verb in scene.kids(prep, "pcomp"):  # "a victory in seizing the region"
        things = scene.kids(verb, "dobj")
        if things and not any(word in scene.timexes for word in scene.under(verb)):
            return [prep, verb, *(word for kid in things for word in _noun_phrase(scene, kid, depth))]
    if not objects or any(word in scene.timexes for word in objects):
        return []
    return [prep, *(word for kid in objects for word in _noun_phrase(scene, kid, depth))]


def _joined(scene: Scene, words: list[int]) -> str:
    """Write words in reading order as the text spaces them; pronouns become the names they stand for."""
    tree = scene.tree
    pieces: list[str] = []
    last = None
    for word in sorted(set(words)):
        written = tree.words(word, word)
        if tree.lower[word] in _PRONOUNS and (name := _name_of(scene, word)):
            written = name + ("'s" if tree.dep[word] == "poss" else "")
        between = tree.text[tree.end[last] : tree.start[word]] if last is not None else ""
        is_close = len(between) < 3 and not any(each.isspace() or each in ",;:" for each in between)
        pieces.append(("" if last is None else between if is_close else " ") + written)
        last = word
    return "".join(pieces)


def _name_of(scene: Scene, pronoun: int) -> str:
    """Return whom a pronoun means: its actor, or for he and she the only person named before it in the sentence."""
    if pronoun in scene.actors:
        return scene.actors[pronoun].name
    if scene.tree.lower[pronoun] not in ("he", "she"):
        return ""
    first = scene.tree.bounds[scene.tree.sentence[pronoun]][0]
    before = {scene.actors[word].name for word in range(first, pronoun) if _is_person(scene, word)}
    return before.pop() if len(before) == 1 else ""


def _is_person(scene: Scene, word: int) -> bool:
    return word in scene.actors and not scene.actors[word].is_group
