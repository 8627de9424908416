"""What an editor changed by hand, applied to what is drawn: `mapviewer.model.FigureEdits` and layers in, layers out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely

from mapviewer import atlas
from mapviewer.layers import Layers
from mapviewer.maps.figure.camera import Camera
from mapviewer.maps.figure.design import Design
from mapviewer.maps.figure.ground import project
from mapviewer.maps.figure.lettering import text_width, visible
from mapviewer.maps.figure.sheet import Box, Sheet
from mapviewer.maps.figure.signs import draw_arc
from mapviewer.model import Drawn, FigureEdits


def with_edits(layers: Layers, edits: FigureEdits) -> Layers:
    """Return layers with title, subtitle and names as edited, without hidden places, numbered anew in the order asked for."""
    if edits.is_empty:
        return layers
    places = layers.places[~layers.places["id"].isin(edits.hidden)].reset_index(drop=True)
    names = [edits.labels.get(key, name) for key, name in zip(places["id"], places["name"], strict=True)]
    numbers = _numbers(places, edits.order)
    changed = places.assign(
        name=names, number=np.array([numbers.get(key, 0) for key in places["id"]], "int64")
    )
    areas = layers.areas[~layers.areas["id"].isin(edits.hidden) | layers.areas["is_disputed"]]
    areas = areas.assign(number=[numbers.get(key, 0) for key in areas["id"]]).reset_index(drop=True)
    return replace(
        layers,
        places=changed,
        areas=areas,
        title=layers.title if edits.title is None else edits.title,
        subtitle=layers.subtitle if edits.subtitle is None else edits.subtitle,
    )


def _numbers(places: Any, order: Sequence[str]) -> dict[str, int]:
    """Return the numbers 1 to n by place id: first those of `order`, then the others as they were."""
    numbered = places[places["number"] > 0].sort_values("number", kind="stable")["id"].tolist()
    first = [key for key in dict.fromkeys(order) if key in numbered]
    rest = [key for key in numbered if key not in set(first)]
    return {key: number for number, key in enumerate([*first, *rest], 1)}


def draw_by_hand(
    sheet: Sheet, drawn: Sequence[Drawn], camera: Camera, design: Design, clip: Any, layers: Layers
) -> list[Box]:
    """Draw arrows, areas, texts and highlights; return the boxes of the texts, which names keep clear of.

    A highlight is the outline that the place has in `layers`, else the one that is known of it.
    """
    boxes: list[Box] = []
    for i, each in enumerate(drawn):
        layer = {"arrow": "arrows", "text": "labels"}.get(each.sort, "areas")
        with sheet.on(layer, f"by-hand-{i + 1}"):
            if each.sort == "text":
                boxes += _draw_text(sheet, each, camera, design)
            elif each.sort == "arrow":
                _draw_arrow(sheet, each, camera, design)
            else:
                _draw_area(sheet, _shape_of(each, layers), camera, design, clip)
    return boxes


def _pixels(drawn: Drawn, camera: Camera) -> Any:
    points = np.array([(float(camera.near(lon)), lat) for lon, lat in drawn.points], float)
    pixels = camera.to_pixels(points)
    return pixels[np.isfinite(pixels).all(axis=1)]


def _draw_arrow(sheet: Sheet, drawn: Drawn, camera: Camera, design: Design) -> None:
    pixels = _pixels(drawn, camera)
    if len(pixels) >= 2:
        draw_arc(sheet, pixels, design, 12, camera.panel)


def _shape_of(drawn: Drawn, layers: Layers) -> Any:
    if drawn.sort != "highlight":
        return shapely.Polygon(drawn.points)
    own = layers.areas.geometry[layers.areas["id"] == drawn.place]
    return own.iloc[0] if len(own) else atlas.outline_of(drawn.place)


def _draw_area(sheet: Sheet, shape: Any, camera: Camera, design: Design, clip: Any) -> None:
    if shape is None:
        return
    shapes, _ = project(np.array([shapely.make_valid(shape)], object), camera)
    colour = design.colour("accent")
    sheet.area(shapes, colour, 8, alpha=0.16, clip=clip)
    sheet.area(shapes, None, 8, edge=colour, stroke=1.4, clip=clip)


def _draw_text(sheet: Sheet, drawn: Drawn, camera: Camera, design: Design) -> list[Box]:
    pixels, words, size = _pixels(drawn, camera), visible(drawn.words), design.size("name")
    if not len(pixels) or not words:
        return []
    x, y = (float(each) for each in pixels[0])
    half = text_width(words, "italic", size) / 2
    left, top, right, bottom = camera.panel
    if not (left + half < x < right - half and top + size < y < bottom - size):
        return []
    halo = (design.colour("halo"), design.stroke("halo"))
    sheet.text(
        x, y + size * 0.35, words, "italic", size, design.colour("ink"), align="center", halo=halo, level=47
    )
    return [(x - half - 2, y - size * 0.7, x + half + 2, y + size * 0.6)]


def rows_of(layers: Layers, edits: FigureEdits) -> list[tuple[str, int, str, str, bool]]:
    """Return id, number, name, line and whether hidden of each place with a number, in the figure's order."""
    from mapviewer.maps.figure.design import make_design
    from mapviewer.maps.figure.entries import make_entries, numbered_places

    shown = with_edits(layers, edits)
    lines: dict[str, str] = {}
    for entry in make_entries(shown, make_design("narrative", "wide", "light"), edits.lines):
        told = " ".join("".join(run.text for run in runs).strip() for runs in entry.paragraphs)
        lines |= {head.id: told for head in entry.heads}
    rows = [
        (str(row.id), int(row.number), str(row.name), lines.get(row.id, ""), False)
        for row in numbered_places(shown)
    ]
    hidden = [row for row in numbered_places(layers) if row.id in edits.hidden]
    return rows + [(str(row.id), 0, edits.labels.get(row.id, str(row.name)), "", True) for row in hidden]
