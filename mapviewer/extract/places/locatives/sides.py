"""The other side of a border of which a phrase names one."""

import re
from collections.abc import Mapping

from mapviewer.atlas import Relation, country_id, derive
from mapviewer.extract.places.locatives.coding import Coded
from mapviewer.model import Place, Toponym, ToponymKind


def other_side(
    coded: Coded, anchor: Toponym, words: re.Match[str], places: Mapping[str, Place]
) -> tuple[Toponym, str] | None:
    """Return the name in the sentence whose country the border is with, and the country's id; None when there is none.

    "In Kilis, near the Syrian border": Turkey's. The nearest name counts, those before the phrase first; names that
    stand for a people or a government tell nothing, but before "its border".
    """
    own = places[anchor.resolution.place or ""]
    inside = range(words.start(), words.end())
    is_owned = re.search(r"\b(?:its|their|our)\b", words.group(), re.IGNORECASE) is not None
    before = [at for at in sorted(coded.toponyms, reverse=True) if at < words.start()]
    after = [at for at in sorted(coded.toponyms) if at >= words.end()]
    for at in (*before, *after):
        other = coded.toponyms[at]
        place = places.get(other.resolution.place or "")
        is_there = other.kind is ToponymKind.LITERAL or (is_owned and at not in inside)
        if place is None or not is_there or place.country in ("", own.country):
            continue
        country = country_id(place.country)
        if derive(Relation("border", (own.id, country)).id) is not None:
            return other, country
    return None
