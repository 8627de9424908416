"""Build geodata/ from the sources that `fetch.py` downloaded: ``python geodata/build.py --sources FOLDER``."""

import argparse
import sys
from pathlib import Path

from steps import boundaries, countries, demonyms, divisions, index, manifest, own, seas, towns
from steps.sources import Sources

HERE = Path(__file__).parent


def main() -> None:
    """Build the layers asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, default=Path("build/geodata-sources"))
    parser.add_argument("--only", choices=["boundaries", "gazetteer"], default=None)
    arguments = parser.parse_args()
    sources = Sources(arguments.sources)
    marine = seas.make_seas(sources)
    if arguments.only != "gazetteer":
        boundaries.write_boundaries(HERE / "boundaries", sources, marine)
    if arguments.only != "boundaries":
        build_gazetteer(sources, marine)
    manifest.write_manifest(HERE)
    sys.stdout.write(manifest.summary(HERE))


def build_gazetteer(sources: Sources, marine) -> None:
    """Build geodata/gazetteer from all sources of names and points."""
    parts = divisions.make_divisions(sources)
    cities = towns.make_town_rows(sources, parts)
    divisions.settle_divisions(parts, cities)
    states = countries.make_country_rows(sources)
    countries.settle_points(states, cities)
    rows = own.make_own_rows() + own.make_continent_rows(sources) + states + seas.make_sea_rows(marine)
    rows = in_order(rows + parts.rows, cities)
    by_id = {row.id: row for row in rows}
    own.add_aliases(by_id)
    keys = index.write_gazetteer(HERE / "gazetteer", rows, sources.common_words())
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
    index.write_columns(HERE / "gazetteer", rows, parts, tables)


def in_order(rows: list, cities: list) -> list:
    """Order rows as `atlas.columns` expects: ids of our own first, then GeoNames' areas and towns by number."""
    ours = [row for row in rows if not row.id.startswith("gn:")]
    areas = sorted((row for row in rows if row.id.startswith("gn:")), key=lambda row: int(row.id[3:]))
    return ours + areas + sorted(cities, key=lambda row: int(row.id[3:]))


if __name__ == "__main__":
    main()
