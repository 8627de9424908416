"""Puts statements together: words, speaker, stance, place, time and what they are about."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from mapviewer.extract.actors import Cast, read_cast
from mapviewer.extract.actors.figure import Figure
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.reading import Reading
from mapviewer.extract.statements.acceptance import open_acceptance
from mapviewer.extract.statements.attribution import Attribution
from mapviewer.extract.statements.attributions import find_attributions
from mapviewer.extract.statements.lexicon import CueClass, Lexicon, open_lexicon
from mapviewer.extract.statements.scorer import open_weights
from mapviewer.extract.statements.stances import stance_of
from mapviewer.extract.statements.when import Days, Times
from mapviewer.extract.statements.where import read_places
from mapviewer.model.annotations import make_id
from mapviewer.model.article import Article
from mapviewer.model.places import Toponym, ToponymKind
from mapviewer.model.spans import Span
from mapviewer.model.statements import Actor, Statement, StatementKind

MARKS = ('"', "“", "”", "''", "«", "‘")


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


_Named = tuple[dict[int, Toponym], dict[int, Toponym]]  # toponyms by word, alone and under phrases


@dataclass(frozen=True, slots=True)
class _Told:
    """An attribution with what was found out about it."""

    found: Attribution
    speaker: Figure | None
    cue_class: CueClass | None
    said_at: str | None
    days: Days


def find_statements(reading: Reading) -> tuple[tuple[Actor, ...], tuple[Statement, ...]]:
    """Find who said what, where and when.

    Parameters
    ----------
    reading : Reading
        The parsed article with its toponyms and time expressions.

    Returns
    -------
    tuple of Actor, tuple of Statement
        Both in reading order. Actors are all who are named or speak; a statement's speaker is None when the text
        does not tell, or when several speak together.
    """
    article = reading.article
    tree = reading.tree
    if not len(tree):
        return (), ()
    toponyms = by_word(tree, reading.toponyms)
    found = find_attributions(tree, open_lexicon(), open_weights(), open_acceptance())
    cast = read_cast(tree, toponyms, _in_speech(tree, found))
    placed = by_word(tree, reading.whereabouts)
    told = _tell(tree, found, cast, placed, Times(tree, by_word(tree, reading.timexes), reading.published))
    actors, ids = _actors(tree, cast, article)
    ordered = sorted(told, key=lambda each: each.found.spans)
    return actors, tuple(
        _statement(tree, (toponyms, placed), each, ids.get(id(each.speaker)), make_id(article, "s", number))
        for number, each in enumerate(ordered, start=1)
    )


def by_word[Thing: _Spanned](tree: Tree, things: Sequence[Thing]) -> dict[int, Thing]:
    """Return the thing that each word belongs to."""
    words = {}
    for thing in things:
        word = bisect_left(tree.end, thing.span.start + 1)
        while word < len(tree) and tree.start[word] < thing.span.end:
            words[word] = thing
            word += 1
    return words


def _in_speech(tree: Tree, found: Sequence[Attribution]) -> list[bool]:
    """Flag the words of direct speech."""
    flags = [False] * len(tree)
    for each in found:
        if each.is_quoted:
            for start, end in each.spans:
                for word in range(bisect_left(tree.start, start), bisect_left(tree.start, end)):
                    flags[word] = True
    return flags


def _tell(
    tree: Tree, found: Sequence[Attribution], cast: Cast, placed: dict[int, Toponym], times: Times
) -> list[_Told]:
    """Find speaker, place and day of each attribution, in the order in which the sources are named."""
    lexicon = open_lexicon()
    places = read_places(tree, cast, placed, cast.quoted)
    told = []
    for each in sorted(found, key=lambda each: each.cue if each.cue is not None else each.words[0]):
        speaker = cast.speaker(each.head, each.source)
        cue_class = _cue_class(tree, each, lexicon)
        said_at = places.said_at(each, speaker, _is_thought(each, cue_class))
        told.append(_Told(each, speaker, cue_class, said_at, times.said_on(each, speaker, said_at)))
    return told


def _cue_class(tree: Tree, found: Attribution, lexicon: Lexicon) -> CueClass | None:
    """Return the class of the cue's word, None for "according to", colons and words not listed."""
    if found.cue is None or found.sort == "according":
        return None
    sort = "verb" if found.sort == "speech" else found.sort
    classes = lexicon.classes(tree.lemma[found.cue], sort)
    return classes[0] if classes else None


def _is_thought(found: Attribution, cue_class: CueClass | None) -> bool:
    return not found.is_quoted and cue_class is not None and cue_class.is_thought


def _statement(
    tree: Tree, toponyms: _Named, told: _Told, speaker: str | None, statement_id: str
) -> Statement:
    found = told.found
    earliest, latest = told.days
    return Statement(
        id=statement_id,
        content=tuple(Span(start, end) for start, end in found.spans),
        source=_span(tree, found.source),
        speaker=speaker,
        cue=_span(tree, found.cue_words),
        kind=_kind(tree.text, found),
        stance=stance_of(tree, found, told.cue_class),
        said_at=told.said_at,
        about=_about(tree, toponyms, found),
        earliest=earliest,
        latest=latest,
        is_thought=_is_thought(found, told.cue_class),
    )


def _span(tree: Tree, words: tuple[int, int] | None) -> Span | None:
    return Span(tree.start[words[0]], tree.end[words[1]]) if words and words[0] <= words[1] else None


def _kind(text: str, found: Attribution) -> StatementKind:
    if found.is_quoted:
        return StatementKind.DIRECT
    is_mixed = any(mark in text[start:end] for start, end in found.spans for mark in MARKS)
    return StatementKind.MIXED if is_mixed else StatementKind.INDIRECT


def _about(tree: Tree, toponyms: _Named, found: Attribution) -> tuple[str, ...]:
    """Return the places named inside the content, literal or standing for a state, and made by phrases, each once."""
    places: dict[str, None] = {}
    for start, end in found.spans:
        for word in range(bisect_left(tree.start, start), bisect_left(tree.start, end)):
            for named in toponyms:
                toponym = named.get(word)
                if toponym and toponym.kind is not ToponymKind.DEMONYM and toponym.resolution.place:
                    places[toponym.resolution.place] = None
    return tuple(places)


def _actors(tree: Tree, cast: Cast, article: Article) -> tuple[tuple[Actor, ...], dict[int, str]]:
    """Number the figures by their first mention."""
    actors, ids = [], {}
    figures = [figure for figure in cast.figures if figure.mentions]
    for number, figure in enumerate(sorted(figures, key=lambda each: sorted(each.mentions)[0]), start=1):
        ids[id(figure)] = make_id(article, "a", number)
        spans = [
            Span(tree.start[first], tree.end[last])
            for first, last in sorted(set(figure.mentions))
            if first <= last
        ]
        actors.append(
            Actor(
                id=ids[id(figure)],
                name=figure.name,
                mentions=tuple(spans),
                role=figure.role,
                affiliation=figure.affiliation,
                is_group=figure.is_group,
            )
        )
    return tuple(actors), ids
