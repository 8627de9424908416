"""Quotation marks as a printer sets them."""

import re

_OPENS_AFTER = r"(?:^|(?<=[\s(\[{/“‘—–\-]))"
_OPENING_DOUBLE = re.compile(rf'{_OPENS_AFTER}"(?=\S)')
_OPENING_SINGLE = re.compile(rf"{_OPENS_AFTER}'(?=[^\W\d])")


def typographic(text: str) -> str:
    """Return `text` with its straight quotation marks and apostrophes curled, after what stands before and behind them.

    A quotation mark after a space opens, any other closes; so does one before a figure: ’90s.
    """
    curled = _OPENING_DOUBLE.sub("“", text).replace('"', "”")
    curled = re.sub(r"(?<=“)'", "‘", curled)
    return _OPENING_SINGLE.sub("‘", curled).replace("'", "’")


def closed(words: str) -> str:
    """Return a quotation that was cut, or quoted in parts, with the quotation mark that is lacking at its end."""
    return words + "”" if words.count("“") > words.count("”") else words
