"""Toponyms: which words name a place, which place it is, and how they stand for it.

`find_toponyms` reads a parsed article. Candidates come from the model and from the gazetteer; weights trained on
news (``weights.json``, made by ``training/toponyms.py``) decide in `recognition` what is a place and in `resolution`
which of its namesakes is meant; lists of words decide whether the place itself, its government or its people are meant.

It will not look beyond the article, follow links, or place what the gazetteer doesn't know.
"""

from mapviewer.extract.toponyms.finding import find_toponyms, places_used

__all__ = ["find_toponyms", "places_used"]
