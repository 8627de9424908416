"""The languages of the window.

`tr` says a sentence in the language that is on, `mark` only marks it for the catalogues, `say` keeps a widget saying it when the language
changes, and `retell` does again what tells more than that. `Language` is which one is on. The catalogues are Qt Linguist's: the ``.ts`` files
are the sources, ``make translations`` fills them from the code and compiles them. Words of an article and names of data are never translated.
"""

from mapviewer.gui.language.choice import LANGUAGES, SYSTEM, Language, language_of
from mapviewer.gui.language.days import date_words, days_in_words, month_names
from mapviewer.gui.language.known import known
from mapviewer.gui.language.speaking import Marked, mark, retell, say, spoken_code, tr

__all__ = [
    "LANGUAGES",
    "SYSTEM",
    "Language",
    "Marked",
    "date_words",
    "days_in_words",
    "known",
    "language_of",
    "mark",
    "month_names",
    "retell",
    "say",
    "spoken_code",
    "tr",
]
