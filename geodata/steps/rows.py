"""What every source is turned into: rows of the gazetteer."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from mapviewer.atlas.names import fold_name

EARTH_KM_PER_DEGREE = 111.195


@dataclass(slots=True)
class Row:
    """One place on its way into the gazetteer.

    `names` are all its names, `main_names` those that are not mere variants. `admin1` and `admin2` are the keys of
    `subdivisions.Divisions`. `boost` is added to the prior, in powers of ten of people.
    """

    id: str
    name: str
    feature_class: str
    feature_code: str
    country: str
    lon: float
    lat: float
    population: int = 0
    radius_km: float = 0.0
    admin1: str = ""
    admin2: str = ""
    names: set[str] = field(default_factory=set)
    main_names: set[str] = field(default_factory=set)
    boost: float = 0.0
    stands_for: str = ""


def slug_of(name: str) -> str:
    """Return `name` as the tail of an id: lower case, hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", fold_name(name)).strip("-")


def radius_of_area(km2: float) -> float:
    """Return the radius in km of the circle that covers `km2`."""
    return math.sqrt(max(km2, 0.0) / math.pi)


def radius_of_town(population: int) -> float:
    """Return how far a town of that many people reaches, in km: 2,500 people to the square kilometre, at least 1 km."""
    return max(1.0, radius_of_area(population / 2500))


def latin_names(names: Iterable[str]) -> set[str]:
    """Keep the names in Latin letters that are names: no codes of up to four capitals, no bare romanisations."""
    return {name for name in names if _is_latin_name(name)}


def _is_latin_name(name: str) -> bool:
    letters = [letter for letter in name if letter.isalpha()]
    if len(letters) < 2 or not all(
        ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00 for letter in letters
    ):
        return False
    if not letters[0].isupper():
        return False
    return not (len(name) <= 4 and name.isupper())
