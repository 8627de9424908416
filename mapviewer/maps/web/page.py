"""The folium map and its HTML."""

from typing import TYPE_CHECKING, Any

from mapviewer.maps.web.assets import PAGE_SCRIPTS, asset_text, leaflet_text
from mapviewer.maps.web.policy import with_policy

if TYPE_CHECKING:  # for speed, not to escape a circle: folium takes a third of a second to load
    import folium

_START = (41.0, 45.0)  # lat, lon: the first region, until a story arrives
_BOUNDS = [[-85.06, -36000], [85.06, 36000]]  # Mercator's ends; any number of turns round the world
_THEME = (
    '<script>document.documentElement.dataset.theme = "%s"; document.documentElement.lang = "en";</script>'
)


def draw_web_map(theme: str = "light") -> "folium.Map":
    """Return the map as folium draws it: Leaflet on our own ground, without tiles, and the story layer, still empty.

    The map is the same for every article: stories arrive over the bridge, or in `standalone_html` from the page itself.
    Every element has a fixed id, so that two maps render alike. The page loads what is in `web_assets`, by relative
    paths, and Qt's ``qwebchannel.js``.

    Parameters
    ----------
    theme : str
        ``light`` or ``dark``, the theme the page opens in; it can be changed in the open page.

    Raises
    ------
    ValueError
        When there is no such theme.
    """
    from branca.element import CssLink, JavascriptLink

    chart = empty_map(theme)
    header = header_of(chart)
    header.add_child(CssLink("map.css"), name="map_css")
    for name in ("qwebchannel.js", *PAGE_SCRIPTS):
        header.add_child(JavascriptLink(name), name=name)
    chart.add_child(_story_layer(), name="story_layer")
    return chart


def draw_whole_map(theme: str, extra_css: str, extra_js: str) -> "folium.Map":
    """Return the map with every asset in the page itself, and more styles and scripts."""
    chart = empty_map(theme)
    header = header_of(chart)
    for name in ("map.css", extra_css):
        header.add_child(verbatim(f"<style>{asset_text(name)}</style>"), name=name)
    for name in (*PAGE_SCRIPTS, extra_js):
        header.add_child(verbatim(f"<script>{asset_text(name)}</script>"), name=name)
    chart.add_child(_story_layer("mapviewer.openStory();"), name="story_layer")
    return chart


def empty_map(theme: str) -> "folium.Map":
    """Return the map with Leaflet in the page itself: one request less, and no file to serve that is not ours."""
    import folium

    if theme not in ("light", "dark"):
        raise ValueError(f"no such theme: {theme!r}")
    # folium's other assets (jQuery, Bootstrap, two icon fonts: 1.2 MB) serve markers and layers that this page has not
    bare = type("BareMap", (folium.Map,), {"default_js": [], "default_css": []})
    chart: folium.Map = bare(
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
    header = header_of(chart)
    header.add_child(verbatim(_THEME % theme), name="theme")
    header.add_child(verbatim(f"<style>{leaflet_text('css')}</style>"), name="leaflet_css")
    header.add_child(verbatim(f"<script>{leaflet_text('js')}</script>"), name="leaflet_js")
    return chart


def header_of(chart: "folium.Map") -> Any:
    """Return the branca element that renders the page's head."""
    root: Any = chart.get_root()
    root.title = root.title or "Map"
    return root.header


def verbatim(text: str) -> Any:
    """Return a branca element of text that is no template, whatever braces stand in it."""
    from branca.element import Element

    return Element("{% raw %}" + text + "{% endraw %}")


def _story_layer(then: str = "") -> Any:
    """Return the element that starts our scripts on folium's map."""
    from branca.element import MacroElement
    from folium.template import Template

    layer: Any = MacroElement()  # type: ignore[no-untyped-call]
    layer._name, layer._id = "StoryLayer", "story"
    layer._template = Template(
        "{% macro script(this, kwargs) %}\n"
        "            mapviewer.start({{ this._parent.get_name() }}, mapviewer.rawGround);\n"
        f"            {then}\n"
        "{% endmacro %}"
    )
    return layer


def page_html(theme: str = "light") -> str:
    """Return the page that `draw_web_map` makes, byte for byte the same each time, with a content security policy."""
    html: str = draw_web_map(theme).get_root().render()
    return with_policy(html, beside="'self'")
