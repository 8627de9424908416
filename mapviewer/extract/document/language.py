"""Whether a text is English, which is all that can be read."""

import re

# Words that hardly any English paragraph lacks and few other languages have in such numbers.
# fmt: off
_COMMON = frozenset([
    "the", "of", "and", "to", "in", "a", "is", "that", "for", "was", "on", "with", "as", "it", "by",
    "at", "from", "be", "are", "this", "an", "or", "which", "were", "has", "have", "had", "its",
    "not", "but", "they", "their", "been", "will", "would", "who", "said", "he", "she", "his",
    "her", "when", "after", "into", "than",
])
# fmt: on
_SAMPLE = 20_000
_FEWEST = 20


def seems_english(text: str) -> bool:
    """Tell whether at least one word in eight is among the commonest of English; short texts get the benefit of the doubt.

    Only the first 20,000 characters are looked at.
    """
    words = re.findall(r"[^\W\d_]+", text[:_SAMPLE].lower())
    if len(words) < _FEWEST:
        return not words or any(word.isascii() for word in words)
    return sum(word in _COMMON for word in words) / len(words) >= 0.125
