"""Whose a point is, as JSON, and what viewpoints and pieces there are."""

import json
from datetime import date
from typing import Any

from mapviewer.atlas import political


def borders_text(lon: float, lat: float, on: str, viewpoint: str) -> str:
    """Return whose a point is on a day (empty: today) by a viewpoint, as JSON.

    Raises
    ------
    MapviewerError
        When the point is outside the world, the day is none, or there is no such viewpoint.
    """
    return _text(borders_value(political.borders(lon, lat, on or None, viewpoint)))


def borders_value(found: "political.Borders") -> dict[str, Any]:
    """Return an answer of `borders` as plain values, dates as text; the keys are a contract with other programs."""
    return {
        "on": found.on,
        "viewpoint": found.viewpoint,
        "country": found.country,
        "name": found.name,
        "controlled_by": found.controlled_by,
        "disputed": found.disputed,
        "pieces": [
            {
                "id": piece.id,
                "label": piece.label,
                "controller": piece.controller,
                "how": piece.how,
                "since": piece.since,
                "until": piece.until,
                "claimed_by": piece.claimed_by,
                "recognised_by": piece.recognised_by,
                "note": piece.note,
                "sources": piece.sources,
                "error_km": piece.error_km,
            }
            for piece in found.pieces
        ],
    }


def borders_list_text() -> str:
    """Return the viewpoints and the pieces as JSON."""
    pieces = political.read_tables().pieces.values()
    return _text(
        {
            "viewpoints": [
                {
                    "id": each.id,
                    "label": each.label,
                    "kind": each.kind,
                    "state": each.state or None,
                    "data": each.as_of,
                }
                for each in political.viewpoints()
            ],
            "pieces": [{"id": each.id, "label": each.label, "error_km": each.error_km} for each in pieces],
        }
    )


def political_text(on: date | None, viewpoint: str) -> str:
    """Return the political map of a day by a viewpoint as JSON for the page; see `mapviewer.atlas.political.page`."""
    return political.state_json(on, viewpoint)


def borders_problems() -> tuple[str, ...]:
    """Return a sentence for each row of the tables that was left out."""
    return political.problems()


def borders_known_until() -> date | None:
    """Return the day of the latest change that the tables know of."""
    days = [
        row.since
        for held in political.read_tables().control.values()
        for row in held
        if row.since is not None
    ]
    return max(days, default=None)


def _text(value: Any) -> str:
    def plain(each: Any) -> str:
        return each.isoformat() if isinstance(each, date) else str(each)

    return json.dumps(value, ensure_ascii=False, indent=2, default=plain)
