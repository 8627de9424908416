"""Time expressions: their words, their TIMEX3 values, and the days they may mean.

`find_timexes` reads a text with a grammar of regular expressions (`calendar`, `deictic`, `periods`) whose words stand in
``words.yaml``; the tense of the clause decides which Tuesday is meant. Values never say more than the words: a month
stays a month. Without a date of publication relative expressions stay open; `infer_published` finds one when two clues
agree. Which event or statement a time dates is not decided here.
"""

from mapviewer.extract.timexes.find import find_timexes, published_year
from mapviewer.extract.timexes.publication import infer_published

__all__ = ["find_timexes", "infer_published", "published_year"]
