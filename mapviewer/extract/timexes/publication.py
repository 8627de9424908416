"""The day of publication, when nobody told it."""

import re
from collections import Counter
from datetime import date, timedelta

from mapviewer.extract.timexes.find import rules
from mapviewer.extract.timexes.rules import Clock
from mapviewer.extract.timexes.vocabulary import either, open_vocabulary

_DAY_RULES = 4  # the first rules are those that name a day
_HEAD = 600  # characters in which a news article names its own day


def infer_published(text: str) -> date | None:
    """Infer the day of publication from the text, when two clues agree.

    One clue is a full date among the first 600 characters; the other a bare weekday that falls on that day or on one of
    the six days before, or the word "today" in the text. A lone date says nothing: it may be of any event.
    """
    clock = Clock(None, None)
    days = []
    for rule in rules()[:_DAY_RULES]:
        for match in rule.pattern.finditer(text[:_HEAD]):
            found = rule.read(match, clock)
            if found and re.fullmatch(r"\d{4}-\d\d-\d\d", found.value):
                days.append(date.fromisoformat(found.value))
    if not days:
        return None
    newest = max(days)
    rest = re.sub(r"\d{4}", " ", text)
    if re.search(r"\b[Tt]oday\b", rest):
        return newest
    names = {number: name for name, number in open_vocabulary().weekdays.items() if len(name) > 4}
    spoken = Counter(
        re.findall(
            rf"(?:on|said|told)\s+({either(names.values(), is_name=True)})\b(?!,?\s+[A-Z]?[a-z]*\.?\s*\d)",
            text,
        )
    )
    if not spoken:
        return None
    weekday = open_vocabulary().weekdays[spoken.most_common(1)[0][0].lower()]
    later = newest + timedelta((weekday - newest.isoweekday()) % 7)
    return later if (later - newest).days <= 1 else None
