"""First-level areas of the whole world (states, oblasts, wilayas, provinces) and the lines between them."""

from collections import Counter

import geopandas
import numpy
import pandas
import shapely

from steps.divisions import Divisions, display_name, read_corrections
from steps.rows import Row
from steps.shapes import cut_at_180, rounded
from steps.sources import Sources

TOLERANCE = 0.008  # degrees: one pixel at zoom 6.5
STEP = 1 / 2048  # degrees, 54 m: a power of two leaves zeros behind, which a wheel and git pack small
SPECK = 0.0004  # square degrees: islands of less than 2 km across are left out, but never a whole area
SHARE = 0.9  # of the people of a united area who must live in its pieces, and of those in its pieces who are its own
LEAST_PIXELS = 60.0  # a country's areas are this wide, on average, when their lines appear
EARLIEST, LATEST = 3.5, 9.0
REGION_LINES = "Admin-1 region boundary"
DRAWN = ("Admin-1 boundary", REGION_LINES)


def make_areas(sources: Sources) -> geopandas.GeoDataFrame:
    """Return Natural Earth's 4,596 first-level areas: id (``ne1:CODE``), name, adm0_a3, geometry; shared edges stay shared."""
    shapes = sources.admin1()
    corrections = {line["adm1_code"]: line["name"] for line in read_corrections()}
    names = [
        display_name(shape, corrections) if isinstance(shape.name, str) else ""
        for shape in shapes.itertuples()
    ]
    frame = geopandas.GeoDataFrame(
        {"id": "ne1:" + shapes["adm1_code"], "name": names, "adm0_a3": shapes["adm0_a3"]},
        geometry=cut_at_180(shapes.geometry),
        crs=4326,
    ).sort_values("id")
    simple = shapely.coverage_simplify(frame.geometry.values, TOLERANCE)
    frame.geometry = rounded(
        geopandas.GeoSeries([without_specks(shape) for shape in simple], frame.index), STEP
    )
    return frame[~frame.geometry.is_empty].reset_index(drop=True)


def without_specks(shape: shapely.Geometry) -> shapely.Geometry:
    """Leave out islands smaller than `SPECK`, never the largest part."""
    parts = shapely.get_parts(shape)
    sizes = shapely.area(parts)
    return shapely.multipolygons(parts[sizes >= min(SPECK, sizes.max(initial=0.0))])


def unite_areas(
    areas: geopandas.GeoDataFrame, divisions: Divisions, towns: list[Row]
) -> geopandas.GeoDataFrame:
    """Return `areas` and, for first-level divisions of GeoNames that have none, the union of the areas that they hold.

    Natural Earth has departments where GeoNames has the regions of France. Each area goes to the division in which
    most of its people live; a union counts only where the people agree (`SHARE`).
    """
    bare = {
        code: row
        for code, row in divisions.by_code.items()
        if code.count(".") == 1 and row.id.startswith("gn:")
    }
    owners, inside = _owners(areas, towns)
    people: Counter[str] = Counter()
    for town in towns:
        people[town.admin1] += town.population
    rows = []
    for code, row in sorted(bare.items()):
        mine = [at for at, owner in owners.items() if owner == code]
        own = sum(inside[at][code] for at in mine)
        everybody = sum(inside[at].total() for at in mine)
        if mine and own >= SHARE * people[code] and own >= SHARE * everybody:
            shape = shapely.union_all(areas.geometry.values[mine], grid_size=STEP)
            rows.append(
                {
                    "id": row.id,
                    "name": row.name,
                    "adm0_a3": areas["adm0_a3"].iloc[mine[0]],
                    "geometry": shape,
                }
            )
    more = geopandas.GeoDataFrame(rows, columns=["id", "name", "adm0_a3", "geometry"], crs=4326)
    return geopandas.GeoDataFrame(pandas.concat([areas, more], ignore_index=True), crs=4326)


def _owners(
    areas: geopandas.GeoDataFrame, towns: list[Row]
) -> tuple[dict[int, str], dict[int, Counter[str]]]:
    """Return the division in which most people of each area live, and how many people of each division live in it."""
    tree = shapely.STRtree(areas.geometry.values)
    points = shapely.points([(town.lon, town.lat) for town in towns])
    inside: dict[int, Counter[str]] = {}
    for town, area in zip(*tree.query(points, predicate="within"), strict=True):
        inside.setdefault(int(area), Counter())[towns[town].admin1] += towns[town].population
    owners = {at: found.most_common(1)[0][0] for at, found in sorted(inside.items())}
    return owners, inside


def make_lines(sources: Sources, areas: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """Return the lines between first-level areas, one row for each country and rank: id, name, adm0_a3, min_zoom.

    ``min_zoom`` is the web zoom from which they are worth showing: Natural Earth's own for lines between regions, else
    where the country's areas are `LEAST_PIXELS` wide.
    """
    lines = sources.magics("10m/ne_10m_admin_1_states_provinces_lines")
    lines = lines[lines["featurecla"].isin(DRAWN) & (lines["adm0_a3"] != "ATA")].copy()
    by_country = _zoom_by_country(areas)
    lines["zoom"] = [
        min(row.min_zoom, 6.0) if row.featurecla == REGION_LINES else by_country.get(row.adm0_a3, LATEST)
        for row in lines.itertuples()
    ]
    rows = []
    for (country, zoom), group in lines.groupby(["adm0_a3", "zoom"]):
        merged = shapely.line_merge(shapely.union_all(group.geometry.values))
        rows.append(
            {
                "id": f"admin1:{country}-{zoom}",
                "name": "",
                "adm0_a3": country,
                "min_zoom": zoom,
                "geometry": merged,
            }
        )
    frame = geopandas.GeoDataFrame(rows, crs=4326)
    frame.geometry = rounded(frame.geometry.simplify(TOLERANCE / 2), STEP)
    return frame[~frame.geometry.is_empty].reset_index(drop=True)


def _zoom_by_country(areas: geopandas.GeoDataFrame) -> dict[str, float]:
    """Return the zoom at which a country's areas are `LEAST_PIXELS` wide: the median of the square roots of their sizes."""
    zooms = {}
    widths = numpy.sqrt(shapely.area(areas.geometry.values))  # degrees, as a map shows them
    for country, group in areas.groupby("adm0_a3"):
        middle = numpy.median(widths[group.index])
        zoom = numpy.log2(LEAST_PIXELS / 256 * 360 / max(float(middle), 1e-3))
        zooms[str(country)] = float(numpy.clip(round(zoom * 4) / 4, EARLIEST, LATEST))
    return zooms
