"""A base map of the reader's own under the story: an address or a file, what may be asked of it, and whom it concerns."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

from mapviewer.errors import MapviewerError

BUILT_IN, XYZ, WMS, FILE = "built_in", "xyz", "wms", "file"
KINDS = (BUILT_IN, XYZ, WMS, FILE)
FILE_ENDINGS = (".mbtiles", ".pmtiles")
GREATEST_ZOOM = 19
TILE = 256
_LONGEST = 2000
_MERCATOR = 20037508.342789244
_FIELD = re.compile(r"\{([^{}]*)\}")
_FIELDS = frozenset({"z", "x", "y", "-y"})
_LOCAL_ENDINGS = (".local", ".localhost", ".internal", ".lan", ".home", ".home.arpa")


@dataclass(frozen=True, slots=True)
class BaseMap:
    """What lies under the story.

    Attributes
    ----------
    kind : str
        ``built_in``, ``xyz``, ``wms`` or ``file`` (MBTiles or PMTiles).
    address : str
        A web address with ``{z}``, ``{x}`` and ``{y}`` or ``{-y}``; a WMS address; a file's path; empty for the built-in.
    attribution : str
        Whose map it is, shown as plain text.
    layers : str
        For a WMS: the names of its layers, parted by commas.
    relief : bool
        Whether the built-in ground shows shaded relief.
    """

    kind: str = BUILT_IN
    address: str = ""
    attribution: str = ""
    layers: str = ""
    relief: bool = False

    @property
    def is_remote(self) -> bool:
        """Whether showing it asks another computer."""
        return self.kind in (XYZ, WMS)

    @property
    def host(self) -> str:
        """The only computer that is asked, with its port where it is not the usual one; empty for none."""
        return urlsplit(self.address).netloc.lower() if self.is_remote else ""

    @property
    def key(self) -> str:
        """What a reader agrees to: kind and address."""
        return f"{self.kind} {self.address}" if self.kind != BUILT_IN else ""


def check_base_map(base_map: BaseMap) -> BaseMap:
    """Return `base_map` with blanks taken off, if it can be shown.

    Raises
    ------
    MapviewerError
        When the kind is unknown, the address is none, has a user name in it, leads to no host, lacks its fields, or is
        no file of tiles; when nobody is named whose map it is.
    """
    clean = BaseMap(
        base_map.kind,
        base_map.address.strip(),
        " ".join(base_map.attribution.split())[:300],
        base_map.layers.strip(),
        base_map.relief,
    )
    if clean.kind not in KINDS:
        raise MapviewerError("That kind of base map is not known.", "Choose one from the list.")
    if clean.kind == BUILT_IN:
        return BaseMap(relief=clean.relief)
    if not clean.address or len(clean.address) > _LONGEST or not clean.address.isprintable():
        raise MapviewerError("The base map has no address.", "Type a web address, or choose a file.")
    if clean.is_remote:
        _check_address(clean)
    elif not clean.address.lower().endswith(FILE_ENDINGS):
        raise MapviewerError(
            "The base map's file must be an MBTiles or a PMTiles file.",
            "Its name ends in .mbtiles or .pmtiles.",
        )
    if not clean.attribution:
        raise MapviewerError(
            "It is not said whose map it is.",
            "Type the attribution that its owner asks for, such as © OpenStreetMap.",
        )
    return clean


def _check_address(base_map: BaseMap) -> None:
    try:
        parts = urlsplit(base_map.address)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise MapviewerError(
            "That is no web address.", "It begins with https:// and names a host."
        ) from error
    if parts.scheme not in ("http", "https") or not host or _FIELD.search(parts.netloc):
        raise MapviewerError("That is no web address.", "It begins with https:// and names one host.")
    if parts.username is not None or parts.password is not None:
        raise MapviewerError(
            "The address has a user name in it, which would be saved with the project.",
            "Take out what stands before the @.",
        )
    fields = set(_FIELD.findall(base_map.address))
    if base_map.kind == XYZ and not (fields <= _FIELDS and {"z", "x"} <= fields and fields & {"y", "-y"}):
        raise MapviewerError(
            "The address must hold {z}, {x} and {y} and no other fields.",
            "Or {-y} where rows count from below.",
        )
    if base_map.kind == WMS and (fields or not base_map.layers):
        raise MapviewerError("The WMS has no layers.", "Type the names of its layers, parted by commas.")


def is_nearby(base_map: BaseMap) -> bool:
    """Tell whether its host is this computer or one in the reader's own network, as far as the address tells."""
    host = (urlsplit(base_map.address).hostname or "").rstrip(".") if base_map.is_remote else ""
    if not host:
        return False
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_LOCAL_ENDINGS) or host.replace(".", "").isdecimal()
    return not found.is_global


def tile_address(base_map: BaseMap, z: int, x: int, y: int) -> str:
    """Return the web address of a square of Web Mercator, 256 pixels wide; y counts from the north."""
    if base_map.kind == WMS:
        return _wms_address(base_map, z, x, y)
    fields = {"z": z, "x": x, "y": y, "-y": 2**z - 1 - y}
    return _FIELD.sub(lambda found: str(fields[found[1]]), base_map.address)


def _wms_address(base_map: BaseMap, z: int, x: int, y: int) -> str:
    width = 2 * _MERCATOR / 2**z
    west, north = x * width - _MERCATOR, _MERCATOR - y * width
    box = ",".join(f"{each:.4f}" for each in (west, north - width, west + width, north))
    layers = quote(base_map.layers, safe=",:")
    query = (
        f"SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS={layers}&STYLES=&CRS=EPSG:3857&BBOX={box}"
        f"&WIDTH={TILE}&HEIGHT={TILE}&FORMAT=image/png&TRANSPARENT=FALSE"
    )
    join = "" if base_map.address.endswith(("?", "&")) else "&" if "?" in base_map.address else "?"
    return f"{base_map.address}{join}{query}"


def base_map_json(base_map: BaseMap) -> dict[str, Any]:
    """Return `base_map` as what a project's settings hold."""
    return {name: getattr(base_map, name) for name in BaseMap.__dataclass_fields__}


def read_base_map(value: Any) -> BaseMap:
    """Return the base map that settings of a project hold; the built-in one where they hold none that can be shown.

    Settings come with a project from elsewhere: nothing in them is believed.
    """
    if not isinstance(value, Mapping):
        return BaseMap()
    texts = {name: value.get(name, "") for name in ("kind", "address", "attribution", "layers")}
    if not all(isinstance(text, str) for text in texts.values()):
        return BaseMap()
    try:
        return check_base_map(BaseMap(**texts, relief=value.get("relief") is True))
    except MapviewerError:
        return BaseMap()
