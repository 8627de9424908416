"""Rows to files: the trie of names, the keys behind each, the columns, the small tables. `atlas.columns` reads them."""

import json
import math
from collections import defaultdict
from pathlib import Path

import marisa_trie
import numpy

from mapviewer.atlas.columns import MAIN, MANY, PLACE, WEAK
from mapviewer.atlas.names import fold_name
from steps.divisions import Divisions
from steps.rows import Row

STRONG_POPULATION = 100_000


def write_gazetteer(folder: Path, rows: list[Row], common: set[str]) -> dict[str, int]:
    """Write names and columns of `rows`, whose order gives the keys; return the key of each id.

    `common` are words of everyday English; a town's name among them is weak unless the town is large.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names: dict[str, dict[int, int]] = defaultdict(dict)
    for key, row in enumerate(rows):
        _collect_names(names, key, row, common)
    trie = marisa_trie.Trie(names, order=marisa_trie.LABEL_ORDER)
    trie.save(str(folder / "names.marisa"))
    values = numpy.zeros(len(names), dtype="<u4")
    lists: list[int] = []
    for name, flags in sorted(names.items()):
        keys = sorted(flags, key=lambda key: -_prior(rows[key], flags[key]))
        entries = [key | flags[key] for key in keys]
        values[trie[name]] = entries[0] if len(entries) == 1 else MANY | len(lists)
        if len(entries) > 1:
            lists += [len(entries), *entries]
    numpy.save(folder / "name_keys.npy", values)
    numpy.save(folder / "key_lists.npy", numpy.array(lists, dtype="<u4"))
    return {row.id: key for key, row in enumerate(rows)}


def _collect_names(names: dict[str, dict[int, int]], key: int, row: Row, common: set[str]) -> None:
    main = {
        fold_name(name) for name in row.main_names | {row.name} if len(name) > 3 or not name.isupper()
    } - {""}
    strong = row.feature_class != "P" or row.population >= STRONG_POPULATION or row.feature_code == "PPLC"
    written = {name for name in row.names if not (len(fold_name(name)) < 4 and name.isupper())}
    for folded in main | {fold_name(name) for name in written} - {""}:
        if len(folded) > 80:
            continue
        flags = MAIN if folded in main else 0
        if (
            (folded in common and not (strong and flags))
            or len(folded) < 3
            or not any(map(str.isalpha, folded))
        ):
            flags |= WEAK
        names[folded][key] = flags


def _prior(row: Row, flags: int) -> float:
    """How likely the name means this row, in powers of ten of people."""
    people = math.log10(row.population + 1)
    if row.feature_code == "ADM2":
        people = min(people, 6.0)
    return people + row.boost + (2.0 if flags & MAIN else 0.0)


def write_columns(folder: Path, rows: list[Row], divisions: Divisions, tables: dict) -> None:
    """Write the columns of `rows` and `tables` with the texts that the columns count by.

    `tables` is completed with countries, feature codes and the ids that are no GeoNames numbers. Subdivisions come
    before towns, so that their keys (plus 1, 0 being none) fit two bytes.
    """
    columns = numpy.zeros(len(rows) + 1, dtype=PLACE)
    texts = bytearray()
    countries = _numbered(row.country for row in rows)
    features = _numbered(f"{row.feature_class}.{row.feature_code}" for row in rows)
    keys = {id(row): key for key, row in enumerate(rows)}
    above = {code: keys[id(row)] + 1 for code, row in divisions.by_code.items()}
    for key, row in enumerate(rows):
        columns[key] = (
            row.lon, row.lat, row.population, len(texts), _geonames_number(row),
            countries[row.country], above.get(row.admin1, 0), above.get(row.admin2, 0),
            features[f"{row.feature_class}.{row.feature_code}"],
        )  # fmt: skip
        texts += row.name.encode("utf-8")
    columns[-1]["name_at"] = len(texts)
    numpy.save(folder / "places.npy", columns)
    (folder / "place_names.txt").write_bytes(bytes(texts))
    named = [row.id for row in rows if not row.id.startswith("gn:")]
    (folder / "ids.txt").write_text("\n".join(named), encoding="utf-8")
    radii = numpy.array([row.radius_km for row in rows[: _first_town(rows)]], dtype="<f4")
    numpy.save(folder / "radii.npy", radii)
    tables |= {
        "countries": list(countries),
        "features": list(features),
        "areas": _areas_of_geonames(rows),
    }
    text = json.dumps(tables, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (folder / "tables.json").write_text(text, encoding="utf-8")


def _geonames_number(row: Row) -> int:
    return int(row.id[3:]) if row.id.startswith("gn:") else 0


def _areas_of_geonames(rows: list[Row]) -> list[int]:
    """Return the first key of the areas with GeoNames numbers, and the key behind their last one."""
    first = next(key for key, row in enumerate(rows) if row.id.startswith("gn:"))
    return [first, next(key for key in range(first, len(rows)) if not rows[key].id.startswith("gn:"))]


def _first_town(rows: list[Row]) -> int:
    """Rows stand in this order: those of our own, GeoNames' areas by number, small ones, GeoNames' towns by number."""
    return next(key for key, row in enumerate(rows) if row.feature_class == "P" and row.id.startswith("gn:"))


def _numbered(values) -> dict[str, int]:
    """Number the distinct `values` from 0, which is the empty text, in alphabetical order."""
    return {value: number for number, value in enumerate(sorted({"", *values}))}
