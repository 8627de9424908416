"""Page, list and story in one file that asks for nothing."""

from mapviewer.layers import Layers


def standalone_html(layers: Layers, theme: str = "light") -> str:
    """Return one HTML file with map and list."""
    raise NotImplementedError
