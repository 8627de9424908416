"""Distances and directions in words."""

import re

from mapviewer.atlas import DIRECTIONS, Distance
from mapviewer.extract.locatives.lexicon import open_phrases

_LONGEST_KM = 5000.0
_DASH = r"(?:-|–|—|to|or|and)"


def distance_pattern() -> str:
    """Return the regular expression for a distance, with groups ``least``, ``most``, ``vague`` and ``unit``."""
    phrases = open_phrases()
    number = rf"(?:[1-9]/[2-9]\b|\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}}(?:\.\d{{1,4}})?|{_spelled()}(?:(?:[ -]|(?:(?<=hundred)|(?<=thousand)) and ){_spelled()}){{0,5}})"
    vague = "|".join(re.escape(each) for each in _by_length(phrases.vague_numbers))
    unit = "|".join(re.escape(each) for each in _by_length(phrases.units))
    about = "|".join(re.escape(each) for each in _by_length(phrases.lists["ABOUT"]))
    return (
        rf"(?<![\w.,$€£/])(?:(?:{about}) ){{0,2}}(?:between )?"
        rf"(?:(?P<vague>{vague})|(?P<least>{number})(?:(?: ?{_DASH} ?| {_DASH} )(?P<most>{number}))?)"
        rf"(?: |-| -)?(?P<unit>{unit})\b\.?(?: ?\([^()]{{1,40}}\))?"
    )


def _spelled() -> str:
    return "(?:" + "|".join(_by_length(open_phrases().numbers)) + r")\b"


def _by_length(words: object) -> list[str]:
    return sorted((str(each) for each in words), key=lambda word: (-len(word), word))  # type: ignore[attr-defined]


def read_distance(vague: str | None, least: str | None, most: str | None, unit: str) -> Distance | None:
    """Return the distance that the groups of `distance_pattern` tell; None for none, and for more than 5,000 km."""
    phrases = open_phrases()
    if vague:
        low, high = phrases.vague_numbers[" ".join(vague.lower().split())]
    else:
        low = read_number(least or "")
        high = read_number(most) if most else low
    if not 0 < low <= high:
        return None
    found = Distance(low, high, phrases.units[" ".join(unit.lower().split())])
    return found if found.km <= _LONGEST_KM else None


def read_number(words: str) -> float:
    """Read ``1,200``, ``2.5``, ``thirty``, ``twenty-five``, ``two hundred and ten``; 0 for what is no number."""
    plain = words.replace(",", "")
    if re.fullmatch(r"\d+(?:\.\d+)?", plain):
        return float(plain)
    if re.fullmatch(r"\d/\d", plain):
        return int(plain[0]) / int(plain[2])
    total, part = 0.0, 0.0
    for word in re.split(r"[\s-]+", words.lower()):
        value = open_phrases().numbers.get(word, 0.0)
        if value in (100.0, 1000.0):
            part = max(part, 1.0) * value
            if value == 1000.0:
                total, part = total + part, 0.0
        else:
            part += value
    return total + part


def direction_pattern(group: str) -> str:
    """Return the regular expression for a compass direction as a noun, "north", "north-west", "north-northeast"."""
    winds = "|".join(open_phrases().directions)
    return rf"(?:due )?(?P<{group}>(?:{winds})(?:[ -]?(?:{winds})){{0,2}})\b"


def side_pattern(group: str) -> str:
    """Return the regular expression for a side, "north", "south-eastern", "central"."""
    winds = "|".join(open_phrases().directions)
    return rf"(?P<{group}>(?:{winds})(?:[ -]?(?:{winds}))?(?:ern(?:most)?)?|central)\b"


def read_direction(words: str) -> str:
    """Return the direction that the words name as one of `mapviewer.atlas.DIRECTIONS` or ``central``, else nothing."""
    if words.lower() == "central":
        return "central"
    winds = re.findall("|".join(open_phrases().directions), words.lower())
    joined = f"{winds[0]}-{winds[1]}{winds[2]}" if len(winds) == 3 else "".join(winds)
    return joined if joined in DIRECTIONS else ""
