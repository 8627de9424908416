"""The colours of the window in a theme: those of the palette that widgets need."""

from dataclasses import dataclass, fields
from functools import cache

from PySide6.QtGui import QColor, QPalette

from mapviewer.layers.palette import read_palette


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``; text on its ground has a contrast of at least 4.5:1.

    Attributes
    ----------
    name : str
        ``light`` or ``dark``.
    pane, sunken, hover, edge : str
        Grounds of views and of bars, of the row under the pointer, and thin lines.
    ink, muted, faint : str
        Text, secondary text, and what is only a mark.
    accent, on_accent : str
        The one accent, and text on it.
    soft, linked : str
        Ground of what is selected, and of what belongs to it.
    """

    name: str
    pane: str
    sunken: str
    edge: str
    hover: str
    ink: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    soft: str
    linked: str
    warning: str
    toast: str
    on_toast: str
    water: str
    land: str


@cache
def read_theme(name: str) -> Theme:
    """Return the theme of that name; ValueError when there is none."""
    palette = read_palette(name)
    return Theme(
        name=name, **{each.name: palette[each.name] for each in fields(Theme) if each.name != "name"}
    )


def make_palette(theme: Theme) -> QPalette:
    """Return the palette for widgets that the style sheet does not reach."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, theme.pane),
        (roles.Base, theme.pane),
        (roles.AlternateBase, theme.sunken),
        (roles.Button, theme.sunken),
        (roles.WindowText, theme.ink),
        (roles.Text, theme.ink),
        (roles.ButtonText, theme.ink),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.ToolTipBase, theme.toast),
        (roles.ToolTipText, theme.on_toast),
        (roles.Mid, theme.edge),
    ):
        palette.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return palette
