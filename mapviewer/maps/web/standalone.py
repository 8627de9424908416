"""Page, list and story in one file that asks for nothing."""

import base64
import html
import json
import math
from datetime import date

from mapviewer.layers import Layers
from mapviewer.maps.web.carry import layers_geojson
from mapviewer.maps.web.ground import relief_of, tiles_of
from mapviewer.maps.web.page import draw_whole_map
from mapviewer.maps.web.policy import with_policy

_TITLE_LIMIT = 300


def standalone_html(
    layers: Layers, theme: str = "light", *, relief: bool = False, compared: date | None = None
) -> str:
    """Return one HTML file with map and list of a story, linked, for any browser, without a network.

    The file's content security policy allows the scripts and styles in it by their digests and nothing else: no request,
    no script or style from anywhere. The story stands in it as JSON, in which ``<`` is escaped, and is shown through
    ``textContent``.

    Parameters
    ----------
    layers : Layers
        What `make_layers` returned.
    theme : str
        ``light`` or ``dark``.
    relief : bool
        Whether the ground shows shaded relief; its pictures stand in the file.
    compared : date or None
        A day whose boundaries are shown beside those of `layers`, right of a handle.

    Raises
    ------
    ValueError
        When there is no such theme.
    """
    chart = draw_whole_map(theme, "list.css", "list.js")
    root = chart.get_root()
    root.title = html.escape(layers.title[:_TITLE_LIMIT] or "Map")  # type: ignore[attr-defined]
    page = (
        root.render().encode("utf-8", "replace").decode("utf-8")
    )  # the title may hold half a surrogate pair
    return with_policy(
        page.replace("\n<body>\n", f"\n<body>\n{_story_parts(layers, compared, relief=relief)}\n", 1)
    )


def _story_parts(layers: Layers, compared: date | None, *, relief: bool) -> str:
    """Return the list's frame, the story and the ground of its frame; `replace` in text that is rendered already: no template ever sees it."""
    story = layers_geojson(layers, compared).replace("<", "\\u003c")
    label = (
        html.escape(layers.alt_text or layers.title, quote=True).encode("utf-8", "replace").decode("utf-8")
    )
    tiles = tiles_of(layers.view, _points(layers)).replace("<", "\\u003c")
    return (
        '<aside id="list" aria-label="Events and statements"></aside>\n'
        f'<script type="application/json" id="story">{story}</script>\n'
        f'<script type="application/json" id="tiles">{tiles}</script>\n'
        f'<p hidden id="alt">{label}</p>'
    ) + (_relief_part(layers) if relief else "")


def _relief_part(layers: Layers) -> str:
    pictures = {
        name: f"data:image/webp;base64,{base64.b64encode(picture).decode('ascii')}"
        for name, picture in relief_of(layers.view)
    }
    return f'\n<script type="application/json" id="relief">{json.dumps(pictures)}</script>'


def _points(layers: Layers) -> list[tuple[float, float]]:
    """Return lon and lat of the places that have a proper point, the chief ones first."""
    ordered = layers.places.sort_values("rank", kind="stable").geometry
    points = [(point.x, point.y) for point in ordered if point is not None and not point.is_empty]
    return [point for point in points if all(map(math.isfinite, point))]
