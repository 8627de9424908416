"""What happened: triggers, PLOVER types, who took part, where, when, and whether it is told as a fact.

`find_events` looks for the verbs and nouns of ``lexicon/families.yaml``, reads their arguments off the parse, and merges the
tellings of one happening. A summary is made of the article's own words. What is said, planned, denied or supposed is
marked as such and never shown as a fact; what has neither place nor date is kept only when somebody does something.
"""

from mapviewer.extract.events.find import find_events

__all__ = ["find_events"]
