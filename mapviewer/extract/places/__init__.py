"""Toponyms: which words name a place, which place it is, and how they stand for it.

`find_toponyms` reads a parsed article. Candidates come from the model and from the gazetteer; weights trained on
news (``weights.json``, made by `mapviewer.extract.places.train`) decide what is a place and which of its namesakes
is meant; lists of words decide whether the place itself, its government or its people are meant.

It will not look beyond the article, follow links, or place what the gazetteer doesn't know.
"""

from typing import Any

from mapviewer.atlas import Gazetteer
from mapviewer.extract.places.mentions import PLACE_LABELS, find_mentions
from mapviewer.extract.tree import make_tree
from mapviewer.model import Article, Candidate, Place, Resolution, Span, Toponym, ToponymKind, make_id

__all__ = ["find_toponyms", "places_used"]


def find_toponyms(doc: Any, article: Article, gazetteer: Gazetteer) -> tuple[Toponym, ...]:
    tree = make_tree(doc, doc.text)
    found = []
    last = 0
    for m in find_mentions(tree, gazetteer):
        if m.first < last or not (m.label in PLACE_LABELS or (m.people is not None)) :
            continue
        last = m.last
        key = m.people if m.people is not None else (m.keys[0] if m.keys else None)
        kind = ToponymKind.DEMONYM if m.people is not None else ToponymKind.LITERAL
        resolution = Resolution()
        if key is not None:
            place = gazetteer.place(key)
            c = Candidate(place.id, place.name, place.lon, place.lat, 0.8, ("likeliest of its name",))
            resolution = Resolution(place.id, 0.8, (c,))
        surface = article.text[m.start : m.end]
        found.append(Toponym(make_id(article, "t", len(found) + 1), Span(m.start, m.end), surface, kind, resolution))
    return tuple(found)


def places_used(toponyms: tuple[Toponym, ...], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Return the places that toponyms were resolved to, each once, in reading order."""
    ids = dict.fromkeys(t.resolution.place for t in toponyms if t.resolution.place)
    return tuple(gazetteer.place(key) for each in ids if (key := gazetteer.key_of(each)) is not None)
