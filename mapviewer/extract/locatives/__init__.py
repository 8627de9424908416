"""Locatives: phrases that make a place out of others, "30 km north of Goris".

`find_locatives` looks for them in sentences that name places, by the patterns of ``words.yaml``; the atlas works out
where they are (`mapviewer.atlas.derive`). The names in them stay toponyms. A name that the gazetteer doesn't know, and
that such a phrase tells the place of, lies within the phrase's place.

It will not guess a place from verbs of moving, scores or talks "between" two capitals.
"""

from mapviewer.extract.locatives.find import Locatives, find_locatives

__all__ = ["Locatives", "find_locatives"]
