"""The other side of a border of which a phrase names one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from mapviewer.atlas import Relation, country_id, derive
from mapviewer.extract.locatives.coding import Coded
from mapviewer.model import Place, Toponym, ToponymKind

_MANY = re.compile(r"\b(?:borders|frontiers|boundaries)\b", re.IGNORECASE)


def other_side(
    coded: Coded, anchor: Toponym, words: re.Match[str], places: Mapping[str, Place]
) -> tuple[Toponym, str] | None:
    """Return the name in the sentence whose country the border is with, and the country's id; None when there is none.

    "In Kilis, near the Syrian border": Turkey's. The nearest name before the phrase counts, without one a people if it is
    the only neighbour before it ("Turkish troops massed near the Syrian border"), then a place behind it.
    """
    if _MANY.search(words.group()):
        return None  # "closed its borders with Niger": all of them
    own = places[anchor.resolution.place or ""]

    def neighbours(positions: Iterable[int]) -> Iterator[tuple[Toponym, str]]:
        for at in positions:
            place = places.get(coded.toponyms[at].resolution.place or "")
            country = country_id(place.country) if place is not None and place.country != own.country else ""
            if country and derive(Relation("border", (own.id, country)).id) is not None:
                yield coded.toponyms[at], country

    before = list(neighbours(at for at in sorted(coded.toponyms, reverse=True) if at < words.start()))
    named = [each for each in before if each[0].kind is not ToponymKind.DEMONYM]
    if named:
        return named[0]
    if len({country for _, country in before}) == 1:
        return before[0]
    behind = neighbours(at for at in sorted(coded.toponyms) if at >= words.end())
    return next((each for each in behind if each[0].kind is ToponymKind.LITERAL), None)
