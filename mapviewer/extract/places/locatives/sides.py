"""The other side of a border of which a phrase names one."""

import re
from collections.abc import Mapping

from mapviewer.atlas import Relation, country_id, derive
from mapviewer.extract.places.locatives.coding import Coded
from mapviewer.model import Place, Toponym, ToponymKind

_MANY = re.compile(r"\b(?:borders|frontiers|boundaries)\b", re.IGNORECASE)


def other_side(
    coded: Coded, anchor: Toponym, words: re.Match[str], places: Mapping[str, Place]
) -> tuple[Toponym, str] | None:
    """Return the name in the sentence whose country the border is with, and the country's id; None when there is none.

    "In Kilis, near the Syrian border": Turkey's. The nearest name counts, those before the phrase first; a people
    counts where the sentence names no other neighbour.
    """
    if _MANY.search(words.group()):
        return None  # "closed its borders with Niger": all of them
    own = places[anchor.resolution.place or ""]
    before = [at for at in sorted(coded.toponyms, reverse=True) if at < words.start()]
    after = [at for at in sorted(coded.toponyms) if at >= words.end()]
    found: list[tuple[Toponym, str]] = []
    for at in (*before, *after):
        other = coded.toponyms[at]
        place = places.get(other.resolution.place or "")
        if place is None or place.country in ("", own.country):
            continue
        country = country_id(place.country)
        if derive(Relation("border", (own.id, country)).id) is not None:
            found.append((other, country))
    named = [each for each in found if each[0].kind is not ToponymKind.DEMONYM]
    if named or len({country for _, country in found}) == 1:
        return (named or found)[0]
    return None
