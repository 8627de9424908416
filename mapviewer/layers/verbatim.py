"""The article's own sentences, for those who print what it says and not what a program made of it."""

import re
from bisect import bisect_right

from mapviewer.model import Annotations, Article, Span, plain_words

_SENTENCE = re.compile(r"\W*\w.*[.!?][”’\"')\]]*$", re.DOTALL)
_LEAST_WORDS = 4


def sentence_at(article: Article, found: Annotations, span: Span) -> str:
    """Return the whole sentence that `span` begins in, on one line; empty for a heading or dateline, which says nothing."""
    at = bisect_right(found.sentences, span.start, key=lambda each: each.start) - 1
    words = (
        plain_words(article, found.sentences[at]) if at >= 0 and span.start < found.sentences[at].end else ""
    )
    is_whole = _SENTENCE.match(words) and len(words.split()) >= _LEAST_WORDS
    return words if is_whole and _is_closed(words) else ""


def _is_closed(words: str) -> bool:
    """Tell whether quotation marks and brackets that open in a sentence close in it."""
    return (
        words.count('"') % 2 == 0
        and words.count("“") == words.count("”")
        and words.count("(") == words.count(")")
    )
