"""Why a place may or may not be meant, in words."""

from collections.abc import Sequence

from mapviewer.atlas import Gazetteer
from mapviewer.extract.toponyms.facts import Facts
from mapviewer.extract.toponyms.resolution.ranker import COLUMNS, Ranking
from mapviewer.model import Candidate, Resolution

_MOST = 5
_LEAST = 0.0005
_SAID = {
    "others within 30 km": "other places of the article lie within 30 km",
    "others within 100 km": "other places of the article lie within 100 km",
    "others within 300 km": "other places of the article lie within 300 km",
    "other is its part": "places in it are named",
    "noun beside it fits": "the noun beside the name fits",
    "noun beside it doesn't fit": "the noun beside the name speaks against it",
}
_COLUMN = {name: at for at, name in enumerate(COLUMNS)}


def resolution_of(ranking: Ranking, gazetteer: Gazetteer, is_place: float, is_people: bool) -> Resolution:
    """Return the resolution that a ranking amounts to.

    Parameters
    ----------
    is_place : float
        How sure it is that the words name a place at all; the score is this times the place's own chance.
    """
    count = len(ranking.chances)
    if not count:
        return Resolution()
    order = sorted(range(count), key=lambda row: (-ranking.chances[row], row))[:_MOST]
    likely = [row for row in order if row == order[0] or ranking.chances[row] >= _LEAST]
    candidates = tuple(_candidate(ranking, row, gazetteer, is_people) for row in likely)
    score = round(float(ranking.chances[order[0]]) * is_place, 3)
    if order[0] == len(ranking.sense.places):
        return Resolution(None, score, candidates, within=candidates[0].place)
    return Resolution(candidates[0].place, score, candidates)


def _candidate(ranking: Ranking, row: int, gazetteer: Gazetteer, is_people: bool) -> Candidate:
    chance = round(float(ranking.chances[row]), 3)
    if row == len(ranking.sense.places):
        assert ranking.around is not None  # only then there is a row more than there are places
        place, reasons = ranking.around.place, _around_reasons(ranking)
    else:
        place = ranking.sense.places[row]
        reasons = ("its people or adjective",) if is_people else tuple(_reasons(ranking, row, gazetteer))
    return Candidate(
        gazetteer.id(place.key), gazetteer.name(place.key), place.lon, place.lat, chance, reasons
    )


def _around_reasons(ranking: Ranking) -> tuple[str, ...]:
    known = "no namesake fits" if ranking.sense.places else "the gazetteer has no such name"
    return known, "the nearest containing place by the words around it"


def _reasons(ranking: Ranking, row: int, gazetteer: Gazetteer) -> list[str]:
    sense, place, values = ranking.sense, ranking.sense.places[row], ranking.rows[row]
    found = []
    if values[_COLUMN["in the container named beside it"]]:
        found.append(f"in {sense.container}, named beside it")
    elif values[_COLUMN["not in the container named beside it"]]:
        found.append(f"not in {sense.container}, named beside it")
    for level, key in (("county", place.county), ("state", place.state), ("country", place.country)):
        if key >= 0 and key != place.key and values[_COLUMN[f"its {level} is named"]]:
            outer = gazetteer.name(key)
            found += [f"{outer} is named in the article"] if outer != gazetteer.name(place.key) else []
    found.append(_by_size(sense.places, place))
    if not sense.is_usual[row]:
        found.append("a variant of its name")
    found += [words for column, words in _SAID.items() if values[_COLUMN[column]] > 0][:2]
    return found


def _by_size(places: Sequence[Facts], place: Facts) -> str:
    if place.sort in {"country", "capital"}:
        return f"a {place.sort}"
    if len(places) == 1:
        return "the only place of that name"
    rank = sum(other.size > place.size for other in places) + 1
    return f"most populous of {len(places)}" if rank == 1 else f"number {rank} of {len(places)} by population"
