"""The files in ``data``: presets, styles, sizes and words, as frozen values, with the palette of `layers`.

They are YAML so that a designer can change a colour or a size without reading Python.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any

from mapviewer.layers.palette import read_palette

_OF_KEY = ("head", "body", "badge")


@dataclass(frozen=True, slots=True)
class Preset:
    """The shape of a figure; see ``presets.yaml``."""

    width: int
    height: int
    dpi: int
    margin: float
    title: float
    type: float
    least: float
    arrangement: str
    key: float
    columns: int

    @property
    def is_terse(self) -> bool:
        """Whether type is so large that the foot names no projection."""
        return self.least * 48 > self.width


@dataclass(frozen=True, slots=True)
class Style:
    """What a figure shows; see ``styles.yaml``."""

    numbers: bool
    key: str
    inset: str
    towns: int
    admin1: bool
    graticule: bool
    arcs: bool
    type: float
    columns: int
    key_share: float


@dataclass(frozen=True, slots=True)
class Design:
    """Everything that a drawing function must know of the looks: one preset, style, palette and the sizes.

    `size` gives the height of type in pixels at 1x, `stroke` the width of a line, `colour` a colour, `word` a phrase.
    """

    preset: Preset
    style: Style
    colours: Mapping[str, str]
    sizes: Mapping[str, float]
    words: Mapping[str, str]

    def size(self, name: str) -> float:
        """Return a size of type, or what goes with type, in pixels at 1x."""
        if name in _OF_TITLE:
            return max(self.sizes[name] * self.preset.title, self.preset.least)
        size = self.sizes[name] * self.preset.type * (self.style.type if name not in _FIXED else 1.0)
        return max(size, self.preset.least) if name in _TYPE else size

    def smaller(self, share: float, names: tuple[str, ...] = _OF_KEY) -> "Design":
        """Return the same looks with some sizes, those of the key's type, at a share of their height."""
        if share == 1.0:
            return self
        return replace(self, sizes={**self.sizes, **{name: self.sizes[name] * share for name in names}})

    def stroke(self, name: str) -> float:
        """Return a width of line in pixels at 1x."""
        return self.sizes[name]

    def colour(self, name: str) -> str:
        """Return a colour as ``#rrggbb``."""
        return self.colours[name]

    def word(self, name: str, **values: object) -> str:
        """Return a phrase with `values` filled in."""
        return self.words[name].format(**values)

    @property
    def leading(self) -> float:
        """The distance from line to line, as a multiple of the type's height."""
        return self.sizes["leading"]


_OF_TITLE = ("title", "title_least", "subtitle")
_FIXED = ("foot", "note")
_TYPE = ("head", "body", "note", "foot", "name", "country", "water", "town", "bar")


@functools.cache
def _read(name: str) -> Any:
    import yaml

    return yaml.safe_load((files("mapviewer.maps.figure") / "data" / f"{name}.yaml").read_text("utf-8"))


@functools.cache
def make_design(style: str, preset: str, theme: str) -> Design:
    """Return the looks for the names of a style, a preset and a theme."""
    return Design(
        Preset(**_read("presets")[preset]),
        Style(**_read("styles")[style]),
        read_palette(theme),
        _read("sizes"),
        _read("words"),
    )
