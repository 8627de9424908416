"""The folium page as bytes, its assets, and the data that travels to it."""

from collections.abc import Collection, Iterable, Mapping

from mapviewer.layers import Layers
from mapviewer.store.finding import Finder
from mapviewer.workflow.cache import code_digest, digest_of, keep, recall


def page(theme: str = "light") -> bytes:
    """Return the HTML of the map page, the same for every article; from the cache when it was built before.

    Parameters
    ----------
    theme : str
        ``light`` or ``dark``, the theme it opens in.
    """
    from mapviewer import atlas

    key = digest_of(theme, code_digest("maps", "atlas"), atlas.data_version())
    html = recall("page", key)
    if html is None:
        from mapviewer.maps import web

        html = web.page_html(theme)
        keep("page", key, html)
    return html.encode("utf-8")


def web_assets() -> Mapping[str, tuple[str, bytes]]:
    """Return what the page loads, by path: media type and bytes."""
    from mapviewer.maps import web

    return web.web_assets()


def layers_geojson(layers: Layers) -> str:
    """Return the text that the bridge's ``layers_changed`` carries."""
    from mapviewer.maps import web

    return web.layers_geojson(layers)


def filtered_geojson(
    text: str, layers: Layers, kept: Collection[str], hidden: Collection[str], *, by_rows: bool
) -> str:
    """Return the same for the part of `layers`, whose `text` it is, that a filter leaves; see `mapviewer.layers.filtering.only`."""
    from mapviewer.layers.filtering import only
    from mapviewer.maps import web

    return web.narrowed_geojson(text, only(layers, kept, hidden, by_rows=by_rows))


def make_finder(rows: Iterable[tuple[str, str]]) -> Finder:
    """Return a full-text index over rows of (id, words), for the thread that asks for it."""
    return Finder(rows)
