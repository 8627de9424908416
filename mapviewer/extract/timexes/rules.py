"""What a rule is, and what it is told."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from mapviewer.extract.timexes.vocabulary import either, open_vocabulary
from mapviewer.model import TimexType


@dataclass(slots=True)
class Clock:
    """What relative expressions count from, while a text is read from its start.

    Attributes
    ----------
    published : date or None
        The document creation time.
    year : int or None
        The year of publication; known without the day when it was inferred from two clues.
    last : date or None
        The day named last in the text.
    around : date or None
        The first day of what was named last, be it a day, a month or a year.
    tense : callable
        Says of a character offset whether the clause there is "past", "future" or "" (can't be told).
    """

    published: date | None
    year: int | None
    last: date | None = None
    around: date | None = None
    tense: Callable[[int], str] = field(default=lambda offset: "")


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression before it has an id; `part` is "early", "mid", "late" or empty."""

    start: int
    end: int
    type: TimexType
    value: str
    part: str = ""
    until: date | None = None


Reader = Callable[[re.Match[str], Clock], Found | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A regular expression and what reads its matches; None means that the match is no time expression after all.

    A barrier takes its words away from all other rules.
    """

    pattern: re.Pattern[str]
    read: Reader
    is_barrier: bool = False


def rule(pattern: str, read: Reader, *, is_barrier: bool = False) -> Rule:
    """Compile `pattern`, whose ``<month>``, ``<number>`` ... stand for the words of the vocabulary.

    It is tried where a word or an apostrophe begins and nowhere else, which takes half the time.
    """
    filled = re.sub(r"(?<!P)<(\w+)>", lambda found: fragments()[found[1]], pattern)
    return Rule(re.compile(rf"(?<!\w)(?=[\w'’])(?:{filled})"), read, is_barrier)


def fragments() -> dict[str, str]:
    """Return the parts that rules are made of, by name."""
    words = open_vocabulary()
    number = either(word for word in words.numbers if word not in ("a", "an"))
    weekday = {word: day for word, day in words.weekdays.items() if len(word) > 3}
    return {
        "month": either(words.months, is_name=True),
        "weekday": either(weekday, is_name=True),
        "unit": either(words.units),
        "number": rf"(?i:\d[\d,]*|(?:a\s+)?dozen|an?(?:\s+hundred)?|{number}(?:[\s-](?:and\s)?{number})*)",
        "ordinal": rf"(?i:{either(words.ordinals)}|\d{{1,2}}(?:st|nd|rd|th))",
        "season": f"(?i:{either(words.seasons)})",
        "day": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?",
        "year": r"(?:1[5-9]|20)\d\d",
        "time": f"(?i:{either(words.parts_of_day)})",
        "holiday": either(words.holidays, is_name=False).replace("christmas", "[Cc]hristmas"),
        "part": r"(?i:early(?:\s+(?:in|on))?|late(?:r)?(?:\s+(?:in|on))?|mid(?:dle\s+of)?|earlier(?:\s+in)?"
        r"|(?:the\s+)?(?:beginning|start|middle|end)\s+of)",
        "about": r"(?i:about|almost|nearly|over|more\s+than|less\s+than|at\s+least|some|around|roughly|up\s+to|just|only)",
    }


def part_of(words: str | None) -> str:
    """Return early, mid or late for what stands before a month or year."""
    lowered = (words or "").lower()
    if "earl" in lowered or "begin" in lowered or "start" in lowered:
        return "early"
    if "mid" in lowered:
        return "mid"
    return "late" if lowered and ("late" in lowered or "end" in lowered) else ""


def full_year(digits: str) -> int:
    """Return the year that four or two digits say; two digits below 50 are of this century."""
    number = int(digits.strip("'’"))
    if number >= 100:
        return number
    return number + (2000 if number < 50 else 1900)


def looks_ahead(match: re.Match[str]) -> bool:
    """Tell whether "until" or "as soon as" stands before the words."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    return bool(re.search(r"\b(?:until|till|through|as\s+(?:soon|early)\s+as)\s+$", before))
