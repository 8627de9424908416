"""Which of its namesakes each name means: trained weights over `evidence`, in two rounds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.mentions import Mention
from mapviewer.extract.toponyms.resolution.around import find_around
from mapviewer.extract.toponyms.resolution.company import TOGETHER, Around, evidence_together, gather_voices
from mapviewer.extract.toponyms.resolution.evidence import ALONE, Numbers, evidence_alone, named_areas
from mapviewer.extract.toponyms.resolution.nouns import nouns_beside
from mapviewer.extract.toponyms.resolution.precedence import give_precedence
from mapviewer.extract.toponyms.resolution.senses import Sense

ROUNDS = 2
COLUMNS = ALONE + TOGETHER


@dataclass(frozen=True, slots=True)
class Ranking:
    """What was found of a sense.

    Attributes
    ----------
    chances : array
        A probability for each of ``sense.places``, and a last one for "somewhere in `around`" when there is one.
    rows : array
        The evidence, a row for each probability, a column for each of `COLUMNS`.
    """

    sense: Sense
    around: Around | None
    chances: Numbers
    rows: Numbers


def rank_senses(
    senses: Sequence[Sense],
    mentions: Sequence[Mention],
    tree: Tree,
    weights: Mapping[str, Mapping[str, float]],
) -> list[Ranking]:
    """Return a ranking for each sense.

    Parameters
    ----------
    weights : mapping
        ``alone`` and ``together``: weights by the names of the columns.
    """
    named = named_areas(senses)
    nouns = [nouns_beside(sense, mentions, tree) for sense in senses]
    alone = [evidence_alone(sense, named, each) for sense, each in zip(senses, nouns, strict=True)]
    first = np.array([weights["alone"].get(column, 0.0) for column in ALONE])
    both = np.array([weights["together"].get(column, 0.0) for column in COLUMNS])
    chances = [to_chances(rows @ first) for rows in alone]
    for _ in range(ROUNDS):
        arounds, rows = look_around(senses, mentions, alone, chances, tree)
        chances = [
            give_precedence(sense, to_chances(each @ both), own)
            for sense, each, own in zip(senses, rows, nouns, strict=True)
        ]
    return [Ranking(*found) for found in zip(senses, arounds, chances, rows, strict=True)]


def look_around(
    senses: Sequence[Sense],
    mentions: Sequence[Mention],
    alone: Sequence[Numbers],
    chances: Sequence[Numbers],
    tree: Tree,
) -> tuple[list[Around | None], list[Numbers]]:
    """Return for each sense where it may lie without an entry, and its evidence given the chances so far."""
    arounds = find_around(senses, mentions, chances, tree)
    known = [chance[: len(sense.places)] for sense, chance in zip(senses, chances, strict=True)]
    voices = gather_voices(senses, known)
    rows = []
    for number, (sense, around) in enumerate(zip(senses, arounds, strict=True)):
        company = evidence_together(number, sense, voices, around)
        own = np.vstack([alone[number], np.zeros((len(company) - len(alone[number]), len(ALONE)))])
        rows.append(np.hstack([own, company]))
    return arounds, rows


def to_chances(sums: Numbers) -> Numbers:
    """Turn weighted sums into probabilities."""
    if not len(sums):
        return sums
    powers: Numbers = np.exp(sums - sums.max())
    return powers / powers.sum()
