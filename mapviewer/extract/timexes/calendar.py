"""Rules for dates that the calendar names: days, months, years, decades, seasons, quarters, holidays, clock times."""

import re
from datetime import date
from typing import Any

from mapviewer.extract.timexes.days import day_of_week, nth_weekday, shift
from mapviewer.extract.timexes.rules import Clock, Found, Rule, full_year, looks_ahead, part_of, rule
from mapviewer.extract.timexes.vocabulary import open_vocabulary
from mapviewer.model import TimexType

DATE, TIME = TimexType.DATE, TimexType.TIME
_AMBIGUOUS = frozenset({"may", "march", "mar"})
_SURELY = frozenset({"in", "last", "since", "until", "by", "next", "late", "early", "mid", "this"})


def calendar_rules() -> list[Rule]:
    """Return the rules, the more telling ones first."""
    return [
        rule(r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ](?P<clock>\d\d:\d\d))?(?![\d-])", _iso),
        rule(
            r"(?<![\d/.])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)(?![\d/-])",
            _numeric,
        ),
        rule(
            r"\b(?:<weekday>,?\s+(?:the\s+)?|(?i:last|next|this)\s+)?(?P<m><month>)\s+(?P<d><day>)\b(?:\s?[-–]\s?(?P<to><day>)\b)?"
            r"(?!:\d|[.,]\d{3}|\d|\s*%)(?:(?:\s*,\s*|\s+)(?P<y><year>|['’]\d\d))?\b",
            _day,
        ),
        rule(
            r"\b(?:<weekday>,?\s+(?:the\s+)?)?(?P<d><day>)(?:\s?[-–]\s?(?P<to><day>))?\s+(?:of\s+)?(?P<m><month>)"
            r"(?:,?\s+(?P<y><year>))?(?![a-z])",
            _day,
        ),
        rule(
            r"(?:\b(?P<part><part>)[\s-]+)?\b(?P<m><month>)(?:\s*,\s*|\s+(?:of\s+)?)(?P<y><year>|['’]\d\d)\b",
            _month_year,
        ),
        rule(
            r"(?:\b(?P<part><part>)[\s-]+)?(?:\b(?P<rel>(?i:last|next|this|this\s+past|this\s+coming|past|coming))\s+)?"
            r"\b(?P<m><month>)(?:\s+(?:of\s+)?(?P<year>(?i:this|last|next))\s+year\b)?(?![a-z])",
            _month,
        ),
        rule(
            r"(?:\b(?P<part><part>)[\s-]+)?(?:\b[Ff]iscal\s+(?:year\s+)?)?(?<![\d.,$£€#:/–-])\b(?P<y><year>)\b"
            r"(?P<to>[-–](?:\d\d)(?!\d))?(?![.,:]\d|\s*%)",
            _year,
        ),
        rule(r"(?:\b[Tt]he\s+)?(?:(?P<part><part>)[\s-]+)?(?P<y>\b(?:1[5-9]|20)\d0|['’]\d0)s\b", _decade),
        rule(
            r"(?:\b[Tt]he\s+)?(?:(?P<part><part>)[\s-]+)?\b(?P<n><ordinal>)[\s-](?i:century|centuries)\b",
            _century,
        ),
        rule(
            r"(?:\b[Tt]he\s+)?(?:(?P<part><part>)[\s-]+)?\b(?P<s><season>)\s+(?:of\s+)?(?P<y><year>)\b",
            _season,
        ),
        rule(
            r"(?:\b[Tt]he\s+)?\b(?P<n><ordinal>|Q[1-4])[\s-]+(?P<what>(?i:quarter|half))"
            r"(?:\s+(?:of\s+)?(?:the\s+)?(?:(?:fiscal\s+)?(?P<y><year>)|(?P<rel>(?i:this|last|next))\s+year))?\b",
            _quarter,
        ),
        rule(r"\bQ(?P<n>[1-4])\b(?:\s+(?:of\s+)?(?P<y><year>))?", _quarter),
        rule(r"\b(?P<h>(?i:<holiday>))(?:,?\s+(?P<y><year>))?\b", _holiday),
        rule(
            r"(?<![\d:$])\b(?P<h>1[0-2]|0?\d)(?:[:.](?P<min>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?|in\s+the\s+(?:morning|afternoon|evening)\b)"
            r"(?:\s+(?:[CEMP][SD]?T|GMT|UTC))?(?:,?\s+(?:on\s+)?(?P<day><weekday>)\b)?",
            _clock,
        ),
        rule(
            r"(?<![\d:])\b(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)(?=\s*(?:GMT|UTC|local|[CEMP][SD]T|hours|h\b))",
            _clock,
        ),
        rule(r"\b(?P<word>(?i:noon|midday|midnight))\b", _clock_word),
    ]


