"""Toponyms: which words name a place, which place it is, and how they stand for it.

`find_toponyms` reads a parsed article. Candidates come from the model and from the gazetteer; weights trained on
news (``weights.json``, made by `mapviewer.extract.places.train`) decide what is a place and which of its namesakes
is meant; lists of words decide whether the place itself, its government or its people are meant. `find_locatives`
finds the phrases that make places out of others.

It will not look beyond the article, follow links, or place what the gazetteer doesn't know.
"""

from mapviewer.extract.places.finding import find_toponyms, places_used
from mapviewer.extract.places.locatives import Locatives, find_locatives

__all__ = ["Locatives", "find_locatives", "find_toponyms", "places_used"]
