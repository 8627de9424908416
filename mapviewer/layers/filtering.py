"""A part of the layers: what a filter leaves."""

from collections.abc import Collection
from dataclasses import replace

from mapviewer.layers.frames import Layers


def only(layers: Layers, kept: Collection[str], hidden: Collection[str], *, by_rows: bool) -> Layers:
    """Return `layers` with some of its events and statements, and the places that belong to them; numbers stay.

    Parameters
    ----------
    kept : collection of str
        Ids of events and statements.
    hidden : collection of str
        Ids of articles; a place that no other article names goes.
    by_rows : bool
        Whether a place stays only with an event or statement of its own, rather than with every mention.
    """
    events = layers.events[layers.events["id"].isin(kept)]
    statements = layers.statements[layers.statements["id"].isin(kept)]
    places = layers.places
    if hidden:
        places = places[[any(each not in hidden for each in row) for row in places["articles"]]]
    if by_rows:
        used = {key for row in events["place_ids"] for key in row} | set(statements["said_at"])
        used |= {key for row in statements["about"] for key in row}
        places = places[places["id"].isin(used)]
    gone = set(layers.places["id"]) - set(places["id"])
    relations = layers.relations
    return replace(
        layers,
        places=places.reset_index(drop=True),
        areas=layers.areas[~layers.areas["id"].isin(gone)].reset_index(drop=True),
        events=events.reset_index(drop=True),
        statements=statements.reset_index(drop=True),
        relations=relations[relations["event"].isin(kept)].reset_index(drop=True),
        unplaced=layers.unplaced[~layers.unplaced["article"].isin(hidden)].reset_index(drop=True),
    )
