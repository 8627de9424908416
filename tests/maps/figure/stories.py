"""Layers to draw, made by hand from the words of model: what the figure is tested on does not hang on extraction."""

import random
from datetime import date

import pandas as pd
from shapely.geometry import LineString, Point

from mapviewer import atlas
from mapviewer.atlas import political
from mapviewer.layers import Layers
from mapviewer.layers.frames import Layers as LayersValue
from mapviewer.layers.tables import make_frame

PLACES = (
    *("id", "number", "name", "label", "kind", "feature", "country", "radius_km", "score", "mentions"),
    *("summary", "dates", "n_events", "n_here", "n_about", "note", "is_capital", "sentences"),
)
AREAS = ("id", "number", "name", "kind", "note", "is_disputed", "is_hatched")
EVENTS = (
    *("id", "number", "type", "modality", "summary", "dates", "earliest", "latest"),
    *("place_ids", "place_names", "reason", "speaker", "article", "sentence", "is_written"),
)
STATEMENTS = (
    *("id", "number", "speaker", "role", "kind", "stance", "is_thought", "words", "said_at", "said_at_name"),
    *("about", "about_names", "dates", "earliest", "latest", "article", "sentence"),
)
RELATIONS = ("id", "event", "from_place", "to_place", "type", "summary")
DAY = date(2024, 8, 27)


def place(number, key, name, lon, lat, **more):
    row = dict.fromkeys(PLACES, "") | {"mentions": 1, "n_events": 0, "n_here": 0, "n_about": 0}
    row |= {"id": key, "number": number, "name": name, "label": name, "kind": "point", "radius_km": 5.0}
    row |= {"sentences": tuple(each for each in (more.get("summary"),) if each)}
    return row | {"score": 0.9, "is_capital": False, "geometry": Point(lon, lat)} | more


def event(number, place_id, summary, dates):
    row = dict.fromkeys(EVENTS, "") | {"id": f"a.e{number}", "number": number, "modality": "asserted"}
    row |= {"summary": summary, "dates": dates, "geometry": None, "sentence": f"{summary}."}
    row |= {"is_written": False}
    return row | {"place_ids": (place_id,) if place_id else (), "place_names": ()}


def statement(number, place_id, speaker, words, **more):
    row = dict.fromkeys(STATEMENTS, "") | {"id": f"a.s{number}", "number": 1, "kind": "indirect"}
    row |= {"stance": "said", "is_thought": False, "about": (), "about_names": (), "geometry": None}
    return row | {"speaker": speaker, "words": words, "said_at": place_id} | more


def relation(start, end, points):
    row = dict.fromkeys(RELATIONS, "") | {
        "id": f"{start}-{end}",
        "event": "a.e1",
        "summary": "A plane flew there",
    }
    return row | {"from_place": start, "to_place": end, "geometry": LineString(points)}


def area(key, number, name, kind, *, is_disputed=False):
    note = political.place_note(key, (0.0, 0.0), political.political(DAY))
    row = {"id": key, "number": number, "name": name, "kind": kind, "note": note}
    return row | {"is_disputed": is_disputed, "is_hatched": is_disputed, "geometry": atlas.outline_of(key)}


def layers_of(places, view, **more) -> LayersValue:
    frames = {
        "areas": make_frame(more.pop("areas", []), AREAS),
        "events": make_frame(more.pop("events", []), EVENTS),
        "statements": make_frame(more.pop("statements", []), STATEMENTS),
        "relations": make_frame(more.pop("relations", []), RELATIONS),
    }
    words = {
        "title": "Four ministers and a border",
        "subtitle": "Who said what, and where it happened",
        "source_line": "The Daily Test · Kari Dahl · 27 Aug 2024",
        "credits": " · ".join(atlas.credits()),
        "alt_text": "A map of a test.",
        "as_of": DAY,
    }
    unplaced = more.pop(
        "unplaced", pd.DataFrame([], columns=["id", "surface", "reason", "candidates", "article"])
    )
    return Layers(make_frame(places, PLACES), **frames, unplaced=unplaced, view=view, **(words | more))


def caucasus() -> LayersValue:
    """A region with a disputed area, far places, an arc, everything that a figure has."""
    baku, yerevan = (49.89, 40.38), (44.51, 40.18)
    return layers_of(
        [
            place(1, "gn:1", "Ankara", 32.85, 39.92, is_capital=True),
            place(2, "gn:2", "Baku", *baku, is_capital=True),
            place(3, "gn:3", "Yerevan", *yerevan, is_capital=True, score=0.4, summary="A doubtful place."),
            place(4, "mv:nagorno-karabakh", "Nagorno-Karabakh", 46.75, 39.8, kind="area", radius_km=45.0),
            place(5, "gn:5", "Washington", -77.04, 38.9, is_capital=True),
            place(6, "gn:6", "Moscow", 37.62, 55.75, is_capital=True),
            place(0, "mv:south-caucasus", "South Caucasus", 45.0, 41.0, kind="region"),
        ],
        (30.7, 37.9, 52.0, 41.9),
        areas=[
            area("mv:nagorno-karabakh", 4, "Nagorno-Karabakh", "area", is_disputed=True),
            area("mv:south-caucasus", 0, "South Caucasus", "region"),
        ],
        events=[
            event(1, "gn:1", "The ministers meet in Ankara", "27 Aug 2024"),
            event(2, "gn:2", "The president visits Baku for the first time in two years", "19 Aug 2024"),
            event(3, "mv:nagorno-karabakh", "Two wars over the enclave", "1990s"),
            event(4, "", "The neighbours have no relations", "since 1993"),
        ],
        statements=[
            statement(
                1, "gn:1", "Hakan Fidan", "lasting peace and stability", kind="direct", about=("gn:2",)
            ),
            statement(2, "gn:5", "Antony Blinken", "that the sides were near to peace", about=("gn:3",)),
        ],
        relations=[relation("gn:2", "gn:3", [baku, yerevan])],
    )


def points(coordinates, **more) -> LayersValue:
    """Numbered places at `coordinates` and nothing else."""
    from mapviewer.layers.view import story_view

    rows = [
        place(
            i,
            f"gn:{i}",
            f"Place {i}",
            lon,
            lat,
            summary=f"Number {i} tells what happened here.",
            dates="2024",
        )
        for i, (lon, lat) in enumerate(coordinates, 1)
    ]
    view = story_view([(lon, lat, lon, lat) for lon, lat in coordinates], [1.0] * len(rows))
    return layers_of(rows, view, **more)


def crowd(number: int, seed: int = 1, spread: float = 1.4) -> LayersValue:
    """Many places round one."""
    chance = random.Random(seed)
    return points([(chance.gauss(45, spread), chance.gauss(41, spread * 0.7)) for _ in range(number)])
