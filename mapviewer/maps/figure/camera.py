"""How degrees become pixels: a projection that suits the region, fitted into a panel of the page.

A region gets the Lambert conformal conic with standard parallels a sixth from its edges (Snyder 1987, Map Projections - A
Working Manual, pp. 99-105), the equator Mercator, the poles and continents Lambert's azimuthal equal-area, the world
Equal Earth (Savric, Patterson and Jenny 2018). Pixels grow to the right and downwards.
"""

import functools
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from pyproj import Geod, Proj

Box = tuple[float, float, float, float]
Pixels = npt.NDArray[np.float64]
WORLD: Box = (-180.0, -58.0, 180.0, 84.0)
_KM_A_DEGREE = 111.2
_TURN = 179.9999  # at 180 degrees from the middle PROJ may take the other edge of the world
_GEOD = Geod(ellps="WGS84")


@dataclass(frozen=True, slots=True)
class Camera:
    """A projection and where its metres fall on the page.

    Attributes
    ----------
    definition : str
        PROJ string.
    name : str
        The projection in words, for the credits.
    lon_0 : float
        The meridian in the middle; geometry is cut opposite to it.
    scale : float
        Pixels for a metre of the projection.
    x, y : float
        Pixel where the projection has its origin.
    panel : tuple of float
        Left, top, right, bottom in pixels: what is seen.
    """

    definition: str
    name: str
    lon_0: float
    scale: float
    x: float
    y: float
    panel: Box

    def to_pixels(self, degrees: Any) -> Pixels:
        """Project points, shape (n, 2) lon, lat with lon within 180 of `lon_0`, to pixels (n, 2); inf where it can't."""
        points = np.asarray(degrees, float)
        east, north = _projection(self.definition)(points[:, 0], points[:, 1])
        return np.column_stack(
            [self.x + np.asarray(east) * self.scale, self.y - np.asarray(north) * self.scale]
        )

    def to_degrees(self, pixels: Any) -> Pixels:
        """Return lon, lat (n, 2) of pixels, lon within 180 of `lon_0`; nan off the globe."""
        points = np.asarray(pixels, float)
        lon, lat = _projection(self.definition)(
            (points[:, 0] - self.x) / self.scale, (self.y - points[:, 1]) / self.scale, inverse=True
        )
        found = np.column_stack([np.asarray(lon, float), np.asarray(lat, float)])
        found[~np.isfinite(found).all(axis=1)] = np.nan
        found[:, 0] = self.near(found[:, 0])
        return found

    def near(self, lon: Any) -> Any:
        """Return longitudes turned to within 180 degrees of the middle."""
        return (np.asarray(lon, float) - self.lon_0 + 180.0) % 360.0 - 180.0 + self.lon_0

    def point(self, lon: float, lat: float) -> tuple[float, float]:
        """Return the pixel of one place."""
        x, y = self.to_pixels([(float(self.near(lon)), max(-89.9, min(89.9, lat)))])[0]
        return float(x), float(y)

    def sees(self, lon: float, lat: float, margin: float = 0.0) -> bool:
        """Tell whether a place falls into the panel, at least `margin` pixels from its edge."""
        x, y = self.point(lon, lat)
        left, top, right, bottom = self.panel
        return left + margin <= x <= right - margin and top + margin <= y <= bottom - margin

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the panel in pixels."""
        left, top, right, bottom = self.panel
        return (left + right) / 2, (top + bottom) / 2

    def window(self) -> Box:
        """Return west, south, east, north of what the panel shows, with a margin; the whole turn where a pole shows."""
        left, top, right, bottom = self.panel
        margin = 0.03 * (right - left)
        xs, ys = (
            np.linspace(left - margin, right + margin, 25),
            np.linspace(top - margin, bottom + margin, 25),
        )
        grid = self.to_degrees(np.column_stack([each.ravel() for each in np.meshgrid(xs, ys)]))
        seen = grid[np.isfinite(grid).all(axis=1)]
        if not len(seen):
            return self.lon_0 - _TURN, -90.0, self.lon_0 + _TURN, 90.0
        west, south = seen.min(axis=0)
        east, north = seen.max(axis=0)
        poles = [self.to_pixels([(self.lon_0, lat)])[0] for lat in (-89.99, 89.99)]
        shows = [bool(left <= x <= right and top <= y <= bottom) for x, y in poles]
        if any(shows) or len(seen) < len(grid):
            west, east = self.lon_0 - 180.0, self.lon_0 + 180.0
            south, north = (-90.0 if shows[0] else south), (90.0 if shows[1] else north)
        return (
            max(float(west) - 1.0, self.lon_0 - _TURN),
            max(float(south) - 1.0, -90.0),
            min(float(east) + 1.0, self.lon_0 + _TURN),
            min(float(north) + 1.0, 90.0),
        )

    def box_under(self, part: Box) -> Box | None:
        """Return west, south, east, north of a part of the panel in pixels, west within a turn of Greenwich.

        None where it shows hardly any ground.
        """
        left, top = max(part[0], self.panel[0]), max(part[1], self.panel[1])
        right, bottom = min(part[2], self.panel[2]), min(part[3], self.panel[3])
        if right - left < 8 or bottom - top < 8:
            return None
        xs, ys = np.linspace(left, right, 25), np.linspace(top, bottom, 25)
        grid = self.to_degrees(np.column_stack([each.ravel() for each in np.meshgrid(xs, ys)]))
        seen = grid[np.isfinite(grid).all(axis=1)]
        if len(seen) < 2:
            return None
        (west, south), (east, north) = seen.min(axis=0), seen.max(axis=0)
        turn = 360.0 * math.floor((west + 180.0) / 360.0)
        return float(west - turn), float(south), float(east - turn), float(north)

    @property
    def is_world(self) -> bool:
        """Whether the projection is that of the whole world."""
        return "eqearth" in self.definition

    def outline(self) -> Pixels:
        """Return the edge of the globe in pixels, for a projection of the world."""
        lat = np.linspace(-90.0, 90.0, 91)
        west, east = np.full(91, self.lon_0 - _TURN), np.full(91, self.lon_0 + _TURN)
        return self.to_pixels(np.vstack([np.column_stack([west, lat]), np.column_stack([east, lat[::-1]])]))

    def length_km(self, pixels: float) -> float:
        """Return how many kilometres on the ground `pixels` from west to east in the middle of the panel are."""
        x, y = self.middle
        ends = self.to_degrees([(x - pixels / 2, y), (x + pixels / 2, y)])
        if not np.isfinite(ends).all():
            return math.nan
        return float(_GEOD.inv(*ends[0], *ends[1])[2]) / 1000.0


@functools.lru_cache(maxsize=64)
def _projection(definition: str) -> Proj:
    return Proj(definition)


def choose_projection(view: Box) -> tuple[str, str, float]:
    """Return the PROJ definition, its name in words and the middle meridian for a box of degrees."""
    west, south, east, north = view
    lon, lat = (west + east) / 2, (south + north) / 2
    wide = (east - west) * _KM_A_DEGREE * math.cos(math.radians(min(80.0, abs(lat))))
    high = (north - south) * _KM_A_DEGREE
    is_polar = (
        abs(lat) > 72 or max(abs(south), abs(north)) > 84 or min(abs(south), abs(north)) > 55 < abs(lat)
    )
    is_one_sided = south > 25 or north < -25
    if (east - west > 170 or max(wide, high) > 13000) and not (is_polar and is_one_sided):
        lon = 11.0 if east - west > 350 and abs(lon) < 60 else lon  # keeps Chukotka in one piece
        return f"+proj=eqearth +lon_0={lon:.4f} +ellps=WGS84", "Equal Earth", lon
    if is_polar and (is_one_sided or abs(lat) > 72):
        pole = math.copysign(90.0, lat)
        azimuthal = f"+proj=laea +lat_0={pole} +lon_0={lon:.4f} +ellps=WGS84"
        return azimuthal, "Lambert azimuthal equal-area", lon
    if max(wide, high) > 5200:
        azimuthal = f"+proj=laea +lat_0={lat:.4f} +lon_0={lon:.4f} +ellps=WGS84"
        return azimuthal, "Lambert azimuthal equal-area", lon
    if abs(lat) < 8:
        return f"+proj=merc +lon_0={lon:.4f} +ellps=WGS84", "Mercator", lon
    sixth = (north - south) / 6
    parallels = f"+lat_1={south + sixth:.4f} +lat_2={north - sixth:.4f}"
    conic = f"+proj=lcc {parallels} +lat_0={lat:.4f} +lon_0={lon:.4f} +ellps=WGS84"
    return conic, "Lambert conformal conic", lon


def aim(view: Box, panel: Box) -> Camera:
    """Return the camera that shows the box `view` (west, south, east, north; east may exceed 180) whole in `panel`."""
    west, south, east, north = view
    south, north = max(-90.0, south), min(90.0, north)
    definition, name, lon_0 = choose_projection((west, south, east, north))
    if east - west > 350:  # the whole turn, whose middle may be another meridian than the box's
        west, east = lon_0 - 180.0, lon_0 + 180.0
    side = np.linspace(0, 1, 33)
    lons = lon_0 + np.clip((west + side * (east - west)) - lon_0, -179.999, 179.999)
    lats = np.clip(south + side * (north - south), -89.9, 89.9)
    edge = np.column_stack([each.ravel() for each in np.meshgrid(lons, lats)])
    x, y = _projection(definition)(edge[:, 0], edge[:, 1])
    x, y = np.asarray(x), np.asarray(y)
    left, top, right, bottom = panel
    scale = min(
        (right - left) / max(float(np.ptp(x)), 1000.0), (bottom - top) / max(float(np.ptp(y)), 1000.0)
    )
    mid_x, mid_y = (x.min() + x.max()) / 2, (y.min() + y.max()) / 2
    at_x, at_y = (left + right) / 2 - mid_x * scale, (top + bottom) / 2 + mid_y * scale
    return Camera(definition, name, lon_0, float(scale), float(at_x), float(at_y), panel)
