"""What the key may say at a place: lines that are whole, true to the article and attributed, or not there at all.

The article's own sentence comes first: it holds its speaker, its doubts and its dates. Where it is too long or can't stand
alone ("He said ..."), what was read out of it is printed with its attribution, and where that is cut or nobody is named,
nothing is.
"""

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from mapviewer.layers.pronouns import begins_with_pronoun, is_pronoun
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.lettering import ELLIPSIS, Run, visible
from mapviewer.maps.figure.quotes import closed

_FEW, _SOME = 8, 15  # places up to which a line may be long
_LENGTHS = (260, 200, 160)  # characters of a line for few, for some and for many places
_FULL = 420
_ROLE = 36  # characters of a role that a short line still names
_HEADLESS = re.compile(
    r"(?:was|were|is|are|has|have|had|been|being|be|to|and|but|or|who|which|that)\b", re.IGNORECASE
)
_VAGUE = re.compile(r"(?:they|them|he|she|this|these|those|there)\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:^|[,;:–—]|\b(?:and|but|that|said))\s*$", re.IGNORECASE)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|yesterday|today"
_BEHIND = re.compile(
    rf"\W*$|\s*[,;:–—]|\s+(?:early |late )?(?:on (?:{_DAY})|overnight|yesterday|today)", re.IGNORECASE
)
_ALIKE = 0.8  # share of the words of the shorter of two lines that makes them one
_LEAST = 4  # words that a line has if it is compared by them


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the key: its runs, its plain words and the dates that it is about."""

    runs: tuple[Run, ...]
    words: str
    dates: str = ""


def longest_line(design: Design, n_places: int) -> int:
    """Return how many characters a line may have."""
    if design.style.key == "full":
        return _FULL
    return _LENGTHS[0] if n_places <= _FEW else _LENGTHS[1] if n_places <= _SOME else _LENGTHS[2]


def event_line(row: Any, design: Design, most: int) -> Told | None:
    """Return the line of an event, None where none can be printed whole and true; what a person wrote stands as it is."""
    if row.is_written:
        return _plain(_written(row, design), row.dates)
    sentence = _sentence(row.sentence, most)
    if sentence:
        return _plain(sentence, row.dates)
    words = visible(row.summary).removesuffix(f" ({row.modality})")
    if (
        not _stands_alone(words)
        or not _is_clause(words, visible(row.sentence or ""))
        or row.modality not in ("asserted", "planned")
        or is_pronoun(row.speaker or "")
    ):
        return None
    if row.modality == "planned":
        words = design.word("planned", line=words)
    if row.speaker:
        words = design.word("as_told_by", line=words.rstrip("."), speaker=visible(row.speaker))
    words = ended(closed(words))
    return _plain(words, row.dates) if len(words) <= most else None


def _written(row: Any, design: Design) -> str:
    """Return the line that a person wrote, with who tells it where the line does not say so, and that it is but planned."""
    words = visible(row.summary).removesuffix(f" ({row.modality})")
    name = visible(row.speaker or "")
    if row.modality == "planned" and not words.casefold().startswith(
        design.word("planned", line="").strip().casefold()
    ):
        words = design.word("planned", line=words)
    if name and not is_pronoun(name) and name.split()[-1].casefold() not in words.casefold():
        words = design.word("as_told_by", line=words.rstrip("."), speaker=name)
    return ended(words)


def statement_line(row: Any, design: Design, most: int) -> Told | None:
    """Return the line of a statement with its speaker and what kind of statement it is; None as for events."""
    sentence = _sentence(row.sentence, most)
    if sentence:
        return _plain(sentence, row.dates)
    words = re.sub(r"[,;:]([”’\"']?)$", r"\1", visible(row.words).removeprefix("that "))
    name = visible(row.speaker)
    is_vague = ELLIPSIS in words or len(words.split()) < _LEAST or bool(_VAGUE.match(words))
    if not name or is_pronoun(name) or is_vague or len(words) > most:
        return None
    words = ended(closed(words if row.kind != "direct" or "“" in words else f"“{words}”"))
    role = visible(row.role)
    stance = design.words.get(f"stance_{row.stance}", "")
    details = f" ({role})" if role and len(role) <= _ROLE else ""
    runs = (Run(name, "bold"), Run(f"{details}{stance}: ", "sans", "muted"), Run(words))
    return Told(runs, "".join(run.text for run in runs), str(row.dates))


def mention_lines(row: Any, most: int) -> Iterator[Told]:
    """Yield the sentences that name a place and can stand alone."""
    for each in row.sentences or ():
        if sentence := _sentence(each, most):
            yield _plain(sentence, "")


def _plain(words: str, dates: str) -> Told:
    return Told((Run(words),), words, str(dates))


def _sentence(words: str, most: int) -> str:
    """Return the article's sentence if it can stand alone on the figure, else nothing."""
    sentence = closed(visible(words or ""))
    return sentence if sentence and len(sentence) <= most and not begins_with_pronoun(sentence) else ""


def _stands_alone(words: str) -> bool:
    starts_well = words[:1].isupper() or words[:1].isdigit() or words[:1] in "“‘"
    return (
        bool(words)
        and starts_well
        and ELLIPSIS not in words
        and not _HEADLESS.match(words)
        and not begins_with_pronoun(words)
    )


def _is_clause(words: str, sentence: str) -> bool:
    """Tell whether words are a whole clause of the sentence: nothing that belongs to them is cut off at either end."""
    at = sentence.casefold().find(words.casefold().rstrip("."))
    end = at + len(words.rstrip("."))
    return at >= 0 and bool(_BEFORE.search(sentence[:at])) and bool(_BEHIND.match(sentence[end:]))


def ended(words: str) -> str:
    """Return words with a full stop; a quotation that is a whole sentence has it before the closing mark."""
    if words.rstrip("”’)").endswith((".", "!", "?", ELLIPSIS)):
        return words
    is_sentence = words.startswith("“") and words.endswith("”") and words.count("“") == 1
    return f"{words[:-1]}.”" if is_sentence and words[1:2].isupper() else f"{words}."


def same_line(line: Told, others: Iterable[Told]) -> Told | None:
    """Return the one of `others` that says the same: the same words, or nearly all words of the shorter."""
    own = _bag(line.words)
    for other in others:
        if other.words == line.words:
            return other
        theirs = _bag(other.words)
        least = min(len(own), len(theirs))
        is_like = {each for each in own ^ theirs if each.isdigit()} == set()
        if is_like and least >= _LEAST and len(own & theirs) >= _ALIKE * least:
            return other
    return None


@functools.lru_cache(maxsize=4096)
def _bag(words: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", words.casefold()))
