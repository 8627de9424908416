"""The map page: folium's Leaflet map with our ground, places, labels and chips on it.

    draw_web_map(theme)            the folium map, the same for every article
    page_html(theme)               its HTML, byte for byte the same each time
    web_assets()                   what the page loads beside it, by path
    layers_geojson(layers)         one story as the text that the bridge carries to the page
    standalone_html(layers, theme) page, list and story in one file that asks for nothing

folium is loaded by the function that needs it; the JavaScript and CSS in `data` are plain files that any browser runs.
The page never gets HTML made from an article's words: they travel as JSON and are shown through ``textContent``.
"""

from mapviewer.maps.web.assets import web_assets
from mapviewer.maps.web.carry import layers_geojson, narrowed_geojson
from mapviewer.maps.web.page import draw_web_map, page_html
from mapviewer.maps.web.standalone import standalone_html

__all__ = ["draw_web_map", "layers_geojson", "narrowed_geojson", "page_html", "standalone_html", "web_assets"]
