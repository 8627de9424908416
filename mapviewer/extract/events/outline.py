"""How an article is laid out: paragraphs, quotation marks, its lead, and where which places and days are named."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from mapviewer.extract.document.dateline import find_dateline
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.events.scene import Scene
from mapviewer.model import Timex, TimexType, Toponym

_LEAD = 3  # sentences at the top that may name the day of the news
_NEWS = 7  # days around publication that the day of the news may lie in


@dataclass(frozen=True, slots=True)
class Naming:
    """A word that names a place that is known."""

    word: int
    place: str
    toponym: Toponym


@dataclass(frozen=True, slots=True)
class Outline:
    """An article seen from above.

    Attributes
    ----------
    paragraphs : list of int
        The paragraph of each sentence.
    quoted : frozenset of int
        Words between quotation marks.
    lemmas : list of frozenset of str
        The nouns, names and verbs of each sentence; ``lead`` those of the first two.
    namings : list of Naming
        In reading order, each toponym once.
    counts : Counter of str
        Namings of each place; ``countries`` those of each country, by its code.
    dateline : str or None
        The place of the dateline; ``dateline_end`` is where the dateline ends, in characters, 0 without one.
    times : list of (int, Timex)
        Dates and hours whose days are known, with their first words.
    news : tuple of date or None
        The day that the first sentences name.
    """

    paragraphs: list[int]
    quoted: frozenset[int]
    lemmas: list[frozenset[str]]
    lead: frozenset[str]
    namings: list[Naming]
    counts: Counter[str]
    countries: Counter[str]
    dateline: str | None
    dateline_end: int
    times: list[tuple[int, Timex]]
    news: date | None


def make_outline(scene: Scene) -> Outline:
    """Look an article over."""
    tree = scene.tree
    namings = _namings(scene)
    times = _times(scene)
    found = find_dateline(tree.text)
    begin, end = found if found is not None else (0, 0)
    lemmas = [
        frozenset(
            tree.lemma[word].lower()
            for word in range(first, after)
            if tree.pos[word] in ("NOUN", "VERB", "PROPN")
        )
        for first, after in tree.bounds
    ]
    codes = [scene.places[each.place].country for each in namings]
    return Outline(
        paragraphs=_paragraphs(tree),
        quoted=_quoted(tree),
        lemmas=lemmas,
        lead=frozenset().union(*lemmas[:2]),
        namings=namings,
        counts=Counter(each.place for each in namings),
        countries=Counter(code for code in codes if code),
        dateline=next((each.place for each in namings if begin <= tree.start[each.word] < end), None),
        dateline_end=end,
        times=times,
        news=_news(scene, times, end),
    )


def _namings(scene: Scene) -> list[Naming]:
    found: list[Naming] = []
    seen: set[tuple[int, int]] = set()
    for word, toponym in sorted(scene.toponyms.items()):
        span = (toponym.span.start, toponym.span.end)
        place = toponym.resolution.place or toponym.resolution.within
        if span in seen or place not in scene.places:
            continue
        seen.add(span)
        found.append(Naming(word, place, toponym))
    return found


def _times(scene: Scene) -> list[tuple[int, Timex]]:
    found: dict[str, tuple[int, Timex]] = {}
    for word, timex in sorted(scene.timexes.items()):
        if timex.type in (TimexType.DATE, TimexType.TIME) and (timex.earliest or timex.latest):
            found.setdefault(timex.id, (word, timex))
    return list(found.values())


def _news(scene: Scene, times: list[tuple[int, Timex]], dateline_end: int) -> date | None:
    published = scene.published
    for word, timex in times:
        if published is None or scene.tree.sentence[word] > _LEAD:
            return None
        day = timex.earliest
        is_day = timex.type is TimexType.DATE and day is not None and day == timex.latest
        if (
            is_day
            and day is not None
            and abs(published - day) <= timedelta(_NEWS)
            and scene.tree.start[word] >= dateline_end
        ):
            return day
    return None


def _paragraphs(tree: Tree) -> list[int]:
    numbers, number = [], 0
    for index, (first, _) in enumerate(tree.bounds):
        before = tree.start[tree.bounds[index - 1][0]] if index else 0
        number += "\n" in tree.text[before : tree.start[first]]
        numbers.append(number)
    return numbers


def _quoted(tree: Tree) -> frozenset[int]:
    inside, is_open = set(), False
    for word, lower in enumerate(tree.lower):
        if lower in ('"', "“", "”", "``", "''"):
            is_open = lower in ("“", "``") or (lower == '"' and not is_open)
        elif is_open:
            inside.add(word)
    return frozenset(inside)
