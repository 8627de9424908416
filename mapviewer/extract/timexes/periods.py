"""Rules for durations and sets: how long, how often."""

import re

from mapviewer.extract.timexes.rules import Clock, Found, Rule, rule
from mapviewer.extract.timexes.vocabulary import number_of, open_vocabulary
from mapviewer.model import TimexType

DURATION, SET = TimexType.DURATION, TimexType.SET
_VAGUE = r"(?i:recent|past|last|coming|next|few|several|many|some|couple\s+of|of|for|in|after|within|over|more|these|those|previous)"


def period_rules() -> list[Rule]:
    """Return the rules, the more telling ones first."""
    return [
        rule(
            r"\b(?:(?i:every|each))\s+(?:(?P<other>(?i:other|few))\s+|(?P<n><number>)\s+)?(?:(?P<unit><unit>)s?|(?P<day><weekday>)|(?P<time>(?i:morning|evening|afternoon)))\b",
            _every,
        ),
        rule(
            r"\b(?P<n>(?i:once|twice|<number>\s+times))\s+(?:a|an|per|each|every)\s+(?P<unit><unit>)\b",
            _times_a,
        ),
        rule(r"(?<![-\w])(?P<set>" + "|".join(open_vocabulary().sets) + r")\b(?!-)", _set),
        rule(r"\b(?:<number>)[\s-](?:years?|months?|weeks?|days?)[\s-]old\b", _age, is_barrier=True),
        rule(
            r"(?:\b(?i:the\s+)?(?:(?i:past|last|next|first|coming|previous|final)\s+)?)?(?:\b<about>\s+)?"
            r"\b(?P<n><number>)(?P<half>\s+and\s+a\s+half|\s?1/2|\s?½)?(?:[\s-]+(?i:more|full|straight|consecutive|whole|long|or\s+so|other|additional))*"
            r"[\s-](?P<unit><unit>)s?(?:['’])?(?P<tail>\s+and\s+a\s+half)?(?:-long)?\b(?![-])",
            _long,
        ),
        rule(r"\b(?P<n>(?i:a|an|one))\s+(?P<unit><unit>)\s+and\s+a\s+(?P<tail>half)\b", _long),
        rule(r"\b(?i:half\s+an?|half-)\s*(?P<half_of>(?i:hour|day|year|century|decade))\b", _half),
        rule(
            r"\b(?P<lead>(?:(?i:the|a)\s+)?(?:"
            + _VAGUE
            + r"\s+)+)(?P<unit>(?i:minutes|hours|days|weeks|months|years|decades|centuries))\b(?!\s+(?:ago|later|earlier))",
            _vague,
        ),
        rule(
            r"\b(?P<unit>(?i:hour|day|week|month|year|decade|hours|days|weeks|months|years|decades))-?long\b",
            _unit_long,
        ),
    ]


def _found(match: re.Match[str], type_: TimexType, value: str, start: int | None = None) -> Found:
    return Found(match.start() if start is None else start, match.end(), type_, value)


def period_of(count: float | str, unit: str) -> str:
    """Return the ISO 8601 period of so many units; ``X`` for a number that is not told."""
    code = open_vocabulary().units[_singular(unit)]
    if code in ("0Y", "00Y") and not isinstance(count, str):
        count, code = count * (10 if code == "0Y" else 100), "Y"
    if code in ("0Y", "00Y"):
        code = "Y"
    if _singular(unit) in ("fortnight", "quarter", "weekend") and not isinstance(count, str):
        count *= {"fortnight": 2, "quarter": 3, "weekend": 2}[_singular(unit)]
    clock = "T" if code[0] == "T" else ""
    if isinstance(count, str) or count == int(count):
        return f"P{clock}{count if isinstance(count, str) else int(count)}{code[-1]}"
    smaller = {
        "TH": (60, "M"),
        "TM": (60, "S"),
        "D": (24, "H"),
        "Y": (12, "M"),
        "M": (30, "D"),
        "W": (7, "D"),
    }.get(code)
    if smaller is None:
        return f"P{clock}{count}{code[-1]}"
    rest = f"{int((count % 1) * smaller[0])}{smaller[1]}"
    return f"P{clock}{int(count)}{code[-1]}{'T' if code == 'D' else ''}{rest}"


def _singular(unit: str) -> str:
    lowered = unit.lower()
    return "century" if lowered.startswith("centur") else lowered.removesuffix("s")


def _every(match: re.Match[str], clock: Clock) -> Found:
    if match["day"]:
        return _found(match, SET, f"XXXX-WXX-{open_vocabulary().weekdays[match['day'].lower()]}")
    if match["time"]:
        return _found(match, SET, f"XXXX-XX-XXT{open_vocabulary().parts_of_day[match['time'].lower()]}")
    count: float | str = 2 if match["other"] else (number_of(match["n"]) or 1 if match["n"] else 1)
    return _found(match, SET, period_of(count, match["unit"]))


def _times_a(match: re.Match[str], clock: Clock) -> Found:
    return _found(match, SET, period_of(1, match["unit"]))


def _set(match: re.Match[str], clock: Clock) -> Found:
    return _found(match, SET, open_vocabulary().sets[match["set"]])


def _long(match: re.Match[str], clock: Clock) -> Found | None:
    groups = match.groupdict()
    words = groups["n"].lower()
    count = number_of(words)
    if count is None:
        return None
    if words in ("a", "an") and "unit" in groups and _is_rate(match):
        return None
    half = 0.5 if groups.get("half") or groups.get("tail") else 0.0
    return _found(match, DURATION, period_of(count + half, groups.get("unit") or "year"))


def _is_rate(match: re.Match[str]) -> bool:
    """Tell "5 dollars a day" and "a second time" from "for a day"."""
    if match["unit"].lower() in ("second", "minute", "night", "quarter"):
        return True
    before = match.string[max(0, match.start("n") - 24) : match.start("n")]
    return bool(
        re.search(
            r"(?:\d|\b(?:million|billion|dollars|percent|times|euros|barrels|people|pounds|\w+s))\s+$", before
        )
    )


def _age(match: re.Match[str], clock: Clock) -> None:
    """Take the words of an age, so that no other rule reads them as a duration: how old somebody is dates nothing."""


def _half(match: re.Match[str], clock: Clock) -> Found:
    value = {"hour": "PT30M", "day": "PT12H", "year": "P6M", "decade": "P5Y", "century": "P50Y"}
    return _found(match, DURATION, value[match["half_of"].lower()])


def _vague(match: re.Match[str], clock: Clock) -> Found:
    lead = re.sub(r"^(?:(?i:for|in|of|after|within|over|more)\s+)+", "", match["lead"])
    start = match.end("lead") - len(lead)
    return _found(match, DURATION, period_of("X", match["unit"]), start)


def _unit_long(match: re.Match[str], clock: Clock) -> Found:
    is_many = match["unit"].lower().endswith("s")
    return _found(match, DURATION, period_of("X" if is_many else 1, match["unit"]))
