"""When something was said, if the text tells: a time expression that hangs on the cue, or "today" in a quotation.

What is said at the same gathering by the same speaker was said at the same time. The article's own date is taken
only where the words point to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from mapviewer.extract.actors.figure import Figure
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.attribution import Attribution
from mapviewer.model.times import Timex, TimexType

Days = tuple[date | None, date | None]
UNKNOWN: Days = (None, None)
NEAR = 4
CLIMB = 6
REACH = 12
SCENE = 2  # sentences in which the day of a scene is looked for
WEEK = 7
TOLD_ONCE = ("VBD", "VBN", "VBG", "IN")  # tenses of a single saying; "says" may be any day


@dataclass(slots=True)
class Times:
    """Dates statements in reading order; remembers when each speaker was last heard."""

    tree: Tree
    timexes: dict[int, Timex]
    published: date | None
    heard: dict[int, tuple[int, Days, str | None]] = field(default_factory=dict)
    told: tuple[int, Days] | None = None

    def said_on(self, found: Attribution, speaker: Figure | None, place: str | None) -> Days:
        """Return the first and last day on which it may have been said, None where the text leaves it open.

        `place` is where it was said: the day is carried on only to what the speaker says at the same place.
        """
        if found.cue is None:
            return UNKNOWN
        days = (
            self._beside(found)
            or self._today(found)
            or self._carried_on(found, speaker, place)
            or self._scene(found)
        )
        if days is not None:
            self.told = (found.cue, days)
            if speaker is not None:
                self.heard[id(speaker)] = (found.cue, days, place)
        return days or UNKNOWN

    def _carried_on(self, found: Attribution, speaker: Figure | None, place: str | None) -> Days | None:
        """Return the day on which the speaker was heard last, unless that was elsewhere or the tense tells of no one day."""
        if speaker is None or found.cue is None or self.tree.tag[found.cue] not in TOLD_ONCE:
            return None
        cue, days, where = self.heard.get(id(speaker), (0, None, None))
        is_near = 0 <= self.tree.sentence[found.cue] - self.tree.sentence[cue] <= REACH
        if days is None or not is_near or self._has_aux(found.cue):
            return None
        return days if where == place or not where or not place else None

    def _scene(self, found: Attribution) -> Days | None:
        """Return the one day told in the sentence, or right before it, for what was said once."""
        if found.cue is None or self.tree.tag[found.cue] not in TOLD_ONCE or self._has_aux(found.cue):
            return None
        number = self.tree.sentence[found.cue]
        for sentence in range(number, max(-1, number - SCENE), -1):
            first, end = self.tree.bounds[sentence]
            if "\n" in self.tree.text[self.tree.start[first] : self.tree.start[found.cue]].strip():
                return None  # another paragraph
            days = {
                (timex.earliest, timex.latest)
                for word in range(first, end)
                if (timex := self.timexes.get(word))
                and self._is_day(timex)
                and not any(a <= self.tree.start[word] < b for a, b in found.spans)
            }
            if days:
                return days.pop() if len(days) == 1 else None
        return None

    def _is_day(self, timex: Timex) -> bool:
        """Tell whether a time expression is one day not after, and not long before, the article's own."""
        if timex.earliest is None or timex.earliest != timex.latest or self.published is None:
            return False
        return (
            timex.type in (TimexType.DATE, TimexType.TIME)
            and 0 <= (self.published - timex.earliest).days <= WEEK
        )

    def _has_aux(self, cue: int) -> bool:
        return any(
            self.tree.dep[kid] == "aux" and self.tree.lower[kid] != "was" for kid in self.tree.kids[cue]
        )

    def _beside(self, found: Attribution) -> Days | None:
        """Return the days of the time expression that hangs on the cue, or stands right beside it."""
        best: tuple[int, Days] | None = None
        for word in range(found.words[0], found.words[1] + 1):
            timex = self.timexes.get(word)
            if timex is None or timex.type not in (TimexType.DATE, TimexType.TIME) or timex.earliest is None:
                continue
            if any(start <= self.tree.start[word] < end for start, end in found.spans):
                continue
            if found.source and found.source[0] <= word <= found.source[1]:
                continue
            distance = abs(word - (found.cue or 0))
            if (distance <= NEAR or self._hangs_on(word, found)) and (best is None or distance < best[0]):
                best = distance, (timex.earliest, timex.latest)
        return best[1] if best else None

    def _hangs_on(self, word: int, found: Attribution) -> bool:
        """Tell whether the first verb above a time expression is the cue, or one whose clause the cue heads."""
        tree = self.tree
        for _ in range(CLIMB):
            word = tree.head[word]
            if word == found.cue:
                return True
            if tree.pos[word] in ("VERB", "AUX"):
                return found.cue is not None and tree.dep[word] in ("advcl",) and tree.head[word] == found.cue
        return False

    def _today(self, found: Attribution) -> Days | None:
        """Return the article's date for words in quotation marks that speak of "today" as that date."""
        if not found.is_quoted or self.published is None:
            return None
        for start, end in found.spans:
            for timex in self._between(start, end):
                is_today = timex.earliest == timex.latest == self.published
                if is_today and self.tree.text[timex.span.start : timex.span.end].lower() in (
                    "today",
                    "tonight",
                    "this morning",
                ):
                    return self.published, self.published
        return None

    def _between(self, start: int, end: int) -> Sequence[Timex]:
        from bisect import bisect_left

        first = bisect_left(self.tree.start, start)
        last = bisect_left(self.tree.start, end)
        return [self.timexes[word] for word in range(first, last) if word in self.timexes]
