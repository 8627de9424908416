"""Cities under the names that English readers know, and quarters that bear their city's name and people put right.

GeoNames gives some quarters the name and the population of the whole city ("New South Memphis", "Al Mawsil al Jadidah"
for Mosul); the quarter would then stand for the city on the map. And it spells cities of countries that write no Latin
letters with the marks of a transliteration.
"""

import math
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import shapely
from babel.core import get_global

from mapviewer.atlas.names import fold_name
from steps.rows import EARTH_KM_PER_DEGREE, Row
from steps.sources import Sources

LARGE = 50_000
QUARTER_PEOPLE = 100_000
SAME_KM = 15.0  # within which a place of Natural Earth and one of GeoNames with its name are the same
FAR_KM = 60.0  # a place of GeoNames farther than this is another, whatever number Natural Earth gives it
KNOWN_KM = 30.0  # within which a town that Natural Earth has under its own name is no quarter
RULES = (  # km from the city, its share of the city's people at least, whether the city's name stands in its own
    (2.0, 0.7, False),
    (8.0, 0.6, True),
    (15.0, 1.0, True),
)
CITIES = {  # of their own, beside a city of about their size: as their countries count them
    ("US", "Chesapeake"),
    ("US", "North Charleston"),
    ("IN", "Dombivali"),
    ("CN", "Huludao"),
}
LONG_ENOUGH = 4  # letters of a city's name that is looked for within another
SIGNS = str.maketrans("", "", "‘’ʻʼ`")


@dataclass(frozen=True)
class Centre:
    """A city as Natural Earth has it, and GeoNames' row of it."""

    name: str
    lon: float
    lat: float
    rank: int
    row: Row


def settle_cities(towns: list[Row], sources: Sources) -> None:
    """Mark quarters as such, then give large places their English name; both change `towns` in place."""
    places = sources.magics("10m/ne_10m_populated_places_simple")
    centres = find_centres(towns, places)
    _demote_quarters(towns, centres, places)
    known = {centre.row.id: centre.name for centre in centres}
    for town in towns:
        if town.population >= LARGE:
            _name_in_english(town, known.get(town.id, ""))


def find_centres(towns: list[Row], places: Any) -> list[Centre]:
    """Return the places of Natural Earth that GeoNames has too: the row of its number if it bears the name, else a near one that does."""
    by_number = {town.id: town for town in towns}
    by_name: dict[str, list[Row]] = defaultdict(list)
    for town in towns:
        for name in {fold_name(name) for name in town.names | {town.name}}:
            by_name[name].append(town)
    centres = []
    for place in places.itertuples():
        number = int(place.geonameid) if place.geonameid == place.geonameid else -1
        named = by_name.get(fold_name(place.name), [])
        row = by_number.get(f"gn:{number}")
        if row is not None and _km(row, place.longitude, place.latitude) > FAR_KM:
            row = None  # Natural Earth's number is a namesake's: Paris in Ontario, Rome in Georgia
        if row is None or row not in named:
            near = [town for town in named if _km(town, place.longitude, place.latitude) < SAME_KM]
            row = max(near, key=lambda town: (town.population, town.id), default=row)
        if row is not None:
            centres.append(Centre(place.name, place.longitude, place.latitude, int(place.scalerank), row))
    return centres


def _demote_quarters(towns: list[Row], centres: list[Centre], places: Any) -> None:
    """Find the quarters of known cities to which GeoNames gives about as many people as the city has (`RULES`).

    A quarter keeps its own name only, is a PPLX, and how many people it has is unknown. No quarter is a town that is a
    centre itself, or that Natural Earth has under its own name.
    """
    own = {centre.row.id for centre in centres}
    known: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for place in places.itertuples():
        known[fold_name(place.name)].append((place.longitude, place.latitude))
    others = [
        town
        for town in towns
        if town.population >= QUARTER_PEOPLE
        and town.id not in own
        and town.feature_code != "PPLC"
        and (town.country, town.name) not in CITIES
        and not any(_km(town, *at) < KNOWN_KM for at in known.get(fold_name(town.name), ()))
    ]
    tree = shapely.STRtree(shapely.points([(centre.row.lon, centre.row.lat) for centre in centres]))
    near = shapely.buffer(shapely.points([(town.lon, town.lat) for town in others]), 0.3)
    for at, found in sorted(zip(*tree.query(near, predicate="intersects"), strict=True)):
        if others[at].feature_code != "PPLX" and _is_quarter_of(others[at], centres[found]):
            _demote(others[at], centres[found].row)


def _demote(town: Row, city: Row) -> None:
    own = fold_name(town.name)
    taken = {fold_name(name) for name in city.names | {city.name}} - {own}
    town.names = {name for name in town.names if fold_name(name) not in taken}
    town.feature_code, town.population, town.radius_km = "PPLX", 0, 1.0


def _is_quarter_of(town: Row, centre: Centre) -> bool:
    city = centre.row
    share = town.population / max(city.population, 1)
    km = min(_km(town, city.lon, city.lat), _km(town, centre.lon, centre.lat))
    return city.population >= QUARTER_PEOPLE and any(
        km < most and share >= least and (not is_named or _bears_name_of(town, city))
        for most, least, is_named in RULES
    )


def _km(town: Row, lon: float, lat: float) -> float:
    """Return how far a town lies from a point, near enough within some tens of km."""
    east = (town.lon - lon) * math.cos(math.radians(lat))
    return math.hypot(east, town.lat - lat) * EARTH_KM_PER_DEGREE


def _bears_name_of(town: Row, city: Row) -> bool:
    own = {f" {fold_name(name)} " for name in town.names | {town.name}}
    names = {fold_name(name) for name in city.names | {city.name}}
    return any(f" {name} " in mine for name in names if len(name) >= LONG_ENOUGH for mine in own)


def _name_in_english(town: Row, known: str) -> None:
    """In countries that write no Latin letters, show Natural Earth's name if it is one of the town's, else a plain one."""
    if not _is_transliterated(town.country):
        return
    folded = {fold_name(name) for name in town.names}
    is_known = known.isascii() and fold_name(known) in folded and not known.startswith(("At ", "Ad ", "Az "))
    plain = _plain(town.name, town.country)
    is_other = is_known and not town.name.isascii() and fold_name(known) != fold_name(plain)
    shown = known if is_other and town.country != "RU" else plain  # "Archangel" is no name of today
    if shown != town.name:
        town.main_names |= {town.name, shown}
        town.names |= {shown}
        town.name = shown


def _is_transliterated(country: str) -> bool:
    """Tell whether a country writes other letters than Latin ones, as CLDR's likely subtags have it."""
    tag = get_global("likely_subtags").get(f"und_{country}", "")
    return "_Latn" not in tag and tag.count("_") == 2


def _plain(name: str, country: str) -> str:
    """Return `name` without diacritics and signs that stand for letters which English lacks; "Xi'an" keeps its own."""
    parts = unicodedata.normalize("NFD", name)
    letters = "".join(letter for letter in parts if not unicodedata.combining(letter))
    if country in ("CN", "TW") or "’s " in letters:
        return letters.replace("’", "'")
    return letters.translate(SIGNS)
