"""Which of the article's days a happening lies on: each is weighed by how it stands to the words that tell it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import copysign, log1p

from mapviewer.extract.events.boosted import Trees
from mapviewer.extract.events.outline import Outline
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.standing import Row, clause_of, paragraphs_back, relation, telling_features
from mapviewer.extract.events.telling import Telling
from mapviewer.extract.events.when import When, bounded
from mapviewer.model import Timex, TimexType

WEEK = timedelta(6)  # before publication, on which undated news may have happened
_Named = tuple[int, Timex]


def weigh_days(
    scene: Scene, outline: Outline, tellings: Sequence[Telling], trees: Trees
) -> list[dict[When, float]]:
    """Return for each telling how likely each time that the article names is its own."""
    rows: list[Row] = []
    keys: list[tuple[int, When]] = []
    for number, telling in enumerate(tellings):
        for when, row in day_features(scene, outline, telling):
            rows.append(row)
            keys.append((number, when))
    found: list[dict[When, float]] = [{} for _ in tellings]
    for (number, when), chance in zip(keys, trees.chances(rows).tolist(), strict=True):
        found[number][when] = chance
    return found


def day_features(scene: Scene, outline: Outline, telling: Telling) -> Iterator[tuple[When, Row]]:
    """Yield the times that a telling may have, each with its features.

    They are what its own words tell, every date of the article, and the week that ends on the day of publication.
    """
    named: dict[When, list[_Named]] = {when: [] for when in telling.times if when.is_known}
    for word, timex in outline.times:
        when = bounded(scene, timex)
        if when.is_known:
            named.setdefault(when, []).append((word, timex))
    if (week := week_before(scene.published)) is not None:
        named.setdefault(week, [])
    tree = scene.tree
    base = telling_features(scene, telling) | {
        "times_here": sum(tree.sentence[word] == telling.sentence for word, _ in outline.times),
        "times_told": len(telling.times),
        "times": len(outline.times),
        "is_published": scene.published is not None,
        "is_quoted": telling.word in outline.quoted,
        "has_news": outline.news is not None,
        "looks_back": _looks_back(scene, telling.sentence),
    }
    for when, timexes in named.items():
        row = base | _facts(scene, outline, when)
        row["told"] = when in telling.times
        row["is_week"] = not timexes and not row["told"]
        row["count"] = len(timexes)
        yield when, row | _stands(scene, outline, telling, timexes)


def week_before(published: date | None) -> When | None:
    """Return the week that ends on the day of publication; None when that is not known."""
    if published is None or published - date.min < WEEK:
        return None
    return When(published - WEEK, published)


def _looks_back(scene: Scene, sentence: int) -> bool:
    tree = scene.tree
    return any(
        tree.lower[word] == "had" and tree.dep[word] == "aux" for word in range(*tree.bounds[sentence])
    )


def _facts(scene: Scene, outline: Outline, when: When) -> Row:
    """Return how wide a time is, and how long before publication."""
    row: Row = {
        "is_open": (when.earliest is None) + 2 * (when.latest is None),
        "width": log1p((when.latest - when.earliest).days)
        if when.earliest and when.latest and when.latest >= when.earliest
        else -1,
        "is_news": outline.news is not None and when.earliest == outline.news == when.latest,
    }
    if scene.published is not None:
        first = when.earliest or when.latest
        if first is not None:
            row["days_ago"] = _ago(scene.published, first)
        if when.latest is not None:
            row["last_days_ago"] = _ago(scene.published, when.latest)
    return row


def _ago(published: date, day: date) -> float:
    days = (published - day).days
    return copysign(log1p(abs(days)), days) if days else 0.0


def _stands(scene: Scene, outline: Outline, telling: Telling, timexes: Sequence[_Named]) -> Row:
    """Return how the namings of a time stand to a telling: in its sentence, before it, after it."""
    tree, row = scene.tree, Row()
    here = [named for named in timexes if tree.sentence[named[0]] == telling.sentence]
    row["is_here"] = bool(here)
    if here:
        word, timex = min(here, key=lambda named: abs(named[0] - telling.word))
        row |= relation(scene, telling, word)
        row["is_hour"] = timex.type is TimexType.TIME
    back = [word for word, _ in timexes if tree.sentence[word] < telling.sentence]
    if back:
        number = tree.sentence[back[-1]]
        row["sentences_back"] = telling.sentence - number
        row["paragraphs_back"] = paragraphs_back(outline, telling.sentence, number)
        row["clause_back"] = clause_of(scene, back[-1])
        row["times_since"] = sum(
            back[-1] < word and tree.sentence[word] < telling.sentence for word, _ in outline.times
        )
    on = [
        tree.sentence[word] - telling.sentence
        for word, _ in timexes
        if tree.sentence[word] > telling.sentence
    ]
    if on:
        row["sentences_on"] = min(20, on[0])
    if timexes:
        row["clause_first"] = clause_of(scene, timexes[0][0])
        row["first_sentence"] = min(30, tree.sentence[timexes[0][0]])
    row["is_dateline"] = any(tree.start[word] < outline.dateline_end for word, _ in timexes)
    return row
