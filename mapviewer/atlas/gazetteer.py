"""The gazetteer: which places a name may mean, and what is known of each."""

import functools
from collections.abc import Sequence

import numpy

from mapviewer.atlas.columns import KEY, MAIN, MANY, Columns, open_columns
from mapviewer.atlas.lookups import (
    abbreviations_by_key,
    id_of,
    keys_of_capitals,
    keys_of_countries,
    keys_of_ids,
)
from mapviewer.atlas.matching import longest_match
from mapviewer.atlas.names import fold_name
from mapviewer.atlas.nearby import keys_within
from mapviewer.model import Place


@functools.cache
def open_gazetteer() -> "Gazetteer":
    """Open the gazetteer, once per process.

    Raises
    ------
    GeodataError
        When one of its files is missing or damaged.
    """
    return Gazetteer(open_columns())


class Gazetteer:
    """Some 290,000 places and their names; nothing in it changes, so any number of threads may read it.

    Places are known by `key`, a number that counts from 0 and holds for this version of the data only; `Place.id`
    is what may be kept. Names are compared as `fold_name` spells them.
    """

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._trie = columns.trie
        self._entries = columns.name_keys
        self._lists = columns.key_lists
        self._lon = columns.places["lon"]
        self._lat = columns.places["lat"]
        self._population = columns.places["population"]
        self._country = columns.places["country"]
        self._feature = columns.places["feature"]
        tables = columns.tables
        self._abbreviations: dict[str, list[tuple[int, str]]] = tables["abbreviations"]
        self._demonyms: dict[str, int] = tables["demonyms"]
        self._countries = tables["countries"]
        self._features: list[str] = tables["features"]

    def __len__(self) -> int:
        return len(self._columns.places) - 1

    def __reduce__(self) -> tuple[object, tuple[()]]:
        return open_gazetteer, ()  # a worker process opens the files again

    # --- from names to places -----------------------------------------------------------------------------------

    def find(self, name: str) -> tuple[int, ...]:
        """Return the keys of all places of that name, the likeliest without context first.

        Abbreviations ("U.S.", "Ga.", "OR") count as they are written, capitals and dots included.
        """
        folded = fold_name(name)
        keys = tuple(entry & KEY for entry in self.entries_of(folded))
        short = self._abbreviations.get(name)
        if short is None:
            return keys
        first = tuple(key for key, _ in short)
        return first + tuple(key for key in keys if key not in first)

    def has(self, name: str) -> bool:
        """Tell whether any place has that name."""
        return fold_name(name) in self._trie or name in self._abbreviations

    def is_main_name(self, key: int, name: str) -> bool:
        """Tell whether `name` is one of the usual names of the place, not a variant or another language's."""
        wanted = int(key)
        if any(
            int(entry) & MAIN and int(entry) & KEY == wanted for entry in self.entries_of(fold_name(name))
        ):
            return True
        return any(short == key and kind == "usual" for short, kind in self._abbreviations.get(name, ()))

    def is_abbreviation(self, name: str) -> bool:
        """Tell whether `name` is an abbreviation of a country, state or city, written as it stands in the table."""
        return name in self._abbreviations

    def is_postal_code(self, name: str) -> bool:
        """Tell whether `name` is an abbreviation that means a place only behind a comma: "OR", "IN"."""
        return all(kind == "postal" for _, kind in self._abbreviations.get(name, [(0, "")]))

    def demonym(self, word: str) -> int | None:
        """Return the key of the place whose people or adjective `word` is ("Turkish", "Armenians"), else None."""
        return self._demonyms.get(fold_name(word))

    def longest_match(self, words: Sequence[str], start: int, limit: int = 7) -> tuple[int, str] | None:
        """Find the longest name that begins at a word.

        Parameters
        ----------
        words : sequence of str
            Words of the text as written; hyphens and apostrophes may be inside them or words of their own.
        start : int
            Index of the first word; it must not begin with a small letter.
        limit : int
            How many words a name may have.

        Returns
        -------
        tuple or None
            Index behind the last word and the folded name. Names that are everyday words or mere codes don't count.
        """
        return longest_match(self, words, start, limit)

    def entries_of(self, folded: str) -> Sequence[int]:
        """Return the keys behind a folded name with their flags `columns.MAIN` and `columns.WEAK`."""
        number = self._trie.get(folded)
        if number is None:
            return ()
        entry = int(self._entries[number])
        if not entry & MANY:
            return (entry,)
        at = entry & ~MANY
        found: list[int] = self._lists[at + 1 : at + 1 + int(self._lists[at])].tolist()
        return found

    # --- what is known of a place -------------------------------------------------------------------------------

    def place(self, key: int) -> Place:
        """Return the place of that key."""
        feature_class, feature_code = self.feature(key)
        lon, lat = self.point(key)
        return Place(
            id=self.id(key),
            name=self.name(key),
            feature_class=feature_class,
            feature_code=feature_code,
            country=self.country(key),
            lon=lon,
            lat=lat,
            radius_km=self.radius_km(key),
            population=self.population(key),
            admin1=self.admin1_name(key),
        )

    def id(self, key: int) -> str:
        """Return `Place.id` of the place."""
        number = int(self._columns.places["geonames"][key])
        return f"gn:{number}" if number else id_of(self._columns, int(key))

    def key_of(self, place_id: str) -> int | None:
        """Return the key of a place id, None when this gazetteer has no such place."""
        if not place_id.startswith("gn:"):
            return keys_of_ids(self._columns).get(place_id)
        if not place_id[3:].isdecimal():
            return None
        wanted = int(place_id[3:])
        numbers = self._columns.places["geonames"]
        for begin, end in (self._columns.tables["areas"], (len(self._columns.radii), len(self))):
            at = begin + int(numpy.searchsorted(numbers[begin:end], wanted))
            if at < end and numbers[at] == wanted:
                return at
        return None

    def name(self, key: int) -> str:
        """Return the place's name, as it is shown."""
        begin, end = (int(self._columns.places["name_at"][at]) for at in (key, key + 1))
        return bytes(self._columns.names[begin:end].data).decode("utf-8")

    def point(self, key: int) -> tuple[float, float]:
        """Return (lon, lat) in degrees; about a metre's rounding."""
        return round(float(self._lon[key]), 5), round(float(self._lat[key]), 5)

    def population(self, key: int) -> int:
        """Return how many people live there; 0 when unknown. Subdivisions have the sum of their towns."""
        return int(self._population[key])

    def country(self, key: int) -> str:
        """Return the alpha-2 code of the country, empty when it belongs to none or several."""
        code: str = self._countries[self._country[key]]
        return code

    def feature(self, key: int) -> tuple[str, str]:
        """Return GeoNames' feature class and code: ("P", "PPLC")."""
        feature_class, _, code = self._features[self._feature[key]].partition(".")
        return feature_class, code

    def feature_code(self, key: int) -> str:
        """Return GeoNames' feature code: "PPLC"."""
        return self.feature(key)[1]

    def radius_km(self, key: int) -> float:
        """Return how far the place reaches from its point; towns are taken to hold 2,500 people a square kilometre."""
        if key < len(self._columns.radii):
            return round(float(self._columns.radii[key]), 1)
        return max(1.0, round(float(numpy.sqrt(self.population(key) / 2500 / numpy.pi)), 1))

    def is_capital(self, key: int) -> bool:
        """Tell whether the place is the capital of a country."""
        return self.feature_code(key) == "PPLC"

    def stands_for(self, key: int) -> int | None:
        """Return the country whose government a building stands for (the Kremlin: Russia), else None."""
        found: int | None = self._columns.tables["stands_for"].get(str(key))
        return found

    # --- what contains what -------------------------------------------------------------------------------------

    def admin1_key(self, key: int) -> int | None:
        """Return the first-level subdivision that contains the place, None when unknown or the place is no part of one."""
        found = int(self._columns.places["admin1"][key]) - 1
        return found if found >= 0 and found != key else None

    def admin2_key(self, key: int) -> int | None:
        """Return the second-level subdivision (county, district) that contains the place, None when unknown."""
        found = int(self._columns.places["admin2"][key]) - 1
        return found if found >= 0 and found != key else None

    def admin1_name(self, key: int) -> str:
        """Return the name of the first-level subdivision, empty when unknown."""
        found = self.admin1_key(key)
        return "" if found is None else self.name(found)

    def admin2_name(self, key: int) -> str:
        """Return the name of the second-level subdivision, empty when unknown."""
        found = self.admin2_key(key)
        return "" if found is None else self.name(found)

    def country_of(self, key: int) -> int | None:
        """Return the key of the place's country (a country's is its own), None when it has none."""
        return keys_of_countries(self._columns).get(self.country(key))

    def capital_of(self, country_key: int) -> int | None:
        """Return the key of a country's capital, None when the gazetteer has none for it."""
        return keys_of_capitals(self._columns).get(self.country(country_key))

    def ancestors(self, key: int) -> tuple[int, ...]:
        """Return the keys of what contains the place, the smallest first: county, state, country."""
        above = (self.admin2_key(key), self.admin1_key(key), self.country_of(key))
        return tuple(found for found in above if found is not None and found != key)

    def containers(self, key: int) -> tuple[str, ...]:
        """Return names and abbreviations of the county, state and country around the place: "Texas", "Tex.", "TX" ..."""
        written = abbreviations_by_key(self._columns)
        return tuple(
            name for found in self.ancestors(key) for name in (self.name(found), *written.get(found, ()))
        )

    def is_within(self, key: int, container: str) -> bool:
        """Tell whether any place of the name `container` contains the place: "Athens" in "Ga.", "Paris" in "France"."""
        return not set(self.find(container)).isdisjoint(self.ancestors(key))

    def nearest(self, lon: float, lat: float, within_km: float, limit: int = 10) -> tuple[int, ...]:
        """Return the keys of the places around a point, the nearest first.

        Parameters
        ----------
        lon, lat : float
            Degrees.
        within_km : float
            Farther places don't count; distances are those of a sphere.
        limit : int
            How many at most.
        """
        near = keys_within(self._lon[:-1], self._lat[:-1], (lon, lat), within_km)
        return tuple(int(key) for key in near[:limit])
