"""Rules for dates that count from the day of publication, or from the day named last."""

import re
from datetime import date, timedelta

from mapviewer.extract.timexes.calendar import ordinal_of
from mapviewer.extract.timexes.days import day_of_week, shift, shift_month, week_of
from mapviewer.extract.timexes.periods import period_of
from mapviewer.extract.timexes.rules import Clock, Found, Rule, looks_ahead, part_of, rule
from mapviewer.extract.timexes.vocabulary import number_of, open_vocabulary
from mapviewer.model import TimexType

DATE, TIME = TimexType.DATE, TimexType.TIME
_CODES = {"day": "D", "week": "W", "month": "M", "year": "Y", "decade": "0Y", "century": "00Y"}
_BACK = frozenset({"last", "past", "previous", "preceding"})
_AHEAD = frozenset({"next", "coming", "following"})
_FROM_TEXT = frozenset({"that", "same", "the same", "that same", "following", "previous", "preceding"})
_NAMED = r"(?P<rel>(?i:last|past|previous|preceding|next|coming|following|this(?:\s+(?:past|coming))?|current|(?:that|the)\s+same|that))"


def deictic_rules() -> list[Rule]:
    """Return the rules, the more telling ones first."""
    return [
        rule(r"\b(?P<word>(?i:the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow))\b", _word),
        rule(
            r"\b(?:(?P<part>(?i:early|late|earlier|later))\s+)?(?P<word>(?i:today|tonight|yesterday|tomorrow))\b(?:\s+(?P<time><time>))?",
            _word,
        ),
        rule(
            r"\b(?P<word>(?i:this|last|yesterday|tomorrow))\s+(?P<time>(?i:morning|afternoon|evening|night))\b",
            _word,
        ),
        rule(
            r"\b(?:(?:the\s+)?(?P<on><time>)\s+(?:on|of)\s+)?"
            r"(?:(?P<rel>(?i:last|next|this(?:\s+(?:past|coming))?|past|coming))\s+)?(?P<day><weekday>)(?P<many>s)?"
            r"(?![a-z])(?:\s+(?P<time><time>)\b)?(?!\s*,?\s+<month>)",
            _weekday,
        ),
        rule(
            r"(?<=\b[Oo]ver )the\s+weekend\b|(?<=\b[Dd]uring )the\s+weekend\b|(?<=\b[Oo]n )the\s+weekend\b",
            _weekend,
        ),
        rule(r"\b[Tt]he\s+(?:next|following)\s+(?P<time>(?i:morning|afternoon|evening|night))\b", _next_part),
        rule(
            r"\b(?P<part>[Tt]he\s+end\s+of)\s+the\s+(?P<unit>(?i:week|month|year|decade))\b(?!-)", _earlier_in
        ),
        rule(
            r"\b(?:(?P<part><part>)\s+)?(?:(?P<the>[Tt]he)\s+)?"
            + _NAMED
            + r"\s+(?:(?i:calendar|fiscal|financial|school)\s+)?(?P<unit>(?i:day|week|weekend|month|quarter|year|decade|century))\b(?!-)",
            _named_unit,
        ),
        rule(r"\b(?:(?P<part><part>)\s+)?(?:[Tt]he\s+)?" + _NAMED + r"\s+(?P<s><season>)\b", _season),
        rule(
            r"\b(?P<part>(?i:early|late(?:r)?|earlier))\s+(?:in\s+)?the\s+(?P<unit>(?i:week|month|year))\b",
            _earlier_in,
        ),
        rule(
            r"\b(?:(?P<about><about>)\s+)?(?P<n>(?i:a\s+couple\s+of|a\s+few|several|many|half\s+an?|<number>))"
            r"(?:\s+and\s+a\s+half)?[\s-]+(?P<unit><unit>)s?\s+(?P<way>(?i:ago|earlier|later|from\s+now|from\s+today|hence|previously|afterwards?|before(?=[.,;]|\s+(?:that|then))"
            r"|after(?=[.,;]|\s+that)))\b",
            _away,
        ),
        rule(
            r"\b(?P<unit>(?i:day|week|month|year|decade|centurie)s)\s+(?P<way>(?i:ago|earlier|later))\b",
            _vaguely_away,
        ),
        rule(
            r"\b[Tt]he\s+(?P<n><ordinal>)\s+(?P<unit>(?i:day|week|month|year))\s+(?P<way>(?i:later|ago))\b",
            _away,
        ),
        rule(
            r"\b[Tt]he\s+(?P<which>(?i:day|night|week|month|year))\s+(?P<way>(?i:before|after))(?=[.,;])",
            _neighbour,
        ),
        rule(
            r"\b(?:[Tt]he\s+)?(?P<part>(?i:weekend|week|month|year))(?:['’]s)?\s+(?P<word>(?i:end))\b",
            _year_end,
        ),
        rule(r"(?<![-\w])(?P<ref>" + _references() + r")\b(?![-'’])", _reference),
    ]