def _found(
    match: re.Match[str], type_: TimexType, value: str, part: str = "", until: date | None = None
) -> Found:
    return Found(match.start(), match.end(), type_, value, part, until)


def _iso(match: re.Match[str], clock: Clock) -> Found | None:
    day = _date(int(match["y"]), int(match["m"]), int(match["d"]))
    if day is None:
        return None
    clock.last = day
    return _found(match, *((TIME, f"{day}T{match['clock']}") if match["clock"] else (DATE, day.isoformat())))


def _numeric(match: re.Match[str], clock: Clock) -> Found | None:
    a, b, year = int(match["a"]), int(match["b"]), full_year(match["y"])
    if match["sep"] != "/" and len(match["y"]) == 2 and match["sep"] == ".":
        return None
    is_day_first = a > 12 or (match["sep"] == "." and b <= 12)
    day = _date(year, b, a) if is_day_first else _date(year, a, b)
    if day is not None:
        clock.last = day
    return _found(match, DATE, day.isoformat()) if day else None


def _day(match: re.Match[str], clock: Clock) -> Found | None:
    month, number = _month_number(match["m"]), int(re.sub(r"\D", "", match["d"]))
    if match["y"]:
        day = _date(full_year(match["y"]), month, number)
    else:
        tense = "future" if looks_ahead(match) else clock.tense(match.start())
        day = _nearest(clock, month, number, tense)
    if day is None:
        known = clock.year is None and _date(2000, month, number)
        return _found(match, DATE, f"XXXX-{month:02d}-{number:02d}") if known else None
    clock.last = clock.around = day
    until = _date(day.year, month, int(re.sub(r"\D", "", match["to"]))) if match["to"] else None
    return _found(match, DATE, day.isoformat(), until=until if until and until > day else None)


def _nearest(clock: Clock, month: int, number: int, tense: str) -> date | None:
    """Return the day of that month which lies nearest to publication; far ahead only where the clause looks ahead."""
    if clock.published is None:
        return _date(clock.year, month, number) if clock.year else None
    published = clock.published
    days = [day for by in (-1, 0, 1) if (day := _date(published.year + by, month, number))]
    limit = {"past": 45, "future": 300}.get(tense, 75)
    ahead = [day for day in days if 0 <= (day - published).days <= limit]
    behind = [day for day in days if day < published]
    if not ahead or not behind:
        return ahead[0] if ahead else behind[-1] if behind else None
    if limit == 300 and (published - behind[-1]).days > 30:
        return ahead[0]
    return min(ahead[0], behind[-1], key=lambda day: abs((day - published).days))


def _month_year(match: re.Match[str], clock: Clock) -> Found | None:
    year, month = full_year(match["y"]), _month_number(match["m"])
    clock.around = _date(year, month, 1)
    return _found(match, DATE, f"{year:04d}-{month:02d}", part_of(match["part"]))


def _month(match: re.Match[str], clock: Clock) -> Found | None:
    name = match["m"].rstrip(".").lower()
    month, relation = _month_number(match["m"]), (match["rel"] or "").lower()
    before = re.search(r"([A-Za-z]+-?)\s*$", match.string[max(0, match.start("m") - 20) : match.start("m")])
    word = before[1].lower() if before else ""
    is_short = len(name) < 5 and name not in ("may", "june", "july")
    if is_short and "." not in match["m"] and word not in _SURELY:
        return None
    if (
        name in _AMBIGUOUS
        and word not in open_vocabulary().before_month
        and not relation
        and not match["part"]
    ):
        return None
    is_led = word in open_vocabulary().before_month
    if re.match(r"\s+[A-Z][a-z]", match.string[match.end() : match.end() + 3]) and not is_led:
        return None  # a person: "April Jones", "June Carter"
    year = _year_of_month(clock, month, relation, match.start())
    if match["year"] and clock.year:
        year = clock.year + {"last": -1, "next": 1}.get(match["year"].lower(), 0)
    clock.around = _date(year, month, 1) if year else clock.around
    value = f"{year:04d}-{month:02d}" if year else f"XXXX-{month:02d}"
    return _found(match, DATE, value, part_of(match["part"]))


def _year_of_month(clock: Clock, month: int, relation: str, offset: int) -> int | None:
    if clock.published is None:
        return None
    year, now = clock.published.year, clock.published.month
    if relation in ("last", "past", "this past"):
        return year - (month >= now)
    if relation in ("next", "coming", "this coming"):
        return year + (month <= now)
    if relation == "this" or month == now:
        return year
    ahead = (month - now) % 12
    reach = {"past": 0, "future": 8}.get(clock.tense(offset), 4)
    return year + (month < now) if ahead <= reach else year - (month > now)


