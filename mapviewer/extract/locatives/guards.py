"""When words that look like a place are none."""

import re
from bisect import bisect_right

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.locatives.coding import Coded
from mapviewer.extract.locatives.lexicon import AREA, TOWN, UNKNOWN, Pattern, open_phrases
from mapviewer.model import Toponym, ToponymKind

_BEFORE = 40  # characters before a phrase in which a verb of moving speaks against it
_APPOSITION = re.compile(
    rf"([{UNKNOWN}{TOWN}{AREA}])(?:\s*[,(–—-]\s*|\s+)"
    r"(?:(?:which|that)\s+)?(?:(?:a|the)\s+(?:[\w’'-]+\s+){1,4})?(?P<verb>(?:\w+\s+){0,2})$"
)
_INSIDE = frozenset({"compound", "nmod", "amod", "poss"})
_OF_ONE_POINT = frozenset({"offset", "ring", "halfway", "between", "outskirts"})


def is_meant(pattern: Pattern, words: re.Match[str], coded: Coded, tree: Tree) -> bool:
    """Tell whether the words that fit a pattern are a place at all."""
    if pattern.is_clause and not _is_told_of(tree, coded.offsets(words.start(), words.end())[0]):
        return False
    if pattern.is_off and not _is_off(tree, coded.offsets(words.start(), words.end())[0], coded, words):
        return False
    if pattern.is_distance and _is_moving(coded.text[: words.start()]):
        return False
    if pattern.sort in _OF_ONE_POINT and _is_before_noun(words, coded, tree):
        return False
    return not (pattern.is_name and _is_part_of_name(words, coded, tree))


def _last_word(words: re.Match[str], coded: Coded, tree: Tree) -> int:
    toponym = coded.named(words, "b") or coded.named(words, "a")
    return bisect_right(tree.start, toponym.span.end - 1) - 1 if toponym else 0


def _is_before_noun(words: re.Match[str], coded: Coded, tree: Tree) -> bool:
    """Tell whether the last name only says which thing is meant: "outside Oakland police headquarters"."""
    word = _last_word(words, coded, tree)
    return tree.dep[word] in _INSIDE and tree.head[word] > word


def _is_told_of(tree: Tree, offset: int) -> bool:
    """Tell whether "between" hangs on a verb that happens on the spot, or on its object: not talks or a choice."""
    word = bisect_right(tree.start, offset) - 1
    above = tree.head[word]
    verbs = open_phrases().between_verbs
    for _ in range(4):
        if tree.pos[above] == "VERB":
            return tree.lemma[above].lower() in verbs
        if tree.pos[above] not in {"ADP", "ADV", "AUX", "NOUN"} or tree.head[above] == above:
            return False
        if tree.pos[above] == "NOUN" and tree.lower[above] not in {
            "road",
            "train",
            "bus",
            "convoy",
            "highway",
        }:
            return False
        above = tree.head[above]
    return False


def _is_off(tree: Tree, offset: int, coded: Coded, words: re.Match[str]) -> bool:
    """Tell whether "off" is where something lies, not the particle of a verb ("took off", "off limits")."""
    word = bisect_right(tree.start, offset) - 1
    while word < len(tree) and tree.lower[word] != "off":
        word += 1
    toponym = coded.named(words, "a")
    is_place = toponym is not None and toponym.kind is ToponymKind.LITERAL
    return word < len(tree) and is_place and tree.dep[word] == "prep" and tree.pos[word] == "ADP"


def _is_moving(before: str) -> bool:
    """Tell whether a verb of moving stands shortly before: "they walked 30 km from Gori" are not there."""
    moving = set(open_phrases().lists["MOVING"])
    return any(word.lower() in moving for word in re.findall(r"\w+", before[-_BEFORE:])[-4:])


def _is_part_of_name(words: re.Match[str], coded: Coded, tree: Tree) -> bool:
    """Tell whether a side with a capital is part of a name: "East Hartford", but not "Southern Syria" or a sentence's first."""
    side = words.group("side")
    if not side[0].isupper():
        return False
    last = _last_word(words, coded, tree)
    if tree.dep[last] in _INSIDE and tree.head[last] > last and tree.pos[tree.head[last]] == "PROPN":
        return True  # "Eastern Kentucky University"
    is_first = not coded.text[: words.start()].strip(" \n\t\"“”‘’'(-–—")
    is_town = words.re.pattern.endswith(f"(?P<a>{TOWN})")
    if is_first:
        return is_town
    return is_town or not side.lower().endswith(("ern", "central"))


def told_name(pattern: Pattern, words: re.Match[str], coded: Coded) -> tuple[Toponym | None, bool]:
    """Return the name whose place the phrase tells, "Kapan, 30 km south of Goris", and whether it has a place of its own."""
    if pattern.sort not in _OF_ONE_POINT:
        return None, False
    before = coded.text[: words.start()]
    match = _APPOSITION.search(before[-120:])
    if match is None or not _is_link(match["verb"], before):
        return None, False
    toponym = coded.toponyms.get(match.start(1) + max(0, len(before) - 120))
    if toponym is None or toponym.kind is ToponymKind.DEMONYM:
        return None, False
    is_small = match[1] == TOWN
    return (toponym if match[1] == UNKNOWN else None), is_small


def _is_link(verb: str, before: str) -> bool:
    lying = set(open_phrases().lists["LYING"])
    used = verb.split()
    if used:
        return all(word.lower() in lying for word in used)
    return bool(re.search(r"[,(–—-]\s*$|\b(?:a|the)\s+(?:[\w’'-]+\s+){1,4}$", before))
