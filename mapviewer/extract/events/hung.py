"""What phrases such as "30 km north of Goris" hang on: they are adverbs as often as they stand behind a preposition."""

from collections.abc import Iterable

from mapviewer.extract.tree import Tree

_FARTHEST = 6
_VERBS = frozenset({"VERB", "AUX"})
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
        for word in words:
            if tree.head[word] not in words:
                for above in _above(tree, word):
                    found.setdefault(above, {})[place] = None
    return {word: tuple(places) for word, places in found.items()}


def spelled_phrases(tree: Tree, phrases: Iterable[range]) -> dict[int, tuple[range, ...]]:
    """Return the words of phrases by the words that they hang on directly: a line that has one has all of it."""
    found: dict[int, dict[range, None]] = {}
    for words in phrases:
        for word in words:
            if tree.head[word] not in words:
                found.setdefault(tree.head[word], {})[words] = None
    return {word: tuple(each) for word, each in found.items()}


def _above(tree: Tree, word: int) -> Iterable[int]:
    for _ in range(_FARTHEST):
        above = tree.head[word]
        if above == word or tree.dep[word] in _AGENTS:
            return
        yield above
        if tree.pos[above] in _VERBS:
            return
        word = above