def _year(match: re.Match[str], clock: Clock) -> Found | None:
    before = match.string[max(0, match.start("y") - 14) : match.start("y")]
    after = match.string[match.end() : match.end() + 24]
    if re.search(r"(?:[$£€#]|\bNo\.?|\bRoute|\bHighway|\b[Ff]light|\bRoom|\bBoeing|\bof\s+the)\s*$", before):
        return None
    if re.match(
        r"\s+(?:people|men|women|miles|km|kilometers|kilometres|feet|tons|troops|dead|years|percent|\w+s\b\s+\w+ed\b)",
        after,
    ):
        return None
    is_led = re.search(
        r"\b(?:in|since|of|by|until|till|from|to|during|through|between|and|for|after|before|late|early|mid|"
        r"about|around|circa|the|his|her|its|their|a|fiscal|year|summer|winter|spring|fall|autumn)[\s-]+$",
        before,
        re.I,
    )
    if not is_led and not re.match(r"\W|['’]s|$", after):
        return None
    clock.around = date(int(match["y"]), 1, 1)
    return _found(match, DATE, match["y"], part_of(match["part"]))


def _decade(match: re.Match[str], clock: Clock) -> Found | None:
    return _found(match, DATE, str(full_year(match["y"]))[:3], part_of(match["part"]))


def _century(match: re.Match[str], clock: Clock) -> Found | None:
    number = ordinal_of(match["n"])
    return _found(match, DATE, f"{number - 1:02d}", part_of(match["part"])) if number > 1 else None


def _season(match: re.Match[str], clock: Clock) -> Found | None:
    return _found(
        match, DATE, f"{match['y']}-{open_vocabulary().seasons[match['s'].lower()]}", part_of(match["part"])
    )


def _quarter(match: re.Match[str], clock: Clock) -> Found | None:
    groups = match.groupdict()
    number = (
        int(groups["n"][-1])
        if groups["n"][0] == "Q"
        else ordinal_of(groups["n"])
        if not groups["n"].isdigit()
        else int(groups["n"])
    )
    is_half = (groups.get("what") or "").lower() == "half"
    relation = (groups.get("rel") or "").lower()
    year = int(groups["y"]) if groups["y"] else clock.year
    if number > (2 if is_half else 4) or (is_half and not groups["y"] and not relation):
        return None
    if year is None:
        return _found(match, DATE, f"XXXX-{'H' if is_half else 'Q'}{number}")
    year += {"last": -1, "next": 1}.get(relation, 0)
    if not groups["y"] and not relation and clock.published:
        year -= (3 * number - 2 > clock.published.month) and clock.tense(match.start()) == "past"
    return _found(match, DATE, f"{year}-{'H' if is_half else 'Q'}{number}")


def _holiday(match: re.Match[str], clock: Clock) -> Found | None:
    if match["h"][0].islower():
        return None
    rule_of_day: Any = open_vocabulary().holidays[re.sub(r"’", "'", match["h"]).lower()]
    if match["y"]:
        day = _holiday_of(rule_of_day, int(match["y"]))
    elif clock.published:
        published = clock.published
        days = [_holiday_of(rule_of_day, published.year + by) for by in (-1, 0, 1)]
        day = min(days, key=lambda each: abs((each - published).days))
    else:
        return None
    clock.last = day
    return _found(match, DATE, day.isoformat())


def _holiday_of(rule_of_day: Any, year: int) -> date:
    if isinstance(rule_of_day, str):
        month, number = map(int, rule_of_day.split("-"))
        return date(year, month, number)
    month, weekday, nth = rule_of_day
    return nth_weekday(year, month, weekday, nth)


def _clock(match: re.Match[str], clock: Clock) -> Found | None:
    groups = match.groupdict()
    hour, minute = int(groups["h"]), groups["min"] or "00"
    if half := groups.get("half"):
        hour = hour % 12 + (12 if half[0] in "pP" or half.endswith(("noon", "evening")) else 0)
    if groups.get("day") and clock.published:
        weekday = open_vocabulary().weekdays[groups["day"].rstrip(".").lower()]
        clock.last = day_of_week(
            clock.published, weekday, "", "future" if looks_ahead(match) else clock.tense(match.start("day"))
        )
    return _found(match, TIME, f"{_today(clock)}T{hour:02d}:{minute}")


def _clock_word(match: re.Match[str], clock: Clock) -> Found | None:
    return _found(match, TIME, f"{_today(clock)}T{open_vocabulary().parts_of_day[match['word'].lower()]}")


def _today(clock: Clock) -> str:
    day = clock.last or clock.published
    return shift(day, 0, "D") if day else "XXXX-XX-XX"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_number(word: str) -> int:
    return open_vocabulary().months[word.rstrip(".").lower()]


def ordinal_of(word: str) -> int:
    """Return the number of an ordinal in words or digits."""
    digits = re.sub(r"\D", "", word)
    return int(digits) if digits else open_vocabulary().ordinals[word.lower()]
