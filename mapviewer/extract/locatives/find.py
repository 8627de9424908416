"""From toponyms to the places that phrases make out of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mapviewer.atlas import Distance, Relation, country_id, derive
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.locatives.coding import Coded, code_sentences
from mapviewer.extract.locatives.distances import read_direction, read_distance
from mapviewer.extract.locatives.guards import is_meant, told_name
from mapviewer.extract.locatives.lexicon import Pattern, open_patterns
from mapviewer.extract.locatives.sides import other_side
from mapviewer.model import Article, Locative, Place, Span, Toponym, make_id

_SIDE_OF_BORDER = re.compile(r"\b([a-z-]+ern)\s(?:[^\s,]+\s){0,2}(?:border|frontier)", re.IGNORECASE)
_GUESSED = "; the sentence names {name}, the phrase one side only"


@dataclass(frozen=True, slots=True)
class Locatives:
    """What was found: the phrases in reading order, their places, and the toponyms with what is now known of them."""

    found: tuple[Locative, ...] = ()
    places: tuple[Place, ...] = ()
    toponyms: tuple[Toponym, ...] = ()


@dataclass(frozen=True, slots=True)
class _Match:
    """Words that fit a pattern: offsets in the text, the relation, and the toponyms in it.

    Without a relation they only say where a place lies that the text names: they are no place, and no part of them is.
    """

    span: Span
    relation: Relation | None
    anchors: tuple[Toponym, ...]
    told: Toponym | None
    guessed: str = ""  # the name that tells the other side of a border


def find_locatives(
    tree: Tree, article: Article, toponyms: Sequence[Toponym], places: Sequence[Place]
) -> Locatives:
    """Find the phrases that make places out of others.

    Parameters
    ----------
    toponyms : sequence of Toponym
        In reading order; those without a place make none.
    places : sequence of Place
        The places of the toponyms.
    """
    by_id = {place.id: place for place in places}
    matches = [
        match for coded in code_sentences(tree, toponyms, by_id) for match in _of_sentence(tree, coded, by_id)
    ]
    found: list[Locative] = []
    made: dict[str, Place] = {}
    told: dict[str, str] = {}
    for match in matches:
        derived = derive(match.relation.id) if match.relation else None
        assert derived is not None  # else it were no match
        place = made.setdefault(derived.place.id, derived.place)
        if match.told is not None:
            told[match.told.id] = place.id
        found.append(
            Locative(
                id=make_id(article, "l", len(found) + 1),
                span=match.span,
                surface=match.span.of(article.text),
                place=place.id,
                anchors=tuple(each.id for each in match.anchors),
                reason=derived.reason + (_GUESSED.format(name=match.guessed) if match.guessed else ""),
            )
        )
    return Locatives(tuple(found), tuple(made.values()), _told(toponyms, told))


def _told(toponyms: Sequence[Toponym], told: Mapping[str, str]) -> tuple[Toponym, ...]:
    """Put names without a place of their own within the place that a phrase tells of them."""
    return tuple(
        replace(each, resolution=replace(each.resolution, within=told[each.id])) if each.id in told else each
        for each in toponyms
    )


def _of_sentence(tree: Tree, coded: Coded, places: Mapping[str, Place]) -> list[_Match]:
    """Return the matches of a sentence that do not overlap, in reading order; the longer of two that do."""
    matches = list(_all_matches(tree, coded, places))
    chosen: list[_Match] = []
    for match in sorted(matches, key=lambda each: (-len(each.span), each.span)):
        if not any(match.span.overlaps(other.span) for other in chosen):
            chosen.append(match)
    return sorted((each for each in chosen if each.relation), key=lambda each: each.span)


def _all_matches(tree: Tree, coded: Coded, places: Mapping[str, Place]) -> Iterator[_Match]:
    held: dict[re.Pattern[str], bool] = {}
    for pattern in open_patterns():
        if pattern.needs not in held:
            held[pattern.needs] = pattern.needs.search(coded.text) is not None
        if not held[pattern.needs]:
            continue
        for words in pattern.words.finditer(coded.text):
            if not is_meant(pattern, words, coded, tree):
                continue
            match = _match(pattern, words, coded, places)
            if match is not None:
                yield match


def _match(
    pattern: Pattern, words: re.Match[str], coded: Coded, places: Mapping[str, Place]
) -> _Match | None:
    anchors = [each for name in ("a", "b") if (each := coded.named(words, name)) is not None]
    ids = [each.resolution.place for each in anchors]
    groups = words.groupdict()
    distance = None
    if groups.get("unit"):
        distance = read_distance(groups["vague"], groups["least"], groups["most"], groups["unit"])
        if distance is None:
            return None
    direction = read_direction(groups.get("direction") or groups.get("side") or "")
    told, is_placed = told_name(pattern, words, coded)
    if not anchors or None in ids or len(set(ids)) < len(ids):
        return None
    span = Span(*coded.offsets(words.start(), words.end()))
    if is_placed:
        return _Match(span, None, (), None)
    guessed = ""
    if pattern.is_open and len(anchors) == 1:
        other = other_side(coded, anchors[0], words, places)
        if other:
            anchors, ids, guessed = [*anchors, other[0]], [*ids, other[1]], other[0].surface
    if pattern.sort == "border":
        side = _SIDE_OF_BORDER.search(words.group()) if len(ids) == 1 else None
        direction = read_direction(side[1]) if side else ""
    relation = _relation(pattern.sort, [each or "" for each in ids], places, (direction, distance))
    if derive(relation.id) is None:
        return None
    return _Match(span, relation, tuple(sorted(anchors, key=lambda each: each.span)), told, guessed)


def _relation(
    sort: str, ids: Sequence[str], places: Mapping[str, Place], where: tuple[str, Distance | None]
) -> Relation:
    """Return the relation of the anchors; borders are those of countries, and a town stands for its own."""
    direction, distance = where
    if sort == "border":
        towns = {each for each in ids if each in places and places[each].feature_class == "P"}
        ids = [country_id(places[each].country) if each in towns else each for each in ids]
    return Relation(sort, tuple(dict.fromkeys(ids)), direction, distance)
