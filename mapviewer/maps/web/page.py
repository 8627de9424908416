"""The folium map and its HTML."""

from typing import TYPE_CHECKING, Any

from mapviewer.maps.web.assets import leaflet_text

if TYPE_CHECKING:  # for speed, not to escape a circle: folium takes a third of a second to load
    import folium

_START = (41.0, 45.0)  # lat, lon: the first region, until a story arrives
_BOUNDS = [[-85.06, -36000], [85.06, 36000]]  # Mercator's ends; any number of turns round the world


def draw_web_map(theme: str = "light") -> "folium.Map":
    """Return the map as folium draws it: Leaflet on our own ground, without tiles, and the story layer, still empty.

    The map is the same for every article: stories arrive over the bridge, or in `standalone_html` from the page itself.
    Every element has a fixed id, so that two maps render alike.

    Parameters
    ----------
    theme : str
        ``light`` or ``dark``, the theme the page opens in; it can be changed in the open page.

    Raises
    ------
    ValueError
        When there is no such theme.
    """
    import folium
    from branca.element import CssLink, JavascriptLink

    chart: folium.Map = _empty_map(folium, theme)
    header = chart.get_root().header
    header.add_child(CssLink("map.css"), name="map_css")
    header.add_child(JavascriptLink("qwebchannel.js"), name="channel_js")
    for name in ("map.js", "bridge.js", "ground-data.js"):
        header.add_child(JavascriptLink(name), name=name)
    return chart


def _empty_map(folium: Any, theme: str) -> Any:
    """Return the map with Leaflet in the page itself: one request less, and no file to serve that is not ours."""
    if theme not in ("light", "dark"):
        raise ValueError(f"no such theme: {theme!r}")
    # folium's other assets (jQuery, Bootstrap, two icon fonts: 1.2 MB) serve markers and layers that this page has not
    bare = type("BareMap", (folium.Map,), {"default_js": [], "default_css": []})
    chart = bare(
        location=_START,
        zoom_start=5,
        tiles=None,
        zoom_control="topright",
        attribution_control=False,
        minZoom=1,
        maxZoom=12,
        maxBounds=_BOUNDS,
        zoom_snap=0.25,
        wheel_px_per_zoom_level=90,
    )
    chart._id = "story"
    root = chart.get_root()
    root.title = "Map"
    root.header.add_child(_verbatim(_THEME % theme), name="theme")
    root.header.add_child(_verbatim(f"<style>{leaflet_text('css')}</style>"), name="leaflet_css")
    root.header.add_child(_verbatim(f"<script>{leaflet_text('js')}</script>"), name="leaflet_js")
    chart.add_child(_story_layer(), name="story_layer")
    return chart


_THEME = (
    '<script>document.documentElement.dataset.theme = "%s"; document.documentElement.lang = "en";</script>'
)


def _verbatim(text: str) -> Any:
    """Return a branca element of text that is no template, whatever braces stand in it."""
    from branca.element import Element

    return Element("{% raw %}" + text + "{% endraw %}")


def _story_layer() -> Any:
    """Return the element that starts our scripts on folium's map."""
    from branca.element import MacroElement
    from folium.template import Template

    layer: Any = MacroElement()  # type: ignore[no-untyped-call]
    layer._name, layer._id = "StoryLayer", "story"
    layer._template = Template(
        "{% macro script(this, kwargs) %}\n"
        "            mapviewer.start({{ this._parent.get_name() }}, mapviewer.rawGround);\n"
        "{% endmacro %}"
    )
    return layer


def page_html(theme: str = "light") -> str:
    """Return the page that `draw_web_map` makes, byte for byte the same each time.

    What it loads is in `web_assets`, but for ``qwebchannel.js``.
    """
    html: str = draw_web_map(theme).get_root().render()
    return html
