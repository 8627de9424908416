"""What happened: triggers, PLOVER types, who took part, where, when, and whether it is told as a fact.

Every full verb and every noun of an act is a candidate. Numbers learnt from an editor's choice (``weights.npz``, fitted by
``training.events``) say which tell of a happening, which tellings are one, where and when it lies, and which are worth a line;
the parse says who took part and whether it happened at all. A line is a whole sentence of the article's own words that says
what is no fact; what makes none is not shown.
"""

from mapviewer.extract.events.find import find_events

__all__ = ["find_events"]
