"""What may be shown as a statement: each speech, and each cue with each span it may report, before any is chosen."""

from bisect import bisect_left
from dataclasses import dataclass

from mapviewer.extract.document.syntax import Words
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.attribution import Attribution, from_option, from_speech
from mapviewer.extract.statements.candidates import Cue, find_cues
from mapviewer.extract.statements.framing import Speech
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.options import Option
from mapviewer.extract.statements.quoted import Quoted
from mapviewer.extract.statements.scorer import Weights, score_options

HOPELESS = 0.04  # likelihood below which no reader has ever shown a candidate


@dataclass(slots=True, eq=False)
class Candidate:
    """One thing that may be a statement.

    Attributes
    ----------
    words : tuple of (int, int)
        First and last word of each piece of the content.
    likelihood : float
        What the span scorer gives it, 0 to 1; 1 for direct speech.
    cue, option : Cue, Option or None
        None for direct speech, whose frame is in ``speech``.
    """

    found: Attribution
    words: tuple[Words, ...]
    likelihood: float
    cue: Cue | None = None
    option: Option | None = None
    speech: Speech | None = None

    @property
    def size(self) -> int:
        """How many words the content has."""
        return sum(last - first + 1 for first, last in self.words)

    @property
    def ends(self) -> Words:
        """First and last word of the content."""
        return self.words[0][0], self.words[-1][1]


def gather(tree: Tree, lexicon: Lexicon, quoted: Quoted, weights: Weights) -> list[Candidate]:
    """Return the speeches and every likely enough candidate outside of them."""
    pool = [_of_speech(tree, speech) for speech in quoted.speeches]
    for cue in find_cues(tree, lexicon, quoted):
        for option, score in zip(cue.options, score_options(tree, cue, lexicon, weights), strict=True):
            if score >= HOPELESS and not _is_quoted(quoted, option):
                pool.append(
                    Candidate(from_option(tree, cue, option, score), option.spans, score, cue, option)
                )
    return pool


def _of_speech(tree: Tree, speech: Speech) -> Candidate:
    words = tuple(
        (bisect_left(tree.start, start), bisect_left(tree.start, end) - 1) for start, end in speech.spans
    )
    return Candidate(from_speech(tree, speech), words, 1.0, speech=speech)


def _is_quoted(quoted: Quoted, option: Option) -> bool:
    return any(True in quoted.flags[first : last + 1] for first, last in option.spans)