def _references() -> str:
    longest = sorted(open_vocabulary().references, key=lambda word: -len(word))
    return "(?i:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest) + ")"


def _found(match: re.Match[str], type_: TimexType, value: str, part: str = "") -> Found:
    return Found(match.start(), match.end(), type_, value, part)


def _word(match: re.Match[str], clock: Clock) -> Found:
    groups = match.groupdict()
    word = re.sub(r"\s+", " ", match["word"].lower())
    time = (groups.get("time") or "").lower()
    by = {"yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}.get(
        word, 0
    )
    if word == "last":
        by = -1
    if word == "tonight":
        time = "night"
    type_ = TIME if time else DATE
    code = open_vocabulary().parts_of_day.get(time, "")
    suffix = f"T{code}" if time else ""
    if clock.published is None:
        return _found(match, type_, "XXXX-XX-XX" + suffix)
    clock.last = clock.published + timedelta(by)
    return _found(match, type_, clock.last.isoformat() + suffix)


def _weekday(match: re.Match[str], clock: Clock) -> Found | None:
    words = open_vocabulary()
    weekday = words.weekdays[match["day"].rstrip(".").lower()]
    if match["many"]:
        return _found(match, TimexType.SET, f"XXXX-WXX-{weekday}")
    if re.match(
        r"\s+[A-Z][a-z]+\s+(?:Party|Times|Herald|Post|Mirror|Night|Football)\b",
        match.string[match.end() : match.end() + 40],
    ):
        return None
    time = (match["time"] or match["on"] or "").lower()
    suffix = f"T{words.parts_of_day[time]}" if time else ""
    type_ = TIME if time else DATE
    if clock.published is None:
        return _found(match, type_, f"XXXX-WXX-{weekday}{suffix}")
    tense = clock.tense(match.start())
    if re.match(r"['’]s", match.string[match.end("day") : match.end("day") + 2]):
        tense = "past"  # "Friday's ruling": what has a name has mostly happened
    if looks_ahead(match):
        tense = "future"
    relation = (match["rel"] or "").lower()
    clock.last = clock.around = day_of_week(clock.published, weekday, relation, tense)
    return _found(match, type_, clock.last.isoformat() + suffix)


def _relation(match: re.Match[str], clock: Clock) -> tuple[int, date | None]:
    """Return by how many units, and from which day."""
    relation = re.sub(r"\s+", " ", match["rel"].lower())
    by = -1 if relation in _BACK else 1 if relation in _AHEAD else 0
    if relation == "this past":
        by = -1
    unit = (match.groupdict().get("unit") or "season").lower()
    named = clock.last if unit == "day" else clock.around or clock.last
    anchor = (named or clock.published) if relation in _FROM_TEXT else clock.published
    if relation == "next" and match.groupdict().get("the"):
        anchor = clock.last or clock.published
    return by, anchor


def _named_unit(match: re.Match[str], clock: Clock) -> Found | None:
    unit, part = match["unit"].lower(), part_of(match["part"])
    by, anchor = _relation(match, clock)
    if match["the"] and match["rel"].lower() in ("past", "last", "coming") and unit != "weekend":
        code = {
            "day": "1D",
            "week": "1W",
            "month": "1M",
            "quarter": "3M",
            "year": "1Y",
            "decade": "10Y",
            "century": "100Y",
        }
        return _found(match, TimexType.DURATION, f"P{code[unit]}")
    if anchor is None:
        if clock.year and unit == "year":
            return _found(match, DATE, str(clock.year + by), part)
        return _found(
            match,
            DATE,
            {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX"}.get(
                unit, "XXXX"
            ),
        )
    if unit == "weekend":
        return _found(match, DATE, week_of(anchor + timedelta(weeks=by)) + "-WE")
    if unit == "quarter":
        year, month = shift_month(anchor.year, anchor.month, 3 * by)
        return _found(match, DATE, f"{year}-Q{(month + 2) // 3}")
    value = _shifted(anchor, by, _CODES[unit])
    if unit == "day" and value:
        clock.last = date.fromisoformat(value)
    return _found(match, DATE, value, part) if value else None


