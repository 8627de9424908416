"""What phrases such as "30 km north of Goris" hang on: they are adverbs as often as they stand behind a preposition."""

from collections.abc import Iterable

from mapviewer.extract.document.tree import Tree

_FARTHEST = 6
_VERBS = frozenset({"VERB", "AUX"})
_FINITE = frozenset({"VBD", "VBN", "VBZ", "VBP"})
_AGENTS = frozenset({"nsubj", "poss", "agent"})  # who acts may do so elsewhere


def hung_phrases(tree: Tree, phrases: Iterable[tuple[range, str]]) -> dict[int, tuple[str, ...]]:
    """Return the places of phrases by the words they hang on, up to the verb of their clause.

    Parameters
    ----------
    phrases : iterable of (range, str)
        The words of each phrase and its place.
    """
    found: dict[int, dict[str, None]] = {}
    for words, place in phrases:
        for head in _heads(tree, words):
            for above in _above(tree, head):
                found.setdefault(above, {})[place] = None
    return {word: tuple(places) for word, places in found.items()}


def spelled_phrases(tree: Tree, phrases: Iterable[range]) -> dict[int, tuple[range, ...]]:
    """Return the words of phrases by the words that they hang on directly: a line that has one has all of it."""
    found: dict[int, dict[range, None]] = {}
    for words in phrases:
        for head in _heads(tree, words):
            found.setdefault(head, {})[words] = None
    return {word: tuple(each) for word, each in found.items()}


def _heads(tree: Tree, words: range) -> Iterable[int]:
    """Yield what a phrase hangs on: the verb right before it, else by the parse.

    The parser takes "a third capsized halfway between" for a noun phrase now and then.
    """
    before = words.start - 1
    if before >= 0 and tree.tag[before] in _FINITE and tree.sentence[before] == tree.sentence[words.start]:
        yield before
        return
    for word in words:
        if tree.head[word] not in words and tree.dep[word] not in _AGENTS:
            yield tree.head[word]


def _above(tree: Tree, head: int) -> Iterable[int]:
    """Yield a head and those above it, up to the verb of the clause."""
    for _ in range(_FARTHEST):
        yield head
        above = tree.head[head]
        if tree.pos[head] in _VERBS or above == head or tree.dep[head] in _AGENTS:
            return
        head = above
