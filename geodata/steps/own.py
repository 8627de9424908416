"""Our own tables: places that no package has, further names, abbreviations; and the continents."""

import csv
from pathlib import Path
from typing import Any

from steps.rows import Row, slug_of
from steps.sources import Sources

HERE = Path(__file__).parents[1]
BOOSTS = {"S": 5.2, "P": 4.0, "A": 6.3, "L": 7.4, "T": 6.0, "H": 6.0, "R": 5.0, "V": 5.0}


def make_own_rows() -> list[Row]:
    """Return the rows of `own_places.csv`."""
    return [_own_row(line) for line in read_table("own_places.csv")]


def _own_row(line: dict[str, str]) -> Row:
    main = {line["name"], *filter(None, line["aliases"].split("|"))}
    return Row(
        id=line["id"],
        name=line["name"],
        feature_class=line["class"],
        feature_code=line["code"],
        country=line["country"],
        lon=float(line["lon"]),
        lat=float(line["lat"]),
        radius_km=float(line["radius_km"]),
        names=set(main),
        main_names=main,
        boost=BOOSTS[line["class"]],
        stands_for=line["stands_for"],
    )


def members_of_regions(rows: dict[str, Row]) -> dict[str, list[str]]:
    """Return the ids that each region of `own_places.csv` is made up of.

    Raises
    ------
    KeyError
        When a member is no place of any source.
    """
    lines = [line for line in read_table("own_places.csv") if line["members"]]
    return {line["id"]: [rows[member].id for member in line["members"].split()] for line in lines}


def make_continent_rows(sources: Sources) -> list[Row]:
    """Return the seven continents at the points that GeoNames gives them."""
    return [_continent_row(record) for record in sources.geonames("continents").values()]


def _continent_row(record: Any) -> Row:
    return Row(
        id=f"mv:{slug_of(record['name'])}",
        name=record["name"],
        feature_class="L",
        feature_code="CONT",
        country="",
        lon=float(record["lng"]),
        lat=float(record["lat"]),
        radius_km=3000.0,
        names={record["name"]},
        main_names={record["name"]},
        boost=8.5,
    )


def add_aliases(rows: dict[str, Row]) -> None:
    """Add the names of `place_aliases.csv` to `rows`, found by id; a ``shown`` one becomes the name on the map.

    Raises
    ------
    KeyError
        When the table names a place that no source has.
    """
    for line in read_table("place_aliases.csv"):
        row = rows[line["place"]]
        row.names.add(line["name"])
        if line["kind"] in ("main", "shown"):
            row.main_names.add(line["name"])
        if line["kind"] == "shown":
            row.main_names.add(row.name)
            row.name = line["name"]


def move_points(rows: dict[str, Row]) -> None:
    """Move the places of `place_points.csv` in `rows`, found by id, to the points given there.

    Raises
    ------
    KeyError
        When the table names a place that no source has.
    """
    for line in read_table("place_points.csv"):
        row = rows[line["place"]]
        row.lon, row.lat = float(line["lon"]), float(line["lat"])


def abbreviations_of(sources: Sources, rows: dict[str, Row]) -> dict[str, dict[str, str]]:
    """Return the abbreviations by the exact letters they are written in, each with place ids and their kind.

    ``usual`` ones stand alone ("U.S.", "Calif."); ``postal`` ones ("OR", "IN") mean a place only behind a comma.
    """
    found: dict[str, dict[str, str]] = {}
    for shape in sources.admin1().itertuples():
        if shape.adm0_a3 in ("USA", "CAN", "AUS"):
            for surface, kind in _codes_of(shape):
                found.setdefault(surface, {})[f"ne1:{shape.adm1_code}"] = kind
    for line in read_table("abbreviations.csv"):
        found.setdefault(line["surface"], {})[rows[line["place"]].id] = line["kind"]
    return found


def _codes_of(shape: Any) -> list[tuple[str, str]]:
    codes = []
    if isinstance(shape.abbrev, str) and "." in shape.abbrev:
        codes.append((shape.abbrev, "usual"))
        if shape.abbrev.count(".") > 1 and shape.adm0_a3 == "USA":
            codes.append((shape.abbrev.replace(".", ". ").strip(), "usual"))
    if isinstance(shape.postal, str) and shape.adm0_a3 != "AUS":
        codes.append((shape.postal, "postal"))
    return codes


def read_table(name: str) -> list[dict[str, str]]:
    """Return the lines of one of our own tables beside `build.py`."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