def _season(match: re.Match[str], clock: Clock) -> Found:
    code = open_vocabulary().seasons[match["s"].lower()]
    by, anchor = _relation(match, clock)
    if anchor is None:
        return _found(match, DATE, f"XXXX-{code}")
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    year = anchor.year
    if by < 0:
        year -= first + 2 >= anchor.month  # the one that is over
    elif by > 0:
        year += first <= anchor.month
    return _found(match, DATE, f"{year}-{code}", part_of(match["part"]))


def _earlier_in(match: re.Match[str], clock: Clock) -> Found | None:
    if clock.published is None:
        return None
    unit = {"day": "D", "week": "W", "month": "M", "year": "Y", "decade": "0Y"}[match["unit"].lower()]
    anchor = clock.last if unit == "D" and clock.last else clock.published
    return _found(match, DATE, shift(anchor, 0, unit), part_of(match["part"]))


def _next_part(match: re.Match[str], clock: Clock) -> Found | None:
    if clock.last is None:
        return None
    clock.last += timedelta(1)
    code = open_vocabulary().parts_of_day[match["time"].lower()]
    return _found(match, TIME, f"{clock.last.isoformat()}T{code}")


def _away(match: re.Match[str], clock: Clock) -> Found | None:
    groups = match.groupdict()
    way = re.sub(r"\s+", " ", match["way"].lower())
    words = re.sub(r"\s+", " ", match["n"].lower())
    count = number_of(words) if not groups.get("about") or words[0].isalnum() else None
    if count is None:
        count = {"a couple of": 2, "half a": 0, "half an": 0}.get(words)
    if (
        count is None
        and re.fullmatch(r"\d+(?:st|nd|rd|th)|[a-z]+", words)
        and words in open_vocabulary().ordinals
    ):
        count = ordinal_of(words)
    is_back = way in ("ago", "earlier", "previously", "before")
    if count is None or count == 0:
        return _found(match, DATE, "PAST_REF" if is_back else "FUTURE_REF")
    is_from_now = way in ("ago", "from now", "from today", "hence")
    anchor = clock.published if is_from_now else (clock.last or clock.published)
    unit = match["unit"].lower()
    count *= {"fortnight": 2, "quarter": 3, "decade": 10, "century": 100}.get(unit, 1)
    code = {"day": "D", "night": "D", "week": "W", "fortnight": "W", "month": "M", "quarter": "M"}.get(
        unit, "Y"
    )
    if unit in ("hour", "minute", "second"):
        return _found(match, TimexType.DURATION, period_of(count, unit))
    if anchor is None:
        if clock.year and code == "Y" and is_from_now:
            return _found(match, DATE, str(clock.year + (-count if is_back else count)))
        return _found(match, DATE, "PAST_REF" if is_back else "FUTURE_REF")
    value = _shifted(anchor, -count if is_back else count, code)
    if value and code == "D":
        clock.last = date.fromisoformat(value)
    return _found(match, DATE, value) if value else None


def _vaguely_away(match: re.Match[str], clock: Clock) -> Found:
    return _found(match, DATE, "FUTURE_REF" if match["way"].lower() == "later" else "PAST_REF")


def _neighbour(match: re.Match[str], clock: Clock) -> Found | None:
    anchor = clock.last or clock.published
    if anchor is None:
        return None
    code = {"day": "D", "night": "D", "week": "W", "month": "M", "year": "Y"}[match["which"].lower()]
    value = _shifted(anchor, -1 if match["way"].lower() == "before" else 1, code)
    return _found(match, DATE, value) if value else None


def _weekend(match: re.Match[str], clock: Clock) -> Found:
    if clock.published is None:
        return _found(match, DATE, "XXXX-WXX-WE")
    is_ahead = clock.tense(match.start()) == "future"
    over = clock.published - timedelta(0 if is_ahead or clock.published.isoweekday() > 5 else 7)
    return _found(match, DATE, week_of(over) + "-WE")


def _year_end(match: re.Match[str], clock: Clock) -> Found | None:
    if clock.published is None or match["part"].lower() in ("week", "weekend"):
        return None
    return _found(match, DATE, shift(clock.published, 0, match["part"][0].upper()), "late")


def _reference(match: re.Match[str], clock: Clock) -> Found:
    return _found(match, DATE, open_vocabulary().references[re.sub(r"\s+", " ", match["ref"].lower())])


def _shifted(anchor: date, count: int, code: str) -> str | None:
    try:
        return shift(anchor, count, code)
    except (ValueError, OverflowError):
        return None
