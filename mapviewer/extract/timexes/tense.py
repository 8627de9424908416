"""Whether a clause tells of what was, or of what is to come."""

from collections.abc import Callable
from typing import Any

from mapviewer.extract.timexes.vocabulary import open_vocabulary

_CLIMB = 8


def tense_in(doc: Any) -> Callable[[int], str]:
    """Return a function of a character offset that says "past", "future" or "" for the clause there.

    Modals, "to" with a verb of planning and "is to" make a future; a simple past or a perfect makes a past.
    """

    def tense(offset: int) -> str:
        span = doc.char_span(offset, offset + 1, alignment_mode="expand")
        return _tense_at(span[0]) if span is not None and len(span) else ""

    return tense


def _tense_at(word: Any) -> str:
    for _ in range(_CLIMB):
        if word.pos_ in ("VERB", "AUX"):
            if said := _tense_of(word):
                return said
            if word.dep_ in ("ROOT", "ccomp", "advcl", "relcl"):
                return ""
        if word.head.i == word.i:
            return ""
        word = word.head
    return ""


def _has_come_about(verb: Any, above: Any) -> bool:
    """Tell whether an infinitive lies no later than its clause: "the first to sign", "the failure to sign", "went on to sign"."""
    words = open_vocabulary()
    if above.pos_ == "NOUN":
        is_ranked = any(child.lower_ in words.ranking_words for child in above.children)
        return is_ranked or above.lemma_.lower() in words.failing_nouns
    is_on = above.lemma_.lower() == "go" and any(
        child.lower_ == "on" for child in above.children if child.dep_ == "prt"
    )
    return verb.dep_ in ("advcl", "xcomp") and is_on


def _tense_of(verb: Any) -> str:
    future = open_vocabulary().future_words
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if helpers & {
        "will",
        "shall",
        "'ll",
        "’ll",
        "would",
        "wo",
        "can",
        "could",
        "should",
        "may",
        "might",
        "must",
    }:
        return "" if "have" in helpers else "future"
    if "to" in helpers:
        above = verb.head
        if _has_come_about(verb, above):
            return ""
        return "future" if above.lemma_.lower() in future or verb.dep_ in ("acl", "relcl", "advcl") else ""
    if verb.tag_ == "VBG" and helpers & {"is", "are", "'s", "'re", "am"}:
        return "future"
    has_been = helpers & {"was", "were", "had", "has", "have", "been", "'d", "'ve"}
    if verb.lemma_.lower() in future and (
        verb.tag_ in ("VBZ", "VBP") or (verb.tag_ == "VBN" and not helpers & {"have", "had"})
    ):
        return "future"
    return "past" if verb.tag_ == "VBD" or (verb.tag_ == "VBN" and (has_been or not helpers)) else ""
