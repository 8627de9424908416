"""The political map as compact JSON for the page.

``topology_json(scale)`` is the same for every day and viewpoint::

    {"scale": "50m", "steps": 1000,                     # whole numbers are 1/steps degree
     "faces": ["AFG", ..., "crimea", ...],              # ids; a face's number is its place here
     "lines": ["line.korea", ...],                      # unsettled stretches of border
     "arcs": [[x0, y0, dx, dy, dx, dy, ...], ...],      # first point, then differences; lon before lat
     "sides": [left, right, line, ...],                 # three numbers an arc: faces (-1: none, a coast), line (-1: none)
     "seam": [arc, ...],                                # arcs on the 180th meridian or the south pole: never stroked
     "rings": [[face, arc, arc, ...], ...]}             # ~i (that is -i - 1) is arc i backwards; drop the repeated points;
                                                        # shells counterclockwise, fill with the even-odd rule

``state_json(on, viewpoint)`` says what to do with it, and is the same for every scale::

    {"on": "2024-08-27", "viewpoint": "un", "label": "United Nations",
     "owners": [0, 0, 1, ...],                          # a number of `countries` for each face
     "countries": [{"code": "AZE", "name": "Azerbaijan", "second": "", "at": [lon, lat, km2]}, ...],   # "" = no name
     "styles": [face, face, line, style, ...],          # borders between faces, four numbers each, lower face first;
                                                        # 1 solid, 2 dashed, 3 dotted, 4 inside a state that ended; those left out are not drawn;
                                                        # an arc with a side of -1 is coast
     "disputes": [{"id", "label", "face": number | null, "at": [lon, lat], "hatch": bool, "owner", "controller", "how",
                   "since": "1994-05-12" | null, "open": bool, "brief", "recognised", "more", "sources": [...],
                   "error_km"}, ...],
     "sea_lines": [{"style": as above, "dashes": [[[lon, lat], ...], ...]}, ...]}    # each is among the disputes too

To paint: fill each ring by owner of its face, or all land at once; stroke each arc by the style of (its sides, its line);
hatch faces of disputes with ``hatch``; a mark with its note at each dispute's ``at``. A switch replaces the state only.
"""

import functools
import json
from datetime import date
from typing import Any

import numpy

from mapviewer.atlas.political import names, notes, states
from mapviewer.atlas.political.lines import STYLES, border_pairs
from mapviewer.atlas.political.point import as_day
from mapviewer.atlas.political.sea_lines import SeaLine
from mapviewer.atlas.political.topology import read_faces, read_lines, read_middles, read_topology
from mapviewer.atlas.political.world import Dispute, Political, political


@functools.lru_cache(maxsize=3)
def topology_json(scale: str = "50m") -> str:
    """Return arcs, sides and rings of a scale (``10m``, ``50m`` or ``110m``) as JSON; see the top of this module."""
    held = read_topology(scale)
    arcs = [_differences(held.arc(number)) for number in range(len(held.sides))]
    sides = numpy.column_stack([held.sides, held.lines]).ravel().tolist()
    ends = held.ring_ends.tolist()
    rings = [
        [int(face), *held.rings[start:end].tolist()]
        for face, start, end in zip(held.ring_faces, ends, ends[1:], strict=False)
    ]
    seam = [number for number in range(len(held.sides)) if _is_seam(held.arc(number), held.steps)]
    return _compact(
        {
            "scale": scale,
            "steps": held.steps,
            "faces": list(read_faces()),
            "lines": list(read_lines()),
            "arcs": arcs,
            "sides": sides,
            "seam": seam,
            "rings": rings,
        }
    )


def _differences(points: Any) -> list[int]:
    return [
        int(each) for each in numpy.diff(points, axis=0, prepend=numpy.zeros((1, 2), points.dtype)).ravel()
    ]


def _is_seam(points: Any, steps: int) -> bool:
    return bool((abs(points[:, 0]) >= 180 * steps - 1).all() or (points[:, 1] <= -90 * steps + 1).all())


def state_json(on: date | str | None = None, viewpoint: str = "de_facto") -> str:
    """Return owners, styles, names and disputes of a day by a viewpoint as JSON; see the top of this module."""
    return _state(as_day(on), viewpoint)


@functools.lru_cache(maxsize=48)  # of 70 kB
def _state(on: date, viewpoint: str) -> str:
    shown = political(on, viewpoint)
    faces_of: dict[str, list[int]] = {}
    for face, code in enumerate(shown.owners):
        faces_of.setdefault(code, []).append(face)
    codes = sorted(faces_of)
    number = {code: at for at, code in enumerate(codes)}
    styles = [
        each
        for pair, style in zip(border_pairs(), shown.styles, strict=True)
        if style != "none"
        for each in (*pair, STYLES.index(style))
    ]
    return _compact(
        {
            "on": shown.on.isoformat(),
            "viewpoint": shown.viewpoint,
            "label": shown.label,
            "owners": [number[code] for code in shown.owners],
            "countries": [_country(shown, code, faces_of[code]) for code in codes],
            "styles": styles,
            "disputes": [
                *(_dispute(each) for each in shown.disputes),
                *(_line_at_sea(each, shown) for each in shown.sea_lines),
            ],
            "sea_lines": [
                {"style": STYLES.index(each.line), "dashes": each.dashes} for each in shown.sea_lines
            ],
        }
    )


def _country(shown: Political, code: str, faces: list[int]) -> dict[str, Any]:
    name, second = names.label_of(code, shown.viewpoint, shown.on)
    return {"code": code, "name": name, "second": second, "at": _largest(faces)}


def _dispute(each: Dispute) -> dict[str, Any]:
    state = each.state
    face = None if each.point else states.index().number[state.id]
    at = list(each.point) if each.point else _largest([states.index().number[state.id]])[:2]
    return {
        "id": state.id,
        "label": state.label,
        "face": face,
        "at": at,
        "hatch": each.hatched,
        "owner": each.owner,
        "controller": state.controller,
        "how": state.how,
        "since": state.since.isoformat() if state.since else None,
        "open": each.is_open,
        "brief": each.brief,
        "recognised": each.recognised,
        "more": state.note,
        "sources": list(state.sources),
        "error_km": state.error_km,
    }


def _line_at_sea(each: SeaLine, shown: Political) -> dict[str, Any]:
    return {
        "id": each.id,
        "label": each.label,
        "face": None,
        "at": list(each.at),
        "hatch": False,
        "owner": "",
        "controller": "",
        "how": "",
        "since": each.period.since.isoformat() if each.period.since else None,
        "open": True,
        "brief": notes.drawn_by(each, shown.on, shown.viewpoint),
        "recognised": "",
        "more": each.note,
        "sources": [each.source],
        "error_km": each.error_km,
    }


def _largest(faces: list[int]) -> list[float]:
    """Return the middle of the largest of some faces, and the area of all in km2."""
    middles = [_middles()[face] for face in faces]
    lon, lat, _ = max(middles, key=lambda middle: middle[2])
    return [round(lon, 3), round(lat, 3), round(sum(area for _, _, area in middles))]


@functools.cache
def _middles() -> list[tuple[float, float, float]]:
    return [(lon, lat, area) for lon, lat, area in read_middles().tolist()]


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
