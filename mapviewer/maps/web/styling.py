"""The palette as CSS custom properties: the page's style sheets name colours by what they are for and hold none."""

from mapviewer.layers.palette import THEMES, read_palette

_SHADES = {  # name of the shade: (colour, share of it)
    "hatch": ("disputed", 0.5),
    "accent-soft": ("accent", 0.28),
    "tint": ("accent", 0.1),
    "pane-soft": ("pane", 0.9),
    "halo-soft": ("halo", 0.95),
}


def palette_css() -> str:
    """Return the rules that set ``--name`` for every colour of the palette (``_`` as ``-``) and a few of its shades.

    The light theme stands on ``:root``, the dark one on ``:root[data-theme="dark"]``.
    """
    rules = []
    for theme in THEMES:
        palette = read_palette(theme)
        values = {name.replace("_", "-"): colour for name, colour in palette.items()}
        values |= {name: shade(palette[colour], share) for name, (colour, share) in _SHADES.items()}
        where = ":root" if theme == "light" else f':root[data-theme="{theme}"]'
        rules.append(
            f"{where} {{\n" + "".join(f"  --{key}: {value};\n" for key, value in values.items()) + "}\n"
        )
    return "".join(rules)


def shade(colour: str, share: float) -> str:
    """Return ``#rrggbb`` as ``rgba(...)`` of that opacity (0 to 1)."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {share})"
