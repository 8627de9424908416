"""Nouns beside a name that tell what sort of place it is: "the city of", "province"."""

from collections import Counter
from collections.abc import Mapping, Sequence

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.lexicon import sorts_of_nouns
from mapviewer.extract.toponyms.mentions import Mention
from mapviewer.extract.toponyms.resolution.senses import Sense

ARTICLE = "the"


def nouns_beside(sense: Sense, mentions: Sequence[Mention], tree: Tree) -> Mapping[str, int]:
    """Count the sorts that nouns beside the mentions of a sense tell, and that its own last word tells.

    `ARTICLE` counts the mentions that stand with "the" by themselves: "the Blue Nile", not "the Paris mayor".
    """
    count: Counter[str] = Counter()
    for index in sense.mentions:
        count.update([ARTICLE] if _has_article(mentions[index], tree) else ())
        for word in _beside(mentions[index], tree):
            count.update(sorts_of_nouns().get(word, ()))
    return count


def _beside(mention: Mention, tree: Tree) -> list[str]:
    lower, at = tree.lower, mention.first
    found = [lower[mention.last - 1]] if mention.last - at > 1 else []
    if mention.last < len(tree):
        found.append(lower[mention.last])
    back = at - 1
    if back > 0 and lower[back] in {"of", "the"}:
        back -= 1 if lower[back - 1] != "of" else 2
    if back >= 0 and back < at:
        found.append(lower[back])
    return found


def _has_article(mention: Mention, tree: Tree) -> bool:
    if not mention.first or tree.lower[mention.first - 1] != "the":
        return False
    return mention.last >= len(tree) or tree.pos[mention.last] not in {"NOUN", "PROPN", "ADJ", "PART"}
