"""Smaller sources of places: post-office places of the United States, airports, lakes."""

from collections import defaultdict
from statistics import median

from pyproj import Geod
from shapely import STRtree, points

from mapviewer.atlas.names import fold_name
from steps.divisions import Divisions
from steps.rows import Row, radius_of_area, slug_of
from steps.sources import Sources

KNOWN_WITHIN_KM = 25.0
LARGEST_INSIDE_KM = 30.0  # a larger place is not said to lie in one subdivision


def make_postal_rows(sources: Sources, divisions: Divisions, towns: list[Row]) -> list[Row]:
    """Return the places that have a ZIP code but are too small for cities500: one row for each name in a state."""
    known = _known_towns(towns)
    codes: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for line in sources.zip_codes():
        codes[line["state_abbr"], line["city"]].append(line)
    counties = _county_codes(divisions)
    rows = []
    for (state, name), lines in sorted(codes.items()):
        lon, lat = (median(float(line[column]) for line in lines) for column in ("lng", "lat"))
        near = known.get((state, fold_name(name)), [])
        if f"US.{state}" in divisions.by_code and not any(
            _km(lon, lat, town) < KNOWN_WITHIN_KM for town in near
        ):
            county = counties.get((state, fold_name(lines[0]["county"])), "")
            rows.append(_postal_row(state, name, lon, lat, county))
    return rows


def _known_towns(towns: list[Row]) -> dict[tuple[str, str], list[Row]]:
    known: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for town in towns:
        if town.country == "US":
            for name in town.names | town.main_names:
                known[town.admin1[3:], fold_name(name)].append(town)
    return known


def _county_codes(divisions: Divisions) -> dict[tuple[str, str], str]:
    found = {}
    for code, row in divisions.by_code.items():
        if code.startswith("US.") and code.count(".") == 2:
            for name in row.main_names:
                found[code[3:5], fold_name(name)] = code
    return found


def _postal_row(state: str, name: str, lon: float, lat: float, county: str) -> Row:
    return Row(
        id=f"zip:{state.lower()}-{slug_of(name)}",
        name=name,
        feature_class="P",
        feature_code="PPL",
        country="US",
        lon=lon,
        lat=lat,
        radius_km=3.0,
        admin1=f"US.{state}",
        admin2=county,
        names={name},
        main_names={name},
        boost=1.5,  # as good as thirty people, who are not counted
    )


def _km(lon: float, lat: float, town: Row) -> float:
    return Geod(ellps="WGS84").inv(lon, lat, town.lon, town.lat)[2] / 1000


def make_airport_rows(sources: Sources) -> list[Row]:
    """Return the airports that have an IATA code and a name of their own (not just their town's)."""
    rows = []
    for line in sources.airports():
        name = line["name"].strip()
        if line["iata"] and len(name.split()) > 1 and "Airport" in name:
            rows.append(_airport_row(line, name))
    return rows


def _airport_row(line: dict[str, str], name: str) -> Row:
    names = {
        name,
        name.replace(" International Airport", " Airport"),
        name.replace(" International Airport", " International"),
    }
    return Row(
        id=f"iata:{line['iata']}",
        name=name,
        feature_class="S",
        feature_code="AIRP",
        country=line["country"],
        lon=float(line["lon"]),
        lat=float(line["lat"]),
        radius_km=3.0,
        names=names,
        main_names={name},
        boost=3.0,
    )


def make_lake_rows(sources: Sources) -> list[Row]:
    """Return the named lakes and reservoirs of Natural Earth 1:10m."""
    geod = Geod(ellps="WGS84")
    rows: dict[str, Row] = {}
    for lake in sources.natural_earth("physical/ne_10m_lakes").itertuples():
        if not isinstance(lake.name, str) or not lake.name.strip():
            continue
        point = lake.geometry.representative_point()
        area = abs(geod.geometry_area_perimeter(lake.geometry)[0]) / 1e6
        main = {lake.name, *_written_out(lake.name)} | {
            name for name in [lake.name_en] if isinstance(name, str)
        }
        row = Row(
            id=f"lake:{lake.ne_id}",
            name=lake.name,
            feature_class="H",
            feature_code="RSV" if lake.featurecla == "Reservoir" else "LK",
            country="",
            lon=point.x,
            lat=point.y,
            radius_km=radius_of_area(area),
            names=set(main),
            main_names=main,
            boost=5.5 if lake.scalerank <= 2 else 4.0,
        )
        rows.setdefault(row.id, row)
    return list(rows.values())


def _written_out(name: str) -> set[str]:
    """Natural Earth shortens "Reservoir" and the like."""
    return {
        name.replace(short, long)
        for short, long in ((" Res.", " Reservoir"), ("L. ", "Lake "))
        if short in name
    }


def settle_divisions(rows: list[Row], sources: Sources, divisions: Divisions) -> None:
    """Give small rows without a subdivision the one of Natural Earth that their point lies in, and its country."""
    shapes = sources.admin1()
    codes = {row.id: code for code, row in sorted(divisions.by_code.items(), reverse=True)}
    lost = [row for row in rows if not row.admin1 and row.radius_km < LARGEST_INSIDE_KM]
    tree = STRtree(shapes.geometry.values)
    for place, shape in zip(
        *tree.query(points([(row.lon, row.lat) for row in lost]), predicate="within"), strict=True
    ):
        row, code = lost[place], codes.get(f"ne1:{shapes['adm1_code'].iloc[shape]}", "")
        if code and row.country in ("", code[:2]):
            row.admin1 = ".".join(code.split(".")[:2])
            row.country = code[:2]
