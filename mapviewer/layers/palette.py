"""The one palette: what page, window and figure colour alike. ``palette.json`` is meant to be edited."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

THEMES = ("light", "dark")


@cache
def read_palette(theme: str) -> Mapping[str, str]:
    """Return the colours of a theme by what they are for, each as ``#rrggbb``.

    Markers, hatching, arcs and signs are from the palette of Okabe and Ito (2008), or darker tones of it where text needs
    4.5:1; land and water differ by at least 8 in lightness (CIE L*), so that they stay apart in grey print.

    Parameters
    ----------
    theme : str
        ``light`` or ``dark``.

    Raises
    ------
    ValueError
        When there is no such theme.
    """
    if theme not in THEMES:
        raise ValueError(f"no such theme: {theme!r}")
    return MappingProxyType(json.loads((files(__package__) / "palette.json").read_text("utf-8"))[theme])
