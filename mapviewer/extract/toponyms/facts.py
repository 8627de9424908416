"""What the ranker wants to know of a place, read from the gazetteer once per process."""

import functools
import math
from dataclasses import dataclass

from mapviewer.atlas import Gazetteer

_SIZES = (
    (1_000_000, "metropolis"),
    (200_000, "city"),
    (30_000, "town"),
    (3_000, "small town"),
    (0, "village"),
)
_SEAS = frozenset({"OCN", "SEA", "GULF"})
_AREAS = {"ADM1": "state", "ADM2": "county", "ADM3": "district", "ADM4": "district", "ADMD": "district"}


@dataclass(frozen=True, slots=True)
class Facts:
    """A place as the ranker sees it.

    Attributes
    ----------
    sort : str
        ``country``, ``state``, ``county``, ``district``, ``capital``, ``metropolis`` ... ``village``, ``region``,
        ``water``, ``feature``.
    size : float
        log10 of the population.
    country, state, county : int
        Keys of what contains the place, or of itself when it is one; -1 when there is none.
    is_wide : bool
        Whether it is a country, a sea or a region of our own table.
    """

    key: int
    lon: float
    lat: float
    size: float
    sort: str
    country: int
    state: int
    county: int
    is_wide: bool

    @property
    def within(self) -> tuple[int, int, int]:
        """County, state and country."""
        return self.county, self.state, self.country


@functools.lru_cache(maxsize=1 << 15)
def facts_of(gazetteer: Gazetteer, key: int) -> Facts:
    """Return what is known of the place of that key."""
    lon, lat = gazetteer.point(key)
    population = gazetteer.population(key)
    sort = _sort(gazetteer, key, population)
    state, county = gazetteer.admin1_key(key), gazetteer.admin2_key(key)
    country = gazetteer.country_of(key)
    return Facts(
        key=key,
        lon=lon,
        lat=lat,
        size=math.log10(1 + population),
        sort=sort,
        country=-1 if country is None else country,
        state=key if sort == "state" else -1 if state is None else state,
        county=key if sort == "county" else -1 if county is None else county,
        is_wide=sort in {"country", "region"} or gazetteer.feature(key)[1] in _SEAS,
    )


def _sort(gazetteer: Gazetteer, key: int, population: int) -> str:
    kind, code = gazetteer.feature(key)
    if kind == "A":
        return _AREAS.get(code, "country")
    if kind == "P":
        return "capital" if code == "PPLC" else next(name for size, name in _SIZES if population >= size)
    return {"L": "region", "H": "water"}.get(kind, "feature")
