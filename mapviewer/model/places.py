"""Toponyms are words in the text; places are things in the world."""

from dataclasses import dataclass, field
from enum import StrEnum

from mapviewer.model.spans import Span


class ToponymKind(StrEnum):
    """How the words stand for the place."""

    LITERAL = "literal"  # the place itself: "talks in Ankara"
    ASSOCIATIVE = "associative"  # the state or government it stands for: "Moscow invaded"
    DEMONYM = "demonym"  # its people or adjective: "Turkish"


@dataclass(frozen=True, slots=True)
class Place:
    """A gazetteer entry.

    Attributes
    ----------
    id : str
        Source prefix and the source's own key: ``gn:587084`` (GeoNames), ``ne:AZE`` (Natural Earth country),
        ``ne1:AZE-1708`` (Natural Earth admin-1), ``sea:black-sea``, ``mv:nagorno-karabakh`` (our own table),
        ``at:offset-north-30km/gn:174895`` (made of others by a phrase, a `Locative`).
    feature_class, feature_code : str
        GeoNames classes and codes: P/PPLC, A/PCLI, A/ADM1, L/RGN, H/SEA, S/BLDG ...
    country : str
        ISO 3166-1 alpha-2, empty when it belongs to none or several.
    lon, lat : float
        Degrees, EPSG:4326.
    radius_km : float
        Radius of uncertainty: how far from the point the place may reach; for a border, coast or road how far to the
        sides of its line.
    population : int
        0 when unknown.
    admin1 : str
        Name of the first-level subdivision, empty when unknown.
    outline : tuple of (lon, lat)
        The corners of the outline that somebody drew, in their order, the first not again at the end; empty when nobody did.
    area : str
        Id of the known area whose outline somebody took for it; empty when nobody did.
    """

    id: str
    name: str
    feature_class: str
    feature_code: str
    country: str
    lon: float
    lat: float
    radius_km: float = 0.0
    population: int = 0
    admin1: str = ""
    outline: tuple[tuple[float, float], ...] = ()
    area: str = ""

    @property
    def has_own_area(self) -> bool:
        """Whether a person gave it an outline."""
        return bool(self.outline or self.area)

    @property
    def feature(self) -> str:
        """Class and code as one word, ``P.PPLC``."""
        return f"{self.feature_class}.{self.feature_code}"

    @property
    def is_country(self) -> bool:
        """Whether this is a sovereign state or a territory listed beside them."""
        return self.feature_class == "A" and self.feature_code.startswith("PCL")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that the words may mean, with the reasons in words that speak for or against it."""

    place: str
    name: str
    lon: float
    lat: float
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a toponym was taken for.

    Attributes
    ----------
    place : str or None
        Place id; None when it could not be placed.
    score : float
        0 to 1, how sure.
    candidates : tuple of Candidate
        Best first, the chosen one among them.
    within : str or None
        Place id of the nearest containing place when the words have no place of their own but it is known where
        about they lie.
    """

    place: str | None = None
    score: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Toponym:
    """A mention of a place in the text, and what it was resolved to."""

    id: str
    span: Span
    surface: str
    kind: ToponymKind
    resolution: Resolution = field(default_factory=Resolution)


@dataclass(frozen=True, slots=True)
class Locative:
    """A phrase that makes a place out of others: "30 km north of Goris", "the border between Iran and Iraq".

    Its place is one of its own, with its own point or line and radius; the names in it stay toponyms, whose spans lie
    inside this one.

    Attributes
    ----------
    span, surface
        The whole phrase, the names in it included.
    place : str
        Place id, ``at:`` and what it is made of.
    anchors : tuple of str
        Ids of the toponyms that it is made of.
    reason : str
        Why the place lies there, in words.
    """

    id: str
    span: Span
    surface: str
    place: str
    anchors: tuple[str, ...] = ()
    reason: str = ""
